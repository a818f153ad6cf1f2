"""A room's door: what one folder of ``handlers/`` offers, declared as values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogue.field import Json
from dialogue.flow import Flow
from dialogue.turn import Stage, Turn

ANYONE = "anyone"  # also those who have not joined
MEMBER = "member"  # everybody who accepted the privacy notice


@dataclass(frozen=True, slots=True)
class Form:
    """A flow and who may fill it in."""

    flow: Flow
    who: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command: ``do(turn, payload)``. ``menu`` is its place in the command menu, None keeps it out."""

    name: str
    do: Callable[[Turn, str], None]
    who: str
    menu: int | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What a button does: ``do(turn, *args)`` with the strings that the button carries."""

    name: str
    do: Callable[..., None]
    who: str


@dataclass(frozen=True, slots=True)
class Link:
    """What a deep link ``?start=NAME-ARGUMENT`` does once the person has joined: ``do(turn, argument)``."""

    name: str
    do: Callable[[Turn, str], None]


@dataclass(frozen=True, slots=True)
class Job:
    """Work of the clock: ``do(stage)`` takes up to a batch of due things and gives how many it took."""

    name: str
    do: Callable[[Stage], int]


@dataclass(frozen=True, slots=True)
class Task:
    """Work outside the writer, for what takes long: a picture, a document, the matching.

    It is ordered with ``stage.order(name, **subject)`` (ids) and kept until it is done. ``gather(stage,
    subject)`` gives the plain values that the work needs, or None where nobody wants it any more;
    ``make(values)`` is a pure function of a module, run in another process, which imports what is heavy only
    there; ``bring(stage, subject, result)`` keeps and tells the result in a transaction of its own. Where
    ``make`` fails again and again, ``give_up(stage, subject)`` says so.
    """

    name: str
    gather: Callable[[Stage, Mapping[str, Json]], Any]
    make: Callable[[Any], Any]
    bring: Callable[[Stage, Mapping[str, Json], Any], None]
    give_up: Callable[[Stage, Mapping[str, Json]], None]


@dataclass(frozen=True, slots=True)
class Room:
    """One thing that people do: its forms, commands, buttons, links, jobs, and the folder with its texts."""

    name: str
    folder: Path
    forms: tuple[Form, ...] = ()
    commands: tuple[Command, ...] = ()
    actions: tuple[Action, ...] = ()
    links: tuple[Link, ...] = ()
    jobs: tuple[Job, ...] = ()
    tasks: tuple[Task, ...] = ()
