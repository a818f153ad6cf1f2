"""A time zone: the likely ones as keys, each with the time that it is there now; all others typed as a place."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.likeness import shortened
from dialogue.fields.yes import means_yes
from dialogue.fields.zones import city_of, code_of, find_zones, place_of, zone_by_code, zones
from dialogue.screen import Label, Say, say

FREQUENT = (
    *("Europe/Berlin", "Europe/London", "Europe/Istanbul", "Africa/Lagos", "Africa/Cairo", "Europe/Moscow"),
    *("Asia/Tehran", "Asia/Karachi", "Asia/Kolkata", "Asia/Shanghai", "America/New_York", "America/Bogota"),
)
"""A place in each part of the world that many international students in Germany come from."""

KEYS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone. The answer is its name in the tz database: ``Asia/Shanghai``.

    ``scene.facts[fact]`` holds the zones that are likely for this person, likeliest first. A typed answer is a
    city, a country, or how far the clock is from Greenwich ('UTC+8'); what was understood is shown with the
    time there, to be confirmed. The draft holds the zones that a typed answer may mean.
    """

    fact: str
    frequent: tuple[str, ...] = FREQUENT

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """What a typed place may mean; else the likely zones, then frequent ones."""
        candidates = _candidates(draft)
        if len(candidates) == 1:
            yes = say("zone-yes", time=_time(scene, candidates[0]))
            return [[Key(yes, "a", code_of(candidates[0]))], [Key(say("zone-others"), "al")]]
        if candidates:
            found = [Key(_place(scene, zone), "a", code_of(zone)) for zone in candidates]
            return [*([key] for key in found), [Key(say("zone-others"), "al")]]
        keys = [Key(_city(scene, zone), "a", code_of(zone)) for zone in self._offered(scene)]
        return [keys[start : start + 2] for start in range(0, len(keys), 2)]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped zone is the answer."""
        del scene, draft
        if verb == "al":
            return Drafted([])
        zone = zone_by_code().get(value)
        return Wrong(say("field-old-button")) if verb != "a" or zone is None else Answered(zone)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a place; what it may mean is offered, and 'yes' takes what was understood."""
        candidates = _candidates(draft)
        if len(candidates) == 1 and means_yes(text):
            return Answered(candidates[0])
        found = find_zones(text, scene.language, scene.now)
        if not 0 < len(found) <= KEYS_SHOWN:
            return Wrong(say("zone-unknown", place=shortened(" ".join(text.split()), 40)))
        return Drafted([*found])

    def show(self, scene: Scene, value: Json) -> Label:
        """The place that the zone is named after."""
        return place_of(str(value), scene.language)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a zone is chosen at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """What was understood, or that any place can be typed."""
        candidates = _candidates(draft)
        if len(candidates) == 1:
            zone = candidates[0]
            return say("zone-read", place=place_of(zone, scene.language), time=_time(scene, zone))
        return say("zone-which") if candidates else say("zone-hint")

    def _offered(self, scene: Scene) -> list[str]:
        likely = [zone for zone in scene.facts.get(self.fact, ()) if zone in zones()]
        return list(dict.fromkeys((*likely, *self.frequent)))[:KEYS_SHOWN]


def _candidates(draft: Json) -> list[str]:
    named = draft if isinstance(draft, list) else []
    return [zone for zone in named if isinstance(zone, str) and zone in zones()]


def _time(scene: Scene, zone: str) -> Label:
    return say("time-shown", time=scene.now.astimezone(ZoneInfo(zone)).time())


def _city(scene: Scene, zone: str) -> Say:
    return say("zone-key", place=city_of(zone, scene.language), time=_time(scene, zone))


def _place(scene: Scene, zone: str) -> Say:
    return say("zone-key", place=place_of(zone, scene.language), time=_time(scene, zone))
