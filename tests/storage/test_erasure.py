"""Nothing is left of somebody who is erased: not in a row, not in a file, not in a log."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, LargeBinary, String, func, select, type_coerce, update
from sqlalchemy import Table as SqlTable
from structlog.testing import capture_logs

from mentoring.erasing import NAMELESS
from mentoring.words import ContactForm, Role, Visibility
from playground.people import Person
from storage import erasure
from storage.database import open_database
from storage.store import Store
from storage.tables import SEALED, Consent, Enrolment, Fate, MeetingLog, Table, Tandem
from storage.tables import Person as Row
from tests.handlers.behind import row_of, tandem_of
from tests.handlers.coordinator import marked
from tests.handlers.coordinator.marked import MARK, add_row
from tests.world import KEYS, World

TABLES = Table.metadata.sorted_tables
PROGRAMMES_OWN = {"announcement.versions"}  # what a coordinator publishes is the programme's
HERE = {"chat_id"}  # a person by their number in Telegram
SAID_BY_RULES = {
    "agreement.terms": {"place": f"{MARK}-place", "mentee_hopes": f"{MARK}-hopes"},
    "agreement.remarks": {"place": f"{MARK}-remark"},
    "answer_sheet.answers": {"1": f"{MARK}-answer", "2": 4},
}


# ── each table and each column has a fate ───────────────────────────────────────────────────────────────────


def tells_of_somebody(column: Column[Any]) -> bool:
    """Whether a column names a person, or holds what one has written."""
    points = any(key.column.table.name == "person" for key in column.foreign_keys)
    return points or column.name in HERE or "sees" in column.info


def test_every_table_that_tells_of_somebody_has_a_fate() -> None:
    tell = {table.name for table in TABLES if any(map(tells_of_somebody, table.columns))}
    gone = {table.__tablename__ for table, _ in erasure.GOES}
    blanked = {table.__tablename__ for table, _, _ in erasure.BLANKED}
    assert gone | blanked | erasure.STAYS.keys() | {"group_chat"} >= tell
    assert not gone & erasure.STAYS.keys()


def test_no_table_that_is_gone_is_named() -> None:
    assert erasure.STAYS.keys() <= {table.name for table in TABLES}


def test_nobody_in_telegram_can_have_such_a_number() -> None:
    assert erasure.FIRST_NUMBER >= 2**52


# ── marked words ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def world(ready_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A programme on either database."""
    url = None if ready_url.startswith("sqlite") else ready_url
    async with World(tmp_path, database_url=url) as world:
        yield world


def mark_all_of(store: Store, person: Row, tandem: Tandem) -> None:
    """Have a row of theirs in every table that has any, with a mark in every column that holds words."""
    store.session.flush()
    ids = {"tandem": tandem.id, "person": person.id, "cohort": tandem.cohort_id}
    for table in TABLES:
        if table.name not in {"person", "tandem", "group_chat"}:
            _mark_row(store, table, ids, person.telegram_id)
    tandem.decline_reason = f"{MARK}-reason"
    person.name, person.username = f"{MARK}-name", f"{MARK}_user"
    store.session.flush()


def _mark_row(store: Store, table: SqlTable, ids: dict[str, int], telegram_id: int) -> None:
    told = [column for column in table.columns if tells_of_somebody(column)]
    if not any("sees" in column.info or column.name in HERE for column in told):
        return
    marks = {column.name: mark(column) for column in told if "sees" in column.info}
    here = {column.name: telegram_id for column in told if column.name in HERE}
    own = next((column for column in told if column.foreign_keys and column.name == "person_id"), None)
    if own is not None and "tandem_id" not in table.columns and marks:
        changed = update(table).where(own == ids["person"]).values(marks).returning(own)
        if store.session.execute(changed).all():
            return
    ids = {**ids, "goal": _last(store, "goal"), "meeting_log": _last(store, "meeting_log")}
    add_row(store, table, {name: number for name, number in ids.items() if number}, marks | here)


def _last(store: Store, table: str) -> int:
    return int(store.session.execute(select(func.max(Table.metadata.tables[table].c.id))).scalar() or 0)


def mark(column: Column[Any]) -> Any:
    name = str(column)
    if name in SAID_BY_RULES:
        return SAID_BY_RULES[name]
    if isinstance(column.type, String):
        return f"{MARK}-{column.table.name}-{column.name}"[: column.type.length]
    return marked.mark_of(column)


def columns_with_marks(store: Store) -> set[str]:
    return {
        str(column)
        for table in TABLES
        for column in table.columns
        for value in store.session.execute(select(column)).scalars()
        if MARK in repr(value)
    }


def sealed_marks(store: Store) -> list[bytes]:
    """The sealed values in which there is a mark, as the database keeps them."""
    found = []
    for column in SEALED:
        for sealed, value in store.session.execute(select(type_coerce(column, LargeBinary), column)):
            if MARK in repr(value):
                found.append(bytes(sealed))
    return found


async def goes(person: Person) -> None:
    """Has everything erased at once."""
    await person.says("/erase")
    await person.taps("🗑 Erase it now")
    await person.taps("Yes, erase everything")


THE_MENTORS = {"support_request.reply", "meeting_log.doubt"}
THE_MENTEES = {
    "goal.title",
    "goal.outcome",
    "goal.first_step",
    "goal.levels",
    "goal_change.before",
    "meeting_log.doubt",
    "position.strengths",
    "position.growth",
    "position.potential",
    "position.change",
    "position.ratings",
    "support_request.wish",
    "support_request.outcome_words",
}


@pytest.mark.parametrize(("who", "partners"), [("Ana", THE_MENTORS), ("Ben", THE_MENTEES)])
async def test_no_word_of_theirs_is_left_anywhere(world: World, who: str, partners: set[str]) -> None:
    await world.tandem()
    person = world.people[who]
    await world.query(lambda store: mark_all_of(store, row_of(store, person), tandem_of(store, person)))
    sealed = await world.query(sealed_marks)
    labelled = {str(column) for table in TABLES for column in table.columns if "sees" in column.info}
    assert labelled - await world.query(columns_with_marks) == set()
    with capture_logs() as log:
        await goes(person)
    assert await world.query(columns_with_marks) == partners | PROGRAMMES_OWN
    assert MARK not in repr(log)
    assert len(sealed) > 25
    if world.app.database.is_sqlite:
        kept = b"".join(file.read_bytes() for file in world.file.parent.glob("tandem.db*"))
        left = await world.query(sealed_marks)
        assert f"{MARK}-name".encode() not in kept
        assert f"{MARK}_user".encode() not in kept
        assert [one for one in sealed if one in kept and one not in left] == []


async def test_what_the_partner_wrote_stays_theirs(world: World) -> None:
    ana, ben = await world.tandem()
    await world.query(lambda store: mark_all_of(store, row_of(store, ben), tandem_of(store, ben)))
    mine = await world.query(columns_with_marks)
    await goes(ana)
    left = await world.query(columns_with_marks)
    both = {"agreement.terms", "agreement.remarks", "tandem.decline_reason", "desk_note.words"}
    as_mentee = {"goal.", "position.", "support_request.wish", "support_request.outcome", "goal_change."}
    gone = mine - left
    assert {name for name in gone - both if not any(name.startswith(one) for one in as_mentee)} <= {
        "meeting_log.doubt",  # about what the one who left has logged
        "proposal_question.answer",
        "certificate.name",
    }
    assert {"meeting_log.takeaway", "enrolment.profile", "closing.thanks", "person.name"} <= left


async def test_what_is_counted_stays(world: World) -> None:
    ana, _ = await world.tandem()

    def meet(store: Store) -> None:
        row, tandem = row_of(store, ana), tandem_of(store, ana)
        log = MeetingLog(tandem_id=tandem.id, logged_by=row.id, logged_at=store.now, held_on=store.now.date())
        log.takeaway_sees = Visibility.ONLY_ME
        log.minutes, log.topics, log.takeaway = 60, ["x"], "words"
        log.form = ContactForm.VIDEO
        store.session.add(log)

    await world.query(meet)
    await goes(ana)

    def left(store: Store) -> Any:
        row = store.session.execute(select(Row).where(Row.erased_at.is_not(None))).scalar_one()
        log = store.session.execute(select(MeetingLog)).scalar_one()
        part = store.session.execute(select(Enrolment).where(Enrolment.person_id == row.id)).scalar_one()
        return (row.name, row.telegram_id < 0, log.minutes, log.takeaway, log.topics, part.role, part.profile)

    assert await world.query(left) == (NAMELESS, True, 60, None, [], Role.MENTEE, {})


async def test_they_can_begin_anew_as_somebody_else(world: World) -> None:
    ana, _ = await world.tandem()
    await goes(ana)
    assert ana.sees("Nothing here tells of you any more.")
    await ana.opens()
    assert ana.sees("Which language shall we speak?")

    def known(store: Store) -> Any:
        return store.person(ana.user.id), store.session.execute(select(Consent.id)).all().__len__()

    assert (await world.query(known))[0] is None
    assert (
        await world.query(lambda store: store.session.execute(select(Fate).where(Fate.chat_id > 0)).all())
        == []
    )


def test_a_file_is_opened_again_after_an_erasure(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/tandem.db", KEYS)
    database.migrate()
    database.leave_no_traces()
    database.leave_no_traces()
    assert database.is_up_to_date()
    database.close()
