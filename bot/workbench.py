"""One piece of work in a process of its own: an order comes in by standard input, its result goes out.

``python -m bot.workbench`` is started by ``bot.workshop`` and ends with the piece.
"""

import os
import pickle
import sys
from functools import reduce
from importlib import import_module
from typing import Any

from bot.traces import trace_of


def work(order: bytes) -> bytes:
    """Do what ``order`` names (module, function, values) and give the result, all of it pickled."""
    module, function, values = pickle.loads(order)  # noqa: S301 - the bot itself wrote it
    make: Any = reduce(getattr, function.split("."), import_module(module))
    return pickle.dumps(make(values))


def main() -> int:
    """Work once; a trace without anybody's words goes to standard error."""
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not get between the bytes of the result
    try:
        result = work(sys.stdin.buffer.read())
    except Exception as error:  # noqa: BLE001 - the bot logs the trace and tries again
        sys.stderr.write(trace_of(error))
        return 1
    with os.fdopen(out, "wb") as pipe:
        pipe.write(result)
    return 0


if __name__ == "__main__":
    sys.exit(main())
