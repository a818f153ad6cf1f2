from typing import Any

import pytest

from playground.people import Person
from playground.telegram import Telegram, Upload
from tests.playground.asking import ask, ask_with_file

MENU = {
    "inline_keyboard": [
        [{"text": "My goals", "callback_data": "goals"}, {"text": "My meetings", "callback_data": "meetings"}],
        [{"text": "Help", "url": "https://example.org"}],
    ]
}  # fmt: skip


class Bot:
    """What the bot of these tests will say at the person's next act: calls in order."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.next: list[tuple[str, dict[str, Any]]] = []

    def will(self, method: str, **params: Any) -> None:
        self.next.append((method, params))

    async def settle(self) -> None:
        calls, self.next = self.next, []
        for method, params in calls:
            await ask(self.telegram, method, **params)


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    return Bot(telegram)


@pytest.fixture
async def ana(telegram: Telegram, bot: Bot) -> Person:
    person = Person(telegram, telegram.add_user("Ana", id=5), bot.settle)
    bot.will("sendMessage", chat_id=5, text="What now?", reply_markup=MENU)
    await person.opens()
    return person


def last_update(telegram: Telegram) -> dict[str, Any]:
    return telegram.pending_updates()[-1]


async def test_a_person_reads_the_newest_message_and_its_buttons(ana: Person) -> None:
    assert (ana.screen, ana.buttons) == ("What now?", [["My goals", "My meetings"], ["Help"]])
    assert ana.chat == ["/start", "What now?"]
    assert repr(ana) == "<Ana>"


async def test_a_person_sees_what_came_since_the_last_act(ana: Person, bot: Bot) -> None:
    bot.will("sendMessage", chat_id=5, text="\u2068One\u2069 goal")
    bot.will("sendMessage", chat_id=5, text="Two goals")
    await ana.says("hm")
    assert [ana.sees("One goal"), ana.sees("Two goals"), ana.sees("What now?")] == [True, True, False]
    await ana.says("hm")
    assert [ana.sees("One goal"), ana.sees("Two goals")] == [False, True]


async def test_a_person_sees_what_was_edited(ana: Person, bot: Bot) -> None:
    bot.will("editMessageText", chat_id=5, message_id=ana.message.id, text="Your goals")
    await ana.taps("My goals")
    assert ana.sees("Your goals")
    assert (ana.screen, ana.buttons) == ("Your goals", [])


async def test_a_person_does_not_see_what_was_deleted(ana: Person, bot: Bot) -> None:
    bot.will("deleteMessage", chat_id=5, message_id=ana.message.id)
    await ana.says("hm")
    assert (ana.screen, ana.buttons, ana.sees("What now?")) == ("", [], False)


async def test_a_tap_takes_the_label_or_a_part_of_it(telegram: Telegram, ana: Person) -> None:
    await ana.taps("My goals")
    assert last_update(telegram)["callback_query"]["data"] == "goals"
    await ana.taps("meetings")
    assert last_update(telegram)["callback_query"]["data"] == "meetings"


async def test_a_tap_takes_the_newest_message_that_has_the_button(
    telegram: Telegram, ana: Person, bot: Bot
) -> None:
    menu = {"inline_keyboard": [[{"text": "My goals", "callback_data": "other"}]]}
    bot.will("sendMessage", chat_id=5, text="Another menu", reply_markup=menu)
    bot.will("sendMessage", chat_id=5, text="No menu")
    await ana.says("menu")
    await ana.taps("My goals")
    assert last_update(telegram)["callback_query"]["data"] == "other"
    await ana.taps("My goals", of="What now")
    assert last_update(telegram)["callback_query"]["data"] == "goals"


async def test_a_tap_on_nothing_lists_what_there_is(ana: Person) -> None:
    with pytest.raises(AssertionError) as missing:
        await ana.taps("My plans")
    assert str(missing.value) == (
        "Ana sees no single button \"My plans\", only [['My goals', 'My meetings'], ['Help']]"
    )
    with pytest.raises(AssertionError, match='no single button "My"'):
        await ana.taps("My")
    with pytest.raises(AssertionError, match='in a message with "Hello", only \\[\\]'):
        await ana.taps("My goals", of="Hello")
    with pytest.raises(AssertionError, match='the button "Help" leads elsewhere'):
        await ana.taps("Help")


async def test_a_key_of_the_reply_keyboard_types_its_label(telegram: Telegram, ana: Person, bot: Bot) -> None:
    bot.will("sendMessage", chat_id=5, text="Here", reply_markup={"keyboard": [[{"text": "Menu"}]]})
    await ana.says("keyboard")
    await ana.taps("Menu")
    assert last_update(telegram)["message"]["text"] == "Menu"
    with pytest.raises(AssertionError, match=r"on the keyboard \[\['Menu'\]\]"):
        await ana.taps("Nothing")


async def test_a_button_of_former_times_can_still_be_tapped(
    telegram: Telegram, ana: Person, bot: Bot
) -> None:
    message = ana.message
    bot.will("editMessageText", chat_id=5, message_id=message.id, text="Your goals")
    await ana.taps("My goals")
    await ana.taps_old(message, "My meetings")
    assert last_update(telegram)["callback_query"]["data"] == "meetings"
    with pytest.raises(AssertionError, match='message 2 never had a button "My plans"'):
        await ana.taps_old(message, "My plans")


async def test_a_toast_is_seen_until_the_next_act(telegram: Telegram, ana: Person, bot: Bot) -> None:
    query_id = str(4_000_000_000_000_001)
    bot.will("answerCallbackQuery", callback_query_id=query_id, text="Noted")
    await ana.taps("My goals")
    assert (ana.toast, ana.sees("Noted")) == ("Noted", True)
    await ana.says("hm")
    assert ana.toast is None


async def test_files_that_came_can_be_read(telegram: Telegram, ana: Person) -> None:
    upload = Upload("report.pdf", b"%PDF")
    await ask_with_file(telegram, "sendDocument", "document", upload, chat_id=5, caption="Your report")
    assert [(file.name, file.content) for file in ana.documents] == [("report.pdf", b"%PDF")]
    assert ana.sees("Your report")
    await ana.says("Thanks")
    assert ana.documents == []


async def test_a_person_sends_all_sorts_of_things(telegram: Telegram, ana: Person) -> None:
    await ana.sends_sticker()
    await ana.sends_voice()
    await ana.sends_contact()
    await ana.sends(location=True)
    await ana.uploads("cv.pdf", b"%PDF", caption="My CV")
    messages = [update["message"] for update in telegram.pending_updates()[1:]]
    kinds = ["sticker", "voice", "contact", "location", "document"]
    assert [kind in message for kind, message in zip(kinds, messages, strict=True)] == [True] * 5


async def test_a_person_edits_what_they_wrote_last(telegram: Telegram, ana: Person) -> None:
    await ana.edits("/menu")
    assert last_update(telegram)["edited_message"]["text"] == "/menu"


async def test_a_person_blocks_and_unblocks_the_bot(telegram: Telegram, ana: Person) -> None:
    await ana.blocks()
    assert telegram.chats[5].blocked
    await ana.unblocks()
    assert not telegram.chats[5].blocked


async def test_a_person_does_not_hear_of_others(telegram: Telegram, ana: Person, bot: Bot) -> None:
    ben = Person(telegram, telegram.add_user("Ben", id=6), bot.settle)
    await ben.opens("invite")
    bot.will("sendMessage", chat_id=5, text="For Ana")
    await ben.says("hm")
    assert (ben.sees("For Ana"), ana.sees("For Ana")) == (False, True)
