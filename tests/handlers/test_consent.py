"""Consent: a new version of the notice asks again, and what somebody was about to do goes on afterwards."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.demo_people import MENTEE, answer
from playground.people import Person
from storage.store import Store
from storage.tables import Consent
from tests.handlers.behind import row_of
from tests.handlers.coordinator.announced import sends, writes
from tests.handlers.events.acts import plans
from tests.handlers.meetings.acts import proposes
from tests.handlers.test_contact import lapsing
from tests.together import together
from tests.world import World

NEW = "Our privacy notice has changed."
NEU = "Unsere Datenschutzhinweise haben sich geändert."
WAITS = "What you have just sent waits here"


def changes_notice(world: World, version: str = "2", **more: Any) -> None:
    """From now on another version of the notice holds, as if the bot had been started with it."""
    for name, value in {"privacy_notice_version": version, **more}.items():
        object.__setattr__(world.app.house.programme, name, value)


async def log_of(world: World, person: Person) -> list[tuple[str, bool]]:
    """Which versions somebody has accepted, and whether they took that back."""

    def ask(store: Store) -> list[tuple[str, bool]]:
        query = select(Consent).where(Consent.person_id == row_of(store, person).id).order_by(Consent.id)
        return [(one.version, one.withdrawn_at is not None) for one in store.session.execute(query).scalars()]

    found: list[tuple[str, bool]] = await world.query(ask)
    return found


# ── in the middle of something ──────────────────────────────────────────────────────────────────────────


async def test_what_was_typed_into_a_form_goes_on_after_the_yes(world: World) -> None:
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:4], "Ana")
    changes_notice(world)
    await ana.says("Law")
    assert ana.sees(NEW)
    assert ana.sees(WAITS)
    assert not ana.sees("Which languages")
    await ana.taps("Yes, I agree")
    assert ana.sees("✅ You have accepted version 2 of the privacy notice.")
    assert ana.sees("Which languages do you speak")
    assert await log_of(world, ana) == [("1", False), ("2", False)]
    await ana.says("/privacy")
    assert not ana.sees(NEW)


async def test_in_german_what_was_tapped_goes_on_as_well(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await ana.says("/menu")
    menu = ana.message
    new = (("en", "We use another server."), ("de", "Wir nutzen einen anderen Server."))
    changes_notice(world, privacy_changes=new)
    await ana.taps_old(menu, "Sprache")
    assert ana.sees(NEU)
    assert ana.sees("🆕 Was neu ist\nWir nutzen einen anderen Server.")
    await ana.taps("Ja, ich bin einverstanden")
    assert ana.sees("✅ Du hast Fassung 2 der Datenschutzhinweise angenommen.")
    assert ana.sees("In welcher Sprache sprechen wir?")
    assert not ana.sees("We use another server.")


async def test_the_last_thing_that_somebody_sent_is_what_they_want(world: World) -> None:
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:4], "Ana")
    question = ana.message
    changes_notice(world)
    for act in (
        ana.says("/apply"),
        ana.taps_old(question, "Stop here"),
        ana.says("/language"),
        ana.says("Law"),
    ):
        await act
        assert ana.sees(NEW)
    await ana.says("/privacy")
    assert ana.sees("Privacy, in short")
    assert not ana.sees("What is your subject?")
    await ana.taps("Yes, I agree")
    assert ana.sees("Which languages do you speak")


async def test_a_reply_to_an_announcement_is_not_lost(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await writes(clara, "Who brings cake?")
    await sends(world, clara)
    changes_notice(world)
    await ana.replies("I do", to="Who brings cake?")
    assert ana.sees(NEW)
    assert ana.sees(WAITS)
    assert not clara.sees("I do")
    await ana.taps("Yes, I agree")
    assert clara.sees("I do")


async def test_a_file_is_not_lost(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/import")
    await clara.taps("Mentees")
    changes_notice(world)
    await clara.uploads("people.csv", b"Name\nAna\n", "text/csv")
    assert clara.sees(NEW)
    await clara.taps("Yes, I agree")
    assert clara.sees("One person can be invited.")


async def test_a_link_is_not_lost_either(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentor")
    await clara.taps("One person")
    link = clara.screen.split("?start=")[1].strip()
    ben = await world.joins("Ben")
    await ben.says("/cancel")
    changes_notice(world)
    await ben.opens(link)
    assert ben.sees(NEW)
    await ben.taps("Read all of it")
    await ben.taps("›")
    await ben.taps("In short")
    await ben.taps("Yes, I agree")
    assert ben.sees("What shall we call you?")  # the role is known


async def test_coordinators_are_asked_too(world: World) -> None:
    clara = await world.coordinator()
    changes_notice(world)
    await clara.says("/people")
    assert clara.sees(NEW)
    await clara.taps("Yes, I agree")
    assert clara.sees("People")
    assert await log_of(world, clara) == [("1", False), ("2", False)]


# ── the answer ──────────────────────────────────────────────────────────────────────────────────────────


async def test_who_does_not_accept_can_think_again(world: World) -> None:
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:4], "Ana")
    changes_notice(world)
    await ana.says("Law")
    await ana.taps("Not now")
    assert ana.sees("Without your yes nothing goes on in Career International for now")
    assert ana.buttons == [["I have thought again"], ["↩️ Take my consent back"]]
    await ana.taps("I have thought again")
    assert ana.sees(NEW)
    assert not ana.sees(WAITS)  # a no is a no: what was typed is forgotten
    await ana.taps("Yes, I agree")
    assert ana.sees("What is your subject?")
    assert await log_of(world, ana) == [("1", False), ("2", False)]


async def test_nobody_accepts_a_version_that_they_have_not_seen(world: World) -> None:
    ana = await world.joins("Ana")
    changes_notice(world)
    await ana.says("/menu")
    seen = ana.message
    changes_notice(world, "3")
    await ana.taps_old(seen, "Yes, I agree")
    assert ana.sees("This is the notice as it is now.")
    assert await log_of(world, ana) == [("1", False)]
    await ana.taps("Yes, I agree")
    assert await log_of(world, ana) == [("1", False), ("3", False)]


async def test_a_stranger_does_not_either(world: World) -> None:
    ana = world.stranger("Ana")
    await ana.opens()
    await ana.taps("English")
    changes_notice(world)
    await ana.taps("Yes, I agree")
    assert ana.sees("This is the notice as it is now.")
    assert ana.sees("Version 2")
    await ana.taps("Yes, I agree")
    assert await log_of(world, ana) == [("2", False)]


async def test_two_taps_at_once_accept_once(world: World) -> None:
    ana = await world.joins("Ana")
    changes_notice(world)
    await ana.says("/menu")
    yes = next(key for row in ana.message.buttons for key in row if "Yes" in key["text"])["callback_data"]
    await together(
        world,
        lambda: [world.telegram.tap(ana.user.id, ana.message.id, yes) for _ in range(2)],
        2,
    )
    assert await log_of(world, ana) == [("1", False), ("2", False)]


# ── what the clock has to say meanwhile ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "reminder", "yes", "asked"),
    [
        ("en", "Ana, our privacy notice has changed.", "Yes, I agree", "📣 Something new"),
        (
            "de",
            "Ana, unsere Datenschutzhinweise haben sich geändert.",
            "Ja, ich bin",
            "📣 Es gibt etwas Neues",
        ),
    ],
)
async def test_prompts_wait_and_there_is_one_reminder(
    world: World, language: str, reminder: str, yes: str, asked: str
) -> None:
    ana, _ = await world.tandem(languages=(language, "en"))
    clara = world.people["Clara"]
    await plans(clara, when="1.2.2027 17:00")
    await clara.taps("Announce it")
    await clara.taps("Yes, announce it")
    changes_notice(world)
    await world.turn_clock(hours=1)
    assert ana.sees(reminder)
    assert not ana.sees("Kick-off")
    before = len(ana.chat)
    for _ in range(4):
        await world.turn_clock(days=1)
    assert len(ana.chat) == before
    await ana.taps(yes)
    await world.turn_clock(days=1)
    assert ana.sees(asked)
    assert ana.sees("Kick-off")


async def test_the_reminder_keeps_quiet_hours(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await world.turn_clock(hours=12)  # ten in the evening
    await plans(clara, when="1.2.2027 17:00")
    await clara.taps("Announce it")
    await clara.taps("Yes, announce it")
    changes_notice(world)
    await world.turn_clock(hours=1)
    assert not ana.sees("our privacy notice has changed")
    await world.turn_clock(hours=10)
    assert ana.sees("our privacy notice has changed")


async def test_who_does_not_answer_holds_up_no_coordinator(world: World) -> None:
    ana, ben = await lapsing(world)
    changes_notice(world)
    await world.let_time_pass(days=60)
    assert [text for text in ana.chat if "how are things with Ben?" in text] == []
    clara = world.people["Clara"]
    await clara.says("/lights")
    await clara.taps("Yes, I agree")
    assert any("Ana" in label for row in clara.buttons for label in row)
    assert ben.chat[-1].startswith("👋 Ben, unsere Datenschutzhinweise haben sich geändert.")


async def test_what_a_partner_sends_still_arrives_and_can_be_answered(world: World) -> None:
    ana, ben = await world.tandem()
    changes_notice(world)
    await ben.says("/menu")
    await ben.taps("Yes, I agree")
    await ben.says("/meeting")
    await proposes(ben)
    await ana.taps("Confirm")
    assert ana.sees(NEW)
    assert not ben.sees("Ana has confirmed")
    await ana.taps("Yes, I agree")
    assert ben.sees("✅ Ana has confirmed: you are meeting.")
