"""What the year is made of: its moments, and the tandems as they are known besides the bot."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from tests.simulation.ladder import Ladder

START = datetime(2026, 9, 1, 12, tzinfo=UTC)
END = START + timedelta(days=365)
TICK = timedelta(hours=6)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata")
OUTAGES = (  # the second over the night in which summer time begins
    (datetime(2026, 11, 20, 3, tzinfo=UTC), datetime(2026, 11, 27, 5, tzinfo=UTC)),
    (datetime(2027, 3, 25, tzinfo=UTC), datetime(2027, 3, 29, 5, tzinfo=UTC)),
)
TEMPERS = ("eager", "late", "late", "silent", "silent", "snoozer", "pauser", "leaver")
COORDINATORS = 2
EASE = timedelta(hours=1)  # a message is read an hour after it came at the earliest


@dataclass
class Pair:
    """A tandem, and what is known of it besides the bot."""

    id: int
    mentee: int
    mentor: int
    starts: datetime
    temper: str
    began: datetime | None = None
    ends_on: date | None = None
    met_on: date | None = None
    closed: datetime | None = None
    paused: bool = False
    told: dict[int, date] = field(
        default_factory=dict
    )  # by person: the day on which they told of contact last
    ladder: Ladder | None = None
