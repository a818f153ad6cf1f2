"""Lists of people and of tandems: pages in order, found by any part of a name, by indexes, in as few statements."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert
from sqlalchemy.orm import Session

from mentoring.words import EnrolmentStatus, Role, TandemStatus
from storage import directory, names, people
from storage.database import Database
from storage.directory import People, Shown, Standing
from storage.pages import PAGE, Cut
from storage.store import Store
from storage.tables import Cohort, Enrolment, NamePart, Person, Tandem
from tests.world import START

NAMES = (
    "Øystein Bø",
    "Ana María Ruiz",
    "Jürgen Müller",
    "Zoë",
    "李明",
    "ana Abel",
    "Bea",
    "Cem",
    "Dan",
    "Eva",
    "Fay",
)


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """A cohort with a few people, who were admitted."""
    with Session(database.engine) as session:
        store = Store(session, START)
        people.open_first_cohort(store, "2026")
        for number, name in enumerate(NAMES):
            joins(store, number, name, Role.MENTOR if number % 2 else Role.MENTEE)
        yield store


def joins(store: Store, number: int, name: str, role: Role) -> Enrolment:
    person = Person(telegram_id=number, name=name, username=f"user_{number}", language="en", time_zone="UTC")
    people.join(store, person, "1")
    enrolment = people.apply(store, person, role, {})
    enrolment.status = EnrolmentStatus.ADMITTED
    return enrolment


def cohort(store: Store) -> int:
    return people.present_cohort(store).id


def names_of(rows: Any) -> list[str]:
    return [row.person.name for row in rows]


def test_pages_come_in_the_order_of_names_forwards_and_backwards(store: Store) -> None:
    first = directory.people_page(store, People(cohort(store)), Cut())
    assert names_of(first.rows) == [
        "ana Abel", "Ana María Ruiz", "Bea", "Cem", "Dan", "Eva", "Fay", "Jürgen Müller",
    ]  # fmt: skip
    assert (first.before, first.after) == (None, first.rows[-1].id)
    second = directory.people_page(store, People(cohort(store)), Cut(first.after))
    assert names_of(second.rows) == ["Øystein Bø", "Zoë", "李明"]
    assert (second.before, second.after) == (second.rows[0].id, None)
    back = directory.people_page(store, People(cohort(store)), Cut(second.before, backwards=True))
    assert (names_of(back.rows), back.before, back.after) == (names_of(first.rows), None, first.after)


def test_a_page_shows_one_role_and_one_state(store: Store) -> None:
    mentors = directory.people_page(store, People(cohort(store), Role.MENTOR, Standing.ADMITTED), Cut())
    assert names_of(mentors.rows) == ["ana Abel", "Ana María Ruiz", "Cem", "Eva", "Zoë"]
    assert not directory.people_page(store, People(cohort(store), None, Standing.DECLINED), Cut()).rows
    counts = directory.count_people(store, cohort(store))
    assert counts[Role.MENTEE, EnrolmentStatus.ADMITTED] == 6
    assert counts[Role.MENTEE, EnrolmentStatus.APPLIED] == 0


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ana", ["ana Abel", "Ana María Ruiz"]),
        ("RUIZ", ["Ana María Ruiz"]),
        ("maria", ["Ana María Ruiz"]),
        ("mueller", ["Jürgen Müller"]),
        ("Müll", ["Jürgen Müller"]),
        ("bo", ["Øystein Bø"]),
        ("李", ["李明"]),
        ("@user_3", ["Zoë"]),
        ("na", []),
        ("%", []),
        ("  ", []),
    ],
)
def test_somebody_is_found_by_any_part_of_their_name(store: Store, typed: str, found: list[str]) -> None:
    assert names_of(directory.find_people(store, cohort(store), typed).rows) == found


def test_who_is_rare_is_looked_for_further_on_with_each_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are, a page looks through so many only, forwards and backwards, and leaves nobody out."""
    monkeypatch.setattr("storage.pages.LOOKED_THROUGH", 4)
    for name in ("Bea", "李明"):
        [found] = directory.find_people(store, cohort(store), name).rows
        found.rests_since = START
    wanted = People(cohort(store), None, Standing.RESTING)
    pages = [directory.people_page(store, wanted, Cut())]
    while pages[-1].after is not None:
        pages.append(directory.people_page(store, wanted, Cut(pages[-1].after)))
    assert [names_of(page.rows) for page in pages] == [["Bea"], [], ["李明"]]
    assert [page.is_part for page in pages] == [True, True, False]
    back = directory.people_page(store, wanted, Cut(pages[-1].before, backwards=True))
    assert (names_of(back.rows), back.is_part) == ([], True)
    assert names_of(directory.people_page(store, wanted, Cut(back.before, backwards=True)).rows) == ["Bea"]


def test_who_is_called_otherwise_is_found_by_the_new_name_only(store: Store) -> None:
    [zoe] = directory.find_people(store, cohort(store), "zoe").rows
    people.rename(store, zoe.person, "Aaron")
    assert not directory.find_people(store, cohort(store), "zoe").rows
    assert names_of(directory.find_people(store, cohort(store), "aaron").rows) == ["Aaron"]
    store.session.expire_all()
    assert names_of(directory.people_page(store, People(cohort(store)), Cut()).rows)[0] == "Aaron"


def test_who_joined_before_names_were_kept_is_found_once_they_are(store: Store) -> None:
    person = Person(telegram_id=99, name="Old Hand", language="en", time_zone="UTC", joined_at=START)
    store.add_person(person)
    store.session.add(
        Enrolment(
            person_id=person.id,
            cohort_id=cohort(store),
            role=Role.MENTOR,
            status=EnrolmentStatus.ADMITTED,
            profile={},
            applied_at=START,
        )
    )
    assert not directory.find_people(store, cohort(store), "old").rows
    assert names.complete(store) == 1
    assert names.complete(store) == 0
    store.session.expire_all()
    [found] = directory.find_people(store, cohort(store), "old").rows
    assert found.sort_name == "old hand"


def a_tandem(
    cohort_id: int, mentee_id: int, mentor_id: int, status: TandemStatus, silent_days: int = 0
) -> Tandem:
    return Tandem(
        cohort_id=cohort_id,
        mentee_id=mentee_id,
        mentor_id=mentor_id,
        status=status,
        proposed_at=START,
        proposed_by=mentor_id,
        last_contact_at=START - timedelta(days=silent_days) if status is TandemStatus.ACTIVE else None,
    )


def tandem(store: Store, status: TandemStatus, silent_days: int = 0) -> Tandem:
    mentee, mentor = (row.person for row in directory.find_people(store, cohort(store), "ana").rows)
    row = a_tandem(cohort(store), mentee.id, mentor.id, status, silent_days)
    store.session.add(row)
    store.session.flush()
    return row


def test_tandems_without_contact_for_longest_stand_at_the_front(store: Store) -> None:
    rows = [tandem(store, TandemStatus.ACTIVE, days) for days in range(PAGE + 2)]
    first = directory.tandems_page(store, cohort(store), Shown.ACTIVE, Cut())
    assert [row.id for row in first.rows] == [row.id for row in rows[:1:-1]]
    second = directory.tandems_page(store, cohort(store), Shown.ACTIVE, Cut(first.rows[-1].id))
    assert [row.id for row in second.rows] == [rows[1].id, rows[0].id]
    assert (first.after is None, second.after is None, second.before is None) == (False, True, False)


def test_tandems_of_each_state_have_their_list(store: Store) -> None:
    proposed, closed = tandem(store, TandemStatus.PROPOSED), tandem(store, TandemStatus.CLOSED)
    for shown, row in ((Shown.PROPOSED, proposed), (Shown.CLOSED, closed)):
        page = directory.tandems_page(store, cohort(store), shown, Cut())
        assert [one.id for one in page.rows] == [row.id]
    assert directory.count_tandems(store, cohort(store)) == {
        Shown.ACTIVE: 0,
        Shown.RESTING: 0,
        Shown.PROPOSED: 1,
        Shown.CLOSED: 1,
    }
    found = directory.find_tandems(store, cohort(store), "ruiz")
    assert ([row.id for row in found.rows], found.has_more) == ([closed.id, proposed.id], False)


def test_former_cohorts_hide_nobody_of_this_one(store: Store) -> None:
    """Whoever looks for a name that hundreds had in former years finds the few who have it now."""
    former = Cohort(title="2020", opened_at=START - timedelta(days=2000))
    store.session.add(former)
    store.session.flush()
    present, numbers = cohort(store), range(1000, 1300)
    person = {"name": "ana", "language": "en", "time_zone": "UTC", "joined_at": START}
    people_then = [{**person, "id": one, "telegram_id": one} for one in numbers]
    parts = [{"cohort_id": former.id, "part": "ana", "person_id": one} for one in numbers]
    store.session.execute(insert(Person), people_then)
    store.session.execute(insert(NamePart), parts)
    for one in numbers[::2]:
        store.session.add(a_tandem(former.id, one, one + 1, TandemStatus.ACTIVE))
    mine = tandem(store, TandemStatus.ACTIVE)
    assert [row.id for row in directory.find_tandems(store, present, "ana").rows] == [mine.id]
    assert names_of(directory.find_people(store, present, "ana").rows) == ["ana Abel", "Ana María Ruiz"]
    then = directory.find_tandems(store, former.id, "ana")
    assert (len(then.rows), then.has_more) == (PAGE, True)


QUESTIONS: dict[str, Callable[[Store], object]] = {
    "people": lambda store: directory.people_page(store, People(1), Cut(1)),
    "mentors": lambda store: directory.people_page(store, People(1, Role.MENTOR), Cut(1)),
    "admitted": lambda store: directory.people_page(store, People(1, None, Standing.ADMITTED), Cut(1)),
    "mentees who apply": lambda store: directory.people_page(
        store, People(1, Role.MENTEE, Standing.APPLIED), Cut(1, backwards=True)
    ),
    "alone": lambda store: directory.people_page(store, People(1, None, Standing.ALONE, "en"), Cut(1)),
    "resting": lambda store: directory.people_page(store, People(1, None, Standing.RESTING), Cut(1)),
    "unreachable": lambda store: directory.people_page(store, People(1, None, Standing.UNREACHABLE), Cut()),
    "red": lambda store: directory.tandems_page(store, 1, Shown.RED, Cut()),
    "green": lambda store: directory.tandems_page(store, 1, Shown.GREEN, Cut()),
    "counts": lambda store: directory.count_people(store, 1),
    "a name": lambda store: directory.find_people(store, 1, "ana"),
    "tandems": lambda store: directory.tandems_page(store, 1, Shown.ACTIVE, Cut()),
    "those that rest": lambda store: directory.tandems_page(store, 1, Shown.RESTING, Cut()),
    "those that ended": lambda store: directory.tandems_page(store, 1, Shown.CLOSED, Cut()),
    "tandems' counts": lambda store: directory.count_tandems(store, 1),
    "somebody's tandems": lambda store: directory.find_tandems(store, 1, "ana"),
}


SORTED_AFTERWARDS = ("somebody's tandems", "alone", "resting", "unreachable", "red", "green")
"""What is sought among a few hundred rows that an index gives, and sorted then."""


@pytest.mark.parametrize("what", QUESTIONS)
def test_indexes_answer_and_nothing_is_sorted_or_looked_through(store: Store, what: str) -> None:
    engine: Engine = store.session.get_bind()  # type: ignore[assignment]
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by what is in the tables")
    store.session.commit()
    said: list[tuple[str, Any]] = []
    event.listen(engine, "before_cursor_execute", lambda *given: said.append((given[2], given[3])))
    QUESTIONS[what](store)
    plans = [
        row[3]
        for statement, values in list(said)
        if statement.startswith("SELECT")
        for row in store.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
    ]
    assert plans
    fine = ("CONSTANT ROW", "anon", "ix_tandem_resting")  # the last holds but the few that rest
    costly = ("SCAN",) if what in SORTED_AFTERWARDS else ("SCAN", "USE TEMP B-TREE")
    assert [
        step for step in plans if step.startswith(costly) and not any(sign in step for sign in fine)
    ] == []
