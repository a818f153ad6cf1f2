"""Days and moments as people type them, in English and German: the table of usual phrases."""

from datetime import date, datetime, time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dialogue.fields.spoken_dates import Prefer, read_day, read_moment

TODAY = date(2026, 11, 25)  # a Wednesday
NOW = datetime(2026, 11, 25, 10, 30)  # noqa: DTZ001 - the wall clock where the person is
NOVEMBER, DECEMBER = 11, 12


def nov(day: int) -> date:
    return date(2026, 11, day)


def dec(day: int) -> date:
    return date(2026, 12, day)


ENGLISH_DAYS = {
    "today": nov(25),
    "Tomorrow": nov(26),
    "tommorow": nov(26),
    "the day after tomorrow": nov(27),
    "yesterday": nov(24),
    "day before yesterday": nov(23),
    "Tuesday": dec(1),
    "tue": dec(1),
    "on Tuesday": dec(1),
    "next Tuesday": dec(1),
    "this Friday": nov(27),
    "this Wednesday": nov(25),
    "Wednesday": dec(2),
    "coming Monday, please": nov(30),
    "last Monday": nov(23),
    "Tuesday next week": dec(1),
    "next week Friday": dec(4),
    "Friday last week": nov(20),
    "Tuesday week": dec(8),
    "a week from tomorrow": dec(3),
    "two weeks from now": dec(9),
    "in 2 weeks": dec(9),
    "in two weeks": dec(9),
    "in a week": dec(2),
    "in a fortnight": dec(9),
    "in 10 days": dec(5),
    "in one month": dec(25),
    "3 days ago": nov(22),
    "a week ago": nov(18),
    "next week": dec(2),
    "this weekend": nov(28),
    "next weekend": nov(28),
    "end of the month": nov(30),
    "3 Dec": dec(3),
    "Dec 3": dec(3),
    "December 3rd, 2026": dec(3),
    "3rd of December": dec(3),
    "the 24th": dec(24),
    "on the 30th": nov(30),
    "24": dec(24),
    "24/12": dec(24),
    "12/24": dec(24),
    "3/12/2026": dec(3),
    "2026-12-24": dec(24),
    "2026/12/24": dec(24),
    "24.12.": dec(24),
    "24.12.2026": dec(24),
    "24-12-2026": dec(24),
    "Thursday 24 December": dec(24),
    "Jan 7": date(2027, 1, 7),
    "25 Nov": nov(25),
    "24 Nov": date(2027, 11, 24),
    "29 February 2028": date(2028, 2, 29),
    "Dec-24-2026": dec(24),
    "tonight": nov(25),
    "tomorrow morning": nov(26),
    "Friday afternoon": nov(27),
}

GERMAN_DAYS = {
    "heute": nov(25),
    "morgen": nov(26),
    "Morgen!": nov(26),
    "übermorgen": nov(27),
    "uebermorgen": nov(27),
    "ubermorgen": nov(27),
    "gestern": nov(24),
    "vorgestern": nov(23),
    "Dienstag": dec(1),
    "am Dienstag": dec(1),
    "Di": dec(1),
    "Di.": dec(1),
    "nächsten Dienstag": dec(1),
    "naechsten Dienstag": dec(1),
    "kommenden Freitag": nov(27),
    "diesen Freitag": nov(27),
    "letzten Montag": nov(23),
    "vergangenen Samstag": nov(21),
    "nächste Woche Dienstag": dec(1),
    "Dienstag nächster Woche": dec(1),
    "Dienstag in einer Woche": dec(8),
    "heute in 14 Tagen": dec(9),
    "morgen in einer Woche": dec(3),
    "in zwei Wochen": dec(9),
    "in 2 Wochen": dec(9),
    "in einer Woche": dec(2),
    "in fünf Tagen": nov(30),
    "in funf Tagen": nov(30),
    "in einem Monat": dec(25),
    "vor drei Tagen": nov(22),
    "vor einer Woche": nov(18),
    "nächste Woche": dec(2),
    "am Wochenende": nov(28),
    "Ende des Monats": nov(30),
    "3. Dezember": dec(3),
    "3. Dez": dec(3),
    "am 3. Dezember 2026": dec(3),
    "24.12.": dec(24),
    "24. 12.": dec(24),
    "24. 12. 2026": dec(24),
    "24.12.26": dec(24),
    "24.12": dec(24),
    "am 24.": dec(24),
    "der 30.": nov(30),
    "Donnerstag, 24.12.": dec(24),
    "Do., den 24. Dezember": dec(24),
    "3. März": date(2027, 3, 3),
    "3. Maerz": date(2027, 3, 3),
    "7. Jänner": date(2027, 1, 7),
    "morgen früh": nov(26),
    "heute Abend": nov(25),
    "heute Morgen": nov(25),
    "Dienstag Morgen": dec(1),
    "Freitagnachmittag": nov(27),
    "Sonnabend": nov(28),
    "bitte am Montag": nov(30),
}

PAST_DAYS = {
    "Tuesday": nov(24),
    "Dienstag": nov(24),
    "on Friday": nov(20),
    "Mittwoch": nov(18),
    "last Tuesday": nov(24),
    "letzten Dienstag": nov(24),
    "letzte Woche Freitag": nov(20),
    "diesen Montag": nov(23),
    "this Monday": nov(23),
    "24.11.": nov(24),
    "24.12.": date(2025, 12, 24),
    "3 Dec": date(2025, 12, 3),
    "the 24th": nov(24),
    "am 30.": date(2026, 10, 30),
    "yesterday evening": nov(24),
    "gestern Abend": nov(24),
    "am Wochenende": nov(21),
    "last week": nov(18),
    "we met on Monday": nov(23),
    "wir haben uns am Montag getroffen": nov(23),
}

NO_DAYS = (
    "31 February",
    "31. Februar",
    "29.2.2027",
    "32.1.2027",
    "13/13",
    "2026-02-30",
    "the 45th",
    "0.0.",
    "hello",
    "keine Ahnung",
    "may be",
    "soon",
    "bald",
    "?",
    "1 2 3",
    "banana 3",
    "3 bananas",
    "week",
    "um 3",
    "B2",
    "24.12.-26.12.",
    "no",
    "😀",
    "x" * 4096,
)

MOMENTS = {
    "tomorrow 3pm": (nov(26), time(15)),
    "tomorrow at 3": (nov(26), time(15)),
    "next Tuesday 3pm": (dec(1), time(15)),
    "next Tuesday at half past three": (dec(1), time(15, 30)),
    "3pm next Tuesday": (dec(1), time(15)),
    "Tuesday 15:30": (dec(1), time(15, 30)),
    "Tuesday 3": (dec(1), time(15)),
    "8 am Tuesday": (dec(1), time(8)),
    "tomorrow evening at 7": (nov(26), time(19)),
    "Friday at noon": (nov(27), time(12)),
    "3 Dec at 15:30": (dec(3), time(15, 30)),
    "Dec 3, 10 in the morning": (dec(3), time(10)),
    "24.12. 15:30": (dec(24), time(15, 30)),
    "2026-12-24 09:00": (dec(24), time(9)),
    "the 24th at 4 in the afternoon": (dec(24), time(16)),
    "in 2 weeks at 10": (dec(9), time(10)),
    "at 3 on Tuesday": (dec(1), time(15)),
    "in 2 hours": (nov(25), time(12, 30)),
    "in half an hour": (nov(25), time(11, 0)),
    "quarter to four tomorrow": (nov(26), time(15, 45)),
    "tonight at 8": (nov(25), time(20)),
    "half past three": (None, time(15, 30)),
    "next Tuesday": (dec(1), None),
    "tomorrow morning": (nov(26), None),
    "morgen 15 Uhr": (nov(26), time(15)),
    "morgen um 15 Uhr": (nov(26), time(15)),
    "nächsten Dienstag um 15 Uhr": (dec(1), time(15)),
    "Dienstag 15h": (dec(1), time(15)),
    "Dienstag um halb vier": (dec(1), time(15, 30)),
    "am Dienstag um halb 4": (dec(1), time(15, 30)),
    "Dienstagabend um 7": (dec(1), time(19)),
    "um 3 am Dienstag": (dec(1), time(15)),
    "heute Abend um 8": (nov(25), time(20)),
    "morgen früh um 9": (nov(26), time(9)),
    "morgen Mittag": (nov(26), time(12)),
    "am 24.12. um 15.30 Uhr": (dec(24), time(15, 30)),
    "24. Dezember, 15:30 Uhr": (dec(24), time(15, 30)),
    "3.12.2026 9 Uhr": (dec(3), time(9)),
    "Freitag, Viertel vor vier": (nov(27), time(15, 45)),
    "übermorgen gegen 11": (nov(27), time(11)),
    "in zwei Wochen um zehn": (dec(9), time(10)),
    "in einer Stunde": (nov(25), time(11, 30)),
    "in einer halben Stunde": (nov(25), time(11, 0)),
    "nachmittags um 3": (None, time(15)),
    "nächsten Dienstag": (dec(1), None),
    "morgen früh": (nov(26), None),
    "15:30": (None, time(15, 30)),
    "hello": (None, None),
    "15-16 Uhr": (None, None),
}


@pytest.mark.parametrize(("phrase", "day"), ENGLISH_DAYS.items())
@pytest.mark.parametrize("language", ["en", "de"])
def test_english_days(phrase: str, day: date, language: str) -> None:
    assert read_day(phrase, TODAY, language) == day


@pytest.mark.parametrize(("phrase", "day"), GERMAN_DAYS.items())
@pytest.mark.parametrize("language", ["en", "de"])
def test_german_days(phrase: str, day: date, language: str) -> None:
    assert read_day(phrase, TODAY, language) == day


@pytest.mark.parametrize(("phrase", "day"), PAST_DAYS.items())
def test_days_of_a_report_lie_behind(phrase: str, day: date) -> None:
    assert read_day(phrase, TODAY, "en", prefer="past") == day


@pytest.mark.parametrize("phrase", NO_DAYS)
@pytest.mark.parametrize("prefer", ["future", "past"])
def test_what_is_no_day(phrase: str, prefer: Prefer) -> None:
    assert read_day(phrase, TODAY, "en", prefer) is None


@pytest.mark.parametrize(("phrase", "moment"), MOMENTS.items())
@pytest.mark.parametrize("language", ["en", "de"])
def test_moments(phrase: str, moment: tuple[date | None, time | None], language: str) -> None:
    assert read_moment(phrase, NOW, language) == moment


def test_every_weekday_is_meant_within_the_week_ahead() -> None:
    for number, name in enumerate(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    ):
        day = read_day(name, TODAY, "en")
        assert day is not None
        assert day.weekday() == number
        assert 1 <= (day - TODAY).days <= 7


def test_a_month_on_from_its_last_day_is_the_last_day_of_a_shorter_one() -> None:
    assert read_day("in one month", date(2027, 1, 31), "en") == date(2027, 2, 28)


_WORDS = (
    "next last this in vor ago 3 24. 12 31 w1 Dienstag Tuesday morgen um at half halb Uhr pm am Dec "
    "m12 . , - : / 999 week from month end quarter to"
)
_pieces = st.sampled_from(_WORDS.split())


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=130) | st.lists(_pieces, max_size=7).map(" ".join))
@example("A\N{TAMIL FRACTION ONE THREE-HUNDRED-AND-TWENTIETH}")
def test_nothing_that_can_be_typed_breaks_the_reading(text: str) -> None:
    for prefer in ("future", "past"):
        read_moment(text, NOW, "de", prefer)


@settings(deadline=None)
@given(
    st.dates(date(2026, 11, 25), date(2027, 11, 24)),
    st.sampled_from(["%d.%m.%Y", "%d.%m.", "%Y-%m-%d", "%d %B", "%B %d, %Y", "%d %b %Y", "%A, %d.%m.%Y"]),
)
def test_every_day_of_the_year_ahead_is_read_in_every_way_of_writing(day: date, way: str) -> None:
    assert read_day(day.strftime(way), TODAY, "en") == day
