"""What every field of a form promises: its keyboard, how it reads taps and typed answers, how it shows one.

The fields themselves stand in ``dialogue/fields/``. A field is a value without state: what a half-given
answer needs (boxes ticked so far, the month a calendar shows) is its *draft*, kept with the progress.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable
from zoneinfo import ZoneInfo

from dialogue.screen import Label, Say

Json = Any
"""A value that JSON can hold: what answers and drafts are made of."""

NUMBER_DIGITS = 9  # of an id, at most: every database can look up that many


def number_in(text: object) -> int | None:
    """The number that a button or a form carries, an id or a page; None where it is none."""
    digits = str(text)
    is_number = digits.isascii() and digits.isdecimal() and len(digits) <= NUMBER_DIGITS
    return int(digits) if is_number else None


def own_words(label: Label) -> tuple[str, ...]:
    """How a label reads without any texts at hand: words stand for themselves, nothing else is known."""
    return (label,) if isinstance(label, str) else ()


@dataclass(frozen=True, slots=True)
class Scene:
    """The circumstances of a question: when and where it is asked, what is known already.

    ``wordings`` draws a label in each language, the person's own first (``Texts.wordings``), so that a typed
    label is understood as if its key had been tapped.
    """

    now: datetime  # UTC
    zone: ZoneInfo  # the person's own
    language: str
    answers: Mapping[str, Json] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)  # what the room looked up for this form
    key: str = ""  # the text key of the question: 'onboarding-level'
    wordings: Callable[[Label], tuple[str, ...]] = own_words

    @property
    def today(self) -> date:
        """The date where the person is."""
        return self.now.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or a document that came with a message: Telegram keeps it under ``file_id`` for this bot."""

    kind: str  # 'photo' or 'document': as which it can be sent on
    file_id: str
    name: str = ""
    size: int = 0  # bytes, as Telegram tells it; 0: unknown
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """A message as somebody wrote it: its words, their formatting (the Bot API's MessageEntity), a file.

    ``of_album``: it is one of several that were sent at once; each comes as a message of its own.
    """

    text: str = ""
    entities: Sequence[Json] = ()
    file: Attachment | None = None
    of_album: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a field's keyboard. ``verb`` and ``value`` come back to ``Field.tap``."""

    label: Label
    verb: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """The question has its answer."""

    value: Json


@dataclass(frozen=True, slots=True)
class Drafted:
    """The answer is not whole yet: draw the question again with this draft."""

    draft: Json


@dataclass(frozen=True, slots=True)
class Wrong:
    """What came is no answer; ``why`` says what would be right."""

    why: Say


Reply = Answered | Drafted | Wrong


class Field(Protocol):
    """A kind of answer. Verbs are at most two letters, values short: 64 bytes hold all of a button."""

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """The rows of keys under the question. ``draft`` is None until the field has drafted one."""

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Read a tapped key. Taps may come twice or late: they name the wanted state, never 'toggle'."""

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read a typed answer (at most 4096 characters, any characters, never empty)."""

    def show(self, scene: Scene, value: Json) -> Label:
        """Draw an answer for the review and for 'your answer so far'."""

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Give the draft that a question begins with when it has been answered with ``value`` before."""

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """A line under the question: how to answer it, or what is chosen so far."""


@runtime_checkable
class PostField(Protocol):
    """A kind of answer that is more than plain words: a file, or words with their formatting."""

    def posted(self, scene: Scene, draft: Json, post: Post) -> Reply:
        """Read a message as an answer."""


def word(member: StrEnum) -> Say:
    """The text of a member of the programme's vocabulary: ``StudyLevel.MASTER`` is 'study-level.master'."""
    name = type(member).__name__
    kebab = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")
    return Say(f"{kebab}.{member.value}")
