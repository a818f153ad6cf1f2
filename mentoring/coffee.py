"""Peer coffee: who meets whom in small groups, so that nobody meets the same people while others are left."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta
from itertools import combinations
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

EVERY = timedelta(days=14)
AHEAD = timedelta(days=3)  # before the first draw, so that people can say that they are in
HOUR = time(10)
LARGEST = 4
EXACT_UP_TO = 10  # people: of so few, all ways to part them are compared
TRIED_PEOPLE = 1000  # more people are parted anew, by lot, until so many have been looked at
PASSES = 20  # of exchanges among more people; each makes it better, few are ever needed
STARTERS = 12  # questions to begin with

Met = Mapping[tuple[int, int], int]
"""How often two have been in a group together: by both ids, the smaller one first."""

Group = tuple[int, ...]


def draw(people: Sequence[int], met: Met, seed: int) -> list[Group]:
    """Part people into groups of three or four (two, or three and two, where they are that few) by lot.

    Those who have met already come together again as rarely as can be. One person alone is in no group. The same
    seed gives the same groups.
    """
    if len(people) < 2:
        return []
    chance = Random(seed)  # noqa: S311 - it is a game of chance, no secret
    lots, sizes = sorted(people), group_sizes(len(people))
    if len(lots) <= EXACT_UP_TO:
        chance.shuffle(lots)
        return min(_partings(lots, sizes), key=lambda groups: repetitions(groups, met))
    best: list[Group] = []
    for _ in range(max(TRIED_PEOPLE // len(lots), 1)):
        chance.shuffle(lots)
        groups = _exchanged(_cut(lots, sizes), met)
        if not best or repetitions(groups, met) < repetitions(best, met):
            best = groups
        if repetitions(best, met) == 0:
            break
    return best


def draw_crowds(values: Mapping[str, Any]) -> list[Group]:
    """The same for several crowds that stay among themselves.

    ``values`` are plain, to be handed to another process: ``crowds``, ``met`` (two ids and how often), ``seed``.
    """
    met = {(one, other): times for one, other, times in values["met"]}
    return [group for crowd in values["crowds"] for group in draw(crowd, met, values["seed"])]


def group_sizes(people: int) -> list[int]:
    """How large the groups of so many people are: as few groups as can be, of nearly the same size."""
    count = -(-people // LARGEST)
    small, larger = divmod(people, count)
    return [small + 1] * larger + [small] * (count - larger)


def repetitions(groups: Sequence[Sequence[int]], met: Met) -> int:
    """How many meetings of two people would not be their first, each counted as often as they have met."""
    return sum(_times(met, one, other) for group in groups for one, other in combinations(group, 2))


def _times(met: Met, one: int, other: int) -> int:
    return met.get((one, other) if one < other else (other, one), 0)


def _cut(lots: Sequence[int], sizes: Sequence[int]) -> list[list[int]]:
    groups, start = [], 0
    for size in sizes:
        groups.append(list(lots[start : start + size]))
        start += size
    return groups


def _partings(people: Sequence[int], sizes: Sequence[int]) -> Iterator[list[Group]]:
    """All ways to part people into groups of these sizes."""
    if not people:
        yield []
        return
    first, others = people[0], people[1:]
    for size in sorted(set(sizes), reverse=True):
        left = list(sizes)
        left.remove(size)
        for company in combinations(others, size - 1):
            rest = [one for one in others if one not in company]
            for groups in _partings(rest, left):
                yield [(first, *company), *groups]


def _exchanged(groups: list[list[int]], met: Met) -> list[Group]:
    """Let people who would meet again change places, for as long as that makes it better."""
    for _ in range(PASSES):
        again = [
            (group, place)
            for group in groups
            for place, person in enumerate(group)
            if _known(met, person, group)
        ]
        if not sum(_exchange(groups, group, place, met) for group, place in again):
            break
    return [tuple(group) for group in groups]


def _known(met: Met, person: int, group: Sequence[int], instead_of: int | None = None) -> int:
    """How often somebody has met those of a group, if they sat there instead of another one."""
    return sum(_times(met, person, other) for other in group if other not in (person, instead_of))


def _exchange(groups: Sequence[list[int]], group: list[int], place: int, met: Met) -> bool:
    """Let somebody change places with whom it helps most; tell whether it helped."""
    person, best, chosen = group[place], 0, None
    here = _known(met, person, group)
    for company in groups:
        if company is group:
            continue
        for seat, other in enumerate(company):
            now = here + _known(met, other, company)
            then = _known(met, person, company, other) + _known(met, other, group, person)
            if now - then > best:
                best, chosen = now - then, (company, seat)
    if chosen is None:
        return False
    company, seat = chosen
    group[place], company[seat] = company[seat], person
    return True


def next_draw(weekday: int, since: datetime, zone: ZoneInfo) -> datetime:
    """The first such day (0 is Monday) that leaves people time to say that they are in, at ten o'clock there."""
    day = (since + AHEAD).astimezone(zone).date()
    day += timedelta(days=(weekday - day.weekday()) % 7)
    at = datetime.combine(day, HOUR, zone)
    return at if at >= since + AHEAD else datetime.combine(day + timedelta(days=7), HOUR, zone)


def draw_after(last: datetime, now: datetime, zone: ZoneInfo) -> datetime:
    """The first draw after ``now`` in the rhythm of two weeks, at the same hour there also when clocks change."""
    local = last.astimezone(zone)
    day = local.date()
    at = datetime.combine(day, HOUR, zone)
    while at <= max(now, last):
        day += EVERY
        at = datetime.combine(day, HOUR, zone)
    return at
