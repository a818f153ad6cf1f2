"""What a handler works with: one person's turn in the conversation, or a job's stage without a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogue.field import Json, Scene
from dialogue.flow import Flow, Progress
from dialogue.incoming import Incoming, Tapped
from dialogue.screen import Label, Screen
from dialogue.texts import FIRST_STRONG_ISOLATE, POP_ISOLATE, Reader
from storage.store import Lane, Letter, Store, dump
from storage.tables import Person

if TYPE_CHECKING:
    from dialogue.house import House
    from mentoring.programme import Programme


_DIRECTION = str.maketrans("", "", FIRST_STRONG_ISOLATE + POP_ISOLATE)


@dataclass
class Stage:
    """A transaction in which something is decided and said. Jobs of the clock get just this."""

    house: "House"
    store: Store

    @property
    def now(self) -> datetime:
        """The time of this transaction, in UTC."""
        return self.store.now

    @property
    def programme(self) -> "Programme":
        """The rules of this programme."""
        return self.house.programme

    def tell(self, person: Person, screen: Screen, lane: Lane = Lane.PROMPT) -> None:
        """Send a new message to somebody, in their language and time zone."""
        if person.unreachable_since is None:
            painter = self.house.painter
            for letter in painter.letters(screen, reader_of(person), person.telegram_id, lane):
                self.store.send(letter)

    def order(self, task: str, **subject: Json) -> None:
        """Have a room's task done outside the writer, once this transaction is committed.

        Raises KeyError for a task that no room declares.
        """
        self.store.order(self.house.tasks[task].name, subject)

    def plain(self, person: Person, label: Label) -> str:
        """Draw a text for a picture or a file, in somebody's language and zone: no markup, no marks of direction."""
        return self.house.texts.plain(label, reader_of(person)).translate(_DIRECTION)

    def refresh_menu(self, person: Person) -> None:
        """Show somebody the commands that fit what they are now."""
        commands = self.house.menu(self.house.standing(self.store, person), reader_of(person))
        scope = {"type": "chat", "chat_id": person.telegram_id}
        payload = dump({"commands": commands, "scope": scope})
        self.store.send(Letter(person.telegram_id, Lane.ANSWER, "setMyCommands", payload))


@dataclass
class Turn(Stage):
    """One update of one person. ``person`` is not stored (and has no id) before they joined."""

    incoming: Incoming
    person: Person
    shown: bool = False  # the tapped message has been changed already
    toast: Label | None = None

    @property
    def known(self) -> bool:
        """Tell whether the person has joined: nothing about anybody else is stored."""
        return self.person.id is not None

    @property
    def reader(self) -> Reader:
        """The person as a reader of texts."""
        return reader_of(self.person)

    @property
    def standing(self) -> frozenset[str]:
        """What the person is in the programme: who may do what is declared with these words."""
        if not self.known:
            return frozenset()
        return self.house.standing(self.store, self.person)

    def reply(self, screen: Screen) -> None:
        """Answer with a new message."""
        self._send(screen, None)

    def show(self, screen: Screen) -> None:
        """Answer in place of the tapped message; with a new one where nothing was tapped."""
        content = self.incoming.content
        replaces = content.message_id if isinstance(content, Tapped) and not self.shown else None
        self.shown = True
        self._send(screen, replaces)

    def _send(self, screen: Screen, replaces: int | None) -> None:
        chat_id = self.incoming.sender.telegram_id
        for letter in self.house.painter.letters(screen, self.reader, chat_id, Lane.ANSWER, replaces):
            self.store.send(letter)

    # ── forms ───────────────────────────────────────────────────────────────────────────────────────────

    def open(self, flow_name: str, *, subject: Mapping[str, Json] | None = None, **answers: Json) -> None:
        """Begin a form, or go on with it where the person left off.

        ``subject`` is what it is about, by id; a form about something else begins anew. ``answers`` are
        known already: their questions are not asked, and can be changed in the review.
        """
        flow = self.house.flows[flow_name]
        progress = self.progress_in(flow)
        wanted = dict(subject or {})
        if progress is None or progress.subject != wanted:
            progress = Progress(flow.name, run=self.incoming.update_id, answers=answers, subject=wanted)
        self.put_forms_aside()
        self.keep(replace(progress, aside=False))
        self.show(self.house.draw(self, flow, progress))

    def put_forms_aside(self) -> None:
        """Keep what was begun, but read typed messages no longer as answers to it."""
        for name in list(self.store.progress(self.person)):
            flow = self.house.flows.get(name)
            progress = flow and self.progress_in(flow)
            if progress and not progress.aside:
                self.keep(replace(progress, aside=True))

    def open_form(self) -> tuple[Flow, Progress] | None:
        """The form whose question is open: at most one, the others are put aside."""
        if not self.known:
            return None
        for name in self.store.progress(self.person):
            flow = self.house.flows.get(name)
            progress = flow and self.progress_in(flow)
            if flow and progress and not progress.aside:
                return flow, progress
        return None

    def forms_aside(self) -> list[Flow]:
        """Forms that were begun and put aside, the latest first."""
        kept = sorted(self.store.progress(self.person).values(), key=lambda row: row.touched_at, reverse=True)
        flows = [self.house.flows[row.flow] for row in kept if row.flow in self.house.flows]
        return [flow for flow in flows if (progress := self.progress_in(flow)) and progress.aside]

    def progress_in(self, flow: Flow) -> Progress | None:
        """How far the person is in a form, or None when they have not begun it."""
        kept = self.store.progress(self.person).get(flow.name)
        return None if kept is None else Progress(flow=flow.name, **kept.state)

    def keep(self, progress: Progress) -> None:
        """Keep how far the person is in a form."""
        self.store.keep_progress(self.person, progress.flow, state_of(progress))

    def scene(self, flow: Flow, subject: Mapping[str, Json]) -> Scene:
        """The circumstances in which a form asks."""
        facts = flow.facts(self, subject) if flow.facts else {}
        reader = self.reader
        wordings = partial(self.house.texts.wordings, reader=reader)
        return Scene(self.now, reader.zone, reader.language, facts=facts, wordings=wordings)


def state_of(progress: Progress) -> dict[str, Json]:
    """What is kept of progress: all but the name of the form, which is the row's key."""
    return {
        "run": progress.run,
        "answers": progress.answers,
        "subject": progress.subject,
        "asking": progress.asking,
        "draft": progress.draft,
        "picking": progress.picking,
        "aside": progress.aside,
        "revision": progress.revision,
    }


def reader_of(person: Person) -> Reader:
    """Somebody as a reader of texts."""
    return Reader(person.language, ZoneInfo(person.time_zone))
