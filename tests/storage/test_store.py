from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.database import Database
from storage.store import KeptProgress, Store
from storage.tables import Progress
from storage.writer import Writer
from tests.storage.writing import NOW, busy, joins, somebody, writing


@pytest.fixture
def stored(database: Database) -> Database:
    """A database in which person 7 has joined."""
    with writing(database) as writer:
        writer.submit(joins(7)).result()
    return database


def progress(database: Database) -> dict[str, object]:
    """The forms that somebody has begun, as the tables have them."""
    with Session(database.engine) as session:
        return {row.flow: row.state for row in session.execute(select(Progress)).scalars()}


def keep(writer: Writer, flow: str, **answers: object) -> None:
    def deed(store: Store) -> None:
        store.keep_progress(_seven(store), flow, {"answers": answers})

    writer.submit(deed, telegram_id=7).result()


def drop(writer: Writer, flow: str) -> None:
    writer.submit(lambda store: store.drop_progress(_seven(store), flow), telegram_id=7).result()


def _seven(store: Store):  # type: ignore[no-untyped-def]
    person = store.person(7)
    assert person is not None
    return person


def test_progress_is_kept_replaced_and_dropped(stored: Database) -> None:
    with writing(stored) as writer:
        keep(writer, "goal", title="Grüße 😀")
        keep(writer, "meeting", place="Mensa")
        assert progress(stored) == {
            "goal": {"answers": {"title": "Grüße 😀"}},
            "meeting": {"answers": {"place": "Mensa"}},
        }
        keep(writer, "goal", title="Another", horizon="long")
        drop(writer, "meeting")
        assert progress(stored) == {"goal": {"answers": {"title": "Another", "horizon": "long"}}}
        drop(writer, "goal")
        drop(writer, "never begun")
        assert progress(stored) == {}


def test_progress_that_is_dropped_and_begun_again_in_one_group_is_kept(stored: Database) -> None:
    with writing(stored) as writer:
        keep(writer, "goal", title="First")
        with busy(writer):
            deeds = [
                lambda store: store.drop_progress(_seven(store), "goal"),
                lambda store: store.keep_progress(_seven(store), "goal", {"answers": {}}),
            ]
            done = [writer.submit(deed, telegram_id=7) for deed in deeds]
        assert all(future.exception() is None for future in done)
    assert progress(stored) == {"goal": {"answers": {}}}


def test_progress_says_when_it_was_touched(stored: Database) -> None:
    def read(store: Store) -> dict[str, KeptProgress]:
        return store.progress(_seven(store))

    with writing(stored) as writer:
        keep(writer, "goal")
        assert writer.submit(read).result() == {"goal": KeptProgress("goal", {"answers": {}}, NOW)}


def test_somebody_new_can_begin_a_form_at_once(database: Database) -> None:
    def join_and_begin(store: Store) -> None:
        person = somebody(8)
        store.add_person(person)
        store.keep_progress(person, "goal", {"answers": {}})
        assert store.person(8) is person

    with writing(database) as writer:
        writer.submit(join_and_begin, telegram_id=8).result()
    assert progress(database) == {"goal": {"answers": {}}}


def test_nobody_is_found_who_has_not_joined(database: Database) -> None:
    with writing(database) as writer:
        assert writer.submit(lambda store: store.person(8), telegram_id=8).result() is None
        assert writer.submit(lambda store: store.person(8)).result() is None


def test_a_moment_is_utc_whatever_zone_it_was_told_in(stored: Database) -> None:
    tokyo = timezone(timedelta(hours=9))

    def leave(store: Store) -> None:
        _seven(store).unreachable_since = datetime(2026, 11, 24, 3, 30, tzinfo=tokyo)

    with writing(stored) as writer:
        writer.submit(leave).result()
        moment = writer.submit(lambda store: _seven(store).unreachable_since).result()
    assert (moment, moment.tzinfo) == (datetime(2026, 11, 23, 18, 30, tzinfo=UTC), UTC)
