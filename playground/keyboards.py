"""What Telegram accepts under a message: inline keyboards, reply keyboards, their removal, a forced reply."""

from typing import Any
from urllib.parse import urlsplit

from playground.refusal import bad_request

Json = dict[str, Any]

MOST_BUTTONS = 100
OTHER_ACTIONS = (
    "callback_game", "copy_text", "login_url", "pay", "switch_inline_query",
    "switch_inline_query_chosen_chat", "switch_inline_query_current_chat", "web_app",
)  # fmt: skip
CANT_PARSE = "can't parse inline keyboard button: "


def read_reply_markup(markup: Any) -> tuple[Json | None, Json | None]:
    """The inline keyboard and, apart from it, what becomes of the reply keyboard; either may be None."""
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return read_inline_keyboard(markup), None
    if "keyboard" in markup:
        _check_reply_keyboard(markup["keyboard"])
        return None, markup
    if "remove_keyboard" in markup or "force_reply" in markup:
        return None, markup
    return None, None


def read_inline_keyboard(markup: Any) -> Json | None:
    """An inline keyboard with its empty rows gone; None if no button is left."""
    if markup is None:
        return None
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows = markup["inline_keyboard"]
    _check_rows("inline_keyboard", rows)
    for row in rows:
        for button in row:
            _check_inline_button(button)
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def _check_rows(name: str, rows: Any) -> None:
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')


def _check_inline_button(button: Any) -> None:
    if not isinstance(button, dict):
        raise bad_request(CANT_PARSE + "InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(CANT_PARSE + 'Can\'t find field "text"')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if button.get("url"):
        _check_url(button["url"])
    elif button.get("callback_data"):
        if len(str(button["callback_data"]).encode()) > 64:
            raise bad_request("BUTTON_DATA_INVALID")
    elif not any(name in button for name in OTHER_ACTIONS):
        raise bad_request(CANT_PARSE + "Text buttons are unallowed in the inline keyboard")


def _check_url(url: str) -> None:
    reason = why_url_is_invalid(url)
    if reason is not None:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")


def why_url_is_invalid(url: str) -> str | None:
    """Telegram's reason against a link; None if it takes it. A scheme may be missing."""
    address = url if ":" in url.split("/", 1)[0].split(".", 1)[0] else f"http://{url}"
    try:
        parts = urlsplit(address)
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme in {"tg", "ton", "mailto", "tel"}:
        return None if parts.scheme in {"tg", "ton"} else "Unsupported URL protocol"
    if parts.scheme not in {"http", "https"}:
        return "Unsupported URL protocol"
    host = parts.hostname or ""
    if "." not in host.strip(".") or any(letter.isspace() for letter in address):
        return "Wrong HTTP URL"
    return None


def _check_reply_keyboard(rows: Any) -> None:
    _check_rows("keyboard", rows)
    for row in rows:
        for button in row:
            text = button.get("text") if isinstance(button, dict) else button
            if not isinstance(text, str):
                raise bad_request("can't parse keyboard button: Can't find field \"text\"")
            if not text.strip():
                raise bad_request("keyboard button text must be non-empty")
    if not any(rows):
        raise bad_request("reply keyboard must be non-empty")
