"""Sending a draft: one pair, all of them, and what can't be sent."""

import pytest
from sqlalchemy import select

from bot.demo_people import accept_notice, send_proposal
from handlers.coordinator.matching import sending
from mentoring.words import TandemStatus
from playground.people import Person
from storage.store import Store
from storage.tables import Tandem
from tests.handlers.coordinator.cohort import acts, changes, leaves, mentees, mentors
from tests.handlers.coordinator.test_matching import pairs
from tests.together import together
from tests.world import World


async def tandems(world: World) -> list[tuple[str, str]]:
    """Who has been proposed to whom."""

    def look(store: Store) -> list[tuple[str, str]]:
        rows = store.session.execute(select(Tandem).order_by(Tandem.id)).scalars()
        return [(row.mentee.name, row.mentor.name) for row in rows if row.status is TandemStatus.PROPOSED]

    found: list[tuple[str, str]] = await world.query(look)
    return found


async def draft(world: World, *names: str, language: str = "en") -> Person:
    """A draft in which Ben has all of these mentees."""
    clara = await world.coordinator(language=language)
    await mentees(world, *names, language="de")
    await mentors(world, "Ben", capacity=5)
    await clara.says("/match")
    await clara.taps("Work out a draft" if language == "en" else "Entwurf ausrechnen")
    return clara


async def test_one_pair_is_sent_and_both_decide(world: World) -> None:
    clara = await draft(world, "Ana", "Emil")
    ana, ben = world.people["Ana"], world.people["Ben"]
    await clara.taps("Ana – Ben")
    pair = clara.message
    await clara.taps("Send this proposal")
    assert clara.sees("One proposal is on its way. I tell you what they say.")
    assert pairs(clara.buttons) == ["💌 Ana – Ben · 88", "Emil – Ben · 88"]
    assert ana.sees("Ana, wir haben jemanden für dich gefunden! Das ist Ben:")
    assert ben.sees("Ben, we have found somebody for you! This is Ana:")
    await clara.taps_old(pair, "Send this proposal")
    assert clara.toast == "The two have been asked already."
    assert await tandems(world) == [("Ana", "Ben")]
    await ana.taps("Ja, gern")
    await ben.taps("Yes, gladly")
    assert clara.sees("Ana and Ben both said yes: a new tandem!")
    await clara.says("/match")
    await clara.taps("💌 Ana – Ben")
    assert clara.sees("Sent: both have been asked.")
    assert clara.buttons == [["‹ The draft"]]
    assert (await acts(world))[1:] == ["match", "propose"]


async def test_all_are_sent_after_a_question(world: World) -> None:
    clara = await draft(world, "Ana", "Emil", language="de")
    await clara.taps("Alle verschicken")
    assert clara.sees("Soll ich 2 Vorschläge verschicken? 4 Leute sehen je das kurze Profil des anderen")
    question = clara.message
    assert await tandems(world) == []
    await clara.taps("Ja, 2 verschicken")
    assert clara.sees("2 Vorschläge sind unterwegs.")
    assert pairs(clara.buttons) == ["💌 Ana – Ben · 88", "💌 Emil – Ben · 88"]
    assert await tandems(world) == [("Ana", "Ben"), ("Emil", "Ben")]
    await clara.taps_old(question, "Ja, 2 verschicken")
    assert clara.toast == "Das hat sich inzwischen geändert. So sieht es jetzt aus."
    assert len(await tandems(world)) == 2
    assert (await acts(world))[1:] == ["match", "send-all", "propose", "propose"]


async def test_two_coordinators_send_the_same_pair_at_the_same_moment(world: World) -> None:
    dora, eva = world.stranger("Dora"), world.stranger("Eva")
    await world.end()
    world.settings = world.settings.model_copy(update={"coordinators": (dora.user.id, eva.user.id)})
    await world.begin()
    for one in (dora, eva):
        await one.opens()
        await accept_notice(one, "en")
    await mentees(world, "Ana")
    await mentors(world, "Ben", capacity=2)
    await dora.says("/match")
    await dora.taps("Work out a draft")
    for one in (dora, eva):
        await one.says("/match")
        await one.taps("Ana – Ben")

    def both() -> None:
        tap(dora, "Send this proposal")
        tap(eva, "Send this proposal")

    await together(world, both, updates=2)
    assert await tandems(world) == [("Ana", "Ben")]
    assert min([dora.screen, eva.screen]).startswith("💌 One proposal is on its way.")
    assert [dora.toast, eva.toast].count("The two have been asked already.") == 1


def tap(person: Person, label: str) -> None:
    """Tap without waiting for what comes of it."""
    button = next(key for row in person.message.buttons for key in row if label in key["text"])
    person.telegram.tap(person.user.id, person.message.id, button["callback_data"])


async def test_not_yet(world: World) -> None:
    clara = await draft(world, "Ana")
    await clara.taps("Send all")
    await clara.taps("Not yet")
    assert clara.sees("Nobody has been asked yet.")
    assert await tandems(world) == []


async def test_who_was_skipped_is_told_with_the_reason(world: World) -> None:
    clara = await draft(world, "Ana", "Emil", "Ida")
    await mentors(world, "Dora")
    await clara.taps("Send all")
    question = clara.message
    await leaves(world, world.people["Ana"])
    await send_proposal(clara, "Emil", "Dora")
    await clara.taps_old(question, "Yes, send 3")
    assert clara.sees("One proposal is on its way.")
    assert clara.sees("⛔ Not sent, Ana and Ben: one of them takes part no longer.")
    assert clara.sees("⛔ Not sent, Emil and Ben: the mentee has a partner or a proposal by now.")
    assert await tandems(world) == [("Emil", "Dora"), ("Ida", "Ben")]
    await clara.says("/match")
    assert pairs(clara.buttons) == ["⛔ Ana – Ben · 88", "⛔ Emil – Ben · 88", "💌 Ida – Ben · 88"]


async def test_a_mentor_takes_no_more_than_they_want(world: World) -> None:
    clara = await draft(world, "Ana", "Emil", "Ida")
    await changes(world, world.people["Ben"], capacity=2)
    await clara.taps("Send all")
    await clara.taps("Yes, send 3")
    assert clara.sees("2 proposals are on their way.")
    assert clara.sees("⛔ Not sent, Ida and Ben: the mentor has no free place.")


async def test_doubtful_pairs_stay_until_somebody_has_looked(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentees(world, "Emil", works_for="Stadtwerk")
    await mentors(world, "Ben", capacity=2)
    await clara.says("/match")
    await clara.taps("Work out a draft")
    assert clara.sees("One pair is doubtful")
    await clara.taps("Send all")
    assert clara.sees("Shall I send one proposal?")
    assert clara.sees("One doubtful pair stays in the draft")
    await clara.taps("Yes, send 1")
    assert await tandems(world) == [("Ana", "Ben")]
    await clara.taps("Send all")
    assert clara.sees("What is left is doubtful: please look at each pair")
    await clara.taps("⚠️ Emil – Ben")
    assert clara.sees("Please look: are these the same organisation?")
    assert clara.sees("• “Stadtwerk” and “Stadtwerke”")
    await clara.taps("Fix")
    await clara.taps("‹ The draft")
    assert not clara.sees("One pair is doubtful")
    await clara.taps("Send all")
    await clara.taps("Yes, send 1")
    assert await tandems(world) == [("Ana", "Ben"), ("Emil", "Ben")]


async def test_a_changed_draft_is_not_sent_unseen(world: World) -> None:
    clara = await draft(world, "Ana", "Emil")
    await clara.taps("Send all")
    question = clara.message
    await clara.says("/match")
    await clara.taps("Ana – Ben")
    await clara.taps("Block")
    await clara.taps_old(question, "Yes, send 2")
    assert clara.toast == "That has changed meanwhile. This is how it is now."
    assert await tandems(world) == []


async def test_many_proposals_go_out_little_by_little(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "AT_ONCE", 2)
    clara = await draft(world, "Ana", "Emil", "Ida", "Jan", "Kim")
    await clara.taps("Send all")
    await clara.taps("Yes, send 5")
    assert clara.sees("2 proposals are on their way.")
    assert clara.sees("Another 3 follow within minutes.")
    assert pairs(clara.buttons)[2:] == ["📤 Ida – Ben · 88", "📤 Jan – Ben · 88", "📤 Kim – Ben · 88"]
    assert [row[-1] for row in clara.buttons][-1] == "🔄 Run again"
    await clara.taps("Run again")
    assert clara.sees("Proposals of this draft are just being sent.")
    await clara.taps("‹ The draft")
    await clara.taps("📤 Kim – Ben")
    assert clara.sees("The proposal is about to be sent.")
    await leaves(world, world.people["Jan"])
    await world.turn_clock(minutes=1)
    assert len(await tandems(world)) == 4
    assert any("⛔ Not sent, Jan and Ben: one of them takes part no longer." in text for text in clara.chat)
    assert clara.sees("4 proposals are sent.")
    await world.turn_clock(minutes=1)
    assert len(await tandems(world)) == 4
