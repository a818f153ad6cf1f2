"""The Fluent texts of one language, each read when it is first needed.

A bot has a thousand texts in each language, and most of them are not said on most days: reading them all at the start
would take longer than everything else in it, and keep several megabytes.
"""

import re
from collections.abc import Iterable
from typing import Any

from fluent.runtime import FluentBundle, resolver
from fluent.syntax import FluentParser, ast

# Fluent refuses longer values, to guard against hostile texts. Ours are our own; values are people's words, at most
# 4096 characters long, each of which may be escaped to five.
resolver.MAX_PART_LENGTH = 5 * 4096

_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=.*\n?(?:(?![a-zA-Z#-]).*\n?)*", re.MULTILINE)
"""A text begins at the beginning of a line; what follows it up to the next text or comment belongs to it."""


class Catalogue:
    """All texts of one language, by identifier."""

    def __init__(self, locale: str, sources: Iterable[str]) -> None:
        """Raise ValueError when two sources define the same text."""
        self._locale = locale
        self._unread: dict[str, bytes] = {}  # as bytes: one emoji makes each letter of a str take four
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._parser = FluentParser(with_spans=False)  # nobody asks where in the file a text stands
        for source in sources:
            for entry in _ENTRY.finditer(source):
                if entry[1] in self._unread:
                    raise ValueError(f"the {locale} text {entry[1]} stands in two places")
                self._unread[entry[1]] = entry[0].encode()

    def pattern(self, key: str) -> Any:
        """The text of a key (``identifier`` or ``identifier.attribute``) for ``format``, or None."""
        identifier, _, attribute = key.partition(".")
        if identifier in self._unread:
            self._read(identifier)
        if not self._bundle.has_message(identifier):
            return None
        message = self._bundle.get_message(identifier)
        return message.attributes.get(attribute) if attribute else message.value

    def format(self, pattern: Any, values: dict[str, Any]) -> str:
        """Put values into a text. Raises ValueError when one is missing."""
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"{errors[0]!r}")
        return str(text)

    def _read(self, identifier: str) -> None:
        resource = self._parser.parse(self._unread.pop(identifier).decode())
        if any(isinstance(entry, ast.Junk) for entry in resource.body):
            raise ValueError(f"the {self._locale} text {identifier} can't be read")
        self._bundle.add_resource(resource)
