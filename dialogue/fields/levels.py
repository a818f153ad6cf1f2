"""Languages, each with a level: tapped one after the other, or typed ('German B2, Polish native')."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from dataclasses import field as attribute

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong, word
from dialogue.fields.likeness import folded, shortened
from dialogue.fields.names import find_language, language_in, languages
from dialogue.fields.yes import means_done
from dialogue.screen import Label, LanguageName, Say, say
from dialogue.texts import locale_of
from mentoring.words import LanguageLevel

_COMMON = "de en fr es it pt pl ru uk tr ar fa zh hi lb"
COMMON = tuple(_COMMON.split())
"""Languages offered as keys: those most spoken among students in Germany, and the region's own."""

MOST = 12

_NATIVE = {
    *("native", "mother tongue", "mothertongue", "native speaker", "first language", "bilingual"),
    *("muttersprache", "muttersprachler", "muttersprachlerin", "muttersprachlich", "erstsprache"),
}
_LEVEL = re.compile(r"\b([abc][12])\b")


@dataclass(frozen=True, slots=True)
class Draft:
    """Levels given so far, languages whose level is still to be asked, and a name that nobody knows."""

    levels: dict[str, str] = attribute(default_factory=dict)
    open: list[str] = attribute(default_factory=list)
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Levels:
    """Languages with levels. The answer maps ISO 639 codes to levels: ``{"de": "b2", "pl": "native"}``."""

    common: tuple[str, ...] = COMMON

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The levels of the language that is open; else the languages, and 'Done'."""
        now = _draft(scene, draft)
        return _level_keys(now.open[0]) if now.open else self._language_keys(scene, now)

    def _language_keys(self, scene: Scene, now: Draft) -> list[list[Key]]:
        chosen = [
            [Key(_one(code, level), "l", code), Key(say("levels-remove"), "x", code)]
            for code, level in now.levels.items()
        ]
        names = locale_of(scene.language).languages
        free = [code for code in self.common if code not in now.levels]
        keys = [
            Key(LanguageName(code), "l", code)
            for code in sorted(free, key=lambda code: folded(names.get(code, code)))
        ]
        rows = [keys[start : start + 3] for start in range(0, len(keys), 3)]
        return [*chosen, *rows, *([[Key(say("levels-done"), "ok")]] if now.levels else [])]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Open a language, give its level, remove one, go back to the list, or be done."""
        now = _draft(scene, draft)
        code, _, level = value.partition(":")
        match verb:
            case "ok":
                return _done(now)
            case "al":
                return _drafted(replace(now, open=[]))
            case _ if code not in dict(languages(scene.language)):
                reply: Reply = Wrong(say("field-old-button"))
            case "l":
                reply = _opened(now, [code])
            case "x":
                reply = _drafted(replace(now, levels={c: v for c, v in now.levels.items() if c != code}))
            case "v" if level in set(LanguageLevel):
                reply = _given(now, {code: level})
            case _:
                reply = Wrong(say("field-old-button"))
        return reply

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read languages with or without levels; while one is open, its level alone will do."""
        now = _draft(scene, draft)
        if means_done(text) and not now.open:
            return _done(now)
        if now.open and _level_in(text) and not _rest(text):
            return _given(now, {now.open[0]: _level_in(text)})
        levels, without, unknown = _read(text, scene.language)
        if not levels and not without:
            return Wrong(say("levels-unknown", words=unknown))
        given = _given(now, levels, unknown)
        if not without or not isinstance(given, Drafted):
            return given
        return _opened(_draft(scene, given.draft), without)

    def show(self, scene: Scene, value: Json) -> Label:
        """The languages with their levels, as a list in words."""
        levels = _levels(scene, value)
        return _list(levels) if levels else say("form-none")

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with the languages given before."""
        return asdict(Draft(levels=_levels(scene, value)))

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """What is asked for now: a level, or languages."""
        now = _draft(scene, draft)
        if now.open:
            return say("levels-how-well", language=LanguageName(now.open[0]))
        if now.unknown:
            return say("levels-unknown", words=now.unknown)
        return say("levels-more") if now.levels else say("levels-hint")


def _level_keys(code: str) -> list[list[Key]]:
    keys = [Key(word(level), "v", f"{code}:{level.value}") for level in LanguageLevel]
    return [*(keys[start : start + 2] for start in range(0, len(keys), 2)), [Key(say("levels-back"), "al")]]


def _one(code: str, level: str) -> Say:
    return say("levels-one", language=LanguageName(code), level=LanguageLevel(level))


def _list(levels: dict[str, str]) -> Say:
    return say("levels-shown", languages=[_one(code, level) for code, level in levels.items()])


def _levels(scene: Scene, value: Json) -> dict[str, str]:
    given = value.items() if isinstance(value, dict) else ()
    known = dict(languages(scene.language))
    return {code: level for code, level in given if code in known and level in set(LanguageLevel)}


def _draft(scene: Scene, draft: Json) -> Draft:
    if not isinstance(draft, dict):
        return Draft()
    known = dict(languages(scene.language))
    opened = [code for code in draft.get("open") or () if code in known]
    return Draft(_levels(scene, draft.get("levels")), opened, str(draft.get("unknown") or ""))


def _drafted(draft: Draft) -> Reply:
    return Drafted(asdict(draft))


def _done(now: Draft) -> Reply:
    if now.open:
        return Wrong(say("levels-how-well", language=LanguageName(now.open[0])))
    return Answered(dict(now.levels)) if now.levels else Wrong(say("levels-none-yet"))


def _opened(now: Draft, codes: Sequence[str]) -> Reply:
    return _drafted(replace(now, open=list(dict.fromkeys(codes))[: max(MOST - len(now.levels), 1)]))


def _given(now: Draft, levels: dict[str, str], unknown: str = "") -> Reply:
    together = {**now.levels, **levels}
    if len(together) > MOST:
        return Wrong(say("levels-enough", most=MOST))
    waiting = [code for code in now.open if code not in levels]
    return _drafted(Draft(together, waiting, unknown))


def _read(text: str, language: str) -> tuple[dict[str, str], list[str], str]:
    """Read 'German B2, Polish native, Urdu': levels, languages without one, and words that name none."""
    levels: dict[str, str] = {}
    without: list[str] = []
    unknown: list[str] = []
    for part in _parts(text):
        code, level = _language(_rest(part), language), _level_in(part)
        if code is None and level and without:  # 'I speak Polish, about A2'
            code = without.pop()
        if code is None:
            unknown.append(" ".join(part.split()))
        elif level:
            levels[code] = level
        else:
            without.append(code)
    return levels, [code for code in without if code not in levels], shortened(", ".join(unknown), 60)


def _parts(text: str) -> list[str]:
    """Part at commas, lines, 'and'; and behind each level: 'German B2 English C1'."""
    text = re.sub(r"[,;/\n&]|\b(?:and|und)\b", ",", text[:500], flags=re.IGNORECASE)
    text = re.sub(r"(\b[abc][12]\b[):.]*)(?=\s+[^\W\d_]{3})", r"\1,", text, flags=re.IGNORECASE)
    return [part for part in text.split(",") if folded(part)]


def _language(words: str, language: str) -> str | None:
    match = find_language(words, language)
    if len(match.items) == 1 and len(words) > 2:
        return match.items[0]
    return language_in(words, language)


def _level_in(text: str) -> str:
    """The level that a text names, or ''."""
    words = folded(text)
    named = _LEVEL.search(words)
    if named:
        return named[1]
    return "native" if any(f" {native} " in f" {words} " for native in map(folded, _NATIVE)) else ""


def _rest(text: str) -> str:
    """The text without the level."""
    words = _LEVEL.sub(" ", folded(text))
    for native in sorted(map(folded, _NATIVE), key=len, reverse=True):
        words = f" {words} ".replace(f" {native} ", " ")
    return " ".join(words.split())
