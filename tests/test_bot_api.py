from typing import Any

import pytest

from tests.bot_api import validate, validate_result, validate_update


def test_a_plain_call_is_right() -> None:
    validate("sendMessage", {"chat_id": 1, "text": "Hello", "parse_mode": "HTML"})


def test_a_call_with_a_keyboard_is_right() -> None:
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    validate("sendMessage", {"chat_id": 1, "text": "Hello", "reply_markup": markup})


@pytest.mark.parametrize(
    ("method", "params", "sentence"),
    [
        ("sendMassage", {}, "the Bot API has no method sendMassage"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "Hello", "colour": "red"},
            "the call of sendMessage has fields that the Bot API does not know: colour",
        ),
        (
            "sendMessage",
            {
                "chat_id": 1,
                "text": "Hello",
                "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y", "color": 1}]]},
            },
            "the call of sendMessage has fields that the Bot API does not know: "
            "reply_markup.inline_keyboard.color",
        ),
        ("sendMessage", {"chat_id": 1}, "the call of sendMessage is wrong: text: Field required"),
    ],
)
def test_a_wrong_call_is_named_in_a_sentence(method: str, params: dict[str, Any], sentence: str) -> None:
    with pytest.raises(AssertionError) as refused:
        validate(method, params)
    assert str(refused.value) == sentence


def test_a_result_must_be_what_is_promised() -> None:
    validate_result("deleteMessage", True)
    with pytest.raises(AssertionError, match="the result of sendMessage is wrong"):
        validate_result("sendMessage", {"message_id": 1})


def test_an_update_must_be_one_that_telegram_sends() -> None:
    with pytest.raises(AssertionError, match="the update has fields that the Bot API does not know: news"):
        validate_update({"update_id": 1, "news": {}})
