"""Named queries about position assessments: the mentee's own, and what the mentor may read of them."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from mentoring.words import Phase, TandemStatus, Visibility
from storage.due import Due, claim_due
from storage.store import Store
from storage.tables import Position, Tandem


def find(store: Store, position_id: int) -> Position | None:
    """The assessment with that id, locked against a second tap."""
    return store.session.get(Position, position_id, with_for_update={"of": Position})


def of_tandem(store: Store, tandem: Tandem) -> list[Position]:
    """All assessments of a tandem, from the start to the end. For the mentee's eyes."""
    query = select(Position).where(Position.tandem_id == tandem.id)
    found = {row.phase: row for row in store.session.execute(query).scalars()}
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


def prompt_at(store: Store, position: Position, moment: datetime | None) -> None:
    """Set when the mentee is asked for the next assessment; the tandem's other ones ask no more."""
    for other in of_tandem(store, position.tandem):
        other.prompt_due_at = None
    position.prompt_due_at = moment


PROMPTS = Due(Position, Position.prompt_due_at, (Position.tandem.has(Tandem.status == TandemStatus.ACTIVE),))


def due_for_prompt(store: Store) -> list[Position]:
    """Assessments of active tandems after which the next one is due, claimed for this transaction."""
    return claim_due(store, PROMPTS)
