"""When two wordings are the same to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.fields.likeness import Match, folded, matching, shortened


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Österreich", "oesterreich"),
        ("Großbritannien", "GROSSBRITANNIEN"),
        ("Łódź", "lodz"),
        ("Côte d’Ivoire", "cote d'ivoire"),
    ],
)
def test_case_accents_and_punctuation_do_not_count(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_an_exact_match_goes_before_a_beginning_and_that_before_a_likeness() -> None:
    names = [("a", ["Niger"]), ("b", ["Nigeria"]), ("c", ["North Niger"])]
    assert matching("niger", names) == Match(("a",))
    assert matching("nig", names) == Match(("a", "b"))
    assert matching("nort", names) == Match(("c",))
    assert matching("Nigreia", names) == Match(("b",), near=True)
    assert matching("", names) == Match()


@given(st.text())
def test_folding_twice_changes_nothing_more_than_once_does(text: str) -> None:
    assert matching(text, [("it", [text])]).items == (("it",) if folded(text) else ())


@given(st.text(max_size=300), st.integers(2, 200))
def test_a_shortened_text_keeps_its_beginning_and_its_limit(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert len(short) <= limit
    assert text.startswith(short.removesuffix("…"))
