"""One piece of work in a process of its own: an order comes in by standard input, its result goes out.

``python -m bot.workbench`` is started by ``bot.workshop`` and ends with the piece.
"""

import os
import pickle
import sys
from collections.abc import Callable
from functools import reduce
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

from bot.traces import trace_of

MOST_MEMORY = (
    4 * 1024**3
)  # bytes of addresses, of which libraries for numbers and pictures take far more than memory


def work(order: bytes) -> bytes:
    """Do what ``order`` names (module, function, pickled values) and give the result, all of it pickled."""
    module, function, values = pickle.loads(order)  # noqa: S301 - the bot itself wrote it
    make: Any = reduce(getattr, function.split("."), import_alone(module))
    return pickle.dumps(make(pickle.loads(values)))  # noqa: S301 - the same


def import_alone(module: str) -> ModuleType:
    """Import a module without its packages' own code: a room's brings all rooms along, which takes a second."""
    packages = module.split(".")[:-1]
    for depth in range(1, len(packages) + 1):
        name = ".".join(packages[:depth])
        if name not in sys.modules and (spec := find_spec(name)):
            sys.modules[name] = module_from_spec(spec)
    return import_module(module)


def ordered(make: Callable[[Any], Any], values: Any) -> bytes:
    """Write an order down. The values come in a wrapper: what they are made of is not imported before its time."""
    return pickle.dumps((make.__module__, make.__qualname__, pickle.dumps(values)))


def bound_itself() -> None:
    """Let no file that somebody has sent take the whole machine's memory, and nothing of it lie about after a crash."""
    try:
        import resource
    except ImportError:  # no such bounds on this system
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> int:
    """Work once; a trace without anybody's words goes to standard error."""
    bound_itself()
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
