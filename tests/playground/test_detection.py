import pytest

from playground.detection import detect, utf16_length


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nothing here", []),
        ("/start", [("bot_command", 0, 6)]),
        ("go /start@TandemDemoBot!", [("bot_command", 3, 20)]),
        ("and/or 1/2 https://a.org/x", [("url", 11, 15)]),
        ("see https://a.org/b?c=d.", [("url", 4, 19)]),
        ("see example.org, please", [("url", 4, 11)]),
        ("😀 me@example.org", [("email", 3, 14)]),
        ("ask @ana_silva", [("mention", 4, 10)]),
        ("ask @an", []),
        ("#goals #1", [("hashtag", 0, 6)]),
        ("call +49 69 1234567", [("phone_number", 5, 14)]),
    ],
)
def test_telegram_finds_what_can_be_tapped(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(e["type"], e["offset"], e["length"]) for e in detect(text, [])] == found


def test_nothing_is_found_in_code_or_links() -> None:
    assert detect("/a /b", [{"type": "code", "offset": 0, "length": 2}]) == [
        {"type": "bot_command", "offset": 3, "length": 2}
    ]
    assert len(detect("/a", [{"type": "bold", "offset": 0, "length": 2}])) == 1


@pytest.mark.parametrize(("text", "length"), [("", 0), ("ab", 2), ("ä", 1), ("😀", 2)])
def test_length_is_counted_in_utf_16_units(text: str, length: int) -> None:
    assert utf16_length(text) == length
