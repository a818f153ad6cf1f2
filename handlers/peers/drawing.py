"""The peer coffee's draw: ordered by the clock, made outside the writer, kept and told."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json, number_in
from dialogue.turn import Stage
from mentoring.coffee import Group
from storage import coffee
from storage.tables import Coffee

TASK = "peers.draw"


def order_draws(stage: Stage) -> int:
    """Have groups drawn where it is time."""
    due = coffee.due(stage.store, ZoneInfo(stage.programme.time_zone))
    for one in due:
        stage.order(TASK, cohort=one.cohort_id)
    return len(due)


def gather(stage: Stage, subject: Mapping[str, Json]) -> Mapping[str, Any] | None:
    """Who is in, and who has met whom. Without two who could meet there is nothing to draw."""
    found = _wanted(stage, subject)
    if found is None:
        return None
    crowds = [crowd for crowd in coffee.to_draw(stage.store, found).values() if len(crowd) > 1]
    if not crowds:
        return None
    return {"crowds": crowds, "met": coffee.acquainted(stage.store, found), "seed": found.rounds}


def bring(stage: Stage, subject: Mapping[str, Json], drawn: Sequence[Group]) -> None:
    """Keep the groups, and let everybody know whom they meet."""
    found = _wanted(stage, subject)
    if found is not None:
        coffee.keep_groups(stage.store, found, drawn)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Nobody waits for it: it is tried anew tomorrow."""
    found = _wanted(stage, subject)
    if found is not None:
        coffee.draw_again(stage.store, found)


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> Coffee | None:
    """The peer coffee that a draw is for, unless it was switched off meanwhile."""
    number = number_in(subject["cohort"])
    found = None if number is None else coffee.find(stage.store, number)
    return None if found is None or found.next_at is None else found
