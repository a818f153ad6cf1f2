"""Languages and countries by name: what people call them, in the languages that the bot is spoken to in."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from babel import Locale

from dialogue.fields.likeness import Match, folded, matching_folded
from dialogue.texts import locale_of

SPOKEN = ("en", "de")
"""Names in these languages are always understood, whatever the person's language is."""

_NO_COUNTRY = "AC AQ BV CP CQ DG EA EU EZ HM IC QO TA TF UM UN XA XB ZZ"  # islands without people, and groups
_EXTRA_LANGUAGES = {"fil", "ckb"}

_COUNTRY_ALIASES = {
    "GB": ("UK", "Great Britain", "England", "Scotland", "Wales", "Großbritannien", "Schottland"),
    "US": ("USA", "America", "Amerika", "United States of America", "U.S.", "U.S.A."),
    "NL": ("Holland", "The Netherlands"),
    "TR": ("Turkey", "Türkei"),
    "CZ": ("Czech Republic", "Tschechische Republik"),
    "CI": ("Ivory Coast", "Elfenbeinküste"),
    "PS": ("Palestine", "Palästina"),
    "BY": ("Weißrussland",),
    "MM": ("Burma", "Birma"),
    "SZ": ("Swaziland",),
    "KR": ("Korea", "Republic of Korea", "Südkorea"),
    "KP": ("Korea",),
    "CD": ("Congo", "Kongo", "DR Congo", "DRC", "DR Kongo"),
    "CG": ("Congo", "Kongo", "Republic of the Congo"),
    "AE": ("UAE", "Emirates", "Emirate", "VAE"),
    "VA": ("Vatican", "Vatikan"),
    "BA": ("Bosnia", "Bosnien"),
    "DE": ("BRD",),
}
_LANGUAGE_ALIASES = {
    "fa": ("Farsi", "Dari"),
    "zh": ("Mandarin", "Cantonese", "Kantonesisch"),
    "ku": ("Kurmanji", "Kurmandschi"),
    "ckb": ("Sorani",),
    "lb": ("Luxembourgish", "Lëtzebuergesch"),
    "es": ("Castellano",),
}


Names = tuple[tuple[str, tuple[str, ...]], ...]
"""Codes with the names that people may type, folded as they are compared."""


@lru_cache
def countries(language: str) -> Names:
    """All countries (ISO 3166 codes)."""
    tables = [_table(locale.territories) for locale in _locales(language)]
    codes = {code for code in tables[0] if re.fullmatch("[A-Z]{2}", code)} - set(_NO_COUNTRY.split())
    return _named(codes, tables, _COUNTRY_ALIASES)


@lru_cache
def languages(language: str) -> Names:
    """All languages (ISO 639-1 codes, and a few that have none)."""
    tables = [_table(locale.languages) for locale in _locales(language)]
    codes = {code for code in tables[0] if len(code) == 2} | _EXTRA_LANGUAGES
    return _named(codes, tables, _LANGUAGE_ALIASES)


def _named(
    codes: Iterable[str], tables: Sequence[Mapping[str, str]], aliases: Mapping[str, tuple[str, ...]]
) -> Names:
    return tuple(
        (code, tuple(map(folded, (*(table.get(code, code) for table in tables), *aliases.get(code, ())))))
        for code in sorted(codes)
    )


def _table(names: Mapping[Any, Any]) -> dict[str, str]:
    return {str(code): str(name) for code, name in names.items()}


def _locales(language: str) -> list[Locale]:
    return [locale_of(each) for each in dict.fromkeys((language, *SPOKEN))]


def find_country(text: str, language: str) -> Match[str]:
    """Find the countries that a typed text names; an ISO code in capitals does, too."""
    known, wanted = countries(language), folded(text)
    exact = tuple(code for code, wordings in known if wanted in wordings)
    if exact:
        return Match(exact)
    code = text.strip()
    return Match((code,)) if code in dict(known) else matching_folded(text, known)


def find_language(text: str, language: str) -> Match[str]:
    """Find the languages that a typed text names."""
    return matching_folded(text, languages(language))


def language_in(text: str, language: str) -> str | None:
    """Find the one language whose whole name stands among other words: 'I speak some Polish'."""
    words = f" {folded(text)} "
    found = [
        (len(wording), code)
        for code, wordings in languages(language)
        for wording in wordings
        if len(wording) > 2 and f" {wording} " in words
    ]
    return max(found)[1] if found else None
