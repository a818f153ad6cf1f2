"""How long something takes, tapped and typed."""

import pytest

from dialogue.field import Answered, Wrong
from dialogue.fields import Duration
from dialogue.fields.duration import read_minutes
from tests.dialogue.demo import plain, scene

DURATIONS = {
    "1h": 60,
    "1 h": 60,
    "1h30": 90,
    "1 h 30 min": 90,
    "1h15m": 75,
    "90 min": 90,
    "90min.": 90,
    "90'": 90,
    "90": 90,
    "45": 45,
    "2": 120,
    "1.5": 90,
    "1:30": 90,
    "0:45": 45,
    "1,5 Stunden": 90,
    "1.5 hours": 90,
    "anderthalb Stunden": 90,
    "eineinhalb Stunden": 90,
    "zweieinhalb Stunden": 150,
    "eine Stunde": 60,
    "eine halbe Stunde": 30,
    "eine Viertelstunde": 15,
    "eine Dreiviertelstunde": 45,
    "1 Stunde und 15 Minuten": 75,
    "zwei Stunden": 120,
    "an hour": 60,
    "half an hour": 30,
    "an hour and a half": 90,
    "an hour and a quarter": 75,
    "one and a half hours": 90,
    "2 1/2 hours": 150,
    "1½ h": 90,
    "½ hour": 30,
    "about an hour": 60,
    "ca. 50 Minuten": 50,
    "fünfzig Minuten": 50,
    "forty-five minutes": 45,
    "٩٠": 90,
}


@pytest.mark.parametrize(("text", "minutes"), DURATIONS.items())
def test_durations_are_read_as_people_type_them(text: str, minutes: int) -> None:
    assert Duration().typed(scene(), None, text) == Answered(minutes)


@pytest.mark.parametrize(
    "text", ["long", "lang", "1 day", "😀", "x" * 4096, "9" * 4096, "1:75", "-30 min", "1,5,5 h"]
)
def test_what_is_no_duration_is_told_what_would_be(text: str) -> None:
    reply = Duration().typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "I couldn’t read how long. Try something like “90 min” or “1.5 hours”."


@pytest.mark.parametrize("text", ["9 h", "0 min", "1000 min", "0"])
def test_a_duration_out_of_the_range_is_told_the_range(text: str) -> None:
    reply = Duration().typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == "Please choose a duration of up to 8 h, like “60 min”."


def test_the_usual_durations_are_keys() -> None:
    keys = [key for row in Duration().keys(scene(), None) for key in row]
    assert [plain(key.label) for key in keys] == ["30 min", "45 min", "1 h", "1 h 30 min", "2 h"]
    assert [plain(key.label, "de") for key in keys][-2:] == ["1 Std. 30 Min.", "2 Std."]
    assert Duration().tap(scene(), None, keys[3].verb, keys[3].value) == Answered(90)


@pytest.mark.parametrize(("verb", "value"), [("a", "481"), ("a", "0"), ("a", "x"), ("q", "30"), ("a", "-5")])
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(Duration().tap(scene(), None, verb, value), Wrong)


def test_every_shown_duration_can_be_typed_back() -> None:
    for minutes in range(1, 481):
        for language in ("en", "de"):
            assert read_minutes(plain(Duration().show(scene(), minutes), language)) == minutes
