"""The whole bot as one value: its rooms by name, its texts, its menus, and the programme's rules."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from dialogue import asking
from dialogue.attempts import Attempts
from dialogue.callback import CallbackCodec
from dialogue.flow import Flow, Progress
from dialogue.message import Painter
from dialogue.room import (
    ANYONE,
    Action,
    Command,
    Feed,
    Form,
    Groups,
    Job,
    Keepsakes,
    Link,
    Prompt,
    Reply,
    Room,
    Task,
)
from dialogue.screen import Button, Say, Screen, say
from dialogue.texts import Reader, Texts, sources_in
from dialogue.turn import Turn
from mentoring.programme import Programme
from storage.due import Calendar
from storage.store import Store
from storage.tables import Person

Item = TypeVar("Item")
Standing = Callable[[Store, Person, Programme], frozenset[str]]
Refusal = Callable[[str, frozenset[str]], Say]

ENGINE_TEXTS = Path(__file__).parent


def not_for_you(_who: str, _standing: frozenset[str]) -> Say:
    """What somebody hears who may not do something."""
    return say("router-not-for-you")


class House:
    """All rooms under one roof. Raises ValueError when two rooms claim the same name."""

    def __init__(
        self,
        rooms: Sequence[Room],
        *,
        programme: Programme,
        standing: Standing,
        secret: bytes,
        bot_username: str,
        vocabulary: Path,
        refusal: Refusal = not_for_you,
        public_url: str = "",
    ) -> None:
        """``standing`` tells what a person is in the programme: nothing before they accepted its notice.

        ``refusal`` says that something is for others: for whom, and to whom.
        ``secret`` signs buttons; ``vocabulary`` is the folder with the texts that all rooms share;
        ``public_url`` is where the web server is reached, empty: there is none.
        """
        self.rooms = tuple(rooms)
        self.programme = programme
        self.standing = standing
        self.refusal = refusal
        self.bot_username = bot_username
        self.public_url = public_url
        folders = [ENGINE_TEXTS, vocabulary, *(room.folder for room in rooms)]
        self.texts = _texts(tuple(folders), tuple(programme.languages))
        self.painter = Painter(self.texts, CallbackCodec(secret))
        self._secret = secret
        self.attempts = Attempts()
        self.forms: dict[str, Form] = _by_name(
            (form.flow.name, form) for room in rooms for form in room.forms
        )
        self.commands: dict[str, Command] = _by_name(
            (item.name, item) for room in rooms for item in room.commands
        )
        self.actions: dict[str, Action] = _by_name(
            (item.name, item) for room in rooms for item in room.actions
        )
        self.links: dict[str, Link] = _by_name((item.name, item) for room in rooms for item in room.links)
        self.tasks: dict[str, Task] = _by_name((item.name, item) for room in rooms for item in room.tasks)
        self.prompts: dict[str, Prompt] = _by_name(
            (prompt.kind.value, prompt) for room in rooms for prompt in room.prompts
        )
        if clash := self.forms.keys() & self.actions.keys():
            raise ValueError(f"a form and a button share the name {clash}")

    @cached_property
    def flows(self) -> dict[str, Flow]:
        """All forms by name."""
        return {name: form.flow for name, form in self.forms.items()}

    @cached_property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs of the clock."""
        return tuple(job for room in self.rooms for job in room.jobs)

    @cached_property
    def feeds(self) -> tuple[Feed, ...]:
        """What all rooms put into people's calendars."""
        return tuple(feed for room in self.rooms for feed in room.feeds)

    @cached_property
    def keepsakes(self) -> tuple[Keepsakes, ...]:
        """What all rooms add to the data that people take along."""
        return tuple(keepsakes for room in self.rooms for keepsakes in room.keepsakes)

    @cached_property
    def replies(self) -> tuple[Reply, ...]:
        """Who takes answers to single messages."""
        return tuple(reply for room in self.rooms for reply in room.replies)

    @cached_property
    def groups(self) -> tuple[Groups, ...]:
        """Who looks after groups and channels."""
        return tuple(groups for room in self.rooms for groups in room.groups)

    @cached_property
    def calendar(self) -> Calendar:
        """What falls due for which job."""
        return Calendar({job.name: job.due for job in self.jobs})

    def draw(self, turn: Turn, flow: Flow, progress: Progress, problem: Say | None = None) -> Screen:
        """The screen where a person is in a form."""
        return asking.draw(flow, progress, turn.scene(flow, progress.subject), problem)

    def may(self, who: str, standing: frozenset[str]) -> bool:
        """Tell whether somebody of that standing may do what is declared for ``who``."""
        return who == ANYONE or who in standing

    def may_tap(self, button: Button, standing: frozenset[str]) -> bool:
        """Tell whether a button does something for somebody of that standing."""
        name = button.call.name if button.call else ""
        declared = self.actions.get(name) or self.forms.get(name)
        return declared is None or self.may(declared.who, standing)

    def menu(self, standing: frozenset[str], reader: Reader) -> list[dict[str, str]]:
        """The command menu for a standing, in the reader's language."""
        listed = sorted(
            (command for command in self.commands.values() if command.menu is not None),
            key=lambda command: command.menu or 0,
        )
        return [
            {"command": command.name, "description": self.texts.plain(Say(f"command-{command.name}"), reader)}
            for command in listed
            if self.may(command.who, standing)
        ]

    def secret_for(self, purpose: str) -> bytes:
        """A secret of this bot's for one purpose (at most 16 bytes of name): from it no other can be told."""
        return hashlib.blake2b(self._secret, digest_size=32, person=purpose.encode()).digest()

    def link(self, name: str, argument: str) -> str:
        """A deep link that opens the bot with ``?start=name-argument``."""
        return f"https://t.me/{self.bot_username}?start={name}-{argument}"


@cache
def _texts(folders: tuple[Path, ...], languages: tuple[str, ...]) -> Texts:
    """The texts of these folders: read once for all houses of a process."""
    return Texts(sources_in(folders, languages))


def _by_name(items: Iterable[tuple[str, Item]]) -> dict[str, Item]:
    found: dict[str, Item] = {}
    for name, item in items:
        if name in found:
            raise ValueError(f"two rooms claim the name {name}")
        found[name] = item
    return found
