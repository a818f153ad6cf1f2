"""``python -m tests.faults``: many seeds on all cores, or one again with all that happened."""

import argparse
import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from tests.faults.play import Played, play


def main() -> int:
    """Play; 1 where anything did not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=200, help="how many")
    parser.add_argument("--seed", type=int, help="just this one, and tell what happens")
    parser.add_argument("--first", type=int, default=1, help="the first of them")
    options = parser.parse_args()
    if options.seed is not None:
        played = play(options.seed)
        print("\n".join(played.events))  # noqa: T201 - for whoever plays it
        return _tell([played])
    seeds = range(options.first, options.first + options.seeds)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        return _tell(list(pool.map(play, seeds)))


def _tell(all_played: list[Played]) -> int:
    drawn: Counter[str] = Counter()
    for played in all_played:
        drawn.update(played.drawn)
        for fault in played.faults:
            print(f"seed {played.seed}: {fault}")  # noqa: T201
    failed = [played.seed for played in all_played if played.faults]
    figures = {
        "seeds": len(all_played),
        "updates": sum(one.updates for one in all_played),
        "messages": sum(one.messages for one in all_played),
        "deaths": sum(one.deaths for one in all_played),
    }
    print(", ".join(f"{count:,} {name}" for name, count in figures.items()))  # noqa: T201
    print("what went wrong: " + ", ".join(f"{what} {count:,}" for what, count in sorted(drawn.items())))  # noqa: T201
    print(f"seeds that failed: {failed}" if failed else "everything held")  # noqa: T201
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
