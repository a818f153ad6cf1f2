"""Pages of long lists as buttons carry them: short, so that what is chosen goes along with every button."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from dialogue.field import number_in
from dialogue.screen import Button, button
from storage.pages import Cut, Page

AFTER, BEFORE, NONE, SEPARATOR = "a", "b", "", "."

Kind = TypeVar("Kind")


def packed_cut(cut: Cut) -> str:
    """Where a page begins, as a button carries it."""
    return NONE if cut.row_id is None else f"{BEFORE if cut.backwards else AFTER}{cut.row_id}"


def read_cut(packed: str) -> Cut:
    """Where a page begins; at the beginning of the list where nothing of the kind is carried."""
    return Cut(number_in(packed[1:]), backwards=packed.startswith(BEFORE))


def packed_place(kinds: Sequence[Kind], one: Kind | None) -> str:
    """Which of several is chosen, by its place."""
    return NONE if one is None else str(kinds.index(one))


def read_place(kinds: Sequence[Kind], packed: str) -> Kind | None:
    """Which of several is chosen; None where it is none that this version knows."""
    number = number_in(packed)
    return kinds[number] if number is not None and number < len(kinds) else None


def parts_of(packed: str, count: int) -> list[str]:
    """What a button carries, in so many parts; what is missing is empty."""
    return [*packed.split(SEPARATOR), *([NONE] * count)][:count]


def turning_keys(page: Page, action: str, pack: Callable[[Cut], str]) -> list[Button]:
    """The keys to the pages before and after this one; ``pack`` gives the list with another cut."""
    keys = []
    if page.before is not None:
        keys.append(button("‹", action, pack(Cut(page.before, backwards=True))))
    if page.after is not None:
        keys.append(button("›", action, pack(Cut(page.after))))
    return keys
