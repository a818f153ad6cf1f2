"""What coordinators write in several languages, and who reads which of them."""

from collections.abc import Mapping


def in_language(wordings: Mapping[str, str] | None, language: str) -> str:
    """A text in a language; where it was not written in that one, in the first that it was written in."""
    written = {name: text for name, text in (wordings or {}).items() if text}
    return written.get(language) or next(iter(written.values()), "")
