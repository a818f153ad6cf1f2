"""A country: the most frequent ones as keys, all others typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.likeness import folded
from dialogue.fields.names import countries, find_country
from dialogue.screen import CountryName, Label, Say, say
from dialogue.texts import locale_of

_FREQUENT = "DE AT BD CM CN EG ES FR IN IR IT LU MA NG PK RU SY TN TR UA VN"
FREQUENT = tuple(_FREQUENT.split())
"""Germany, its neighbour by language, and where most international students in Germany come from
(DAAD/DZHW, Wissenschaft weltoffen); Luxembourg, as the region's other labour market."""

CANDIDATES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Country:
    """A country. The answer is its ISO 3166 code. The draft holds the codes that a typed name may mean."""

    frequent: tuple[str, ...] = FREQUENT

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The frequent countries by name, or those that a typed name may mean."""
        candidates = self._candidates(scene, draft)
        names = locale_of(scene.language).territories
        codes = candidates or sorted(self.frequent, key=lambda code: folded(names.get(code, code)))
        keys = [Key(CountryName(code), "a", code) for code in codes]
        across = 1 if candidates else 3
        rows = [keys[start : start + across] for start in range(0, len(keys), across)]
        return [*rows, [Key(say("country-frequent"), "al")]] if candidates else rows

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped country is the answer."""
        del draft
        if verb == "al":
            return Drafted([])
        if verb != "a" or value not in dict(countries(scene.language)):
            return Wrong(say("field-old-button"))
        return Answered(value)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a country's name; when it may mean several, offer these."""
        del draft
        match = find_country(text, scene.language)
        if len(match.items) == 1 and not match.near:
            return Answered(match.items[0])
        if not match.items or len(match.items) > CANDIDATES_SHOWN:
            return Wrong(say("country-unknown"))
        return Drafted(list(match.items))

    def show(self, scene: Scene, value: Json) -> Label:
        """The country's name."""
        del scene
        return CountryName(str(value))

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a country is chosen at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """That all others can be typed."""
        return say("country-which") if self._candidates(scene, draft) else say("country-hint")

    def _candidates(self, scene: Scene, draft: Json) -> list[str]:
        known = dict(countries(scene.language))
        codes = draft if isinstance(draft, list) else []
        return [code for code in codes if isinstance(code, str) and code in known]
