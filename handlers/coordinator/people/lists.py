"""The list of people: pages by name, of those who are chosen; and who is found by a name."""

from collections.abc import Mapping, Sequence

from pydantic import BaseModel

from dialogue.field import Json, word
from dialogue.fields import Text
from dialogue.fields.likeness import shortened
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, LanguageName, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.cohort_choice import TITLE_CHARS
from handlers.coordinator.people import view as views
from handlers.coordinator.people.cards import ALL, CARD
from handlers.coordinator.people.view import View
from handlers.counts import count_label
from handlers.cuts import turning_keys
from mentoring.words import EnrolmentStatus, Role, Visibility
from storage import directory
from storage.tables import Enrolment

LIST, FIND, FILTER = ALL, "people.find", "people.filter"
NAME_CHARS = 28  # of a name on a key


def show_or_find(turn: Turn, typed: str) -> None:
    """Show the list, or those who are found by what was typed behind the command."""
    if typed.strip():
        _show_found(turn, typed, View())
    else:
        show_page(turn)


def show_page(turn: Turn, packed: str = "") -> None:
    """Show a page of those who are chosen."""
    view = views.read(packed, turn.programme.languages)
    cohort = views.cohort_of(turn, view)
    page = directory.people_page(turn.store, views.wanted(view, cohort), view.cut)
    turn.show(
        screen(
            say("persons-head", cohort=cohort.title[:TITLE_CHARS]),
            _counts(turn, cohort.id),
            _shown(view),
            None if page.rows else say("persons-nobody"),
            say("persons-further") if page.is_part else None,
            rows=[*_entries(page.rows, view), turning_keys(page, LIST, view.at), *_ways_on(view)],
        )
    )


def _shown(view: View) -> Label:
    chosen = choices(view)
    return say("persons-shown", chosen=chosen) if chosen else say("persons-everybody")


def choices(view: View) -> list[Label]:
    """What is chosen of people, in words."""
    return [
        *([word(view.role)] if view.role else []),
        *([Say(f"persons-standing.{view.standing.value}")] if view.standing else []),
        *([say("persons-writes", language=LanguageName(view.language))] if view.language else []),
    ]


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


def _entries(rows: Sequence[Enrolment], view: View) -> list[list[Button]]:
    return [
        [
            button(
                say(
                    "persons-entry",
                    name=shortened(row.person.name, NAME_CHARS),
                    role=row.role,
                    state=_state(row),
                ),
                CARD,
                row.person_id,
                view.packed(),
            )
        ]
        for row in rows
    ]


def _state(row: Enrolment) -> Label:
    """A sign for where somebody stands, since a button has little room."""
    if row.person.unreachable_since is not None and row.status is not EnrolmentStatus.LEFT:
        return Say("persons-sign.unreachable")
    resting = row.status is EnrolmentStatus.ADMITTED and row.rests_since is not None
    return Say(f"persons-sign.{'resting' if resting else row.status.value}")


def _ways_on(view: View) -> list[list[Button]]:
    here = view.packed()
    ways = [button(say("persons-filter"), FILTER, here), button(say("persons-find"), FIND, here)]
    return [ways, [button(say("persons-all"), LIST)] if view.is_filtered or view.cohort_id else []]


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────


class Wanted(BaseModel):
    """What somebody's name begins with, or a part of it."""

    words: str


def ask_for_name(turn: Turn, packed: str = "") -> None:
    """Ask for a part of a name of somebody in the cohort that is looked at."""
    turn.open(FINDING.name, subject={"view": packed})


def _find(turn: Turn, wanted: Wanted, subject: Mapping[str, Json]) -> None:
    kept = views.read(str(subject.get("view", "")), turn.programme.languages)
    _show_found(turn, wanted.words, View(cohort_id=kept.cohort_id))


def _show_found(turn: Turn, typed: str, view: View) -> None:
    cohort, here = views.cohort_of(turn, view), view.packed()
    found = directory.find_people(turn.store, cohort.id, typed)
    key = "persons-found" if found.rows else "persons-not-found"
    again = [[button(say("persons-find-again"), FIND, here)], [button(say("persons-all"), LIST, here)]]
    turn.show(
        screen(
            say(key, words=typed[:60], count=len(found.rows), cohort=cohort.title[:TITLE_CHARS]),
            say("persons-found-more") if found.has_more else None,
            rows=[*_entries(found.rows, view), *again],
        )
    )


FINDING = Flow(
    "findpeople",
    (Step("words", Text(at_most=60), hint=True, sees=Visibility.COORDINATOR),),
    model=Wanted,
    finish=_find,
    review=False,
    single=True,
)
