"""Results as a spreadsheet: written outside the writer, for the coordinator who asked."""

from collections.abc import Iterable, Mapping

from dialogue.field import Json, word
from dialogue.screen import DayOf, Document, Label, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.rounds import card
from handlers.coordinator.rounds.names import RESULTS, SHEET
from handlers.coordinator.rounds.picture import wanted_by
from handlers.coordinator.rounds.results_screen import ALL
from handlers.round_counting import Counted, counted, parts_shown
from handlers.round_questions import answer_label, question_text, title_of
from handlers.workbook import Cell, Page
from mentoring.words import QuestionKind, Role, RoundStatus
from storage import people, results
from storage.store import Lane
from storage.tables import Person, Round

TASK = "rounds.sheet"
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def order_sheet(turn: Turn, round_id: str) -> None:
    """Have the spreadsheet written."""
    asked = card.found(turn, round_id)
    if asked is None:
        return
    if asked.status is RoundStatus.DRAFT:
        card.show(turn, asked)
        return
    results.let_in(turn.store, asked)
    if not results.sheets_shown(turn.store, asked):
        turn.toast = say("rounds-nothing-shown")
        return
    people.record(turn.store, turn.person, "export round", f"round {asked.id}: spreadsheet")
    turn.order(TASK, round=asked.id, person=turn.person.id)
    turn.toast = say("rounds-writing")


def gather(stage: Stage, subject: Mapping[str, Json]) -> list[Page] | None:
    """What stands in the file; None where nobody may see it any more."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return None
    person, asked = wanted
    parts: list[Role | None] = [None, *parts_shown(stage.store, asked)]
    found = {part: counted(stage.store, asked, person.language, part) for part in parts}
    if not found[None][0]:
        return None
    pages = [_overview(stage, person, asked, found[None][0])]
    pages += [_numbers(stage, person, found), _words(stage, person, found[None][1])]
    if not asked.anonymous:
        pages.append(_names(stage, person, asked))
    return [page for page in pages if page.rows]


def _overview(stage: Stage, person: Person, asked: Round, count: int) -> Page:
    turnout = results.turnouts(stage.store, [asked.id])[asked.id]
    lines: list[tuple[str, Label | int | None]] = [
        ("round", title_of(asked, person.language)),
        ("status", word(asked.status)),
        ("answers", say("rounds-line-anonymous" if asked.anonymous else "rounds-line-named")),
        ("opened", say("rounds-xlsx-day", day=DayOf(asked.opens_at)) if asked.opens_at else None),
        ("until", say("rounds-xlsx-day", day=DayOf(asked.closes_at)) if asked.closes_at else None),
        ("asked", turnout.asked),
        ("answered", turnout.answered),
        ("shown", count),
    ]
    rows = (
        (stage.plain(person, say(f"rounds-xlsx-{name}")), _cell(stage, person, value))
        for name, value in lines
    )
    return Page(_name(stage, person, "overview"), (), tuple(rows))


def _cell(stage: Stage, person: Person, value: Label | int | None) -> Cell:
    return value if value is None or isinstance(value, int) else stage.plain(person, value)


def _name(stage: Stage, person: Person, key: str) -> str:
    return stage.plain(person, say(f"rounds-xlsx-{key}"))


def _columns(stage: Stage, person: Person, *keys: str) -> tuple[str, ...]:
    return tuple(_name(stage, person, key) for key in keys)


def _numbers(stage: Stage, person: Person, found: Mapping[Role | None, tuple[int, list[Counted]]]) -> Page:
    """One line for each answer that could be chosen, and for each part that may be shown."""
    rows: list[tuple[Cell, ...]] = []
    for place in range(len(found[None][1])):
        for part, (_, questions) in found.items():
            rows += _lines(stage, person, place + 1, part, questions[place])
    columns = _columns(stage, person, "number", "question", "who", "answer", "count", "of", "average")
    return Page(_name(stage, person, "numbers"), columns, tuple(rows))


def _lines(
    stage: Stage, person: Person, number: int, part: Role | None, one: Counted
) -> Iterable[tuple[Cell, ...]]:
    if one.question.kind is QuestionKind.TEXT:
        return
    whose = stage.plain(person, word(part) if part else say("rounds-all"))
    average = None if one.average is None else round(one.average, 2)
    for label, count in zip(one.labels, one.counts, strict=True):
        text, named = stage.plain(person, one.text), stage.plain(person, label)
        is_scale = one.question.kind is QuestionKind.SCALE
        yield number, text, whose, int(named) if is_scale else named, count, one.answers, average


def _words(stage: Stage, person: Person, questions: Iterable[Counted]) -> Page:
    """What people wrote, by the alphabet: nothing else of the same person stands beside it."""
    rows = tuple(
        (place, stage.plain(person, one.text), words)
        for place, one in enumerate(questions, start=1)
        for words in one.words
    )
    return Page(
        _name(stage, person, "words"), _columns(stage, person, "number", "question", "words-column"), rows
    )


def _names(stage: Stage, person: Person, asked: Round) -> Page:
    """Who answered what, in a round in which people were told that it is so."""
    named = results.names(stage.store, asked)
    language = person.language
    rows: list[tuple[Cell, ...]] = []
    for sheet in results.sheets_shown(stage.store, asked):
        role = stage.plain(person, word(sheet.role)) if sheet.role else None
        given = [
            _answer(stage, person, answer_label(question, sheet.answers.get(str(question.id)), language))
            for question in asked.questions
        ]
        rows.append((named.get(sheet.id, "–"), role, *given))
    texts = [stage.plain(person, question_text(question, language)) for question in asked.questions]
    columns = (*_columns(stage, person, "name", "role"), *texts)
    return Page(
        _name(stage, person, "names"), columns, tuple(sorted(rows, key=lambda row: str(row[0]).casefold()))
    )


def _answer(stage: Stage, person: Person, label: Label) -> str:
    return label if isinstance(label, str) else stage.plain(person, label)


def bring(stage: Stage, subject: Mapping[str, Json], content: bytes) -> None:
    """Send the file."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return
    person, asked = wanted
    named = "sent" if asked.anonymous else "sent-names"
    text = say(f"rounds-sheet-{named}", title=title_of(asked, person.language))
    rows = [[button(say("rounds-back-results"), RESULTS, asked.id, ALL)]]
    file = Document(f"results-{asked.id}.xlsx", content, MIME)
    stage.tell(person, screen(text, rows=rows, file=file), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no file this time."""
    wanted = wanted_by(stage, subject)
    if wanted is not None:
        again = [[button(say("rounds-sheet"), SHEET, wanted[1].id)]]
        stage.tell(wanted[0], screen(say("rounds-no-sheet"), rows=again), Lane.ANSWER)
