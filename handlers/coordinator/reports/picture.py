"""The overview as a picture: drawn outside the writer, for whoever asked."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from dialogue.field import Json
from dialogue.screen import DayOf, Label, Picture, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import pictures
from handlers.coordinator.reports import overview, screens
from handlers.coordinator.reports.drawing import Bar, Chart, Column, Key, Part
from handlers.coordinator.reports.names import PICTURE, SHOW
from handlers.coordinator.reports.overview import RATED, Overview
from handlers.event_card import title_of
from handlers.round_questions import SCALE_HIGH, SCALE_LOW
from mentoring.anonymity import FEWEST_PEOPLE
from mentoring.gas import AS_EXPECTED
from mentoring.words import Light, Role
from storage import people, reports
from storage.store import Lane
from storage.tables import Cohort, Person

TASK = "reports.picture"
MONTHS, EVENTS = 12, 6  # shown at most, the latest
STEPS = ("applied", "admitted", "matched", "completed", "certified")
LOWEST_SCORE, HIGHEST_SCORE = 20, 80  # of the axis: three standard deviations to each side
Plain = Callable[[Label], str]  # draws a text for the reader
LIGHTS = {Light.GREEN: "#1b7f4d", Light.AMBER: "#e0a100", Light.RED: "#b3261e", Light.RESTING: pictures.START}


def order_picture(turn: Turn, cohort_id: str) -> None:
    """Have the overview drawn."""
    cohort = screens.found(turn, cohort_id)
    if cohort is None:
        return
    if not any(way.applied for way in reports.ways(turn.store, cohort.id).values()):
        screens.show(turn, cohort)
        return
    people.record(turn.store, turn.person, "export report", f"cohort {cohort.id}: picture")
    turn.order(TASK, cohort=cohort.id, person=turn.person.id)
    turn.toast = say("reports-drawing")


def wanted_by(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Cohort] | None:
    """Who asked for a report, and of which cohort; None where they may see none any more."""
    person = people.find(stage.store, int(subject["person"]))
    cohort = reports.find_cohort(stage.store, int(subject["cohort"]))
    if person is None or cohort is None or not (person.is_coordinator or person.is_viewer):
        return None
    return person, cohort


def gather(stage: Stage, subject: Mapping[str, Json]) -> Chart | None:
    """What the picture shows; None where nobody may see it any more."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return None
    person, cohort = wanted
    numbers = overview.of_cohort(stage.store, cohort)
    plain = partial(stage.plain, person)
    parts = [
        _funnel(plain, numbers),
        _meetings(plain, numbers, person.language),
        _lights(plain, numbers),
        _scores(plain, numbers),
        _events(plain, numbers, person),
        _feedback(plain, numbers, person.language),
    ]
    return Chart(
        plain(say("reports-picture-title", cohort=cohort.title)),
        plain(say("reports-picture-note", programme=stage.programme.name, day=DayOf(stage.now))),
        tuple(part for part in parts if part is not None),
    )


def _funnel(plain: Plain, numbers: Overview) -> Part:
    """From application to certificate: mentees above, mentors below."""
    most = max(way.applied for way in numbers.ways.values()) or 1
    bars = []
    for step in STEPS:
        counts = [getattr(numbers.ways[role], step) for role in Role]
        bars.append(
            Bar(
                plain(Say(f"reports-step.{step}")),
                tuple(min(count / most, 1) for count in counts),
                (pictures.MENTEE, pictures.MENTOR),
                " · ".join(map(str, counts)),
            )
        )
    colours = zip((pictures.MENTEE, pictures.MENTOR), Role, strict=True)
    keys = tuple(Key(colour, plain(Say(f"reports-role.{role}"))) for colour, role in colours)
    return Part(plain(say("reports-part-funnel")), keys=keys, bars=tuple(bars))


def _meetings(plain: Plain, numbers: Overview, language: str) -> Part:
    months = list(numbers.months.items())[-MONTHS:]
    columns = tuple(
        Column(
            overview.month_name(month, language),
            str(month.year) if place == 0 or month.month == 1 else "",
            count,
        )
        for place, (month, count) in enumerate(months)
    )
    note = say("reports-meetings-note", count=sum(numbers.months.values()))
    return Part(plain(say("reports-part-meetings")), plain(note), columns=columns)


def _lights(plain: Plain, numbers: Overview) -> Part:
    tandems = numbers.tandems
    counts = (tandems.green, tandems.amber, tandems.red, tandems.resting)
    active = max(sum(counts), 1)
    bars = (
        Bar(plain(Say(f"reports-light.{light}")), (count / active,), (LIGHTS[light],), str(count))
        for light, count in zip(LIGHTS, counts, strict=True)
    )
    note = say(
        "reports-lights-note", active=sum(counts), completed=tandems.completed, early=tandems.ended_early
    )
    return Part(plain(say("reports-part-lights")), plain(note), bars=tuple(bars))


def _scores(plain: Plain, numbers: Overview) -> Part:
    """Goal attainment at mid-term and at the end, each for at least five mentees; the line is 'as expected'."""
    bars = []
    for phase in RATED:
        scores = numbers.scores.get(phase)
        if scores and scores.mean is not None:
            label = plain(say("reports-score-label", phase=phase, count=len(scores.scores)))
            bars.append(
                Bar(
                    label,
                    (_on_axis(scores.mean),),
                    (pictures.END,),
                    plain(say("reports-score", score=round(scores.mean, 1))),
                )
            )
    key = "reports-scores-note" if bars else "reports-line-no-score"
    note = plain(say(key, fewest=FEWEST_PEOPLE))
    return Part(plain(say("reports-part-scores")), note, bars=tuple(bars), mark=_on_axis(AS_EXPECTED))


def _on_axis(score: float) -> float:
    return min(max((score - LOWEST_SCORE) / (HIGHEST_SCORE - LOWEST_SCORE), 0), 1)


def _events(plain: Plain, numbers: Overview, person: Person) -> Part | None:
    if not numbers.events:
        return None
    expected, attended = overview.turnout(numbers)
    bars = tuple(
        Bar(
            title_of(event, person),
            (counts.attended / max(counts.going, counts.attended, 1),),
            (pictures.END,),
            plain(say("reports-of", count=counts.attended, all=max(counts.going, counts.attended))),
        )
        for event, counts in numbers.events[-EVENTS:]
    )
    note = say("reports-events-note", count=len(numbers.events), expected=expected, attended=attended)
    return Part(plain(say("reports-part-events")), plain(note), bars=bars)


def _feedback(plain: Plain, numbers: Overview, language: str) -> Part:
    """What was said on scales from 1 to 5: only whole blocks of at least five people."""
    bars = tuple(
        Bar(
            plain(mean.label),
            ((mean.average - SCALE_LOW) / (SCALE_HIGH - SCALE_LOW),),
            (pictures.END,),
            plain(say("reports-mean-number", average=round(mean.average, 1), count=mean.answers)),
        )
        for mean in overview.means(numbers, language)
    )
    key = "reports-feedback-note" if bars else "reports-no-feedback"
    return Part(plain(say("reports-part-feedback")), plain(say(key, fewest=FEWEST_PEOPLE)), bars=bars)


# ── bringing it ─────────────────────────────────────────────────────────────────────────────────────────


def bring(stage: Stage, subject: Mapping[str, Json], pngs: Sequence[bytes]) -> None:
    """Send the picture, with its key figures in words."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return
    person, cohort = wanted
    words = overview.in_words(overview.of_cohort(stage.store, cohort), person.language)
    head = say("reports-head", cohort=cohort.title, day=DayOf(stage.now))
    for number, png in enumerate(pngs, start=1):
        last = number == len(pngs)
        rows = [[button(say("reports-back"), SHOW, cohort.id)]] if last else []
        parts = [head, *words] if last else []
        file = Picture(f"report-{cohort.id}-{number}.png", png)
        stage.tell(person, screen(*parts, rows=rows, file=file), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture this time."""
    wanted = wanted_by(stage, subject)
    if wanted is not None:
        again = [[button(say("reports-picture"), PICTURE, wanted[1].id)]]
        stage.tell(wanted[0], screen(say("reports-no-picture"), rows=again), Lane.ANSWER)
