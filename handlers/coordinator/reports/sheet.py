"""The report as a spreadsheet: a sheet for each thing that a university asks for; written outside the writer."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import cache, partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dialogue.field import Json, word
from dialogue.screen import Document, Label, LanguageName, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.reports import overview, screens
from handlers.coordinator.reports.names import SHEET, SHOW
from handlers.coordinator.reports.overview import RATED, Answers, Overview
from handlers.coordinator.reports.picture import STEPS, wanted_by
from handlers.event_card import title_of as title_of_event
from handlers.round_counting import Counted, count
from handlers.round_questions import title_of
from handlers.workbook import Cell, Page
from mentoring.anonymity import FEWEST_PEOPLE, may_be_parted
from mentoring.contact import light
from mentoring.words import QuestionKind, Role, TandemStatus
from storage import people, report_rows, reports
from storage.report_rows import PersonRow, TandemRow
from storage.store import Lane
from storage.tables import Person, Round, RoundQuestion

TASK = "reports.sheet"
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
Row = tuple[Cell, ...]


def order_sheet(turn: Turn, cohort_id: str) -> None:
    """Have the spreadsheet written."""
    cohort = screens.found(turn, cohort_id)
    if cohort is None:
        return
    if not any(way.applied for way in reports.ways(turn.store, cohort.id).values()):
        screens.show(turn, cohort)
        return
    people.record(turn.store, turn.person, "export report", f"cohort {cohort.id}: spreadsheet")
    turn.order(TASK, cohort=cohort.id, person=turn.person.id)
    turn.toast = say("reports-writing")


class _Reader(NamedTuple):
    """Whoever reads the file: how texts are drawn for them, what moments are days, and their language."""

    person: Person
    plain: Callable[[Label], str]
    word: Callable[[StrEnum], str]  # each is drawn once, as is each language
    language: Callable[[str], str]
    zone: ZoneInfo

    def day(self, moment: datetime | None) -> date | None:
        """The day of a moment, where the programme is."""
        return moment.astimezone(self.zone).date() if moment else None

    def page(self, name: str, columns: Sequence[str], rows: Sequence[Row]) -> Page:
        """A sheet with its name and the names of its columns."""
        heads = tuple(self.plain(Say(f"reports-column.{column}")) for column in columns)
        return Page(self.plain(Say(f"reports-page.{name}")), heads, tuple(rows))


def gather(stage: Stage, subject: Mapping[str, Json]) -> list[Page] | None:
    """What stands in the file; None where nobody may see it any more."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return None
    person, cohort = wanted
    plain = partial(stage.plain, person)
    reader = _Reader(
        person,
        plain,
        cache(lambda one: plain(word(one))),
        cache(lambda code: plain(LanguageName(code))),
        ZoneInfo(stage.programme.time_zone),
    )
    numbers = overview.of_cohort(stage.store, cohort)
    return [
        _funnel(reader, numbers),
        _people(reader, report_rows.people(stage.store, cohort.id)),
        _tandems(reader, report_rows.tandems(stage.store, cohort.id)),
        _meetings(reader, numbers),
        _events(reader, stage, cohort.id),
        _goals(reader, numbers),
        _feedback(reader, numbers),
    ]


def _funnel(reader: _Reader, numbers: Overview) -> Page:
    rows = [
        (reader.plain(Say(f"reports-step.{step}")), *(getattr(numbers.ways[role], step) for role in Role))
        for step in STEPS
    ]
    return reader.page("funnel", ("step", "mentees", "mentors"), rows)


def _people(reader: _Reader, found: Sequence[PersonRow]) -> Page:
    columns = ("name", "role", "state", "language", "applied", "decided", "rests")
    more = ("active", "ended", "attended", "certificate-on")
    return reader.page("people", (*columns, *more), [_person(reader, one) for one in found])


def _person(reader: _Reader, one: PersonRow) -> Row:
    return (
        one.name,
        reader.word(one.role),
        reader.word(one.status),
        reader.language(one.language),
        reader.day(one.applied_at),
        reader.day(one.decided_at),
        reader.day(one.rests_since),
        one.active,
        one.ended,
        one.events,
        reader.day(one.certificate_at),
    )


def _tandems(reader: _Reader, found: Sequence[TandemRow]) -> Page:
    columns = ("mentee", "mentor", "state", "light", "proposed", "since", "until", "meetings", "contact")
    checklist = ("first-meeting", "agreement", "position", "goals")
    end = ("closed", "how", "certificate-mentee", "certificate-mentor")
    return reader.page("tandems", (*columns, *checklist, *end), [_tandem(reader, one) for one in found])


def _tandem(reader: _Reader, one: TandemRow) -> Row:
    is_active = one.status is TandemStatus.ACTIVE
    shows = light(one.nudges_sent, is_resting=one.paused_until is not None)
    had_contact = one.last_contact_at != one.started_at
    return (
        one.mentee,
        one.mentor,
        reader.word(one.status),
        reader.plain(Say(f"reports-light.{shows}")) if is_active else None,
        reader.day(one.proposed_at),
        reader.day(one.started_at),
        one.ends_on,
        one.meetings,
        reader.day(one.last_contact_at) if had_contact else None,
        one.first_meeting,
        reader.day(one.agreed_at),
        reader.day(one.position_at),
        reader.day(one.goals_at),
        reader.day(one.closed_at),
        reader.word(one.close_kind) if one.close_kind else None,
        *(_yes_or_no(reader, one, at) for at in (one.mentee_certificate_at, one.mentor_certificate_at)),
    )


def _yes_or_no(reader: _Reader, one: TandemRow, issued_at: datetime | None) -> str | None:
    """Whether somebody has a certificate; nothing where the tandem never began."""
    if one.started_at is None:
        return None
    return reader.plain(say("reports-yes" if issued_at else "reports-no"))


def _meetings(reader: _Reader, numbers: Overview) -> Page:
    return reader.page("meetings", ("month", "meetings"), list(numbers.months.items()))


def _events(reader: _Reader, stage: Stage, cohort_id: int) -> Page:
    columns = ("event", "day", "kind", "for", "seats", "signed-up", "waiting", "declined", "attended")
    rows = [
        (
            title_of_event(event, reader.person),
            reader.day(event.begins_at),
            reader.plain(Say(f"reports-kind.{'mandatory' if event.is_mandatory else 'elective'}")),
            reader.word(event.audience) if event.audience else reader.plain(say("reports-all")),
            event.capacity,
            counts.going,
            counts.waiting,
            counts.away,
            counts.attended if event.begins_at <= stage.now else None,
        )
        for event, counts in reports.events(stage.store, cohort_id)
    ]
    return reader.page("events", columns, rows)


def _goals(reader: _Reader, numbers: Overview) -> Page:
    """Statistics of at least five mentees, and no word of any goal."""
    rows: list[Row] = []
    if overview.may_show_goals(numbers):
        goals = numbers.goals
        for name, value in zip(("with-goals", "pursued"), goals, strict=True):
            rows.append((reader.plain(Say(f"reports-goals.{name}")), None, value, None))
    for phase in RATED:
        scores = numbers.scores.get(phase)
        mean = scores.mean if scores else None
        if scores and mean is not None:
            label = reader.plain(say("reports-goals.score", phase=phase))
            rows.append((label, len(scores.scores), round(mean, 1), round(scores.deviation, 1)))
        else:
            rows.append((reader.plain(say("reports-goals.too-few", phase=phase)), None, None, None))
    return reader.page("goals", ("what", "mentees", "value", "deviation"), rows)


def _feedback(reader: _Reader, numbers: Overview) -> Page:
    """One line for each answer that could be chosen, of all and of each role that may be shown by itself."""
    columns = ("round", "opened", "closed", "question", "who", "answer", "count", "of", "average")
    rows = [
        row
        for asked, answers in numbers.feedback
        for question in asked.questions
        for part, one in _counted(question, answers, reader.person.language).items()
        for row in _answers(reader, asked, part, one)
    ]
    return reader.page("feedback", columns, rows)


def _counted(question: RoundQuestion, answers: Answers, language: str) -> dict[Role | None, Counted]:
    """What all said together, and each role where it may stand beside that: who answered this may be fewer."""
    whole = count(question, answers[None], language)
    if whole.answers < FEWEST_PEOPLE:
        return {}
    parts = {role: count(question, answers[role], language) for role in Role}
    if not may_be_parted(whole.answers, (one.answers for one in parts.values())):
        return {None: whole}
    return {None: whole, **{role: one for role, one in parts.items() if 0 < one.answers < whole.answers}}


def _answers(reader: _Reader, asked: Round, part: Role | None, one: Counted) -> Iterator[Row]:
    """A line for each answer that could be chosen."""
    title = reader.plain(title_of(asked, reader.person.language))
    for label, chosen in _choices(reader, one):
        yield (
            title,
            reader.day(asked.opens_at),
            reader.day(asked.closes_at),
            reader.plain(one.text),
            reader.word(part) if part else reader.plain(say("reports-all")),
            label,
            chosen,
            one.answers,
            None if one.average is None else round(one.average, 2),
        )


def _choices(reader: _Reader, one: Counted) -> Iterator[tuple[Cell, int]]:
    """What could be answered, and how often it was: of words nothing stands here."""
    is_scale = one.question.kind is QuestionKind.SCALE
    for label, chosen in zip(one.labels, one.counts, strict=True):
        named = reader.plain(label)
        yield int(named) if is_scale else named, chosen


# ── bringing it ─────────────────────────────────────────────────────────────────────────────────────────


def bring(stage: Stage, subject: Mapping[str, Json], content: bytes) -> None:
    """Send the file."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return
    person, cohort = wanted
    rows = [[button(say("reports-back"), SHOW, cohort.id)]]
    file = Document(f"report-{cohort.id}.xlsx", content, MIME)
    text = say("reports-sheet-sent", cohort=cohort.title)
    stage.tell(person, screen(text, rows=rows, file=file), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no file this time."""
    wanted = wanted_by(stage, subject)
    if wanted is not None:
        again = [[button(say("reports-sheet"), SHEET, wanted[1].id)]]
        stage.tell(wanted[0], screen(say("reports-no-sheet"), rows=again), Lane.ANSWER)
