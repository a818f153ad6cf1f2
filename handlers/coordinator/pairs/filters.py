"""Choosing which tandems the list shows: by light or state, and of which cohort."""

from dataclasses import replace

from dialogue.field import number_in
from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.pairs import view as views
from handlers.coordinator.pairs.lists import FILTER, LIST, TITLE_CHARS
from handlers.coordinator.pairs.view import START, View
from storage import cohorts, people
from storage.directory import Shown

COHORTS = "pairs.cohorts"
COHORTS_ON_PAGE, MORE_THAN_ONE = 6, 2
LAID_OUT = (
    (Shown.ACTIVE, Shown.RESTING),
    (Shown.RED, Shown.AMBER, Shown.GREEN),
    (Shown.PROPOSED, Shown.CLOSED),
)


def show_filters(turn: Turn, packed: str = "") -> None:
    """Show which lists there are: a tap shows one of them."""
    view = replace(views.read(packed), cut=START)
    cohort = views.cohort_of(turn, view)
    rows = [
        *([_key(view, shown) for shown in row] for row in LAID_OUT),
        _cohort_key(turn, view, cohort.title),
        [button(say("pairs-all"), LIST)],
    ]
    turn.show(screen(say("pairs-filters", cohort=cohort.title[:TITLE_CHARS]), rows=rows))


def _key(view: View, shown: Shown) -> Button:
    label = Say(f"pairs-list.{shown.value}")
    return button(
        say("pairs-tick", what=label) if shown is view.shown else label,
        LIST,
        replace(view, shown=shown).packed(),
    )


def _cohort_key(turn: Turn, view: View, title: str) -> list[Button]:
    """Former cohorts can be looked at, where there are some."""
    if len(cohorts.page(turn.store, 0, MORE_THAN_ONE)) < MORE_THAN_ONE:
        return []
    return [button(say("pairs-cohort", title=title[:TITLE_CHARS]), COHORTS, view.packed(), 0)]


def show_cohorts(turn: Turn, packed: str = "", page: str = "0") -> None:
    """Show the cohorts whose tandems can be looked at."""
    view, number = views.read(packed), number_in(page) or 0
    found = cohorts.page(turn.store, number * COHORTS_ON_PAGE, COHORTS_ON_PAGE + 1)
    present = people.present_cohort(turn.store).id
    rows = [
        [
            button(
                one.title[:TITLE_CHARS],
                FILTER,
                replace(view, cohort_id=None if one.id == present else one.id, cut=START).packed(),
            )
        ]
        for one in found[:COHORTS_ON_PAGE]
    ]
    turns = [button("‹", COHORTS, view.packed(), number - 1)] if number > 0 else []
    if len(found) > COHORTS_ON_PAGE:
        turns.append(button("›", COHORTS, view.packed(), number + 1))
    turn.show(screen(say("pairs-which-cohort"), rows=[*rows, turns]))
