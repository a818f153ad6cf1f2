"""The weekly digest: on Monday morning, in a few lines, for coordinators who want it, when there is something."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import event, select

from mentoring.contact import AMBER_FROM
from mentoring.prompts import PromptKind
from mentoring.words import Role
from playground.people import Person
from storage import people, prompts, weeks
from storage.store import Store
from storage.tables import DeskWeek, Tandem
from tests.handlers.behind import row_of
from tests.handlers.coordinator import reported
from tests.handlers.coordinator.reported import somebody
from tests.world import START, World

TO_MONDAY = timedelta(days=6, hours=22)  # eight in the morning of 30 November


async def until_monday(world: World) -> None:
    """Let time pass until the next Monday morning."""
    due = await world.query(lambda store: store.session.execute(select(DeskWeek.due_at)).scalar_one())
    world.clock.turn(due - world.clock())
    await world.turn_clock(seconds=1)


def told(person: Person) -> list[str]:
    return [text for text in person.chat if "☀️" in text]


async def test_the_week_is_told_on_monday_at_eight(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await world.turn_clock(hours=TO_MONDAY.total_seconds() / 3600 - 0.1)
    assert told(clara) == []
    await world.turn_clock(minutes=7)
    assert [text.split("\n") for text in told(clara)] == [
        [
            "☀️ Good morning, Clara! This was the week, and this is what waits:",
            "",
            "📥 One new application · one waits for an answer",
            "🤝 Tandems: 0 began, 0 ended · no proposal waits",
            "📅 No meetings logged · 🟡 0 · 🔴 0",
            "✋ Waiting for you: no questions, no concerns",
            "🎪 No event in the next seven days",
        ]
    ]
    assert clara.buttons == [["📥 Applications"], ["📊 The report"]]
    await clara.taps("Applications")
    assert clara.buttons == [["Ana · Mentee"]]
    await clara.taps("The report")
    assert clara.sees("👥 Mentees: 1 applied")


async def test_all_that_waits_has_its_button(world: World) -> None:
    clara = await world.coordinator(language="de")

    def fill(store: Store) -> None:
        rows = reported.pairs(store, 3)
        rows[0].nudges_sent, rows[0].started_at = AMBER_FROM, START + timedelta(days=1)
        reported.meets(store, rows[1], START.date())
        reported.event(store, "Kick-off", START + timedelta(days=9))

    await world.query(fill)
    await until_monday(world)
    [text] = told(clara)
    assert text.split("\n")[2:] == [
        "📥 Keine neuen Bewerbungen · keine wartet",
        "🤝 Tandems: 1 begonnen, 0 beendet · kein Vorschlag wartet",
        "📅 Ein Treffen eingetragen · 🟡 1 · 🔴 0",
        "✋ Auf dich warten: keine Fragen, keine Anliegen",
        "🎪 Eine Veranstaltung in den nächsten sieben Tagen",
    ]
    assert clara.buttons == [["🚦 Kontakt", "🎪 Veranstaltungen"], ["📊 Zum Bericht"]]


async def test_nothing_to_tell_is_not_told(world: World) -> None:
    clara = await world.coordinator()
    await until_monday(world)
    await until_monday(world)
    assert told(clara) == []
    assert await world.query(lambda store: prompts.count_by_kind(store, world.clock())) == {}


async def test_it_can_be_switched_off_and_on(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await clara.says("/report")
    await clara.taps("No weekly summary any more")
    assert clara.toast == "No more weekly summaries."
    await until_monday(world)
    assert told(clara) == []
    await clara.says("/report")
    await clara.taps("Tell me of the week on Mondays")
    assert clara.toast == "You hear from me on Monday mornings, whenever there is something to tell."
    await until_monday(world)
    assert len(told(clara)) == 1


async def test_who_coordinates_no_longer_hears_nothing(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")

    def resign(store: Store) -> None:
        person = row_of(store, clara)
        prompts.put(store, person, PromptKind.DESK_WEEK, store.now)  # it was on its way
        person.is_coordinator = False

    await world.query(resign)
    await world.turn_clock(minutes=1)
    await until_monday(world)
    assert told(clara) == []


async def test_after_weeks_without_the_bot_one_digest_comes(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await world.end()
    world.clock.turn(timedelta(days=25))
    await world.begin()
    await world.turn_clock(seconds=1)
    assert len(told(clara)) == 1
    [week] = await world.query(lambda store: list(store.session.execute(select(DeskWeek)).scalars()))
    assert week.due_at == START + timedelta(days=27, hours=22)


async def test_a_week_costs_the_same_few_statements_for_many(world: World) -> None:
    clara = await world.coordinator()

    def count(store: Store, more: int) -> int:
        for row in reported.pairs(store, more):
            reported.meets(store, row, START.date())
            somebody(store, "Somebody", Role.MENTEE, people.present_cohort(store))
        person = row_of(store, clara)
        lines: list[str] = []
        event.listen(store.session.get_bind(), "before_cursor_execute", lambda *said: lines.append(said[2]))
        weeks.of_coordinator(store, person)
        return len(lines)

    assert await world.query(lambda store: count(store, 1)) == await world.query(
        lambda store: count(store, 30)
    )


async def test_the_lights_of_ones_own_tandem_are_left_to_others(world: World) -> None:
    clara = await world.coordinator()

    def fill(store: Store) -> None:
        [row] = reported.pairs(store, 1)
        row.mentor_id, row.nudges_sent = row_of(store, clara).id, AMBER_FROM

    await world.query(fill)
    week = await world.query(lambda store: weeks.of_coordinator(store, row_of(store, clara)))
    assert (week.amber, week.red) == (0, 0)
    assert await world.query(lambda store: store.session.query(Tandem).count()) == 1


async def test_on_a_day_off_it_waits_for_the_next_morning(tmp_path: Path) -> None:
    async with World(tmp_path, breaks=[("2026-11-28", "2026-11-30")]) as world:
        clara = await world.coordinator()
        await world.mentee("Ana")
        await until_monday(world)
        await world.turn_clock(hours=23)
        assert told(clara) == []
        await world.turn_clock(hours=1)
        assert len(told(clara)) == 1


async def test_it_comes_together_with_what_else_waits_for_the_desk(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await ana.says("/contact")
    await ana.says("When is the kick-off?")
    await clara.says("/menu")
    before = len(clara.chat)
    await until_monday(world)
    [together] = clara.chat[before:]
    assert "☀️ Good morning, Clara!" in together
    assert "✋ Waiting for you: one question, no concerns" in together
