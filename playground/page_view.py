"""People, chats and messages as the page is told of them."""

from datetime import datetime

from playground.chats import Chat, Json, Message
from playground.page_controls import Words
from playground.telegram import Telegram, User


def person_view(telegram: Telegram, user: User, caption: Words, *, fixed: bool, now: datetime) -> Json:
    """A phone with everything in it."""
    chat = telegram.chats[user.id]
    return {
        "id": user.id,
        "name": user.name,
        "caption": dict(caption),
        "language": user.language_code,
        "fixed": fixed,
        "chat": chat_view(telegram, chat, now),
        "messages": [message_view(message, chat) for message in chat.visible],
    }


def chat_view(telegram: Telegram, chat: Chat, now: datetime) -> Json:
    """What a phone shows around its messages."""
    return {
        "id": chat.id,
        "started": chat.started,
        "blocked": chat.blocked,
        "keyboard": chat.reply_keyboard,
        "typing": chat.typing_until is not None and chat.typing_until > now,
        "pinned": chat.pinned[-1] if chat.pinned else None,
        "commands": telegram.commands_for(chat.id) if chat.id in telegram.users else [],
        "about": _about(telegram, chat),
    }


def message_view(message: Message, chat: Chat) -> Json:
    """One message; `content` says what it is beside its text."""
    return {
        "id": message.id,
        "own": not message.from_bot,
        "at": message.date.isoformat(),
        "text": message.text,
        "entities": message.entities,
        "content": message.content,
        "file": _file_view(message),
        "buttons": message.buttons,
        "edited": message.edited is not None and not message.from_bot,
        "forwarded_from": message.forwarded_from.name if message.forwarded_from else None,
        "reply_to": _quote(message, chat),
    }


def _file_view(message: Message) -> Json | None:
    file = message.file
    if file is None:
        return None
    return {
        "name": file.name,
        "size": len(file.content),
        "mime_type": file.mime_type,
        "url": f"/phones/{message.chat_id}/files/{message.id}",
    }


def _quote(message: Message, chat: Chat) -> Json | None:
    original = chat.by_id.get(message.reply_to) if message.reply_to is not None else None
    if original is None or original.deleted:
        return None
    return {"id": original.id, "own": not original.from_bot, "text": original.text[:200]}


def _about(telegram: Telegram, chat: Chat) -> str:
    """What the bot says of itself in a chat that is still empty."""
    language = chat.user.language_code if chat.user is not None else ""
    default = telegram.profile.get(("description", ""), "")
    return telegram.profile.get(("description", language), default)
