"""Cohorts as coordinators see them: all of them, and one with its dates, its phase and who is in it."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dialogue.field import Json, number_in, word
from dialogue.screen import Button, DayOf, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR
from mentoring.cohorts import phase, takes_applications
from mentoring.words import CohortPhase, EnrolmentStatus, Role
from storage import cohorts, people
from storage.tables import Cohort

LIST, SHOW, NEW, CHANGE = "cohorts.list", "cohorts.show", "cohorts.new", "cohorts.change"
COPY, ASK_OPEN, OPEN, CLOSE = "cohorts.copy", "cohorts.ask_open", "cohorts.open", "cohorts.close"
RULES = "settings.list"  # of the room for settings
REPORT = "reports.show"  # of the room for reports
PAGE, TITLE_CHARS = 6, 40


def list_cohorts(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of all cohorts, those to come first."""
    number = number_in(page) or 0
    found = cohorts.page(turn.store, number * PAGE, PAGE + 1)
    rows = [[button(_key(turn, cohort), SHOW, cohort.id)] for cohort in found[:PAGE]]
    turns = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", LIST, number + 1))
    new = [button(say("cohorts-new"), NEW)] if may_act(turn) else []
    head = say("cohorts-head", cohort=people.present_cohort(turn.store).title)
    turn.show(screen(news, head, rows=[*rows, turns, new]))


def _key(turn: Turn, cohort: Cohort) -> Label:
    return say("cohorts-key", title=cohort.title[:TITLE_CHARS], phase=word(phase_of(turn, cohort)))


def may_act(turn: Turn) -> bool:
    """Tell whether the person may change something, not just look."""
    return COORDINATOR in turn.standing


def phase_of(turn: Turn, cohort: Cohort) -> CohortPhase:
    """Where a cohort is."""
    days = turn.rules_for(cohort.id).closing_opens_days
    is_former = cohort.opened_at <= turn.now and not is_present(turn, cohort)
    return phase(cohorts.dates_of(cohort), turn.now, today(turn), days, is_former=is_former)


def zone_of(turn: Turn) -> ZoneInfo:
    """The programme's time zone, in which its days are meant."""
    return ZoneInfo(turn.programme.time_zone)


def today(turn: Turn) -> date:
    """The day that it is where the programme takes place."""
    return turn.now.astimezone(zone_of(turn)).date()


def find(turn: Turn, cohort_id: Json) -> Cohort | None:
    """Give a cohort; show the list where there is none."""
    number = number_in(cohort_id)
    cohort = None if number is None else cohorts.find(turn.store, number)
    if cohort is None:
        list_cohorts(turn, news=say("cohorts-gone"))
    return cohort


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_cohort(turn: Turn, cohort_id: str) -> None:
    """Show one cohort."""
    cohort = find(turn, cohort_id)
    if cohort is not None:
        show(turn, cohort)


def show(turn: Turn, cohort: Cohort, *news: Label) -> None:
    """Show a cohort with what can be done, after what there is to say before."""
    differing = len(cohorts.differing(cohort))
    turn.show(
        screen(
            *news,
            say("cohorts-card", title=cohort.title, phase=word(phase_of(turn, cohort))),
            Lines([_tandems(cohort), _applications(turn, cohort)]),
            Lines(_people(turn, cohort)),
            say("cohorts-rules-differ", count=differing),
            rows=[
                *(_ways_on(turn, cohort) if may_act(turn) else []),
                [
                    button(say("cohorts-rules"), RULES, cohort.id),
                    button(say("cohorts-report"), REPORT, cohort.id),
                ],
                [button(say("cohorts-back"), LIST, 0)],
            ],
        )
    )


def _tandems(cohort: Cohort) -> Label:
    if cohort.starts_on is None or cohort.ends_on is None:
        return say("cohorts-no-dates")
    return say("cohorts-dates", first=cohort.starts_on, last=cohort.ends_on)


def _applications(turn: Turn, cohort: Cohort) -> Label:
    """Whether people can apply, or from when on."""
    last = last_day(turn, cohort)
    if cohort.opened_at > turn.now:
        opens = cohort.opened_at.astimezone(zone_of(turn)).date()
        return say("cohorts-opens-until", day=opens, last=last) if last else say("cohorts-opens", day=opens)
    if not is_present(turn, cohort):
        return say("cohorts-earlier")
    if not takes_applications(cohorts.dates_of(cohort), turn.now):
        return say("cohorts-closed")
    return say("cohorts-open-until", day=last) if last else say("cohorts-open")


def last_day(turn: Turn, cohort: Cohort) -> date | None:
    """The last day on which people can apply."""
    end = cohort.applications_end_at
    return None if end is None else (end - timedelta(seconds=1)).astimezone(zone_of(turn)).date()


def is_present(turn: Turn, cohort: Cohort) -> bool:
    """Tell whether that is the cohort that people join now."""
    return cohort.id == people.present_cohort(turn.store).id


def _people(turn: Turn, cohort: Cohort) -> list[Label]:
    """How many people are in it, one line for each role."""
    counts = cohorts.people_in(turn.store, cohort)
    lines: list[Label] = []
    for role in Role:
        applied, admitted, declined = (
            counts.get((role, status), 0)
            for status in (EnrolmentStatus.APPLIED, EnrolmentStatus.ADMITTED, EnrolmentStatus.DECLINED)
        )
        lines.append(say(f"cohorts-{role}", admitted=admitted, applied=applied, declined=declined))
    return lines


def _ways_on(turn: Turn, cohort: Cohort) -> list[list[Button]]:
    edit = [
        button(say("cohorts-change"), CHANGE, cohort.id),
        button(say("cohorts-copy"), COPY, cohort.id),
    ]
    if cohort.opened_at > turn.now:
        return [[button(say("cohorts-open-now"), ASK_OPEN, cohort.id)], edit]
    if not is_present(turn, cohort):
        return [edit]
    if takes_applications(cohorts.dates_of(cohort), turn.now):
        return [[button(say("cohorts-close"), CLOSE, cohort.id)], edit]
    return [[button(say("cohorts-reopen"), OPEN, cohort.id)], edit]


def overlaps(turn: Turn, cohort: Cohort) -> Label | None:
    """Say so where tandems of other cohorts run at the same time: that is fine, if it is meant."""
    others = [other.title for other in cohorts.overlapping(turn.store, cohort)]
    return say("cohorts-overlap", others=others) if others else None


def opening_day(turn: Turn) -> Label | None:
    """When the next cohort opens, if one is planned."""
    opens = cohorts.next_opening(turn.store)
    return None if opens is None else say("cohorts-next", day=DayOf(opens))
