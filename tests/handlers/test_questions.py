"""Questions to the coordinators: one takes it, answers, hands it on; nothing stays unanswered unseen."""

import pytest

from playground.people import Person
from storage.store import Store
from tests.handlers.behind import coordinates, forges, row_of
from tests.world import World


async def asks(person: Person, words: str = "Do I need a visa for the excursion?") -> None:
    await person.says("/contact")
    await person.says(words)


async def two_coordinators(world: World) -> tuple[Person, Person]:
    clara = world.people.get("Clara") or await world.coordinator()
    dora = await world.joins("Dora", language="de")
    await coordinates(world, dora)
    return clara, dora


async def test_a_question_is_answered_and_goes_on(world: World) -> None:
    clara, dora = await two_coordinators(world)
    mia = await world.joins("Mia")
    await mia.says("/contact")
    assert mia.sees("What would you like to ask the coordinators?")
    assert mia.sees("📋 Your coordinators will see this, too.")
    await mia.says("Do I need a <visa>?")
    assert mia.sees("📨 The coordinators have your message. Their answer comes here.")
    assert clara.sees("💬 Mia has a question.")
    assert clara.sees("Do I need a <visa>?")
    assert dora.sees("💬 Mia hat eine Frage.")
    await dora.taps("Mia antworten")
    await dora.says("Nein, dein Aufenthaltstitel genügt.")
    assert dora.sees("📨 Mia hat deine Antwort.")
    assert mia.sees("💬 Dora answers you:\nNein, dein Aufenthaltstitel genügt.")
    await mia.taps("Write back")
    await mia.says("Thank you!")
    assert dora.sees("💬 Mia hat noch etwas geschrieben.")
    assert not clara.sees("Thank you!")
    await dora.taps("Erledigt")
    assert dora.sees("✅ Die Frage von Mia ist erledigt.")
    assert dora.sees("Keine Frage ist offen.")


async def test_one_takes_it_and_hands_it_on(world: World) -> None:
    clara, dora = await two_coordinators(world)
    mia = await world.joins("Mia")
    await asks(mia)
    await clara.taps("I take it")
    assert clara.sees("🙋 It’s yours.")
    assert clara.sees("Taken by: Clara")
    assert dora.sees("🙋 Clara kümmert sich um die Frage von Mia.")
    await clara.taps("Hand on")
    await clara.taps("Dora")
    assert clara.sees("Taken by: Dora")
    assert dora.sees("👉 Clara gibt dir eine Frage weiter.")
    await dora.taps("Weitergeben")
    await dora.taps("Wer Zeit hat")
    assert dora.sees("Kümmert sich: noch niemand")
    assert clara.sees("👉 Dora hands you a question.")


async def test_what_nobody_answers_comes_back(world: World) -> None:
    clara, dora = await two_coordinators(world)
    mia = await world.joins("Mia")
    await asks(mia)
    await world.turn_clock(days=2, hours=1)
    assert clara.sees("⏳ A question has waited for days.")
    assert dora.sees("⏳ Eine Frage wartet seit Tagen.")
    await clara.taps("Mia")
    await clara.taps("Answer Mia")
    await clara.says("No.")
    await dora.says("/menu")
    await world.turn_clock(days=4)
    assert not dora.sees("⏳")


async def test_a_conversation_goes_on_or_another_begins(world: World) -> None:
    await two_coordinators(world)
    mia = await world.joins("Mia")
    await asks(mia, "Where is the kick-off?")
    await mia.says("/contact")
    assert mia.sees("As soon as there is an answer, I will bring it.")
    assert mia.sees("Where is the kick-off?")
    await mia.taps("Add something")
    await mia.says("And when?")
    await mia.says("/contact")
    await mia.taps("Ask something else")
    await mia.says("May I bring a friend?")
    clara = world.people["Clara"]
    await clara.says("/questions")
    assert clara.buttons == [["⏳ Mia · nobody yet"], ["⏳ Mia · nobody yet"]]


async def test_the_only_coordinator_asks_nobody(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/contact")
    assert clara.sees("Nobody else coordinates here yet")


@pytest.mark.parametrize("number", [1, 99, "x", -1])
async def test_others_questions_stay_closed(world: World, number: object) -> None:
    await two_coordinators(world)
    mia, noa = await world.joins("Mia"), await world.joins("Noa")
    await asks(mia)
    await forges(world, noa, "questions.write", number)
    assert noa.sees("I can’t find that any more.")
    await forges(world, noa, "questions.show", number)
    assert noa.sees("That isn’t open to you at the moment.")


async def test_who_no_longer_coordinates_answers_nothing(world: World) -> None:
    clara, dora = await two_coordinators(world)
    mia = await world.joins("Mia")
    await asks(mia)
    await dora.taps("Mia antworten")

    def dismiss(store: Store) -> None:
        row_of(store, dora).is_coordinator = False

    await world.query(dismiss)
    await dora.says("Nein.")
    assert dora.sees("Das finde ich nicht mehr.")
    assert not mia.sees("Nein.")
    await clara.taps("Answer Mia")
    await clara.says("No.")
    assert mia.sees("Clara answers you")
