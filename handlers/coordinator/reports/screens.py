"""A cohort's key figures as they are read in the chat, with the ways to the picture and the spreadsheet."""

from dialogue.field import number_in
from dialogue.screen import Button, DayOf, Label, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.reports import overview
from handlers.coordinator.reports.names import COHORTS, PICTURE, SHEET, SHOW, WEEKLY
from storage import people, reports
from storage.tables import Cohort

PAGE, TITLE_CHARS = 8, 40


def open_report(turn: Turn) -> None:
    """Show the present cohort's key figures."""
    show(turn, people.present_cohort(turn.store))


def show_report(turn: Turn, cohort_id: str) -> None:
    """Show a cohort's key figures."""
    cohort = found(turn, cohort_id)
    if cohort is not None:
        show(turn, cohort)


def found(turn: Turn, cohort_id: str) -> Cohort | None:
    """The cohort of a button; where there is none any more, the list is shown."""
    number = number_in(cohort_id)
    cohort = None if number is None else reports.find_cohort(turn.store, number)
    if cohort is None:
        list_cohorts(turn, news=say("reports-gone"))
    return cohort


def show(turn: Turn, cohort: Cohort, news: Label | None = None) -> None:
    """Show a cohort's key figures, after what there is to say before."""
    numbers = overview.of_cohort(turn.store, cohort)
    files = [
        button(say("reports-picture"), PICTURE, cohort.id),
        button(say("reports-sheet"), SHEET, cohort.id),
    ]
    turn.show(
        screen(
            news,
            say("reports-head", cohort=cohort.title, day=DayOf(turn.now)),
            *overview.in_words(numbers, turn.person.language),
            rows=[
                [] if numbers.is_empty else files,
                [button(say("reports-cohorts"), COHORTS, 0)],
                _weekly(turn),
            ],
        )
    )


def _weekly(turn: Turn) -> list[Button]:
    """The switch of the weekly digest: it is for coordinators."""
    if not turn.person.is_coordinator:
        return []
    wanted = "off" if turn.person.hears_weekly else "on"
    return [button(say(f"reports-weekly-{wanted}"), WEEKLY, wanted)]


def switch_weekly(turn: Turn, wanted: str) -> None:
    """Let a coordinator hear of the week on Mondays, or not any more."""
    turn.person.hears_weekly = wanted == "on"
    turn.toast = say("reports-weekly-is-on" if turn.person.hears_weekly else "reports-weekly-is-off")
    open_report(turn)


def list_cohorts(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of all cohorts, the newest one first."""
    number = number_in(page) or 0
    cohorts = reports.cohorts(turn.store, number * PAGE, PAGE + 1)
    rows = [[button(cohort.title[:TITLE_CHARS], SHOW, cohort.id)] for cohort in cohorts[:PAGE]]
    turns = [button("‹", COHORTS, number - 1)] if number > 0 else []
    if len(cohorts) > PAGE:
        turns.append(button("›", COHORTS, number + 1))
    turn.show(screen(news, say("reports-which"), rows=[*rows, turns]))
