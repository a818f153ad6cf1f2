"""Peer coffee: being in or not, whom one meets, whether they met."""

from collections.abc import Sequence

from dialogue.field import Json, number_in
from dialogue.screen import Button, DayOf, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.contact_line import contact_of
from mentoring.coffee import STARTERS
from storage import coffee, cohorts
from storage.tables import Coffee, CoffeeGroup, Enrolment, Person, WaitingPrompt

SHOW, JOIN, LEAVE = "peers.coffee", "peers.in", "peers.out"
MET, NOT_MET = "peers.met", "peers.not_met"
GROUPS = "peers.list"


# ── being in ────────────────────────────────────────────────────────────────────────────────────────────


def show_coffee(turn: Turn, *news: Label) -> None:
    """Show how it stands with somebody's peer coffee."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None:
        return
    here, back = _offered(turn, enrolment), [button(say("coffee-groups"), GROUPS)]
    if coffee.is_in(turn.store, enrolment.cohort_id, turn.person):
        turn.show(_mine(turn, enrolment, here, news, back))
    elif here is None:
        turn.show(screen(*news, say("coffee-none"), rows=[back]))
    else:
        turn.show(screen(*news, *_invitation(here), rows=[[button(say("coffee-join"), JOIN)], back]))


def _offered(stage: Stage, enrolment: Enrolment) -> Coffee | None:
    """The peer coffee that is on for somebody."""
    found = coffee.find(stage.store, enrolment.cohort_id)
    is_on = found is not None and found.next_at is not None
    return found if found and is_on and found.audience in (None, enrolment.role) else None


def _invitation(here: Coffee) -> list[Label]:
    return [say("coffee-what"), _next(here), say("coffee-seen")]


def _next(here: Coffee) -> Say:
    assert here.next_at is not None  # noqa: S101 - it is on
    return say("coffee-next", day=DayOf(here.next_at))


def _mine(
    turn: Turn, enrolment: Enrolment, here: Coffee | None, news: Sequence[Label], back: list[Button]
) -> Screen:
    group = coffee.group_of(turn.store, enrolment.cohort_id, turn.person)
    rows = [[button(say("coffee-met"), MET, group.id)]] if group and group.met_at is None else []
    return screen(
        *news,
        say("coffee-in"),
        *([] if group is None else company_of(turn, group, turn.person)),
        say("coffee-pauses") if here is None else _next(here),
        rows=[*rows, [button(say("coffee-leave"), LEAVE)], back],
    )


def join(turn: Turn) -> None:
    """Be in from the next draw on."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None or _offered(turn, enrolment) is None:
        show_coffee(turn)
        return
    coffee.join(turn.store, enrolment.cohort_id, turn.person)
    show_coffee(turn, say("coffee-joined"))


def leave(turn: Turn) -> None:
    """Be in no longer: nobody is told."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None:
        return
    coffee.leave(turn.store, enrolment.cohort_id, turn.person)
    show_coffee(turn, say("coffee-left"))


def tell_news(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell somebody who is not in that there is a peer coffee."""
    del waiting
    enrolment = cohorts.part_of(stage.store, person)
    here = None if enrolment is None else _offered(stage, enrolment)
    if here is None or coffee.is_in(stage.store, here.cohort_id, person):
        return None
    return screen(*_invitation(here), rows=[[button(say("coffee-join"), JOIN)]])


# ── whom one meets ──────────────────────────────────────────────────────────────────────────────────────


def company_of(stage: Stage, group: CoffeeGroup, person: Person) -> list[Label]:
    """Who else is in a group, how one reaches them, and a question to begin with."""
    others = coffee.others_in(stage.store, group, person)
    if not others:
        return [say("coffee-alone")]
    lines = [say("coffee-company", count=len(others)), *(contact_of(other) for other in others)]
    return [Lines(lines), say("coffee-begin", question=Say(f"coffee-starter.q{group.id % STARTERS + 1}"))]


def tell_company(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell somebody whom they meet this time, while there is anybody left to meet."""
    group = _still(stage, person, waiting[0])
    if group is None or not coffee.others_in(stage.store, group, person):
        return None
    keys = [[button(say("coffee-met"), MET, group.id)], [button(say("coffee-mine"), SHOW)]]
    return screen(say("coffee-drawn"), *company_of(stage, group, person), say("coffee-write"), rows=keys)


def _still(stage: Stage, person: Person, waiting: WaitingPrompt) -> CoffeeGroup | None:
    """The group that a prompt is about, if the person is in still."""
    group = coffee.find_group(stage.store, waiting.about)
    return group if group and coffee.is_in(stage.store, group.cohort_id, person) else None


# ── whether they met ────────────────────────────────────────────────────────────────────────────────────


def ask_whether_they_met(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Before the next draw, unless one of them has told: did it work out?"""
    group = _still(stage, person, waiting[0])
    if group is None or group.met_at is not None:
        return None
    others = [other.name for other in coffee.others_in(stage.store, group, person)]
    if not others:
        return None
    keys = [button(say("coffee-met"), MET, group.id), button(say("coffee-not-met"), NOT_MET, group.id)]
    return screen(say("coffee-did-you", names=others), rows=[keys])


def note_met(turn: Turn, group_id: str) -> None:
    """Keep that a group met; it is told once for all of them."""
    group = _own(turn, group_id)
    if group is not None:
        coffee.note_met(turn.store, group)
        turn.show(screen(say("coffee-met-noted"), rows=[[button(say("coffee-mine"), SHOW)]]))


def note_not_met(turn: Turn, group_id: str) -> None:
    """That it did not work out is nobody's affair: nothing is kept."""
    group = _own(turn, group_id)
    if group is not None:
        key = "coffee-met-noted" if group.met_at is not None else "coffee-not-met-noted"
        turn.show(screen(say(key), rows=[[button(say("coffee-mine"), SHOW)]]))


def _own(turn: Turn, group_id: Json) -> CoffeeGroup | None:
    """Give a group that the person was drawn into; show how it stands otherwise."""
    number = number_in(group_id)
    group = None if number is None else coffee.find_group(turn.store, number)
    if group is not None and coffee.has_seat(group, turn.person):
        return group
    show_coffee(turn)
    return None
