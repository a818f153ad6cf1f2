"""Wrong codes: how often somebody may try one that does not hold, in a link or typed, before they have to wait.

It is kept in memory. No code can be found by trying anyway (docs/decisions/0018): this ends the trying.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

MOST = 10  # more than anybody mistypes
WITHIN = timedelta(hours=1)
REMEMBERED = 10_000  # people; who tried longest ago is forgotten first


@dataclass
class Attempts:
    """Who has tried wrong codes lately."""

    _people: dict[int, dict[int, datetime]] = field(default_factory=dict)

    def note(self, telegram_id: int, update_id: int, now: datetime) -> None:
        """Somebody tried one that does not hold. An update that is applied anew counts once."""
        tried = self._people.pop(telegram_id, {})
        tried[update_id] = now
        self._people[telegram_id] = {one: at for one, at in tried.items() if now - at < WITHIN}
        if len(self._people) > REMEMBERED:
            del self._people[next(iter(self._people))]

    def are_used_up(self, telegram_id: int, now: datetime) -> bool:
        """Tell whether somebody has to wait before another code of theirs is looked at."""
        tried = self._people.get(telegram_id, {})
        return sum(now - at < WITHIN for at in tried.values()) >= MOST
