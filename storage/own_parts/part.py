"""A kind of thing that is kept of somebody, and how to tell what it belongs to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Label, false, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from storage.erasure import Whose
from storage.tables import Person, Table, Tandem

Which = Callable[[Whose], ColumnElement[bool]]
Columns = Sequence[InstrumentedAttribute[Any] | Label[Any]]


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of thing that is kept of somebody: the rows that are theirs, and what of each they get.

    ``words`` of a row that two share are given only to whom ``wrote`` holds for.
    """

    name: str
    table: type[Table]
    which: Which
    columns: Columns
    words: Columns = ()
    wrote: Which = lambda _one: ~false()


def in_tandems(column: InstrumentedAttribute[int]) -> Which:
    """Rows of somebody's tandems."""
    return lambda one: column.in_(one.tandems)


def of(column: InstrumentedAttribute[Any], ours: InstrumentedAttribute[int]) -> Label[Any]:
    """A column of what a row belongs to: a goal's title, an event's day."""
    key = column.class_.__table__.primary_key.columns.values()[0]
    return select(column).where(key == ours).scalar_subquery().label(column.key)


_TANDEM, _MENTEE, _MENTOR = aliased(Tandem), aliased(Person), aliased(Person)
_NAMES = (  # once for all parts: each alias takes memory for as long as the bot runs
    select(_MENTEE.name + " · " + _MENTOR.name)
    .join_from(_TANDEM, _MENTEE, _MENTEE.id == _TANDEM.mentee_id)
    .join(_MENTOR, _MENTOR.id == _TANDEM.mentor_id)
)


def tandem(ours: InstrumentedAttribute[int]) -> Label[str]:
    """Whose tandem a row belongs to: both their names."""
    names = _NAMES.where(_TANDEM.id == ours)
    return names.correlate(ours.class_).scalar_subquery().label("tandem")
