"""My profile: looked at and changed after it was sent."""

from mentoring.words import Role
from storage import people
from storage.store import Store
from tests.handlers.behind import row_of
from tests.world import World


async def test_a_mentee_changes_one_answer(world: World) -> None:
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    await ana.says("/profile")
    assert ana.sees("Ana")
    assert ana.sees("Your coordinators see this; a possible partner sees a short form of it.")
    await ana.taps("Change something")
    assert ana.sees("👤 Your profile")
    await ana.taps("Change an answer")
    await ana.taps("Subject")
    await ana.says("Data Science")
    await ana.taps("Keep it so")
    assert ana.sees("✅ Kept.")
    assert ana.sees("Data Science")

    def subject(store: Store) -> str:
        enrolment = people.enrolment(store, row_of(store, ana))
        assert enrolment
        return str(enrolment.profile["subject"])

    assert await world.query(subject) == "Data Science"


async def test_a_new_name_is_used_everywhere(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/profile")
    await ana.taps("Etwas ändern")
    await ana.taps("Antwort ändern")
    await ana.taps("Name")
    await ana.says("Anastasia")
    await ana.taps("So behalten")
    await ben.says("/tandem")
    assert ben.sees("Anastasia")


async def test_coordinators_look_when_ties_change(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ben.says("/profile")
    await ben.taps("Change something")
    await ben.taps("Change an answer")
    await ben.taps("Employer")
    await ben.says("Stadtwerke Trier")
    await ben.taps("Keep it so")
    assert clara.sees("🔎 Ben has changed where they work or whom they supervise.")
    await clara.taps("Look at the profile")
    assert clara.sees("Stadtwerke Trier")
    assert not ana.sees("🔎")


async def test_who_has_not_applied_has_no_profile(world: World) -> None:
    mia = await world.joins("Mia")
    await mia.says("/profile")
    assert mia.sees("That isn’t open to you at the moment.")
