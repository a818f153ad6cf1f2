"""What Telegram's apps make of the signs that people type around words: **bold**, __italic__ and the like."""

import re
from typing import Any

from playground.detection import detect, utf16_length

SIGNS = {"**": "bold", "__": "italic", "~~": "strikethrough", "||": "spoiler", "`": "code"}
MARKED = re.compile("|".join(rf"{re.escape(sign)}(?=\S)(.+?)(?<=\S){re.escape(sign)}" for sign in SIGNS))


def typed(text: str) -> tuple[str, list[dict[str, Any]]]:
    """A text as an app sends it: without the signs, with the formatting that they meant, and what stands in it."""
    pieces: list[str] = []
    entities: list[dict[str, Any]] = []
    place = length = 0
    for match in MARKED.finditer(text):
        before, marked = text[place : match.start()], match[match.lastindex or 0]
        pieces += [before, marked]
        offset = length + utf16_length(before)
        kind = list(SIGNS.values())[(match.lastindex or 1) - 1]
        entities.append({"type": kind, "offset": offset, "length": utf16_length(marked)})
        length, place = offset + utf16_length(marked), match.end()
    whole = "".join([*pieces, text[place:]])
    return whole, sorted([*entities, *detect(whole, entities)], key=lambda entity: entity["offset"])
