"""Fluent texts are read one by one, when they are needed."""

import pytest

from dialogue.catalogue import Catalogue

SOURCE = """
# A comment
hello = Hello { $name }
    .label = Name

count = { $count ->
    [one] one
   *[other] { $count } things
}
long =
    first line
    second line
last = bye"""


def test_each_text_ends_where_the_next_begins() -> None:
    texts = Catalogue("en", [SOURCE])
    assert texts.format(texts.pattern("hello"), {"name": "Ana"}) == "Hello Ana"
    assert texts.format(texts.pattern("hello.label"), {}) == "Name"
    assert texts.format(texts.pattern("count"), {"count": 3}) == "3 things"
    assert texts.format(texts.pattern("long"), {}) == "first line\nsecond line"
    assert texts.format(texts.pattern("last"), {}) == "bye"


@pytest.mark.parametrize("key", ["nothing", "hello.nothing", "count.label", ""])
def test_what_is_not_there_is_none(key: str) -> None:
    assert Catalogue("en", [SOURCE]).pattern(key) is None


def test_two_texts_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="the en text hello stands in two places"):
        Catalogue("en", [SOURCE, "hello = again"])


def test_a_missing_value_is_an_error() -> None:
    texts = Catalogue("en", [SOURCE])
    with pytest.raises(ValueError, match="name"):
        texts.format(texts.pattern("hello"), {})


def test_a_text_that_can_not_be_read_is_named() -> None:
    with pytest.raises(ValueError, match="broken"):
        Catalogue("en", ["broken = { $name"]).pattern("broken")
