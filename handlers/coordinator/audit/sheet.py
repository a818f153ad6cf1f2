"""The log as a spreadsheet: written outside the writer, for whoever of the desk asked for it."""

from collections.abc import Mapping

from dialogue.field import Json
from dialogue.screen import Document, button, say, screen
from dialogue.turn import Stage, Turn, reader_of
from handlers.coordinator.audit import lines
from handlers.coordinator.audit.log import ALL, LIST, SHEET, chosen
from handlers.workbook import Cell, Page
from storage import acts, people
from storage.store import Lane
from storage.tables import Act, Person

TASK = "audit.write"
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST = 10_000  # acts in one file: the newest


def order_sheet(turn: Turn, actor: str, kind: str) -> None:
    """Have the spreadsheet written."""
    choice = chosen(actor, kind)
    if not acts.newest(turn.store, choice, 1):
        turn.toast = say("audit-nothing")
        return
    people.record(turn.store, turn.person, "export log", "log")
    turn.order(TASK, person=turn.person.id, actor=choice.actor, kind=choice.kind)
    turn.toast = say("audit-writing")


def _asker(stage: Stage, subject: Mapping[str, Json]) -> Person | None:
    """Who asked for it; None where they are on the desk no longer."""
    person = people.find(stage.store, int(subject["person"]))
    return person if person is not None and person.is_on_desk else None


def gather(stage: Stage, subject: Mapping[str, Json]) -> list[Page] | None:
    """What stands in the file."""
    person = _asker(stage, subject)
    if person is None:
        return None
    found = acts.newest(stage.store, acts.Choice(subject["actor"], subject["kind"]), MOST)
    by, about = acts.people_of(stage.store, found), acts.subjects(stage.store, found)
    rows = tuple(_row(stage, person, act, by, about) for act in found)
    names = ("day", "time", "who", "what", "about", "number")
    columns = tuple(stage.plain(person, say(f"audit-xlsx-{name}")) for name in names)
    return [Page(stage.plain(person, say("audit-xlsx")), columns, rows)]


def _row(
    stage: Stage, person: Person, act: Act, by: Mapping[int, Person], found: lines.Found
) -> tuple[Cell, ...]:
    at = act.done_at.astimezone(reader_of(person).zone)
    names = (stage.plain(person, one) for one in lines.about(act, found, person.language))
    done = stage.plain(person, lines.deed(act))
    return at.date(), f"{at:%H:%M}", by[act.person_id].name, done, ", ".join(names), act.subject


def bring(stage: Stage, subject: Mapping[str, Json], content: bytes) -> None:
    """Send the file."""
    person = _asker(stage, subject)
    if person is None:
        return
    text = say("audit-sent", most=MOST)
    file = Document("audit-log.xlsx", content, MIME)
    back = [[button(say("audit-back"), LIST, ALL, ALL, ALL)]]
    stage.tell(person, screen(text, rows=back, file=file), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no file this time."""
    person = _asker(stage, subject)
    if person is not None:
        again = [[button(say("audit-sheet"), SHEET, subject["actor"] or ALL, subject["kind"] or ALL)]]
        stage.tell(person, screen(say("audit-no-sheet"), rows=again), Lane.ANSWER)
