"""A call's parameters, brought to one form whether they came as JSON, as form fields or as multipart."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.refusal import bad_request

OBJECTS = {
    "allowed_updates": "allowed updates",
    "button": "inline query results button",
    "caption_entities": "message entities",
    "commands": "commands",
    "entities": "message entities",
    "link_preview_options": "link preview options",
    "media": "InputMedia",
    "menu_button": "menu button",
    "message_ids": "message identifiers",
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "results": "inline query results",
    "scope": "BotCommandScope",
}
INTEGERS = {
    "cache_time", "chat_id", "direct_messages_topic_id", "from_chat_id", "limit", "max_connections",
    "message_id", "message_thread_id", "offset", "timeout", "user_id",
}  # fmt: skip
FLAGS = {
    "allow_paid_broadcast", "disable_content_type_detection", "disable_notification", "drop_pending_updates",
    "has_spoiler", "is_personal", "protect_content", "show_alert", "show_caption_above_media",
}  # fmt: skip


@dataclass(frozen=True)
class Upload:
    """A file that comes with a call."""

    name: str
    content: bytes
    mime_type: str = "application/octet-stream"


def normalise(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Each value in its own type: numbers, flags and JSON objects may have come as text."""
    return {
        name: _in_its_type(name, value) if isinstance(value, str) else value
        for name, value in raw.items()
        if value is not None
    }


def _in_its_type(name: str, value: str) -> Any:
    if name in INTEGERS:
        return int(value) if value.removeprefix("-").isdecimal() else value
    if name in FLAGS:
        return value.strip().lower() in {"true", "yes", "1"}
    if name in OBJECTS and value:
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {OBJECTS[name]} JSON object") from None
    return value


class Parameters:
    """Typed access to what a call carries; absent is empty, as at Telegram."""

    def __init__(self, values: dict[str, Any], files: Mapping[str, Upload]) -> None:
        self.values = values
        self.files = files

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str:
        """A string, empty if absent; a number counts as its digits."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; what is none counts as absent, as Telegram reads it."""
        value = self.values.get(name, default)
        return value if isinstance(value, int) else default

    def flag(self, name: str) -> bool:
        """A yes or no, no if absent."""
        return self.values.get(name) is True

    def object(self, name: str) -> Any:
        """A decoded JSON value, None if absent or empty."""
        return self.values.get(name) or None

    def file(self, name: str) -> Upload | str | None:
        """A file that came along, the id or address of another one, or None."""
        if name in self.files:
            return self.files[name]
        value = self.text(name)
        if value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return value or None
