"""Answers to feedback rounds: nobody answers twice, and nothing in the database leads from an answer to a person."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import Session

from mentoring.words import EnrolmentStatus, QuestionKind, Role, RoundKind, RoundStatus
from storage import people, rounds
from storage.database import Database
from storage.rounds import Audience
from storage.store import Store
from storage.tables import AnswerSheet, Cohort, Round, RoundPart, RoundQuestion, Table
from tests.storage.writing import NOW, somebody

PEOPLE = 12


@pytest.fixture
def asked(database: Database) -> Database:
    """A database in which twelve people are asked one question in round 1."""
    ask_twelve(database)
    return database


def ask_twelve(database: Database) -> None:
    with Session(database.engine) as session:
        store = Store(session, NOW)
        session.add(Cohort(title="2026", opened_at=NOW))
        for number in range(PEOPLE):
            person = somebody(100 + number)
            people.join(store, person, "1")
            people.apply(store, person, Role.MENTEE, {}).status = EnrolmentStatus.ADMITTED
        made = Round(
            cohort_id=1,
            kind=RoundKind.OWN,
            titles={"en": "How is it?"},
            anonymous=True,
            status=RoundStatus.DRAFT,
            made_at=NOW,
            questions=[
                RoundQuestion(position=1, kind=QuestionKind.TEXT, texts={"en": "How?"}, optional=False)
            ],
        )
        session.add(made)
        session.flush()
        assert rounds.open_round(store, made) == PEOPLE
        assert rounds.open_round(store, made) == 0  # it is open
        session.commit()


def answer(database: Database, part_id: int, words: str) -> bool:
    """Let somebody hand in their answer, in a transaction of its own."""
    with Session(database.engine) as session:
        store = Store(session, NOW + timedelta(days=part_id))
        part = rounds.find_part(store, part_id)
        assert part
        taken = rounds.answer(store, part, {"1": words})
        session.commit()
        return taken


def rows(database: Database, query: Any) -> list[Any]:
    with Session(database.engine) as session:
        return list(session.execute(query).all())


def test_of_two_answers_at_once_one_counts(asked: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(lambda number: answer(asked, 3, f"answer {number}"), range(4)))
    assert sorted(taken) == [False, False, False, True]
    assert len(rows(asked, select(AnswerSheet.id))) == 1


def test_no_answer_is_lost_when_many_come_at_once(asked: Database) -> None:
    with ThreadPoolExecutor(6) as pool:
        taken = list(pool.map(lambda part: answer(asked, part, f"answer {part}"), range(1, PEOPLE + 1)))
    assert taken == [True] * PEOPLE
    said = {sheet["1"] for (sheet,) in rows(asked, select(AnswerSheet.answers))}
    assert said == {f"answer {part}" for part in range(1, PEOPLE + 1)}


def test_only_the_sheet_knows_the_answer_and_it_knows_nothing_else(asked: Database) -> None:
    before = everything(asked)
    assert answer(asked, 5, "Unmistakable words")
    after = everything(asked)
    new = {name: [row for row in found if row not in before[name]] for name, found in after.items()}
    [sheet] = new.pop("answer_sheet")
    [part] = new.pop("round_part")
    assert not any(new.values())
    assert {name: value for name, value in sheet.items() if name != "id"} == {
        "round_id": 1,
        "role": "mentee",
        "block": None,
        "answers": {"1": "Unmistakable words"},
        "person_id": None,
    }
    assert len(sheet["id"]) == 32
    [was] = [row for row in before["round_part"] if row["id"] == 5]
    assert part == {**was, "answered": True}


def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables."""
    with database.engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in Table.metadata.sorted_tables
        }


def test_the_place_of_a_sheet_in_the_database_does_not_tell_when_it_came(asked: Database) -> None:
    for part in range(1, PEOPLE + 1):
        answer(asked, part, f"answer {part}")
    ids = [number for (number,) in rows(asked, text("SELECT id FROM answer_sheet"))]
    assert ids == sorted(ids)


def test_sqlite_keeps_no_row_number_that_would_count_the_sheets(sqlite: Database) -> None:
    with (
        pytest.raises(OperationalError, match="no such column: rowid"),
        sqlite.engine.connect() as connection,
    ):
        connection.execute(text("SELECT rowid FROM answer_sheet"))


@pytest.mark.postgres
def test_postgresql_does_not_tell_which_transaction_wrote_a_sheet(postgres: Database) -> None:
    ask_twelve(postgres)
    for part in range(1, PEOPLE + 1):
        answer(postgres, part, f"answer {part}")
    writers = rows(postgres, text("SELECT DISTINCT CAST(xmin AS text) FROM answer_sheet"))
    assert len(writers) == 1
    ticked = rows(postgres, text("SELECT CAST(xmin AS text) FROM round_part WHERE answered"))
    assert len(set(ticked)) == PEOPLE


def test_what_was_asked_is_kept_until_it_is_answered_or_closed(asked: Database) -> None:
    def waiting(store: Store) -> list[int]:
        person = people.find(store, 2)
        assert person
        return [part.id for part in rounds.waiting_for(store, person)]

    with Session(asked.engine) as session:
        store = Store(session, NOW)
        assert waiting(store) == [2]
        made = rounds.find(store, 1)
        assert made
        rounds.close_round(store, made)
        assert waiting(store) == []
        assert session.execute(text("SELECT count(*) FROM prompt")).scalar_one() == 0


def test_an_audience_reads_as_it_was_kept() -> None:
    for audience in (Audience(), Audience(Role.MENTOR, ("de", "en"), in_tandem=True)):
        assert Audience.read(audience.keep()) == audience
    assert Audience.read(None) == Audience()


def test_everybody_is_asked_once_in_a_round(asked: Database) -> None:
    twice = RoundPart(round_id=1, person_id=1, tandem_id=None, asked_at=NOW, times_asked=0, answered=False)
    with Session(asked.engine) as session:
        session.add(twice)
        with pytest.raises(IntegrityError, match=r"(?i)unique"):
            session.flush()
