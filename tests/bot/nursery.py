"""A process that has imported the bot and brings forth, by fork, one bot after the other: for tests that start many.

Each is a process of its own that opens, does and loses everything as one that was started from a shell; only the
second that Python takes to read the program is spent once. A line of input names the configuration and where the
output goes; lines of output say the number of the process, and later how it ended.
"""

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from bot.lean import import_lean

WHAT_A_BOT_READS = ("bot.app", "bot.service", "sqlalchemy.dialects.sqlite")


def bring_forth() -> None:
    """Start a bot for each line of input, when the one before has ended."""
    for line in sys.stdin:
        config, output = json.loads(line)
        number = os.fork()
        if number == 0:
            _live(Path(config), Path(output))
        print(number, flush=True)  # noqa: T201 - whoever started us reads it
        _, status = os.waitpid(number, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201


def _live(config: Path, output: Path) -> NoReturn:
    with Path(os.devnull).open() as nothing, output.open("ab") as out:
        for file, descriptor in ((nothing, 0), (out, 1), (out, 2)):
            os.dup2(file.fileno(), descriptor)
    sys.argv = ["tandem", "--config", str(config)]
    import_module("bot.service").main()
    raise AssertionError("the bot has ended without an exit code")


if __name__ == "__main__":
    import_lean()
    for name in WHAT_A_BOT_READS:
        import_module(name)
    bring_forth()
