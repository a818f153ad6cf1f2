"""Named queries about the coordinators' week: when they hear of it, who wants to, and what it has brought."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, select

from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.week import A_WEEK, next_week_begins
from mentoring.words import TandemStatus
from storage import concerns, contact_ladder, events, people, prompts, questions
from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import DeskWeek, Enrolment, MeetingLog, Person, Tandem

DUE = Due(DeskWeek, DeskWeek.due_at)


class Week(NamedTuple):
    """What the last seven days have brought, what waits for this coordinator, and what the next seven bring."""

    applied: int
    applications: int  # that wait, as all that follows but the meetings and the tandems
    began: int
    closed: int
    proposals: int
    meetings: int
    amber: int
    red: int
    questions: int
    concerns: int
    events: int

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to tell of."""
        return not any(self)


def begin(store: Store, programme: Programme) -> None:
    """Put down when coordinators hear of their week, unless that stands there already."""
    if store.session.execute(select(DeskWeek.id)).first() is None:
        store.session.add(DeskWeek(id=1, due_at=next_week_begins(programme, store.now)))
        store.session.flush()


def prompt_all(store: Store, programme: Programme) -> int:
    """Let all coordinators who want to hear of the week that is over; give how many weeks that were."""
    due = claim_due(store, DUE)
    for week in due:
        week.due_at = next_week_begins(programme, store.now)
        for person in people.coordinators(store):
            if person.hears_weekly:
                prompts.put(store, person, PromptKind.DESK_WEEK, store.now, until=week.due_at)
    store.session.flush()
    return len(due)


def of_coordinator(store: Store, person: Person) -> Week:
    """What there is to tell a coordinator: the same few statements, however many people there are."""
    since, cohort = store.now - A_WEEK, people.present_cohort(store)
    amber, red = contact_ladder.lights(store, person)
    began, closed, proposed = _tandems(store, since, cohort.id)
    return Week(
        applied=_applied(store, since, cohort.id),
        applications=people.count_applications(store),
        began=began,
        closed=closed,
        proposals=proposed,
        meetings=_meetings(store, since, cohort.id),
        amber=amber,
        red=red,
        questions=questions.count_waiting(store),
        concerns=concerns.count_unsettled(store, person),
        events=events.count_soon(store, cohort.id, store.now + A_WEEK),
    )


def _applied(store: Store, since: datetime, cohort_id: int) -> int:
    query = select(func.count()).where(Enrolment.cohort_id == cohort_id, Enrolment.applied_at > since)
    return store.session.execute(query).scalar_one()


def _tandems(store: Store, since: datetime, cohort_id: int) -> tuple[int, int, int]:
    """How many tandems have begun and have ended since then, and how many proposals wait."""
    query = select(
        func.count().filter(Tandem.started_at > since),
        func.count().filter(Tandem.status == TandemStatus.CLOSED, Tandem.closed_at > since),
        func.count().filter(Tandem.status == TandemStatus.PROPOSED),
    ).where(Tandem.cohort_id == cohort_id)
    began, closed, proposed = store.session.execute(query).one()
    return began, closed, proposed


def _meetings(store: Store, since: datetime, cohort_id: int) -> int:
    """How many meetings were logged since then."""
    query = (
        select(func.count())
        .select_from(MeetingLog)
        .join(Tandem, Tandem.id == MeetingLog.tandem_id)
        .where(
            Tandem.cohort_id == cohort_id,
            MeetingLog.logged_at > since,
            MeetingLog.doubted_at.is_(None),
            MeetingLog.taken_back_at.is_(None),
        )
    )
    return store.session.execute(query).scalar_one()
