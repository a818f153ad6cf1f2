"""The playground's Telegram: what people do in their chats, and what the bot calls.

No HTTP here: `playground.server` puts it on loopback, the page draws it, and tests use both from inside.
"""

import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from playground import editing, profile, sending
from playground.chats import Chat, Json, Message, StoredFile, Toast, User, Version
from playground.detection import detect
from playground.faults import DroppedError, Faults
from playground.limits import Limits
from playground.parameters import Parameters, Upload, normalise
from playground.refusal import RefusedError, bad_request
from playground.shapes import shape
from playground.shortcuts import typed
from playground.world import FIRST_GROUP_ID, FIRST_USER_ID, Event, Tap, World, utc_now

__all__ = [
    "Answer", "Call", "Chat", "DroppedError", "Event", "Faults", "ImpossibleError", "Limits", "Message",
    "StoredFile", "Telegram", "Toast", "Upload", "User", "Version",
]  # fmt: skip

METHODS: dict[str, Callable[[World, Parameters], Any]] = {
    **sending.METHODS,
    **editing.METHODS,
    **profile.METHODS,
}


class ImpossibleError(Exception):
    """Something that no Telegram app would let a person do."""


@dataclass(frozen=True)
class Answer:
    """What Telegram answers: the HTTP status and the JSON."""

    status: int
    body: Json


@dataclass(frozen=True)
class Call:
    """What the bot asked, and with which status it was answered (0: the connection broke)."""

    method: str
    params: Json
    status: int


class Telegram(World):
    """A little Telegram with one bot.

    `check(method, params)` may refuse a call by raising AssertionError; its sentence is kept in `objections`
    for a test to look at, and the bot gets a 400.
    """

    def __init__(
        self,
        *,
        token: str,
        bot_username: str = "TandemDemoBot",
        bot_name: str = "Tandem",
        now: Callable[[], datetime] = utc_now,
        limits: Limits | None = None,
        check: Callable[[str, Json], None] | None = None,
        remember: int = 10_000,
    ) -> None:
        super().__init__(token=token, bot_username=bot_username, bot_name=bot_name, now=now, limits=limits)
        self.check = check
        self.objections: list[str] = []
        self.calls: deque[Call] = deque(maxlen=remember)

    # What people do. Each act queues an update for the bot.

    def add_user(
        self,
        first_name: str,
        last_name: str = "",
        *,
        username: str | None = None,
        language_code: str = "en",
        id: int | None = None,  # noqa: A002
    ) -> User:
        """Somebody with a phone, who has not met the bot yet."""
        user_id = FIRST_USER_ID + len(self.users) if id is None else id
        user = User(user_id, first_name, last_name, username, language_code)
        self.users[user.id] = user
        self.chats[user.id] = Chat(user.id, user=user)
        self.tell("user", self.chats[user.id])
        return user

    def say(self, user_id: int, text: str, *, reply_to: int | None = None) -> Message:
        """Write to the bot, perhaps as a reply to one of its messages; `**bold**` and the like are understood."""
        chat = self._own_chat(user_id)
        words, entities = typed(text)
        return self._arrive(chat, self.users[user_id], text=words, entities=entities, reply_to=reply_to)

    def start(self, user_id: int, payload: str = "") -> Message:
        """Open the bot, by its deep link if there is a payload; who had blocked it unblocks it."""
        if self.chats[user_id].blocked:
            self.unblock(user_id)
        return self.say(user_id, f"/start {payload}".strip())

    def tap(self, user_id: int, message_id: int, data: str, *, chat_id: int | None = None) -> str:
        """Tap an inline button; the id of the query that the bot has to answer."""
        chat = self._own_chat(user_id) if chat_id is None else self.chats[chat_id]
        message = chat.by_id.get(message_id)
        if message is None:
            raise ImpossibleError(f"there is no message {message_id} in this chat")
        tap = Tap(str(4_000_000_000_000_001 + len(self.taps)), user_id, chat.id, message_id)
        self.taps[tap.id] = tap
        query: Json = {
            "id": tap.id,
            "from": self.users[user_id].as_json(),
            "message": self._tapped_message(chat, message),
            "chat_instance": str(chat.id),
            "data": data,
        }
        self.updates.put("callback_query", query)
        return tap.id

    def _tapped_message(self, chat: Chat, message: Message) -> Json:
        if message.deleted:
            return {"message_id": message.id, "chat": chat.as_json(), "date": 0}
        return self.written(message)

    def expire_taps(self) -> None:
        """Make all taps so far too old to be answered."""
        self.taps = {key: tap for key, tap in self.taps.items() if tap.answered}

    def send(self, user_id: int, **content: Any) -> Message:
        """Send something that is no text: `sticker=True`, `voice=True`, `contact={"phone_number": …}`, …

        True takes a plain example, a mapping goes over it; see `playground.shapes`.
        """
        user, chat = self.users[user_id], self._own_chat(user_id)
        if len(content) != 1:
            raise ImpossibleError("a message has one kind of content")
        [(kind, details)] = content.items()
        made, file = shape(self, user, kind, details)
        return self._arrive(chat, user, content=made, file=file)

    def upload(
        self,
        user_id: int,
        file_name: str,
        content: bytes,
        mime_type: str = "application/octet-stream",
        *,
        caption: str = "",
        as_picture: bool = False,
        album: str | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Send a file, which the bot can download; a picture as such, or as a document; perhaps as part of an album."""
        user, chat = self.users[user_id], self._own_chat(user_id)
        file = self.keep_file(file_name, content, mime_type, "photos" if as_picture else "documents")
        made = sending.picture_of(file) if as_picture else sending.document_of(file)
        words, entities = typed(caption)
        if album is not None:
            made = {**made, "media_group_id": album}
        return self._arrive(
            chat, user, content=made, file=file, text=words, entities=entities, reply_to=reply_to
        )

    def edit(self, user_id: int, message_id: int, text: str) -> None:
        """Change one's own message."""
        chat = self._own_chat(user_id)
        message = chat.by_id.get(message_id)
        if message is None or message.sender.id != user_id:
            raise ImpossibleError(f"message {message_id} is not this person's own")
        message.change(self.now(), text, detect(text, []), None)
        self.tell("edited", chat, message)
        self.updates.put("edited_message", self.written(message))

    def say_in_group(self, user_id: int, group: str | int, text: str) -> Message:
        """Write into a group by its id, or by its title: a new title makes a group and brings the bot in."""
        chat = self.chats[group] if isinstance(group, int) else self._group(user_id, group)
        return self._arrive(chat, self.users[user_id], text=text, entities=detect(text, []))

    def bring_into(self, user_id: int, title: str, kind: str = "supergroup") -> Chat:
        """Bring the bot into a new group, or make it one of those who post in a new channel."""
        return self._new_chat(user_id, title, kind)

    def send_away(self, user_id: int, chat_id: int) -> None:
        """Send the bot out of a group or a channel."""
        chat = self.chats[chat_id]
        chat.blocked = True
        self._membership(chat, self.users[user_id], _standing_in(chat), "kicked")

    def inline_query(self, user_id: int, query: str) -> str:
        """Type something behind the bot's name in another chat; the id of the query."""
        query_id = str(9_000_000_000_000_001 + len(self.inline_answers))
        self.inline_answers[query_id] = None
        update: Json = {
            "id": query_id,
            "from": self.users[user_id].as_json(),
            "query": query,
            "offset": "",
            "chat_type": "sender",
        }
        self.updates.put("inline_query", update)
        return query_id

    def block(self, user_id: int) -> None:
        """Stop the bot from writing."""
        chat = self._own_chat(user_id)
        chat.blocked = True
        self._membership(chat, self.users[user_id], "member", "kicked")
        self.tell("blocked", chat)

    def unblock(self, user_id: int) -> None:
        """Let the bot write again."""
        chat = self.chats[user_id]
        if not chat.blocked:
            raise ImpossibleError(f"{self.users[user_id].name} has not blocked the bot")
        chat.blocked = False
        self._membership(chat, self.users[user_id], "kicked", "member")
        self.tell("blocked", chat)

    def deactivate(self, user_id: int) -> None:
        """Delete the person's account at Telegram."""
        self.users[user_id].deactivated = True

    def repeat_update(self, update_id: int) -> None:
        """Deliver an update once more, as Telegram now and then does."""
        self.updates.repeat(update_id)

    # What people see.

    def commands_for(self, user_id: int) -> list[dict[str, str]]:
        """The command menu of a person's chat with the bot."""
        return self.menus.in_private_chat(user_id, self.users[user_id].language_code)

    # What the bot does.

    async def call(self, method: str, params: Json, files: Mapping[str, Upload] | None = None) -> Answer:
        """Answer one call of the Bot API; DroppedError means that the connection is to break instead."""
        try:
            values = normalise(params)
        except RefusedError as refusal:
            return self._answered(method, params, Answer(refusal.status, refusal.body()))
        try:
            loses_answer = await self.faults.strike(method, values)
            result = await self._act(method, Parameters(values, files or {}))
        except RefusedError as refusal:
            return self._answered(method, values, Answer(refusal.status, refusal.body()))
        except DroppedError:
            self.calls.append(Call(method, values, 0))
            raise
        if loses_answer:
            self.calls.append(Call(method, values, 0))
            raise DroppedError
        return self._answered(method, values, Answer(200, {"ok": True, "result": result}))

    def _answered(self, method: str, params: Json, answer: Answer) -> Answer:
        self.calls.append(Call(method, params, answer.status))
        return answer

    async def _act(self, method: str, params: Parameters) -> Any:
        name = method.lower()
        if name != "getupdates" and name not in METHODS:
            raise RefusedError(404)
        self._check(method, params)
        if name == "getupdates":
            return await self._get_updates(params)
        return METHODS[name](self, params)

    def _check(self, method: str, params: Parameters) -> None:
        if self.check is None:
            return
        named = [name for name in params.files if f'"attach://{name}"' not in json.dumps(params.values)]
        try:
            self.check(method, {**params.values, **dict.fromkeys(named, "attach://file")})
        except AssertionError as objection:
            self.objections.append(f"{method}: {objection}")
            raise bad_request(str(objection)) from None

    def _get_updates(self, params: Parameters) -> Awaitable[list[Json]]:
        self.updates.allow(params.values.get("allowed_updates"))
        limit = min(max(params.integer("limit", 100), 1), 100)
        return self.updates.poll(params.integer("offset"), limit, params.integer("timeout"))

    async def acknowledged(self) -> None:
        """Return as soon as the bot has acknowledged every queued update."""
        await self.updates.emptied()

    def release(self) -> None:
        """Let go of every call that waits, as when the server goes down."""
        self.faults.clear()
        self.updates.end_poll()

    # The seam for a webhook's deliverer.

    def pending_updates(self, limit: int = 100) -> list[Json]:
        """The oldest updates that the bot has not taken yet."""
        return self.updates.waiting(limit)

    def mark_done(self, update_id: int) -> None:
        """Note that the webhook has taken an update."""
        self.updates.acknowledge(update_id)

    # How it is done.

    def _own_chat(self, user_id: int) -> Chat:
        chat = self.chats[user_id]
        if chat.blocked:
            raise ImpossibleError(f"{self.users[user_id].name} has blocked the bot; unblock it first")
        return chat

    def _arrive(self, chat: Chat, sender: User, **fields: Any) -> Message:
        chat.started = True
        message = self.post(chat, sender, **fields)
        self.updates.put("message", self.written(message))
        return message

    def _group(self, user_id: int, title: str) -> Chat:
        for chat in self.chats.values():
            if chat.title == title:
                return chat
        return self._new_chat(user_id, title, "supergroup")

    def _new_chat(self, user_id: int, title: str, kind: str) -> Chat:
        groups = sum(chat.user is None for chat in self.chats.values())
        chat = Chat(FIRST_GROUP_ID - groups, kind, title, started=True)
        self.chats[chat.id] = chat
        self._membership(chat, self.users[user_id], "left", _standing_in(chat))
        return chat

    def _membership(self, chat: Chat, user: User, before: str, after: str) -> None:
        change: Json = {
            "chat": chat.as_json(),
            "from": user.as_json(),
            "date": int(self.now().timestamp()),
            "old_chat_member": self._bot_as(before),
            "new_chat_member": self._bot_as(after),
        }
        self.updates.put("my_chat_member", change)

    def _bot_as(self, status: str) -> Json:
        member: Json = {"status": status, "user": self.bot.as_json()}
        if status == "administrator":
            member["can_post_messages"] = True
        return {**member, "until_date": 0} if status == "kicked" else member


def _standing_in(chat: Chat) -> str:
    """What the bot is in a group or a channel."""
    return "administrator" if chat.type == "channel" else "member"
