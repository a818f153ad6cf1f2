"""The words of dates and times in English and German, brought to one small language of symbols.

'nächsten Dienstag um halb vier' and 'next Tuesday at half past three' become 'next w1 at halb 4' and
'next w1 at half past 3'; the grammars of days and of times then know nothing of languages. What is no word of
dates becomes '?'. Both languages are always understood: people mix them.
"""

import re
import unicodedata

from dialogue.fields.numbers import NUMBER_WORDS, by_spelling, plain_digits

LONGEST = 120
"""A longer text is no date, whatever else it is."""

_SYMBOLS = {
    "": "on the der dem den die das of am zum beim ca circa about around etwa ungefähr approximately roughly "
    "please bitte gern gerne maybe vielleicht we met meet wir uns haben treffen getroffen perhaps ok okay",
    "d0": "today heute",
    "d1": "tomorrow tmrw tmr tomorow tommorow tommorrow morgen",
    "d2": "übermorgen overmorrow",
    "d-1": "yesterday gestern",
    "d-2": "vorgestern",
    "now": "now jetzt",
    "w0": "monday mon montag mo montags",
    "w1": "tuesday tue tues dienstag di die dienstags",
    "w2": "wednesday wed weds mittwoch mi mittwochs",
    "w3": "thursday thu thur thurs donnerstag do donnerstags",
    "w4": "friday fri freitag fr freitags",
    "w5": "saturday sat samstag sonnabend sa samstags",
    "w6": "sunday sun sonntag so sonntags",
    "m1": "january jan januar jänner",
    "m2": "february feb februar feber",
    "m3": "march mar märz mär mrz",
    "m4": "april apr",
    "m5": "may mai",
    "m6": "june jun juni",
    "m7": "july jul juli",
    "m8": "august aug",
    "m9": "september sep sept",
    "m10": "october oct oktober okt",
    "m11": "november nov",
    "m12": "december dec dezember dez",
    "next": "next coming nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes",
    "this": "this diese diesen dieser dieses diesem",
    "last": "last previous letzte letzten letzter letztes letztem vergangene vergangenen vorige vorigen",
    "day": "day days tag tage tagen",
    "week": "week weeks woche wochen",
    "month": "month months monat monate monaten monats",
    "hour": "hour hours stunde stunden std hr hrs",
    "minute": "minute minutes minuten min mins",
    "weekend": "weekend wochenende",
    "end": "end ende",
    "in": "in im within",
    "ago": "ago",
    "vor": "vor to before til till",
    "past": "past after nach",
    "from": "from ab von",
    "at": "at um gegen",
    "clock": "uhr clock oclock",
    "half": "half",
    "halb": "halb halbe halben",
    "quarter": "quarter viertel",
    "threequarter": "dreiviertel",
    "morning": "morning morgens vormittag vormittags früh",
    "noon": "noon midday mittag mittags",
    "afternoon": "afternoon nachmittag nachmittags",
    "evening": "evening abend abends",
    "night": "night nacht nachts",
    "midnight": "midnight mitternacht",
}
_WORDS = {
    **NUMBER_WORDS,
    **by_spelling((word, symbol) for symbol, words in _SYMBOLS.items() for word in words.split()),
    "die": "",
}

_GERMAN_DAY = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende"
_PARTS = "früh|frueh|morgen|vormittag|mittag|nachmittag|abend|nacht"

_PHRASES = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"(?<=[^\W\d_])-(?=[^\W\d_])", " "),
        (r"\bday after tomorrow\b", " übermorgen "),
        (r"\bday before yesterday\b", " vorgestern "),
        (r"\b(a )?fortnight\b", " 2 weeks "),
        (r"\bo['’]\s?clock\b", " clock "),
        (r"\bmonatsende\b", " ende monat "),
        (r"\bdes monats\b", " monat "),
        (rf"\b({_GERMAN_DAY})({_PARTS})s?\b", r"\1 \2"),
        (r"\b(?:am|in the) (?:morgen|morning)\b", " morning "),
        (r"\bin the (afternoon|evening)\b", r" \1 "),
        (r"\bat night\b", " night "),
        (r"\btonight\b", " today evening "),
        (r"(\d)\s*p\.?\s?m\b\.?", r"\1 post "),
        (rf"(\d)\s*a\.?\s?m\b\.?(?!\s*(?:{_GERMAN_DAY}|{_PARTS}|\d+\.))", r"\1 ante "),
        (r"\b(\d{1,2})\s?h\s?(\d{2})\b", r"\1:\2"),
        (r"(\d)\s?h\b", r"\1 clock "),
        (r"\b(\d{1,2})(?:st|nd|rd|th)\b", r"\1."),
        (r"\b(\d{1,2})\.\s+(\d{1,2})\.", r"\1.\2."),
        (r"\b(\d{1,2}\.\d{1,2}\.)\s+(\d{4})\b", r"\1\2"),
    )
)
_TOKEN = re.compile(r"\d+(?:[.:/-]\d+)*\.?|[^\W\d_]+|\S")

_SAID_TOGETHER = tuple(
    (re.compile(rf"(?<!\S){pattern}(?!\S)"), symbols)
    for pattern, symbols in (
        (r"(w\d|d0|d-1) d1", r"\1 morning"),  # 'Dienstag Morgen', 'heute Morgen'
        (r"this (morning|noon|afternoon|evening)", r"d0 \1"),
        (r"in (morning|afternoon|evening|night)", r"\1"),
    )
)


def symbols_of(text: str) -> str:
    """Bring a typed text into symbols, separated by blanks; '' when it is too long to be a date."""
    if len(text) > LONGEST:
        return ""
    words = (
        plain_digits(unicodedata.normalize("NFKC", text)).casefold().replace("\N{COMBINING DOT ABOVE}", "")
    )
    for phrase, plain in _PHRASES:
        words = phrase.sub(plain, words)
    symbols = " ".join(filter(None, (_symbol(token) for token in _TOKEN.findall(words))))
    for together, plain in _SAID_TOGETHER:
        symbols = together.sub(plain, symbols)
    return re.sub(r"(?<!\S)([2-5])0 ([1-9])(?!\S)(?= (?:past|vor|minute))", r"\1\2", symbols)


def _symbol(word: str) -> str:
    if word[0].isdigit():
        return word.rstrip(".") if re.search(r"[:/-]|\.\d{4}\.", word) else word
    if word in {"ante", "post"}:
        return word
    if word.isalpha() or len(word) > 1:  # there are signs within words that are neither letters nor digits
        return _WORDS.get(word, "?")
    unsaid = word in ".,;!?()'\"„“”’…~" or unicodedata.category(word) in {"So", "Sk", "Mn", "Cf"}
    return "" if unsaid else "at" if word == "@" else "?"
