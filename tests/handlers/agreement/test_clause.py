"""A clause: the usual words in each language, the partner's, or one's own."""

from dataclasses import replace

from dialogue.field import Answered, Scene, Wrong
from handlers.agreement.clause import REMARKS, USUAL, Clause
from tests.dialogue.demo import scene

KEY = "agreement-limits"
WORDS = {"en": "No tutoring.", "de": "Keine Nachhilfe."}
CLAUSE = Clause(at_most=20)


def at_limits(language: str = "en", *, remark: str | None = None, has_usual: bool = True) -> Scene:
    facts = {
        "partner": "Ben",
        USUAL: {KEY: WORDS} if has_usual else {},
        REMARKS: {KEY: remark} if remark else {},
    }
    return replace(scene(language), facts=facts, key=KEY)


def verbs(here: Scene, draft: object) -> list[str]:
    return [key.verb for row in CLAUSE.keys(here, draft) for key in row]


def test_the_usual_words_are_offered_where_the_answer_is_another_one() -> None:
    assert verbs(at_limits(), WORDS) == []
    assert verbs(at_limits(), "No homework.") == ["us"]
    assert verbs(at_limits(has_usual=False), "No homework.") == []


def test_the_usual_words_are_kept_in_each_language_and_read_in_ones_own() -> None:
    assert CLAUSE.tap(at_limits(), None, "us", "") == Answered(WORDS)
    assert CLAUSE.show(at_limits("de"), WORDS) == "Keine Nachhilfe."


def test_the_partners_words_are_taken_over_as_they_are() -> None:
    remarked = at_limits(remark="Less, please.")
    assert verbs(remarked, WORDS) == ["pa"]
    assert CLAUSE.tap(remarked, None, "pa", "") == Answered("Less, please.")


def test_a_key_of_another_time_is_none() -> None:
    assert isinstance(CLAUSE.tap(at_limits(), None, "pa", ""), Wrong)
    assert isinstance(CLAUSE.tap(at_limits(), None, "xx", "1"), Wrong)


def test_words_of_ones_own_are_cleaned_and_measured() -> None:
    assert CLAUSE.typed(at_limits(), None, " No\u202e homework. ") == Answered("No homework.")
    assert isinstance(CLAUSE.typed(at_limits(), None, "x" * 21), Wrong)
    assert isinstance(CLAUSE.typed(at_limits(), None, "\u200b"), Wrong)
