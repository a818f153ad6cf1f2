"""The assignment problem: who goes to which place, so that first as many as possible have one, and all fit best."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment


def best_assignment(
    points: npt.NDArray[np.int32], possible: npt.NDArray[np.bool_], places: Sequence[int], most: int
) -> list[tuple[int, int]]:
    """Give rows their columns: at most one a row, at most ``places`` a column, only where it is possible.

    As many rows as can be get one, and of all ways to do that the one with the highest sum of ``points`` (none
    above ``most``) is taken. All numbers are whole and below 2⁵³, so that floats hold them exactly.
    """
    rows, _ = possible.shape
    takers = possible.sum(axis=0)  # no column needs more places than these
    wanted = np.minimum(np.maximum(places, 0), takers)
    seats = np.repeat(np.arange(len(places)), wanted)
    if not rows or not len(seats):
        return []
    # worth more than all that the others could gain if one of them had no place
    one_more = most * min(rows, len(seats)) + 1
    worth = np.where(possible, points + float(one_more), 0.0)[:, seats]
    found = zip(*linear_sum_assignment(worth, maximize=True), strict=True)
    return [(int(row), int(seats[seat])) for row, seat in found if possible[row, seats[seat]]]
