"""The answer to one question of a round: a place on a scale, one option, several, or words."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Drafted, Field, Json, Key, Reply, Scene, Wrong
from dialogue.fields import Choice, Choices, Scale, Text
from dialogue.screen import Label, Say, say
from handlers.round_questions import SCALE_HIGH, SCALE_LOW
from mentoring.words import QuestionKind

WORDS_AT_MOST = 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as somebody is asked it, in their language."""

    id: int
    kind: QuestionKind
    text: Label
    label: Label
    options: tuple[Label, ...] = ()
    ends: tuple[Say, Say] | None = None
    optional: bool = False

    @property
    def field(self) -> Field:
        """The field that reads and draws the answers of this kind; options are named by their place."""
        named = {str(place): option for place, option in enumerate(self.options)}
        match self.kind:
            case QuestionKind.SCALE:
                return Scale(SCALE_LOW, SCALE_HIGH)
            case QuestionKind.CHOICE:
                return Choice(named)
            case QuestionKind.SEVERAL:
                return Choices(named, at_least=0 if self.optional else 1)
            case QuestionKind.TEXT:
                return Text(at_most=WORDS_AT_MOST)


@dataclass(frozen=True, slots=True)
class RoundAnswer:
    """The answer to the question at a place of the round, which ``scene.facts['questions']`` holds.

    It is 1 to 5, the place of an option, a list of these, words; or None where one need not answer.
    """

    place: int

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The keys of its kind, and one to leave it out where that is all right."""
        asked = self._asked(scene)
        if asked is None:
            return []
        leave_out = [[Key(say("form-skip"), "no")]] if asked.optional else []
        return [*asked.field.keys(scene, draft), *leave_out]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Read a tapped key."""
        asked = self._asked(scene)
        if asked is None:
            return Wrong(say("field-old-button"))
        if verb == "no":
            return Answered(None) if asked.optional else Wrong(say("field-old-button"))
        return _by_place(asked, asked.field.tap(scene, draft, verb, value))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read what is typed."""
        asked = self._asked(scene)
        if asked is None:
            return Wrong(say("field-old-button"))
        return _by_place(asked, asked.field.typed(scene, draft, text))

    def show(self, scene: Scene, value: Json) -> Label:
        """Draw an answer."""
        asked = self._asked(scene)
        return asked.field.show(scene, _as_named(asked, value)) if asked else say("form-none")

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with what was ticked before."""
        asked = self._asked(scene)
        return asked.field.draft_of(scene, _as_named(asked, value)) if asked else None

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to answer; what the two ends of a scale mean."""
        asked = self._asked(scene)
        if asked is None:
            return None
        if asked.ends is not None:
            low, high = asked.ends
            return say("scale-hint", low=str(SCALE_LOW), high=str(SCALE_HIGH), least=low, most=high)
        return asked.field.hint(scene, draft)

    def _asked(self, scene: Scene) -> Asked | None:
        questions: Sequence[Asked] = scene.facts.get("questions", ())
        return questions[self.place] if self.place < len(questions) else None


def _by_place(asked: Asked, reply: Reply) -> Reply:
    """Name the chosen options by their places, as numbers."""
    match reply:
        case Answered(str(name)) if asked.kind is QuestionKind.CHOICE:
            return Answered(int(name))
        case Answered(list(names)):
            return Answered([int(name) for name in names] or None)
        case Drafted() | Wrong() | Answered():
            return reply


def _as_named(asked: Asked, value: Json) -> Json:
    """The same as the fields know it."""
    if isinstance(value, list):
        return [str(place) for place in value]
    return str(value) if asked.kind is QuestionKind.CHOICE else value
