"""Coordinators look after proposals that wait: whose turn it is, more time, taking one back."""

import pytest
from sqlalchemy import select

from handlers.coordinator import proposals as desk
from mentoring.words import TandemStatus
from playground.people import Person
from storage import people, tandems
from storage.store import Store
from storage.tables import Act
from tests.handlers.behind import forges, row_of
from tests.handlers.coordinator.cohort import mentees, mentors
from tests.handlers.tandem.acts import another_mentee, offers_places, proposed, tandem_row
from tests.world import World


async def test_a_coordinator_sees_whose_turn_it_is_and_no_words(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await clara.says("/proposals")
    assert clara.buttons == [["Ana · Ben"]]
    await clara.taps("Ana · Ben")
    assert clara.sees("Ana and Ben, proposed on Mon 23 Nov 2026")
    assert clara.sees("The next answer is up to Ana and Ben.")
    assert clara.sees("I will act again on Thu 26 Nov 2026")
    await ana.taps("Ask something first")
    await ana.says("Where do you live?")
    await clara.says("/proposals")
    await clara.taps("Ana · Ben")
    assert clara.sees("The next answer is up to Ben.")
    assert not any("Where do you live" in text for text in clara.chat)
    assert ben.sees("Where do you live?")


async def test_taking_back_shows_first_what_the_two_will_read(world: World) -> None:
    ana, ben, clara = await proposed(world, ("en", "de"))
    proposal = ben.message
    await clara.says("/proposals")
    await clara.taps("Ana · Ben")
    await clara.taps("Take the proposal back")
    assert clara.sees("Ana will read, and Ben the same about Ana:")
    shown = clara.screen
    await clara.taps("Yes, take it back")
    assert ana.screen in shown
    assert ben.sees("Die Koordination hat den Vorschlag mit Ana zurückgenommen")
    assert clara.sees("Ana and Ben know that the proposal is taken back.")
    assert clara.sees("No proposal is waiting for an answer.")
    await ben.taps_old(proposal, "Ja, gern")
    assert ben.sees("Dieser Vorschlag hat sich schon erledigt.")
    assert (await tandem_row(world)).status is TandemStatus.WITHDRAWN
    before = len(ana.chat)
    await world.turn_clock(days=20)
    assert len(ana.chat) == before
    acts = await world.query(lambda store: store.session.execute(select(Act.what)).scalars().all())
    assert acts[-1] == "take back"


async def test_a_yes_that_came_first_is_not_taken_back(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await clara.says("/proposals")
    await clara.taps("Ana · Ben")
    await clara.taps("Take the proposal back")
    sure = clara.message
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    await clara.taps_old(sure, "Yes, take it back")
    assert clara.sees("The proposal of Ana and Ben doesn’t wait any more: active.")
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE


async def test_more_time_begins_the_days_anew(world: World) -> None:
    ana, _, clara = await proposed(world)
    for days in (3, 4):
        await world.turn_clock(days=days)
    await clara.taps("Ana & Ben: what I can do")
    await clara.taps("Give them more time")
    assert clara.sees("from today they have 14 days again")
    await world.turn_clock(days=7)
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED
    assert ana.sees("I have no answer from you yet")


async def test_long_lists_have_pages(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "PAGE", 3)
    _, ben, clara = await proposed(world)
    await offers_places(world, ben, 5)
    for name in ("Mia", "Noa", "Lea", "Zoe"):
        await another_mentee(world, name, "Ben")
    await clara.says("/proposals")
    assert clara.buttons == [["Ana · Ben"], ["Mia · Ben"], ["Noa · Ben"], ["›"]]
    await clara.taps("›")
    assert clara.buttons == [["Lea · Ben"], ["Zoe · Ben"], ["‹"]]


@pytest.mark.parametrize("number", ["77", "x", "²", ""])
async def test_a_number_that_no_proposal_has_leads_to_the_list(world: World, number: str) -> None:
    _, _, clara = await proposed(world)
    await forges(world, clara, "proposals.show", number)
    assert clara.sees("Proposals that wait for an answer")


async def test_it_is_for_coordinators(world: World) -> None:
    ana, _, _ = await proposed(world)
    for action in ("proposals.show", "proposals.longer", "proposals.take_back"):
        await forges(world, ana, action, 1)
        assert ana.sees("That isn’t open to you at the moment.")
    assert (await tandem_row(world)).status is TandemStatus.PROPOSED


async def proposes(world: World, clara: Person, mentee: Person, mentor: Person) -> None:
    """Propose two people to each other who say nothing."""

    def propose(store: Store) -> None:
        two = row_of(store, mentee), row_of(store, mentor)
        cohort = people.present_cohort(store).id
        tandems.propose(store, world.app.house.programme, *two, cohort, row_of(store, clara))

    await world.query(propose)


async def test_many_that_wait_come_as_a_few_and_a_count(world: World) -> None:
    clara = await world.coordinator()
    for number in range(7):
        [mentee], [mentor] = (
            await mentees(world, f"Mentee {number}"),
            await mentors(world, f"Mentor {number}"),
        )
        await proposes(world, clara, mentee, mentor)
    await world.turn_clock(days=3)
    await world.turn_clock(days=4)
    assert clara.sees("… and 2 more proposals wait as long.")
    assert clara.buttons[0] == ["👀 Mentee 0 & Mentor 0: what I can do"]
    assert ["👀 All proposals"] in clara.buttons
