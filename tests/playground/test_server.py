import asyncio
import io
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from playground.server import LARGEST_BODY, Server
from playground.telegram import Telegram, User

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def server(telegram: Telegram) -> AsyncIterator[Server]:
    async def page(_request: Request) -> PlainTextResponse:
        return PlainTextResponse("three phones")

    async with Server(telegram, routes=[Route("/", page)]) as server:
        yield server


@pytest.fixture
async def http(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(base_url=server.url) as session:
        yield session


async def call(http: aiohttp.ClientSession, method: str, **body: Any) -> Any:
    async with http.post(f"/bot42:secret/{method}", **body) as response:
        answer = await response.json()
        assert answer["ok"] is (response.status == 200)
        return answer


async def test_a_call_may_come_in_any_of_the_usual_forms(
    http: aiohttp.ClientSession, telegram: Telegram, ana: User
) -> None:
    message = {"chat_id": str(ana.id), "text": "Grüße 😀"}
    form = aiohttp.FormData(message)
    form.add_field("file", b"", filename="unused")
    await call(http, "sendMessage", json=message)
    await call(http, "sendMessage", data=message)
    await call(http, "sendMessage", data=form)
    async with http.get("/bot42:secret/sendMessage", params=message) as response:
        assert response.status == 200
    assert [m.text for m in telegram.chats[ana.id].messages[1:]] == ["Grüße 😀"] * 4


async def test_a_call_without_a_body_is_answered(http: aiohttp.ClientSession) -> None:
    assert (await call(http, "getMe"))["result"]["id"] == 42


async def test_a_large_file_goes_in_and_out(
    http: aiohttp.ClientSession, telegram: Telegram, ana: User
) -> None:
    content = bytes(range(256)) * 4096
    form = aiohttp.FormData({"chat_id": str(ana.id)}, quote_fields=False)
    form.add_field("document", content, filename="große Datei.bin", content_type="application/x-data")
    sent = await call(http, "sendDocument", data=form)
    assert sent["result"]["document"]["file_name"] == "große Datei.bin"
    file_id = sent["result"]["document"]["file_id"]
    found = await call(http, "getFile", json={"file_id": file_id})
    async with http.get(f"/file/bot42:secret/{found['result']['file_path']}") as response:
        assert await response.read() == content


async def test_a_body_that_is_too_large_is_refused(http: aiohttp.ClientSession) -> None:
    answer = await call(http, "sendDocument", data=io.BytesIO(bytes(LARGEST_BODY + 1)))
    assert answer["description"] == "Request Entity Too Large"


@pytest.mark.parametrize("path", ["/bot1:wrong/getMe", "/bot", "/file/bot1:wrong/a"])
async def test_a_wrong_token_is_unauthorized(http: aiohttp.ClientSession, path: str) -> None:
    async with http.get(path) as response:
        assert (response.status, (await response.json())["description"]) == (401, "Unauthorized")


@pytest.mark.parametrize("path", ["/bot42:secret/sendMassage", "/file/bot42:secret/nothing"])
async def test_what_is_not_there_is_not_found(http: aiohttp.ClientSession, path: str) -> None:
    async with http.get(path) as response:
        assert (response.status, (await response.json())["description"]) == (404, "Not Found")


@pytest.mark.parametrize("body", [b"{", b"[]"])
async def test_a_body_that_is_no_object_is_refused(http: aiohttp.ClientSession, body: bytes) -> None:
    answer = await call(http, "getMe", data=body, headers={"Content-Type": "application/json"})
    assert answer["description"] == "Bad Request: can't parse JSON object"


async def test_other_paths_belong_to_the_page(http: aiohttp.ClientSession) -> None:
    async with http.get("/") as response:
        assert await response.text() == "three phones"


async def test_a_broken_connection_is_really_broken(
    http: aiohttp.ClientSession, telegram: Telegram, ana: User
) -> None:
    message = {"chat_id": ana.id, "text": "Hello"}
    telegram.faults.lose_answer("sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await call(http, "sendMessage", json=message)
    await call(http, "sendMessage", json=message)
    assert [m.text for m in telegram.chats[ana.id].messages[1:]] == ["Hello", "Hello"]


async def test_a_long_poll_is_answered_when_somebody_writes(
    http: aiohttp.ClientSession, telegram: Telegram, ana: User
) -> None:
    poll = asyncio.ensure_future(call(http, "getUpdates", json={"timeout": 50}))
    await call(http, "getWebhookInfo")
    telegram.say(ana.id, "Hello")
    assert [update["message"]["text"] for update in (await poll)["result"]] == ["Hello"]


async def test_the_server_stops_while_calls_wait(telegram: Telegram) -> None:
    came: asyncio.Queue[str] = asyncio.Queue()

    def note(method: str, _params: dict[str, Any]) -> bool:
        came.put_nowait(method)
        return False

    telegram.faults.fail_when(note)
    telegram.faults.hang("getMe")
    async with aiohttp.ClientSession() as session:
        async with Server(telegram) as server:
            calls = [
                asyncio.ensure_future(session.post(f"{server.url}/bot42:secret/{method}?timeout=50"))
                for method in ("getUpdates", "getMe")
            ]
            assert {await came.get(), await came.get()} == {"getUpdates", "getMe"}
        broken = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(error) for error in broken] == [aiohttp.ServerDisconnectedError] * 2


@pytest.mark.processes
async def test_it_runs_alone_as_a_process() -> None:
    command = [sys.executable, "-m", "playground.server", "--token", "42:secret"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:  # noqa: ASYNC220, S603
        assert process.stdout is not None
        async with aiohttp.ClientSession(base_url=process.stdout.readline().strip()) as http:
            acts = [["add_user", {"first_name": "Ana", "id": 5}], ["start", {"user_id": 5}]]
            async with http.post("/acts", json=acts) as response:
                assert await response.json() == {"pending": 1, "sent": 0, "answered": 0}
            await call(http, "sendMessage", json={"chat_id": 5, "text": "Hello"})
            async with http.get("/counts") as response:
                assert await response.json() == {"pending": 1, "sent": 1, "answered": 0}
            async with http.post("/acts", json=[["dance", {}]]) as response:
                assert (response.status, await response.json()) == (400, {"unknown": "dance"})
        process.kill()
