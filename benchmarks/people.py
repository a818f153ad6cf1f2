"""Many people who join at the same time: each does the next thing as soon as the bot has answered the last."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.demo_people import MENTEE, MENTOR
from playground.chats import Json, Message
from playground.telegram import Event, Telegram

PATIENCE = 20.0  # seconds in which nobody hears anything: the bot has stopped

Script = Sequence[tuple[str, str]]
Press = Callable[[Message, str, int], str]
"""Gives the callback data of a tap: of which message, on which label, as the how manieth act."""

_DOOR = {
    "en": [("say", "/start"), ("tap", "English"), ("tap", "Yes, I agree")],
    "de": [("say", "/start"), ("tap", "Deutsch"), ("tap", "Ja, ich bin einverstanden")],
}
SCRIPTS: tuple[tuple[str, Script], ...] = tuple(
    (language, [*_DOOR[language], *answers[language]])
    for language in ("en", "de")
    for answers in (MENTEE, MENTOR)
)
"""What people type and tap, from the first /start to the application, and the language of their phone."""


class StuckError(Exception):
    """The conversation did not go on."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a crowd did: updates, what of the bot came back (messages, edits, answered taps), and seconds."""

    people: int
    updates: int
    answers: int
    seconds: float


def press_button(message: Message, label: str, _number: int) -> str:
    """The data of the button that a person means. Raises StuckError when the message has none."""
    named = [button for row in message.buttons for button in row if label in button["text"]]
    if not named:
        raise StuckError(f"there is no button {label!r} under: {message.text}")
    shortest: Json = min(named, key=lambda button: len(button["text"]))
    return str(shortest["callback_data"])


def press_anything(_message: Message, label: str, number: int) -> str:
    """Data as long as that of our buttons, for a bot without buttons; never the same twice in a message."""
    return f"onboarding|{number:x}|{label}"[:40]


class Crowd:
    """People with a script each, and where they are in it."""

    def __init__(self, telegram: Telegram, size: int, press: Press) -> None:
        self._telegram, self._press = telegram, press
        self._rest: dict[int, list[tuple[str, str]]] = {}  # by person, the next act last
        self._unfinished = size
        self._open_taps = self._updates = self._answers = 0
        self._over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        for number in range(size):
            language, script = SCRIPTS[number % len(SCRIPTS)]
            user = telegram.add_user(f"Person {number}", language_code=language)
            self._rest[user.id] = list(reversed(script))

    async def go(self) -> Done:
        """Let everybody go through their script. Raises StuckError when the bot falls silent."""
        stop_listening = self._telegram.subscribe(self._notice)
        begin = time.perf_counter()
        try:
            for user_id in self._rest:
                self._act(user_id, None)
            await self._all_answered()
        finally:
            stop_listening()
        return Done(len(self._rest), self._updates, self._answers, time.perf_counter() - begin)

    async def _all_answered(self) -> None:
        answers = -1
        while not self._over.done() and answers < self._answers:
            answers = self._answers
            await asyncio.wait({self._over}, timeout=PATIENCE)
        if not self._over.done():
            raise StuckError(
                f"{self._unfinished} people wait after {self._updates} updates, {answers} answers"
            )
        self._over.result()

    def _notice(self, event: Event) -> None:
        """React to what the bot does; runs within the bot's call, which is to be answered in any case."""
        try:
            self._react(event)
        except StuckError as error:
            if not self._over.done():
                self._over.set_exception(error)

    def _react(self, event: Event) -> None:
        if event.kind == "answered":
            self._answers += 1
            self._open_taps -= 1
        elif event.kind in {"message", "edited"} and event.message and event.message.from_bot:
            self._answers += 1
            self._act(event.message.chat_id, event.message)
        if not self._unfinished and not self._open_taps and not self._over.done():
            self._over.set_result(None)

    def _act(self, user_id: int, seen: Message | None) -> None:
        rest = self._rest[user_id]
        if not rest:
            self._unfinished -= 1
            return
        way, what = rest.pop()
        self._updates += 1
        if way == "tap" and seen is not None:
            self._open_taps += 1
            self._telegram.tap(user_id, seen.id, self._press(seen, what, len(rest)))
        else:
            text = self._telegram.users[user_id].name if what == "NAME" else what
            self._telegram.say(user_id, text)
