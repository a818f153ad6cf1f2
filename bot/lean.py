"""A process that runs for months carries along only what it needs.

``tandem run`` becomes such a process: without the libraries of a command line, without those that other libraries
bring along for terminals, and without docstrings. That saves some 20 MB.
"""

import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module

NOT_NEEDED = ("click", "greenlet", "pygments", "rich")
BRING_THEM_ALONG = (
    "structlog",
    "httpx",
    "sqlalchemy",
)  # coloured traces, a command line, asynchronous sessions

NEVER_ASKED = (  # what Babel knows of the whole world: who speaks what where, and what one pays with
    "all_currencies",
    "currency_fractions",
    "likely_subtags",
    "meta_zones",
    "territory_currencies",
    "territory_languages",
    "windows_zone_mapping",
)

NEVER_ASKED_OF_A_LANGUAGE = (  # money, spans, abbreviations of zones, units but DURATIONS
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_formats",
    "currency_names",
    "currency_names_plural",
    "currency_symbols",
    "currency_unit_patterns",
    "interval_formats",
    "meta_zones",
    "unit_display_names",
)
DURATIONS = "duration"


def become(module: str, arguments: Sequence[str]) -> None:
    """Go on as ``python -m module`` in the same process: signals and whoever waits for it find it where it was."""
    warnings = [f"-W{option}" for option in sys.warnoptions]
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")  # glibc: one heap for two threads, not one for each
    os.environ.setdefault(
        "FROZENLIST_NO_EXTENSIONS", "1"
    )  # 1 MB of aiohttp's that nothing of ours is faster with
    sys.stdout.flush()
    lean = ["-OO", "-X", "no_debug_ranges"]  # no docstrings and no columns of code in memory, some 7 MB
    command = [sys.executable, *lean, *warnings, "-m", module, *arguments]
    os.execv(sys.executable, command)  # noqa: S606 - ourselves


def import_lean() -> None:
    """Import these libraries as if what they bring along were not installed: they can do without it.

    Whoever wants that can import it afterwards.
    """
    babel = import_module("babel.core")
    for name in NEVER_ASKED:
        babel.get_global(name).clear()
    absent = [name for name in NOT_NEEDED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type] # None: the import system finds nothing
    try:
        for library in BRING_THEM_ALONG:
            import_module(library)
    finally:
        for name in absent:
            del sys.modules[name]


def forget_unasked(locales: Iterable[str]) -> None:
    """Forget what Babel knows of languages (``en_GB``, ``de``) that no text asks it, a megabyte or two."""
    localedata = import_module("babel.localedata")
    for locale in locales:
        for name in _with_parents(locale):
            known = localedata.load(name)  # Babel keeps this very dictionary
            for unasked in NEVER_ASKED_OF_A_LANGUAGE:
                known.pop(unasked, None)
            units = known.get("unit_patterns", {})
            for unit in [unit for unit in units if not unit.startswith(DURATIONS)]:
                del units[unit]


def _with_parents(locale: str) -> list[str]:
    """A locale and those that it is made from, the most general first, since each is made of the one before."""
    exceptions = import_module("babel.core").get_global("parent_exceptions")
    found = [locale]
    while found[0] != "root":
        parent = exceptions.get(found[0]) or found[0].rpartition("_")[0] or "root"
        found.insert(0, parent)
    return found
