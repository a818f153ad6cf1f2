"""What the page is given by whoever runs the demo: the chats, the clock, and what newcomers may try first."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from playground.telegram import Chat, Telegram

Words = Mapping[str, str]
"""One text per language: `{"en": …, "de": …}`."""


@dataclass(frozen=True)
class Phone:
    """A phone that the page always shows, with the person's part in the programme as caption."""

    user_id: int
    caption: Words


@dataclass(frozen=True)
class GuideStep:
    """One thing a newcomer may try, and the phone (and, if so, the clock) to do it with.

    It is done as soon as a message of the bot has `done_when` (a regular expression) in it: in that phone, or
    in the phone of `seen_by` where somebody else hears of it.
    """

    text: Words
    phone: int
    done_when: str
    clock: bool = False
    seen_by: int | None = None

    @property
    def watched(self) -> int:
        """Whose chat shows that it is done."""
        return self.phone if self.seen_by is None else self.seen_by

    def is_done_by(self, chat: Chat) -> bool:
        """Whether the bot has said it in this chat, now or before an edit."""
        said = (
            text
            for message in chat.messages
            if message.from_bot
            for text in (message.text, *(version.text for version in message.history))
        )
        return any(re.search(self.done_when, text) for text in said)


class Controls(Protocol):
    """The demo behind the page. After `start_over` the other members may be new ones."""

    @property
    def telegram(self) -> Telegram:
        """The chats as they are now."""

    @property
    def phones(self) -> Sequence[Phone]:
        """The phones to show first, in this order."""

    @property
    def time_zone(self) -> str:
        """The zone in which the page shows and turns the time, such as `Europe/Berlin`."""

    def now(self) -> datetime:
        """The playground's time."""

    async def turn_clock(self, by: timedelta) -> None:
        """Turn the clock ahead; returns when the bot has noticed."""

    async def start_over(self, language: str) -> None:
        """Bring everything to its beginning, in the same object or a new one; people speak that language.

        It runs within a request of the page, so the server must stay.
        """
