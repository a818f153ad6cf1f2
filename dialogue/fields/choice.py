"""One of several: a key for each option."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Reply, Scene, Wrong
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
from dialogue.screen import Label, Say, say


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of several. The answer is its name.

    ``options`` is an enumeration of the vocabulary (labels ``study-level.master``), a tuple of names (labels
    ``{question}.option-{name}``) or a mapping from names to labels. A typed answer is a label or a number.
    """

    options: Options
    columns: int | None = None

    def __post_init__(self) -> None:
        check_names(self.options)

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """One key for each option."""
        del draft
        keys = [
            Key(label_of(self.options, name, scene), "a", button_value(name))
            for name in names_of(self.options)
        ]
        return in_rows(keys, scene, self.columns)

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A tapped option is the answer."""
        del scene, draft
        name = tapped_name(self.options, value)
        return Wrong(say("field-old-button")) if verb != "a" or name is None else Answered(name)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a label or a number."""
        del draft
        match = named(self.options, scene, text)
        if len(match.items) == 1 and not match.near:
            return Answered(match.items[0])
        return Wrong(say("choice-unclear", count=len(names_of(self.options))))

    def show(self, scene: Scene, value: Json) -> Label:
        """The option's label."""
        return label_of(self.options, str(value), scene)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: an option is chosen at once."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """None: the keys say it all."""
        del scene, draft
        return None
