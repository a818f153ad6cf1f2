"""What a group of updates costs: the same few statements for one person as for many, and one commit."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.demo_people import MENTEE, answer
from playground.people import Person
from storage.writer import GROUP
from tests.together import together
from tests.world import World

READ = ["SELECT person", "SELECT progress", "SELECT seen_update"]
WHERE_THEY_STAND = ["SELECT cohort", "SELECT enrolment", "SELECT tandem"]
NOTED, KEPT, LETTER = "INSERT seen_update", "INSERT progress", "INSERT outgoing"


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

    def until_commit(self) -> list[str]:
        """What the first commit took; SQLite gives out the letters' numbers row by row, which counts as one."""
        return [line for line, _ in groupby(self.lines[: self.lines.index("COMMIT")])]

    def _note(self, _connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith("BEGIN"):
            return
        verb = statement.partition(" ")[0]
        table = re.search(r"(?:FROM|INTO|UPDATE)\s+(\w+)", statement)
        assert table is not None, statement
        self.lines.append(f"{verb} {table[1]}")


def button(person: Person, label: str) -> str:
    """What a button of the newest message sends."""
    buttons = [button for row in person.message.buttons for button in row]
    return next(str(button["callback_data"]) for button in buttons if label in button["text"])


async def test_a_group_of_updates_costs_the_same_for_one_as_for_many(programme: World) -> None:
    everybody = await asyncio.gather(*(programme.joins(f"Person {number}") for number in range(1 + GROUP)))
    telegram, database = programme.telegram, programme.app.database
    statements = Statements(database.engine)

    async def cost(act: Callable[[Person], object]) -> list[list[str]]:
        """What it costs where one does something, and where as many do as there are in a group at most."""
        costs = []
        for group in (everybody[:1], everybody[1:]):

            def all_act(group: list[Person] = group) -> None:
                statements.lines.clear()
                for person in group:
                    act(person)

            await together(programme, all_act, len(group))
            costs.append(statements.until_commit())
        return costs

    tap = await cost(lambda person: telegram.tap(person.user.id, person.message.id, button(person, "Mentee")))
    await asyncio.gather(*(answer(person, MENTEE["en"][1:3], "") for person in everybody))
    typed = await cost(lambda person: telegram.say(person.user.id, "Ana"))
    command = await cost(lambda person: telegram.say(person.user.id, "/menu"))
    in_a_form = [*READ, *WHERE_THEY_STAND, NOTED, KEPT, LETTER]
    assert tap == typed == [in_a_form, in_a_form]
    assert command == [[*READ, *WHERE_THEY_STAND, NOTED, LETTER]] * 2
