"""Some programmes in which everything goes wrong; ``make simulate`` plays many more."""

import pytest

from tests.faults.play import play

SEEDS = (1, 2)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_goes_wrong_all_holds(seed: int) -> None:
    played = play(seed)
    assert played.faults == []
    assert played.deaths > 0
    assert played.updates > 100


def test_a_seed_gives_the_same_each_time() -> None:
    assert play(3) == play(3)
