"""The signs around words that Telegram's apps turn into formatting."""

import pytest

from playground.shortcuts import typed


@pytest.mark.parametrize(
    ("text", "words", "entities"),
    [
        ("plain * text", "plain * text", []),
        ("a **bold** word", "a bold word", [("bold", 2, 4)]),
        ("👩 **bold** and __slanted__", "👩 bold and slanted", [("bold", 3, 4), ("italic", 12, 7)]),
        (
            "`code` ~~gone~~ ||quiet||",
            "code gone quiet",
            [("code", 0, 4), ("strikethrough", 5, 4), ("spoiler", 10, 5)],
        ),
        ("**see** tandem.org", "see tandem.org", [("bold", 0, 3), ("url", 4, 10)]),
        ("/start **x", "/start **x", [("bot_command", 0, 6)]),
    ],
)
def test_signs_become_formatting(text: str, words: str, entities: list[tuple[str, int, int]]) -> None:
    said, found = typed(text)
    assert said == words
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities
