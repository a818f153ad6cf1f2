import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from storage.columns import Sealed, SealedJson, SealedText
from storage.encryption import (
    KEY_BYTES,
    NONCE_BYTES,
    Key,
    Keyring,
    SealError,
    hand_over,
    key_named_in,
    keys_of,
)

OLD, NEW = Key(bytes(range(KEY_BYTES))), Key(bytes(range(1, KEY_BYTES + 1)))
RING = Keyring([NEW, OLD])
PLACE = b"goal.title"


@given(st.binary(max_size=300), st.binary(max_size=40))
@example(b"", b"")
def test_what_is_sealed_can_be_opened(plain: bytes, place: bytes) -> None:
    assert RING.open(RING.seal(plain, place), place) == plain


@given(st.binary(min_size=8, max_size=300))
def test_nothing_of_it_is_to_be_seen(plain: bytes) -> None:
    sealed = RING.seal(plain, PLACE)
    assert plain not in sealed
    assert sealed != RING.seal(plain, PLACE)  # that somebody wrote the same twice can't be seen either


@given(st.data())
def test_a_changed_value_is_not_opened(data: st.DataObject) -> None:
    sealed = bytearray(RING.seal(b"I would like to find an internship", PLACE))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        RING.open(bytes(sealed), PLACE)


@given(st.binary(max_size=60))
def test_what_was_never_sealed_is_not_opened(found: bytes) -> None:
    with pytest.raises(SealError):
        RING.open(found, PLACE)


def test_words_that_were_moved_into_another_column_are_not_opened() -> None:
    sealed = RING.seal(b"a private note", b"meeting_log.takeaway")
    with pytest.raises(SealError, match=r"^A value of outgoing\.payload is not as it was sealed\.$"):
        RING.open(sealed, b"outgoing.payload")


def test_the_first_key_seals_and_all_open() -> None:
    before = Keyring([OLD]).seal(b"x", PLACE)
    after = RING.seal(b"x", PLACE)
    assert (key_named_in(before), key_named_in(after)) == (OLD.name, NEW.name)
    assert RING.open(before, PLACE) == RING.open(after, PLACE) == b"x"
    with pytest.raises(SealError, match=r"^A value of goal\.title is sealed with a key that is not here\.$"):
        Keyring([OLD]).open(after, PLACE)


def test_a_key_is_written_and_read() -> None:
    assert Key.read(f" {OLD.written()}\n").name == OLD.name
    assert Key.new().name != Key.new().name
    assert OLD.written() not in repr(OLD)


@pytest.mark.parametrize("written", ["", "x", "Zm9v", "é" * 44, f"{'A' * 43}="[1:], f"{'A' * 42}!="])
def test_what_is_no_key_is_said(written: str) -> None:
    with pytest.raises(SealError, match="This is no key: one is 44 letters"):
        Key.read(written)


def test_a_ring_needs_a_key() -> None:
    with pytest.raises(SealError, match="There is no key"):
        Keyring([])


# ── columns ─────────────────────────────────────────────────────────────────────────────────────────────────

_JSON = st.recursive(
    st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@pytest.mark.parametrize(
    ("column", "values"),
    [(SealedText(), st.text()), (SealedJson(), _JSON), (Sealed(), st.binary())],
    ids=["text", "json", "file"],
)
@given(data=st.data())
def test_columns_give_back_what_they_were_given(
    column: Sealed, values: st.SearchStrategy[object], data: st.DataObject
) -> None:
    dialect = sqlite.dialect()
    hand_over(dialect, RING)
    value = data.draw(values)
    kept = column.process_bind_param(value, dialect)
    assert isinstance(kept, bytes)
    assert len(kept) > NONCE_BYTES
    assert column.process_result_value(kept, dialect) == value


def test_nothing_stays_nothing() -> None:
    dialect = sqlite.dialect()
    assert SealedJson().process_bind_param(None, dialect) is None
    assert SealedJson().process_result_value(None, dialect) is None


def test_without_keys_nothing_can_be_kept() -> None:
    with pytest.raises(SealError, match=r"^This database was opened without its keys\.$"):
        keys_of(sqlite.dialect())
