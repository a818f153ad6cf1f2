"""A full programme in which one tandem's words are marked, and another pair that these are none of the business of."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy.orm import Session

from bot.app import build_house
from storage import tandems
from storage.database import open_database
from storage.store import Store
from tests.handlers.coordinator.marked import mark_everything
from tests.handlers.full_desk import Desk, full_desk
from tests.world import KEYS

MENTEE, MENTOR = "Nia", "Quin"  # who have a tandem of their own, and nothing in it yet
OWN = 1_000_000  # the number of their tandem, which nothing else has


def two_tandems(folder: Path) -> Desk:
    """Play it through once."""
    desk = full_desk(folder)
    database = open_database(f"sqlite:///{desk.file}", KEYS)
    programme = build_house(desk.settings, "TandemBot").programme
    try:
        with Session(database.engine, expire_on_commit=False) as session, session.begin():
            store = Store(session, desk.now)
            mark_everything(store)
            mentee = store.person(desk.people[MENTEE].telegram_id)
            mentor = store.person(desk.people[MENTOR].telegram_id)
            assert mentee
            assert mentor
            tandem = tandems.propose(store, programme, mentee, mentor, 1, mentor)
            tandem.id = OWN
            session.flush()
            tandems.start(store, tandem, programme)
            store.write_gathered()
    finally:
        database.close()
    return replace(desk)
