"""The lists of commands a bot sets, by scope and language, and which of them a person sees."""

import re
from typing import Any

from playground.refusal import bad_request

Scope = tuple[str, int, int]
DEFAULT: Scope = ("default", 0, 0)
PLAIN_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}


def read_scope(scope: Any) -> Scope:
    """A scope as a key: its kind, chat and user."""
    if scope is None:
        return DEFAULT
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in PLAIN_SCOPES:
        return (kind, 0, 0)
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if not str(scope.get("chat_id", "")).removeprefix("-").isdecimal():
        raise bad_request("chat not found")
    return (kind, int(scope["chat_id"]), int(scope.get("user_id", 0)))


def read_commands(commands: Any) -> list[dict[str, str]]:
    """A list of commands as Telegram accepts it."""
    if not isinstance(commands, list):
        raise bad_request("Expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    return [_read_command(command) for command in commands]


def _read_command(data: Any) -> dict[str, str]:
    for name in ("command", "description"):
        if not isinstance(data, dict) or not isinstance(data.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    command, description = data["command"].strip().removeprefix("/"), data["description"].strip()
    if not command:
        raise bad_request("command must be non-empty")
    if len(command) > 32:
        raise bad_request("command length must not exceed 32")
    if not description:
        raise bad_request("command description must be non-empty")
    if len(description) > 256:
        raise bad_request("command description length must not exceed 256")
    if not re.fullmatch("[a-z0-9_]+", command):
        raise bad_request("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


class CommandMenus:
    """All lists a bot has set."""

    def __init__(self) -> None:
        self.lists: dict[tuple[Scope, str], list[dict[str, str]]] = {}

    def put(self, scope: Scope, language_code: str, commands: list[dict[str, str]]) -> None:
        """Set the list of a scope and language; an empty one is as none."""
        _check_language(language_code)
        if commands:
            self.lists[scope, language_code] = commands
        else:
            self.lists.pop((scope, language_code), None)

    def get(self, scope: Scope, language_code: str) -> list[dict[str, str]]:
        """Exactly the list of a scope and language."""
        return self.lists.get((scope, language_code), [])

    def in_private_chat(self, chat_id: int, language_code: str) -> list[dict[str, str]]:
        """What a person sees: the narrower scope wins, within it the list in their language."""
        for scope in (("chat", chat_id, 0), ("all_private_chats", 0, 0), DEFAULT):
            for language in (language_code, ""):
                if (scope, language) in self.lists:
                    return self.lists[scope, language]
        return []


def _check_language(language_code: str) -> None:
    if language_code and not re.fullmatch("[a-z]{2}", language_code):
        raise bad_request("invalid language code specified")
