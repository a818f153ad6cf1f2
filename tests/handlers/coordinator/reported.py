"""A cohort for reports: people, tandems, meetings, goals and events as they stand in the database after months."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from mentoring.words import (
    CloseKind,
    ContactForm,
    EnrolmentStatus,
    EventStatus,
    Horizon,
    Phase,
    Role,
    Seat,
    TandemStatus,
    Visibility,
)
from storage import people
from storage.store import Store
from storage.tables import (
    Attendance,
    Certificate,
    Cohort,
    Enrolment,
    Event,
    Goal,
    GoalRating,
    MeetingLog,
    Person,
    RatingSheet,
    Tandem,
)
from tests.handlers.coordinator.cohort import MENTEE, MENTOR

EXPECTED, LESS, MORE = 0, -1, 1


def somebody(
    store: Store, name: str, role: Role, cohort: Cohort, status: EnrolmentStatus = EnrolmentStatus.ADMITTED
) -> Person:
    """A person who has a part in a cohort."""
    number = store.session.query(Person).count() + 5000
    row = Person(
        telegram_id=number,
        name=name,
        language="en",
        time_zone="Europe/Berlin",
        joined_at=store.now,
        unreachable_since=store.now,  # they have no phone in these stories
    )
    store.session.add(row)
    store.session.flush()
    store.session.add(
        Enrolment(
            person_id=row.id,
            cohort_id=cohort.id,
            role=role,
            status=status,
            profile=MENTEE if role is Role.MENTEE else MENTOR,
            applied_at=store.now - timedelta(days=200),
            decided_at=store.now - timedelta(days=190) if status is not EnrolmentStatus.APPLIED else None,
        )
    )
    store.session.flush()
    return row


def tandem(store: Store, mentee: Person, mentor: Person, cohort: Cohort, **more: Any) -> Tandem:
    """A tandem that began some months ago."""
    began = store.now - timedelta(days=120)
    row = Tandem(
        cohort_id=cohort.id,
        mentee_id=mentee.id,
        mentor_id=mentor.id,
        **{
            "status": TandemStatus.ACTIVE,
            "proposed_at": began,
            "proposed_by": mentor.id,
            "started_at": began,
            "last_contact_at": began,
            **more,
        },
    )
    store.session.add(row)
    store.session.flush()
    return row


def pairs(store: Store, count: int, cohort: Cohort | None = None) -> list[Tandem]:
    """So many tandems, each of two people of their own."""
    cohort = cohort or people.present_cohort(store)
    return [
        tandem(
            store,
            somebody(store, f"Mentee {number}", Role.MENTEE, cohort),
            somebody(store, f"Mentor {number}", Role.MENTOR, cohort),
            cohort,
        )
        for number in range(count)
    ]


def completes(store: Store, row: Tandem) -> None:
    """A tandem came to its end, and both have their certificate."""
    row.status, row.close_kind, row.closed_at = TandemStatus.CLOSED, CloseKind.COMPLETED, store.now
    for person, role in ((row.mentee_id, Role.MENTEE), (row.mentor_id, Role.MENTOR)):
        store.session.add(
            Certificate(
                code=f"{row.id}-{person}",
                tandem_id=row.id,
                person_id=person,
                role=role,
                name="Somebody",
                begins_on=store.now.date(),
                ends_on=store.now.date(),
                meetings=3,
                goals=1,
                issued_at=store.now,
            )
        )
    store.session.flush()


def meets(store: Store, row: Tandem, *days: date, **more: Any) -> None:
    """Two have met on these days."""
    for day in days:
        store.session.add(
            MeetingLog(
                tandem_id=row.id,
                logged_by=row.mentee_id,
                logged_at=store.now,
                held_on=day,
                minutes=60,
                form=ContactForm.VIDEO,
                topics=["career"],
                takeaway_sees=Visibility.ONLY_ME,
                revision=0,
                **more,
            )
        )
    store.session.flush()


def rates(
    store: Store, row: Tandem, level: int, *, phase: Phase = Phase.END, by: Sequence[Role] = tuple(Role)
) -> None:
    """A tandem has one goal, which these of the two have rated."""
    goal = store.session.execute(select(Goal).where(Goal.tandem_id == row.id)).scalars().first()
    if goal is None:
        goal = Goal(
            tandem_id=row.id,
            title="…",
            horizon=Horizon.SHORT,
            outcome="…",
            first_step="…",
            due_on=store.now.date(),
            set_at=store.now,
        )
        store.session.add(goal)
        store.session.flush()
    for role in by:
        person = row.mentee_id if role is Role.MENTEE else row.mentor_id
        sheet = RatingSheet(tandem_id=row.id, phase=phase, rated_by=person, rated_at=store.now, ratings=[])
        sheet.ratings.append(GoalRating(goal_id=goal.id, level=level, weight=2))
        store.session.add(sheet)
        store.session.flush()


def event(store: Store, title: str, begins_at: datetime, **more: Any) -> Event:
    """An event that has been announced."""
    row = Event(
        cohort_id=people.present_cohort(store).id,
        titles={"en": title},
        texts={},
        begins_at=begins_at,
        minutes=90,
        check_in_key="key",
        made_by=1,
        made_at=store.now,
        **{"is_mandatory": True, "status": EventStatus.ANNOUNCED, **more},
    )
    store.session.add(row)
    store.session.flush()
    return row


def comes(store: Store, row: Event, person_id: int, *, attended: bool = True) -> None:
    """Somebody signed up for an event, and was there or not."""
    store.session.add(
        Attendance(
            event_id=row.id,
            person_id=person_id,
            seat=Seat.GOING,
            answered_at=store.now,
            attended_at=row.begins_at if attended else None,
        )
    )
    store.session.flush()
