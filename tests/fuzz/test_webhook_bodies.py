"""What comes to the webhook: each body is answered, and the bot goes on; without the secret nothing is looked at."""

import asyncio
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from aiohttp import web
from hypothesis import example, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs
from telegram import WebhookInfo

from bot.intake.webhook import SECRET_HEADER, Webhook, secret_of
from tests.fuzz.inputs import JSON
from tests.world import TOKEN, World

USER = {"id": 77, "is_bot": False, "first_name": "Xaver", "language_code": "de"}
CHAT = {"id": 77, "type": "private", "first_name": "Xaver"}
GROUP = {"id": -100123, "type": "supergroup", "title": "All"}
MESSAGE = {"message_id": 5, "date": 1, "chat": CHAT, "from": USER, "text": "/start invite-x"}
PHOTO = {"message_id": 6, "date": 1, "chat": CHAT, "from": USER, "photo": [{"file_id": "x", "file_size": 3}]}
REAL: list[dict[str, Any]] = [
    {"message": MESSAGE},
    {"message": PHOTO},
    {"message": {**MESSAGE, "chat": GROUP}},
    {"message": {**MESSAGE, "text": "Hello", "reply_to_message": {"message_id": 1, "from": USER}}},
    {"edited_message": MESSAGE},
    {"callback_query": {"id": "9", "from": USER, "data": "x|AAAAAA", "message": MESSAGE}},
    {"inline_query": {"id": "9", "from": USER, "query": "x", "offset": ""}},
    {
        "my_chat_member": {
            "chat": GROUP,
            "from": USER,
            "old_chat_member": {"status": "left"},
            "new_chat_member": {"status": "member"},
        }
    },
]


class Bot:
    """A running bot, and its webhook without a network between."""

    def __init__(self, runner: asyncio.Runner, folder: Path) -> None:
        self.runner, self.world = runner, World(folder)
        runner.run(self.world.begin())
        self.webhook = Webhook("https://example.org", TOKEN, self.world.app.applier, _nothing, _nobody)

    def takes(self, body: bytes, secret: str = secret_of(TOKEN)) -> int:
        """Bring it this; gives the status that it answers with."""
        try:
            answer = self.runner.run(self.webhook.take(cast(web.Request, Brought(body, secret))))
        except web.HTTPException as refusal:
            return refusal.status
        return answer.status

    def goes_on(self) -> bool:
        """Tell whether the writer still works."""
        return bool(self.runner.run(self._count()) >= 0)

    async def _count(self) -> int:
        return int(await self.world.query(lambda store: len(store.letters)))


class Brought:
    """As much of a request as the webhook looks at."""

    def __init__(self, body: bytes, secret: str) -> None:
        self.body, self.headers = body, {SECRET_HEADER: secret}

    async def read(self) -> bytes:
        return self.body


async def _nothing(_params: dict[str, Any]) -> None:
    """No Telegram is told."""


async def _nobody() -> WebhookInfo:
    """Nobody is asked either."""
    raise NotImplementedError


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with asyncio.Runner() as runner:
        bot = Bot(runner, tmp_path_factory.mktemp("webhook"))
        yield bot
        runner.run(bot.world.end())


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """All places in an update where something stands."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*path, key)
        yield from places(one, (*path, key))


@st.composite
def broken_updates(draw: st.DrawFn) -> dict[str, Any]:
    """A real update in which something else stands here and there, or is missing."""
    update = {"update_id": draw(st.integers(1, 2**31)), **copy.deepcopy(draw(st.sampled_from(REAL)))}
    for _ in range(draw(st.integers(0, 3))):
        *above, last = draw(st.sampled_from(list(places(update))))
        inner = update
        for key in above:
            inner = inner[key]
        if draw(st.booleans()):
            inner[last] = draw(JSON)
        elif isinstance(inner, dict):
            del inner[last]
        if not isinstance(update.get("update_id"), int) or not list(places(update)):
            break
    return update


@settings(settings.get_profile("fuzz"))
@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@example(b"[" * 100_000)
@example(b'{"update_id":' + b"1" * 5000 + b"}")
@example(b'{"update_id": true}')
@example(b'{"update_id": 1e3}')
@example(json.dumps({"update_id": 2**70}).encode())
@example(json.dumps({"update_id": -(2**63) - 1}).encode())
def test_whatever_the_body_is(bot: Bot, body: bytes) -> None:
    with capture_logs():
        assert bot.takes(body) in (200, 400)
    assert bot.goes_on()


@settings(settings.get_profile("fuzz"))
@given(broken_updates())
def test_an_update_in_which_something_is_wrong_holds_up_nobody(bot: Bot, update: dict[str, Any]) -> None:
    with capture_logs():
        assert bot.takes(json.dumps(update).encode()) in (200, 400)
    assert bot.goes_on()


@settings(settings.get_profile("fuzz"))
@given(st.text(max_size=80))
def test_without_the_secret_nothing_is_looked_at(bot: Bot, secret: str) -> None:
    body = json.dumps({"update_id": 1, **REAL[0]}).encode()
    assert bot.takes(body, secret) == 403
