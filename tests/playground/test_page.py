import asyncio
import io
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from playground.page import STATIC, GuideStep, page_routes, split_as_apps_do
from playground.parameters import Upload
from playground.profile import LARGEST_DOWNLOAD
from playground.server import Server
from tests.playground.clock import Clock
from tests.playground.stage import ANA, BEN, CLARA, Stage

Json = dict[str, Any]

GUIDE = [
    GuideStep({"en": "Press Start", "de": "Auf Starten tippen"}, ANA, "Welcome|Willkommen"),
    GuideStep({"en": "Turn the clock", "de": "Die Uhr vorstellen"}, ANA, "Did you meet", clock=True),
]


@pytest.fixture
def stage(clock: Clock) -> Stage:
    return Stage(clock)


@pytest.fixture
async def url(stage: Stage) -> AsyncIterator[str]:
    async with Server(stage.telegram, routes=page_routes(stage, GUIDE)) as server:
        yield server.url


class Page:
    """A browser's page without a browser: it listens, and acts as the page's scripts do."""

    def __init__(self, session: aiohttp.ClientSession, origin: str) -> None:
        self.session = session
        self.origin = origin
        self.socket: aiohttp.ClientWebSocketResponse

    async def opens(self) -> Json:
        self.socket = await self.session.ws_connect(f"{self.origin}/live", origin=self.origin)
        return await self.hears("state")

    async def hears(self, kind: str) -> Json:
        """The next news of a kind; others before it are passed over."""
        while True:
            news: Json = await self.socket.receive_json(timeout=5)
            if news["kind"] == kind:
                return news

    async def acts(self, path: str, body: Json | None = None, *, status: int = 200) -> Json:
        headers = {"Origin": self.origin}
        async with self.session.post(f"{self.origin}{path}", json=body or {}, headers=headers) as response:
            answer: Json = await response.json()
            assert response.status == status, answer
            return answer

    async def gets(self, path: str, **headers: str) -> tuple[int, aiohttp.ClientResponse, bytes]:
        async with self.session.get(f"{self.origin}{path}", headers=headers) as response:
            return response.status, response, await response.read()


@pytest.fixture
async def page(url: str) -> AsyncIterator[Page]:
    async with aiohttp.ClientSession() as session:
        yield Page(session, url)


async def bot_says(stage: Stage, chat_id: int, text: str, **more: Any) -> Json:
    params = {"chat_id": chat_id, "text": text, "parse_mode": "HTML", **more}
    answer = await stage.telegram.call("sendMessage", params)
    assert answer.status == 200, answer.body
    result: Json = answer.body["result"]
    return result


# What a page is told when it opens.


async def test_begins_with_everything(page: Page) -> None:
    state = await page.opens()

    assert state["bot"] == {"name": "Tandem", "username": "TandemDemoBot"}
    assert (state["now"], state["time_zone"]) == ("2026-03-02T09:00:00+00:00", "Europe/Berlin")
    assert [phone["name"] for phone in state["phones"]] == ["Ana Silva", "Ben Weber", "Clara Hoffmann"]
    assert state["phones"][2]["caption"] == {"en": "Coordinator", "de": "Koordination"}
    assert state["phones"][0]["chat"] == {
        "id": ANA,
        "started": False,
        "blocked": False,
        "keyboard": None,
        "typing": False,
        "pinned": None,
        "commands": [],
        "about": "",
    }
    assert state["guide"] == [
        {"text": {"en": "Press Start", "de": "Auf Starten tippen"}, "phone": ANA, "clock": False},
        {"text": {"en": "Turn the clock", "de": "Die Uhr vorstellen"}, "phone": ANA, "clock": True},
    ]
    assert state["done"] == [False, False]


async def test_shows_the_same_chats_after_a_reload(page: Page, stage: Stage) -> None:
    await page.opens()
    await page.acts(f"/phones/{ANA}/start", {"payload": "inv_7"})
    await bot_says(stage, ANA, "<b>Welcome</b>, Ana.")

    state = await page.opens()

    said = [(message["own"], message["text"]) for message in state["phones"][0]["messages"]]
    assert said == [(True, "/start inv_7"), (False, "Welcome, Ana.")]
    assert state["phones"][0]["messages"][1]["entities"] == [{"type": "bold", "offset": 0, "length": 7}]


async def test_files_are_asked_for_each_time(page: Page) -> None:
    for path in ("/", "/static/app.js", "/static/style.css"):
        status, response, body = await page.gets(path)
        assert (status, response.headers["Cache-Control"]) == (200, "no-cache")
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
        assert body


def test_the_page_needs_nothing_from_elsewhere_and_makes_no_markup() -> None:
    files = [path.read_text() for path in STATIC.iterdir()]
    addresses = {found for text in files for found in re.findall(r"https?://[\w.]+", text)}
    assert addresses == {"http://www.w3.org", "https://t.me"}
    assert [text for text in files if "innerHTML" in text or "insertAdjacentHTML" in text] == []


def test_has_the_same_words_in_both_languages() -> None:
    source = (STATIC / "texts.js").read_text()
    english, german = source.split("  de: {", 1)
    keys = [
        [line.split('"')[1] for line in part.splitlines() if line.startswith('    "')]
        for part in (english, german)
    ]
    assert keys[0] == keys[1]
    assert len(keys[0]) == len(set(keys[0]))


# What people do.


async def test_text_stays_text(page: Page, stage: Stage) -> None:
    await page.opens()
    await page.acts(f"/phones/{ANA}/say", {"text": "<img src=x onerror=alert(1)> & <b>bold</b>"})

    news = await page.hears("message")

    assert news["chat"] == ANA
    assert news["message"]["text"] == "<img src=x onerror=alert(1)> & <b>bold</b>"
    assert news["message"]["entities"] == []


async def test_a_long_text_goes_in_parts(page: Page, stage: Stage) -> None:
    words = ("mentoring " * 900).strip()

    await page.acts(f"/phones/{ANA}/say", {"text": words})

    parts = [message.text for message in stage.telegram.chats[ANA].messages]
    assert [len(part) <= 4096 for part in parts] == [True, True, True]
    assert " ".join(parts) == words


def test_a_text_without_a_space_is_cut_where_it_must_be() -> None:
    assert [len(part) for part in split_as_apps_do("x" * 5000)] == [4096, 904]
    assert split_as_apps_do("  \n ") == []


async def test_a_tap_is_answered_with_a_note(page: Page, stage: Stage) -> None:
    await page.opens()
    stage.telegram.start(ANA)
    rows = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    message = await bot_says(stage, ANA, "Did you meet?", reply_markup=rows)

    made = await page.acts(f"/phones/{ANA}/tap", {"message": message["message_id"], "data": "y"})
    await stage.telegram.call(
        "answerCallbackQuery", {"callback_query_id": made["query"], "text": "Noted", "show_alert": True}
    )

    answer = await page.hears("answered")
    assert answer == {
        "kind": "answered", "chat": ANA, "query": made["query"], "text": "Noted", "alert": True,
    }  # fmt: skip


async def test_hears_edits_deletions_and_what_stands_around_a_chat(page: Page, stage: Stage) -> None:
    stage.telegram.start(ANA)
    message = await bot_says(stage, ANA, "One")
    here = {"chat_id": ANA, "message_id": message["message_id"]}
    await page.opens()

    await stage.telegram.call("editMessageText", {**here, "text": "Two"})
    edited = (await page.hears("message"))["message"]
    assert (edited["text"], edited["edited"]) == ("Two", False)

    await page.acts(f"/phones/{ANA}/edit", {"message": 1, "text": "/start again"})
    own = (await page.hears("message"))["message"]
    assert (own["text"], own["edited"]) == ("/start again", True)

    await stage.telegram.call("deleteMessage", here)
    assert (await page.hears("deleted"))["id"] == message["message_id"]

    commands = [{"command": "help", "description": "Get help"}]
    await stage.telegram.call("setMyCommands", {"commands": commands})
    while not (chat := (await page.hears("chat"))["chat"])["commands"]:
        pass
    assert chat["commands"] == commands

    await stage.telegram.call("sendChatAction", {"chat_id": ANA, "action": "typing"})
    while not (await page.hears("chat"))["chat"]["typing"]:
        pass


async def test_blocks_and_unblocks_the_bot(page: Page, stage: Stage) -> None:
    stage.telegram.start(BEN)
    await page.acts(f"/phones/{BEN}/block", {"blocked": True})
    assert stage.telegram.chats[BEN].blocked

    refused = await page.acts(f"/phones/{BEN}/say", {"text": "Hello?"}, status=409)
    assert refused == {
        "error": "refused",
        "sentence": "Ben Weber has blocked the bot; unblock it first",
    }

    await page.acts(f"/phones/{BEN}/block", {"blocked": False})
    assert not stage.telegram.chats[BEN].blocked


async def test_sends_files_and_a_contact(page: Page, stage: Stage) -> None:
    async with page.session.post(
        f"{page.origin}/phones/{ANA}/upload",
        params={"name": "../Lebenslauf für Ana.html"},
        data=b"<script>alert(1)</script>",
        headers={"Origin": page.origin, "Content-Type": "text/html; charset=utf-8"},
    ) as response:
        assert response.status == 200
    await page.acts(f"/phones/{ANA}/contact")

    document, contact = stage.telegram.chats[ANA].messages
    assert document.file is not None
    assert (document.file.name, document.file.mime_type) == ("Lebenslauf für Ana.html", "text/html")
    assert contact.content["contact"]["first_name"] == "Ana"

    _, saved, content = await page.gets(f"/phones/{ANA}/files/{document.id}")
    assert content == b"<script>alert(1)</script>"
    assert saved.headers["Content-Type"] == "application/octet-stream"
    assert saved.headers["X-Content-Type-Options"] == "nosniff"
    disposition = "attachment; filename*=UTF-8''Lebenslauf%20f%C3%BCr%20Ana.html"
    assert saved.headers["Content-Disposition"] == disposition


async def test_opens_a_file_from_the_bot(page: Page, stage: Stage) -> None:
    await page.opens()
    stage.telegram.start(ANA)
    sent = Upload("agreement.pdf", b"%PDF-1.7", "application/pdf")
    await stage.telegram.call("sendDocument", {"chat_id": ANA, "document": "attach://f"}, {"f": sent})

    await page.hears("message")
    file = (await page.hears("message"))["message"]["file"]

    assert file == {
        "name": "agreement.pdf",
        "size": 8,
        "mime_type": "application/pdf",
        "url": f"/phones/{ANA}/files/2",
    }
    _, opened, content = await page.gets(file["url"])
    assert (opened.headers["Content-Type"], content) == ("application/pdf", b"%PDF-1.7")
    assert opened.headers["Content-Disposition"] == "inline; filename*=UTF-8''agreement.pdf"


async def test_an_empty_or_huge_file_is_refused(page: Page) -> None:
    headers = {"Origin": page.origin}
    for data, status, key in ((b"", 400, "empty-file"), (bytes(LARGEST_DOWNLOAD + 1), 413, "file-too-big")):
        async with page.session.post(
            f"{page.origin}/phones/{ANA}/upload?name=x", data=io.BytesIO(data), headers=headers
        ) as response:
            assert (response.status, (await response.json())["error"]) == (status, key)


@pytest.mark.parametrize("language", ["en", "de"])
async def test_somebody_new_gets_a_phone_in_their_language(page: Page, stage: Stage, language: str) -> None:
    await page.opens()

    made = await page.acts("/people", {"name": " Dilan Öztürk ", "language": language})

    while len((state := await page.hears("state"))["phones"]) < 4:
        pass
    phone = state["phones"][3]
    assert (phone["id"], phone["name"], phone["language"]) == (made["id"], "Dilan Öztürk", language)
    assert (phone["fixed"], phone["messages"]) == (False, [])
    assert stage.telegram.users[made["id"]].language_code == language


async def test_a_phone_is_put_away_and_shown_again(page: Page) -> None:
    made = await page.acts("/people", {"name": "Dilan"})
    state = await page.opens()
    assert state["others"] == []

    await page.acts(f"/phones/{made['id']}/show", {"shown": False})
    state = await page.hears("state")
    assert state["others"] == [{"id": made["id"], "name": "Dilan"}]

    await page.acts(f"/phones/{made['id']}/show", {"shown": True})
    assert len((await page.hears("state"))["phones"]) == 4


# The demo's controls.


async def test_turns_the_clock_and_tells_every_page(page: Page, stage: Stage) -> None:
    await page.opens()

    answer = await page.acts("/clock", {"by": "morning"})

    assert answer == {"now": "2026-03-03T08:00:00+00:00"}
    assert await page.hears("clock") == {"kind": "clock", **answer}
    assert stage.now() == datetime(2026, 3, 3, 8, 0, tzinfo=UTC)


async def test_the_clock_turns_ahead_by_what_the_buttons_say(page: Page) -> None:
    answer = await page.acts("/clock", {"by": "year"}, status=400)
    assert answer["sentence"] == "The clock turns by one of these: hour, day, week, morning."


async def test_starts_over_with_a_new_telegram(page: Page, stage: Stage) -> None:
    await page.opens()
    await page.acts(f"/phones/{ANA}/say", {"text": "Hello"})
    await page.acts("/people", {"name": "Dilan"})
    await page.acts("/clock", {"by": "week"})

    await page.acts("/start-over", {"language": "de"})

    while (state := await page.hears("state"))["phones"][0]["messages"]:
        pass
    assert [phone["messages"] for phone in state["phones"]] == [[], [], []]
    assert stage.started_over_in == "de"
    assert state["now"] == "2026-03-02T09:00:00+00:00"
    await page.acts(f"/phones/{ANA}/say", {"text": "Again"})
    assert (await page.hears("message"))["message"]["text"] == "Again"


async def test_steps_are_ticked_off_and_stay_so(page: Page, stage: Stage) -> None:
    await page.opens()
    stage.telegram.start(ANA)
    stage.telegram.start(CLARA)
    await bot_says(stage, CLARA, "Welcome, Clara.")
    message = await bot_says(stage, ANA, "Willkommen, Ana.")
    assert (await page.hears("guide"))["done"] == [True, False]

    await stage.telegram.call("deleteMessage", {"chat_id": ANA, "message_id": message["message_id"]})
    await bot_says(stage, ANA, "Did you meet?")
    assert (await page.hears("guide"))["done"] == [True, True]

    await page.acts("/start-over", {"language": "de"})
    assert (await page.hears("state"))["done"] == [False, False]


async def test_a_step_in_one_phone_may_show_in_another(stage: Stage) -> None:
    admitting = GuideStep({"en": "Admit Ana"}, CLARA, "you are in", seen_by=ANA)
    server = Server(stage.telegram, routes=page_routes(stage, [admitting]))
    async with server, aiohttp.ClientSession() as session:
        page = Page(session, server.url)
        assert (await page.opens())["guide"][0]["phone"] == CLARA
        stage.telegram.start(ANA)
        await bot_says(stage, ANA, "Ana, you are in!")
        assert (await page.hears("guide"))["done"] == [True]


# Who may not.


async def test_nobody_has_that_number(page: Page) -> None:
    expected = {"error": "nobody", "sentence": "Nobody here has the number 99."}
    assert await page.acts("/phones/99/say", {"text": "Hello"}, status=404) == expected


async def test_says_what_a_request_lacks(page: Page) -> None:
    for path, body, sentence in (
        (f"/phones/{ANA}/say", {}, "The request needs the text “text”."),
        (f"/phones/{ANA}/tap", {"data": "y"}, "The request needs the number “message”."),
        (f"/phones/{ANA}/edit", {"message": 1, "text": " "}, "A message needs a text."),
        ("/people", {"name": "  "}, "A person needs a name."),
    ):
        assert (await page.acts(path, body, status=400))["sentence"] == sentence
    headers = {"Origin": page.origin}
    async with page.session.post(f"{page.origin}/clock", data=b"[1]", headers=headers) as response:
        assert (await response.json())["sentence"] == "The request needs a JSON object."


@pytest.mark.parametrize("path", ["/phones/7000001/files/9", "/static/page.py", "/static/..%2Fpage.py"])
async def test_there_is_no_such_file(page: Page, path: str) -> None:
    status, _, _ = await page.gets(path)
    assert status == 404


@pytest.mark.parametrize("origin", [None, "null", "http://example.org", "https://127.0.0.1"])
async def test_a_foreign_page_can_t_act(page: Page, stage: Stage, origin: str | None) -> None:
    headers = {} if origin is None else {"Origin": origin}
    for path in (f"/phones/{ANA}/say", "/start-over", "/clock", "/people"):
        async with page.session.post(
            f"{page.origin}{path}", json={"text": "Hi", "by": "week", "name": "Eve"}, headers=headers
        ) as response:
            assert response.status == 403
            assert (await response.json())["sentence"] == "Only the playground's own page may do this."
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await page.session.ws_connect(f"{page.origin}/live", headers=headers)
    assert stage.telegram.chats[ANA].messages == []


@pytest.mark.parametrize("host", ["playground.example.org", "127.0.0.1.example.org:80", "[::1"])
async def test_a_foreign_name_is_not_answered(page: Page, host: str) -> None:
    status, _, body = await page.gets("/", Host=host)
    assert (status, b"localhost only" in body) == (403, True)


async def test_localhost_is_answered_too(page: Page) -> None:
    port = page.origin.rsplit(":", 1)[1]
    status, _, _ = await page.gets("/", Host=f"localhost:{port}")
    assert status == 200


async def test_a_page_that_goes_is_told_no_more(page: Page, stage: Stage) -> None:
    await page.opens()
    await page.socket.close()
    await asyncio.sleep(0.05)
    await page.acts(f"/phones/{ANA}/say", {"text": "Hello"})
    assert len(stage.telegram.chats[ANA].messages) == 1
