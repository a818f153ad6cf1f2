import struct
from typing import Any

import pytest

from playground.telegram import Telegram, Toast, Upload, User
from tests.playground.asking import ask, ask_with_file, refusal
from tests.playground.clock import Clock

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
NO = {"inline_keyboard": [[{"text": "No", "callback_data": "n"}]]}


@pytest.fixture
async def question(telegram: Telegram, ana: User) -> dict[str, Any]:
    """A message of the bot with a button."""
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Sure?", reply_markup=YES)
    return {"chat_id": ana.id, "message_id": sent["message_id"]}


async def test_a_text_is_edited_and_its_former_state_is_kept(
    telegram: Telegram, question: dict[str, Any], clock: Clock
) -> None:
    clock.turn(minutes=1)
    edited = await ask(telegram, "editMessageText", text="Quite sure?", reply_markup=NO, **question)
    message = telegram.chats[question["chat_id"]].messages[-1]
    assert (message.text, message.reply_markup, edited["edit_date"] - edited["date"]) == (
        "Quite sure?",
        NO,
        60,
    )
    assert [(version.text, version.reply_markup) for version in message.history] == [("Sure?", YES)]


async def test_an_edit_without_a_keyboard_takes_it_away(telegram: Telegram, question: dict[str, Any]) -> None:
    await ask(telegram, "editMessageText", text="Done.", **question)
    assert telegram.chats[question["chat_id"]].messages[-1].reply_markup is None


async def test_a_keyboard_is_edited_alone(telegram: Telegram, question: dict[str, Any]) -> None:
    await ask(telegram, "editMessageReplyMarkup", reply_markup=NO, **question)
    message = telegram.chats[question["chat_id"]].messages[-1]
    assert (message.text, message.reply_markup) == ("Sure?", NO)


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        (
            "editMessageText",
            {"text": "Sure?", "reply_markup": YES},
            "Bad Request: message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message",
        ),
        ("editMessageText", {"text": ""}, "Bad Request: message text is empty"),
        ("editMessageText", {"text": "\n"}, "Bad Request: text must be non-empty"),
        ("editMessageText", {"text": "x" * 4097}, "Bad Request: MESSAGE_TOO_LONG"),
        ("editMessageText", {"text": "x", "message_id": 0}, "Bad Request: message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": 99}, "Bad Request: message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "Bad Request: message can't be edited"),
        ("editMessageCaption", {"caption": "x"}, "Bad Request: there is no caption in the message to edit"),
        ("editMessageCaption", {"caption": "x" * 1025}, "Bad Request: MEDIA_CAPTION_TOO_LONG"),
        (
            "editMessageReplyMarkup",
            {"reply_markup": {"remove_keyboard": True}},
            "Bad Request: inline keyboard expected",
        ),
        ("deleteMessage", {"message_id": 99}, "Bad Request: message to delete not found"),
        ("pinChatMessage", {"message_id": 99}, "Bad Request: message to pin not found"),
        ("unpinChatMessage", {}, "Bad Request: message to unpin not found"),
        ("deleteMessages", {"message_ids": []}, "Bad Request: message identifiers are not specified"),
        ("deleteMessages", {"message_ids": [1] * 101}, "Bad Request: too many message identifiers"),
    ],
)  # fmt: skip
async def test_telegram_says_what_cant_be_changed(
    telegram: Telegram, question: dict[str, Any], method: str, params: dict[str, Any], description: str
) -> None:
    assert await refusal(telegram, method, **{**question, **params}) == description


async def test_a_message_that_brought_a_reply_keyboard_cant_be_edited(telegram: Telegram, ana: User) -> None:
    keyboard = {"keyboard": [[{"text": "Menu"}]]}
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Here", reply_markup=keyboard)
    description = await refusal(
        telegram, "editMessageText", chat_id=ana.id, message_id=sent["message_id"], text="There"
    )
    assert description == "Bad Request: message can't be edited"


async def test_a_file_has_a_caption_and_no_text_to_edit(telegram: Telegram, ana: User) -> None:
    upload = Upload("a.pdf", b"%PDF")
    sent = await ask_with_file(telegram, "sendDocument", "document", upload, chat_id=ana.id)
    named = {"chat_id": ana.id, "message_id": sent["message_id"]}
    edited = await ask(telegram, "editMessageCaption", caption="Signed", **named)
    assert edited["caption"] == "Signed"
    description = await refusal(telegram, "editMessageText", text="Signed", **named)
    assert description == "Bad Request: there is no text in the message to edit"


async def test_a_message_is_deleted_for_two_days(
    telegram: Telegram, question: dict[str, Any], clock: Clock
) -> None:
    clock.turn(hours=48)
    await ask(telegram, "deleteMessage", **question)
    assert [message.text for message in telegram.chats[question["chat_id"]].visible] == ["/start"]
    clock.turn(seconds=1)
    description = await refusal(telegram, "deleteMessage", chat_id=question["chat_id"], message_id=1)
    assert description == "Bad Request: message can't be deleted for everyone"


async def test_many_messages_are_deleted_and_missing_ones_passed_over(
    telegram: Telegram, question: dict[str, Any]
) -> None:
    await ask(telegram, "deleteMessages", chat_id=question["chat_id"], message_ids=[1, 2, 99])
    assert telegram.chats[question["chat_id"]].visible == []


async def test_a_message_is_pinned_until_it_is_unpinned(telegram: Telegram, question: dict[str, Any]) -> None:
    chat = telegram.chats[question["chat_id"]]
    await ask(telegram, "pinChatMessage", **question)
    assert chat.pinned == [question["message_id"]]
    assert (await ask(telegram, "getChat", chat_id=chat.id))["pinned_message"]["text"] == "Sure?"
    await ask(telegram, "unpinChatMessage", chat_id=chat.id)
    assert chat.pinned == []


async def test_a_tap_is_answered_with_a_note(
    telegram: Telegram, question: dict[str, Any], clock: Clock
) -> None:
    chat = telegram.chats[question["chat_id"]]
    query_id = telegram.tap(chat.id, question["message_id"], "y")
    await ask(telegram, "answerCallbackQuery", callback_query_id=query_id, text="Noted", show_alert=True)
    await ask(telegram, "answerCallbackQuery", callback_query_id=query_id, text="Again")
    assert chat.toasts == [Toast("Noted", alert=True, at=clock.at)]


@pytest.mark.parametrize(
    ("params", "description"),
    [
        (
            {"callback_query_id": "1"},
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        ({"callback_query_id": "1", "text": "x" * 201}, "Bad Request: MESSAGE_TOO_LONG"),
    ],
)
async def test_telegram_says_what_is_wrong_with_an_answer(
    telegram: Telegram, params: dict[str, Any], description: str
) -> None:
    assert await refusal(telegram, "answerCallbackQuery", **params) == description


async def test_a_tap_can_be_too_old_to_answer(telegram: Telegram, question: dict[str, Any]) -> None:
    query_id = telegram.tap(question["chat_id"], question["message_id"], "y")
    telegram.expire_taps()
    description = await refusal(telegram, "answerCallbackQuery", callback_query_id=query_id)
    assert description.startswith("Bad Request: query is too old")


async def test_an_inline_query_is_answered(telegram: Telegram, ana: User) -> None:
    query_id = telegram.inline_query(ana.id, "goals")
    await ask(telegram, "answerInlineQuery", inline_query_id=query_id, results=[])
    assert telegram.inline_answers == {query_id: []}
    for results, description in (
        ({"id": "1"}, "Bad Request: Expected an Array of inline query results"),
        ([{"id": "1"}] * 51, "Bad Request: too many inline query results specified"),
    ):
        assert description == await refusal(
            telegram, "answerInlineQuery", inline_query_id=query_id, results=results
        )
    assert (await refusal(telegram, "answerInlineQuery", inline_query_id="1", results=[])).startswith(
        "Bad Request: query is too old"
    )


# ── pictures ────────────────────────────────────────────────────────────────────────────────────────────

SMALL, LARGE = (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", side, side) for side in (100, 200))


async def test_a_picture_is_changed_in_its_place(telegram: Telegram, ana: User) -> None:
    sent = await ask_with_file(telegram, "sendPhoto", "photo", Upload("a.png", SMALL), chat_id=ana.id)
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    media = {"type": "photo", "media": "attach://photo", "caption": "Look"}
    await ask_with_file(
        telegram, "editMessageMedia", "photo", Upload("b.png", LARGE), media=media, reply_markup=YES, **where
    )
    message = telegram.chats[ana.id].messages[-1]
    assert message.file
    assert (message.file.content, message.text, message.reply_markup) == (LARGE, "Look", YES)
    assert message.content["photo"][0]["width"] == 200


async def test_telegram_says_what_is_wrong_with_another_picture(
    telegram: Telegram, ana: User, question: dict[str, Any]
) -> None:
    media = {"type": "photo", "media": "attach://photo"}
    assert await refusal(telegram, "editMessageMedia", media=media, **question) == (
        "Bad Request: there is no media in the message to edit"
    )
    sent = await ask_with_file(telegram, "sendPhoto", "photo", Upload("a.png", SMALL), chat_id=ana.id)
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    for wrong, description in (
        (media, "Bad Request: there is no photo in the request"),
        ({**media, "media": "nobody's"}, "Bad Request: wrong file identifier/HTTP URL specified"),
        (
            {"type": "video", "media": "x"},
            "Bad Request: this playground changes pictures and documents only: media.type photo or document",
        ),
    ):
        assert await refusal(telegram, "editMessageMedia", media=wrong, **where) == description
