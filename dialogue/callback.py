"""Callback data: a button's call in at most 64 bytes, signed so that only our own buttons are obeyed."""

import base64
import hashlib
import hmac

from dialogue.screen import Call

LIMIT_BYTES = 64  # Bot API, InlineKeyboardButton.callback_data: 1-64 bytes
SIGNATURE_CHARS = 6  # 36 bits: a guess succeeds once in 69 thousand million taps
SEPARATOR = "|"


class CallbackCodec:
    """Packs calls into callback data for one chat, and rejects what it did not make.

    The signature binds the data to the chat that the button was sent to, so that a button copied from
    somebody else's screen does nothing.
    """

    def __init__(self, secret: bytes) -> None:
        self._key = hashlib.blake2b(secret, digest_size=32, person=b"tandem-callback").digest()

    def pack(self, call: Call, chat_id: int) -> str:
        """Give the callback data of ``call`` in chat ``chat_id``.

        Raises ValueError when it does not fit into 64 bytes, or a part holds the separator.
        """
        if any(SEPARATOR in part for part in (call.name, *call.args)):
            raise ValueError(f"a part of {call} holds the separator {SEPARATOR!r}")
        body = SEPARATOR.join((call.name, *call.args))
        data = body + SEPARATOR + self._sign(body, chat_id)
        if len(data.encode()) > LIMIT_BYTES:
            raise ValueError(f"{call} takes {len(data.encode())} bytes, {LIMIT_BYTES} is the limit")
        return data

    def unpack(self, data: str, chat_id: int) -> Call | None:
        """Give the call in ``data``, or None when we did not make it for chat ``chat_id``."""
        body, _, signature = data.rpartition(SEPARATOR)
        expected = self._sign(body, chat_id)
        if not body or not hmac.compare_digest(signature.encode("utf-8", "surrogatepass"), expected.encode()):
            return None
        name, *args = body.split(SEPARATOR)
        return Call(name, tuple(args))

    def _sign(self, body: str, chat_id: int) -> str:
        digest = hashlib.blake2b(
            f"{chat_id}:{body}".encode("utf-8", "surrogatepass"), key=self._key, digest_size=6
        ).digest()
        return base64.urlsafe_b64encode(digest).decode()[:SIGNATURE_CHARS]
