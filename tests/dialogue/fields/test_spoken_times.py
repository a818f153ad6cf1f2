"""Times of day as people type them, in English and German."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue.fields.spoken_dates import read_time

TIMES = {
    "15:30": time(15, 30),
    "15.30": time(15, 30),
    "1530": time(15, 30),
    "930": time(9, 30),
    "08:00": time(8),
    "8": time(8),
    "15": time(15),
    "3": time(15),
    "03:30": time(3, 30),
    "7:30": time(7, 30),
    "0:15": time(0, 15),
    "٣:٣٠": time(15, 30),
    "3pm": time(15),
    "3 pm": time(15),
    "3 p.m.": time(15),
    "3:30pm": time(15, 30),
    "3.30 pm": time(15, 30),
    "12 am": time(0),
    "12 pm": time(12),
    "10 a.m.": time(10),
    "at 3": time(15),
    "around 4": time(16),
    "3 in the afternoon": time(15),
    "7 in the evening": time(19),
    "9 at night": time(21),
    "10 in the morning": time(10),
    "noon": time(12),
    "12 noon": time(12),
    "midday": time(12),
    "midnight": time(0),
    "three o'clock": time(15),
    "ten o’clock": time(10),
    "half past three": time(15, 30),
    "half three": time(15, 30),
    "quarter past two": time(14, 15),
    "quarter to four": time(15, 45),
    "ten past three": time(15, 10),
    "20 to 5": time(16, 40),
    "twenty-five past three": time(15, 25),
    "fifteen thirty": time(15, 30),
    "3:30 in the morning": time(3, 30),
    "15 Uhr": time(15),
    "15 Uhr 30": time(15, 30),
    "15:30 Uhr": time(15, 30),
    "15.30 Uhr": time(15, 30),
    "15h": time(15),
    "15h30": time(15, 30),
    "15 h 30": time(15, 30),
    "um 15 Uhr": time(15),
    "um 3": time(15),
    "um drei": time(15),
    "gegen 16 Uhr": time(16),
    "ab 14 Uhr": time(14),
    "drei Uhr": time(15),
    "drei Uhr dreißig": time(15, 30),
    "fünfzehn Uhr": time(15),
    "halb vier": time(15, 30),
    "um halb 4": time(15, 30),
    "halb elf": time(10, 30),
    "Viertel nach drei": time(15, 15),
    "Viertel vor vier": time(15, 45),
    "viertel vier": time(15, 15),
    "dreiviertel vier": time(15, 45),
    "zehn nach drei": time(15, 10),
    "fünf vor vier": time(15, 55),
    "fünf vor halb vier": time(15, 25),
    "fünf nach halb vier": time(15, 35),
    "fünfundzwanzig nach drei": time(15, 25),
    "3 Uhr nachmittags": time(15),
    "nachmittags um 3": time(15),
    "abends um 7": time(19),
    "7 Uhr abends": time(19),
    "abends 7": time(19),
    "7 Uhr morgens": time(7),
    "9 Uhr vormittags": time(9),
    "3 Uhr nachts": time(3),
    "Mittag": time(12),
    "mittags um eins": time(13),
    "12 Uhr mittags": time(12),
    "Mitternacht": time(0),
    "0 Uhr": time(0),
}

NO_TIMES = (
    "25:00",
    "15:75",
    "24 Uhr",
    "99",
    "hello",
    "egal",
    "15-16 Uhr",
    "half",
    "Uhr",
    "3 weeks",
    "3,5",
    "-3",
    "😀",
    "9" * 4096,
)


@pytest.mark.parametrize(("phrase", "moment"), TIMES.items())
@pytest.mark.parametrize("language", ["en", "de"])
def test_times(phrase: str, moment: time, language: str) -> None:
    assert read_time(phrase, language) == moment


@pytest.mark.parametrize("phrase", NO_TIMES)
def test_what_is_no_time(phrase: str) -> None:
    assert read_time(phrase, "en") is None


@given(st.times())
def test_every_time_in_four_digits_is_taken_as_it_is(moment: time) -> None:
    assert read_time(f"{moment:%H:%M}", "en") == time(moment.hour, moment.minute)
