"""Talking to the coordinators: in confidence, back and forth, until it is settled."""

from typing import Any

import pytest

from mentoring.words import TandemStatus
from playground.people import Person
from tests.handlers.behind import closes_tandem, coordinates, forges
from tests.world import World


async def talks(person: Person, words: str) -> None:
    await person.says("/concern")
    await person.taps("Talk to the coordinators")
    await person.says(words)


async def test_a_message_reaches_the_coordinators_and_nobody_else(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    before = len(ben.chat)
    await ana.says("/concern")
    await ana.taps("Talk to the coordinators")
    assert ana.sees("Ben gets no word of it.")
    assert ana.sees("Your coordinators will see this, too.")
    await ana.says("We don’t <get> along.")
    assert ana.sees("The coordinators have your message.")
    assert clara.sees("Ana (Mentee) would like to talk")
    assert clara.sees("Ana: We don’t <get> along.")
    assert len(ben.chat) == before


async def test_they_write_back_and_forth_through_the_bot(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    clara = world.people["Clara"]
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await ana.says("/concern")
    await ana.taps("Mit der Koordination reden")
    await ana.says("Ben meldet sich nicht.")
    await clara.taps("Write to Ana")
    assert clara.sees("What would you like to write to Ana?")
    await clara.says("Shall I call him?")
    assert clara.sees("Ana has your message.")
    assert ana.sees("Clara schreibt dir, für die Koordination:\nShall I call him?")
    assert dora.sees("Clara has written to Ana: Shall I call him?")
    await ana.taps("Antworten")
    await ana.says("Ja, gern.")
    assert clara.sees("Ana has written again.")
    assert clara.sees("Ana: Ben meldet sich nicht.\nClara: Shall I call him?\nAna: Ja, gern.")
    assert not any("meldet sich nicht" in text or "call him" in text for text in ben.chat)


async def test_settled_is_settled_until_they_write_again(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await talks(ana, "It is hard.")
    await clara.taps("Write to Ana")
    await clara.says("I am here.")
    await clara.taps("This is settled")
    assert clara.sees("Settled: what Ana brought up.")
    assert clara.sees("Nothing is waiting for you here.")
    await ana.taps("Answer")
    await ana.says("Thank you.")
    await clara.says("/concerns")
    assert clara.buttons == [["Ana would like to talk"]]
    await clara.taps("Ana would like to talk")
    assert clara.sees("Ana: Thank you.")


async def test_who_coordinates_their_own_tandem_reads_nothing_about_it(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await coordinates(world, ben)
    await talks(ana, "Ben is never there.")
    assert clara.sees("Ana: Ben is never there.")
    await ben.says("/concerns")
    assert ben.sees("Nothing is waiting for you here.")
    for action in ("concern.show", "concern.settle", "concern.write"):
        await forges(world, ben, action, "1")
        assert ben.sees("That isn’t open to you, or no longer there.")
    await forges(world, ben, "concern.ways", "1")
    assert ben.sees("That isn’t open to you, or no longer there.")
    assert not any("never there" in text for text in ben.chat)


async def test_where_only_the_partner_coordinates_that_is_said_before_anything_is_written(
    world: World,
) -> None:
    ana, ben = await world.tandem()
    await coordinates(world, ben)

    def resign(store: Any) -> None:
        clara = store.person(world.people["Clara"].user.id)
        clara.is_coordinator = False

    await world.query(resign)
    await ana.says("/concern")
    await ana.taps("Talk to the coordinators")
    assert ana.sees("so I can’t pass on anything in confidence")


async def test_words_are_not_lost_when_the_tandem_ends_meanwhile(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/concern")
    await ana.taps("Talk to the coordinators")
    await closes_tandem(world, ana)
    await ana.says("I wanted to say goodbye.")
    assert clara.sees("Ana: I wanted to say goodbye.")
    assert clara.buttons == [["✏️ Write to Ana"], ["✅ This is settled"]]


async def test_an_answer_to_somebody_who_has_blocked_the_bot_is_kept(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await talks(ana, "It is hard.")
    await ana.blocks()
    await clara.taps("Write to Ana")
    await clara.says("I am here.")
    assert clara.sees("Kept. But Ana has blocked me, so it doesn’t arrive")


async def test_nobody_else_reads_or_writes(world: World) -> None:
    ana, ben = await world.tandem()
    eve = await world.joins("Eve")
    await talks(ana, "It is hard.")
    for person in (eve, ben):
        await forges(world, person, "concern.write", "1")
        assert person.sees("That isn’t open to you, or no longer there.")
        await forges(world, person, "concern.show", "1")
        assert person.sees("That isn’t open to you at the moment.")
    for number in ("77", "x", "²"):
        await forges(world, ana, "concern.write", number)
        assert ana.sees("That isn’t open to you, or no longer there.")


@pytest.mark.parametrize("status", [TandemStatus.PROPOSED, TandemStatus.CLOSED])
async def test_the_ways_on_are_for_active_tandems(world: World, status: TandemStatus) -> None:
    ana, _ = await world.tandem()
    if status is TandemStatus.CLOSED:
        await closes_tandem(world, ana)
        await forges(world, ana, "concern.open", "1")
        assert ana.sees("The tandem of Ana and Ben has ended already")
    else:
        await forges(world, ana, "concern.open", "2")
        assert ana.sees("That isn’t open to you, or no longer there.")


async def test_a_long_list_has_pages(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    for number in range(9):
        await talks(ana, f"Thing {number}.")
    await clara.says("/concerns")
    assert len(clara.buttons) == 9
    await clara.taps("›")
    assert clara.buttons == [["Ana would like to talk"], ["‹"]]
