"""A cohort's report is asked of the database in few statements that use indexes and read nobody's private words."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from inspect import getmembers, isfunction
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from mentoring.contact import RED_FROM
from mentoring.programme import Programme
from mentoring.words import Phase, Role
from storage import attainments, people, report_rows, reports, weeks
from storage.attainments import Scores
from storage.database import Database
from storage.reports import Tandems, Way
from storage.store import Store
from storage.tables import DeskWeek, Person, Table
from tests.handlers.coordinator import reported
from tests.handlers.coordinator.marked import private_columns
from tests.world import START

COHORT = 1
ASKED: dict[str, Callable[[Store], Any]] = {
    "reports.cohorts": lambda store: reports.cohorts(store, 0, 9),
    "reports.find_cohort": lambda store: reports.find_cohort(store, COHORT),
    "reports.ways": lambda store: reports.ways(store, COHORT),
    "reports.count_tandems": lambda store: reports.count_tandems(store, COHORT),
    "reports.meetings_by_month": lambda store: reports.meetings_by_month(store, COHORT),
    "attainments.t_scores": lambda store: attainments.t_scores(store, COHORT),
    "attainments.count_goals": lambda store: attainments.count_goals(store, COHORT),
    "reports.events": lambda store: reports.events(store, COHORT),
    "reports.feedback": lambda store: reports.feedback(store, COHORT),
    "report_rows.people": lambda store: report_rows.people(store, COHORT),
    "report_rows.tandems": lambda store: report_rows.tandems(store, COHORT),
    "weeks.begin": lambda store: weeks.begin(store, Programme()),
    "weeks.prompt_all": lambda store: weeks.prompt_all(store, Programme()),
    "weeks.of_coordinator": lambda store: weeks.of_coordinator(store, store.session.get_one(Person, 1)),
}
ALL_OF_FEW = {"cohort", "desk_week"}  # tables with a handful of rows


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """A cohort of seven tandems."""
    with Session(database.engine) as session:
        store = Store(session, START)
        people.open_first_cohort(store, "2026")
        rows = reported.pairs(store, 7)
        reported.completes(store, rows[0])
        rows[1].nudges_sent = RED_FROM
        for row in rows:
            reported.meets(store, row, date(2026, 8, 3), date(2026, 10, 3))
            reported.rates(store, row, 1)
        happened = reported.event(store, "Kick-off", START - timedelta(days=3))
        reported.comes(store, happened, rows[0].mentee_id)
        session.flush()
        yield store


def own_functions(module: ModuleType) -> set[str]:
    name = module.__name__.rpartition(".")[2]
    made = {key for key, one in getmembers(module, isfunction) if one.__module__ == module.__name__}
    return {f"{name}.{key}" for key in made if not key.startswith("_")}


def test_every_query_of_the_report_is_tried() -> None:
    assert (
        own_functions(attainments)
        | own_functions(reports)
        | own_functions(report_rows)
        | own_functions(weeks)
        == ASKED.keys()
    )


def test_the_numbers_are_the_same_on_every_database(store: Store) -> None:
    everybody = Way(applied=7, admitted=7, matched=7, completed=1, certified=1)
    assert reports.ways(store, COHORT) == {Role.MENTEE: everybody, Role.MENTOR: everybody}
    assert reports.count_tandems(store, COHORT) == Tandems(0, 7, 1, 0, 5, 0, 1, 0)
    assert reports.meetings_by_month(store, COHORT) == {
        date(2026, 8, 1): 7,
        date(2026, 9, 1): 0,
        date(2026, 10, 1): 7,
    }
    assert attainments.t_scores(store, COHORT) == {Phase.END: Scores(7, (60.0,) * 5)}
    assert attainments.count_goals(store, COHORT) == attainments.Goals(7, 7)
    [(happened, counts)] = reports.events(store, COHORT)
    assert (happened.titles, counts.going, counts.attended) == ({"en": "Kick-off"}, 1, 1)
    assert [(row.name, row.active, row.ended, row.events) for row in report_rows.people(store, COHORT)][
        :3
    ] == [
        ("Mentee 0", 0, 1, 1),
        ("Mentee 1", 1, 0, 0),
        ("Mentee 2", 1, 0, 0),
    ]
    first = report_rows.tandems(store, COHORT)[0]
    assert (first.mentee, first.meetings, first.first_meeting) == ("Mentee 0", 2, date(2026, 8, 3))
    assert first.mentee_certificate_at == START


def test_a_cohort_without_anybody_has_no_numbers(database: Database) -> None:
    with Session(database.engine) as session:
        store = Store(session, START)
        people.open_first_cohort(store, "2026")
        assert reports.ways(store, COHORT) == {Role.MENTEE: Way(), Role.MENTOR: Way()}
        assert set(reports.count_tandems(store, COHORT)) == {0}
        assert reports.meetings_by_month(store, COHORT) == {}
        assert attainments.t_scores(store, COHORT) == {}
        assert attainments.count_goals(store, COHORT) == attainments.Goals(0, 0)
        assert report_rows.people(store, COHORT) == []
        assert report_rows.tandems(store, COHORT) == []


def test_the_next_monday_is_put_down_once(database: Database) -> None:
    with Session(database.engine) as session:
        store = Store(session, START)
        weeks.begin(store, Programme())
        weeks.begin(store, Programme())
        assert session.query(DeskWeek).count() == 1
        assert weeks.prompt_all(store, Programme()) == 0


@pytest.mark.parametrize("name", ASKED)
def test_nobodys_private_words_are_read(store: Store, name: str) -> None:
    private = {str(column) for column in private_columns()}
    statements = [statement for statement, _ in said(store, name)]
    assert statements or name == "reports.find_cohort"
    assert [
        column for column in private for statement in statements if re.search(rf"\b{column}\b", statement)
    ] == []


@pytest.mark.parametrize("name", ASKED)
def test_indexes_find_the_rows(store: Store, name: str) -> None:
    if store.session.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by what is in the tables")
    tables = Table.metadata.tables.keys() - ALL_OF_FEW
    for statement, values in said(store, name):
        if statement.startswith("SELECT"):
            plan = store.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            steps = [row[3].split() for row in plan]
            read_whole = [
                step for step in steps if step[0] == "SCAN" and step[1] in tables and "INDEX" not in step
            ]
            assert read_whole == [], statement


def said(store: Store, name: str) -> list[tuple[str, Any]]:
    """The statements of a query."""
    found: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        found.append((statement, values))

    event.listen(store.session.get_bind(), "before_cursor_execute", note)
    ASKED[name](store)
    event.remove(store.session.get_bind(), "before_cursor_execute", note)
    return found
