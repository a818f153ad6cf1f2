"""Imports libraries without what they bring along for terminals, which a bot that runs for months has no use for."""

import sys
from importlib import import_module

FOR_TERMINALS = ("click", "pygments", "rich")  # some 6 MB
BRING_THEM_ALONG = ("structlog", "httpx")  # for coloured traces, and for a command line of its own


def import_lean() -> None:
    """Import these libraries as if those for terminals were not installed: both can do without them.

    Whoever wants them can import them afterwards.
    """
    absent = [name for name in FOR_TERMINALS if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type] # None: the import system finds nothing
    try:
        for library in BRING_THEM_ALONG:
            import_module(library)
    finally:
        for name in absent:
            del sys.modules[name]
