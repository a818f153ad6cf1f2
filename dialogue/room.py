"""A room's door: what one folder of ``handlers/`` offers, declared as values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from inspect import signature
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json
from dialogue.flow import Flow
from dialogue.incoming import BroughtIn, Moved, SentAway
from dialogue.screen import Screen
from dialogue.turn import Stage, Turn
from mentoring.manners import next_allowed
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from storage.due import Due
from storage.tables import Person, WaitingPrompt

ANYONE = "anyone"  # also those who have not joined
MEMBER = "member"  # everybody who accepted the privacy notice


@dataclass(frozen=True, slots=True)
class Form:
    """A flow and who may fill it in."""

    flow: Flow
    who: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command: ``do(turn, payload)``. ``menu`` is its place in the command menu, None keeps it out.

    ``waits(turn)`` counts what waits there for somebody to look at it, where that is known.
    """

    name: str
    do: Callable[[Turn, str], None]
    who: str
    menu: int | None = None
    waits: Callable[[Turn], int] | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What a button does: ``do(turn, *args)`` with the strings that the button carries."""

    name: str
    do: Callable[..., None]
    who: str

    def takes(self, args: Sequence[str]) -> bool:
        """Tell whether it can be called so: a button that an earlier version made may carry more, or less."""
        least, most = _arguments(self.do)
        return least <= len(args) <= most


@cache
def _arguments(do: Callable[..., None]) -> tuple[int, float]:
    """How many arguments a button's function needs and takes, beside the turn."""
    parameters = list(signature(do).parameters.values())[1:]
    any_number = any(one.kind is one.VAR_POSITIONAL for one in parameters)
    named = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]
    return sum(one.default is one.empty for one in named), float("inf") if any_number else len(named)


@dataclass(frozen=True, slots=True)
class Link:
    """What a deep link ``?start=NAME-ARGUMENT`` does once the person has joined: ``do(turn, argument)``.

    ``guarded``: the argument is a code that others must not find; whoever tries wrong ones has to wait.
    """

    name: str
    do: Callable[[Turn, str], None]
    who: str
    guarded: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """Work of the clock: ``do(stage)`` takes up to a batch of what is ``due`` and gives how many it took.

    It leaves nothing due that it took: another moment, none, or the row is gone. Without ``due`` it is asked at
    every tick.
    """

    name: str
    do: Callable[[Stage], int]
    due: tuple[Due[Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the clock says to a person once its moment has come (storage.prompts): a tap away from being done.

    ``tell(stage, person, waiting)`` gives the message, or None where it would help nobody any more; the prompts
    are forgotten either way, and it may put down a next one. It gets one prompt, or all that are due for the
    person at once where ``together``. ``counts``: it is the one prompt of the day. ``hours`` gives the first
    moment at which it may come. ``rests``: it waits while its tandem pauses. ``desk``: it is for coordinators,
    who get all that waits in one message. ``waits_for_yes``: it is kept while the person has a new privacy notice to
    accept; what must not hold up anybody else is forgotten instead.
    """

    kind: PromptKind
    tell: Callable[[Stage, Person, Sequence[WaitingPrompt]], Screen | None]
    together: bool = False
    counts: bool = True
    hours: Callable[[Programme, datetime, ZoneInfo], datetime] = next_allowed
    rests: bool = True
    desk: bool = False
    waits_for_yes: bool = True


@dataclass(frozen=True, slots=True)
class Task:
    """Work outside the writer, for what takes long: a picture, a document, the matching.

    It is ordered with ``stage.order(name, **subject)`` (ids) and kept until it is done. ``gather(stage,
    subject)`` gives the plain values that the work needs, or None where nobody wants it any more;
    ``make(values)`` is a pure function of a module, run in another process, which imports what is heavy only
    there; ``bring(stage, subject, result)`` keeps and tells the result in a transaction of its own. Where
    ``make`` fails again and again, ``give_up(stage, subject)`` says so. Where the work is about a file that somebody
    has sent, ``file_of(values)`` gives the id that Telegram has for it, and ``make`` gets the values and its bytes.
    """

    name: str
    gather: Callable[[Stage, Mapping[str, Json]], Any]
    make: Callable[[Any], Any]
    bring: Callable[[Stage, Mapping[str, Json], Any], None]
    give_up: Callable[[Stage, Mapping[str, Json]], None]
    file_of: Callable[[Any], str] | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """What a room puts into somebody's calendar: ``entries(stage, person)`` gives plain values of one kind.

    Whoever serves the calendar knows that kind; the dialogue does not.
    """

    name: str
    entries: Callable[[Stage, Person], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Keepsakes:
    """What a room adds to the data that somebody takes along: ``papers(stage, person)`` gives their documents.

    They are plain values of one kind. Whoever makes the documents knows that kind; the dialogue does not.
    """

    name: str
    papers: Callable[[Stage, Person], Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answers to a message with Telegram's own *reply*.

    ``take(turn, text, message_id)`` tells whether that message was one of the room's, and it has taken the answer; the
    text is empty where the answer is a file without words.
    """

    take: Callable[[Turn, str, int], bool]
    who: str


@dataclass(frozen=True, slots=True)
class Groups:
    """Who looks after the groups and channels that the bot is in: it was brought in, sent away, or a group moved."""

    brought_in: Callable[[Turn, BroughtIn], None]
    sent_away: Callable[[Turn, SentAway], None]
    moved: Callable[[Turn, Moved], None]


@dataclass(frozen=True, slots=True)
class Room:
    """One thing that people do: its forms, commands, buttons, links, jobs, prompts, and the folder with its texts."""

    name: str
    folder: Path
    forms: tuple[Form, ...] = ()
    commands: tuple[Command, ...] = ()
    actions: tuple[Action, ...] = ()
    links: tuple[Link, ...] = ()
    jobs: tuple[Job, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    tasks: tuple[Task, ...] = ()
    feeds: tuple[Feed, ...] = ()
    keepsakes: tuple[Keepsakes, ...] = ()
    replies: tuple[Reply, ...] = ()
    groups: tuple[Groups, ...] = ()
