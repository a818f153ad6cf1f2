"""Named queries about position assessments: the mentee's own, and what the mentor may read of them."""

from collections.abc import Mapping
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from mentoring.position import Period, next_open
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import Phase, Visibility
from storage import periods, prompts
from storage.locking import locked
from storage.store import Store
from storage.tables import Position, Tandem

HOUR = time(10)  # in the mentee's own zone: well before the day is full


def find(store: Store, position_id: int) -> Position | None:
    """The assessment with that id, locked against a second tap."""
    return locked(store.session, Position, position_id)


_OF_TANDEM = select(Position).where(Position.tandem_id == bindparam("tandem_id"))


def of_tandem(store: Store, tandem: Tandem) -> list[Position]:
    """All assessments of a tandem, from the start to the end. For the mentee's eyes."""
    found = {row.phase: row for row in store.session.execute(_OF_TANDEM, {"tandem_id": tandem.id}).scalars()}
    return [found[phase] for phase in Phase if phase in found]


def shared_of(store: Store, tandem: Tandem) -> list[Position]:
    """Those that the mentor may read."""
    return [row for row in of_tandem(store, tandem) if row.sees is Visibility.TANDEM]


def keep(
    store: Store,
    tandem: Tandem,
    phase: Phase,
    *,
    words: Mapping[str, str | None],
    ratings: Mapping[str, int],
    sees: Visibility,
) -> Position:
    """Keep the assessment of a phase, in place of an earlier one. ``words`` are strengths, growth, …"""
    position = next((row for row in of_tandem(store, tandem) if row.phase is phase), None)
    if position is None:
        position = Position(tandem_id=tandem.id, tandem=tandem, phase=phase)
        store.session.add(position)
    for name, text in words.items():
        setattr(position, name, text)
    position.ratings, position.sees, position.assessed_at = dict(ratings), sees, store.now
    store.session.flush()
    return position


# ── the next one ────────────────────────────────────────────────────────────────────────────────────────


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down when the mentee is asked for the next assessment, once there is a first one to compare it with.

    With the tandem's last day that moves.
    """
    done = {position.phase for position in of_tandem(store, tandem)}
    zone = ZoneInfo(tandem.mentee.time_zone)
    coming = (
        next_open(period_of(tandem, programme), done, store.now.astimezone(zone).date()) if done else None
    )
    if coming is None:
        prompts.forget(store, PromptKind.POSITION, about=tandem.id)
        return
    at = datetime.combine(coming[1], HOUR, zone)
    prompts.put(store, tandem.mentee, PromptKind.POSITION, at, tandem=tandem, about=tandem.id)


def period_of(tandem: Tandem, programme: Programme) -> Period:
    """The time that a tandem has together."""
    return Period(periods.first_day(tandem, programme), periods.last_day(tandem, programme))
