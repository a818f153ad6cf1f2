"""How tests speak as the bot: what was asked and answered is held against another library's models."""

from typing import Any

from playground.telegram import Telegram, Upload
from tests.bot_api import validate, validate_result


async def ask(telegram: Telegram, method: str, **params: Any) -> Any:
    """The result of a call that must succeed."""
    validate(method, params)
    answer = await telegram.call(method, params)
    assert answer.body.get("ok"), answer.body
    validate_result(method, answer.body["result"])
    return answer.body["result"]


async def ask_with_file(telegram: Telegram, method: str, name: str, upload: Upload, **params: Any) -> Any:
    """The result of a call that brings a file along."""
    answer = await telegram.call(method, params, {name: upload})
    assert answer.body.get("ok"), answer.body
    validate_result(method, answer.body["result"])
    return answer.body["result"]


async def refusal(telegram: Telegram, method: str, **params: Any) -> str:
    """The description of a call that must fail."""
    answer = await telegram.call(method, params)
    assert answer.body["ok"] is False, answer.body
    assert answer.body["error_code"] == answer.status
    return str(answer.body["description"])
