"""The HTTP client against the playground's Telegram over real HTTP."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Route
from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram_request import POLL_SPARE_SECONDS, AiohttpRequest, seconds_of
from playground.server import Server
from playground.telegram import Telegram, User
from storage.store import File, Lane, Letter, dump
from tests.bot_api import validate
from tests.world import START, TOKEN


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server(Telegram(token=TOKEN, now=lambda: START, check=validate)) as server:
        yield server


@pytest.fixture
def telegram(server: Server) -> Telegram:
    return server.telegram


@pytest.fixture
def ana(telegram: Telegram) -> User:
    """Somebody who has started the bot."""
    user = telegram.add_user("Ana")
    telegram.start(user.id)
    return user


@pytest.fixture
async def carrier() -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest()
    await request.initialize()
    yield request
    await request.shutdown()


@pytest.fixture
def base_url(server: Server) -> str:
    return f"{server.url}/bot{TOKEN}"


def greeting(user: User, text: str = "Grüße, 😀 & <b>you</b>", **more: Any) -> Letter:
    payload = {"chat_id": user.id, "text": text, "parse_mode": "HTML", **more}
    return Letter(user.id, Lane.ANSWER, "sendMessage", dump(payload))


def texts(telegram: Telegram, user: User) -> list[str]:
    return [message.text for message in telegram.chats[user.id].messages if message.from_bot]


# ── what goes out ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_letter_goes_out_as_it_is(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Öffnen", "callback_data": "ü|1"}]]}
    await carrier.deliver(base_url, greeting(ana, "Grüße, 😀 &amp; <b>you</b>", reply_markup=keyboard))
    [message] = [message for message in telegram.chats[ana.id].messages if message.from_bot]
    assert message.text == "Grüße, 😀 & you"
    assert message.reply_markup == keyboard


async def test_a_letter_takes_a_file_along(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    content = bytes(range(256)) * 400
    payload = {
        "chat_id": ana.id,
        "caption": "<i>Für dich</i>",
        "parse_mode": "HTML",
        "reply_markup": {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]},
    }
    file = File("Gespräch mit „Jürgen“ – 日本.ics", "text/calendar", content)
    await carrier.deliver(base_url, Letter(ana.id, Lane.ANSWER, "sendDocument", dump(payload), file))
    message = telegram.chats[ana.id].messages[-1]
    assert message.file is not None
    assert (message.file.name, message.file.mime_type, message.file.content) == (
        file.name,
        file.mime_type,
        content,
    )
    assert message.text == "Für dich"
    assert message.reply_markup == payload["reply_markup"]


async def test_a_letter_changes_a_picture(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    one, other = (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x64\0\0\0\x64" + end for end in (b"1", b"2"))
    first = Letter(
        ana.id,
        Lane.ANSWER,
        "sendPhoto",
        dump({"chat_id": ana.id}),
        File("a.png", "image/png", one),
        about="qr",
    )
    message_id = await carrier.deliver(base_url, first)
    media = {"type": "photo", "media": "attach://photo", "caption": "Grüße"}
    payload = dump({"chat_id": ana.id, "message_id": message_id, "media": media})
    change = Letter(
        ana.id, Lane.ANSWER, "editMessageMedia", payload, File("b.png", "image/png", other), about="qr"
    )
    assert await carrier.deliver(base_url, change) == message_id
    message = telegram.chats[ana.id].messages[-1]
    assert message.file
    assert (message.file.content, message.text) == (other, "Grüße")


async def test_ptb_speaks_through_it(
    carrier: AiohttpRequest, server: Server, telegram: Telegram, ana: User
) -> None:
    bot = Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        request=carrier,
        get_updates_request=carrier,
    )
    async with bot:
        assert bot.username == "TandemDemoBot"
        await bot.send_document(ana.id, b"content", filename="Übersicht.txt", caption="Grüße")
        document = telegram.chats[ana.id].messages[-1].file
        assert document is not None
        assert (document.name, document.content) == ("Übersicht.txt", b"content")
        file = await bot.get_file(document.id)
        assert bytes(await file.download_as_bytearray()) == b"content"


async def test_updates_come_as_they_are(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    telegram.say(ana.id, "Grüße 😀")

    async def ask(offset: int) -> list[dict[str, Any]]:
        return await carrier.get_updates(base_url, offset=offset, limit=100, open_for=0, kinds=["message"])

    first, second = await ask(0)
    assert (first["message"]["text"], second["message"]["text"]) == ("/start", "Grüße 😀")
    assert [update["update_id"] for update in await ask(second["update_id"])] == [second["update_id"]]
    assert await ask(second["update_id"] + 1) == []


# ── what goes wrong ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, BadRequest),
        (401, InvalidToken),
        (403, Forbidden),
        (404, InvalidToken),
        (409, Conflict),
        (413, BadRequest),
        (500, NetworkError),
        (502, NetworkError),
    ],
)
async def test_what_telegram_refuses_becomes_ptbs_error(
    carrier: AiohttpRequest,
    base_url: str,
    telegram: Telegram,
    ana: User,
    status: int,
    error: type[TelegramError],
) -> None:
    telegram.faults.fail("sendMessage", status=status, description="in Telegram's words")
    with pytest.raises(TelegramError) as raised:
        await carrier.deliver(base_url, greeting(ana))
    assert type(raised.value) is error
    assert "in telegram's words" in raised.value.message.casefold()


async def test_too_many_requests_name_the_time_to_wait(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    telegram.faults.fail("sendMessage", status=429, retry_after=17)
    with pytest.raises(RetryAfter) as raised:
        await carrier.deliver(base_url, greeting(ana))
    assert seconds_of(raised.value) == 17


@pytest.mark.parametrize(("fault", "arrived"), [("drop", 0), ("lose_answer", 1)])
async def test_a_connection_that_breaks_is_the_networks_error_and_the_next_call_has_a_new_one(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User, fault: str, arrived: int
) -> None:
    await carrier.deliver(base_url, greeting(ana))
    getattr(telegram.faults, fault)("sendMessage")
    with pytest.raises(NetworkError) as raised:
        await carrier.deliver(base_url, greeting(ana))
    assert type(raised.value) is NetworkError
    assert len(texts(telegram, ana)) == 1 + arrived
    await carrier.deliver(base_url, greeting(ana))


async def test_an_answer_that_does_not_come_in_time_is_timed_out(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram
) -> None:
    release = telegram.faults.hang("getMe")
    with pytest.raises(TimedOut):
        await carrier.post(f"{base_url}/getMe", read_timeout=0.05, write_timeout=0)
    release()


async def test_a_poll_has_the_time_for_which_it_is_held_open(base_url: str) -> None:
    patience: list[Any] = []

    class Stopwatch(AiohttpRequest):
        async def do_request(self, *_: Any, **given: Any) -> tuple[int, bytes]:
            patience.append(given["read_timeout"])
            return 200, b'{"ok": true, "result": []}'

    await Stopwatch().get_updates(base_url, offset=0, limit=100, open_for=25, kinds=["message"])
    assert patience == [25 + POLL_SPARE_SECONDS]


async def test_nobody_is_sent_elsewhere_with_the_token(carrier: AiohttpRequest) -> None:
    asked: list[str] = []

    async def portal(request: Request) -> RedirectResponse:
        asked.append(request.url.path)
        return RedirectResponse("/elsewhere/welcome")

    routes = [Route("/elsewhere/{page}", portal, methods=["GET", "POST"])]
    async with Server(Telegram(token=TOKEN), routes=routes) as server:
        with pytest.raises(NetworkError):
            await carrier.post(f"{server.url}/elsewhere/getMe")
    assert asked == ["/elsewhere/getMe"]


async def test_nobody_there_is_the_networks_error(carrier: AiohttpRequest) -> None:
    async with Server(Telegram(token=TOKEN)) as server:
        gone = f"{server.url}/bot{TOKEN}"
    with pytest.raises(NetworkError) as raised:
        await carrier.post(f"{gone}/getMe")
    assert raised.value.message.startswith("ClientConnectorError: Cannot connect to host 127.0.0.1")
    assert TOKEN not in raised.value.message


async def test_a_client_that_is_not_started_says_so() -> None:
    with pytest.raises(NetworkError, match="the client is not started"):
        await AiohttpRequest().post(f"http://127.0.0.1/bot{TOKEN}/getMe")


async def test_a_client_can_be_started_again(
    carrier: AiohttpRequest, base_url: str, telegram: Telegram, ana: User
) -> None:
    await carrier.shutdown()
    await carrier.initialize()
    await carrier.deliver(base_url, greeting(ana, "again"))
    assert texts(telegram, ana) == ["again"]
