"""One person of a list: pages, search, and lists that change."""

from typing import Any

import pytest

from dialogue.field import Answered, Drafted, Json, Wrong
from dialogue.fields import Option, People
from dialogue.screen import Say
from tests.dialogue.demo import plain, scene

FIELD = People("people")
MANY = tuple(Option(number, f"Person {number:02}") for number in range(20))


def labels(draft: Json = None, **facts: Any) -> list[str]:
    """The words of the keys."""
    return [plain(key.label) for row in FIELD.keys(scene(**facts), draft) for key in row]


def test_a_long_list_has_pages() -> None:
    assert labels(people=MANY) == [f"Person {number:02}" for number in range(8)] + ["›"]
    assert labels({"page": 1}, people=MANY)[-3:] == ["Person 15", "‹", "›"]
    assert labels({"page": 2}, people=MANY) == ["Person 16", "Person 17", "Person 18", "Person 19", "‹"]
    assert labels({"page": 99}, people=MANY) == labels({"page": 2}, people=MANY)


def test_a_page_is_named_so_that_a_second_tap_does_no_harm() -> None:
    once = FIELD.tap(scene(people=MANY), {"page": 0}, "p", "1")
    assert once == Drafted({"page": 1})
    assert FIELD.tap(scene(people=MANY), {"page": 1}, "p", "1") == once


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Łukasz", 110),
        ("lukasz", 110),
        ("ana maria", 100),
        ("dorde", 104),
        ("Gunes", 107),
        ("ibrahim", 109),
        ("محمد", 111),
    ],
)
def test_a_typed_name_is_found_without_its_case_and_accents(text: str, number: int) -> None:
    assert FIELD.typed(scene(), None, text) == Answered(number)


def test_a_part_of_several_names_narrows_the_list() -> None:
    reply = FIELD.typed(scene(), None, "an")
    assert isinstance(reply, Drafted)
    assert labels(reply.draft) == ["Ana María", "Anna", "Show all"]
    assert FIELD.tap(scene(), reply.draft, "al", "") == Drafted({"page": 0})


def test_the_details_tell_namesakes_apart() -> None:
    people = (Option(1, "Anna", "Law"), Option(2, "Anna", Say("everything-role.option-yes")))
    assert labels(people=people) == ["Anna · Law", "Anna · Yes"]
    assert isinstance(FIELD.typed(scene(people=people), None, "anna"), Drafted)


def test_a_name_that_is_not_there_is_told_so() -> None:
    reply = FIELD.typed(scene(), None, "Zoë " * 1000)
    assert isinstance(reply, Wrong)
    assert plain(reply.why).startswith("I can’t find “Zoë Zoë Zoë")
    assert len(plain(reply.why)) < 150


def test_somebody_who_left_the_list_can_not_be_chosen_any_more() -> None:
    reply = FIELD.tap(scene(), None, "a", "999")
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "That one isn’t on the list any more. Please pick another."
    assert plain(FIELD.show(scene(), 999)) == "no longer available"


@pytest.mark.parametrize("facts", [{"people": ()}, {}])
def test_an_empty_list_says_so_kindly(facts: dict[str, Any]) -> None:
    field = FIELD if facts else People("nobody")
    assert field.keys(scene(**facts), None) == []
    assert plain(field.hint(scene(**facts), None)).startswith(
        "There is nobody and nothing to choose from here yet."
    )
    assert isinstance(field.typed(scene(**facts), None, "Ana"), Wrong)


@pytest.mark.parametrize(
    ("verb", "value"),
    [("a", ""), ("a", "x"), ("a", "²"), ("a", "9" * 20), ("p", "99"), ("p", "-1"), ("q", "101")],
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(FIELD.tap(scene(), None, verb, value), Wrong)


@pytest.mark.parametrize("draft", ["x", 3, [], {"page": "1"}, {"page": -1}, {"find": 3}])
def test_a_draft_of_another_version_shows_the_first_page(draft: Json) -> None:
    assert labels(draft) == labels()


def test_a_question_taken_up_again_shows_the_page_of_its_answer() -> None:
    assert FIELD.draft_of(scene(people=MANY), 17) == {"page": 2}
    assert FIELD.draft_of(scene(people=MANY), 99) is None
