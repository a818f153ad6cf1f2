"""Which cohort a list is about: former ones can be looked at, too."""

from collections.abc import Callable

from dialogue.field import number_in
from dialogue.screen import Button, button
from dialogue.turn import Turn
from storage import cohorts, people

TITLE_CHARS = 40  # of a cohort's title on a key or in a heading
ON_PAGE, SEVERAL = 6, 2


def are_several(turn: Turn) -> bool:
    """Tell whether there is a choice."""
    return len(cohorts.page(turn.store, 0, SEVERAL)) == SEVERAL


def cohort_keys(
    turn: Turn, page: str, chooses: Callable[[str, int | None], Button], turns: Callable[[str, int], Button]
) -> list[list[Button]]:
    """A page of all cohorts.

    ``chooses(title, cohort_id)`` makes the key of one, with None for the present one; ``turns(sign, page)`` makes a
    key to another page.
    """
    number, present = number_in(page) or 0, people.present_cohort(turn.store).id
    found = cohorts.page(turn.store, number * ON_PAGE, ON_PAGE + 1)
    keys = [
        [chooses(one.title[:TITLE_CHARS], None if one.id == present else one.id)] for one in found[:ON_PAGE]
    ]
    turning = [turns("‹", number - 1)] if number > 0 else []
    return [*keys, [*turning, *([turns("›", number + 1)] if len(found) > ON_PAGE else [])]]


def turning_key(action: str, packed: str) -> Callable[[str, int], Button]:
    """Makes keys to other pages of the choice, which carry what is chosen otherwise."""
    return lambda sign, page: button(sign, action, packed, page)
