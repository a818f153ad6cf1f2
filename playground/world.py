"""What the playground's Telegram consists of, and the few changes that everything else is made of."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePath
from typing import Any

from playground.chats import Chat, Json, Message, StoredFile, User, message_json
from playground.command_menus import CommandMenus
from playground.faults import Faults
from playground.limits import Limits
from playground.parameters import Parameters
from playground.refusal import RefusedError, bad_request
from playground.updates import Updates

FIRST_USER_ID = 7_000_001
FIRST_GROUP_ID = -1_001_000_000_001
TYPING = timedelta(seconds=5)


def utc_now() -> datetime:
    """The system's time, the default clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Event:
    """Something that changed, for whoever watches.

    Kinds: `message`, `edited`, `deleted`, `pinned` (with the message); `answered` (a tap was answered),
    `typing`, `keyboard`, `blocked` (with the chat); `user` (somebody is new), `commands`, `profile` (the bot
    changed its menu, its name or its descriptions).
    """

    kind: str
    chat_id: int | None = None
    message: Message | None = None
    data: Json = field(default_factory=dict)


@dataclass
class Tap:
    """A tap on a button that the bot has to answer."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    answered: bool = False


class World:
    """People, chats, files, the queue of updates, and what the bot has said about itself."""

    def __init__(
        self,
        *,
        token: str,
        bot_username: str = "TandemDemoBot",
        bot_name: str = "Tandem",
        now: Callable[[], datetime] = utc_now,
        limits: Limits | None = None,
    ) -> None:
        bot_id = token.split(":", 1)[0]
        self.token = token
        self.bot = User(
            int(bot_id) if bot_id.isdecimal() else 1, bot_name, username=bot_username, is_bot=True
        )
        self.now = now
        self.limits = limits
        self.faults = Faults()
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.updates = Updates()
        self.menus = CommandMenus()
        self.taps: dict[str, Tap] = {}
        self.inline_answers: dict[str, list[Json] | None] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.menu_button: Json = {"type": "commands"}
        self.listeners: dict[Callable[[Event], None], None] = {}

    def subscribe(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        """Call `listener` at every change, until the returned function is called."""
        self.listeners[listener] = None
        return lambda: self.listeners.pop(listener, None)

    def tell(self, kind: str, chat: Chat | None = None, message: Message | None = None, **data: Any) -> None:
        """Let everybody who watches know of a change."""
        if not self.listeners:
            return
        event = Event(kind, None if chat is None else chat.id, message, data)
        for listener in tuple(self.listeners):
            listener(event)

    def post(self, chat: Chat, sender: User, **fields: Any) -> Message:
        """Put a new message into a chat, under the chat's next number."""
        message = Message(len(chat.messages) + 1, chat.id, sender, self.now(), **fields)
        chat.add(message)
        if message.from_bot:
            chat.typing = chat.typing_until = None
        self.tell("message", chat, message)
        return message

    def written(self, message: Message) -> Json:
        """A message as the Bot API writes it."""
        return message_json(message, self.chats[message.chat_id])

    def keep_file(self, name: str, content: bytes, mime_type: str, folder: str = "documents") -> StoredFile:
        """Keep a file so that it has an id and can be fetched."""
        number = len(self.files) + 1
        suffix = PurePath(name).suffix
        file = StoredFile(
            id=f"BQACAgIAAxkBAAM{number:08d}",
            unique_id=f"AgADM{number:08d}",
            path=f"{folder}/file_{number}{suffix}",
            name=name,
            content=content,
            mime_type=mime_type,
        )
        self.files[file.id] = file
        return file

    def file_at(self, path: str) -> StoredFile | None:
        """The file that the bot may download from `path`."""
        return next((file for file in self.files.values() if file.path == path), None)

    def person_json(self, user_id: int) -> Json | None:
        """The User of an id, None if nobody has it."""
        user = self.users.get(user_id)
        return user.as_json() if user is not None else None

    def chat_of(self, params: Parameters, name: str = "chat_id") -> Chat:
        """The chat a call names, or Telegram's refusal."""
        if not params.text(name):
            raise bad_request("chat_id is empty")
        chat = self.chats.get(params.integer(name))
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def chat_to_write_to(self, params: Parameters) -> Chat:
        """The chat a call names, if the bot may write there."""
        chat = self.chat_of(params)
        if chat.user is not None and chat.user.deactivated:
            raise RefusedError(403, "user is deactivated")
        if chat.blocked:
            away = (
                "kicked from the channel chat"
                if chat.type == "channel"
                else "kicked from the supergroup chat"
            )
            raise RefusedError(403, f"bot was {'blocked by the user' if chat.user is not None else away}")
        if not chat.started:
            raise RefusedError(403, "bot can't initiate conversation with a user")
        return chat

    def count_send(self, chat: Chat) -> None:
        """Hold the bot to the limits, if there are any."""
        if self.limits is not None:
            self.limits.count(chat.id)

    def message_in(self, chat: Chat, message_id: int, otherwise: str) -> Message:
        """A message that is still there, or a refusal that says `otherwise`."""
        message = chat.by_id.get(message_id)
        if message is None or message.deleted:
            raise bad_request(otherwise)
        return message
