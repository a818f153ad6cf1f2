"""My package: the events that a mentee attends, the mandatory ones and some of the elective ones."""

from dataclasses import dataclass

Event = int
"""The number of an event."""


@dataclass(frozen=True, slots=True)
class Events:
    """The events of a cohort as they concern one person."""

    mandatory: frozenset[Event] = frozenset()
    electives: frozenset[Event] = frozenset()
    attended: frozenset[Event] = frozenset()


@dataclass(frozen=True, slots=True)
class Gaps:
    """What is missing from a package: which mandatory events, and how many elective ones."""

    mandatory: frozenset[Event]
    electives: int

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing is missing."""
        return not self.mandatory and self.electives == 0


def gaps(events: Events, electives_at_least: int) -> Gaps:
    """What is missing: all mandatory events count, and ``electives_at_least`` of the elective ones.

    Nobody can attend what nobody offers: there are never more electives asked for than were announced, so
    that a cohort without any events asks for none.
    """
    wanted = min(electives_at_least, len(events.electives))
    short = wanted - len(events.electives & events.attended)
    return Gaps(events.mandatory - events.attended, max(short, 0))
