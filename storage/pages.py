"""Pages of long lists, and counts that go no further than one needs to know: both cost the same however long they are.

A page takes up where another ended, at a row and not at a number: so the last page costs as much as the first. What no
index answers is looked for among the next few hundred rows only, and the page after goes on from there.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, func, literal, select, tuple_

from storage.store import Store
from storage.tables import Enrolment, Tandem

Kind = TypeVar("Kind", bound=Hashable)
Row = TypeVar("Row", Enrolment, Tandem)

PAGE = 8
LOOKED_THROUGH = 300  # rows for one page, where no index answers what is looked for
COUNTED_TO = 1_000  # beyond that it is 'more than 1,000': to count on would take longer the more there are


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a page begins: after, or before, the row with that id; None: at the beginning."""

    row_id: int | None = None
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a list, and at which rows the pages before and after it are cut; None: there is none.

    ``is_part``: there may be more that fit, further on than was looked.
    """

    rows: Sequence[Any]
    before: int | None
    after: int | None
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class Listed(Generic[Row]):
    """What a list shows: ``columns`` are what it is sorted by; for ``indexed``, and that order, there is an index."""

    kind: type[Row]
    indexed: Sequence[Any]
    columns: Sequence[Any]
    also: Sequence[Any] = ()


def page_of(store: Store, listed: Listed[Row], cut: Cut) -> Page:
    """Take up a list where another page of it ended."""
    place = _place(store, listed, cut)
    back = cut.backwards and place is not None
    query = select(listed.kind)
    if listed.also:
        looked = _cut(select(listed.kind.id).where(*listed.indexed), listed, place, back=back)
        looked = looked.limit(LOOKED_THROUGH)
        of_these = looked.subquery()
        query = _sorted(query.join(of_these, of_these.c.id == listed.kind.id), listed, back=back)
        found = list(store.session.execute(query.where(*listed.also).limit(PAGE + 1)).scalars())
        end = looked.offset(LOOKED_THROUGH - 1).limit(1)
        last = None if len(found) > PAGE else store.session.execute(end).scalar_one_or_none()
    else:
        query = _cut(query.where(*listed.indexed), listed, place, back=back).limit(PAGE + 1)
        found, last = list(store.session.execute(query).scalars()), None
    rows = found[:PAGE]
    goes_on = rows[-1].id if len(found) > PAGE else last
    came_from = None if place is None else rows[0].id if rows else cut.row_id
    if back:
        return Page(rows[::-1], before=goes_on, after=came_from, is_part=last is not None)
    return Page(rows, before=came_from, after=goes_on, is_part=last is not None)


def _place(store: Store, listed: Listed[Row], cut: Cut) -> tuple[Any, ...] | None:
    at = None if cut.row_id is None else store.session.get(listed.kind, cut.row_id)
    place = None if at is None else tuple(getattr(at, column.key) for column in listed.columns)
    return None if place is None or None in place else place


def _cut(
    query: Select[Any], listed: Listed[Row], place: tuple[Any, ...] | None, *, back: bool
) -> Select[Any]:
    if place is not None:
        row = tuple_(*listed.columns)
        query = query.where(row < place if back else row > place)
    return _sorted(query, listed, back=back)


def _sorted(query: Select[Any], listed: Listed[Row], *, back: bool) -> Select[Any]:
    return query.order_by(*(column.desc() if back else column for column in listed.columns))


def count_each(store: Store, kinds: Mapping[Kind, Sequence[Any]]) -> dict[Kind, int]:
    """How many rows there are of each kind, counted up to a thousand: in one statement."""
    counts = (
        select(func.count()).select_from(select(literal(1)).where(*wanted).limit(COUNTED_TO).subquery())
        for wanted in kinds.values()
    )
    row = store.session.execute(select(*(count.scalar_subquery() for count in counts))).one()
    return dict(zip(kinds, row, strict=True))
