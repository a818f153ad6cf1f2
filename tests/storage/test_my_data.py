"""What somebody takes along is all of theirs, and nothing of anybody else's."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import InstrumentedAttribute

from mentoring.words import Visibility
from storage import my_data
from storage.own_parts import PARTS
from storage.store import Store
from storage.tables import Table
from tests.handlers.behind import row_of, tandem_of
from tests.handlers.coordinator.marked import MARK
from tests.storage.test_erasure import mark_all_of
from tests.world import World

NOT_GIVEN = {
    "announcement.versions": "the programme's own, sent to people as messages",
    "desk_note.words": "of a coordinator, about two people: to be asked for",
    "enrolment.fields": "as in the profile",
    "enrolment.sort_name": "as the name, for lists",
    "name_part.part": "as the name, for finding it",
    "outgoing.file_content": "on its way to the person within seconds",
}
"""Columns with people's words that no part gives, and why."""


@pytest.fixture
async def world(ready_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A programme on either database."""
    url = None if ready_url.startswith("sqlite") else ready_url
    async with World(tmp_path, database_url=url) as world:
        yield world


def test_every_column_with_peoples_words_is_given() -> None:
    labelled = {
        str(column)
        for table in Table.metadata.tables.values()
        for column in table.columns
        if isinstance(column.info.get("sees"), Visibility)
    }
    given = {
        f"{one.class_.__tablename__}.{one.key}"
        for part in PARTS
        for one in (*part.columns, *part.words)
        if isinstance(one, InstrumentedAttribute)
    }
    assert labelled - given == NOT_GIVEN.keys()


def test_parts_have_names_of_their_own() -> None:
    assert len({part.name for part in PARTS}) == len(PARTS)


async def taken(world: World, who: str) -> dict[str, Any]:
    person = world.people[who]
    found: dict[str, Any] = await world.query(lambda store: my_data.of_person(store, row_of(store, person)))
    return found


async def test_all_that_somebody_wrote_is_in_it(world: World) -> None:
    ana, _ = await world.tandem()
    await world.query(lambda store: mark_all_of(store, row_of(store, ana), tandem_of(store, ana)))
    data = await taken(world, "Ana")
    text = json.dumps(data, ensure_ascii=False)
    for what in (
        "goal-title", "meeting_log-takeaway", "position-strengths", "enrolment-profile", "closing-thanks",
        "concern_words-words", "question_words-words", "goal_note-said", "next_step-what", "progress-state",
        "attendance-reason_words", "support_request-wish", "meeting-agenda", "certificate-name",
    ):  # fmt: skip
        assert f"{MARK}-{what}" in text or what == "progress-state", what
    assert f"{MARK}-place" in text  # of the agreement
    assert len(data) > 25


async def test_nothing_that_the_partner_wrote_is_in_it(world: World) -> None:
    ana, ben = await world.tandem()
    await world.query(lambda store: mark_all_of(store, row_of(store, ana), tandem_of(store, ana)))
    del ben
    data = await taken(world, "Ben")
    text = json.dumps(data, ensure_ascii=False)
    shared = {f"{MARK}-place", f"{MARK}-hopes", f"{MARK}-remark"}  # of the agreement that both have made
    shared.add(f"{MARK}-name")  # who the partner is
    for one in shared:
        text = text.replace(one, "")
    own = {f"{MARK}-support_request-reply", f"{MARK}-meeting_log-doubt", f"{MARK}-proposal_question-answer"}
    for one in own:  # the other half of what Ana wrote
        text = text.replace(one, "")
    assert MARK not in text


async def test_it_is_plain_and_counted(world: World) -> None:
    ana, _ = await world.tandem()

    def look(store: Store) -> tuple[dict[str, int], dict[str, Any]]:
        row = row_of(store, ana)
        return my_data.counts(store, row), my_data.of_person(store, row)

    counts, data = await world.query(look)
    assert counts == {name: len(rows) for name, rows in data.items()}
    assert json.loads(json.dumps(data)) == data
    assert data["person"][0]["name"] == "Ana"
    assert data["enrolment"][0]["role"] == "mentee"
    assert data["consent"] == [{"version": "1", "given_at": "2026-11-23T09:00:00+00:00"}]
