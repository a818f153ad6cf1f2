"""For whom an announcement is, and how it goes through its recipients: the same on both databases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from mentoring.audience import Audience, as_json, audience_of
from mentoring.words import (
    AnnouncementPass,
    AnnouncementStatus,
    AudienceState,
    CareerField,
    EnrolmentStatus,
    EventStatus,
    LinkedChatKind,
    Role,
    Seat,
    SignUp,
    TandemStatus,
)
from storage import announcements, audiences, fates, linked_chats
from storage.database import Database
from storage.fates import NewFate
from storage.store import Lane, Letter, Store
from storage.tables import Announcement, Attendance, Cohort, Enrolment, Event, Person, Tandem
from tests.world import START

OLD, NEW = 1, 2  # cohorts
VERSION: dict[str, Any] = {"text": "Hello", "entities": [], "file": None}
OTHER: dict[str, Any] = {"text": "Hallo", "entities": [], "file": None}


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """Two cohorts: Ana and Ben are a tandem, Mia has none yet, Leo had one, Nia has applied, Olga is of last year."""
    with Session(database.engine) as session:
        store = Store(session, START)
        for number, title in ((OLD, "2025"), (NEW, "2026")):
            session.add(Cohort(id=number, title=title, opened_at=START - timedelta(days=400 * (3 - number))))
        session.flush()
        people = {
            "Ana": (Role.MENTEE, "en", ["it-data", "law"], EnrolmentStatus.ADMITTED, NEW),
            "Ben": (Role.MENTOR, "de", ["law"], EnrolmentStatus.ADMITTED, NEW),
            "Mia": (Role.MENTEE, "de", ["it-data"], EnrolmentStatus.ADMITTED, NEW),
            "Leo": (Role.MENTOR, "en", ["culture"], EnrolmentStatus.ADMITTED, NEW),
            "Nia": (Role.MENTEE, "en", ["law"], EnrolmentStatus.APPLIED, NEW),
            "Olga": (Role.MENTEE, "en", ["law"], EnrolmentStatus.ADMITTED, OLD),
        }
        for number, (name, (role, language, fields, status, cohort)) in enumerate(people.items(), 1):
            session.add(
                Person(
                    id=number,
                    telegram_id=100 + number,
                    name=name,
                    language=language,
                    time_zone="Europe/Berlin",
                    joined_at=START,
                )
            )
            session.flush()
            session.add(
                Enrolment(
                    person_id=number,
                    cohort_id=cohort,
                    role=role,
                    status=status,
                    profile={"fields": fields},
                    applied_at=START,
                )
            )
        for mentee, mentor, stands in ((1, 2, TandemStatus.ACTIVE), (3, 4, TandemStatus.CLOSED)):
            session.add(
                Tandem(
                    cohort_id=NEW,
                    mentee_id=mentee,
                    mentor_id=mentor,
                    status=stands,
                    proposed_at=START,
                    proposed_by=1,
                )
            )
        session.add(
            Event(
                id=1,
                cohort_id=NEW,
                status=EventStatus.ANNOUNCED,
                titles={},
                begins_at=START,
                minutes=60,
                is_mandatory=False,
                check_in_key="x",
                made_by=1,
                made_at=START,
            )
        )
        session.flush()
        session.add(Attendance(event_id=1, person_id=1, seat=Seat.GOING, answered_at=START))
        session.add(Attendance(event_id=1, person_id=2, seat=Seat.WAITING, answered_at=START))
        session.add(Attendance(event_id=1, person_id=3, attended_at=START))
        session.flush()
        yield store


def names(store: Store, **wanted: Any) -> list[str]:
    audience = replace(Audience(cohorts=frozenset({NEW})), **wanted)
    query = store.session.query(Person.name).where(audiences.is_meant(audience)).order_by(Person.id)
    found = [name for (name,) in query]
    assert audiences.reach(store, audience).people == len(found)
    return found


def test_an_audience_is_what_was_picked(store: Store) -> None:
    assert names(store) == ["Ana", "Ben", "Mia", "Leo"]
    assert names(store, cohorts=frozenset({OLD})) == ["Olga"]
    assert names(store, cohorts=frozenset()) == ["Ana", "Ben", "Mia", "Leo", "Olga"]
    assert names(store, roles=frozenset({Role.MENTEE})) == ["Ana", "Mia"]
    assert names(store, languages=frozenset({"de"})) == ["Ben", "Mia"]
    assert names(store, fields=frozenset({CareerField.LAW})) == ["Ana", "Ben"]
    assert names(store, fields=frozenset({CareerField.CULTURE, CareerField.IT_DATA})) == ["Ana", "Mia", "Leo"]
    assert names(store, roles=frozenset({Role.MENTEE}), languages=frozenset({"de"})) == ["Mia"]
    assert names(store, people=False) == []


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (AudienceState.APPLIED, ["Nia"]),
        (AudienceState.IN_TANDEM, ["Ana", "Ben"]),
        (AudienceState.WITHOUT_TANDEM, ["Mia", "Leo"]),
        (AudienceState.ENDED, ["Mia", "Leo"]),
    ],
)
def test_an_audience_is_where_people_stand(store: Store, state: AudienceState, found: list[str]) -> None:
    assert names(store, state=state) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (SignUp.GOING, ["Ana"]),
        (SignUp.WAITING, ["Ben"]),
        (SignUp.THERE, ["Mia"]),
        (SignUp.SILENT, ["Mia", "Leo"]),
    ],
)
def test_an_audience_is_what_people_said_to_an_event(store: Store, said: SignUp, found: list[str]) -> None:
    assert names(store, event=1, sign_up=said) == found


SETS = st.frozensets


@given(
    st.builds(
        Audience,
        cohorts=SETS(st.integers(1, 9)),
        roles=SETS(st.sampled_from(Role)),
        state=st.sampled_from(AudienceState),
        languages=SETS(st.sampled_from(["en", "de"])),
        fields=SETS(st.sampled_from(CareerField)),
        event=st.none() | st.integers(1, 9),
        sign_up=st.sampled_from(SignUp),
        people=st.booleans(),
        chats=SETS(st.integers(1, 9)),
    )
)
def test_an_audience_is_kept_as_it_was_picked(audience: Audience) -> None:
    assert audience_of(as_json(audience)) == audience


# ── passes ──────────────────────────────────────────────────────────────────────────────────────────────


def sent(store: Store) -> Announcement:
    """An announcement in two languages, to everybody in the cohort and a group, that Mia can't get."""
    coordinator = store.session.get_one(Person, 1)
    group = linked_chats.brought_in(store, -100, LinkedChatKind.GROUP, "Everybody")
    linked_chats.link(store, group, coordinator)
    audience = Audience(cohorts=frozenset({NEW}), chats=frozenset({group.id}))
    made = announcements.make(store, "en", VERSION, audience, coordinator)
    announcements.word_in(made, "de", OTHER)
    store.session.get_one(Person, 3).unreachable_since = START
    store.session.flush()
    assert announcements.send(store, made, coordinator) == 5
    return made


def test_a_pass_goes_through_its_recipients_once(store: Store) -> None:
    made = sent(store)
    first = announcements.next_targets(store, made, 2)
    rest = announcements.next_targets(store, made, 9)
    assert [(one.chat_id, one.language, one.is_unreachable) for one in (*first, *rest)] == [
        (-100, "en", False),
        (101, "en", False),
        (102, "de", False),
        (103, "de", True),
        (104, "en", False),
    ]
    assert announcements.next_targets(store, made, 9) == []
    standing = announcements.standing(store, made)
    assert (standing.total, standing.done, standing.unreachable) == (5, 5, 1)


def test_a_correction_is_for_those_who_have_the_words_in_that_language(store: Store) -> None:
    made = sent(store)
    announcements.next_targets(store, made, 9)
    name = announcements.name_of(made)
    fates.note(store, [NewFate(name, chat, 10 + chat % 100) for chat in (-100, 101, 102)])
    fates.note(store, [NewFate(name, 104, reason="chat not found")])
    announcements.end(store, made, AnnouncementStatus.DONE)
    coordinator = store.session.get_one(Person, 1)
    assert announcements.has_arrived(store, made)
    assert announcements.correct(store, made, "de", OTHER, coordinator) == 1
    assert [(one.chat_id, one.message_id) for one in announcements.next_targets(store, made, 9)] == [
        (102, 12)
    ]
    assert announcements.correct(store, made, "en", VERSION, coordinator) == 2
    fates.note(store, [NewFate(announcements.name_of(made), 101, 77)])  # it had to be sent anew
    assert announcements.take_back(store, made, coordinator) == 3
    assert made.task is AnnouncementPass.TAKING_BACK
    targets = announcements.next_targets(store, made, 9)
    assert [(one.chat_id, one.message_id) for one in targets] == [(-100, 10), (101, 77), (102, 12)]
    assert announcements.of_message(store, 101, 77) is made
    assert announcements.of_message(store, 101, 99) is None


def test_a_pass_waits_for_what_is_still_on_its_way(store: Store) -> None:
    made = sent(store)
    announcements.next_targets(store, made, 2)
    store.send(Letter(101, Lane.BROADCAST, "sendMessage", "{}", about=announcements.name_of(made)))
    announcements.end(store, made, AnnouncementStatus.CANCELLED)
    assert announcements.take_back(store, made, store.session.get_one(Person, 1)) == 0
    assert announcements.waits_for_last_pass(store, made)
    fates.note(store, [NewFate(announcements.name_of(made, 1), 101, 11)])  # it has arrived after all
    store.letters.clear()
    assert not announcements.waits_for_last_pass(store, made)
    announcements.count_anew(store, made)
    assert made.total == 1
