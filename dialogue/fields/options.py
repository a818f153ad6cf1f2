"""The options of a choice: their names in answers and buttons, and what they are called on the keys."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache

from dialogue.field import Key, Scene, word
from dialogue.fields.likeness import Match, matching
from dialogue.screen import Label, Say

Options = type[StrEnum] | tuple[str, ...] | Mapping[str, Label]
"""A vocabulary of the programme; names whose labels are texts; or names with the labels themselves."""

VALUE_CHARS = 13  # what the 64 bytes of a button leave for a value
SHORT_LABEL_CHARS = 18  # as much as one of two keys in a row shows on a small phone


def names_of(options: Options) -> tuple[str, ...]:
    """The names of all options, in their order."""
    return _members(options) if isinstance(options, type) else tuple(options)


@cache
def _members(vocabulary: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in vocabulary)


def check_names(options: Options) -> None:
    """Raise ValueError when two options could not be told apart by their buttons."""
    names = names_of(options)
    if len({name[:VALUE_CHARS] for name in names}) < len(names):
        raise ValueError(f"the first {VALUE_CHARS} letters of these options are not distinct: {names}")


def label_of(options: Options, name: str, scene: Scene) -> Label:
    """What an option is called; a name that is no option (any more) stands for itself."""
    if name not in names_of(options):
        return name
    if isinstance(options, type):
        return word(options(name))
    if isinstance(options, Mapping):
        return options[name]
    return Say(f"{scene.key}.option-{name}")


def button_value(name: str) -> str:
    """What a button carries for an option."""
    return name[:VALUE_CHARS]


def tapped_name(options: Options, value: str) -> str | None:
    """The option that a button's value means, or None."""
    return next((name for name in names_of(options) if button_value(name) == value), None)


def named(options: Options, scene: Scene, text: str) -> Match[str]:
    """Find the options that a typed text names: by number ('2', '2.') or by label, in any language."""
    names = names_of(options)
    labelled = [(name, scene.wordings(label_of(options, name, scene))) for name in names]
    number = text.strip().rstrip(".)")
    if not number.isdecimal() or len(number) > 3:
        return matching(text, labelled)
    called = tuple(name for name, wordings in labelled if number in wordings)
    return Match(called or (names[int(number) - 1 : int(number)] if int(number) else ()))


def in_rows(keys: Sequence[Key], scene: Scene, columns: int | None) -> Sequence[Sequence[Key]]:
    """Lay keys out: in ``columns``; or two in a row where both labels are short, in their order."""
    if columns:
        return [keys[start : start + columns] for start in range(0, len(keys), columns)]
    rows: list[list[Key]] = []
    room = False  # for a second key in the last row
    for key in keys:
        short = _is_short(key.label, scene)
        if room and short:
            rows[-1].append(key)
        else:
            rows.append([key])
        room = short and len(rows[-1]) == 1
    return rows


def _is_short(label: Label, scene: Scene) -> bool:
    return all(len(wording) <= SHORT_LABEL_CHARS for wording in scene.wordings(label)[:1])
