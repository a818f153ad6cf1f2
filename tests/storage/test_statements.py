"""What a group of answers costs: the same few statements for one person as for many, and one commit."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.demo_people import MENTEE, answer
from tests.together import together
from tests.world import World

READ = ["SELECT person", "SELECT progress", "SELECT seen_update"]
WHERE_THEY_STAND = ["SELECT cohort", "SELECT enrolment", "SELECT tandem"]
WRITTEN = ["INSERT seen_update", "INSERT progress"]
LETTERS = ["INSERT outgoing"]


@pytest.fixture
async def programme(ready_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with World(tmp_path, database_url=ready_url) as world:
        yield world


class Statements:
    """What is executed, one line for each statement: its verb and its table."""

    def __init__(self, engine: Engine) -> None:
        self.lines: list[str] = []
        event.listen(engine, "before_cursor_execute", self._note)
        event.listen(engine, "commit", lambda _: self.lines.append("COMMIT"))

    def _note(self, _connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("BEGIN"):
            return
        verb = statement.partition(" ")[0]
        table = re.search(r"(?:FROM|INTO|UPDATE)\s+(\w+)", statement)
        assert table is not None, statement
        self.lines.append(f"{verb} {table[1]}")


@pytest.mark.parametrize("people", [1, 2, 20])
async def test_a_group_of_answers_costs_the_same_for_one_as_for_many(programme: World, people: int) -> None:
    applicants = [await programme.joins(f"Person {number}") for number in range(people)]
    for person in applicants:
        await answer(person, MENTEE["en"][:3], "")
    statements = Statements(programme.app.database.engine)

    def all_say_their_name() -> None:
        statements.lines.clear()
        for person in applicants:
            programme.telegram.say(person.user.id, "Ana")

    await together(programme, all_say_their_name, people)
    assert all("What is your subject?" in person.screen for person in applicants)
    # SQLite gives out the letters' numbers row by row
    letters = LETTERS * (people if programme.app.database.is_sqlite else 1)
    assert statements.lines[: statements.lines.index("COMMIT")] == [
        *READ,
        *WHERE_THEY_STAND,
        *WRITTEN,
        *letters,
    ]
