"""What is tried: words, numbers and files as nobody would make them."""

from typing import Any

from hypothesis import strategies as st

NUMBERS = st.sampled_from(
    ["0", "1", "2", "3", "-1", "9" * 19, "9" * 30, "٣", "²", "1.5", "1e9", "0x1", " 1", "1\n", "+1", "NaN"]
)
# fmt: off
WORDS = st.sampled_from([
    "", "-", "_", "on", "off", "yes", "all", "mentee", "mentor", "coordinator", "viewer", "start", "mid", "en",
    "2026-12-01", "2026-12-01T17:00", "99:99", "'; DROP TABLE person;--", "{ $name }", "<b>", "\u202e", "\0",
])
# fmt: on
TEXTS = st.text(max_size=40)
ARGUMENTS = NUMBERS | WORDS | TEXTS

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
