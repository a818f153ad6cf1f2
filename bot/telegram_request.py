"""The HTTP client under python-telegram-bot: aiohttp, through PTB's documented extension point.

PTB's default client costs more than all the rest of an update, and loses half its speed when calls run at the
same time.
"""

import json
import os
from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus
from typing import Any, cast

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

from storage.store import Lane, Letter, dump

os.environ.setdefault(
    "PTB_TIMEDELTA", "1"
)  # RetryAfter gives a timedelta, as it always will; no warning then

USER_AGENT = "tandem-bot"
READ_SECONDS, UPLOAD_SECONDS, CONNECT_SECONDS = 20.0, 60.0, 10.0
POLL_SPARE_SECONDS = 10.0  # what an answer to getUpdates may take beyond the time for which it is held open


class AiohttpRequest(BaseRequest):
    """Speaks to one Bot API server over connections that are kept open."""

    def __init__(self, connections: int = 64) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that an answer may take where a call does not say otherwise."""
        return READ_SECONDS

    async def initialize(self) -> None:
        """Open the session; a closed one is opened anew."""
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60),
                headers={"User-Agent": USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - PTB's signature; waiting for a connection is reading
    ) -> tuple[int, bytes]:
        """Make one call. Raises TimedOut, or NetworkError when no answer came."""
        uploads = request_data is not None and request_data.contains_files
        writing = _seconds(write_timeout, UPLOAD_SECONDS if uploads else READ_SECONDS)
        timeout = aiohttp.ClientTimeout(
            total=writing + _seconds(read_timeout, READ_SECONDS),
            sock_connect=_seconds(connect_timeout, CONNECT_SECONDS),
        )
        if self._session is None:
            raise NetworkError("the client is not started")
        try:
            async with (
                self._session.request(
                    method,
                    url,
                    timeout=timeout,
                    allow_redirects=False,  # Telegram has none: it would be a stranger's portal, asking for the token
                    **_body(request_data),
                ) as response
            ):
                return _FINAL.get(response.status, response.status), await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientConnectionError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error
        except aiohttp.ClientError as error:  # their messages can hold the address, and with it the token
            raise NetworkError(type(error).__name__) from None

    async def deliver(self, base_url: str, letter: Letter) -> int | None:
        """Make the call that a letter holds; raises PTB's errors.

        Gives the id of the message that Telegram made of it where somebody wants to know what became of it;
        else its answer is not even read.
        """
        url = f"{base_url}/{letter.method}"
        status, answer = await self.do_request(url, "POST", _data(letter))
        if status != HTTPStatus.OK:
            await Refusal(status, answer).post(url)
        if letter.about is None:
            return None
        made = json.loads(answer)["result"]  # a message; of some calls just 'true'
        return int(made["message_id"]) if isinstance(made, dict) and "message_id" in made else None

    async def get_updates(
        self, base_url: str, *, offset: int, limit: int, open_for: int, kinds: Sequence[str]
    ) -> list[dict[str, Any]]:
        """Ask for updates as plain JSON: PTB reads a batch whole, and one that it can't read would stop all.

        ``open_for`` is how many seconds Telegram may wait for news before it answers.
        """
        params: dict[str, Any] = {"limit": limit, "timeout": open_for, "allowed_updates": list(kinds)}
        if offset:
            params["offset"] = offset
        letter = Letter(0, Lane.ANSWER, "getUpdates", dump(params))
        url = f"{base_url}/{letter.method}"
        updates = await self.post(url, _data(letter), read_timeout=open_for + POLL_SPARE_SECONDS)
        return cast(list[dict[str, Any]], updates)


class Refusal(BaseRequest):
    """Telegram's answer to a call, for PTB to make its error of it."""

    def __init__(self, status: int, answer: bytes) -> None:
        self._status, self._answer = status, answer

    @property
    def read_timeout(self) -> float | None:
        """Nothing is waited for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        """Give the answer."""
        return self._status, self._answer


class LetterData:
    """A letter in the place of PTB's RequestData: its body is JSON already and goes out as it is."""

    def __init__(self, letter: Letter) -> None:
        self.letter = letter
        self.contains_files = letter.file is not None

    def body(self) -> dict[str, Any]:
        """Give what aiohttp needs: JSON, or a form where a file goes along."""
        letter = self.letter
        if letter.file is None:
            return {"data": letter.payload.encode(), "headers": {"Content-Type": "application/json"}}
        form = aiohttp.FormData(quote_fields=False)
        for name, value in BaseRequest.parse_json_payload(letter.payload.encode()).items():
            form.add_field(name, value if isinstance(value, str) else dump(value))
        form.add_field(
            _FILE_FIELD[letter.method],
            letter.file.content,
            filename=letter.file.name,
            content_type=letter.file.mime_type,
        )
        return {"data": form}


_FINAL = {
    413: 400
}  # "too large" will not be otherwise next time: PTB makes a BadRequest of it, no NetworkError
_FILE_FIELD = {"sendDocument": "document", "sendPhoto": "photo", "editMessageMedia": "photo"}


def _data(letter: Letter) -> RequestData:
    return cast(RequestData, LetterData(letter))  # has all that PTB documents of RequestData


def _body(data: Any) -> dict[str, Any]:
    if data is None:
        return {}
    if isinstance(data, LetterData):
        return data.body()
    if not data.contains_files:
        return {"data": data.json_parameters}
    form = aiohttp.FormData(data.json_parameters, quote_fields=False)
    for name, (file_name, content, mime_type) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime_type)
    return {"data": form}


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _seconds(given: Any, default: float) -> float:
    """PTB hands over a number, or its marker for 'not said'."""
    return float(given) if isinstance(given, int | float) else default
