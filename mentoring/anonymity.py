"""Anonymity: which answers may be shown, so that nobody finds out a single one (PROGRAMME.md, *Feedback rounds*).

*The rule.* Sheets are let into the results in **blocks**. A block holds the sheets of at least five people, all of
one role (the only breakdown there is); those that wait join it together. A sheet in a block stays in it for ever.
When a round has closed, the roles' leftovers form one mixed block, if there are enough of them together; if not,
they are never shown. Whatever is shown – the total, or the part of a role, whenever anybody looks – is a union of
blocks: the total of all, a part of those of that role alone.

*Why nothing can be found out by subtracting.* Blocks don't overlap, and no sheet changes its block. A result tells
numbers about a union of blocks, so whatever is added or subtracted (the total minus a part, today minus yesterday,
any linear combination of all that was ever shown) tells something about whole blocks, with the same weight for
each sheet in a block: never about fewer than five people.

*Why people and not sheets.* A mentor of five tandems hands five sheets in about half-time, and no sheet says from
whom it is. But who was asked how often is known: where nobody was asked more than m times, 4·m + 1 sheets come from
at least five people.

*Known limits.* Where all in a block say the same, each one's answer is known: hiding unanimous results would tell
the same, and take away the clearest ones. Who was asked knows their own answer: four others remain. Words can give
away who wrote them: they come in alphabetical order, which says nothing, and never beside other answers.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from mentoring.words import Role

FEWEST_PEOPLE = 5


class Kept(Protocol):
    """An answer sheet, as far as it matters here: whose role it is from, and the block that it is in."""

    @property
    def role(self) -> Role | None:
        """The only breakdown; None where it is not known."""

    @property
    def block(self) -> int | None:
        """Set once the sheet is let into the results, and never changed."""


Sheet = TypeVar("Sheet", bound=Kept)


@dataclass(frozen=True, slots=True)
class Times:
    """How often one person was asked in a round at most: in a role, and in all."""

    by_role: Mapping[Role | None, int]
    in_all: int

    def fewest(self, role: Role | None) -> int:
        """How many sheets of a role are needed for a block."""
        return fewest_sheets(self.by_role.get(role, self.in_all))


ONCE = Times({}, 1)


def fewest_sheets(times: int) -> int:
    """How many sheets are from at least five people, where nobody handed in more than so many."""
    return (FEWEST_PEOPLE - 1) * max(times, 1) + 1


def new_blocks(sheets: Iterable[Sheet], times: Times = ONCE, *, closed: bool) -> list[list[Sheet]]:
    """The blocks that may be let into the results now; ``closed`` when no answer can come any more."""
    waiting: dict[Role | None, list[Sheet]] = {}
    for sheet in sheets:
        if sheet.block is None:
            waiting.setdefault(sheet.role, []).append(sheet)
    blocks, left = [], []
    for role, them in waiting.items():
        if len(them) >= times.fewest(role):
            blocks.append(them)
        else:
            left += them
    if closed and len(left) >= fewest_sheets(times.in_all):
        blocks.append(left)
    return blocks


def shown(sheets: Sequence[Sheet], part: Role | None = None) -> list[Sheet]:
    """The sheets that a result is made of: those in blocks; for a role, those in blocks of that role alone."""
    roles: dict[int, set[Role | None]] = {}
    for sheet in sheets:
        if sheet.block is not None:
            roles.setdefault(sheet.block, set()).add(sheet.role)
    return [
        sheet
        for sheet in sheets
        if sheet.block is not None and (part is None or roles[sheet.block] == {part})
    ]


def in_whole_blocks(count: int) -> int:
    """How many of ``count`` values, one of each person, may be shown, where they come in an order that stays.

    The first five are a block, the next five another one: what is shown is a union of blocks, and nobody has to
    keep which. It takes an order in which new ones only ever come last.
    """
    return count - count % FEWEST_PEOPLE


def may_be_parted(total: int, parts: Iterable[int]) -> bool:
    """Tell whether counts of parts may stand beside their total: no part is a small group, nor what is left over."""
    counts = [*parts]
    return all(count == 0 or count >= FEWEST_PEOPLE for count in (*counts, total - sum(counts)))
