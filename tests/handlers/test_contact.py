"""Contact that falls asleep is woken: the mentee twice, the mentor, then the coordinators."""

from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import select

from mentoring.prompts import PromptKind
from mentoring.words import ContactForm
from playground.people import Person
from storage import prompts
from storage.store import Store
from storage.tables import Contact
from tests.handlers.behind import closes_tandem, forges, tandem_of
from tests.handlers.meetings.acts import agree
from tests.world import World


async def is_in_touch(person: Person, label: str = "We were in touch") -> None:
    """Tell of contact."""
    await person.says("/tandem")
    await person.taps(label)


async def lapsing(world: World, languages: tuple[str, str] = ("en", "de")) -> tuple[Person, Person]:
    """A tandem that was in touch an hour after its beginning, and never again."""
    ana, ben = await world.tandem(languages=languages)
    await world.turn_clock(hours=1)
    await is_in_touch(ana, "We were in touch" if languages[0] == "en" else "Wir hatten Kontakt")

    def ask_nothing_else(store: Store) -> None:
        prompts.forget(store, PromptKind.CHECKLIST)
        tandem_of(store, ana).feedback_due_at = None

    await world.query(ask_nothing_else)
    return ana, ben


async def lights_of(world: World) -> list[str]:
    """What a coordinator sees of lights."""
    clara = world.people["Clara"]
    await clara.says("/lights")
    return [label for row in clara.buttons for label in row]


async def test_the_whole_ladder(world: World) -> None:
    ana, ben = await lapsing(world)
    clara = world.people["Clara"]
    await world.turn_clock(days=29)
    assert not ana.sees("how are things with Ben?")
    await world.turn_clock(days=1)
    assert ana.sees("Hi Ana, how are things with Ben? The last contact I know of was on Mon 23 Nov 2026")
    assert ana.buttons == [
        ["✍️ We met", "💬 We were in touch"],
        ["📅 Plan a meeting"],
        ["😴 In a week", "⏸️ Pause until …"],
        ["🛟 Something isn’t right"],
    ]
    await world.turn_clock(days=7)
    assert ana.sees("it is still quiet between you and Ben")
    assert ana.sees("Shall I send Ben this from you?\nHallo Ben, ich hoffe, es geht dir gut.")
    assert ana.buttons[0] == ["📨 Send it", "✏️ Change it first"]
    assert not ben.sees("habe ich seit")
    await world.turn_clock(days=7)
    assert ben.sees("Hallo Ben, von dir und Ana habe ich seit Mo., 23. Nov. 2026 nichts gehört.")
    assert ben.buttons == [
        ["✅ Ja, haben wir", "Noch nicht"],
        ["😴 In einer Woche", "🛟 Etwas stimmt nicht"],
    ]
    assert await lights_of(world) == []
    await world.turn_clock(days=7)
    assert await lights_of(world) == ["🟡 Ana & Ben · Mon 23 Nov 2026"]
    said = len(clara.chat)
    await world.turn_clock(days=7)
    assert clara.sees("🔴 A tandem has had no contact for long. Please give them a call.")
    assert len(clara.chat) == said + 1
    count = len(ana.chat), len(ben.chat)
    await world.turn_clock(days=40)
    assert not any("quiet" in text or "nichts gehört" in text for text in ana.chat[count[0] :])
    assert not any("nichts gehört" in text for text in ben.chat[count[1] :])


async def test_one_tap_is_enough_and_the_ladder_begins_anew(world: World) -> None:
    ana, ben = await lapsing(world, ("en", "en"))
    for days in (30, 7, 7):
        await world.turn_clock(days=days)
    await ben.taps("Yes, we are")
    assert ben.sees("Lovely, noted. Say hello to Ana!")
    count = len(ana.chat)
    await world.turn_clock(days=29)
    assert not any("how are things" in text for text in ana.chat[count:])
    await world.turn_clock(days=1)
    assert ana.sees("how are things with Ben?")


# ── the drafted message ─────────────────────────────────────────────────────────────────────────────────


async def with_draft(world: World, languages: tuple[str, str] = ("en", "de")) -> tuple[Person, Person]:
    """A tandem whose mentee is offered a message to the mentor."""
    ana, ben = await lapsing(world, languages)
    await world.turn_clock(days=30)
    await world.turn_clock(days=7)
    return ana, ben


async def test_the_drafted_message_goes_out_with_one_tap(world: World) -> None:
    ana, ben = await with_draft(world)
    offer = ana.message
    await ana.taps("Send it")
    assert ana.sees("📨 Ben has your message.")
    assert ben.sees("💬 Ana schreibt dir:\nHallo Ben, ich hoffe, es geht dir gut.")
    assert ben.buttons == [["✅ Ich habe geantwortet"], ["📅 Treffen planen"]]
    await ana.taps_old(offer, "Send it")
    assert ana.sees("Your message has gone out already.")
    assert sum("schreibt dir" in text for text in ben.chat) == 1
    await ben.taps("Ich habe geantwortet")
    assert ben.sees("👍 Schön, notiert.")
    await world.turn_clock(days=20)
    assert not any("nichts gehört" in text for text in ben.chat)


async def test_the_drafted_message_can_be_changed_first(world: World) -> None:
    ana, ben = await with_draft(world)
    await ana.taps("Change it first")
    assert ana.sees("Your answer so far: Hallo Ben, ich hoffe, es geht dir gut.")
    assert ana.sees("👥 You and your tandem partner will see this.")
    await ana.says("Hallo Ben, ich habe <gute> Nachrichten!")
    assert ben.sees("💬 Ana schreibt dir:\nHallo Ben, ich habe <gute> Nachrichten!")


async def test_contact_in_the_meantime_makes_the_message_needless(world: World) -> None:
    ana, ben = await with_draft(world)
    await ana.taps("Change it first")
    await is_in_touch(ben, "Wir hatten Kontakt")
    await ana.says("Hallo Ben!")
    assert ana.sees("There is nothing to do about it at the moment.")
    assert not any("schreibt dir" in text for text in ben.chat)


async def test_the_drafted_message_still_goes_out_when_the_mentor_has_been_asked_meanwhile(
    world: World,
) -> None:
    ana, ben = await lapsing(world)
    for days in (30, 7):
        await world.turn_clock(days=days)
    await ana.taps("Change it first")
    await world.turn_clock(days=7)
    assert ben.sees("nichts gehört")
    await ana.says("Hello Ben, shall we talk?")
    assert ana.sees("Hello Ben, shall we talk?")
    assert ben.sees("Hello Ben, shall we talk?")


async def test_an_old_nudge_leads_to_how_things_stand_now(world: World) -> None:
    ana, _ = await lapsing(world)
    await world.turn_clock(days=30)
    old = ana.message
    await world.turn_clock(days=7)
    await ana.taps_old(old, "In a week")
    assert "it is still quiet between you and Ben" in ana.screen
    assert any("Send it" in label for row in ana.buttons for label in row)


async def test_words_that_are_needless_by_now_are_given_back(world: World) -> None:
    ana, ben = await lapsing(world)
    for days in (30, 7):
        await world.turn_clock(days=days)
    await ana.taps("Change it first")
    await is_in_touch(ben, "Wir hatten Kontakt")
    await ana.says("Hello Ben, shall we talk?")
    assert "Hello Ben, shall we talk?" in ana.screen
    assert not ben.sees("Hello Ben, shall we talk?")


async def test_contact_told_twice_on_a_day_is_one(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(hours=1)
    for _ in range(3):
        await is_in_touch(ana)
    assert len(await world.query(lambda store: list(store.session.execute(select(Contact)).scalars()))) == 1
    await world.turn_clock(days=1)
    await is_in_touch(ana)
    assert len(await world.query(lambda store: list(store.session.execute(select(Contact)).scalars()))) == 2


async def test_a_mentor_out_of_reach_is_written_to_directly(world: World) -> None:
    ana, ben = await with_draft(world)
    offer = ana.message
    await ben.blocks()
    await ana.taps("Send it")
    assert ana.sees("📭 Ben gets no messages from me at the moment. Please write directly:")
    assert ana.sees("Hallo Ben, ich hoffe, es geht dir gut.")
    await ben.opens()
    await ana.taps_old(offer, "Send it")
    assert ben.sees("💬 Ana schreibt dir:")


# ── later, not yet ──────────────────────────────────────────────────────────────────────────────────────


async def test_a_nudge_can_be_put_off_twice(world: World) -> None:
    ana, ben = await lapsing(world)
    await world.turn_clock(days=30)
    for _ in range(2):
        nudge = ana.message
        await ana.taps("In a week")
        assert ana.sees("I will ask again in a week.")
        await ana.taps_old(nudge, "In a week")
        assert ana.sees("That’s noted already.")
        await world.turn_clock(days=7)
        assert ana.sees("how are things with Ben?")
    assert ana.buttons[2] == ["⏸️ Pause until …"]
    await forges(world, ana, "contact.snooze", 1, "1.2")
    assert ana.sees("I have put this off as often as I can.")
    await world.turn_clock(days=7)
    assert ana.sees("Shall I send Ben this from you?")
    await is_in_touch(ana)
    await world.turn_clock(days=30)
    assert ana.buttons[2] == ["😴 In a week", "⏸️ Pause until …"]
    assert not any("nichts gehört" in text for text in ben.chat)


async def test_a_mentor_who_is_not_in_touch_learns_how_to_be(world: World) -> None:
    _, ben = await lapsing(world)
    for days in (30, 7, 7):
        await world.turn_clock(days=days)
    await ben.taps("Noch nicht")
    assert ben.sees("Oft genügt ein kurzes „Wie geht’s?“ an Ana.")
    assert ben.buttons == [["📅 Treffen planen"], ["✅ Ja, haben wir"], ["🛟 Etwas stimmt nicht"]]


async def test_weeks_of_exams_are_not_held_against_anybody(tmp_path: Path) -> None:
    exams = ["2026-12-07 to 2026-12-20"]
    async with World(tmp_path, breaks=exams) as world:
        ana, _ = await lapsing(world)
        await world.turn_clock(days=43)
        assert not ana.sees("how are things")
        await world.turn_clock(days=1)
        assert ana.sees("how are things with Ben?")


# ── quiet hours, outages ────────────────────────────────────────────────────────────────────────────────


async def test_no_nudge_at_night(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=14, hours=12)  # ten in the evening
    assert not ana.sees("first contact")
    await world.turn_clock(hours=9)
    assert not ana.sees("first contact")
    await world.turn_clock(hours=1, minutes=1)  # eight in the morning
    assert ana.sees("I have not heard of a first contact yet.")


async def test_after_an_outage_of_months_nobody_is_flooded(world: World) -> None:
    ana, ben = await lapsing(world)
    await world.turn_clock(days=120)
    await world.turn_clock(minutes=1)
    assert (nudges(ana), nudges(ben)) == (1, 0)  # the mentee has her time first
    await world.turn_clock(days=6)
    assert (nudges(ana), nudges(ben)) == (1, 0)
    await world.turn_clock(days=1)
    assert (nudges(ana), nudges(ben)) == (2, 0)
    await world.turn_clock(days=7)
    assert (nudges(ana), nudges(ben)) == (2, 1)


async def test_what_an_outage_kept_from_being_told_is_told_before_the_ladder_goes_on(world: World) -> None:
    ana, ben = await lapsing(world)
    await world.turn_clock(days=30, hours=11)  # ten in the evening: she will be told in the morning
    assert nudges(ana) == 0
    await world.turn_clock(days=9, hours=12)  # the bot was down until then, when the next would be due
    assert ana.sees("Hi Ana, how are things with Ben?")
    assert not ana.sees("it is still quiet")
    await world.turn_clock(days=6)
    assert nudges(ana) == 1
    await world.turn_clock(days=1, hours=1)
    assert ana.sees("it is still quiet between you and Ben")
    assert nudges(ben) == 0


async def test_what_waits_from_before_the_last_contact_holds_up_nothing(world: World) -> None:
    ana, _ = await lapsing(world)
    await world.turn_clock(days=30, hours=11)  # in the evening: she would be told in the morning
    await is_in_touch(ana)
    await world.turn_clock(days=29, hours=13)
    assert nudges(ana) == 0
    await world.turn_clock(days=1)
    assert nudges(ana) == 1


def nudges(person: Person) -> int:
    """How often somebody was asked about contact."""
    signs = ("how are things", "it is still quiet", "nichts gehört")
    return sum(any(sign in text for sign in signs) for text in person.chat)


async def test_someone_elses_tandem_can_not_be_touched(world: World) -> None:
    ana, _ = await world.tandem()
    eve = await world.mentee("Eve")
    await world.turn_clock(days=14)
    button = ana.message.buttons[0][1]
    eve.telegram.tap(eve.user.id, eve.message.id, button["callback_data"])
    await world.settle()
    assert not eve.sees("Lovely, noted.")


async def test_a_tandem_that_never_began_is_asked_about_its_first_contact(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await world.turn_clock(days=14)
    assert ana.sees("you and Ben have been a tandem since Mon 23 Nov 2026")
    await world.turn_clock(days=8)  # the agreement is asked for on the day of the second nudge
    assert ana.sees("Hallo Ben, ich freue mich, dass wir ein Tandem sind.")
    await world.turn_clock(days=8)
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
