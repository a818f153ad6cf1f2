"""A moment: the calendar and the times of a day, typed moments in both languages, and clocks that are changed."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.field import Answered, Drafted, Json, Key, Scene, Wrong
from dialogue.fields import Moment
from dialogue.fields.moment import moments_of, turn_of
from dialogue.texts import Reader
from tests.dialogue.demo import NOW, TEXTS, TRIER, plain, scene

FIELD = Moment()  # asked on Wednesday, 25 November 2026, at half past ten
LIMA = ZoneInfo("America/Lima")
FORWARD, BACK = date(2027, 3, 28), date(2026, 10, 25)  # the nights in which clocks in Trier change
BEFORE_BACK = datetime(2026, 10, 20, 9, tzinfo=UTC)


def rows(draft: Json = None, *, language: str = "en", **at: Any) -> list[list[str]]:
    """The keys' words, row by row."""
    return [[plain(key.label, language) for key in row] for row in FIELD.keys(scene(language, **at), draft)]


def key(label: str, draft: Json = None, **at: Any) -> Key:
    """The key with these words."""
    keys = (key for row in FIELD.keys(scene(**at), draft) for key in row)
    return next(key for key in keys if plain(key.label) == label)


def tapped(label: str, draft: Json = None, **at: Any) -> Any:
    found = key(label, draft, **at)
    return FIELD.tap(scene(**at), draft, found.verb, found.value)


def typed(text: str, draft: Json = None, language: str = "en", **at: Any) -> Any:
    return FIELD.typed(scene(language, **at), draft, text)


def why(reply: Any, language: str = "en") -> str:
    """What is wrong, in words."""
    assert isinstance(reply, Wrong)
    return plain(reply.why, language)


def hint(draft: Json, language: str = "en", *, zone: ZoneInfo = TRIER) -> str:
    """The line under the question."""
    label = FIELD.hint(scene(language, zone=zone), draft)
    assert label
    return TEXTS.plain(label, Reader(language, zone))


# ── tapped ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_day_is_tapped_and_then_its_time() -> None:
    assert rows()[:2] == [["Today", "Tomorrow"], ["·", "November 2026", "›"]]
    chosen = tapped("26")
    assert chosen == Drafted({"day": "2026-11-26"})
    assert rows(chosen.draft)[0] == ["08:00", "08:30", "09:00", "09:30"]
    assert rows(chosen.draft)[-1] == ["‹ Another day"]
    assert hint(chosen.draft).startswith("🗓️ <b>Thu 26 Nov 2026</b> – at what time?")
    assert hint(chosen.draft, "de").startswith("🗓️ <b>Do., 26. Nov. 2026</b> – um wie viel Uhr?")
    assert tapped("15:30", chosen.draft) == Answered("2026-11-26T15:30+01:00")


def test_another_day_leads_back_to_its_month() -> None:
    assert tapped("‹ Another day", {"day": "2026-12-24"}) == Drafted({"month": "2026-12"})
    assert rows({"month": "2026-12"})[1] == ["‹", "December 2026", "›"]


def test_of_today_only_times_to_come_can_be_tapped() -> None:
    assert rows({"day": "2026-11-25"})[0] == ["11:00", "11:30", "12:00", "12:30"]
    late = datetime(2026, 11, 25, 20, tzinfo=UTC)
    assert rows({"day": "2026-11-25"}, now=late) == [["‹ Another day"]]
    assert typed("22:15", {"day": "2026-11-25"}, now=late) == Answered("2026-11-25T22:15+01:00")


def test_a_time_that_the_clocks_skip_has_no_key() -> None:
    night = Moment(first=time(1), last=time(4))
    keys = night.keys(scene(), {"day": FORWARD.isoformat()})
    assert [[key.label for key in row] for row in keys[:-1]] == [
        ["01:00", "01:30", "03:00", "03:30"],
        ["04:00"],
    ]


def test_a_key_of_an_earlier_screen_takes_the_day_that_it_was_made_for() -> None:
    old = key("15:30", {"day": "2026-11-26"})
    assert FIELD.tap(scene(), {"day": "2026-12-24"}, old.verb, old.value) == Answered(
        "2026-11-26T15:30+01:00"
    )


def test_a_key_whose_time_has_passed_meanwhile_says_so() -> None:
    old = key("11:00", {"day": "2026-11-25"})
    reply = FIELD.tap(scene(now=NOW + timedelta(hours=2)), None, old.verb, old.value)
    assert (
        why(reply) == "Wed 25 Nov 2026, 11:00 has passed already. Please choose a later time or another day."
    )


def test_every_key_fits_into_a_button() -> None:
    drafts: list[Json] = [None, {"day": "2026-12-24"}, {"read": "20261224T1500"}, {"twice": "20261025T0230"}]
    for draft in drafts:
        for row in FIELD.keys(scene(now=BEFORE_BACK), draft):
            assert all(len(key.verb) <= 2 and len(key.value) <= 16 for key in row)


# ── typed ───────────────────────────────────────────────────────────────────────────────────────────────

CLEAR = {
    "tomorrow 15:00": "2026-11-26T15:00+01:00",
    "tomorrow 3pm": "2026-11-26T15:00+01:00",
    "tomorrow at 15:00": "2026-11-26T15:00+01:00",
    "morgen 15 Uhr": "2026-11-26T15:00+01:00",
    "morgen um 15:30 Uhr": "2026-11-26T15:30+01:00",
    "24.12. 15:30": "2026-12-24T15:30+01:00",
    "24.12.2026, 15.30 Uhr": "2026-12-24T15:30+01:00",
    "2026-12-24 09:00": "2026-12-24T09:00+01:00",
    "heute um 18:00": "2026-11-25T18:00+01:00",
    "1.7.2027 10:00": "2027-07-01T10:00+02:00",
}
TO_CONFIRM = {
    "next Tuesday 3pm": "20261201T1500",
    "Tuesday at half past three": "20261201T1530",
    "tomorrow at half past three": "20261126T1530",
    "tomorrow at 3": "20261126T1500",
    "Friday at noon": "20261127T1200",
    "3 Dec at 15:30": "20261203T1530",
    "in two weeks at ten": "20261209T1000",
    "the 24th at 4 in the afternoon": "20261224T1600",
    "in 2 hours": "20261125T1230",
    "nächsten Dienstag um 15 Uhr": "20261201T1500",
    "Dienstag um halb vier": "20261201T1530",
    "am Freitag um Viertel vor vier": "20261127T1545",
    "übermorgen gegen 11": "20261127T1100",
    "heute Abend um 8": "20261125T2000",
    "in zwei Wochen um zehn": "20261209T1000",
    "24. Dezember, 15:30 Uhr": "20261224T1530",
    "morgen früh um 9": "20261126T0900",
    "in einer halben Stunde": "20261125T1100",
}
HALVES = {
    "Friday": {"day": "2026-11-27"},
    "next Tuesday": {"day": "2026-12-01"},
    "24.12.": {"day": "2026-12-24"},
    "tomorrow morning": {"day": "2026-11-26"},
    "Freitag": {"day": "2026-11-27"},
    "nächsten Dienstag": {"day": "2026-12-01"},
    "morgen": {"day": "2026-11-26"},
    "half past three": {"time": "15:30"},
    "3pm": {"time": "15:00"},
    "um 15 Uhr": {"time": "15:00"},
    "halb vier": {"time": "15:30"},
}


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("text", "moment"), CLEAR.items())
def test_what_can_mean_one_moment_only_is_the_answer(text: str, moment: str, language: str) -> None:
    assert typed(text, language=language) == Answered(moment)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("text", "read"), TO_CONFIRM.items())
def test_what_was_read_from_words_is_shown_and_confirmed(text: str, read: str, language: str) -> None:
    assert typed(text, language=language) == Drafted({"read": read})


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("text", "draft"), HALVES.items())
def test_of_half_a_moment_the_other_half_is_asked(text: str, draft: Json, language: str) -> None:
    assert typed(text, language=language) == Drafted(draft)


def test_what_was_read_can_be_confirmed_or_changed() -> None:
    read = {"read": "20261201T1530"}
    assert (
        hint(read) == "I understood: <b>Tue 1 Dec 2026, 15:30</b>. Is that right? If not, just type it again."
    )
    assert hint(read, "de").startswith("Verstanden habe ich: <b>Di., 1. Dez. 2026, 15:30</b>.")
    assert rows(read)[0] == ["✓ Yes, Tue 1 Dec 2026, 15:30"]
    assert tapped("✓ Yes, Tue 1 Dec 2026, 15:30", read) == Answered("2026-12-01T15:30+01:00")
    assert typed("ja", read) == Answered("2026-12-01T15:30+01:00")
    assert tapped("16:00", read) == Answered("2026-12-01T16:00+01:00")
    assert typed("four", read) == Drafted({"read": "20261201T1600"})
    assert typed("Wednesday", read) == Drafted({"day": "2026-12-02"})
    assert typed("Wednesday 10:00", read) == Drafted({"read": "20261202T1000"})


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("15:30", Answered("2026-12-01T15:30+01:00")),
        ("15 Uhr", Answered("2026-12-01T15:00+01:00")),
        ("half past three", Drafted({"read": "20261201T1530"})),
        ("3", Drafted({"read": "20261201T1500"})),
        ("halb vier", Drafted({"read": "20261201T1530"})),
        ("Friday", Drafted({"day": "2026-11-27"})),
        ("Freitag um 9:00", Drafted({"read": "20261127T0900"})),
    ],
)
def test_where_the_time_is_asked_a_time_alone_will_do(text: str, reply: Any) -> None:
    assert typed(text, {"day": "2026-12-01"}) == reply


def test_a_time_that_came_first_waits_for_its_day() -> None:
    assert hint({"time": "15:30"}) == "🕒 <b>15:30</b> – on which day? Tap one, or type it."
    assert tapped("26", {"time": "15:30"}) == Answered("2026-11-26T15:30+01:00")
    assert typed("on Friday", {"time": "15:30"}) == Drafted({"read": "20261127T1530"})
    turned = tapped("›", {"time": "15:30"})
    assert turned == Drafted({"month": "2026-12", "time": "15:30"})
    assert tapped("24", turned.draft) == Answered("2026-12-24T15:30+01:00")


# ── bad input ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text", ["31 February", "31.2.", "31. Februar um 15 Uhr", "2027-02-30 10:00", "32.1.2027"]
)
@pytest.mark.parametrize("draft", [None, {"day": "2026-12-01"}, {"time": "15:00"}])
def test_a_day_that_no_calendar_has_is_said_to_be_none(text: str, draft: Json) -> None:
    assert why(typed(text, draft)).startswith("That day isn’t in the calendar.")
    assert why(typed(text, draft), "de").startswith("Diesen Tag gibt es im Kalender nicht.")


@pytest.mark.parametrize("text", ["soon", "yes", "😀", "x" * 4096, "<b>", "שלום", "25:00"])
def test_what_is_no_moment_is_told_what_would_be(text: str) -> None:
    assert why(typed(text)) == (
        "I couldn’t find a day or a time in that. Try something like “next Tuesday 3 pm”, "
        "“tomorrow at half past three” or “24.12. 15:30”, or tap a day below."
    )


@pytest.mark.parametrize("text", ["yesterday 15:00", "24.11.2026 10:00", "24.12.2027 10:00", "last Tuesday"])
def test_a_day_out_of_the_range_is_told_the_range(text: str) -> None:
    assert why(typed(text)).endswith(
        "doesn’t fit here. Please choose a day from Wed 25 Nov 2026 to Thu 25 Nov 2027."
    )


@pytest.mark.parametrize("text", ["today 10:00", "heute um 10 Uhr", "today 10:30"])
def test_a_time_of_today_that_has_passed_is_said_to_have(text: str) -> None:
    assert "has passed already" in why(typed(text))


def test_today_is_where_the_person_is() -> None:
    late = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
    assert typed("heute 18:00", now=late) == Answered("2026-11-26T18:00+01:00")
    assert typed("heute 23:00", now=late, zone=LIMA) == Answered("2026-11-25T23:00-05:00")


# ── when clocks change ──────────────────────────────────────────────────────────────────────────────────


def test_an_hour_that_the_clocks_skip_is_explained() -> None:
    for text in ("28.3.2027 02:30", "28 March 2027 at half past two in the night"):
        assert why(typed(text)) == (
            "On Sun 28 Mar 2027 the clocks go forward, and 02:30 doesn’t exist. "
            "Please choose a time before or after it."
        )
    assert "02:30 gibt es da nicht" in why(typed("02:30", {"day": "2027-03-28"}), "de")
    assert typed("28.3.2027 02:30", zone=LIMA) == Answered("2027-03-28T02:30-05:00")


def test_of_an_hour_that_comes_twice_one_is_chosen() -> None:
    asked = typed("25.10.2026 02:30", now=BEFORE_BACK)
    assert asked == Drafted({"twice": "20261025T0230"})
    assert hint(asked.draft) == (
        "🕑 On Sun 25 Oct 2026 the clocks are set back, so 02:30 comes twice. Which one do you mean?"
    )
    assert rows(asked.draft) == [
        ["The first one, before the clocks change"],
        ["The second one, after the clocks change"],
        ["‹ Another day"],
    ]
    first = tapped("The first one, before the clocks change", asked.draft, now=BEFORE_BACK)
    second = tapped("The second one, after the clocks change", asked.draft, now=BEFORE_BACK)
    assert (first, second) == (Answered("2026-10-25T02:30+02:00"), Answered("2026-10-25T02:30+01:00"))
    assert typed("26.10. 10:00", asked.draft, now=BEFORE_BACK) == Answered("2026-10-26T10:00+01:00")


def test_between_the_two_only_the_second_is_left() -> None:
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # a quarter to three, for the first time
    assert typed("today 02:30", now=between) == Answered("2026-10-25T02:30+01:00")
    first = FIELD.tap(scene(now=between), None, "f0", "20261025T0230")
    assert "has passed already" in why(first)


def test_a_forged_choice_between_two_is_read_as_the_only_one() -> None:
    assert FIELD.tap(scene(), None, "f1", "20261126T1500") == Answered("2026-11-26T15:00+01:00")


@pytest.mark.parametrize(
    ("day", "at", "zone", "utc"),
    [
        (date(2026, 11, 24), time(15), TRIER, [datetime(2026, 11, 24, 14, tzinfo=UTC)]),
        (date(2026, 7, 24), time(15), TRIER, [datetime(2026, 7, 24, 13, tzinfo=UTC)]),
        (date(2026, 11, 24), time(22), LIMA, [datetime(2026, 11, 25, 3, tzinfo=UTC)]),
        (FORWARD, time(1, 59), TRIER, [datetime(2027, 3, 28, 0, 59, tzinfo=UTC)]),
        (FORWARD, time(2), TRIER, []),
        (FORWARD, time(2, 59), TRIER, []),
        (FORWARD, time(3), TRIER, [datetime(2027, 3, 28, 1, tzinfo=UTC)]),
        (BACK, time(1, 59), TRIER, [datetime(2026, 10, 24, 23, 59, tzinfo=UTC)]),
        (
            BACK,
            time(2),
            TRIER,
            [datetime(2026, 10, 25, 0, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)],
        ),
        (BACK, time(3), TRIER, [datetime(2026, 10, 25, 2, tzinfo=UTC)]),
        (date.max, time(23), ZoneInfo("America/Lima"), []),
    ],
)
def test_a_time_of_day_is_thought_of_in_the_persons_zone(
    day: date, at: time, zone: ZoneInfo, utc: list[datetime]
) -> None:
    assert moments_of(day, at, zone) == utc


ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)


@settings(deadline=None)
@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)), ZONES)  # noqa: DTZ001 - as hypothesis wants it
def test_every_moment_is_among_those_that_its_own_clock_shows(moment: datetime, zone: ZoneInfo) -> None:
    moment = moment.replace(second=0, microsecond=0, tzinfo=UTC)
    local = moment.astimezone(zone)
    shown = moments_of(local.date(), local.time(), zone)
    turn = turn_of(moment, zone)
    assert moment in shown
    assert len(shown) == (1 if turn is None else 2)
    assert shown[turn or 0] == moment


# ── answers and drafts ──────────────────────────────────────────────────────────────────────────────────


def test_an_answer_is_shown_in_the_readers_own_time() -> None:
    answer = "2026-12-24T15:00+01:00"
    assert plain(FIELD.show(scene(), answer)) == "Thu 24 Dec 2026, 15:00"
    assert plain(FIELD.show(scene("de"), answer), "de") == "Do., 24. Dez. 2026, 15:00"
    shown = FIELD.show(scene(zone=LIMA), answer)
    assert TEXTS.plain(shown, Reader("en", LIMA)) == "Thu 24 Dec 2026, 09:00"
    for unreadable in ("someday", "2026-12-24", 3):
        assert FIELD.show(scene(), unreadable) == str(unreadable)


def test_a_question_taken_up_again_begins_with_the_times_of_its_day() -> None:
    assert FIELD.draft_of(scene(), "2026-12-24T15:00+01:00") == {"day": "2026-12-24"}
    assert FIELD.draft_of(scene(), "someday") is None


@pytest.mark.parametrize(
    "draft",
    [
        "x",
        3,
        [],
        {},
        {"month": 3},
        {"day": "2026-02-31"},
        {"time": "25:00"},
        {"read": "x"},
        {"twice": "20269999T9999"},
    ],
)
def test_a_draft_of_another_version_shows_the_calendar(draft: Json) -> None:
    assert rows(draft) == rows()


@pytest.mark.parametrize(
    ("verb", "value"),
    [
        ("d", "2026-02-31"),
        ("mo", "2026-13"),
        ("t", "20260231T1000"),
        ("t", "15:00"),
        ("f2", "20261126T1500"),
        ("q", ""),
    ],
)
def test_a_forged_key_is_refused(verb: str, value: str) -> None:
    assert isinstance(FIELD.tap(scene(), None, verb, value), Wrong)


SAID = "next Tuesday morgen 15 Uhr halb vier . , 24.12. 02:30 25.10. yes at um in 2 hours 31 Februar 3pm"
WORDS = SAID.split()
TEXT = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join)
DEEDS = st.lists(TEXT | st.integers(0, 60), max_size=8)
STARTS = st.sampled_from(
    [NOW, BEFORE_BACK, datetime(2026, 10, 25, 0, 45, tzinfo=UTC), datetime(2027, 3, 27, 23, tzinfo=UTC)]
)


@settings(deadline=None)
@given(DEEDS, STARTS, ZONES)
def test_whatever_is_tapped_and_typed_an_answer_lies_ahead_and_there_is_always_a_key(
    deeds: list[str | int], now: datetime, zone: ZoneInfo
) -> None:
    draft: Json = None
    at: Scene = scene(now=now, zone=zone)
    for deed in deeds:
        keys = [key for row in FIELD.keys(at, draft) for key in row]
        assert keys
        chosen = keys[deed % len(keys)] if isinstance(deed, int) else None
        reply = (
            FIELD.tap(at, draft, chosen.verb, chosen.value)
            if chosen
            else FIELD.typed(at, draft, str(deed) or "x")
        )
        match reply:
            case Answered(value):
                assert now < datetime.fromisoformat(value) < now + timedelta(days=367)
                assert FIELD.draft_of(at, value)
            case Drafted(drafted):
                draft = drafted
                assert FIELD.hint(at, draft)
