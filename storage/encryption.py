"""What people wrote is sealed before it reaches the database, under keys that are kept apart from it.

AES-256 in Galois/Counter Mode (NIST SP 800-38D) with a random nonce for each value; the column that a value belongs to
is authenticated with it, so that words moved into another column can't be opened there. A sealed value says which key
opens it: several can be in use while they are rotated.
"""

import base64
import binascii
import hashlib
import os
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect

KEY_BYTES = 32
FORMAT = b"\x01"  # of a sealed value: this byte, the key's name, the nonce, the rest
NAME_BYTES = 4
NONCE_BYTES = 12  # as SP 800-38D recommends; at random, a key may seal 2³² values
_NAMED, _BEGUN = 1 + NAME_BYTES, 1 + NAME_BYTES + NONCE_BYTES


class SealError(Exception):
    """What is sealed can't be opened, or nothing can be sealed; the message is a sentence without anybody's words."""


class Key:
    """A secret of 32 bytes; ``name`` tells keys apart and gives nothing of them away."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self.mark = hashlib.sha256(b"tandem key" + secret).digest()[:NAME_BYTES]
        self.cipher = AESGCM(secret)

    @classmethod
    def new(cls) -> "Key":
        """Draw one by lot."""
        return cls(os.urandom(KEY_BYTES))

    @classmethod
    def read(cls, written: str) -> "Key":
        """Read what ``written`` gave. Raises SealError."""
        try:
            secret = base64.b64decode(written.strip().encode(), altchars=b"-_", validate=True)
        except binascii.Error:
            secret = b""
        if len(secret) != KEY_BYTES:
            raise SealError("This is no key: one is 44 letters, digits, - and _, the last of them =.")
        return cls(secret)

    @property
    def name(self) -> str:
        """Eight hexadecimal digits."""
        return self.mark.hex()

    def written(self) -> str:
        """The secret itself, as a line of a file."""
        return base64.urlsafe_b64encode(self._secret).decode()

    def __repr__(self) -> str:
        return f"<Key {self.name}>"


class Keyring:
    """The keys that a process has: the first one seals, all of them open."""

    def __init__(self, keys: Sequence[Key]) -> None:
        if not keys:
            raise SealError("There is no key.")
        self.keys = tuple(keys)
        self._by_mark = {key.mark: key.cipher for key in keys}
        self._begin = FORMAT + keys[0].mark
        self._seal = keys[0].cipher.encrypt

    @property
    def names(self) -> tuple[str, ...]:
        """Of all keys, that which seals first."""
        return tuple(key.name for key in self.keys)

    def seal(self, plain: bytes, place: bytes) -> bytes:
        """Seal a value of the column ``place``."""
        nonce = os.urandom(NONCE_BYTES)
        return self._begin + nonce + self._seal(nonce, plain, self._begin + place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """Open a value of the column ``place``. Raises SealError where the key lacks or the value is not whole."""
        begin = sealed[:_NAMED]
        cipher = self._by_mark.get(begin[1:])
        if cipher is None or begin[:1] != FORMAT:
            raise SealError(f"A value of {place.decode()} is sealed with a key that is not here.")
        try:
            return cipher.decrypt(sealed[_NAMED:_BEGUN], sealed[_BEGUN:], begin + place)
        except InvalidTag:
            raise SealError(f"A value of {place.decode()} is not as it was sealed.") from None


def key_named_in(sealed: bytes) -> str:
    """The name of the key that a value is sealed with."""
    return sealed[1:_NAMED].hex()


_keyrings: WeakKeyDictionary[Dialect, Keyring] = WeakKeyDictionary()


def hand_over(dialect: Dialect, keys: Keyring) -> None:
    """Let the columns of a database use keys: all that SQLAlchemy tells a column's type is the database's dialect."""
    _keyrings[dialect] = keys


def keys_of(dialect: Dialect) -> Keyring:
    """The keys of a database. Raises SealError where it was opened without any."""
    try:
        return _keyrings[dialect]
    except KeyError:
        raise SealError("This database was opened without its keys.") from None
