"""A new partner, or the end: asked first, told kindly, the reason with the coordinators, and what comes next."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.demo_people import send_proposal
from mentoring.words import CloseKind, MeetingStatus, Role, TandemStatus
from playground.people import Person
from storage import people
from storage.tables import Act, Meeting
from tests.handlers.behind import coordinates, forges, pairs
from tests.handlers.meetings.acts import agree
from tests.handlers.tandem.acts import tandem_row
from tests.world import World


async def ends(person: Person, way: str = "End the tandem", reason: str = "") -> None:
    await person.says("/concern")
    await person.taps(way)
    await (person.says(reason) if reason else person.taps("Skip"))
    await person.taps("Yes, end it")


async def seeking(world: World, role: Role) -> list[str]:
    """Who of that role the matching may take up."""

    def look(store: Any) -> list[str]:
        return [row.person.name for row in people.admitted(store, role)]

    found: list[str] = await world.query(look)
    return found


async def test_the_partner_reads_what_was_shown_and_never_the_reason(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/concern")
    await ana.taps("I would like a new partner")
    assert ana.sees("Ben never gets to read it.")
    await ana.says("He is never there.")
    shown = ana.screen
    await ana.taps("Yes, end it")
    assert ben.screen in shown
    assert ben.sees("Your tandem with Ana ends today.")
    assert ben.sees("it is nobody’s fault and says nothing about you")
    assert not any("never there" in text for text in ben.chat)
    assert ana.sees("The coordinators look for a new partner for you.")
    assert clara.sees("Ana (Mentee) would like a new partner")
    assert clara.sees("Ana: He is never there.")
    row = await tandem_row(world)
    assert (row.status, row.close_kind, row.closed_by) == (
        TandemStatus.CLOSED,
        CloseKind.REMATCH,
        row.mentee_id,
    )
    assert row.nudge_due_at is None


async def test_after_a_rematch_both_are_looked_for_but_never_together(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await ends(ana, "I would like a new partner")
    assert (await seeking(world, Role.MENTEE), await seeking(world, Role.MENTOR)) == (["Ana"], ["Ben"])
    await clara.says("/pair")
    await clara.taps("Ana")
    await clara.taps("Ben")
    assert clara.sees("These two have been proposed to each other before.")


async def test_who_ends_a_tandem_is_left_in_peace_until_they_ask(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ends(ana)
    assert ana.sees("We look for nobody for you now.")
    assert await seeking(world, Role.MENTEE) == []
    assert await seeking(world, Role.MENTOR) == ["Ben"]
    await ana.says("/menu")
    assert ana.sees("we look for nobody for you at the moment. /partner changes that.")
    await ana.says("/partner")
    assert ana.sees("the coordinators have you in mind again")
    assert await seeking(world, Role.MENTEE) == ["Ana"]
    assert ben.sees("Dein Platz ist frei für ein neues Tandem, wenn du magst.")
    await ben.taps("Vorerst niemanden suchen")
    assert ben.sees("Wir suchen vorerst niemanden für dich.")
    assert await seeking(world, Role.MENTOR) == []
    await ben.taps("Jemanden für mich suchen")
    assert await seeking(world, Role.MENTOR) == ["Ben"]


async def test_a_new_partner_can_be_found(world: World) -> None:
    ana, _ = await world.tandem()
    await ends(ana, "I would like a new partner")
    zoe = await world.mentor("Zoe")
    clara = world.people["Clara"]
    await clara.says("/applications")
    await clara.taps("Zoe")
    await clara.taps("Admit")
    await send_proposal(clara, "Ana", "Zoe")
    await ana.taps("Yes, gladly")
    await zoe.taps("Yes, gladly")
    assert ana.sees("You and Zoe are a tandem now.")


async def test_what_was_planned_is_cancelled(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ends(ben)
    await world.turn_clock(minutes=1)
    found = await world.query(lambda store: store.session.execute(select(Meeting.status)).scalars().all())
    assert found == [MeetingStatus.CANCELLED]


async def test_menus_and_old_buttons_know_that_it_is_over(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.says("/tandem")
    card = ben.message
    await ends(ana)
    await ben.taps_old(card, "Something isn’t right")
    assert ben.sees("The tandem of Ana and Ben has ended already")
    await ben.taps_old(card, "Plan a meeting")
    assert not ben.sees("On which day")
    commands = [entry["command"] for entry in world.telegram.commands_for(ben.user.id)]
    assert "tandem" not in commands


async def test_two_who_end_it_at_once_the_second_hears_that_it_is_over(world: World) -> None:
    ana, ben = await world.tandem()
    for person in (ana, ben):
        await person.says("/concern")
        await person.taps("End the tandem")
        await person.taps("Skip")
    sure = ben.message
    await ana.taps("Yes, end it")
    before = len(ana.chat)
    await ben.taps_old(sure, "Yes, end it")
    assert ben.sees("The tandem of Ana and Ben has ended already")
    assert len(ana.chat) == before
    assert (await tandem_row(world)).closed_by == (await tandem_row(world)).mentee_id


async def test_no_leaves_the_tandem_as_it_is(world: World) -> None:
    ana, ben = await world.tandem()
    before = len(ben.chat)
    await ana.says("/concern")
    await ana.taps("End the tandem")
    await ana.taps("Skip")
    await ana.taps("No, leave it as it is")
    assert ana.sees("nothing has changed, and nobody has been told anything")
    assert len(ben.chat) == before
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE


async def test_a_mentor_with_two_mentees_says_which_one_it_is_about(world: World) -> None:
    ana, ben = await world.tandem()
    eve = await world.mentee("Eve")
    await pairs(world, eve, ben)
    await ben.says("/concern")
    assert ben.buttons == [["With Ana"], ["With Eve"]]
    await ben.taps("With Eve")
    await ben.taps("I would like a new partner")
    await ben.taps("Skip")
    await ben.taps("Yes, end it")
    assert eve.sees("Your tandem with Ben ends today.")
    assert not ana.sees("ends today")
    assert (await tandem_row(world, 1)).status is TandemStatus.ACTIVE


@pytest.mark.parametrize(
    ("way", "next_step", "still_seeking"),
    [
        ("End it, both get a new partner", "The coordinators look for a new mentor for you.", True),
        ("End the tandem", "If you would like a new partner, tell me", False),
    ],
)
async def test_a_coordinator_ends_a_tandem(
    world: World, way: str, next_step: str, still_seeking: bool
) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await forges(world, clara, "concern.ways", 1)
    await clara.taps(way)
    assert clara.sees("Shall the tandem of Ana and Ben end now?")
    await clara.taps("Yes, end it")
    assert clara.sees("Both know.")
    assert ana.sees(next_step)
    assert ben.sees("Dein Tandem mit Ana endet heute.")
    assert (await seeking(world, Role.MENTEE) == ["Ana"]) is still_seeking
    acts = await world.query(lambda store: store.session.execute(select(Act.what)).scalars().all())
    assert acts[-1] == ("rematch" if still_seeking else "end")


async def test_another_coordinator_hears_of_it(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await forges(world, clara, "concern.ways", 1)
    await clara.taps("End the tandem")
    await clara.taps("Yes, end it")
    assert dora.sees("Clara has ended the tandem of Ana and Ben. Both know.")


async def test_a_partner_who_has_blocked_the_bot_reads_nothing_and_that_is_said(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await ends(ana, reason="I can’t reach him.")
    assert ana.sees("Ben has blocked me, so my messages don’t arrive there.")
    assert not ana.sees("has been told")
    assert world.people["Clara"].sees("Ben has blocked me")
