"""A clause of an agreement: the programme's usual words, the partner's, or one's own."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong
from dialogue.fields import Text
from dialogue.screen import Label, Say, say
from mentoring.agreement import worded

USUAL, REMARKS = "usual", "remarks"
"""Facts of the form: the usual words of each clause by language, and what the partner remarked on answers."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words that both agree on. The answer is a text, or the usual words in each language.

    The usual words are kept as they read now: each of the two reads them in their own language, and no later
    version of the programme's texts changes what was agreed. The draft is the answer so far.
    """

    at_most: int = 1500

    @property
    def _text(self) -> Text:
        return Text(at_most=self.at_most)

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """Keys for the partner's words, and for the usual ones where the answer differs from them."""
        rows = []
        if self._remark(scene):
            rows.append([Key(say("agreement-take-over", partner=scene.facts["partner"]), "pa")])
        usual = self._usual(scene)
        if usual and draft != usual:
            rows.append([Key(say("agreement-take-usual"), "us")])
        return rows

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Take over the partner's words, or the usual ones."""
        del draft, value
        words = {"pa": self._remark(scene), "us": self._usual(scene)}.get(verb)
        return Answered(words) if words else Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Take words of one's own."""
        return self._text.typed(scene, draft, text)

    def show(self, scene: Scene, value: Json) -> Label:
        """All of the words: who sends them agrees to them."""
        return worded(value, scene.language)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """The answer so far."""
        del scene
        return value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """To write, and how much."""
        return self._text.hint(scene, draft)

    def _remark(self, scene: Scene) -> Json:
        return scene.facts.get(REMARKS, {}).get(scene.key)

    def _usual(self, scene: Scene) -> Json:
        return scene.facts.get(USUAL, {}).get(scene.key)
