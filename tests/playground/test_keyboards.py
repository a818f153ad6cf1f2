from typing import Any

import pytest

from playground.keyboards import read_inline_keyboard, read_reply_markup, why_url_is_invalid
from playground.refusal import RefusedError

YES = {"text": "Yes", "callback_data": "y"}


def test_each_kind_of_markup_goes_to_its_place() -> None:
    inline = {"inline_keyboard": [[YES]]}
    keyboard = {"keyboard": [["Menu", {"text": "Help"}]]}
    assert read_reply_markup(None) == (None, None)
    assert read_reply_markup(inline) == (inline, None)
    assert read_reply_markup(keyboard) == (None, keyboard)
    assert read_reply_markup({"remove_keyboard": True}) == (None, {"remove_keyboard": True})
    assert read_reply_markup({"force_reply": True}) == (None, {"force_reply": True})
    assert read_reply_markup({"unknown": True}) == (None, None)


def test_empty_rows_go_and_an_empty_keyboard_is_none() -> None:
    assert read_inline_keyboard({"inline_keyboard": [[], [YES], []]}) == {"inline_keyboard": [[YES]]}
    assert read_inline_keyboard({"inline_keyboard": []}) is None
    assert read_inline_keyboard(None) is None


def test_64_bytes_of_data_and_100_buttons_are_the_most() -> None:
    button = {"text": "Yes", "callback_data": "ä" * 32}
    assert read_inline_keyboard({"inline_keyboard": [[button] * 5] * 20}) is not None


@pytest.mark.parametrize(
    "button",
    [
        {"text": "a", "url": "https://example.org"},
        {"text": "a", "url": "tg://user?id=1"},
        {"text": "a", "switch_inline_query": ""},
        {"text": "a", "copy_text": {"text": "a"}},
    ],
)
def test_buttons_may_lead_elsewhere(button: dict[str, Any]) -> None:
    assert read_inline_keyboard({"inline_keyboard": [[button]]}) == {"inline_keyboard": [[button]]}


CANT_PARSE = "can't parse inline keyboard button: "


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ([], "object expected as reply markup"),
        ({"inline_keyboard": {}}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [YES]}, 'field "inline_keyboard" must be an Array of Arrays'),
        ({"inline_keyboard": [["Yes"]]}, CANT_PARSE + "InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{}]]}, CANT_PARSE + 'Can\'t find field "text"'),
        ({"inline_keyboard": [[{**YES, "text": ""}]]}, "inline keyboard button text must be non-empty"),
        (
            {"inline_keyboard": [[{"text": "Yes"}]]},
            CANT_PARSE + "Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"inline_keyboard": [[{"text": "Yes", "callback_data": ""}]]},
            CANT_PARSE + "Text buttons are unallowed in the inline keyboard",
        ),
        ({"inline_keyboard": [[{**YES, "callback_data": "ä" * 32 + "a"}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[YES]] * 101}, "reply markup is too long"),
        (
            {"inline_keyboard": [[{"text": "a", "url": "localhost"}]]},
            "inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL",
        ),
        ({"keyboard": [[{"text": " "}]]}, "keyboard button text must be non-empty"),
        ({"keyboard": [[{}]]}, "can't parse keyboard button: Can't find field \"text\""),
        ({"keyboard": []}, "reply keyboard must be non-empty"),
    ],
)
def test_telegram_says_what_is_wrong_with_a_keyboard(markup: Any, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_reply_markup(markup)
    assert refused.value.description == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://example.org/a?b", None),
        ("example.org:80/a", None),
        ("example.org", None),
        ("tg://resolve?domain=a", None),
        ("ftp://example.org", "Unsupported URL protocol"),
        ("javascript:alert(1)", "Unsupported URL protocol"),
        ("mailto:me@example.org", "Unsupported URL protocol"),
        ("http://localhost:8000", "Wrong HTTP URL"),
        ("https://a b.org", "Wrong HTTP URL"),
        ("http://[", "Wrong HTTP URL"),
        ("", "Wrong HTTP URL"),
    ],
)
def test_a_link_must_lead_somewhere(url: str, reason: str | None) -> None:
    assert why_url_is_invalid(url) == reason
