import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from playground.shapes import FILES
from playground.telegram import Event, ImpossibleError, Telegram, User
from tests.bot_api import validate, validate_update
from tests.playground.asking import ask, refusal
from tests.playground.clock import Clock


def newest_update(telegram: Telegram) -> dict[str, Any]:
    """The update that was queued last, once it is known to be one that Telegram sends."""
    update = telegram.pending_updates()[-1]
    validate_update(update)
    return update


def test_what_people_write_marks_commands_in_utf_16_units(telegram: Telegram, ana: User) -> None:
    telegram.say(ana.id, "😀 /goals@TandemDemoBot please")
    message = newest_update(telegram)["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 3, "length": 20}]
    assert (message["from"], message["chat"]["id"]) == (ana.as_json(), ana.id)


def test_a_deep_link_brings_its_payload(telegram: Telegram, ana: User) -> None:
    telegram.start(ana.id, "invite-7")
    assert newest_update(telegram)["message"]["text"] == "/start invite-7"


@pytest.mark.parametrize("kind", ["contact", "location", "dice", "photo", "document", *FILES])
def test_people_send_things_that_are_no_text(telegram: Telegram, ana: User, kind: str) -> None:
    telegram.send(ana.id, **{kind: True})
    assert kind in newest_update(telegram)["message"]


def test_details_go_over_the_plain_example(telegram: Telegram, ana: User) -> None:
    telegram.send(ana.id, contact={"phone_number": "+491111"})
    assert newest_update(telegram)["message"]["contact"] == {
        "phone_number": "+491111",
        "first_name": "Ana",
        "user_id": ana.id,
    }


def test_nobody_sends_what_the_playground_does_not_know(telegram: Telegram, ana: User) -> None:
    with pytest.raises(ValueError, match="nobody can send a hologram here"):
        telegram.send(ana.id, hologram=True)
    with pytest.raises(ImpossibleError, match="one kind of content"):
        telegram.send(ana.id, voice=True, sticker=True)


def test_an_uploaded_file_comes_with_its_caption(telegram: Telegram, ana: User) -> None:
    telegram.upload(ana.id, "cv.pdf", b"%PDF", "application/pdf", caption="My CV")
    message = newest_update(telegram)["message"]
    assert (message["document"]["file_name"], message["caption"]) == ("cv.pdf", "My CV")


async def test_a_tap_brings_the_message_with_its_keyboard(telegram: Telegram, ana: User) -> None:
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Sure?", reply_markup=markup)
    query_id = telegram.tap(ana.id, sent["message_id"], "y")
    query = newest_update(telegram)["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (query_id, "y", sent)


async def test_a_tap_under_a_deleted_message_brings_what_is_left_of_it(telegram: Telegram, ana: User) -> None:
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Sure?")
    await ask(telegram, "deleteMessage", chat_id=ana.id, message_id=sent["message_id"])
    telegram.tap(ana.id, sent["message_id"], "y")
    assert newest_update(telegram)["callback_query"]["message"]["date"] == 0
    with pytest.raises(ImpossibleError, match="there is no message 99"):
        telegram.tap(ana.id, 99, "y")


def test_people_edit_only_what_they_wrote(telegram: Telegram, ana: User, clock: Clock) -> None:
    message = telegram.say(ana.id, "Helo")
    clock.turn(seconds=5)
    telegram.edit(ana.id, message.id, "Hello")
    edited = newest_update(telegram)["edited_message"]
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("Hello", 5)
    with pytest.raises(ImpossibleError, match="message 99 is not this person's own"):
        telegram.edit(ana.id, 99, "Hello")


def test_a_new_group_brings_the_bot_in(telegram: Telegram, ana: User) -> None:
    first = telegram.say_in_group(ana.id, "Mentors", "/help")
    second = telegram.say_in_group(ana.id, "Mentors", "Hello")
    third = telegram.say_in_group(ana.id, first.chat_id, "Hello again")
    assert {first.chat_id, second.chat_id, third.chat_id} == {-1_001_000_000_001}
    joined, *messages = telegram.pending_updates()
    validate_update(joined)
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert [update["message"]["chat"]["type"] for update in messages] == ["supergroup"] * 3
    validate_update(messages[0])


async def test_a_group_has_its_own_numbers(telegram: Telegram, ana: User) -> None:
    group = telegram.say_in_group(ana.id, "Mentors", "/help").chat_id
    sent = await ask(telegram, "sendMessage", chat_id=group, text="Please write to me alone.")
    assert sent["message_id"] == 2
    telegram.tap(ana.id, 2, "x", chat_id=group)
    assert newest_update(telegram)["callback_query"]["message"] == sent


def test_an_inline_query_arrives(telegram: Telegram, ana: User) -> None:
    query_id = telegram.inline_query(ana.id, "goals")
    query = newest_update(telegram)["inline_query"]
    assert (query["id"], query["query"]) == (query_id, "goals")


def test_blocking_and_unblocking_is_told_to_the_bot(telegram: Telegram, ana: User) -> None:
    telegram.block(ana.id)
    assert newest_update(telegram)["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(ImpossibleError, match="Ana Silva has blocked the bot; unblock it first"):
        telegram.say(ana.id, "Hello")
    telegram.start(ana.id)
    told, written = telegram.pending_updates()[-2:]
    validate_update(told)
    assert told["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert written["message"]["text"] == "/start"
    with pytest.raises(ImpossibleError, match="has not blocked the bot"):
        telegram.unblock(ana.id)


async def test_an_update_can_come_twice(telegram: Telegram, ana: User) -> None:
    telegram.say(ana.id, "Hello")
    [update] = await ask(telegram, "getUpdates")
    telegram.repeat_update(update["update_id"])
    assert await ask(telegram, "getUpdates", offset=update["update_id"] + 1) == [update]
    assert await ask(telegram, "getUpdates", offset=update["update_id"] + 1) == []


def test_people_have_numbers_of_their_own_or_given_ones(telegram: Telegram) -> None:
    assert telegram.add_user("Ana").id == 7_000_001
    assert telegram.add_user("Ben", id=5).id == 5


async def test_whoever_watches_hears_of_every_change(telegram: Telegram, ana: User) -> None:
    events: list[Event] = []
    stop: Callable[[], None] = telegram.subscribe(events.append)
    sent = await ask(telegram, "sendMessage", chat_id=ana.id, text="Hello")
    named = {"chat_id": ana.id, "message_id": sent["message_id"]}
    await ask(telegram, "editMessageText", text="Hello again", **named)
    await ask(telegram, "pinChatMessage", **named)
    await ask(telegram, "deleteMessage", **named)
    await ask(telegram, "sendChatAction", chat_id=ana.id, action="typing")
    await ask(telegram, "answerCallbackQuery", callback_query_id=telegram.tap(ana.id, 1, "y"), text="Ok")
    await ask(telegram, "deleteMyCommands")
    telegram.block(ana.id)
    stop()
    telegram.unblock(ana.id)
    kinds = ["message", "edited", "pinned", "deleted", "typing", "answered", "commands", "blocked"]
    assert [event.kind for event in events] == kinds
    assert events[5].data["text"] == "Ok"


async def test_calls_are_remembered_with_their_status(telegram: Telegram, ana: User) -> None:
    await telegram.call("sendMessage", {"chat_id": str(ana.id), "text": "Hello"})
    await telegram.call("sendMessage", {"chat_id": 1, "text": "Hello"})
    assert [(call.method, call.params["chat_id"], call.status) for call in telegram.calls] == [
        ("sendMessage", ana.id, 200),
        ("sendMessage", 1, 400),
    ]


async def test_what_telegram_does_not_know_is_not_found(telegram: Telegram) -> None:
    assert await refusal(telegram, "sendMassage") == "Not Found"


async def test_a_check_can_object_to_what_telegram_would_overlook(clock: Clock) -> None:
    telegram = Telegram(token="42:secret", now=clock, check=validate)
    sentence = "the call of getMe has fields that the Bot API does not know: colour"
    assert await refusal(telegram, "getMe", colour="red") == f"Bad Request: {sentence}"
    assert telegram.objections == [f"getMe: {sentence}"]


async def test_acknowledged_returns_when_the_bot_has_taken_everything(telegram: Telegram, ana: User) -> None:
    await telegram.acknowledged()
    telegram.say(ana.id, "Hello")
    waiting = asyncio.ensure_future(telegram.acknowledged())
    await asyncio.sleep(0)
    [update] = await ask(telegram, "getUpdates")
    assert not waiting.done()
    await ask(telegram, "getUpdates", offset=update["update_id"] + 1)
    await waiting
