"""What an update means, read from Telegram's JSON."""

from typing import Any

import pytest

from dialogue.field import Attachment, Post
from dialogue.incoming import Edited, InGroup, Sent, Wordless, Written, read_update

ANA = {"id": 7, "is_bot": False, "first_name": "Ana"}
PRIVATE, GROUP = {"id": 7, "type": "private"}, {"id": -9, "type": "supergroup"}


def meaning(kind: str, chat: dict[str, Any], **content: Any) -> object:
    message = {"message_id": 1, "date": 0, "chat": chat, "from": ANA, **content}
    incoming = read_update({"update_id": 1, kind: message}, "TandemBot")
    return incoming and incoming.content


@pytest.mark.parametrize("changed", [{"text": "Anna"}, {"caption": "My CV"}])
def test_changed_words_are_noticed(changed: dict[str, str]) -> None:
    assert meaning("edited_message", PRIVATE, **changed) == Edited()


def test_a_live_location_that_moves_asks_for_nothing() -> None:
    moved = {"location": {"latitude": 49.7, "longitude": 6.6, "live_period": 900}, "edit_date": 5}
    assert meaning("edited_message", PRIVATE, **moved) is None


@pytest.mark.parametrize(
    ("said", "addressed"),
    [
        ("/help", True),
        ("/help@TandemBot", True),
        ("/help@tandembot please", True),
        ("/help@OtherBot", False),
        ("What does @TandemBot do?", True),
        ("Hello everybody", False),
    ],
)
def test_in_a_group_only_what_is_said_to_the_bot_is_addressed_to_it(said: str, addressed: bool) -> None:
    assert meaning("message", GROUP, text=said) == InGroup(-9, addressed=addressed)


def test_words_keep_their_formatting_and_what_they_answer() -> None:
    bold = {"type": "bold", "offset": 0, "length": 5}
    said = meaning("message", PRIVATE, text="Hello", entities=[bold], reply_to_message={"message_id": 41})
    assert said == Written("Hello", (bold,), replies_to=41)


def test_a_picture_and_a_document_come_with_the_words_under_them() -> None:
    sizes = [{"file_id": "small", "file_size": 9}, {"file_id": "large", "file_size": 99}]
    picture = meaning("message", PRIVATE, photo=sizes, caption="The hall")
    assert picture == Sent(Post("The hall", file=Attachment("photo", "large", size=99)))
    paper = {"file_id": "f", "file_name": "list.csv", "file_size": 12, "mime_type": "text/csv"}
    document = meaning("message", PRIVATE, document=paper)
    assert document == Sent(Post(file=Attachment("document", "f", "list.csv", 12, "text/csv")))
    assert meaning("message", PRIVATE, document=paper, animation={"file_id": "f"}) == Wordless()


@pytest.mark.parametrize("number", ["7", 7.0, True, None, -1, 2**52, [], {}])
def test_a_sender_without_a_number_of_telegrams_is_nobody(number: Any) -> None:
    """Everything hangs on it: the row that is locked, the chat that is answered."""
    message = {"message_id": 1, "chat": PRIVATE, "from": {**ANA, "id": number}, "text": "Hello"}
    with pytest.raises(ValueError, match="none of Telegram's"):
        read_update({"update_id": 1, "message": message}, "TandemBot")
