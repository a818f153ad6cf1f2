"""The command line, ``tandem …``. What a plain ``tandem run`` needs is little: it begins before anything is loaded."""

import sys
from collections.abc import Sequence

from bot.console import prepare_streams
from bot.lean import become


def main() -> None:
    """Run the command that the person typed."""
    prepare_streams()
    words = sys.argv[1:]
    if _is_plain_run(words):
        become("bot.service", words[1:])
    from bot.commands import app

    app(prog_name="tandem")


def _is_plain_run(words: Sequence[str]) -> bool:
    """Whether all that follows is ``run``, with ``--config FILE`` at most: a restart need not wait for a parser."""
    match words:
        case ["run"]:
            return True
        case ["run", "--config", file]:
            return not file.startswith("-")
    return False


if __name__ == "__main__":
    main()
