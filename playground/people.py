"""A person with a phone, for tests and for the demo's first conversations: reads, taps and types."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from playground.chats import Chat, Json, Message, StoredFile, User
from playground.shapes import TINY_PICTURE
from playground.telegram import Event, Telegram

ISOLATES = dict.fromkeys(range(0x2066, 0x206A))


def plain(text: str) -> str:
    """A text as one reads it: without the invisible marks around values that keep scripts apart."""
    return text.translate(ISOLATES)


class Person:
    """One user of the bot. Each act returns after `settle`: when the bot has done what it will do."""

    def __init__(self, telegram: Telegram, user: User, settle: Callable[[], Awaitable[None]]) -> None:
        self.telegram = telegram
        self.user = user
        self.settle = settle
        self._news: list[Message] = []
        self._toasts_seen = 0
        self.watch()

    def __repr__(self) -> str:
        return f"<{self.user.name}>"

    def watch(self) -> None:
        """Look at the phone from now on, and remember what comes."""
        self.telegram.subscribe(self._notice)

    # Acts.

    async def says(self, text: str) -> None:
        """Type a text or a command."""
        await self._act(self.telegram.say, text)

    async def opens(self, payload: str = "") -> None:
        """Press Start, perhaps through a deep link."""
        await self._act(self.telegram.start, payload)

    async def taps(self, label: str, *, of: str | None = None) -> None:
        """Tap a button by its label, or by a part of it that no other button of the message has.

        It is looked for in the newest message that has it (`of`: only in messages that contain this text),
        then on the reply keyboard, whose buttons type their label.
        """
        for message in reversed(self._messages_from_bot(of)):
            button = _button(label, message.buttons)
            if button is not None:
                await self._press(message, button)
                return
        key = None if of is not None else _button(label, self.reply_keyboard)
        if key is None:
            raise AssertionError(self._no_button(label, of))
        await self.says(key["text"])

    async def taps_old(self, message: Message, label: str) -> None:
        """Tap a button that a message had at some time, as if this phone had not heard of later edits."""
        former = (version.reply_markup for version in reversed(message.history))
        for markup in (message.reply_markup, *former):
            button = _button(label, markup["inline_keyboard"] if markup else [])
            if button is not None:
                await self._press(message, button)
                return
        raise AssertionError(f'message {message.id} never had a button "{label}"')

    async def sends_sticker(self) -> None:
        """Send a sticker."""
        await self._act(self.telegram.send, sticker=True)

    async def sends_voice(self) -> None:
        """Send a voice message."""
        await self._act(self.telegram.send, voice=True)

    async def sends_contact(self) -> None:
        """Share one's own phone number."""
        await self._act(self.telegram.send, contact=True)

    async def sends(self, **content: Any) -> None:
        """Send anything else that `playground.shapes` knows."""
        await self._act(self.telegram.send, **content)

    async def uploads(
        self, name: str, content: bytes, mime_type: str = "application/octet-stream", *, caption: str = ""
    ) -> None:
        """Send a file."""
        await self._act(self.telegram.upload, name, content, mime_type, caption=caption)

    async def sends_picture(
        self,
        content: bytes = TINY_PICTURE,
        *,
        caption: str = "",
        album: bool = False,
        reply_to: str | None = None,
    ) -> None:
        """Send a picture: by itself, as one of an album, as a reply to a message that holds a text."""
        await self._act(
            self.telegram.upload,
            "picture.png",
            content,
            "image/png",
            caption=caption,
            as_picture=True,
            album="1" if album else None,
            reply_to=self._messages_from_bot(reply_to)[-1].id if reply_to else None,
        )

    async def replies(self, text: str, *, to: str) -> None:
        """Write as a reply to the newest message of the bot that holds a text."""
        message = self._messages_from_bot(to)[-1]
        await self._act(self.telegram.say, text, reply_to=message.id)

    async def edits(self, text: str) -> None:
        """Change what one wrote last."""
        own = [message for message in self._chat.visible if not message.from_bot]
        assert own, f"{self.user.name} has written nothing that could be edited"  # noqa: S101 - a mistake of the story
        await self._act(self.telegram.edit, own[-1].id, text)

    async def blocks(self) -> None:
        """Block the bot."""
        await self._act(self.telegram.block)

    async def unblocks(self) -> None:
        """Unblock the bot, without pressing Start."""
        await self._act(self.telegram.unblock)

    # What stands on the phone.

    def sees(self, text: str) -> bool:
        """Whether a text came, by a message, an edit or a toast, since this person's last act.

        If nothing came, whether it stands in the newest message.
        """
        news = [_shown(message) for message in self._news if not message.deleted]
        if self.toast is not None:
            news.append(self.toast)
        return any(plain(text) in read for read in news or [self.screen])

    @property
    def screen(self) -> str:
        """The text of the bot's newest message, empty if there is none."""
        messages = self._messages_from_bot()
        return _shown(messages[-1]) if messages else ""

    @property
    def buttons(self) -> list[list[str]]:
        """The labels under the bot's newest message, row by row."""
        messages = self._messages_from_bot()
        return _labels(messages[-1].buttons) if messages else []

    @property
    def reply_keyboard(self) -> list[list[Json]]:
        """The keys in place of the phone's keyboard, row by row."""
        rows = (self._chat.reply_keyboard or {}).get("keyboard", [])
        return [[key if isinstance(key, dict) else {"text": key} for key in row] for row in rows]

    @property
    def toast(self) -> str | None:
        """The note that answered the last tap since this person's last act, None if there was none."""
        toasts = self._chat.toasts
        return plain(toasts[-1].text) if len(toasts) > self._toasts_seen else None

    @property
    def documents(self) -> list[StoredFile]:
        """Files that came since this person's last act."""
        return [message.file for message in self._news if message.file is not None]

    @property
    def message(self) -> Message:
        """The bot's newest message."""
        return self._messages_from_bot()[-1]

    @property
    def chat(self) -> list[str]:
        """The texts of the whole chat, oldest first."""
        return [_shown(message) for message in self._chat.visible]

    # How it is done.

    @property
    def _chat(self) -> Chat:
        return self.telegram.chats[self.user.id]

    def _notice(self, event: Event) -> None:
        message = event.message
        if event.kind not in {"message", "edited"} or message is None or not message.from_bot:
            return
        if event.chat_id == self.user.id and not any(message is known for known in self._news):
            self._news.append(message)

    async def _act(self, act: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        self._news.clear()
        self._toasts_seen = len(self._chat.toasts)
        act(self.user.id, *args, **kwargs)
        await self.settle()

    async def _press(self, message: Message, button: Json) -> None:
        if "callback_data" not in button:
            raise AssertionError(f'the button "{button["text"]}" leads elsewhere: {button}')
        await self._act(self.telegram.tap, message.id, button["callback_data"])

    def _messages_from_bot(self, containing: str | None = None) -> list[Message]:
        return [
            message
            for message in self._chat.visible
            if message.from_bot and (containing is None or plain(containing) in _shown(message))
        ]

    def _no_button(self, label: str, of: str | None) -> str:
        messages = [message for message in self._messages_from_bot(of) if message.buttons]
        there = _labels(messages[-1].buttons) if messages else []
        keys = f"; on the keyboard {_labels(self.reply_keyboard)}" if self.reply_keyboard else ""
        where = "" if of is None else f' in a message with "{of}"'
        return f'{self.user.name} sees no single button "{label}"{where}, only {there}{keys}'


def _shown(message: Message) -> str:
    return plain(message.text)


def _labels(rows: Iterable[Iterable[Json]]) -> list[list[str]]:
    return [[plain(button["text"]) for button in row] for row in rows]


def _button(label: str, rows: Iterable[Iterable[Json]]) -> Json | None:
    """The button of exactly this label, else the only one that contains it."""
    wanted = plain(label)
    buttons = [button for row in rows for button in row]
    exact = [button for button in buttons if plain(button["text"]) == wanted]
    partial = [button for button in buttons if wanted in plain(button["text"])]
    if exact:
        return exact[0]
    return partial[0] if len(partial) == 1 else None
