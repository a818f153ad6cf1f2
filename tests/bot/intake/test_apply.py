"""From an update to its commit: what fails is set aside and apologised for, and holds up nobody."""

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.intake import apply
from dialogue.room import ANYONE, Command
from dialogue.turn import Turn
from playground.people import Person
from storage import updates
from storage.store import Store
from storage.tables import FailedUpdate, SeenUpdate
from tests.together import together
from tests.world import World

SECRET = "my grandmother's recipe"


def break_help(world: World) -> None:
    """From now on /help raises, with the person's words in the message."""

    def fail(turn: Turn, payload: str) -> None:
        turn.person.name = "half done"
        raise ValueError(f"can't read {payload!r}")

    world.app.house.commands["help"] = Command("help", fail, ANYONE)


def failed_updates(store: Store) -> list[tuple[int, int, int | None, str]]:
    rows = store.session.execute(select(FailedUpdate).order_by(FailedUpdate.number)).scalars()
    return [(row.number, row.update_id, row.chat_id, row.trace) for row in rows]


def count_seen(store: Store) -> int:
    return len(store.session.execute(select(SeenUpdate)).all())


def last_update(world: World) -> int:
    return world.telegram.updates.next_id - 1


def sees_notice(person: Person) -> bool:
    """Whether /privacy was answered."""
    return any("Privacy, in short" in text for text in person.chat)


# ── what fails ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "apology"),
    [
        ("en", "Something went wrong on my side, and I’m sorry. Nothing you entered before is lost. Please try "
               "again in a moment; if it happens again, tell your coordinators the number 1."),
        ("de", "Bei mir ist etwas schiefgegangen, das tut mir leid. Was du vorher eingegeben hast, ist noch da. "
               "Versuch es bitte gleich noch einmal; wenn es wieder passiert, nenne deiner Koordination die "
               "Nummer 1."),
    ],
)  # fmt: skip
async def test_a_person_is_told_in_their_language(world: World, language: str, apology: str) -> None:
    ana = await world.joins("Ana", language=language)
    break_help(world)
    with capture_logs():
        await ana.says("/help")
    assert ana.screen == apology


async def test_what_was_half_done_is_undone(world: World) -> None:
    ana = await world.joins("Ana")
    break_help(world)
    with capture_logs():
        await ana.says("/help")
    person = await world.query(lambda store: store.person(ana.user.id))
    assert person.name == "Ana"


async def test_the_trace_is_kept_and_logged_under_the_number_without_anybodys_words(world: World) -> None:
    ana = await world.joins("Ana")
    break_help(world)
    with capture_logs() as log:
        await ana.says(f"/help {SECRET}")
    [(number, update_id, chat_id, trace)] = await world.query(failed_updates)
    assert (number, update_id, chat_id) == (1, last_update(world), ana.user.id)
    assert "in fail\n" in trace
    assert trace.endswith("builtins.ValueError")
    [line] = log
    assert line == {
        "event": "update.failed",
        "log_level": "error",
        "number": 1,
        "update": update_id,
        "chat": ana.user.id,
        "exception": trace,
    }
    assert SECRET not in trace


async def test_a_stranger_is_told_as_well(world: World) -> None:
    ben = world.stranger("Ben", language="de")
    break_help(world)
    with capture_logs():
        await ben.says("/help")
    assert ben.sees("nenne deiner Koordination die Nummer 1.")


async def test_a_tap_that_fails_is_answered(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana = await world.joins("Ana")

    def fail(*_: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr("dialogue.router._tap_form", fail)
    with capture_logs():
        await ana.taps("Mentee")
    assert ana.sees("tell your coordinators the number 1.")
    assert all(tap.answered for tap in world.telegram.taps.values())


async def test_of_a_group_the_others_are_applied(world: World) -> None:
    people = [await world.joins(name) for name in ("Ana", "Ben", "Cem")]
    break_help(world)

    def all_write() -> None:
        for person, text in zip(people, ("/privacy", "/help", "/privacy"), strict=True):
            world.telegram.say(person.user.id, text)

    before = await world.query(count_seen)
    with capture_logs():
        await together(world, all_write, 3)
    assert [sees_notice(person) for person in people] == [True, False, True]
    assert "Something went wrong" in people[1].screen
    assert await world.query(count_seen) == before + 3


async def test_an_update_that_failed_is_not_tried_again_and_again(world: World) -> None:
    ana = await world.joins("Ana")
    break_help(world)
    with capture_logs():
        await ana.says("/help")
        world.telegram.repeat_update(last_update(world))
        await world.settle()
    assert await world.query(updates.count_set_aside) == 1
    assert [text for text in ana.chat if "Something went wrong" in text] == [ana.screen]


async def test_not_even_an_apology_that_fails_holds_up_the_next(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await world.joins("Ana")
    break_help(world)

    def fail(*_: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr(apply, "apologise", fail)
    with capture_logs() as log:
        await ana.says("/help")
        await ana.says("/privacy")
    assert sees_notice(ana)
    [(_, _, _, trace)] = await world.query(failed_updates)
    assert "builtins.ValueError\n\n" in trace
    assert trace.endswith("builtins.KeyError")
    assert SECRET not in repr(log) + trace


# ── what nobody can read ────────────────────────────────────────────────────────────────────────────────


async def test_an_update_that_cannot_be_read_holds_up_nobody(world: World) -> None:
    ana = await world.joins("Ana")

    def nonsense_and_a_question() -> None:
        world.telegram.updates.put("message", {"message_id": 1, "text": SECRET})
        world.telegram.updates.put("callback_query", {"data": SECRET})
        world.telegram.say(ana.user.id, "/privacy")

    with capture_logs() as log:
        await together(world, nonsense_and_a_question, 3)
    assert sees_notice(ana)
    kept = await world.query(failed_updates)
    assert [(number, chat) for number, _, chat, _ in kept] == [(1, None), (2, None)]
    assert SECRET not in repr(log) + repr(kept)


async def test_what_asks_for_nothing_counts_as_applied(world: World) -> None:
    before = await world.query(count_seen)
    world.telegram.updates.allow([])
    world.telegram.updates.put("poll", {"id": "1"})
    await world.settle()
    assert await world.query(count_seen) == before + 1
    assert await world.query(updates.count_set_aside) == 0


# ── once ────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_update_that_telegram_sends_again_is_answered_once(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.says("/privacy")
    messages = len(ana.chat)
    world.telegram.repeat_update(last_update(world))
    await world.settle()
    assert len(ana.chat) == messages
