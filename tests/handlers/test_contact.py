"""Contact that falls asleep is woken: the mentee first, two weeks later the mentor."""

from datetime import UTC, date, datetime, timedelta

from mentoring.words import ContactForm
from playground.people import Person
from storage.tables import Contact
from tests.handlers.behind import closes_tandem, forges, tandem_of
from tests.handlers.meetings.acts import agree
from tests.world import World


async def test_the_mentee_is_nudged_after_a_month_and_the_mentor_two_weeks_later(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/tandem")
    assert ana.sees("I have not heard of any contact yet.")
    world.clock.turn(timedelta(hours=1))
    await ana.taps("We were in touch")
    await world.turn_clock(days=29)
    assert not ana.sees("how are things with Ben?")
    await world.turn_clock(days=1)
    assert ana.sees("Hi Ana, how are things with Ben? The last contact I know of was on Mon 23 Nov 2026")
    assert ana.buttons == [["✍️ We met"], ["📅 Plan a meeting"], ["💬 We were in touch"]]
    assert not ben.sees("habe ich seit")
    await world.turn_clock(days=13)
    assert not ben.sees("habe ich seit")
    await world.turn_clock(days=1)
    assert ben.sees("Hallo Ben, von dir und Ana habe ich seit Mo., 23. Nov. 2026 nichts gehört.")
    await world.turn_clock(days=60)
    nudges = [text for text in (*ana.chat, *ben.chat) if "how are things" in text or "nichts gehört" in text]
    assert len(nudges) == 2


async def test_one_tap_is_enough_and_the_ladder_begins_anew(world: World) -> None:
    ana, ben = await world.tandem()
    await world.turn_clock(days=30)
    await world.turn_clock(days=15)
    await ben.taps("We were in touch")
    assert ben.sees("Lovely, noted. Say hello to Ana!")
    count = len(ana.chat)
    await world.turn_clock(days=29)
    assert len(ana.chat) == count
    await world.turn_clock(days=1)
    assert ana.sees("how are things with Ben?")


async def test_no_nudge_at_night(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=30, hours=12)  # ten in the evening
    assert not ana.sees("first contact")
    await world.turn_clock(hours=9)
    assert not ana.sees("first contact")
    await world.turn_clock(hours=1, minutes=1)  # eight in the morning
    assert ana.sees("I have not heard of a first contact yet.")


async def test_after_an_outage_of_half_a_year_nobody_is_flooded(world: World) -> None:
    ana, ben = await world.tandem()
    await world.turn_clock(days=180)
    await world.turn_clock(minutes=1)
    assert (nudges(ana), nudges(ben)) == (1, 0)  # the mentee has her time first
    await world.turn_clock(days=13)
    assert (nudges(ana), nudges(ben)) == (1, 0)
    await world.turn_clock(days=3)
    assert (nudges(ana), nudges(ben)) == (1, 1)


def nudges(person: Person) -> int:
    """How often somebody was asked about a first contact."""
    return sum("I have not heard of a first contact yet" in text for text in person.chat)


async def test_someone_elses_tandem_can_not_be_touched(world: World) -> None:
    ana, _ = await world.tandem()
    eve = await world.mentee("Eve")
    await world.turn_clock(days=30)
    button = ana.message.buttons[2][0]
    eve.telegram.tap(eve.user.id, eve.message.id, button["callback_data"])
    await world.settle()
    assert not eve.sees("Lovely, noted.")


async def test_a_tandem_that_never_began_is_asked_about_its_first_contact(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await world.turn_clock(days=30)
    assert ana.sees("you and Ben have been a tandem since Mon 23 Nov 2026")
    await world.turn_clock(days=14)
    assert ben.sees("von einem ersten Kontakt weiß ich noch nichts")


async def last_contact(world: World, person: Person) -> datetime | None:
    moment: datetime | None = await world.query(lambda store: tandem_of(store, person).last_contact_at)
    return moment


async def contacts_kept(world: World) -> list[Contact]:
    found: list[Contact] = await world.query(lambda store: list(store.session.query(Contact)))
    return found


async def test_how_and_when_it_was_can_be_added_with_one_more_tap(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=10)
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    assert ana.screen == (
        "👍 Lovely, noted. Say hello to Ben!\n\n🗓️ Thu 3 Dec 2026\n\n📋 Your coordinators will see this, too."
    )
    assert ana.buttons == [
        ["E-mail", "Telephone"],
        ["Chat", "Video call"],
        ["It was yesterday", "On another day"],
    ]
    assert await last_contact(world, ana) == world.clock()
    await ana.taps("Telephone")
    assert ana.sees("🗓️ Thu 3 Dec 2026\n🤝 Telephone")
    await ana.taps("It was yesterday")
    assert ana.sees("🗓️ Wed 2 Dec 2026\n🤝 Telephone")
    [contact] = await contacts_kept(world)
    assert (contact.form, contact.day) == (ContactForm.TELEPHONE, date(2026, 12, 2))
    assert await last_contact(world, ana) == datetime(2026, 12, 2, 11, tzinfo=UTC)


async def test_on_another_day_asks_for_it_and_nudges_count_from_then(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await world.turn_clock(days=20)
    await ben.says("/tandem")
    await ben.taps("Wir hatten Kontakt")
    await ben.taps("An einem anderen Tag")
    assert ben.sees("An welchem Tag hattet ihr Kontakt?")
    await ben.says("24.12.2026")
    assert ben.sees("passt hier nicht")
    await ben.says("1.12.2026")
    assert ben.sees("🗓️ Di., 1. Dez. 2026")
    assert await last_contact(world, ben) == datetime(2026, 12, 1, 11, tzinfo=UTC)
    await world.turn_clock(days=18, hours=3)
    assert ana.sees("how are things with Ben? The last contact I know of was on Tue 1 Dec 2026")


async def test_an_earlier_contact_does_not_hide_a_later_one(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=5)
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    first = await last_contact(world, ana)
    await world.turn_clock(days=5)
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    await ana.taps("On another day")
    await ana.says("24.11.2026")
    assert await last_contact(world, ana) == first


async def test_nobody_changes_what_somebody_else_has_told(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    [contact] = await contacts_kept(world)
    for person, number in ((ben, contact.id), (ana, 99999), (ana, "x")):
        for name, more in (("how", ("email",)), ("yesterday", ()), ("when", ())):
            await forges(world, person, f"contact.{name}", number, *more)
            assert person.screen.startswith("I can’t find that note any more.")
    await forges(world, ana, "contact.how", contact.id, "pigeon")
    await closes_tandem(world, ana)
    [contact] = await contacts_kept(world)
    assert (contact.form, contact.day) == (None, None)


async def test_nobody_is_nudged_while_a_meeting_lies_ahead(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "28.12.2026", "15:00")
    await world.turn_clock(days=34)
    assert not ana.sees("how are things with Ben?")
    await world.turn_clock(days=2)
    assert ana.sees("Did you meet Ben as planned")
    await world.turn_clock(days=3)
    assert ana.sees("Hi Ana")
