"""Cohorts: planning, copying, opening and closing; who comes while applications are closed hears when they open."""

from datetime import date

from bot.demo_people import MENTEE, answer
from mentoring.words import Role
from playground.people import Person
from storage import cohorts, people
from storage.store import Store
from storage.tables import Cohort
from tests.handlers.coordinator.cohort import acts
from tests.handlers.coordinator.test_team import NOT_FOR_YOU, joins_team
from tests.handlers.events.acts import announces
from tests.world import World

KEEP = "✅ Keep it"


async def settles_dates(clara: Person, first: str = "2026-12-01", last: str = "2027-05-31") -> None:
    """Let a coordinator give the first cohort its days."""
    await clara.says("/cohorts")
    await clara.taps("2026 ·")
    await clara.taps("✏️ Change")
    await clara.says(first)
    await clara.says(last)
    await clara.taps(KEEP)


async def plans_next(clara: Person, opens: str = "2027-09-01") -> None:
    """Let a coordinator take the first cohort as the beginning of the next."""
    await clara.says("/cohorts")
    await clara.taps("2026 ·")
    await clara.taps("📋 A year later")
    await clara.taps("From a day on")
    await clara.says(opens)
    await clara.taps(KEEP)


def titles(store: Store) -> list[str]:
    return [cohort.title for cohort in cohorts.page(store, 0, 10)]


def present(store: Store) -> Cohort:
    return people.present_cohort(store)


async def test_a_cohort_gets_its_days(world: World) -> None:
    clara = await world.coordinator()
    await settles_dates(clara)
    assert clara.sees("🗓️ Tandems: Tue 1 Dec 2026 to Mon 31 May 2027")
    assert clara.sees("Where it is: people can apply")
    await world.turn_clock(days=30)
    await clara.says("/cohorts")
    assert clara.buttons[0] == ["2026 · tandems at work"]
    assert await acts(world) == ["claim", "change cohort"]


async def test_a_new_cohort_is_planned_in_steps(world: World) -> None:
    clara = await world.coordinator()
    await settles_dates(clara)
    await clara.says("/cohorts")
    await clara.taps("➕ Plan a cohort")
    await clara.says("2026")
    await clara.says("2027-05-01")
    await clara.says("2027-04-30")
    assert clara.sees("doesn’t fit here. Please choose a day from Sun 2 May 2027")
    await clara.says("2027-10-31")
    assert clara.sees("people join this cohort in place of 2026")
    await clara.taps("From a day on")
    await clara.says("2027-03-01")
    await clara.says("2027-02-01")
    await clara.taps(KEEP)
    assert clara.sees(
        "The last day to apply (Mon 1 Feb 2027) comes before applications open (Mon 1 Mar 2027)"
    )
    await clara.says("2027-04-01")
    await clara.taps(KEEP)
    assert clara.sees("There is a cohort called “2026” already")
    await clara.says("Summer 2027")
    await clara.taps(KEEP)
    assert clara.sees("Summer 2027 is planned. It opens by itself on its day.")
    assert clara.sees("💡 At the same time tandems of 2026 run. That is fine, if it is what you mean.")
    assert clara.sees("🚪 Applications open on Mon 1 Mar 2027, until Thu 1 Apr 2027")
    assert await world.query(lambda store: present(store).title) == "2026"


async def test_last_years_cohort_is_copied_with_its_rules(world: World) -> None:
    clara = await world.coordinator()
    await settles_dates(clara)
    await world.query(
        lambda store: cohorts.set_rule(store, present(store), "floor_meetings", 5, world.app.house.programme)
    )
    await plans_next(clara)
    assert clara.sees("🗓️ Tandems: Wed 1 Dec 2027 to Wed 31 May 2028")
    assert clara.sees("One rule differs from the configuration")
    assert await world.query(titles) == ["2027", "2026"]
    assert await acts(world) == ["claim", "change cohort", "copy cohort"]


async def test_a_planned_cohort_opens_by_itself_on_its_day(world: World) -> None:
    clara = await world.coordinator()
    await settles_dates(clara)
    await plans_next(clara, opens="2026-12-01")
    await world.turn_clock(days=7, hours=13)  # Monday evening, 23:00 in Trier
    assert await world.query(lambda store: present(store).title) == "2026"
    await world.turn_clock(hours=1)
    assert await world.query(lambda store: present(store).title) == "2027"
    await clara.says("/cohorts")
    assert clara.sees("People join 2027 now.")
    await clara.taps("2026 ·")
    assert clara.sees("🚪 People join a newer cohort now")


async def test_a_planned_cohort_is_opened_now(world: World) -> None:
    clara = await world.coordinator()
    await settles_dates(clara)
    await plans_next(clara)
    await clara.taps("🚪 Open applications now")
    assert clara.sees("From then on people join it in place of 2026")
    await clara.taps("🚪 Yes, open it")
    assert clara.sees("✅ Applications are open.")
    ana = await world.mentee("Ana")
    assert ana.sees("Thank you")
    await clara.says("/cohorts")
    await clara.taps("2027 ·")
    assert clara.sees("🎓 Mentees: 0 admitted, 1 waiting for an answer, 0 declined")


async def test_who_comes_while_applications_are_closed_hears_when_they_open(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/cohorts")
    await clara.taps("2026 ·")
    await clara.taps("🚪 Close applications")
    assert clara.sees("✅ Applications are closed.")
    ana = await world.joins("Ana")
    assert ana.sees("How nice that you are here! Just now nobody can apply to Career International")
    assert ana.sees("When they open again is not settled yet.")
    await settles_dates(clara)
    await plans_next(clara)
    code = await world.query(
        lambda store: (
            people.invite(
                store,
                code="poster",
                role=Role.MENTEE,
                uses=5,
                expires_at=None,
                made_by=None,
                cohort_id=cohorts.to_join(store).id,
            ).code
        )
    )
    mia = await world.joins("Mia", payload=f"invite-{code}", language="de")
    assert mia.sees("Bewerben kannst du dich ab Mi., 1. Sept. 2027")
    await ana.says("/apply")
    assert ana.sees("They open again on Wed 1 Sept 2027")
    await world.turn_clock(days=290)
    await mia.opens(f"invite-{code}")
    assert mia.sees("Welchen Abschluss machst du?")
    await ana.says("/apply")
    assert ana.sees("What would you like to be?")


async def test_changing_the_name_leaves_closed_applications_closed(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/cohorts")
    await clara.taps("2026 ·")
    await clara.taps("🚪 Close applications")
    await settles_dates(clara)
    assert clara.sees("🚪 Applications are closed")
    await clara.taps("🚪 Open applications again")
    assert clara.sees("✅ Applications are open.")
    assert clara.sees("🚪 People can apply")


async def test_answers_are_kept_when_applications_close_in_the_middle(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:-1], "Ana")
    await world.query(lambda store: cohorts.close_applications(store, present(store)))
    await answer(ana, MENTEE["en"][-1:], "Ana")
    assert ana.sees("They closed while you were writing.")
    assert await world.query(people.count_applications) == 0
    await world.query(lambda store: cohorts.open_now(store, present(store)))
    await ana.taps("Go on")
    await ana.taps("✅ Send my application")
    assert await world.query(people.count_applications) == 1
    assert clara.sees("Ana")


async def test_two_coordinators_close_at_once(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    for person in (clara, dora):
        await person.says("/cohorts")
        await person.taps("2026 ·")
    await clara.taps("🚪 Close applications")
    await dora.taps("🚪 Close applications")
    assert dora.sees("Applications are closed already.")
    assert (await acts(world)).count("close applications") == 1


async def test_viewers_look_and_others_see_nothing(world: World) -> None:
    await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer", language="de")
    await vera.says("/cohorts")
    assert vera.buttons == [["2026 · Bewerbungen laufen"]]
    await vera.taps("2026 ·")
    assert vera.buttons == [["⚙️ Regeln", "📊 Bericht"], ["‹ Alle Jahrgänge"]]
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    await ana.says("/cohorts")
    assert ana.sees(NOT_FOR_YOU)


async def test_the_list_has_pages(world: World) -> None:
    clara = await world.coordinator()

    def many(store: Store) -> None:
        for year in range(1990, 2005):
            day = date(year, 10, 1)
            store.session.add(
                Cohort(title=f"Autumn {year}", opened_at=store.now.replace(year=year), starts_on=day)
            )

    await world.query(many)
    await clara.says("/cohorts")
    assert len(clara.buttons) == 8
    assert clara.buttons[0] == ["2026 · people can apply"]
    await clara.taps("›")
    await clara.taps("›")
    assert clara.buttons[-3:] == [["Autumn 1990 · tandems at work"], ["‹"], ["➕ Plan a cohort"]]


async def test_a_running_tandem_goes_on_where_people_join_a_newer_cohort(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await settles_dates(clara)
    await announces(world, clara)
    await plans_next(clara)
    await clara.taps("🚪 Open applications now")
    await clara.taps("🚪 Yes, open it")
    await ana.says("/events")
    assert any("Kick-off" in row[0] for row in ana.buttons), (ana.screen, ana.buttons)
    await ana.says("/package")
    assert ana.sees("Of your choice: 0 of 2")
    assert ana.sees("Meetings with Ben: 0 of 3")
    await ben.says("/groups")
    assert not ben.sees(NOT_FOR_YOU)
    await ben.says("/profile")
    assert ben.sees("Ben")
    await ben.says("/apply")
    assert ben.sees("What would you like to be?")
