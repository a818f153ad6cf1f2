"""The calendar: what is due is found by its moment, with one statement for all jobs."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from handlers import ROOMS
from mentoring.prompts import PromptKind
from storage import prompts
from storage.database import Database
from storage.due import Calendar
from storage.store import Store
from storage.tables import Person, WaitingPrompt
from tests.world import START

CALENDAR = Calendar({"remind": (prompts.DUE,), "nothing": ()})


def with_prompt(store: Store, due_in: timedelta) -> None:
    person = Person(telegram_id=1, name="Ana", language="en", time_zone="UTC", joined_at=START)
    store.session.add(person)
    store.session.flush()
    store.session.add(WaitingPrompt(person_id=person.id, kind=PromptKind.SEMESTER, due_at=START + due_in))
    store.session.flush()


@pytest.mark.parametrize(("minutes", "due"), [(-1, {"remind"}), (0, {"remind"}), (1, set())])
def test_what_is_due_is_told_by_name(database: Database, minutes: int, due: set[str]) -> None:
    with Session(database.engine) as session:
        store = Store(session, START)
        assert CALENDAR.due_now(store) == set()
        with_prompt(store, timedelta(minutes=minutes))
        assert CALENDAR.due_now(store) == due
        assert CALENDAR.next_moment(store) == START + timedelta(minutes=minutes)
        assert CALENDAR.count_until(store, START + timedelta(hours=1)) == {"remind": 1}


def test_all_jobs_are_asked_about_in_one_statement(database: Database) -> None:
    calendar = Calendar({job.name: job.due for room in ROOMS for job in room.jobs})
    said: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: said.append(given[2]))
    with Session(database.engine) as session:
        assert calendar.due_now(Store(session, START)) == set()
        assert calendar.next_moment(Store(session, START)) is None
    questions = [statement for statement in said if "UNION ALL" in statement]
    assert len(questions) == 2


def test_sqlite_looks_up_moments_and_nothing_else(database: Database) -> None:
    if database.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by what is in the tables")
    said: list[tuple[str, Any]] = []
    event.listen(database.engine, "before_cursor_execute", lambda *given: said.append((given[2], given[3])))
    with Session(database.engine) as session:
        Calendar({job.name: job.due for room in ROOMS for job in room.jobs}).due_now(Store(session, START))
        question, values = said[-1]
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {question}", values)
        steps = [row[3] for row in plan if "SEARCH" in row[3] or "SCAN" in row[3]]
    lookups = [step for step in steps if "CONSTANT ROW" not in step]
    assert lookups
    by_moment = ("_at<", "_until<", "PRIMARY KEY")
    assert [step for step in lookups if not any(sign in step for sign in by_moment)] == []
