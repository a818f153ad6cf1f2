"""Between the bot and Telegram: calls that are refused, cut off, hang, or whose answer is lost."""

import asyncio
import json
from typing import Any

from telegram.error import NetworkError, TimedOut

from playground.telegram import Telegram
from tests.faults.ledger import Ledger
from tests.faults.lots import Lots
from tests.world import DirectRequest

CLIENT_GIVES_UP = 20.0  # seconds (bot.telegram_request)
OK = 200
FINAL = {400, 403}
TOO_MANY = 429


class Wire(DirectRequest):
    """Carries calls as the lots have it, and notes what arrives."""

    def __init__(self, server: Telegram, lots: Lots, ledger: Ledger) -> None:
        super().__init__(server)
        self._lots, self._ledger = lots, ledger

    async def do_request(
        self, url: str, method: str, request_data: Any = None, *args: Any, **more: Any
    ) -> tuple[int, bytes]:
        """Make a call, or not."""
        await asyncio.sleep(self._lots.seconds(0.01, 0.08))
        letter = getattr(request_data, "letter", None)
        number = letter.id if letter is not None else None
        fault = self._lots.of_call()
        if fault is not None:
            self._ledger.events.append(
                f"{asyncio.get_running_loop().time():9.2f} {url.rpartition('/')[2]} {number or ''}: {fault}"
            )
        if fault in ("429", "500", "502"):
            return _refusal(int(fault))
        if fault == "cut off before":
            raise NetworkError("the connection broke")
        if fault == "hangs before":
            await asyncio.sleep(CLIENT_GIVES_UP)
            raise TimedOut
        status, answer = await super().do_request(url, method, request_data, *args, **more)
        is_lost = fault in ("answer lost", "hangs after")
        if number is not None:
            self._note(number, status, answer, heard=not is_lost)
        if is_lost:
            await asyncio.sleep(CLIENT_GIVES_UP if fault == "hangs after" else 0.0)
            raise TimedOut
        return status, answer

    def _note(self, letter: int, status: int, answer: bytes, *, heard: bool) -> None:
        if status in FINAL:
            self._ledger.refused[letter] = json.loads(answer)["description"]
        elif status == OK:
            self._ledger.arrive(letter, asyncio.get_running_loop().time(), heard=heard)
        elif status != TOO_MANY:
            raise AssertionError(f"a strict server answers {status}")


def _refusal(status: int) -> tuple[int, bytes]:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": status,
        "description": "Too Many Requests: retry after 2",
    }
    if status == TOO_MANY:
        body["parameters"] = {"retry_after": 2}
    else:
        body["description"] = "Bad Gateway"
    return status, json.dumps(body).encode()
