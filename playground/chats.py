"""People, chats and messages as the playground keeps them, and how the Bot API writes them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

CONTENT_WITH_CAPTION = ("photo", "document", "voice", "audio", "video")


@dataclass
class User:
    """A person on the phone's side, or the bot itself."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language_code: str = "en"
    is_bot: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        """First and last name as a chat list shows them."""
        return f"{self.first_name} {self.last_name}".strip()

    def as_json(self) -> Json:
        """The Bot API's User."""
        data: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            data["last_name"] = self.last_name
        if self.username:
            data["username"] = self.username
        if not self.is_bot:
            data["language_code"] = self.language_code
        return data


@dataclass
class StoredFile:
    """A file that went through a chat; the bot fetches it by `path`."""

    id: str
    unique_id: str
    path: str
    name: str
    content: bytes = field(repr=False)
    mime_type: str

    def as_json(self) -> Json:
        """The Bot API's File."""
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
            "file_path": self.path,
        }


@dataclass(frozen=True)
class Version:
    """What a message said before it was edited."""

    text: str
    entities: list[Json]
    reply_markup: Json | None


@dataclass
class Message:
    """One message of a chat, in its present state; former states are in `history`, oldest first.

    `text` is the text or the caption, `entities` its formatting in UTF-16 units; `content` holds what is no
    text (`{"document": …}`, `{"sticker": …}`); `reply_markup` is the inline keyboard under it.
    """

    id: int
    chat_id: int
    sender: User
    date: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    content: Json = field(default_factory=dict)
    file: StoredFile | None = None
    reply_markup: Json | None = None
    reply_to: int | None = None
    forwarded_from: User | None = None
    forwarded_at: datetime | None = None
    link_preview_options: Json | None = None
    silent: bool = False
    protected: bool = False
    had_reply_keyboard: bool = False
    edited: datetime | None = None
    deleted: bool = False
    history: list[Version] = field(default_factory=list)

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return self.sender.is_bot

    @property
    def has_caption(self) -> bool:
        """Whether its text is the caption of a file."""
        return any(kind in self.content for kind in CONTENT_WITH_CAPTION)

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of the inline keyboard under it."""
        rows: list[list[Json]] = self.reply_markup["inline_keyboard"] if self.reply_markup else []
        return rows

    def change(self, at: datetime, text: str, entities: list[Json], reply_markup: Json | None) -> None:
        """Put a new state in place, and keep the former one."""
        self.history.append(Version(self.text, self.entities, self.reply_markup))
        self.text, self.entities, self.reply_markup = text, entities, reply_markup
        self.edited = at


@dataclass(frozen=True)
class Toast:
    """What a person sees after a tap: a note at the top, or a box to close when `alert`."""

    text: str
    alert: bool
    at: datetime


@dataclass
class Chat:
    """A private chat of one person with the bot, or a group the bot is in."""

    id: int
    type: str = "private"
    title: str = ""
    user: User | None = None
    messages: list[Message] = field(default_factory=list)
    reply_keyboard: Json | None = None
    menu_button: Json | None = None
    typing: str | None = None
    typing_until: datetime | None = None
    toasts: list[Toast] = field(default_factory=list)
    pinned: list[int] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    by_id: dict[int, Message] = field(default_factory=dict)

    @property
    def visible(self) -> list[Message]:
        """The messages that are not deleted, oldest first."""
        return [message for message in self.messages if not message.deleted]

    def add(self, message: Message) -> None:
        """Put a message at the end."""
        self.messages.append(message)
        self.by_id[message.id] = message

    def as_json(self) -> Json:
        """The Bot API's Chat."""
        if self.user is None:
            return {"id": self.id, "type": self.type, "title": self.title}
        data: Json = {"id": self.id, "type": "private", "first_name": self.user.first_name}
        if self.user.last_name:
            data["last_name"] = self.user.last_name
        if self.user.username:
            data["username"] = self.user.username
        return data


def message_json(message: Message, chat: Chat) -> Json:
    """The Bot API's Message, with the message that it answers one level deep."""
    data = _bare_message_json(message, chat)
    original = chat.by_id.get(message.reply_to) if message.reply_to is not None else None
    if original is not None:
        data["reply_to_message"] = _bare_message_json(original, chat)
    return data


def _bare_message_json(message: Message, chat: Chat) -> Json:
    data: Json = {
        "message_id": message.id,
        "from": message.sender.as_json(),
        "chat": chat.as_json(),
        "date": int(message.date.timestamp()),
        **message.content,
    }
    if message.text:
        text_field, entities_field = (
            ("caption", "caption_entities") if message.has_caption else ("text", "entities")
        )
        data[text_field] = message.text
        if message.entities:
            data[entities_field] = message.entities
    if message.edited is not None:
        data["edit_date"] = int(message.edited.timestamp())
    if message.reply_markup is not None:
        data["reply_markup"] = message.reply_markup
    if message.link_preview_options is not None:
        data["link_preview_options"] = message.link_preview_options
    if message.protected:
        data["has_protected_content"] = True
    if message.forwarded_from is not None and message.forwarded_at is not None:
        data["forward_origin"] = {
            "type": "user",
            "date": int(message.forwarded_at.timestamp()),
            "sender_user": message.forwarded_from.as_json(),
        }
    return data
