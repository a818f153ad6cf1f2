"""Choosing whom the list of people shows: one page of choices, where a tap on what is chosen takes it back."""

from dialogue.field import number_in, word
from dialogue.screen import Button, Label, LanguageName, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.people import view as views
from handlers.coordinator.people.lists import FILTER, LIST, TITLE_CHARS, choices
from handlers.coordinator.people.view import View
from mentoring.words import Role
from storage import cohorts, people
from storage.directory import Standing

COHORTS = "people.cohorts"
IN_A_ROW, COHORTS_ON_PAGE, MORE_THAN_ONE = 2, 6, 2


def show_filters(turn: Turn, packed: str = "") -> None:
    """Show what can be chosen, and what is."""
    languages = turn.programme.languages
    view = views.read(packed, languages)
    cohort = views.cohort_of(turn, view)
    chosen = choices(view)
    rows = [
        [_choice(word(role), view, "role", role) for role in Role],
        *_in_rows([_choice(Say(f"persons-standing.{one.value}"), view, "standing", one) for one in Standing]),
        [_choice(LanguageName(one), view, "language", one) for one in languages]
        if len(languages) > 1
        else [],
        _cohort_key(turn, view, cohort.title),
        [button(say("persons-show"), LIST, view.but())],
        [button(say("persons-all"), LIST)] if view.is_filtered or view.cohort_id else [],
    ]
    shown = say("persons-chosen", chosen=chosen) if chosen else say("persons-none-chosen")
    turn.show(screen(say("persons-filters", cohort=cohort.title[:TITLE_CHARS]), shown, rows=rows))


def _choice(label: Label, view: View, name: str, value: object) -> Button:
    """A key that names what is wanted afterwards: tapped twice, it still means the same."""
    if getattr(view, name) == value:
        return button(say("persons-tick", what=label), FILTER, view.but(**{name: None}))
    return button(label, FILTER, view.but(**{name: value}))


def _in_rows(keys: list[Button]) -> list[list[Button]]:
    return [keys[start : start + IN_A_ROW] for start in range(0, len(keys), IN_A_ROW)]


def _cohort_key(turn: Turn, view: View, title: str) -> list[Button]:
    """Former cohorts can be looked at, where there are some."""
    if len(cohorts.page(turn.store, 0, MORE_THAN_ONE)) < MORE_THAN_ONE:
        return []
    return [button(say("persons-cohort", title=title[:TITLE_CHARS]), COHORTS, view.but(), 0)]


def show_cohorts(turn: Turn, packed: str = "", page: str = "0") -> None:
    """Show the cohorts whose people can be looked at."""
    view, number = views.read(packed, turn.programme.languages), number_in(page) or 0
    found = cohorts.page(turn.store, number * COHORTS_ON_PAGE, COHORTS_ON_PAGE + 1)
    present = people.present_cohort(turn.store).id
    rows = [
        [button(one.title[:TITLE_CHARS], FILTER, view.but(cohort_id=None if one.id == present else one.id))]
        for one in found[:COHORTS_ON_PAGE]
    ]
    turns = [button("‹", COHORTS, view.packed(), number - 1)] if number > 0 else []
    if len(found) > COHORTS_ON_PAGE:
        turns.append(button("›", COHORTS, view.packed(), number + 1))
    turn.show(screen(say("persons-which-cohort"), rows=[*rows, turns]))
