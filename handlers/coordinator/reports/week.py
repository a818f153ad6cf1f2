"""The weekly digest: on Monday morning coordinators hear what has happened, and what waits."""

from collections.abc import Sequence

from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.reports.names import OPEN
from storage import weeks
from storage.tables import Person, WaitingPrompt
from storage.weeks import Week

DO, REPORT = "menu.do", "report"  # what a command does, and who may, is the menu's affair
IN_A_ROW = 2


def prompt_coordinators(stage: Stage) -> int:
    """Let coordinators hear of the week that is over."""
    return weeks.prompt_all(stage.store, stage.programme)


def tell(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell a coordinator of the week in a few lines; nothing where there is nothing to tell."""
    del waiting
    if not (person.is_coordinator and person.hears_weekly):
        return None
    week = weeks.of_coordinator(stage.store, person)
    if week.is_empty:
        return None
    keys = [button(Say(f"week-to.{name}"), OPEN, name) for name in _waits(stage, week)]
    rows: list[Sequence[Button]] = [keys[start : start + IN_A_ROW] for start in range(0, len(keys), IN_A_ROW)]
    report = button(say("week-report"), OPEN, REPORT)
    return screen(say("week-head", name=person.name), Lines(_lines(week)), rows=[*rows, [report]])


def _lines(week: Week) -> list[Label]:
    """Five lines: who wants to take part, tandems, contact, questions, events."""
    return [
        say("week-applications", new=week.applied, waiting=week.applications),
        say("week-tandems", began=week.began, closed=week.closed, waiting=week.proposals),
        say("week-contact", meetings=week.meetings, amber=week.amber, red=week.red),
        say("week-questions", questions=week.questions, concerns=week.concerns),
        say("week-events", count=week.events),
    ]


def _waits(stage: Stage, week: Week) -> list[str]:
    """The commands whose lists something waits in."""
    counts = {
        "applications": week.applications,
        "proposals": week.proposals,
        "lights": week.amber + week.red,
        "questions": week.questions,
        "concerns": week.concerns,
        "events": week.events,
    }
    return [name for name, count in counts.items() if count and name in stage.house.commands]


def open_list(turn: Turn, name: str) -> None:
    """Open what a line of the digest is about, below it: the other lines stay to be opened."""
    turn.shown = True
    turn.house.actions[DO].do(turn, name)
