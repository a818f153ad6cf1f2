"""Who may ask the page's server, what they ask with, and how they are refused."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response

from playground.profile import LARGEST_DOWNLOAD
from playground.telegram import ImpossibleError, StoredFile

LOOPBACK_NAMES = {"127.0.0.1", "localhost", "::1"}
SHOWN_INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"}

Endpoint = Callable[[Request], Awaitable[Response]]


class PageError(Exception):
    """Something the page can't have: a status, a key for its own words, and a sentence."""

    def __init__(self, status: int, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.key, self.sentence = status, key, sentence


def guarded(endpoint: Endpoint) -> Endpoint:
    """Answer loopback names only (a foreign name may point here), and errors as the page reads them."""

    async def answer(request: Request) -> Response:
        if not is_loopback(request):
            return _refusal(403, "foreign", "The playground answers to localhost only.")
        try:
            return await endpoint(request)
        except PageError as error:
            return _refusal(error.status, error.key, error.sentence)
        except ImpossibleError as error:
            return _refusal(409, "refused", str(error))

    return answer


def own_page_only(endpoint: Endpoint) -> Endpoint:
    """Let nobody act but the page itself."""

    async def answer(request: Request) -> Response:
        if not is_from_page(request):
            raise PageError(403, "foreign", "Only the playground's own page may do this.")
        return await endpoint(request)

    return answer


def _refusal(status: int, key: str, sentence: str) -> Response:
    return JSONResponse({"error": key, "sentence": sentence}, status)


def is_loopback(connection: HTTPConnection) -> bool:
    """Whether the server was asked by a name that is this computer's own."""
    try:
        return urlsplit(f"//{connection.headers.get('host', '')}").hostname in LOOPBACK_NAMES
    except ValueError:
        return False


def is_from_page(connection: HTTPConnection) -> bool:
    """Whether the page itself acts: browsers always say which one does, whoever does not say is none."""
    return connection.headers.get("origin") == f"http://{connection.headers.get('host')}"


async def read_content(request: Request) -> bytes:
    """A file that is the whole body."""
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > LARGEST_DOWNLOAD:
            raise PageError(413, "file-too-big", "A bot takes files up to 20 MB.")
    if not content:
        raise PageError(400, "empty-file", "The file is empty.")
    return bytes(content)


async def read_body(request: Request) -> dict[str, Any]:
    """The JSON object of an action."""
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise PageError(400, "bad-body", "The request needs a JSON object.")
    return body


def read_text(body: dict[str, Any], name: str, default: str | None = None) -> str:
    """One of the object's texts."""
    value = body.get(name, default)
    if not isinstance(value, str):
        raise PageError(400, "bad-body", f"The request needs the text “{name}”.")
    return value


def read_number(body: dict[str, Any], name: str) -> int:
    """One of the object's numbers."""
    value = body.get(name)
    if not isinstance(value, int):
        raise PageError(400, "bad-body", f"The request needs the number “{name}”.")
    return value


def file_response(file: StoredFile) -> Response:
    """A chat's file: pictures and PDFs to look at, everything else only to save."""
    inline = file.mime_type in SHOWN_INLINE
    kind = "inline" if inline else "attachment"
    headers = {
        "Cache-Control": "no-cache",
        "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name, safe='')}",
        "Content-Type": file.mime_type if inline else "application/octet-stream",
        "X-Content-Type-Options": "nosniff",
    }
    return Response(file.content, headers=headers)
