"""Lists that somebody sends: broken, hostile, or of another kind. Each is read, or refused with a sentence."""

import io
import zipfile
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from handlers.coordinator.importing.grid import UnreadableError, rows_of
from handlers.coordinator.importing.reading import Wanted, names_people, read
from mentoring.words import Role
from tests.handlers.test_house import HOUSE

WANTED = Wanted("file", Role.MENTEE, {"2026": 1}, 1, b"secret")
FAULTS = {"locked", "empty", "long", "wide", "bomb", "kind", "broken", "head"}
CELLS = st.text(max_size=12) | st.integers() | st.floats() | st.none()
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\x06\0\0\0"
JPEG, PDF, ELF = b"\xff\xd8\xff\xe0\0\x10JFIF\0", b"%PDF-1.7\n%\xe2\xe3", b"\x7fELF\2\1\1\0"


@cache
def workbook() -> bytes:
    """A list that can be read."""
    book, made = Workbook(), io.BytesIO()
    page = book.active
    assert page is not None
    rows = [["Name", "E-Mail"], ["Ana", "ana@example.org"], ["Ben", "ben@example.org"]]
    for number, row in enumerate(rows, 1):
        for place, words in enumerate(row, 1):
            page.cell(number, place, words)
    book.save(made)
    return made.getvalue()


def packed(name: str, content: bytes) -> bytes:
    """A workbook with one of its parts replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as before, zipfile.ZipFile(made, "w") as after:
        for one in before.namelist():
            after.writestr(one, content if one == name else before.read(one))
    return made.getvalue()


def changed(content: bytes, places: list[tuple[int, int]]) -> bytes:
    """The same with some bytes replaced."""
    made = bytearray(content)
    for place, value in places:
        made[place % len(made)] = value
    return bytes(made)


def table(rows: list[list[object]], delimiter: str) -> bytes:
    """A CSV, as badly written as it comes."""
    lines: list[list[object]] = [["Name", "E-Mail"], *rows]
    return "\n".join(delimiter.join("" if one is None else str(one) for one in row) for row in lines).encode(
        "utf-8", "surrogatepass"
    )


PARTS = st.sampled_from(
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"]
)
FILES = (
    st.binary(max_size=400)
    | st.builds(
        lambda head, rest: head + rest,
        st.sampled_from([PNG, JPEG, PDF, ELF, b"PK\x03\x04", b"\xff\xfe"]),
        st.binary(max_size=200),
    )
    | st.builds(
        lambda places: changed(workbook(), places),
        st.lists(st.tuples(st.integers(0, 2**20), st.integers(0, 255)), min_size=1, max_size=20),
    )
    | st.builds(lambda end: workbook()[:end], st.integers(0, 5000))
    | st.builds(
        packed,
        PARTS,
        st.binary(max_size=100)
        | st.text(max_size=100).map(lambda text: f"<a>{text}</a>".encode("utf-8", "replace")),
    )
    | st.builds(table, st.lists(st.lists(CELLS, max_size=4), max_size=6), st.sampled_from(",;\t|"))
)


@settings(settings.get_profile("fuzz"))
@given(FILES)
@example(b"")
@example(b"Name\n" + b'"' * 200_000)
@example(b"Name\n" + b"x" * 200_000)
@example(packed("xl/workbook.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))
def test_every_file_is_read_or_refused_with_a_sentence(content: bytes) -> None:
    reading = read((WANTED, content))
    assert reading.fault is None or reading.fault in FAULTS
    for language in ("en", "de"):
        assert reading.fault is None or HOUSE.texts.has(language, f"import-fault-{reading.fault}")


@settings(settings.get_profile("fuzz"))
@given(st.sampled_from([PNG, JPEG, PDF, ELF]), st.binary(max_size=300))
def test_what_begins_like_another_kind_of_file_is_no_list(head: bytes, rest: bytes) -> None:
    """Whatever it is called, and though each of its bytes could be a letter."""
    with pytest.raises(UnreadableError) as caught:
        rows_of(head + b"\nName;E-Mail\nAna;ana@example.org\n" + rest, names_people)
    assert caught.value.why == "kind"


def test_what_can_be_read_is_read() -> None:
    assert len(read((WANTED, workbook())).entries) == 2
