"""The kind of answer that rates several goals: one after the other, each with its own five levels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.likeness import shortened
from dialogue.fields.number import tapped_number, whole_number
from dialogue.screen import Label, Lines, Say, say
from mentoring.gas import EXPECTED, LEVELS, signed

KEY_CHARS = 44


@dataclass(frozen=True, slots=True)
class GoalToRate:
    """A goal as it is shown to somebody who rates it; ``levels`` has what each level means."""

    id: int
    title: str
    levels: Mapping[int, Label]
    baseline: int


@dataclass(frozen=True, slots=True)
class GoalLevels:
    """A level for each goal. The answer maps a goal's id (as words) to its level.

    The goals are the scene's fact ``goals``. The draft holds the levels given so far, and which goal is shown
    (``at``); without that it is the first one that has no level yet.
    """

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The five levels of the goal that is shown, and the way to the one before; else all goals."""
        goals, given = _goals(scene), _given(scene, draft)
        shown = _shown(scene, draft)
        if shown is None:
            rows = [[Key(_line(goal, given), "g", str(goal.id))] for goal in goals]
            return [*rows, [Key(say("rating-done"), "ok")]] if goals else []
        levels = [[_level_key(shown, level, given)] for level in reversed(LEVELS)]
        before = goals.index(shown) - 1
        back = [[Key(say("rating-goal-before"), "g", str(goals[before].id))]] if before >= 0 else []
        return [*levels, *back]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Give a level, show another goal, or be done."""
        name, _, level = value.partition(":")
        known = {str(goal.id) for goal in _goals(scene)}
        if verb == "ok":
            return self._done(scene, _given(scene, draft))
        if name not in known:
            return Wrong(say("rating-goal-gone"))
        if verb == "g":
            return Drafted({"levels": _given(scene, draft), "at": name})
        number = tapped_number("a", level)
        if verb != "v" or number not in LEVELS:
            return Wrong(say("field-old-button"))
        return self._rated(scene, draft, name, number)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read the level of the goal that is shown."""
        shown = _shown(scene, draft)
        if shown is None:
            return Wrong(say("rating-tap"))
        reply = whole_number(text, LEVELS[0], LEVELS[-1])
        if not isinstance(reply, Answered):
            return reply
        return self._rated(scene, draft, str(shown.id), int(reply.value))

    def _rated(self, scene: Scene, draft: Json, name: str, level: int) -> Reply:
        given = {**_given(scene, draft), name: level}
        if any(str(goal.id) not in given for goal in _goals(scene)):
            return Drafted({"levels": given})
        return Answered(given)

    def _done(self, scene: Scene, given: dict[str, int]) -> Reply:
        if any(str(goal.id) not in given for goal in _goals(scene)):
            return Drafted({"levels": given})
        return Answered(given)

    def show(self, scene: Scene, value: Json) -> Label:
        """Each goal with its level, one a line."""
        given = _given(scene, value)
        return Lines(["", *(_line(goal, given) for goal in _goals(scene) if str(goal.id) in given)])

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with all goals and their levels so far."""
        return {"levels": _given(scene, value)}

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """The goal that is shown, with what each level means."""
        goals, shown = _goals(scene), _shown(scene, draft)
        if shown is None:
            return say("rating-choose") if goals else say("rating-no-goals")
        return say(
            "rating-goal",
            number=goals.index(shown) + 1,
            of=len(goals),
            title=shown.title,
            levels=Lines([_meaning(shown, level) for level in reversed(LEVELS)]),
        )


def _goals(scene: Scene) -> tuple[GoalToRate, ...]:
    return tuple(scene.facts.get("goals", ()))


def _given(scene: Scene, draft: Json) -> dict[str, int]:
    """The levels given so far, to goals that are still there. An answer is taken for a draft as well."""
    held = draft if isinstance(draft, dict) else {}
    levels = held["levels"] if isinstance(held.get("levels"), dict) else held
    known = [str(goal.id) for goal in _goals(scene)]
    return {name: levels[name] for name in known if levels.get(name) in LEVELS}


def _shown(scene: Scene, draft: Json) -> GoalToRate | None:
    """The goal that was chosen, else the first that has no level."""
    goals, given = _goals(scene), _given(scene, draft)
    at = draft.get("at") if isinstance(draft, dict) else None
    chosen = next((goal for goal in goals if str(goal.id) == at), None)
    return chosen or next((goal for goal in goals if str(goal.id) not in given), None)


def _level_key(goal: GoalToRate, level: int, given: Mapping[str, int]) -> Key:
    key = "rating-level-given" if given.get(str(goal.id)) == level else "rating-level"
    return Key(say(key, sign=signed(level), said=_short(goal, level)), "v", f"{goal.id}:{level}")


def _short(goal: GoalToRate, level: int) -> Label:
    """What a level means, as far as a key has room. The expected outcome is told above the keys."""
    if level == EXPECTED:
        return say("rating-expected")
    meaning = goal.levels[level]
    return shortened(meaning, KEY_CHARS) if isinstance(meaning, str) else meaning


def _meaning(goal: GoalToRate, level: int) -> Label:
    key = "goal-level-start" if level == goal.baseline else "goal-level"
    return say(key, sign=signed(level), said=goal.levels[level])


def _line(goal: GoalToRate, given: Mapping[str, int]) -> Label:
    level = given.get(str(goal.id))
    shown = say("form-none") if level is None else signed(level)
    return say("rating-line", title=shortened(goal.title, KEY_CHARS), level=shown)
