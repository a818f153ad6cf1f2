"""What coordinators are shown is asked for in one place, and no query there reaches private words."""

import re
from collections.abc import Callable
from inspect import getmembers, isfunction
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from mentoring.words import Visibility
from storage import overview
from storage.database import Database
from storage.store import Store
from storage.tables import Table, Tandem
from tests.world import START

ASKED: dict[str, Callable[[Store], Any]] = {
    "support_by_kind": overview.support_by_kind,
    "being_closed": overview.being_closed,
    "have_finished": lambda store: overview.have_finished(store, Tandem(id=1)),
    "first_steps_since": lambda store: overview.first_steps_since(store, Tandem(id=1)),
    "rounds_answered": lambda store: overview.rounds_answered(store, Tandem(id=1)),
    "last_contact": lambda store: overview.last_contact(store, Tandem(id=1), ZoneInfo("Europe/Berlin")),
    "find_certificate": lambda store: overview.find_certificate(store, "CODE"),
}
PRIVATE = {
    str(column)
    for table in Table.metadata.tables.values()
    for column in table.columns
    if column.info.get("sees") in {Visibility.ONLY_ME, Visibility.TANDEM}
}


def test_every_query_for_coordinators_is_tried() -> None:
    own = [name for name, made in getmembers(overview, isfunction) if made.__module__ == overview.__name__]
    assert set(own) == ASKED.keys()


@pytest.mark.parametrize("name", ASKED)
def test_no_query_for_coordinators_reads_private_words(database: Database, name: str) -> None:
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    with Session(database.engine) as session:
        ASKED[name](Store(session, START))
    assert statements
    read = {column for statement in statements for column in re.findall(r"\w+\.\w+", statement)}
    assert read & PRIVATE == set()


def test_private_words_would_be_found() -> None:
    assert {"support_request.wish", "closing.thanks", "meeting_log.takeaway"} <= PRIVATE
