from typing import Any

import pytest

from playground.telegram import Telegram, User
from tests.playground.asking import ask, refusal

START = {"command": "start", "description": "Begin"}
MENU = {"command": "menu", "description": "What I can do"}
LOS = {"command": "start", "description": "Los"}


async def test_the_bot_knows_itself(telegram: Telegram) -> None:
    me = await ask(telegram, "getMe")
    assert (me["id"], me["username"], me["is_bot"]) == (42, "TandemDemoBot", True)


async def test_people_see_the_narrowest_list_of_commands_that_there_is(telegram: Telegram, ana: User) -> None:
    ana.language_code = "de"
    seen = []
    for scope, language_code in (
        ({"type": "default"}, ""),
        ({"type": "default"}, "de"),
        ({"type": "all_private_chats"}, ""),
        ({"type": "all_private_chats"}, "de"),
        ({"type": "chat", "chat_id": ana.id}, ""),
        ({"type": "chat", "chat_id": ana.id}, "de"),
    ):
        command = {"command": "start", "description": f"{scope['type']} {language_code}".strip()}
        await ask(telegram, "setMyCommands", commands=[command], scope=scope, language_code=language_code)
        seen.append(telegram.commands_for(ana.id)[0]["description"])
    assert seen == ["default", "default de", "all_private_chats", "all_private_chats de", "chat", "chat de"]


async def test_a_list_of_commands_is_read_back_and_deleted(telegram: Telegram, ana: User) -> None:
    await ask(telegram, "setMyCommands", commands=[START, MENU])
    await ask(telegram, "setMyCommands", commands=[LOS], language_code="de")
    assert await ask(telegram, "getMyCommands") == [START, MENU]
    assert await ask(telegram, "getMyCommands", language_code="de") == [LOS]
    await ask(telegram, "deleteMyCommands")
    assert await ask(telegram, "getMyCommands") == []
    assert telegram.commands_for(ana.id) == []


@pytest.mark.parametrize(
    ("params", "description"),
    [
        ({"commands": [{"command": "Start", "description": "x"}]}, "Bad Request: BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "x"}]}, "Bad Request: command must be non-empty"),
        (
            {"commands": [{"command": "a" * 33, "description": "x"}]},
            "Bad Request: command length must not exceed 32",
        ),
        (
            {"commands": [{"command": "start", "description": " "}]},
            "Bad Request: command description must be non-empty",
        ),
        (
            {"commands": [{"command": "start", "description": "x" * 257}]},
            "Bad Request: command description length must not exceed 256",
        ),
        (
            {"commands": [{"command": "start"}]},
            "Bad Request: can't parse BotCommand: Can't find field \"description\"",
        ),
        ({"commands": [START] * 101}, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
        ({"commands": {}}, "Bad Request: Expected an Array of BotCommand"),
        ({"commands": [START], "language_code": "german"}, "Bad Request: invalid language code specified"),
        (
            {"commands": [START], "scope": {"type": "everywhere"}},
            "Bad Request: can't parse BotCommandScope: Unsupported type specified",
        ),
        ({"commands": [START], "scope": {"type": "chat", "chat_id": 5}}, "Bad Request: chat not found"),
        ({"commands": [START], "scope": {"type": "chat"}}, "Bad Request: chat not found"),
    ],
)
async def test_telegram_says_what_is_wrong_with_commands(
    telegram: Telegram, params: dict[str, Any], description: str
) -> None:
    assert await refusal(telegram, "setMyCommands", **params) == description


@pytest.mark.parametrize("name", ["name", "description", "short_description"])
async def test_the_bot_says_who_it_is_in_each_language(telegram: Telegram, name: str) -> None:
    method = name.title().replace("_", "")
    await ask(telegram, f"setMy{method}", **{name: "Tandem"})
    await ask(telegram, f"setMy{method}", **{name: "Zweirad"}, language_code="de")
    assert await ask(telegram, f"getMy{method}", language_code="de") == {name: "Zweirad"}
    assert await ask(telegram, f"getMy{method}", language_code="fr") == {name: "Tandem"}
    description = await refusal(telegram, f"setMy{method}", **{name: "x" * 513})
    assert description == f"Bad Request: BOT_{name.upper()}_TOO_LONG"


async def test_the_menu_button_of_one_chat_goes_before_that_of_all(telegram: Telegram, ana: User) -> None:
    await ask(telegram, "setChatMenuButton", menu_button={"type": "commands"})
    assert await ask(telegram, "getChatMenuButton", chat_id=ana.id) == {"type": "commands"}
    await ask(telegram, "setChatMenuButton", chat_id=ana.id, menu_button={"type": "default"})
    assert await ask(telegram, "getChatMenuButton", chat_id=ana.id) == {"type": "default"}
    assert await ask(telegram, "getChatMenuButton") == {"type": "commands"}
    description = await refusal(telegram, "setChatMenuButton", menu_button={"type": "door"})
    assert description == "Bad Request: can't parse menu button: Unsupported type specified"


async def test_a_chat_is_described(telegram: Telegram, ana: User) -> None:
    chat = await ask(telegram, "getChat", chat_id=ana.id)
    assert (chat["type"], chat["first_name"], chat["username"]) == ("private", "Ana", "ana_silva")


async def test_a_file_is_found_by_its_id(telegram: Telegram, ana: User) -> None:
    message = telegram.upload(ana.id, "cv.pdf", b"%PDF", "application/pdf")
    assert message.file is not None
    found = await ask(telegram, "getFile", file_id=message.file.id)
    assert telegram.file_at(found["file_path"]) == message.file
    assert await refusal(telegram, "getFile", file_id="ABC") == "Bad Request: invalid file_id"


async def test_a_file_above_20_megabytes_cant_be_fetched(telegram: Telegram, ana: User) -> None:
    message = telegram.upload(ana.id, "film.mp4", b"\0" * (20 * 1024 * 1024 + 1))
    assert message.file is not None
    assert await refusal(telegram, "getFile", file_id=message.file.id) == "Bad Request: file is too big"


async def test_a_webhook_takes_the_place_of_polling(telegram: Telegram, ana: User) -> None:
    telegram.say(ana.id, "Hello")
    url = "https://bot.example.org/hook"
    await ask(telegram, "setWebhook", url=url, secret_token="s", max_connections=7)
    info = await ask(telegram, "getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (url, 1, 7)
    assert await refusal(telegram, "getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    [update] = telegram.pending_updates()
    telegram.mark_done(update["update_id"])
    await ask(telegram, "setWebhook", url="")
    assert await ask(telegram, "getUpdates", allowed_updates=["message"]) == []
    assert (await ask(telegram, "getWebhookInfo"))["allowed_updates"] == ["message"]


@pytest.mark.parametrize(
    ("params", "description"),
    [
        (
            {"url": "http://bot.example.org"},
            "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            {"url": "https://a.org", "secret_token": "!"},
            "Bad Request: secret token contains unallowed characters",
        ),
        ({"url": "https://a.org", "secret_token": "x" * 257}, "Bad Request: secret token is too long"),
    ],
)
async def test_telegram_says_what_is_wrong_with_a_webhook(
    telegram: Telegram, params: dict[str, Any], description: str
) -> None:
    assert await refusal(telegram, "setWebhook", **params) == description


async def test_what_waits_can_be_dropped(telegram: Telegram, ana: User) -> None:
    for method, params in (("setWebhook", {"url": "http://127.0.0.1:8000/hook"}), ("deleteWebhook", {})):
        telegram.say(ana.id, "Hello")
        await ask(telegram, method, drop_pending_updates=True, **params)
        assert telegram.pending_updates() == []


@pytest.mark.parametrize("method", ["logOut", "close"])
async def test_the_bot_may_leave(telegram: Telegram, method: str) -> None:
    assert await ask(telegram, method) is True
