"""Numbers as people type them: '3', '3.', 'ca. 3', '5th', 'drei', '1,5', digits of any script."""

import re
import unicodedata
from collections.abc import Iterable

_WORDS = {
    0: ("zero", "null"),
    1: ("one", "a", "an", "ein", "eine", "einem", "einen", "einer", "eins"),
    2: ("two", "zwei", "zwo"),
    3: ("three", "drei"),
    4: ("four", "vier"),
    5: ("five", "fünf"),
    6: ("six", "sechs"),
    7: ("seven", "sieben"),
    8: ("eight", "acht"),
    9: ("nine", "neun"),
    10: ("ten", "zehn"),
    11: ("eleven", "elf"),
    12: ("twelve", "zwölf"),
    13: ("thirteen", "dreizehn"),
    14: ("fourteen", "vierzehn"),
    15: ("fifteen", "fünfzehn"),
    16: ("sixteen", "sechzehn"),
    17: ("seventeen", "siebzehn"),
    18: ("eighteen", "achtzehn"),
    19: ("nineteen", "neunzehn"),
    20: ("twenty", "zwanzig"),
    30: ("thirty", "dreißig"),
    40: ("forty", "vierzig"),
    50: ("fifty", "fünfzig"),
    60: ("sixty", "sechzig"),
    90: ("ninety", "neunzig"),
}

_ARTICLES = {"a", "an", "ein", "eine", "einem", "einen", "einer"}

_NUMBER = re.compile(r"(?<![\w.,])([+-]?)(\d{1,9})(?:([.,])(\d{1,9}))?(?![\d.,]*\d)")


def spellings(word: str) -> tuple[str, ...]:
    """Give a German word as it is written, and as it is typed without umlauts: 'fünf', 'fuenf', 'funf'."""
    latin = word.replace("ß", "ss")
    typed = latin.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    bare = latin.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    return (word, latin, typed, bare)


def by_spelling(words: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Turn (word, meaning) pairs into a dictionary of all spellings."""
    return {spelling: meaning for word, meaning in words for spelling in spellings(word)}


_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig", 50: "fünfzig"}

NUMBER_WORDS = {
    **by_spelling((word, str(number)) for number, words in _WORDS.items() for word in words),
    **by_spelling(
        (f"{unit}und{tens}", str(number + count))
        for number, tens in _TENS.items()
        for count, unit in enumerate(_UNITS, start=1)
    ),
}


def plain_digits(text: str) -> str:
    """Write digits of any script, and every kind of minus, as ASCII."""
    return "".join(_plain_digit(letter) for letter in text)


def _plain_digit(letter: str) -> str:
    if letter in "−–—":
        return "-"
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter


def read_numbers(text: str) -> list[float]:
    """Find all numbers in a typed text; number words only when there are no digits."""
    text = plain_digits(text).casefold()
    found = [_value(*match.groups(default="")) for match in _NUMBER.finditer(text)]
    if found or any(letter.isdecimal() for letter in text):
        return found
    words = re.findall(r"[^\W\d_]+", text)
    idle = _ARTICLES if len(words) > 1 else set()  # 'a student' names no number, 'one or two' does
    return [float(NUMBER_WORDS[word]) for word in words if word in NUMBER_WORDS and word not in idle]


def _value(sign: str, whole: str, point: str, rest: str) -> float:
    thousands = point and len(rest) == 3 and whole != "0"
    number = float(whole + rest) if thousands else float(f"{whole}.{rest or 0}")
    return -number if sign == "-" else number
