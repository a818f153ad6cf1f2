"""What Telegram marks in a plain text by itself: commands, links, addresses, mentions, hashtags, numbers."""

import re
from typing import Any

FOUND_BY_ITSELF = re.compile(
    r"""
      (?P<url>\bhttps?://[^\s<>"]*[^\s<>".,;:!?)'\]])
    | (?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,})
    | (?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))
    | (?P<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w))
    | (?P<hashtag>(?<![\w\#])\#(?=\w*[^\W\d_])\w{1,256})
    | (?P<phone_number>(?<![\w+])\+\d[\d\s()-]{6,16}\d(?!\w))
    | (?P<bare_url>(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:com|de|dev|edu|eu|info|io|me|net|org)
        (?:/[^\s<>"]*[^\s<>".,;:!?)])?(?![\w@]))
    """,
    re.VERBOSE,
)
HINTS = ("/", "@", "#", "+", ".")


def utf16_length(text: str) -> int:
    """How long Telegram thinks a text is."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def detect(text: str, known: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Entities that stand in the text, but for those that would touch one of `known` with a meaning."""
    if not any(hint in text for hint in HINTS):
        return []
    found = []
    for match in FOUND_BY_ITSELF.finditer(text):
        kind = str(match.lastgroup).removeprefix("bare_")
        offset = utf16_length(text[: match.start()])
        entity = {"type": kind, "offset": offset, "length": utf16_length(match.group())}
        if not any(_excludes(other, entity) for other in known):
            found.append(entity)
    return found


def _excludes(other: dict[str, Any], entity: dict[str, Any]) -> bool:
    touches = (
        other["offset"] < entity["offset"] + entity["length"]
        and entity["offset"] < other["offset"] + other["length"]
    )
    return touches and other["type"] in {"code", "pre", "text_link", "text_mention", "custom_emoji"}
