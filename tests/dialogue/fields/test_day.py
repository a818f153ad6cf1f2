"""A day: the calendar, quick keys, and typed days in their range."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from dialogue.field import Answered, Drafted, Json, Key, Scene, Wrong
from dialogue.fields import Day
from tests.dialogue.demo import plain, scene

AHEAD = Day(from_days=0, to_days=90)
BEHIND = Day(from_days=-90, to_days=0)


def rows(field: Day, draft: Json = None, language: str = "en") -> list[list[str]]:
    """The keys' words, row by row."""
    return [[plain(key.label, language) for key in row] for row in field.keys(scene(language), draft)]


def key(field: Day, label: str, draft: Json = None) -> Key:
    """The key with these words."""
    return next(key for row in field.keys(scene(), draft) for key in row if plain(key.label) == label)


def test_the_calendar_shows_the_month_and_only_days_in_the_range_can_be_tapped() -> None:
    assert rows(AHEAD) == [
        ["Today", "Tomorrow"],
        ["·", "November 2026", "›"],
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
        ["·", "·", "25", "26", "27", "28", "29"],
        ["30", "·", "·", "·", "·", "·", "·"],
    ]


def test_the_calendar_speaks_the_persons_language() -> None:
    assert rows(AHEAD, {"month": "2026-12"}, "de")[:3] == [
        ["Heute", "Morgen"],
        ["‹", "Dezember 2026", "›"],
        ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
    ]


def test_a_calendar_of_days_gone_by_offers_yesterday() -> None:
    assert rows(BEHIND)[0] == ["Yesterday", "Today"]
    assert rows(BEHIND)[1] == ["‹", "November 2026", "·"]


def test_a_tapped_day_is_the_answer() -> None:
    tapped = key(AHEAD, "26")
    assert AHEAD.tap(scene(), None, tapped.verb, tapped.value) == Answered("2026-11-26")


def test_months_are_turned_to_by_name_and_stay_in_the_range() -> None:
    turn = key(AHEAD, "›")
    assert AHEAD.tap(scene(), None, turn.verb, turn.value) == Drafted({"month": "2026-12"})
    assert rows(AHEAD, {"month": "2031-01"})[1] == ["‹", "February 2027", "·"]


def test_a_dead_cell_changes_nothing() -> None:
    for draft in (None, {"month": "2026-12"}, {"read": "2026-12-24"}):
        assert AHEAD.tap(scene(), draft, "no", "") == Drafted(draft)


@pytest.mark.parametrize("text", ["2026-12-24", "24.12.", "24. 12. 2026", "24.12.2026"])
def test_a_day_typed_in_digits_is_the_answer(text: str) -> None:
    assert AHEAD.typed(scene(), None, text) == Answered("2026-12-24")


def test_tomorrow_is_clear_enough() -> None:
    assert AHEAD.typed(scene(), None, "morgen") == Answered("2026-11-26")


@pytest.mark.parametrize("text", ["next Tuesday", "nächsten Dienstag um 15 Uhr", "1/12", "1 Dec"])
def test_a_day_read_from_words_is_shown_and_confirmed(text: str) -> None:
    reply = AHEAD.typed(scene(), None, text)
    assert reply == Drafted({"read": "2026-12-01"})
    assert plain(AHEAD.hint(scene(), {"read": "2026-12-01"})).startswith(
        "I understood: <b>Tue 1 Dec 2026</b>."
    )
    yes = key(AHEAD, "✓ Yes, Tue 1 Dec 2026", {"read": "2026-12-01"})
    assert AHEAD.tap(scene(), None, yes.verb, yes.value) == Answered("2026-12-01")
    assert AHEAD.typed(scene(), {"read": "2026-12-01"}, "ja") == Answered("2026-12-01")


def test_tuesday_lies_behind_in_a_report_and_ahead_in_a_plan() -> None:
    assert BEHIND.typed(scene(), None, "Tuesday") == Drafted({"read": "2026-11-24"})
    assert AHEAD.typed(scene(), None, "Tuesday") == Drafted({"read": "2026-12-01"})
    assert Day(from_days=-90, to_days=90).typed(scene(), None, "Tuesday") == Drafted({"read": "2026-12-01"})
    both = Day(from_days=-90, to_days=90, prefer="past")
    assert both.typed(scene(), None, "Tuesday") == Drafted({"read": "2026-11-24"})


def test_the_other_direction_is_taken_when_only_it_fits() -> None:
    assert Day(from_days=-3, to_days=2).typed(scene(), None, "Tuesday") == Drafted({"read": "2026-11-24"})


@pytest.mark.parametrize("text", ["31 February", "31.2.", "29. Februar 2027", "2026-02-30"])
def test_a_day_that_no_calendar_has_is_said_to_be_none(text: str) -> None:
    reply = AHEAD.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == (
        "That day isn’t in the calendar. Could you check it once more? You can also tap a day below."
    )


@pytest.mark.parametrize("text", ["soon", "😀", "x" * 4096, "3pm"])
def test_what_is_no_day_is_told_what_would_be(text: str) -> None:
    reply = AHEAD.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why) == (
        "I couldn’t find a day in that. Try something like “Sat 28 Nov 2026”, “24.12.” or “next Tuesday”, "
        "or tap a day below."
    )


def test_a_report_gets_examples_of_days_gone_by() -> None:
    reply = BEHIND.typed(scene(), None, "soon")
    assert isinstance(reply, Wrong)
    assert "“Sun 22 Nov 2026”, “yesterday” or “last Tuesday”" in plain(reply.why)
    assert plain(BEHIND.hint(scene(), None)) == "Tap a day, or type one, like “yesterday” or “last Tuesday”"


@pytest.mark.parametrize("text", ["24.11.2026", "yesterday", "2026-01-01", "last Tuesday"])
def test_a_day_out_of_the_range_is_told_the_range(text: str) -> None:
    reply = AHEAD.typed(scene(), None, text)
    assert isinstance(reply, Wrong)
    assert plain(reply.why).endswith(
        "doesn’t fit here. Please choose a day from Wed 25 Nov 2026 to Tue 23 Feb 2027."
    )


def test_the_range_can_be_fixed_or_follow_from_the_scene() -> None:
    def end(scene: Scene) -> date:
        return date.fromisoformat(scene.answers.get("start", "2026-12-01"))

    field = Day(earliest=date(2026, 11, 30), latest=end)
    assert field.range(scene()) == (date(2026, 11, 30), date(2026, 12, 1))
    assert rows(field)[2:] == [
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
        ["30", "·", "·", "·", "·", "·", "·"],
    ]


def test_a_range_that_ends_before_it_begins_has_one_day() -> None:
    assert Day(from_days=5, to_days=1).range(scene()) == (date(2026, 11, 30), date(2026, 11, 30))


def test_today_is_where_the_person_is() -> None:
    late = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    assert AHEAD.typed(scene(now=late), None, "heute") == Answered("2026-11-26")
    assert AHEAD.typed(scene(now=late, zone=ZoneInfo("America/New_York")), None, "heute") == Answered(
        "2026-11-25"
    )


@pytest.mark.parametrize(
    ("verb", "value"),
    [
        ("d", "2026-02-31"),
        ("d", ""),
        ("d", "20261201"),
        ("d", "2025-01-01"),
        ("mo", "2026-13"),
        ("mo", ""),
        ("q", ""),
    ],
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(AHEAD.tap(scene(), None, verb, value), Wrong)


@pytest.mark.parametrize("draft", ["x", 3, [], {"month": 3}, {"month": "9999-99"}, {"read": "2026-02-31"}])
def test_a_draft_of_another_version_shows_the_first_month(draft: Json) -> None:
    assert rows(AHEAD, draft) == rows(AHEAD)


def test_an_answer_is_shown_with_its_weekday() -> None:
    assert plain(AHEAD.show(scene(), "2026-12-24")) == "Thu 24 Dec 2026"
    assert plain(AHEAD.show(scene(), "2026-12-24"), "de") == "Do., 24. Dez. 2026"
    assert AHEAD.show(scene(), "someday") == "someday"


def test_a_question_taken_up_again_shows_the_month_of_its_answer() -> None:
    assert AHEAD.draft_of(scene(), "2026-12-24") == {"month": "2026-12"}
