"""Whatever a file holds, it is a list, or it is told why not."""

import csv
import io
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.coordinator.importing.grid import MOST_ROWS, Cell, Rows, UnreadableError, rows_of, text_of
from handlers.coordinator.importing.reading import (
    Reading,
    Wanted,
    code_of,
    names_people,
    read,
    recognised,
    role_in,
)
from mentoring.words import Role
from tests.handlers.coordinator.importing.files import ANA, BEN, HEAD, xlsx

WANTED = Wanted("file", None, {"2026": 1, "2027": 2}, 1, b"secret")


def reading(*rows: tuple[object, ...], wanted: Wanted = WANTED) -> Reading:
    return read((wanted, xlsx(*rows)))


def rows_in_file(content: bytes) -> Rows:
    return rows_of(content, names_people)


def flaws(found: Reading) -> list[tuple[int, str, str]]:
    return [(flaw.row, flaw.why, flaw.word) for flaw in found.flaws]


# ── rows ────────────────────────────────────────────────────────────────────────────────────────────────

CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), max_size=8)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=6)


@settings(deadline=None, max_examples=50)
@given(TABLES, st.sampled_from(";,\t"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_a_csv_is_read_as_it_was_written(table: list[list[str]], delimiter: str, encoding: str) -> None:
    head = ["Name", "E-Mail"]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([head, *table])
    rows = rows_in_file(out.getvalue().encode(encoding))
    filled = [[cell.strip() for cell in row] for row in table if any(cell.strip() for cell in row)]
    assert [as_wide_as(row, cells) for row, (_, cells) in zip(filled, rows[1:], strict=True)] == filled


def as_wide_as(row: list[str], cells: list[Cell]) -> list[str]:
    """Cells as text, with the empty ones at the end that nobody keeps."""
    return [text_of(cell) for cell in cells] + [""] * (len(row) - len(cells))


def test_excels_own_csv_is_read() -> None:
    assert rows_in_file("Name;Fach\r\nJürgen Groß;Öko\r\n".encode("cp1252"))[1] == (2, ["Jürgen Groß", "Öko"])


def test_numbers_and_days_stay_what_they_are_and_empty_rows_count() -> None:
    rows = rows_in_file(
        xlsx(("Name", "Number", "Day"), ("Ana", 12.0, date(2026, 5, 1)), (), ("Ben", 1.5, "1.5.2026"))
    )
    assert rows[1:] == [(2, ["Ana", 12, date(2026, 5, 1)]), (4, ["Ben", 1.5, "1.5.2026"])]


def test_reading_stops_after_what_is_allowed() -> None:
    long = "Name\n" + "".join(f"Person {number}\n" for number in range(50_000))
    assert read((WANTED, long.encode())) == Reading(fault="long")
    assert (
        read((WANTED, xlsx(("Name",), *((f"Person {number}",) for number in range(MOST_ROWS + 1))))).fault
        == "long"
    )


def test_a_list_that_is_too_wide_is_refused_rather_than_cut() -> None:
    assert reading(("Name", *range(60)), ("Ana", *range(60))).fault == "wide"


def test_unicode_without_its_mark_is_read() -> None:
    assert rows_in_file("Name;Fach\nÉva;Jura\n".encode("utf-16-le"))[1] == (2, ["Éva", "Jura"])


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/sharedStrings.xml", b"0" * 70_000_000)
    return out.getvalue()


def bomb_of_styles() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/styles.xml", b"<xf/>" * 500_000)
    return out.getvalue()


def other_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("Index/Document.iwa", "a Numbers file")
    return out.getvalue()


def with_entities() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr(
            "xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>'
        )
    return out.getvalue()


def damaged() -> bytes:
    """One byte fell over, within what is packed."""
    made = bytearray(xlsx(HEAD, ANA))
    made[46] = 0
    return bytes(made)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\n ; ;\n", "empty"),
        (b"\xd0\xcf\x11\xe0 an old one", "locked"),
        (b"PK\x03\x04 broken", "broken"),
        (b"\x89PNG\r\n\x1a\n\0\0", "kind"),
        (bomb(), "bomb"),
        (bomb_of_styles(), "bomb"),
        (other_zip(), "kind"),
        (with_entities(), "broken"),
        (xlsx(HEAD, ANA)[:-200], "broken"),
        (damaged(), "broken"),
        (b"\xff\xd8\xff\xe0Name\nAna", "kind"),
        (b"%PDF-1.7\nName\nAna", "kind"),
        (b"Name\nAna\x1b[2J", "kind"),
    ],
    ids=[
        "nothing",
        "gaps",
        "xls",
        "half",
        "picture",
        "bomb",
        "styles",
        "numbers",
        "entities",
        "cut",
        "damaged",
        "photo",
        "pdf",
        "signs",
    ],
)
def test_what_is_no_list_is_told_apart(content: bytes, why: str) -> None:
    assert read((WANTED, content)) == Reading(fault=why)


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=300))
def test_anything_else_is_read_or_refused(content: bytes) -> None:
    with suppress(UnreadableError):
        assert rows_in_file(content)


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


def test_people_are_found_in_their_columns() -> None:
    found = reading(HEAD, ANA, BEN)
    assert [(one.row, one.role, one.cohort) for one in found.entries] == [
        (2, Role.MENTEE, 1),
        (3, Role.MENTOR, 1),
    ]
    assert found.flaws == ()
    assert list(found.known) == ["first", "last", "email", "role"]


def test_the_cohort_may_stand_in_the_list() -> None:
    found = reading(("Name", "Rolle", "Jahrgang"), ("Ana", "mentee", 2027), ("Ben", "mentor", "2019"))
    assert [one.cohort for one in found.entries] == [2]
    assert flaws(found) == [(3, "cohort", "2019")]


def test_each_row_says_what_is_wrong_with_it() -> None:
    found = reading(
        ("Name", "E-Mail", "Rolle"),
        ("Ana", "ana@example", "Mentee"),
        ("", "", "Mentee"),
        ("Ben", "", "Chef"),
        ("Cem", "", ""),
        ("Dana", "", "Mentee"),
        ("dana ", "", "MENTEE"),
    )
    assert flaws(found) == [
        (2, "email", "ana@example"),
        (3, "nobody", ""),
        (4, "role", "Chef"),
        (5, "no-role", ""),
        (7, "twice", ""),
    ]
    assert found.flaws[-1].other == 6


def test_merged_cells_leave_rows_without_a_name() -> None:
    content = xlsx(("Name", "Rolle"), ("Ana", "Mentee"), ("Ben", "Mentee"), merge="A2:A3")
    assert flaws(read((WANTED, content))) == [(3, "nobody", "")]


def test_a_title_may_stand_above_the_columns() -> None:
    found = reading(("Mentees 2026",), (), HEAD, ANA)
    assert [one.row for one in found.entries] == [4]


def test_excels_note_to_itself_is_understood() -> None:
    assert rows_in_file(b"sep=,\nName,Rolle\nA;B,Mentee\n")[1:] == [
        (2, ["Name", "Rolle"]),
        (3, ["A;B", "Mentee"]),
    ]


@pytest.mark.parametrize("head", [("Foo", "Bar"), ("Vorname", "Rolle"), ("ana@example.org", "mentee")])
def test_a_head_that_is_none_is_told(head: tuple[str, str]) -> None:
    assert reading(head, ("Ana", "Mentee")) == Reading(fault="head")


def test_columns_are_known_by_many_names() -> None:
    assert recognised(["E-Mail-Adresse:", "FIRST NAME*", "Nachname", "first name"]) == {
        "email": 0,
        "first": 1,
        "last": 2,
    }


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("Mentee", Role.MENTEE),
        ("mentees ", Role.MENTEE),
        ("Mentor:in", Role.MENTOR),
        ("Mentorin", Role.MENTOR),
        ("Mentor*innen", Role.MENTOR),
        ("mentoring", None),
        ("", None),
    ],
)
def test_roles_are_known_by_many_names(word: str, role: Role | None) -> None:
    assert role_in(word) is role


def test_the_same_person_has_the_same_link_and_nobody_else() -> None:
    one, other = reading(HEAD, ANA), reading(HEAD, BEN, ("ana", "S.", "ANA@example.org", "mentee", ""))
    codes = [code_of(b"secret", entry.mark) for entry in (*one.entries, *other.entries)]
    assert codes[0] == codes[2] != codes[1]
    assert all(len(code) == 12 for code in codes)
    assert code_of(b"other", one.entries[0].mark) != codes[0]
