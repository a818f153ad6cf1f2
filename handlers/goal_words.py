"""How goals and their ratings are told in words: the five levels, and what came of them. Several rooms tell it."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import word
from dialogue.fields.likeness import shortened
from dialogue.screen import Label, Lines, Say, say
from mentoring.gas import EXPECTED, LEVELS, Rated, attainment, signed, t_score
from mentoring.words import Phase
from storage import goals, ratings
from storage.store import Store
from storage.tables import Goal, Person, RatingSheet, Tandem

RATED = (Phase.MIDTERM, Phase.END)
TITLE_CHARS = 60  # of a goal's title in a caption


# ── the five levels ─────────────────────────────────────────────────────────────────────────────────────


def level_label(goal: Goal, level: int) -> Label:
    """What a level means: the mentee's own words, else the usual phrase. Level 0 is the expected outcome."""
    if level == EXPECTED:
        return goal.outcome
    return goal.levels.get(str(level)) or word(attainment(level))


def level_lines(goal: Goal) -> list[Label]:
    """The five levels from the top down, with a mark where the goal began."""
    return [
        say(
            "goal-level-start" if level == goal.baseline else "goal-level",
            sign=signed(level),
            said=level_label(goal, level),
        )
        for level in reversed(LEVELS)
    ]


def weight_label(weight: int) -> Say:
    """How much a goal weighs, in stars and words."""
    return Say(f"goal-weight.is-{weight}")


# ── what came of them ───────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Opinion:
    """How one of the two rates the goals in a phase."""

    person: Person
    sheet: RatingSheet

    @property
    def score(self) -> float:
        """All goals as one number."""
        return t_score([Rated(rating.weight, rating.level) for rating in self.sheet.ratings])


def opinions(store: Store, tandem: Tandem, phase: Phase, reader: Person) -> list[Opinion]:
    """The ratings of a phase that the reader may see, the mentee's first: blind until both are in."""
    sheets = {sheet.rated_by: sheet for sheet in ratings.visible_to(store, tandem, phase, reader)}
    return [Opinion(one, sheets[one.id]) for one in (tandem.mentee, tandem.mentor) if one.id in sheets]


def shown(store: Store, tandem: Tandem, reader: Person) -> list[Goal]:
    """The goals of the picture, in their order there: those pursued, and those put aside after they were rated."""
    found = [one for phase in RATED for one in opinions(store, tandem, phase, reader)]
    return [
        goal for goal in goals.of_tandem(store, tandem) if goal.put_aside_at is None or _is_rated(goal, found)
    ]


def phase_in_words(store: Store, tandem: Tandem, phase: Phase, reader: Person) -> list[Label]:
    """What the reader may know of a phase's ratings: goal by goal, both T-scores, where the two differ."""
    found = opinions(store, tandem, phase, reader)
    if not found:
        return []
    numbered = list(enumerate(shown(store, tandem, reader), 1))
    rated = [goal for _, goal in numbered if _is_rated(goal, found)]
    lines = [_goal_line(goal, number, found) for number, goal in numbered if goal in rated]
    parts: list[Label] = [Lines([say("goal-rated", phase=phase), *lines]), _scores(found)]
    if len(found) == 2:
        parts.append(_differences(rated, found))
    return [*parts, *_support(tandem, found)]


def _is_rated(goal: Goal, found: Sequence[Opinion]) -> bool:
    return any(opinion.sheet.level_of(goal) is not None for opinion in found)


def _goal_line(goal: Goal, number: int, found: Sequence[Opinion]) -> Label:
    levels = [(opinion.person.name, opinion.sheet.level_of(goal)) for opinion in found]
    given = [say("goal-given", who=who, level=signed(level)) for who, level in levels if level is not None]
    return say("goal-line", number=number, title=shortened(goal.title, TITLE_CHARS), given=given)


def _scores(found: Sequence[Opinion]) -> Label:
    scores = [say("goal-score", who=one.person.name, score=str(round(one.score))) for one in found]
    return say("goal-scores", scores=scores)


def _differences(rated: Sequence[Goal], found: Sequence[Opinion]) -> Label:
    one, other = found
    pairs = [(goal, one.sheet.level_of(goal), other.sheet.level_of(goal)) for goal in rated]
    differ = [
        shortened(goal.title, TITLE_CHARS)
        for goal, first, second in pairs
        if first is not None and second is not None and first != second
    ]
    return say("goal-differ", goals=differ, count=len(differ)) if differ else say("goal-agree")


def _support(tandem: Tandem, found: Sequence[Opinion]) -> list[Label]:
    given = [opinion.sheet.support for opinion in found if opinion.sheet.support is not None]
    return [say("goal-support", mentor=tandem.mentor.name, given=number) for number in given]


def in_words(store: Store, tandem: Tandem, reader: Person) -> list[Label]:
    """What matters in the picture: the latest phase that the reader may see; else where the goals begin."""
    for phase in reversed(RATED):
        words = phase_in_words(store, tandem, phase, reader)
        if words:
            return words
    lines = [
        say(
            "goal-line-start", number=n, title=shortened(goal.title, TITLE_CHARS), level=signed(goal.baseline)
        )
        for n, goal in enumerate(shown(store, tandem, reader), 1)
    ]
    return [Lines([say("goal-not-rated"), *lines])]
