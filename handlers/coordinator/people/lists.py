"""The list of people: pages by name, of a role, of a state; and who is found by a name."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel

from dialogue.field import Json, number_in, word
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.people.cards import CARD
from handlers.counts import count_label
from mentoring.words import EnrolmentStatus, Role, Visibility
from storage import directory, people
from storage.directory import Cut
from storage.tables import Enrolment

LIST, FIND = "people.list", "people.find"
ALL = "-"  # in a button: any role, any state
AFTER, BEFORE = "a", "b"

Kind = TypeVar("Kind", bound=StrEnum)


def show_or_find(turn: Turn, typed: str) -> None:
    """Show the list, or those who are found by what was typed behind the command."""
    if typed.strip():
        _show_found(turn, typed)
    else:
        show_page(turn)


def show_page(turn: Turn, role: str = ALL, status: str = ALL, where: str = AFTER, row: str = ALL) -> None:
    """Show a page of the list: of a role, of a state, from a row on or up to it."""
    only_role, only_status = _one_of(Role, role), _one_of(EnrolmentStatus, status)
    cohort = people.present_cohort(turn.store)
    cut = Cut(number_in(row), backwards=where == BEFORE)
    page = directory.people_page(turn.store, cohort.id, only_role, only_status, cut)
    kept = (role if only_role else ALL, status if only_status else ALL)
    turns = [button("‹", LIST, *kept, BEFORE, page.rows[0].id)] if page.has_before and page.rows else []
    if page.has_after:
        turns.append(button("›", LIST, *kept, AFTER, page.rows[-1].id))
    turn.show(
        screen(
            say("persons-head", cohort=cohort.title),
            _counts(turn, cohort.id),
            say("persons-shown", role=_choice(only_role), status=_choice(only_status)),
            None if page.rows else say("persons-nobody"),
            rows=[*_entries(page.rows), turns, *_ways_on(*kept)],
        )
    )


def _one_of(kind: type[Kind], name: str) -> Kind | None:
    return kind(name) if name in {one.value for one in kind} else None


def _choice(one: StrEnum | None) -> Label:
    return say("persons-any") if one is None else word(one)


def _counts(turn: Turn, cohort_id: int) -> Label:
    counts = directory.count_people(turn.store, cohort_id)
    return Lines(
        [
            say(
                f"persons-count-{role.value}",
                **{status.value: count_label(counts[role, status]) for status in EnrolmentStatus},
            )
            for role in Role
        ]
    )


def _entries(rows: Sequence[Enrolment]) -> list[list[Button]]:
    return [
        [
            button(
                say("persons-entry", name=row.person.name, role=row.role, state=_state(row)),
                CARD,
                row.person_id,
            )
        ]
        for row in rows
    ]


def _state(row: Enrolment) -> Label:
    """A sign for where somebody stands, since a button has little room."""
    if row.person.unreachable_since is not None:
        return Say("persons-sign.unreachable")
    resting = row.status is EnrolmentStatus.ADMITTED and row.rests_since is not None
    return Say(f"persons-sign.{'resting' if resting else row.status.value}")


def _ways_on(role: str, status: str) -> list[list[Button]]:
    """Each tap on a filter goes on to its next value."""
    next_role, next_status = _next(Role, role), _next(EnrolmentStatus, status)
    return [
        [
            button(say("persons-by-role", value=_choice(_one_of(Role, role))), LIST, next_role, status),
            button(
                say("persons-by-status", value=_choice(_one_of(EnrolmentStatus, status))),
                LIST,
                role,
                next_status,
            ),
        ],
        [button(say("persons-find"), FIND)],
    ]


def _next(kind: type[StrEnum], name: str) -> str:
    names = [ALL, *(one.value for one in kind)]
    return names[(names.index(name) + 1) % len(names)]


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────


class Wanted(BaseModel):
    """What somebody's name begins with, or a part of it."""

    words: str


def ask_for_name(turn: Turn) -> None:
    """Ask for a part of a name."""
    turn.open(FINDING.name)


def _find(turn: Turn, wanted: Wanted, _subject: Mapping[str, Json]) -> None:
    _show_found(turn, wanted.words)


def _show_found(turn: Turn, typed: str) -> None:
    found = directory.find_people(turn.store, people.present_cohort(turn.store).id, typed)
    key = "persons-found" if found.rows else "persons-not-found"
    again = [[button(say("persons-find-again"), FIND)], [button(say("persons-all"), LIST)]]
    turn.show(
        screen(
            say(key, words=typed[:60], count=len(found.rows)),
            say("persons-found-more") if found.has_more else None,
            rows=[*_entries(found.rows), *again],
        )
    )


FINDING = Flow(
    "findpeople",
    (Step("words", Text(at_most=60), hint=True, sees=Visibility.COORDINATOR),),
    model=Wanted,
    finish=_find,
    review=False,
)
