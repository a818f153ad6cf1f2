"""The Bot API as another library reads it: aiogram's models judge what the bot asks and what it gets."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import aiogram.methods
import aiogram.types
from aiogram.methods import TelegramMethod
from pydantic import BaseModel, TypeAdapter, ValidationError

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    method.__api_method__: method
    for method in vars(aiogram.methods).values()
    if isinstance(method, type) and issubclass(method, TelegramMethod) and method is not TelegramMethod
}


def validate(method: str, params: dict[str, Any]) -> None:
    """Refuse a call with an unknown method, or a parameter that is unknown, missing or of a wrong type."""
    if method not in METHODS:
        raise AssertionError(f"the Bot API has no method {method}")
    _read(_adapter(METHODS[method]), params, f"the call of {method}")


def validate_result(method: str, result: Any) -> None:
    """Refuse a result that is not what the Bot API promises for this method."""
    _read(_adapter(METHODS[method].__returning__), result, f"the result of {method}")


def validate_update(update: dict[str, Any]) -> None:
    """Refuse an update that Telegram would not send."""
    _read(_adapter(aiogram.types.Update), update, "the update")


@cache
def _adapter(of: Any) -> TypeAdapter[Any]:
    return TypeAdapter(of)


def _read(adapter: TypeAdapter[Any], data: Any, what: str) -> None:
    try:
        model = adapter.validate_python(data)
    except ValidationError as error:
        details = "; ".join(_sentence(detail["loc"], detail["msg"]) for detail in error.errors())
        raise AssertionError(f"{what} is wrong: {details}") from None
    unknown = sorted(_unknown_fields(model))
    if unknown:
        raise AssertionError(f"{what} has fields that the Bot API does not know: {', '.join(unknown)}")


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    return f"{'.'.join(map(str, place))}: {message}"


def _unknown_fields(value: Any, place: str = "") -> Iterator[str]:
    """The places of all fields that no model declares, through objects and lists."""
    if isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield f"{place}{name}"
        for name in value.model_fields_set:  # what is not said has no fields of its own
            yield from _unknown_fields(getattr(value, name), f"{place}{name}.")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown_fields(item, place)
