import struct
from typing import Any

import pytest

from playground.sending import LARGEST_FILE
from playground.telegram import Telegram, Upload, User
from tests.playground.asking import ask, ask_with_file, refusal
from tests.playground.clock import Clock

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 640, 480)
JPEG = b"\xff\xd8\xff\xe0\0\x04\0\0\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640) + b"\0" * 8


async def test_a_message_arrives_with_its_formatting_and_its_buttons(telegram: Telegram, ana: User) -> None:
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await ask(
        telegram,
        "sendMessage",
        chat_id=ana.id,
        text="Hello <b>Ana</b> 👋",
        parse_mode="HTML",
        reply_markup=markup,
    )
    message = telegram.chats[ana.id].messages[-1]
    assert (message.text, message.from_bot, message.reply_markup) == ("Hello Ana 👋", True, markup)
    assert message.entities == [{"type": "bold", "offset": 6, "length": 3}]
    assert sent["message_id"] == message.id == 2


async def test_numbers_flags_and_objects_may_come_as_text(telegram: Telegram, ana: User) -> None:
    answer = await telegram.call(
        "SENDMESSAGE",
        {
            "chat_id": str(ana.id),
            "text": "[1]",
            "protect_content": "true",
            "reply_markup": '{"remove_keyboard": true}',
        },
    )
    message = telegram.chats[ana.id].messages[-1]
    assert answer.status == 200
    assert (message.text, message.protected) == ("[1]", True)


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"text": ""}, "Bad Request: message text is empty"),
        ({"text": " \n "}, "Bad Request: text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: text must be non-empty"),
        ({"text": "x" * 4097}, "Bad Request: message is too long"),
        ({"text": "😀" * 2049}, "Bad Request: message is too long"),
        ({"text": "x", "parse_mode": "LaTeX"}, "Bad Request: unsupported parse_mode"),
        ({"text": "x", "chat_id": ""}, "Bad Request: chat_id is empty"),
        ({"text": "x", "chat_id": 1}, "Bad Request: chat not found"),
        ({"text": "x", "chat_id": "@somebody"}, "Bad Request: chat not found"),
        ({"text": "x", "reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
        (
            {"text": "x", "reply_parameters": {"message_id": 99}},
            "Bad Request: message to be replied not found",
        ),
    ],
)
async def test_telegram_says_what_is_wrong_with_a_message(
    telegram: Telegram, ana: User, params: dict[str, Any], description: str
) -> None:
    assert await refusal(telegram, "sendMessage", **{"chat_id": ana.id, **params}) == description
    assert len(telegram.chats[ana.id].messages) == 1


async def test_length_counts_after_the_markup_is_gone(telegram: Telegram, ana: User) -> None:
    await ask(telegram, "sendMessage", chat_id=ana.id, text=f"<b>{'😀' * 2048}</b>", parse_mode="HTML")


async def test_nobody_is_written_to_who_never_wrote(telegram: Telegram) -> None:
    ben = telegram.add_user("Ben")
    description = await refusal(telegram, "sendMessage", chat_id=ben.id, text="Hello")
    assert description == "Forbidden: bot can't initiate conversation with a user"


async def test_who_blocks_the_bot_gets_nothing_until_unblocked(telegram: Telegram, ana: User) -> None:
    telegram.block(ana.id)
    description = await refusal(telegram, "sendMessage", chat_id=ana.id, text="Hello")
    assert description == "Forbidden: bot was blocked by the user"
    telegram.unblock(ana.id)
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Hello")


async def test_who_left_telegram_gets_nothing(telegram: Telegram, ana: User) -> None:
    telegram.deactivate(ana.id)
    description = await refusal(telegram, "sendMessage", chat_id=ana.id, text="Hello")
    assert description == "Forbidden: user is deactivated"


async def test_a_reply_shows_what_it_answers(telegram: Telegram, ana: User) -> None:
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Yes", reply_parameters={"message_id": 1})
    assert sent["reply_to_message"]["text"] == "/start"


async def test_a_reply_may_do_without_what_it_answers(telegram: Telegram, ana: User) -> None:
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Yes", reply_parameters=reply)
    assert "reply_to_message" not in sent


async def test_a_reply_keyboard_stays_until_it_is_removed(telegram: Telegram, ana: User) -> None:
    keyboard = {"keyboard": [[{"text": "Menu"}]], "resize_keyboard": True}
    chat = telegram.chats[ana.id]
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Here", reply_markup=keyboard)
    await ask(telegram, "sendMessage", chat_id=ana.id, text="More")
    assert chat.reply_keyboard == keyboard
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Gone", reply_markup={"remove_keyboard": True})
    assert chat.reply_keyboard is None


async def test_what_a_link_shows_can_be_set(telegram: Telegram, ana: User) -> None:
    options = {"is_disabled": True}
    sent = await ask(
        telegram, "sendMessage", chat_id=ana.id, text="https://a.org", link_preview_options=options
    )
    assert sent["link_preview_options"] == options


async def test_a_mention_names_who_is_known(telegram: Telegram, ana: User) -> None:
    text = f'<a href="tg://user?id={ana.id}">Ana</a> and <a href="tg://user?id=1">nobody</a>'
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text=text, parse_mode="HTML")
    assert sent["entities"] == [{"type": "text_mention", "offset": 0, "length": 3, "user": ana.as_json()}]


async def test_a_document_comes_with_its_name_and_caption(telegram: Telegram, ana: User) -> None:
    upload = Upload("agreement.pdf", b"%PDF", "application/pdf")
    await ask_with_file(
        telegram,
        "sendDocument",
        "a1",
        upload,
        chat_id=ana.id,
        document="attach://a1",
        caption="<i>Sign</i>",
        parse_mode="HTML",
    )
    message = telegram.chats[ana.id].messages[-1]
    assert message.file is not None
    assert (message.file.name, message.file.content, message.text) == ("agreement.pdf", b"%PDF", "Sign")


async def test_a_document_can_be_sent_again_by_its_id(telegram: Telegram, ana: User) -> None:
    upload = Upload("agreement.pdf", b"%PDF")
    sent = await ask_with_file(telegram, "sendDocument", "document", upload, chat_id=ana.id)
    await ask(telegram, "sendDocument", chat_id=ana.id, document=sent["document"]["file_id"])
    assert telegram.chats[ana.id].messages[-1].file == telegram.chats[ana.id].messages[-2].file


@pytest.mark.parametrize("picture", [PNG, JPEG])
async def test_a_picture_has_its_size(telegram: Telegram, ana: User, picture: bytes) -> None:
    sent = await ask_with_file(
        telegram, "sendPhoto", "photo", Upload("p", picture), chat_id=ana.id, caption="Look"
    )
    assert [(size["width"], size["height"]) for size in sent["photo"]] == [(640, 480)]
    assert sent["caption"] == "Look"


@pytest.mark.parametrize(
    ("method", "name", "content", "params", "status", "description"),
    [
        ("sendDocument", "document", b"", {}, 400, "Bad Request: file must be non-empty"),
        ("sendDocument", "other", b"x", {}, 400, "Bad Request: there is no document in the request"),
        ("sendDocument", "document", b"x", {"caption": "x" * 1025}, 400, "Bad Request: message caption is too long"),
        ("sendDocument", "document", b"\0" * (LARGEST_FILE + 1), {}, 413, "Request Entity Too Large"),
        ("sendPhoto", "photo", b"no picture", {}, 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", JPEG[:12], {}, 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        (
            "sendPhoto",
            "photo",
            PNG[:16] + struct.pack(">II", 9000, 9000),
            {},
            400,
            "Bad Request: PHOTO_INVALID_DIMENSIONS",
        ),
    ],
)  # fmt: skip
async def test_telegram_says_what_is_wrong_with_a_file(
    telegram: Telegram,
    ana: User,
    method: str,
    name: str,
    content: bytes,
    params: dict[str, Any],
    status: int,
    description: str,
) -> None:
    answer = await telegram.call(method, {"chat_id": ana.id, **params}, {name: Upload("file", content)})
    assert (answer.status, answer.body["description"]) == (status, description)


async def test_an_unknown_file_id_is_refused(telegram: Telegram, ana: User) -> None:
    description = await refusal(telegram, "sendDocument", chat_id=ana.id, document="ABC")
    assert description == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_typing_shows_until_the_message_comes(telegram: Telegram, ana: User, clock: Clock) -> None:
    chat = telegram.chats[ana.id]
    await ask(telegram, "sendChatAction", chat_id=ana.id, action="typing")
    assert chat.typing_until is not None
    assert (chat.typing, (chat.typing_until - clock.at).total_seconds()) == ("typing", 5)
    await ask(telegram, "sendMessage", chat_id=ana.id, text="Hello")
    assert telegram.chats[ana.id].typing is None
    description = await refusal(telegram, "sendChatAction", chat_id=ana.id, action="dancing")
    assert description == "Bad Request: wrong parameter action in request"


async def test_a_message_can_be_copied_and_forwarded(telegram: Telegram, ana: User) -> None:
    ben = telegram.add_user("Ben")
    telegram.start(ben.id)
    telegram.say(ana.id, "My goal")
    named = {"chat_id": ben.id, "from_chat_id": ana.id, "message_id": 2}
    assert await ask(telegram, "copyMessage", **named) == {"message_id": 2}
    forwarded = await ask(telegram, "forwardMessage", **named)
    assert forwarded["forward_origin"]["sender_user"] == ana.as_json()
    assert [message.text for message in telegram.chats[ben.id].messages[1:]] == ["My goal", "My goal"]
    named["message_id"] = 99
    assert await refusal(telegram, "copyMessage", **named) == "Bad Request: message to copy not found"
    assert await refusal(telegram, "forwardMessage", **named) == "Bad Request: message to forward not found"


async def test_a_copied_file_may_get_another_caption(telegram: Telegram, ana: User) -> None:
    telegram.upload(ana.id, "cv.pdf", b"%PDF", caption="My CV")
    named = {"chat_id": ana.id, "from_chat_id": ana.id, "message_id": 2}
    await ask(telegram, "copyMessage", **named)
    await ask(telegram, "copyMessage", caption="Ana's CV", **named)
    assert [message.text for message in telegram.chats[ana.id].messages[2:]] == ["My CV", "Ana's CV"]
