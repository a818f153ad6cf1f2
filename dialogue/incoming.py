"""What came in, as plain values: one Telegram update read into what it means for a conversation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telegram.constants import ChatMemberStatus, ChatType, MessageAttachmentType

from dialogue.field import Attachment, Post

Json = dict[str, Any]

MOST = 2**52  # numbers of people have at most 52 significant bits (Bot API, User)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who did something, as Telegram tells it."""

    telegram_id: int
    name: str
    username: str | None
    language: str  # IETF tag of their app, '' when unknown


@dataclass(frozen=True, slots=True)
class Command:
    """A command: ``/start i-abc`` is ``('start', 'i-abc')``."""

    name: str
    payload: str


@dataclass(frozen=True, slots=True)
class Written:
    """A typed message, with its formatting (MessageEntity); ``replies_to`` is the message that it answers."""

    text: str
    entities: tuple[Json, ...] = ()
    replies_to: int | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A picture or a document, with the words under it."""

    post: Post
    replies_to: int | None = None


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tapped button; ``message_id`` is None when Telegram no longer gives the message out."""

    query_id: str
    data: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Wordless:
    """A message that is neither words nor a picture or document: a sticker, a voice message, a contact."""

    replies_to: int | None = None


@dataclass(frozen=True, slots=True)
class Edited:
    """A message that was changed after it was sent."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot, or deleted the chat."""


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """The bot was brought into a group, or made one that may write in a channel."""

    chat_id: int
    title: str
    is_channel: bool


@dataclass(frozen=True, slots=True)
class SentAway:
    """The bot can no longer write in a group or a channel."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Moved:
    """Telegram has made a group a supergroup, which has another id."""

    before: int
    now: int


@dataclass(frozen=True, slots=True)
class InGroup:
    """Something was said in a group; ``addressed`` when it was said to the bot."""

    group_id: int
    addressed: bool


@dataclass(frozen=True, slots=True)
class InlineQuery:
    """The bot was called inline from another chat."""

    query_id: str


Content = (
    Command
    | Written
    | Sent
    | Tapped
    | Wordless
    | Edited
    | Blocked
    | InGroup
    | InlineQuery
    | BroughtIn
    | SentAway
    | Moved
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update: its id, who sent it and what it is."""

    update_id: int
    sender: Sender
    content: Content


def read_update(update: Json, bot_username: str) -> Incoming | None:
    """Read an update; None for those that ask for nothing (service messages, other bots, unblocking).

    It is read from Telegram's JSON as it is: to make the library's objects of all that comes with a tapped
    message, only to look at three fields, would cost more than to answer it.
    """
    kind = next((kind for kind in _READERS if kind in update), None)
    if kind is None:
        return None
    content = _READERS[kind](update[kind], bot_username)
    sender = update[kind].get("from")  # nobody in channels
    if content is None or sender is None or (sender["is_bot"] and not isinstance(content, _OF_GROUPS)):
        return None
    return Incoming(update["update_id"], _sender(sender), content)


def _sender(user: Json) -> Sender:
    if type(user["id"]) is not int or not 0 <= user["id"] < MOST:
        raise ValueError("the sender's number is none of Telegram's")
    name = f"{user['first_name']} {user.get('last_name', '')}".rstrip()
    return Sender(user["id"], name, user.get("username"), user.get("language_code", ""))


def _tap(query: Json, _bot_username: str) -> Content:
    message = query.get("message")
    return Tapped(query["id"], query.get("data", ""), message["message_id"] if message else None)


def _inline_query(query: Json, _bot_username: str) -> Content:
    return InlineQuery(query["id"])


def _membership(change: Json, _bot_username: str) -> Content | None:
    chat, new, old = change["chat"], change["new_chat_member"], change["old_chat_member"]
    if chat["type"] == ChatType.PRIVATE:
        return Blocked() if new["status"] in _GONE else None
    is_channel = chat["type"] == ChatType.CHANNEL
    before, now = _may_write(old, is_channel=is_channel), _may_write(new, is_channel=is_channel)
    if before == now:
        return None
    return BroughtIn(chat["id"], chat.get("title", ""), is_channel) if now else SentAway(chat["id"])


def _may_write(member: Json, *, is_channel: bool) -> bool:
    """Whether the bot, as that member of a chat, can send messages there."""
    if is_channel:
        return bool(member.get("can_post_messages", False))
    if member["status"] == ChatMemberStatus.RESTRICTED:
        return bool(member.get("is_member", True) and member.get("can_send_messages", True))
    return member["status"] not in _GONE


def _message(message: Json, bot_username: str) -> Content | None:
    if message["chat"]["type"] != ChatType.PRIVATE:
        return _group_message(message, bot_username)
    text = message.get("text")
    if text is None:
        return _wordless(message)
    if text.startswith("/"):
        head, _, payload = text[1:].partition(" ")
        return Command(head.partition("@")[0].casefold(), payload.strip())
    return Written(text, tuple(message.get("entities", ())), _answered_by(message))


def _answered_by(message: Json) -> int | None:
    """The message that this one is a reply to."""
    replied = message.get("reply_to_message")
    return replied["message_id"] if replied else None


def _wordless(message: Json) -> Content | None:
    file = _attachment(message)
    if file is not None:
        words, entities = message.get("caption", ""), tuple(message.get("caption_entities", ()))
        return Sent(Post(words, entities, file, "media_group_id" in message), _answered_by(message))
    return (
        Wordless(_answered_by(message))
        if "caption" in message or not _ATTACHMENTS.isdisjoint(message)
        else None
    )


def _attachment(message: Json) -> Attachment | None:
    """The picture or document of a message. An animation comes as a document as well, and is neither."""
    if "photo" in message:
        largest = message["photo"][-1]
        return Attachment("photo", largest["file_id"], size=largest.get("file_size", 0))
    if "document" not in message or "animation" in message:
        return None
    file = message["document"]
    name, size, mime_type = file.get("file_name", ""), file.get("file_size", 0), file.get("mime_type", "")
    return Attachment("document", file["file_id"], name, size, mime_type)


def _edited(message: Json, _bot_username: str) -> Content | None:
    changed_words = "text" in message or "caption" in message  # a live location moves all the time
    return Edited() if changed_words and message["chat"]["type"] == ChatType.PRIVATE else None


def _group_message(message: Json, bot_username: str) -> Content | None:
    if "migrate_to_chat_id" in message:
        return Moved(message["chat"]["id"], message["migrate_to_chat_id"])
    words = message.get("text") or message.get("caption")
    if message["chat"]["type"] not in _GROUPS or not words:
        return None
    text = words.casefold()
    replied = message.get("reply_to_message", {}).get("from", {})
    addressed = (
        (text.startswith("/") and "@" not in text.partition(" ")[0])
        or f"@{bot_username}".casefold() in text
        or replied.get("username") == bot_username
    )
    return InGroup(message["chat"]["id"], addressed=addressed)


_GROUPS = {ChatType.GROUP, ChatType.SUPERGROUP}
_GONE = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}
_OF_GROUPS = (InGroup, BroughtIn, SentAway, Moved)
_ATTACHMENTS = frozenset(
    kind.value for kind in MessageAttachmentType
)  # what a message can hold besides words
_READERS: dict[str, Callable[[Json, str], Content | None]] = {
    "callback_query": _tap,
    "message": _message,
    "edited_message": _edited,
    "my_chat_member": _membership,
    "inline_query": _inline_query,
}
