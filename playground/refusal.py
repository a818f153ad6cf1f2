"""What Telegram answers when it refuses a call: a status, a sentence, sometimes a pause to keep."""

from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class RefusedError(Exception):
    """A call that fails as it would at Telegram; `reason` stands after the status's own prefix."""

    def __init__(self, status: int, reason: str = "", *, retry_after: int | None = None) -> None:
        prefix = PREFIXES.get(status, "Error")
        self.status = status
        self.description = f"{prefix}: {reason}" if reason else prefix
        self.retry_after = retry_after
        super().__init__(self.description)

    def body(self) -> dict[str, Any]:
        """The answer's JSON."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> RefusedError:
    """A 400 with Telegram's own words."""
    return RefusedError(400, reason)


def too_many_requests(retry_after: int) -> RefusedError:
    """A 429 that asks for a pause of whole seconds."""
    return RefusedError(429, f"retry after {retry_after}", retry_after=retry_after)
