"""A cohort in numbers, gathered once for its text and its picture; and how they read in a few lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from dialogue.screen import Label, Lines, Say, say
from dialogue.texts import locale_of
from handlers.round_counting import count
from handlers.round_questions import SCALE_HIGH, question_label, title_of
from mentoring.anonymity import FEWEST_PEOPLE
from mentoring.words import Phase, QuestionKind, Role, RoundKind
from storage import attainments, reports
from storage.attendances import Counts
from storage.store import Store
from storage.tables import AnswerSheet, Cohort, Event, Round, RoundQuestion

Answers = dict[Role | None, list[AnswerSheet]]
STANDING = (RoundKind.MIDTERM, RoundKind.CLOSING)
RATED = (Phase.MIDTERM, Phase.END)  # the phases at whose end goals are rated
LINES_AT_MOST = 7  # of feedback


@dataclass(frozen=True, slots=True)
class Overview:
    """A cohort in numbers."""

    cohort: Cohort
    ways: dict[Role, reports.Way]
    tandems: reports.Tandems
    months: dict[date, int]
    goals: attainments.Goals
    scores: dict[Phase, attainments.Scores]
    events: list[tuple[Event, Counts]]  # that are over
    feedback: list[tuple[Round, Answers]]

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody has applied to the cohort yet."""
        return not any(way.applied for way in self.ways.values())


@dataclass(frozen=True, slots=True)
class Mean:
    """What people answered to one question of a scale, on average."""

    label: Label
    average: float
    answers: int


def of_cohort(store: Store, cohort: Cohort) -> Overview:
    """Gather all of it: the same few statements, however many people there are."""
    return Overview(
        cohort=cohort,
        ways=reports.ways(store, cohort.id),
        tandems=reports.count_tandems(store, cohort.id),
        months=reports.meetings_by_month(store, cohort.id),
        goals=attainments.count_goals(store, cohort.id),
        scores=attainments.t_scores(store, cohort.id),
        events=[found for found in reports.events(store, cohort.id) if found[0].ends_at <= store.now],
        feedback=reports.feedback(store, cohort.id),
    )


def means(overview: Overview, language: str) -> list[Mean]:
    """What was said on scales: at mid-term and at the end, about all events together, in the latest other rounds."""
    standing = [mean for kind in STANDING for mean in _of_kind(overview, kind, language)]
    own = [*_of_kind(overview, RoundKind.OWN, language)][::-1]
    return [*standing, *_of_events(overview), *own][:LINES_AT_MOST]


def _of_kind(overview: Overview, kind: RoundKind, language: str) -> Iterator[Mean]:
    for asked, answers in overview.feedback:
        for question in asked.questions if asked.kind is kind else ():
            label = say(
                "reports-mean", round=title_of(asked, language), question=question_label(question, language)
            )
            yield from _mean(label, [(question, answers[None])], language)


def _of_events(overview: Overview) -> Iterator[Mean]:
    about = [
        (question, answers[None])
        for asked, answers in overview.feedback
        if asked.kind is RoundKind.EVENT
        for question in asked.questions
    ]
    yield from _mean(say("reports-mean-events"), about, "")


def _mean(
    label: Label, about: Sequence[tuple[RoundQuestion, Sequence[AnswerSheet]]], language: str
) -> Iterator[Mean]:
    """The mean of one question, asked in one round or in many; nothing where fewer than five answered it."""
    counted = [
        count(question, sheets, language) for question, sheets in about if question.kind is QuestionKind.SCALE
    ]
    answers = sum(one.answers for one in counted)
    if answers >= FEWEST_PEOPLE:
        total = sum((one.average or 0) * one.answers for one in counted)
        yield Mean(label, total / answers, answers)


def may_show_goals(overview: Overview) -> bool:
    """Tell whether enough mentees have set goals to say how many."""
    return overview.goals.mentees >= FEWEST_PEOPLE


def month_name(month: date, language: str) -> str:
    """A month in short."""
    return format_date(month, "LLL", locale=locale_of(language)).rstrip(".")


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────


def in_words(overview: Overview, language: str) -> list[Label]:
    """The key figures, a line each."""
    if overview.is_empty:
        return [say("reports-nobody")]
    lines = [*_people(overview), *_contact(overview, language), *_goals(overview)]
    feedback = [
        say(
            "reports-line-mean",
            label=one.label,
            average=round(one.average, 1),
            high=SCALE_HIGH,
            count=one.answers,
        )
        for one in means(overview, language)
    ]
    return [Lines(lines), *([Lines([say("reports-feedback"), *feedback])] if feedback else [])]


def _people(overview: Overview) -> Iterator[Label]:
    for role, way in overview.ways.items():
        yield say(
            "reports-line-way",
            role=Say(f"reports-role.{role}"),
            applied=way.applied,
            admitted=way.admitted,
            matched=way.matched,
            completed=way.completed,
            certified=way.certified,
        )


def _contact(overview: Overview, language: str) -> Iterator[Label]:
    tandems = overview.tandems
    yield say(
        "reports-line-tandems",
        began=tandems.began,
        completed=tandems.completed,
        early=tandems.ended_early,
        proposed=tandems.proposed,
    )
    yield say(
        "reports-line-lights",
        green=tandems.green,
        amber=tandems.amber,
        red=tandems.red,
        resting=tandems.resting,
    )
    if overview.months:
        last = max(overview.months)
        yield say(
            "reports-line-meetings",
            count=sum(overview.months.values()),
            last=overview.months[last],
            month=f"{month_name(last, language)} {last.year}",
        )
    if overview.events:
        expected, attended = turnout(overview)
        yield say("reports-line-events", count=len(overview.events), expected=expected, attended=attended)


def turnout(overview: Overview) -> tuple[int, int]:
    """How many places were taken at the events that are over, and how many people were there."""
    counts = [counted for _, counted in overview.events]
    return sum(one.going for one in counts), sum(one.attended for one in counts)


def _goals(overview: Overview) -> Iterator[Label]:
    goals = overview.goals
    if may_show_goals(overview):
        yield say("reports-line-goals", count=goals.pursued, mentees=goals.mentees)
    shown = [(phase, scores) for phase in RATED if (scores := overview.scores.get(phase)) and scores.scores]
    for phase, scores in shown:
        yield say(
            "reports-line-score",
            phase=phase,
            score=round(scores.mean or 0, 1),
            count=len(scores.scores),
        )
    yield say("reports-line-score-means" if shown else "reports-line-no-score", fewest=FEWEST_PEOPLE)
