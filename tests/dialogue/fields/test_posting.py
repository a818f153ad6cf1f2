"""A message that goes out as it was written."""

import pytest

from dialogue.field import Answered, Attachment, Post, Wrong
from dialogue.fields import Posting
from dialogue.fields.posting import as_json, post_of
from tests.dialogue.demo import plain, scene

BOLD = {"type": "bold", "offset": 0, "length": 5}
PICTURE = Attachment("photo", "AgAC", "")


def test_formatting_is_kept_and_what_telegram_finds_by_itself_is_left_to_it() -> None:
    found = {"type": "url", "offset": 6, "length": 10}
    reply = Posting().posted(scene(), None, Post("Hello tandem.org", (BOLD, found)))
    assert reply == Answered({"text": "Hello tandem.org", "entities": [BOLD], "file": None})


def test_what_is_kept_becomes_the_same_message_again() -> None:
    post = Post("Hello", (BOLD,), Attachment("document", "BQAC", "plan.pdf"))
    assert post_of(as_json(post)) == post


def test_a_picture_needs_no_words() -> None:
    reply = Posting().posted(scene(), None, Post(file=PICTURE))
    assert isinstance(reply, Answered)
    assert Posting().show(scene(), reply.value) == "📷"


@pytest.mark.parametrize(
    ("post", "room"),
    [
        (Post("x" * 4097), "4,097 characters, and a message has room for 4,096"),
        (Post("👩" * 2049), "4,098 characters"),
        (Post("x" * 1025, file=PICTURE), "room for 1,024 characters, and these are 1,025"),
    ],
)
def test_what_telegram_would_refuse_is_asked_for_again(post: Post, room: str) -> None:
    reply = Posting().posted(scene(), None, post)
    assert isinstance(reply, Wrong)
    assert room in plain(reply.why)


@pytest.mark.parametrize("text", ["\0", "\u200b", "\u00a0 \u3000"])
def test_what_can_not_be_seen_is_no_message(text: str) -> None:
    assert isinstance(Posting().typed(scene(), None, text), Wrong)


def test_half_a_letter_does_not_stop_a_message() -> None:
    reply = Posting().typed(scene(), None, "so \ud83d it is")
    assert isinstance(reply, Answered)
    assert reply.value["text"] == "so \ufffd it is"
