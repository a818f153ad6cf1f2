"""From a screen to calls of the Bot API: text as HTML, keyboards, files, within Telegram's limits."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dialogue.callback import CallbackCodec
from dialogue.field import Post
from dialogue.screen import Button, Document, Picture, Row, Screen
from dialogue.texts import Reader, Texts
from storage.store import File, Lane, Letter, dump

TEXT_LIMIT = 4096  # Bot API, sendMessage: characters after entities parsing (UTF-16 code units)
CAPTION_LIMIT = 1024  # Bot API, sendDocument and sendPhoto
TOAST_LIMIT = 200  # Bot API, answerCallbackQuery
PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Painter:
    """Draws screens for readers."""

    texts: Texts
    codec: CallbackCodec

    def letters(
        self, screen: Screen, reader: Reader, chat_id: int, lane: Lane, replaces: int | None = None
    ) -> Iterator[Letter]:
        """Give the calls that show ``screen``: one message, or several where one would be too long.

        ``replaces`` is the message that is to change in place; files and the rest of long texts come as new ones.
        """
        keyboard = {"inline_keyboard": [self._row(row, reader, chat_id) for row in screen.rows]}
        pages = list(_pages([self.texts.html(part, reader) for part in screen.parts]))
        file = screen.file
        as_caption = file is not None and len(pages) == 1 and visible_length(pages[0]) <= CAPTION_LIMIT
        for number, page in enumerate([] if as_caption else pages):
            last = number == len(pages) - 1 and file is None
            place = replaces if number == 0 else None
            yield _text_letter(chat_id, lane, page, keyboard if last else {"inline_keyboard": []}, place)
        if file is not None:
            yield _file_letter(chat_id, lane, pages[0] if as_caption else "", keyboard, file)

    def picture_in_place(
        self, screen: Screen, reader: Reader, chat_id: int, lane: Lane, message_id: int
    ) -> Letter:
        """Give the call that puts another picture into a message that has one; without a file just another caption."""
        payload: dict[str, Any] = {"chat_id": chat_id, "message_id": message_id}
        words = {
            "caption": PARAGRAPH.join(self.texts.html(part, reader) for part in screen.parts),
            "parse_mode": "HTML",
        }
        if screen.rows:
            payload["reply_markup"] = {
                "inline_keyboard": [self._row(row, reader, chat_id) for row in screen.rows]
            }
        if screen.file is None:
            return Letter(chat_id, lane, "editMessageCaption", dump(payload | words))
        payload["media"] = {"type": "photo", "media": "attach://photo", **words}
        file = File(screen.file.name, "image/png", screen.file.content)
        return Letter(chat_id, lane, "editMessageMedia", dump(payload), file)

    def post(
        self,
        post: Post,
        rows: Sequence[Row],
        reader: Reader,
        chat_id: int,
        lane: Lane,
        replaces: int | None = None,
    ) -> Letter:
        """Give the call that sends a message on as it was written, or puts it in place of ``replaces``."""
        payload: dict[str, Any] = {"chat_id": chat_id}
        if rows:
            payload["reply_markup"] = {"inline_keyboard": [self._row(row, reader, chat_id) for row in rows]}
        if replaces is not None:
            payload["message_id"] = replaces
        if post.file is None:
            method = "sendMessage" if replaces is None else "editMessageText"
            return Letter(chat_id, lane, method, dump(payload | _worded("text", "entities", post)))
        caption = _worded("caption", "caption_entities", post)
        if replaces is not None:
            media = {"type": post.file.kind, "media": post.file.file_id, **caption}
            return Letter(chat_id, lane, "editMessageMedia", dump(payload | {"media": media}))
        payload[post.file.kind] = post.file.file_id
        return Letter(chat_id, lane, f"send{post.file.kind.capitalize()}", dump(payload | caption))

    def toast(self, label: Any, reader: Reader, query_id: str, chat_id: int) -> Letter:
        """Give the call that answers a tap, with a short text over the chat or with none."""
        payload: dict[str, Any] = {"callback_query_id": query_id}
        if label is not None:
            payload["text"] = self.texts.plain(label, reader)[:TOAST_LIMIT]
        return Letter(chat_id, Lane.ANSWER, "answerCallbackQuery", dump(payload))

    def _row(self, row: Row, reader: Reader, chat_id: int) -> list[dict[str, str]]:
        return [self._button(button, reader, chat_id) for button in row]

    def _button(self, button: Button, reader: Reader, chat_id: int) -> dict[str, str]:
        drawn = {"text": self.texts.plain(button.label, reader)}
        if button.call is not None:
            return {**drawn, "callback_data": self.codec.pack(button.call, chat_id)}
        if button.url is None:
            raise ValueError(f"the button {drawn['text']!r} does nothing")
        return {**drawn, "url": button.url}


def _worded(words: str, entities: str, post: Post) -> dict[str, Any]:
    """The words of a message and their formatting, under the names that a call has for them."""
    if not post.text:
        return {}
    return {words: post.text, entities: [*post.entities]} if post.entities else {words: post.text}


def _text_letter(
    chat_id: int, lane: Lane, text: str, keyboard: dict[str, Any], replaces: int | None
) -> Letter:
    payload: dict[str, Any] = {
        "chat_id": chat_id,
        "text": text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if keyboard["inline_keyboard"]:
        payload["reply_markup"] = keyboard
    if replaces is None:
        return Letter(chat_id, lane, "sendMessage", dump(payload))
    return Letter(chat_id, lane, "editMessageText", dump({**payload, "message_id": replaces}))


def _file_letter(
    chat_id: int, lane: Lane, caption: str, keyboard: dict[str, Any], file: Document | Picture
) -> Letter:
    payload: dict[str, Any] = {"chat_id": chat_id}
    if caption:
        payload |= {"caption": caption, "parse_mode": "HTML"}
    if keyboard["inline_keyboard"]:
        payload["reply_markup"] = keyboard
    if isinstance(file, Picture):
        return Letter(chat_id, lane, "sendPhoto", dump(payload), File(file.name, "image/png", file.content))
    return Letter(chat_id, lane, "sendDocument", dump(payload), File(file.name, file.mime_type, file.content))


def _pages(paragraphs: list[str]) -> Iterator[str]:
    """Put paragraphs together into messages that Telegram takes; each line is whole markup by itself."""
    page = ""
    for gap, piece in _pieces(paragraphs):
        joined = page + gap + piece if page else piece
        if page and visible_length(joined) > TEXT_LIMIT:
            yield page
            joined = piece
        page = joined
    if page:
        yield page


def _pieces(paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    """The paragraphs, each with the gap before it; one too long for a message falls apart into its lines."""
    for paragraph in paragraphs:
        lines = [paragraph] if visible_length(paragraph) <= TEXT_LIMIT else paragraph.split("\n")
        for number, line in enumerate(lines):
            yield "\n" if number else PARAGRAPH, line


def visible_length(markup: str) -> int:
    """Count what Telegram counts: UTF-16 code units after the markup is read."""
    return len(html.unescape(re.sub(r"<[^<>]*>", "", markup)).encode("utf-16-le")) // 2
