"""What coordinators' screens ask of the database: the same few statements for a handful of tandems as for many."""

from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from functools import partial

from sqlalchemy import event

from dialogue.incoming import Command, Content, Sender
from dialogue.screen import Call
from storage import names
from storage.store import Store
from storage.tables import Cohort
from tests.handlers.coordinator import reported
from tests.rehearsal import Rehearsal
from tests.world import START, World

FEW, MORE = 5, 55
SCREENS: Mapping[Command | Call, int] = {
    Command("people", ""): 7,
    Command("people", "mentee"): 6,
    Call("people.list", ("0.3.en..",)): 8,
    Call("people.filter", ("....",)): 6,
    Call("people.card", ("3",)): 14,
    Command("tandems", ""): 9,
    Command("tandems", "mentor"): 9,
    Call("pairs.list", ("4..",)): 9,
    Call("pairs.card", ("2",)): 13,
    Command("lights", ""): 7,
    Command("cohorts", ""): 6,
    Call("cohorts.show", ("1",)): 6,
    Command("rounds", ""): 8,
    Command("admin", ""): 13,
}
"""How many statements each of them takes, with those that tell who it is that asks."""


async def test_screens_take_the_same_statements_however_many_there_are(world: World) -> None:
    clara = await world.coordinator()
    sender = Sender(clara.user.id, "Clara", clara.user.username, "en")

    def fill(store: Store, count: int) -> None:
        reported.pairs(store, count)
        for year in range(count // 10):
            store.session.add(Cohort(title=str(2020 + year), opened_at=START - timedelta(days=400 + year)))
        while names.complete(store):
            pass

    for count in (FEW, MORE):
        await world.query(partial(fill, count=count))
        with closing(Rehearsal(world.file, world.settings, world.clock())) as rehearsal:
            assert {screen: _statements(rehearsal, sender, screen) for screen in SCREENS} == SCREENS


def _statements(rehearsal: Rehearsal, sender: Sender, screen: Command | Call) -> int:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(rehearsal.database.engine, "before_cursor_execute", note)
    content: Content = rehearsal.tapped(sender, screen) if isinstance(screen, Call) else screen
    outcome = rehearsal.does(sender, content)
    event.remove(rehearsal.database.engine, "before_cursor_execute", note)
    assert outcome.said
    return sum(1 for statement in asked if statement.startswith("SELECT"))
