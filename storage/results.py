"""Named queries about the results of rounds: how many have answered, and which answers may be shown."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Integer, cast, func, select

from mentoring.anonymity import Times, new_blocks, shown
from mentoring.words import Role, RoundStatus
from storage import rounds
from storage.store import Store
from storage.tables import AnswerSheet, Person, Round, RoundPart, Tandem


class Turnout(NamedTuple):
    """How many are asked, and how many of them have answered: nobody is told who."""

    asked: int = 0
    answered: int = 0


def turnouts(store: Store, round_ids: Collection[int]) -> dict[int, Turnout]:
    """How many are asked and have answered, by round."""
    answered = func.sum(cast(RoundPart.answered, Integer))
    query = (
        select(RoundPart.round_id, func.count(), answered)
        .where(RoundPart.round_id.in_(round_ids))
        .group_by(RoundPart.round_id)
    )
    found = {number: Turnout(asked, done) for number, asked, done in store.session.execute(query)}
    return {number: found.get(number, Turnout()) for number in round_ids}


def let_in(store: Store, asked: Round) -> None:
    """Let those answers into the results that may be shown from now on.

    This happens when a coordinator looks, in one transaction with the round locked: two who look at once see the
    same blocks, and when anybody looks makes no difference to what can be found out (mentoring.anonymity).
    """
    let_all_in(store, [asked])


def let_all_in(store: Store, several: Collection[Round]) -> None:
    """Do so for several rounds: in as few statements as for one."""
    asked = {one.id: one for one in several if one.anonymous}
    if not asked:
        return
    rounds.lock(store, asked)
    sheets, times = _sheets(store, asked), _times(store, asked)
    for number, one in asked.items():
        _let_in(one, sheets[number], times[number])
    store.session.flush()


def _let_in(asked: Round, sheets: Sequence[AnswerSheet], times: Times) -> None:
    taken = max((sheet.block for sheet in sheets if sheet.block is not None), default=0)
    closed = asked.status is RoundStatus.CLOSED
    for number, block in enumerate(new_blocks(sheets, times, closed=closed), start=taken + 1):
        for sheet in block:
            sheet.block = number


def sheets_by_part(store: Store, asked: Round) -> dict[Role | None, list[AnswerSheet]]:
    """The answers that may be shown: all of them under None, and those of each role by itself."""
    return all_sheets_by_part(store, [asked])[asked.id]


def all_sheets_by_part(
    store: Store, several: Collection[Round]
) -> dict[int, dict[Role | None, list[AnswerSheet]]]:
    """The same of several rounds, by round."""
    sheets = _sheets(store, [asked.id for asked in several])
    return {asked.id: _by_part(asked, sheets[asked.id]) for asked in several}


def _by_part(asked: Round, sheets: Sequence[AnswerSheet]) -> dict[Role | None, list[AnswerSheet]]:
    parts: tuple[Role | None, ...] = (None, *Role)
    if asked.anonymous:
        return {part: shown(sheets, part) for part in parts}
    return {part: [sheet for sheet in sheets if part in (None, sheet.role)] for part in parts}


def sheets_shown(store: Store, asked: Round, part: Role | None = None) -> list[AnswerSheet]:
    """The answers that may be shown, of all or of a role; those with names may always be."""
    return sheets_by_part(store, asked)[part]


def names(store: Store, asked: Round) -> Mapping[str, str]:
    """Whose the answers of a round with names are, by sheet; there are none in an anonymous one."""
    query = (
        select(AnswerSheet.id, Person.name)
        .join(Person, Person.id == AnswerSheet.person_id)
        .where(AnswerSheet.round_id == asked.id)
    )
    if asked.anonymous:
        return {}
    return {row.id: row.name for row in store.session.execute(query)}


def _sheets(store: Store, round_ids: Collection[int]) -> dict[int, list[AnswerSheet]]:
    query = select(AnswerSheet).where(AnswerSheet.round_id.in_(round_ids)).order_by(AnswerSheet.id)
    found: dict[int, list[AnswerSheet]] = {number: [] for number in round_ids}
    for sheet in store.session.execute(query.execution_options(populate_existing=True)).scalars():
        found[sheet.round_id].append(sheet)
    return found


def _times(store: Store, round_ids: Collection[int]) -> dict[int, Times]:
    """How often one person is asked in each round at most: mentors are asked about each of their tandems."""
    as_mentee = (Tandem.mentee_id == RoundPart.person_id).label("as_mentee")
    query = (
        select(RoundPart.round_id, RoundPart.person_id, as_mentee, func.count())
        .outerjoin(Tandem, Tandem.id == RoundPart.tandem_id)
        .where(RoundPart.round_id.in_(round_ids))
        .group_by(RoundPart.round_id, RoundPart.person_id, as_mentee)
    )
    asked: dict[int, list[tuple[int, bool | None, int]]] = {number: [] for number in round_ids}
    for number, person, is_mentee, count in store.session.execute(query):
        asked[number].append((person, is_mentee, count))
    return {number: _most(found) for number, found in asked.items()}


def _most(asked: Collection[tuple[int, bool | None, int]]) -> Times:
    by_role: dict[Role | None, int] = {}
    in_all: dict[int, int] = {}
    for person, is_mentee, count in asked:
        role = None if is_mentee is None else Role.MENTEE if is_mentee else Role.MENTOR
        by_role[role] = max(by_role.get(role, 0), count)
        in_all[person] = in_all.get(person, 0) + count
    return Times(by_role, max(in_all.values(), default=1))
