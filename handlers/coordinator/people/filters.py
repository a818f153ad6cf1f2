"""Choosing whom the list of people shows: one page of choices, where a tap on what is chosen takes it back."""

from collections.abc import Sequence

from dialogue.field import word
from dialogue.screen import Button, Label, LanguageName, Say, button, say, screen
from dialogue.turn import Turn
from handlers.cohort_choice import TITLE_CHARS, are_several, cohort_keys, turning_key
from handlers.coordinator.people import view as views
from handlers.coordinator.people.lists import FILTER, LIST, choices
from handlers.coordinator.people.view import View
from mentoring.words import Role
from storage.directory import Standing

COHORTS = "people.cohorts"
IN_A_ROW = 2


def show_filters(turn: Turn, packed: str = "") -> None:
    """Show what can be chosen, and what is."""
    view = views.read(packed, turn.programme.languages)
    cohort = views.cohort_of(turn, view)
    chosen = choices(view)
    rows = [
        [_choice(word(role), view, "role", role) for role in Role],
        *_in_rows([_choice(Say(f"persons-standing.{one.value}"), view, "standing", one) for one in Standing]),
        *_in_rows([_choice(LanguageName(one), view, "language", one) for one in _languages(turn)]),
        _cohort_key(turn, view, cohort.title),
        [button(say("persons-show"), LIST, view.but())],
        [button(say("persons-all"), LIST)] if view.is_filtered or view.cohort_id else [],
    ]
    shown = say("persons-chosen", chosen=chosen) if chosen else say("persons-none-chosen")
    turn.show(screen(say("persons-filters", cohort=cohort.title[:TITLE_CHARS]), shown, rows=rows))


def _languages(turn: Turn) -> Sequence[str]:
    """The languages of the programme, where there is a choice."""
    languages = turn.programme.languages
    return languages if len(languages) > 1 else ()


def _choice(label: Label, view: View, name: str, value: object) -> Button:
    """A key that names what is wanted afterwards: tapped twice, it still means the same."""
    if getattr(view, name) == value:
        return button(say("persons-tick", what=label), FILTER, view.but(**{name: None}))
    return button(label, FILTER, view.but(**{name: value}))


def _in_rows(keys: list[Button]) -> list[list[Button]]:
    return [keys[start : start + IN_A_ROW] for start in range(0, len(keys), IN_A_ROW)]


def _cohort_key(turn: Turn, view: View, title: str) -> list[Button]:
    if not are_several(turn):
        return []
    return [button(say("persons-cohort", title=title[:TITLE_CHARS]), COHORTS, view.but(), 0)]


def show_cohorts(turn: Turn, packed: str = "", page: str = "0") -> None:
    """Show the cohorts whose people can be looked at."""
    view = views.read(packed, turn.programme.languages)
    rows = cohort_keys(
        turn,
        page,
        lambda title, cohort_id: button(title, FILTER, view.but(cohort_id=cohort_id)),
        turning_key(COHORTS, view.packed()),
    )
    turn.show(screen(say("persons-which-cohort"), rows=rows))
