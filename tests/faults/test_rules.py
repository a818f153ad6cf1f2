"""Each rule of the field is found out where it is broken."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text, update

from storage.database import Database, open_database
from storage.tables import Enrolment
from tests.faults.play import programme
from tests.faults.rules import OVER_CAPACITY, broken
from tests.world import KEYS

BREAKING = {
    "a mentee is in two tandems": "UPDATE tandem SET status = 'active', mentee_id = 1",
    "a mentor has more tandems than they offer": """
        UPDATE tandem SET status = 'active', mentor_id = (SELECT min(mentor_id) FROM tandem)
    """,
    "a tandem has begun without a yes of both": "UPDATE tandem SET mentee_accepted_at = NULL",
    "a tandem has a yes of both, and has not begun": """
        UPDATE tandem
        SET status = 'proposed', mentee_accepted_at = proposed_at, mentor_accepted_at = proposed_at
    """,
    "a tandem that has ended has no end, or one that goes on has one": "UPDATE tandem SET status = 'closed'",
    "somebody is prompted about a tandem that has not begun or has ended": """
        UPDATE tandem SET status = 'closed', closed_at = proposed_at;
        UPDATE prompt SET kind = 'contact', tandem_id = 1
    """,
    "the same prompt waits twice": "UPDATE prompt SET kind = 'contact', about = 1, person_id = 1",
    "more people come than there is room": "UPDATE event SET capacity = 0",
    "somebody waits for a place although one is free": """
        UPDATE event SET capacity = 9, status = 'announced'; UPDATE attendance SET seat = 'waiting'
    """,
}
SEATED = """
    INSERT INTO attendance (event_id, person_id, seat) SELECT event.id, person.id, 'going' FROM event, person
"""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "tandem.db"
    file.write_bytes(programme()[1])
    with closing(open_database(f"sqlite:///{file}", KEYS)) as database:
        with database.engine.begin() as connection:
            connection.execute(text(SEATED))
        yield database


def test_all_hold_at_first(database: Database) -> None:
    assert broken(database) == []


@pytest.mark.parametrize("rule", BREAKING)
def test_a_rule_that_is_broken_is_found(database: Database, rule: str) -> None:
    with database.engine.begin() as connection:
        for statement in BREAKING[rule].split(";"):
            connection.execute(text(statement))
        if rule == OVER_CAPACITY:
            connection.execute(update(Enrolment).values(profile={"capacity": 1}))
    assert any(found.startswith(f"{rule}: ") for found in broken(database))
