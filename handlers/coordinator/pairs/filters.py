"""Choosing which tandems the list shows: by light or state, and of which cohort."""

from dataclasses import replace

from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.cohort_choice import TITLE_CHARS, are_several, cohort_keys, turning_key
from handlers.coordinator.pairs import view as views
from handlers.coordinator.pairs.lists import FILTER, LIST
from handlers.coordinator.pairs.view import START, View
from storage.directory import Shown

COHORTS = "pairs.cohorts"
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
    if not are_several(turn):
        return []
    return [button(say("pairs-cohort", title=title[:TITLE_CHARS]), COHORTS, view.packed(), 0)]


def show_cohorts(turn: Turn, packed: str = "", page: str = "0") -> None:
    """Show the cohorts whose tandems can be looked at."""
    view = replace(views.read(packed), cut=START)
    rows = cohort_keys(
        turn,
        page,
        lambda title, cohort_id: button(title, FILTER, replace(view, cohort_id=cohort_id).packed()),
        turning_key(COHORTS, view.packed()),
    )
    turn.show(screen(say("pairs-which-cohort"), rows=rows))
