"""A notice of the programme's own: what is a heading, what is the short version, how it is parted."""

from hypothesis import given
from hypothesis import strategies as st

from mentoring.notice import PART_CHARS, Notice, Part, read_notice


def test_what_stands_before_three_dashes_is_the_short_version() -> None:
    text = "We keep little.\n---\n# Who\nThe university.\n\n## What for\n- partners\n- contact\n"
    assert read_notice(text) == Notice(
        (Part("", "We keep little."),),
        (Part("Who", "The university."), Part("What for", "• partners\n• contact")),
    )


def test_without_them_the_whole_is_all() -> None:
    assert read_notice("# Who\n\nWe.\n\nAnd you.") == Notice((), (Part("Who", "We.\n\nAnd you."),))


def test_windows_and_marks_of_order_are_no_matter() -> None:
    assert read_notice("\ufeff# Who\r\nWe.\r\n") == Notice((), (Part("Who", "We."),))


def test_nothing_is_nothing() -> None:
    assert read_notice(" \n\n") == Notice((), ())


@given(st.lists(st.sampled_from(["# Head", "word " * 700, "x" * 4000, "- entry", "", "A sentence."])))
def test_no_part_is_too_long_and_no_word_is_lost(lines: list[str]) -> None:
    parts = read_notice("\n".join(lines)).whole
    assert all(len(part.text) <= PART_CHARS for part in parts)
    letters = sum(part.text.count("x") for part in parts)
    assert letters == sum(line.count("x") for line in lines)
    words = sum(part.text.count("word") for part in parts)
    assert words == sum(line.count("word") for line in lines)


def test_what_is_too_long_goes_on_without_a_heading() -> None:
    first, *others = read_notice("# Long\n" + "\n".join(["sentence " * 20] * 20)).whole
    assert first.heading == "Long"
    assert [part.heading for part in others] == [""] * len(others)
    assert others
