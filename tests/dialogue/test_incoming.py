"""What an update means, read from Telegram's JSON."""

from typing import Any

import pytest

from dialogue.incoming import Edited, InGroup, read_update

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
