"""People's words in documents: each script in its direction, broken into lines where its readers expect it."""

import json
from io import BytesIO

import pytest
import typst
from pypdf import PageObject, PdfReader

from handlers import pictures
from handlers.papers import ROOT

TEMPLATE = b"""
#import "/paper.typ": *
#show: paper
#lines(values)
"""


def page_with(words: str) -> PageObject:
    """A page on which somebody's words stand in the house's look."""
    given = {"values": json.dumps(words)}
    made = typst.Compiler(TEMPLATE, root=str(ROOT), sys_inputs=given).compile(format="pdf", timestamp=0)
    assert isinstance(made, bytes)
    return PdfReader(BytesIO(made)).pages[0]


def begins_at(page: PageObject) -> float:
    """How far from the left, as a part of the page, its first words stand."""
    found: list[float] = []

    def look(text: str, *matrices: list[float]) -> None:
        if text.strip():
            found.append(matrices[1][4] + matrices[0][4])

    page.extract_text(visitor_text=lambda text, cm, tm, *_: look(text, cm, tm))
    return found[0] / float(page.mediabox.width)


@pytest.mark.parametrize("words", ["Words", "2026: words of ours", "Words, and אחרות", "2026"])
def test_what_is_written_to_the_right_begins_at_the_left(words: str) -> None:
    assert begins_at(page_with(words)) < 0.2


@pytest.mark.parametrize("words", ["מילים", "2026: מילים", "مرحبا", "„אחרות“ words"])
def test_what_is_written_to_the_left_ends_at_the_right(words: str) -> None:
    assert begins_at(page_with(words)) > 0.6


@pytest.mark.skipif(not pictures.shows("找"), reason="needs a font for Chinese, such as fonts-noto-cjk")
def test_no_line_of_chinese_begins_with_a_comma() -> None:
    words = "找实习，" * 300
    lines = [line for line in page_with(words).extract_text().splitlines() if "找" in line]
    assert "".join(lines) == words
    assert all(line[0] != "，" for line in lines)
