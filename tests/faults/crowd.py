"""People who do anything: go on, answer, go back to old messages, tap twice, write nonsense, leave and return."""

import asyncio
from collections.abc import Mapping

from dialogue.incoming import Sender
from playground.telegram import ImpossibleError, Message, Telegram
from tests.faults.lots import Lots

COMMANDS = (
    *(
        "start",
        "menu",
        "help",
        "tandem",
        "goals",
        "meetings",
        "log",
        "agreement",
        "contact",
        "events",
        "package",
    ),
    *(
        "profile",
        "feedback",
        "privacy",
        "mydata",
        "erase",
        "language",
        "admin",
        "people",
        "tandems",
        "announce",
        "lights",
        "rounds",
    ),
    *("questions", "cohorts", "settings", "invite", "match", "cancel", "nonsense"),
)
WORDS = (
    *("3", "12.12.2026", "tomorrow at 15:00", "14:30", "45", "Yes", "A job interview in German", "Berlin"),
    *(
        "I would like to know what is expected.",
        "ana@example.org",
        "🎉",
        "<b>bold</b> & more",
        "0",
        "-1",
        "x" * 900,
    ),
)


class Somebody:
    """One of them."""

    def __init__(self, telegram: Telegram, sender: Sender, lots: Lots) -> None:
        self._telegram, self._lots = telegram, lots
        self._id = telegram.add_user(
            sender.name,
            id=sender.telegram_id,
            username=sender.username,
            language_code=sender.language,
        ).id
        telegram.chats[self._id].started = True

    async def lives(self, until: float) -> None:
        """Does one thing after the other, with time to read between."""
        loop = asyncio.get_running_loop()
        await asyncio.sleep(self._lots.seconds(0, 10))
        while loop.time() < until:
            try:
                self._does_something()
            except ImpossibleError:  # blocked, for now
                self._telegram.start(self._id)
            await asyncio.sleep(self._lots.seconds(1, 20))

    def _does_something(self) -> None:
        lots, telegram = self._lots, self._telegram
        messages = [one for one in telegram.chats[self._id].visible if one.from_bot and _keys(one)]
        if messages and lots.happens(0.6):
            self._tap(messages[-1])
        elif messages and lots.happens(0.2):
            self._tap(lots.one_of(messages))
        elif lots.happens(0.5):
            telegram.say(self._id, f"/{lots.one_of(COMMANDS)}")
        elif lots.happens(0.03):
            telegram.block(self._id)
        elif lots.happens(0.1):
            telegram.send(self._id, sticker=True)
        else:
            telegram.say(self._id, lots.one_of(WORDS))

    def _tap(self, message: Message) -> None:
        data = self._lots.one_of(_keys(message))
        self._telegram.tap(self._id, message.id, data)
        if self._lots.happens(0.1):
            self._telegram.tap(self._id, message.id, data)


def crowd(telegram: Telegram, people: Mapping[str, Sender], lots: Lots) -> list[Somebody]:
    """All of them, on their phones."""
    return [Somebody(telegram, sender, lots) for sender in people.values()]


def _keys(message: Message) -> list[str]:
    return [key["callback_data"] for row in message.buttons for key in row if "callback_data" in key]
