"""What the clock has to say comes in hours that suit, one thing a day, the most important first."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from dialogue.room import Prompt
from dialogue.screen import Screen, screen
from dialogue.turn import Stage
from mentoring.prompts import PromptKind
from playground.people import Person
from storage import prompts
from storage.store import Store
from storage.tables import Person as Row
from storage.tables import WaitingPrompt
from tests.handlers.behind import row_of, tandem_of
from tests.world import START, World


def declare(world: World, kind: PromptKind, *, faulty: bool = False, **manners: Any) -> None:
    """Let a kind of prompt say its name, with manners of the story's choice."""

    def tell(_stage: Stage, _person: Row, waiting: Sequence[WaitingPrompt]) -> Screen:
        if faulty:
            raise LookupError("a word of Ana's")
        return screen(f"It is {kind.value}: " + ", ".join(str(one.about) for one in waiting))

    world.app.house.prompts[kind] = Prompt(kind, tell, **manners)


async def put(
    world: World,
    person: Person,
    kind: PromptKind,
    *,
    about: int = 0,
    until: datetime | None = None,
    tandem: bool = False,
) -> None:
    """Have something to say to a person now."""

    def put_down(store: Store) -> None:
        its_tandem = tandem_of(store, person) if tandem else None
        prompts.put(
            store, row_of(store, person), kind, store.now, about=about, until=until, tandem=its_tandem
        )

    await world.query(put_down)


async def forget_all(world: World) -> None:
    """Nothing waits but what the story puts down."""
    await world.query(prompts.forget)


def said(person: Person, since: int = 0) -> list[str]:
    """The prompts that somebody got, in order."""
    return [text.partition("It is ")[2] for text in person.chat[since:] if "It is " in text]


async def test_one_prompt_a_day_the_most_important_first(world: World) -> None:
    ana = await world.mentee("Ana")
    for kind in (PromptKind.CHECKLIST, PromptKind.MET, PromptKind.CONTACT):
        declare(world, kind)
        await put(world, ana, kind)
    await world.turn_clock(minutes=1)
    assert said(ana) == ["contact: 0"]
    await world.turn_clock(hours=10)
    assert said(ana) == ["contact: 0"]
    await world.turn_clock(days=1)  # in the evening: it waits for the morning
    await world.turn_clock(hours=13)
    assert said(ana) == ["contact: 0", "met: 0"]
    await world.turn_clock(days=1)
    assert said(ana) == ["contact: 0", "met: 0", "checklist: 0"]


async def test_what_is_urgent_comes_beside_it(world: World) -> None:
    ana = await world.mentee("Ana")
    declare(world, PromptKind.MEETING_SOON, counts=False)
    declare(world, PromptKind.CONTACT)
    await put(world, ana, PromptKind.CONTACT)
    await put(world, ana, PromptKind.MEETING_SOON, about=1)
    await put(world, ana, PromptKind.MEETING_SOON, about=2)
    await world.turn_clock(minutes=1)
    assert said(ana) == ["meeting-soon: 1", "meeting-soon: 2", "contact: 0"]


async def test_what_belongs_together_is_said_at_once(world: World) -> None:
    ana = await world.mentee("Ana")
    declare(world, PromptKind.STEPS, together=True)
    for about in (1, 2, 3):
        await put(world, ana, PromptKind.STEPS, about=about)
    await world.turn_clock(minutes=1)
    assert said(ana) == ["steps: 1, 2, 3"]


async def test_nothing_comes_at_night_or_on_a_sunday(world: World) -> None:
    ana = await world.mentee("Ana")
    declare(world, PromptKind.CONTACT)
    await world.turn_clock(days=5, hours=12)  # Saturday, ten in the evening
    await put(world, ana, PromptKind.CONTACT)
    await world.turn_clock(hours=12)
    assert said(ana) == []
    await world.turn_clock(hours=21, minutes=59)  # Monday, a minute to eight
    assert said(ana) == []
    await world.turn_clock(minutes=1)
    assert said(ana) == ["contact: 0"]


async def test_who_travels_keeps_their_own_evening(world: World) -> None:
    ana = await world.mentee("Ana")
    declare(world, PromptKind.CONTACT)

    def moves(store: Store) -> None:
        row_of(store, ana).time_zone = "Asia/Tokyo"

    await world.query(moves)
    await world.turn_clock(hours=3)  # one o'clock in Trier, nine in the evening in Tokyo
    await put(world, ana, PromptKind.CONTACT)
    await world.turn_clock(hours=10, minutes=59)
    assert said(ana) == []
    await world.turn_clock(minutes=1)
    assert said(ana) == ["contact: 0"]


async def test_all_that_waits_on_the_desk_comes_in_one_message(world: World) -> None:
    clara = await world.coordinator()
    for kind in (PromptKind.DESK_FIT, PromptKind.DESK_CONTACT):
        declare(world, kind, desk=True)
    for about in (1, 2):
        await put(world, clara, PromptKind.DESK_FIT, about=about)
    await put(world, clara, PromptKind.DESK_CONTACT, about=3)
    before = len(clara.chat)
    await world.turn_clock(minutes=1)
    assert len(clara.chat) == before + 1
    assert all(f"It is {what}" in clara.screen for what in ("desk-contact: 3", "desk-fit: 1", "desk-fit: 2"))


async def test_who_coordinates_and_mentors_gets_one_prompt_a_day(world: World) -> None:
    clara = await world.coordinator()
    declare(world, PromptKind.DESK_FIT, desk=True)
    declare(world, PromptKind.SUPPORT)
    await put(world, clara, PromptKind.DESK_FIT)
    await put(world, clara, PromptKind.SUPPORT)
    await world.turn_clock(minutes=1)
    assert said(clara) == ["support: 0"]
    await world.turn_clock(days=1)
    assert said(clara) == ["support: 0", "desk-fit: 0"]


async def test_what_is_out_of_date_is_not_said(world: World) -> None:
    ana = await world.mentee("Ana")
    declare(world, PromptKind.CONTACT)
    declare(world, PromptKind.MET)
    await put(world, ana, PromptKind.CONTACT)
    await put(
        world, ana, PromptKind.MET, until=START + timedelta(hours=12)
    )  # not today any more: today is taken
    await world.turn_clock(minutes=1)
    await world.turn_clock(days=3)
    assert said(ana) == ["contact: 0"]
    assert await world.query(lambda store: store.session.query(WaitingPrompt).count()) == 0


async def test_after_an_outage_of_a_week_nobody_is_flooded(world: World) -> None:
    ana = await world.mentee("Ana")
    for about, kind in enumerate(
        (PromptKind.MET, PromptKind.STEPS, PromptKind.GOAL_DATE, PromptKind.POSITION)
    ):
        declare(world, kind)
        await put(world, ana, kind, about=about, until=START + timedelta(days=5) if about == 1 else None)
    await world.turn_clock(days=7)
    assert said(ana) == ["met: 0"]
    for day, now_said in ((1, 2), (2, 3), (3, 3)):
        await world.turn_clock(days=1)
        assert len(said(ana)) == now_said, f"day {day}"
    assert said(ana) == ["met: 0", "goal-date: 2", "position: 3"]


async def test_a_tandem_that_pauses_is_left_in_peace(world: World) -> None:
    ana, _ = await world.tandem()
    await forget_all(world)
    declare(world, PromptKind.STEPS)
    declare(world, PromptKind.PROPOSAL, rests=False)

    def pauses(store: Store) -> None:
        tandem_of(store, ana).paused_until = (START + timedelta(days=9)).date()

    await world.query(pauses)
    await put(world, ana, PromptKind.STEPS, tandem=True)
    await put(world, ana, PromptKind.PROPOSAL, tandem=True)
    await world.turn_clock(minutes=1)
    assert said(ana) == ["proposal: 0"]
    due = await world.query(lambda store: [one.due_at for one in store.session.query(WaitingPrompt)])
    assert due[0].date() == (START + timedelta(days=9)).date()


async def test_one_fault_holds_up_nobody_else(world: World) -> None:
    ana, ben = await world.mentee("Ana"), await world.mentor("Ben")
    declare(world, PromptKind.CONTACT, faulty=True)
    declare(world, PromptKind.MET)
    for person in (ana, ben):
        await put(world, person, PromptKind.MET)
    await put(world, ana, PromptKind.CONTACT)
    await world.turn_clock(minutes=1)
    assert said(ana) == ["met: 0"]  # her next one comes all the same
    assert said(ben) == ["met: 0"]
    due = await world.query(lambda store: [one.due_at for one in store.session.query(WaitingPrompt)])
    assert due == [world.clock() + timedelta(hours=1)]  # and is not tried at every tick
    declare(world, PromptKind.CONTACT)
    await world.turn_clock(days=1)
    assert said(ana) == ["met: 0", "contact: 0"]


async def test_who_cannot_be_reached_does_not_hold_up_the_others(world: World) -> None:
    ana, ben = await world.mentee("Ana"), await world.mentor("Ben")
    declare(world, PromptKind.CONTACT)
    await ana.blocks()
    for person in (ana, ben):
        await put(world, person, PromptKind.CONTACT)
    await world.turn_clock(minutes=1)
    assert (said(ana), said(ben)) == ([], ["contact: 0"])
    assert await world.query(lambda store: store.session.query(WaitingPrompt).count()) == 0
