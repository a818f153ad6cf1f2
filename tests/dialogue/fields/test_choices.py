"""Several of many: ticked, typed, and done."""

import pytest

from dialogue.field import Answered, Drafted, Wrong
from dialogue.fields import Choices
from mentoring.words import CareerField
from tests.dialogue.demo import plain, scene

FIELDS = Choices(CareerField, at_least=1, at_most=3)


def test_all_options_are_shown_with_a_box_and_a_count() -> None:
    keys = [plain(key.label) for row in FIELDS.keys(scene(), ["law"]) for key in row]
    assert len(keys) == len(CareerField) + 1
    assert [key for key in keys if key.startswith("✅")] == ["✅ Law"]
    assert keys[-1] == "Done (1)"


def test_a_tap_names_the_wanted_state_so_that_a_second_one_does_no_harm() -> None:
    ticked = FIELDS.tap(scene(), None, "on", "law")
    assert ticked == Drafted(["law"])
    assert FIELDS.tap(scene(), ["law"], "on", "law") == ticked
    assert FIELDS.tap(scene(), ["law"], "of", "law") == Drafted([])
    assert FIELDS.tap(scene(), [], "of", "law") == Drafted([])


@pytest.mark.parametrize("text", ["2, 3", "3 2", "finance\nlaw", "Recht; Finance", "2., 3."])
def test_typed_options_are_ticked(text: str) -> None:
    assert FIELDS.typed(scene(), None, text) == Drafted(["finance", "law"])


def test_typing_adds_to_what_is_ticked() -> None:
    assert FIELDS.typed(scene(), ["business"], "law") == Drafted(["business", "law"])


@pytest.mark.parametrize("text", ["done", "Fertig", "OK!"])
def test_done_can_be_typed(text: str) -> None:
    assert FIELDS.typed(scene(), ["law"], text) == Answered(["law"])


@pytest.mark.parametrize("text", ["0", "16", "law, nonsense", ",", "😀", ";;"])
def test_what_names_no_option_is_asked_again(text: str) -> None:
    reply = FIELDS.typed(scene(), ["law"], text)
    assert isinstance(reply, Wrong)
    assert "from 1 to 15" in plain(reply.why)


def test_too_few_and_too_many_are_told_with_the_limit() -> None:
    few = FIELDS.tap(scene(), [], "ok", "")
    many = FIELDS.tap(scene(), ["law", "health", "finance"], "on", "business")
    assert isinstance(few, Wrong)
    assert isinstance(many, Wrong)
    assert plain(few.why) == "Please tick at least one, then tap “Done”."
    assert plain(many.why) == "3 are enough here. Untick one first."


def test_the_hint_says_how_many() -> None:
    fields = (Choices(CareerField), Choices(CareerField, at_least=2), FIELDS)
    assert [plain(field.hint(scene(), None)) for field in fields] == [
        "Tick everything that fits, then tap “Done”.",
        "Tick at least 2, then tap “Done”.",
        "Tick up to 3, then tap “Done”.",
    ]


def test_answers_are_shown_as_a_list_in_words() -> None:
    assert plain(FIELDS.show(scene(), ["law", "health"]), "de") == "Recht und Gesundheit"
    assert plain(FIELDS.show(scene(), [])) == "–"


def test_a_draft_of_another_version_is_read_as_far_as_it_goes() -> None:
    assert FIELDS.tap(scene(), ["law", "astrology"], "ok", "") == Answered(["law"])
    assert FIELDS.tap(scene(), {"on": 1}, "on", "law") == Drafted(["law"])


@pytest.mark.parametrize(("verb", "value"), [("on", "astrology"), ("xx", "law"), ("of", "")])
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(FIELDS.tap(scene(), [], verb, value), Wrong)
