"""What came in, as plain values: one Telegram update read into what it means for a conversation."""

from dataclasses import dataclass

from telegram import Bot, Chat, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from dialogue.screen import Call


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
    """A typed message."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tapped button; ``message_id`` is None when Telegram no longer gives the message out."""

    query_id: str
    data: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Wordless:
    """A message without text: a sticker, a voice message, a picture, a contact."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A message that was changed after it was sent."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person blocked the bot, or deleted the chat."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """Something was said in a group; ``addressed`` when it was said to the bot."""

    group_id: int
    addressed: bool


@dataclass(frozen=True, slots=True)
class InlineQuery:
    """The bot was called inline from another chat."""

    query_id: str


Content = Command | Written | Tapped | Wordless | Edited | Blocked | InGroup | InlineQuery


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update: its id, who sent it and what it is."""

    update_id: int
    sender: Sender
    content: Content


def parse_update(data: dict[str, object], bot: Bot) -> Update:
    """Let python-telegram-bot read an update from Telegram's JSON.

    A tap comes with the whole tapped message, which costs more to read than all the rest: only its number counts.
    """
    query = data.get("callback_query")
    if isinstance(query, dict) and isinstance(query.get("message"), dict):
        message = {name: query["message"][name] for name in _OF_A_TAPPED_MESSAGE if name in query["message"]}
        data = {**data, "callback_query": {**query, "message": message}}
    return Update.de_json(data, bot)


_OF_A_TAPPED_MESSAGE = ("message_id", "date", "chat")


def read_update(update: Update, bot_username: str) -> Incoming | None:
    """Read an update; None for those that ask for nothing (service messages, other bots, unblocking)."""
    user = update.effective_user
    content = _content(update, bot_username)
    if content is None or user is None or (user.is_bot and not isinstance(content, InGroup)):
        return None
    return Incoming(update.update_id, _sender(user), content)


def _sender(user: User) -> Sender:
    return Sender(user.id, user.full_name, user.username, user.language_code or "")


def _content(update: Update, bot_username: str) -> Content | None:
    if update.callback_query:
        query = update.callback_query
        return Tapped(query.id, query.data or "", query.message.message_id if query.message else None)
    if update.inline_query:
        return InlineQuery(update.inline_query.id)
    if update.my_chat_member:
        member = update.my_chat_member
        return _membership(member.chat, member.new_chat_member.status, member.old_chat_member.status)
    if update.message:
        return _message(update.message, bot_username)
    if update.edited_message and update.edited_message.chat.type == ChatType.PRIVATE:
        return Edited()
    return None


def _membership(chat: Chat, new: str, old: str) -> Content | None:
    gone = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}
    if chat.type == ChatType.PRIVATE:
        return Blocked() if new in gone else None
    if chat.type in {ChatType.GROUP, ChatType.SUPERGROUP} and old in gone and new not in gone:
        return InGroup(chat.id, addressed=True)
    return None


def _message(message: Message, bot_username: str) -> Content | None:
    if message.chat.type != ChatType.PRIVATE:
        return _group_message(message, bot_username)
    if message.text is None:
        return Wordless() if message.effective_attachment is not None or message.caption else None
    if message.text.startswith("/"):
        head, _, payload = message.text[1:].partition(" ")
        return Command(head.partition("@")[0].casefold(), payload.strip())
    return Written(message.text)


def _group_message(message: Message, bot_username: str) -> Content | None:
    if message.chat.type not in {ChatType.GROUP, ChatType.SUPERGROUP} or not (
        message.text or message.caption
    ):
        return None
    text = (message.text or message.caption or "").casefold()
    reply = message.reply_to_message
    to_us = reply is not None and reply.from_user is not None and reply.from_user.username == bot_username
    return InGroup(
        message.chat.id, addressed=text.startswith("/") or f"@{bot_username}".casefold() in text or to_us
    )


def call_of_link(payload: str) -> Call | None:
    """Read what stands behind ``?start=`` of a deep link: ``invite-CODE`` calls ``invite`` with the code."""
    name, _, argument = payload.partition("-")
    return Call(name, (argument,)) if name and argument else None
