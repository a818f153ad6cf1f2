"""Groups of peers elsewhere in Telegram: by which links one can join them."""

import re

_JOINS = re.compile(
    r"(?:https?://)?(?:www\.)?(?:t\.me|telegram\.me)/"
    r"(\+[\w-]{8,64}|joinchat/[\w-]{8,64}|[a-z]\w{3,31})/?",
    re.ASCII | re.IGNORECASE,
)


def group_link(text: str) -> str | None:
    """The link by which one joins a group or channel, as Telegram writes it; None where it is none.

    An invitation (``t.me/+…``, of old ``t.me/joinchat/…``), or the name of a public group.
    """
    found = _JOINS.fullmatch(text.strip())
    return None if found is None else f"https://t.me/{found[1]}"
