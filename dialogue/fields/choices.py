"""Several of many: boxes to tick, and a key when done."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong
from dialogue.fields.options import (
    Options,
    button_value,
    check_names,
    in_rows,
    label_of,
    named,
    names_of,
    tapped_name,
)
from dialogue.fields.yes import means_done
from dialogue.screen import Label, Say, say


@dataclass(frozen=True, slots=True)
class Choices:
    """Some of several options. The answer is the list of their names, in the options' order.

    ``options`` as for a ``Choice``. Typed numbers or labels ('1, 3') are ticked too. The draft is the list of
    names ticked so far.
    """

    options: Options
    at_least: int = 0
    at_most: int | None = None
    columns: int | None = None

    def __post_init__(self) -> None:
        check_names(self.options)

    @property
    def most(self) -> int:
        """How many may be ticked."""
        count = len(names_of(self.options))
        return count if self.at_most is None else min(self.at_most, count)

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """A box for each option, and 'Done'."""
        ticked = self._ticked(draft)
        boxes = [self._box(scene, name, on=name in ticked) for name in names_of(self.options)]
        done = Key(say("choices-done", count=len(ticked)), "ok")
        return [*in_rows(boxes, scene, self.columns), [done]]

    def _box(self, scene: Scene, name: str, *, on: bool) -> Key:
        label = label_of(self.options, name, scene)
        text = say("choices-on", option=label) if on else say("choices-off", option=label)
        return Key(text, "of" if on else "on", button_value(name))

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Tick, untick, or be done."""
        del scene
        if verb == "ok":
            return self._done(draft)
        name = tapped_name(self.options, value)
        ticked = self._ticked(draft)
        if name is None or verb not in {"on", "of"}:
            return Wrong(say("field-old-button"))
        if verb == "of":
            return Drafted([other for other in ticked if other != name])
        return self._tick(draft, [name])

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Tick what is typed, separated by commas or on lines of their own; 'done' is done."""
        if means_done(text):
            return self._done(draft)
        found = []
        for part in _parts(text):
            match = named(self.options, scene, part)
            if len(match.items) != 1 or match.near:
                return Wrong(say("choices-unclear", count=len(names_of(self.options))))
            found.append(match.items[0])
        return (
            self._tick(draft, found)
            if found
            else Wrong(say("choices-unclear", count=len(names_of(self.options))))
        )

    def _tick(self, draft: Json, names: Sequence[str]) -> Reply:
        wanted = {*self._ticked(draft), *names}
        if len(wanted) > self.most:
            return Wrong(say("choices-too-many", most=self.most))
        return Drafted([name for name in names_of(self.options) if name in wanted])

    def _done(self, draft: Json) -> Reply:
        ticked = self._ticked(draft)
        if len(ticked) < self.at_least:
            return Wrong(say("choices-too-few", least=self.at_least))
        return Answered(ticked)

    def _ticked(self, draft: Json) -> list[str]:
        chosen = draft if isinstance(draft, list) else []
        return [name for name in names_of(self.options) if name in chosen]

    def show(self, scene: Scene, value: Json) -> Label:
        """The labels, as a list in words."""
        names = value if isinstance(value, list) else []
        if not names:
            return say("form-none")
        return say("choices-shown", options=[label_of(self.options, str(name), scene) for name in names])

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with what was ticked before."""
        del scene
        return self._ticked(value)

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How many to tick."""
        del scene, draft
        if self.at_most is not None:
            return say("choices-up-to", most=self.most)
        return say("choices-at-least", least=self.at_least) if self.at_least > 1 else say("choices-any")


def _parts(text: str) -> list[str]:
    """Part '1, 3' or 'Law and Finance'-like lists at commas, semicolons and lines; '1 3' at blanks."""
    if all(part.isdecimal() for part in text.split()):
        return text.split()
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return [part for part in parts if part.strip()]
