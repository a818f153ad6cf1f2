"""How texts are drawn, and that both languages have the same ones."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import dialogue
from dialogue.screen import CountryName, DayOf, Label, LanguageName, Lines, Say, say
from dialogue.texts import MissingTextError, Reader, Texts, sources_in
from mentoring.words import Role

ENGLISH = """
greeting = Hello <b>{ $name }</b>
list = With { $names }
when = { $moment }
only-english = English
role =
    .mentee = mentee
    .mentor = mentor
"""
GERMAN = """
greeting = Hallo <b>{ $name }</b>
list = Mit { $names }
when = { $moment }
role =
    .mentee = Mentee
    .mentor = Mentor
"""
TEXTS = Texts({"en": [ENGLISH], "de": [GERMAN]})
BERLIN = ZoneInfo("Europe/Berlin")
EN, DE = Reader("en", BERLIN), Reader("de", BERLIN)
MOMENT = datetime(2026, 7, 1, 13, 5, tzinfo=UTC)


def test_peoples_words_are_escaped_where_they_meet_markup_and_nowhere_else() -> None:
    label = say("greeting", name="<i>Ana</i> & Ben")
    assert TEXTS.html(label, EN) == "Hello <b>&lt;i&gt;Ana&lt;/i&gt; &amp; Ben</b>"
    assert TEXTS.plain("<i>Ana</i>", EN) == "<i>Ana</i>"
    assert TEXTS.html("<i>Ana</i>", EN) == "&lt;i&gt;Ana&lt;/i&gt;"


def test_a_text_within_a_text_is_escaped_once() -> None:
    assert TEXTS.html(say("list", names=[say("greeting", name="<A>"), "&"]), EN) == (
        "With Hello <b>&lt;A&gt;</b> and &amp;"
    )


def test_words_with_braces_are_no_placeables() -> None:
    assert TEXTS.html(say("greeting", name="{ $name }"), EN) == "Hello <b>{ $name }</b>"


@pytest.mark.parametrize(
    ("label", "english", "german"),
    [
        (say("list", names=["Ana", "Ben", "Chi"]), "With Ana, Ben and Chi", "Mit Ana, Ben und Chi"),
        (say("list", names=[Role.MENTEE, Role.MENTOR]), "With mentee and mentor", "Mit Mentee und Mentor"),
        (say("when", moment=MOMENT), "Wed 1 Jul 2026, 15:05", "Mi., 1. Juli 2026, 15:05"),
        (say("when", moment=DayOf(MOMENT)), "Wed 1 Jul 2026", "Mi., 1. Juli 2026"),
        (say("when", moment=date(2026, 7, 1)), "Wed 1 Jul 2026", "Mi., 1. Juli 2026"),
        (say("when", moment=time(9, 5)), "09:05", "09:05"),
        (say("when", moment=timedelta(days=3)), "3 days", "3 Tage"),
        (say("when", moment=4096), "4,096", "4.096"),
        (Lines(["a", Say("role.mentee")]), "a\nmentee", "a\nMentee"),
        (LanguageName("pl"), "Polish", "Polnisch"),
        (CountryName("AT"), "Austria", "Österreich"),
        (
            say("list", names=[LanguageName("pl"), CountryName("AT")]),
            "With Polish and Austria",
            "Mit Polnisch und Österreich",
        ),
        (CountryName("XX"), "XX", "XX"),
    ],
)
def test_values_are_drawn_in_the_readers_language(label: Label, english: str, german: str) -> None:
    assert (TEXTS.plain(label, EN), TEXTS.plain(label, DE)) == (english, german)


def test_moments_are_drawn_in_the_readers_time_zone() -> None:
    assert (
        TEXTS.plain(say("when", moment=MOMENT), Reader("en", ZoneInfo("Asia/Tokyo")))
        == "Wed 1 Jul 2026, 22:05"
    )


def test_only_right_to_left_words_are_fenced_in() -> None:
    assert TEXTS.plain(say("greeting", name="محمد"), EN) == "Hello <b>\u2068محمد\u2069</b>"
    assert TEXTS.plain(say("greeting", name="Ana"), EN) == "Hello <b>Ana</b>"


def test_wordings_begin_with_the_readers_own_language() -> None:
    assert TEXTS.wordings(Say("role.mentee"), DE) == ("Mentee", "mentee")
    assert TEXTS.wordings(Say("role.mentee"), EN) == ("mentee", "Mentee")
    assert TEXTS.wordings("Ana", EN) == ("Ana", "Ana")


def test_a_text_that_a_language_lacks_is_drawn_in_english() -> None:
    assert TEXTS.plain(Say("only-english"), DE) == "English"
    assert not TEXTS.has("de", "only-english")


@pytest.mark.parametrize("label", [Say("nothing"), Say("role.coach"), Say("greeting"), Say("role")])
def test_a_missing_text_or_value_is_an_error(label: Say) -> None:
    with pytest.raises(MissingTextError):
        TEXTS.plain(label, EN)


def test_a_text_can_not_hold_just_anything() -> None:
    with pytest.raises(TypeError, match="can't hold a object"):
        TEXTS.plain(say("greeting", name=object()), EN)


def test_a_text_stands_in_one_place_only() -> None:
    with pytest.raises(ValueError, match="stands in two places"):
        Texts({"en": [ENGLISH, "greeting = Hi"]})


def test_sources_are_read_from_folders(tmp_path: Path) -> None:
    (tmp_path / "en.ftl").write_text("greeting = Hello", "utf-8")
    found = {language: list(parts) for language, parts in sources_in([tmp_path], ["en", "de"]).items()}
    assert found == {"en": ["greeting = Hello"], "de": []}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the parser's own name
        self.found.add(node.id.name)


def variables_of(file: Path) -> dict[str, set[str]]:
    """The keys of a file, each with the variables in its text. Raises AssertionError for what is no Fluent."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(file.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            patterns = {
                f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes
            }
            if entry.value:
                patterns[entry.id.name] = entry.value
            for key, pattern in patterns.items():
                visitor = _Variables()
                visitor.visit(pattern)
                found[key] = visitor.found
    return found


def test_both_languages_have_the_same_texts_with_the_same_variables() -> None:
    folder = Path(dialogue.__file__).parent
    english = variables_of(folder / "en.ftl")
    assert variables_of(folder / "de.ftl") == english
    assert len(english) > 80
