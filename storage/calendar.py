"""What the clock will bring a tandem: put down when it begins, and anew when its end moves."""

from mentoring.programme import Programme
from storage import closing, positions, ratings, starting, tandem_rounds
from storage.store import Store
from storage.tables import Tandem


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down everything that depends on a tandem's first and last day; what was put down before moves."""
    starting.plan(store, tandem, programme)
    ratings.plan(store, tandem, programme)
    positions.plan(store, tandem, programme)
    closing.plan(store, tandem, programme)
    tandem_rounds.plan(store, tandem, programme)
