"""Who looks at the page, and what they are told as it happens."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from typing import Any

from playground.chats import Chat, Json
from playground.page_controls import Controls, GuideStep
from playground.page_view import chat_view, message_view, person_view
from playground.telegram import Event, Telegram

Line = asyncio.Queue[Json]


class Live:
    """Every open page has a line; a line begins with the full state, and then hears of each change."""

    def __init__(self, controls: Controls, guide: Sequence[GuideStep]) -> None:
        self.controls = controls
        self.guide = guide
        self.opened: list[int] = []
        self._done = [False] * len(guide)
        self._lines: set[Line] = set()
        self._unsubscribe: Callable[[], None] = lambda: None
        self.watch_anew()

    @property
    def telegram(self) -> Telegram:
        """The chats as they are now."""
        return self.controls.telegram

    def watch_anew(self) -> None:
        """Listen to the present Telegram, which after a new start may be another one or have forgotten us."""
        with contextlib.suppress(ValueError):
            self._unsubscribe()
        self._unsubscribe = self.telegram.subscribe(self._on_event)

    def forget(self) -> None:
        """Begin as at first: no further phones, nothing ticked off."""
        self.opened.clear()
        self._done = [False] * len(self.guide)
        self.watch_anew()
        self.tell_all(self.state())

    def open_line(self) -> Line:
        """A new page's line, with the state on it."""
        line: Line = asyncio.Queue()
        line.put_nowait(self.state())
        self._lines.add(line)
        return line

    def close_line(self, line: Line) -> None:
        """Nobody listens there any more."""
        self._lines.discard(line)

    def tell_all(self, news: Json) -> None:
        """Put something on every line."""
        for line in self._lines:
            line.put_nowait(news)

    def show(self, user_id: int) -> None:
        """Show somebody's phone to everybody who looks."""
        if user_id not in self.shown:
            self.opened.append(user_id)
        self.tell_all(self.state())

    def put_away(self, user_id: int) -> None:
        """Show a phone no longer; its chat stays."""
        if user_id in self.opened:
            self.opened.remove(user_id)
        self.tell_all(self.state())

    @property
    def shown(self) -> list[int]:
        """Whose phones are shown, in order."""
        first = [phone.user_id for phone in self.controls.phones]
        return [user_id for user_id in first + self.opened if user_id in self.telegram.users]

    def clock(self) -> Json:
        """The playground's time as news."""
        return {"kind": "clock", "now": self.controls.now().isoformat()}

    def state(self) -> Json:
        """All that a page needs to draw itself."""
        self._tick_off(*self.telegram.chats.values())
        captions = {phone.user_id: phone.caption for phone in self.controls.phones}
        telegram, now, shown = self.telegram, self.controls.now(), self.shown
        return {
            "kind": "state",
            "bot": {"name": telegram.bot.name, "username": telegram.bot.username},
            "now": now.isoformat(),
            "time_zone": self.controls.time_zone,
            "phones": [
                person_view(
                    telegram, telegram.users[user_id], captions.get(user_id, {}),
                    fixed=user_id in captions, now=now,
                )
                for user_id in shown
            ],
            "others": [
                {"id": user.id, "name": user.name} for user in telegram.users.values() if user.id not in shown
            ],
            "guide": [
                {"text": dict(step.text), "phone": step.phone, "clock": step.clock} for step in self.guide
            ],
            "done": self._done,
        }  # fmt: skip

    def _on_event(self, event: Event) -> None:
        if event.kind in {"commands", "profile"}:
            for user_id in self.shown:
                self._tell_of_chat(self.telegram.chats[user_id])
        elif event.kind == "user":
            self.tell_all(self.state())
        elif event.chat_id in self.shown:
            self._tell_of_change(event, self.telegram.chats[event.chat_id])

    def _tell_of_change(self, event: Event, chat: Chat) -> None:
        message, news = event.message, event.kind
        if message is not None and news in {"message", "edited"}:
            self.tell_all({"kind": "message", "chat": chat.id, "message": message_view(message, chat)})
            if self._tick_off(chat):
                self.tell_all({"kind": "guide", "done": self._done})
        elif message is not None and news == "deleted":
            self.tell_all({"kind": "deleted", "chat": chat.id, "id": message.id})
        elif news == "answered":
            self.tell_all({"kind": "answered", "chat": chat.id, **_answer(event.data)})
        self._tell_of_chat(chat)

    def _tell_of_chat(self, chat: Chat) -> None:
        self.tell_all({"kind": "chat", "chat": chat_view(self.telegram, chat, self.controls.now())})

    def _tick_off(self, *chats: Chat) -> bool:
        """Note the steps that are done by now; true if one is new."""
        by_id = {chat.id: chat for chat in chats}
        before = self._done
        self._done = [
            done or (step.watched in by_id and step.is_done_by(by_id[step.watched]))
            for done, step in zip(before, self.guide, strict=True)
        ]
        return self._done != before


def _answer(data: dict[str, Any]) -> Json:
    return {"query": data["query_id"], "text": data["text"], "alert": data["alert"]}
