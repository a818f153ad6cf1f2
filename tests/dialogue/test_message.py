"""What is drawn fits into Telegram's messages, however much there is to say."""

import json
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dialogue.message import CAPTION_LIMIT, TEXT_LIMIT, Painter, visible_length
from dialogue.screen import Button, Document, Label, Lines, Picture, screen
from dialogue.texts import Reader
from storage.store import Lane, Letter
from tests.dialogue.demo import CODEC, texts

READER = Reader("en", ZoneInfo("Europe/Berlin"))
PAINTER = Painter(texts(), CODEC)
LINE = st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=1000)


def drawn(*parts: Label, file: Document | Picture | None = None) -> list[Letter]:
    return list(PAINTER.letters(screen(*parts, file=file), READER, 1, Lane.ANSWER))


def words_of(letter: Letter) -> str:
    payload = json.loads(letter.payload)
    return str(payload.get("text", payload.get("caption", "")))


@given(st.lists(st.lists(LINE, min_size=1, max_size=8), min_size=1, max_size=4))
def test_every_message_fits_and_every_line_arrives_whole(paragraphs: list[list[str]]) -> None:
    letters = drawn(*(Lines(lines) for lines in paragraphs))
    assert all(visible_length(words_of(letter)) <= TEXT_LIMIT for letter in letters)
    said = "".join(PAINTER.texts.html(Lines(lines), READER) for lines in paragraphs)
    assert "".join(map(words_of, letters)).replace("\n", "") == said.replace("\n", "")


def test_a_paragraph_longer_than_a_message_falls_apart_into_its_lines() -> None:
    lines = ["🚣" * 1000, "🎯" * 1000, "🤝" * 1000]  # two units each, as Telegram counts
    assert [words_of(letter) for letter in drawn(Lines(lines), "The end.")] == [
        f"{lines[0]}\n{lines[1]}",
        f"{lines[2]}\n\nThe end.",
    ]


def test_short_words_go_under_a_picture_and_long_ones_before_it() -> None:
    picture = Picture("goals.png", b"png")
    [short] = drawn("Your goals", file=picture)
    assert (short.method, words_of(short)) == ("sendPhoto", "Your goals")
    assert short.file
    assert (short.file.name, short.file.mime_type) == ("goals.png", "image/png")
    before, under = drawn("x" * (CAPTION_LIMIT + 1), file=picture)
    assert [(before.method, len(words_of(before))), (under.method, words_of(under))] == [
        ("sendMessage", CAPTION_LIMIT + 1),
        ("sendPhoto", ""),
    ]


def test_a_document_keeps_its_own_kind() -> None:
    [letter] = drawn("For you", file=Document("plan.pdf", b"%PDF", "application/pdf"))
    assert letter.method == "sendDocument"
    assert letter.file
    assert letter.file.mime_type == "application/pdf"


def test_a_picture_changes_in_its_place_or_just_its_words_do() -> None:
    made = screen("Now", file=Picture("code.png", b"png"), rows=[[Button("More", url="https://example.org")]])
    letter = PAINTER.picture_in_place(made, READER, 1, Lane.PROMPT, 7)
    payload = json.loads(letter.payload)
    assert (letter.method, payload["message_id"]) == ("editMessageMedia", 7)
    assert payload["media"] == {
        "type": "photo",
        "media": "attach://photo",
        "caption": "Now",
        "parse_mode": "HTML",
    }
    assert payload["reply_markup"]["inline_keyboard"][0][0]["text"] == "More"
    assert letter.file
    assert letter.file.content == b"png"
    words = PAINTER.picture_in_place(screen("Over", "and out"), READER, 1, Lane.PROMPT, 7)
    assert (words.method, words_of(words), words.file) == ("editMessageCaption", "Over\n\nand out", None)
    assert "reply_markup" not in json.loads(words.payload)
