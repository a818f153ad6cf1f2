"""What a handler works with: one person's turn in the conversation, or a job's stage without a person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zlib import crc32
from zoneinfo import ZoneInfo

from dialogue.field import Json, Post, Scene
from dialogue.flow import Flow, Progress
from dialogue.incoming import Incoming, Tapped
from dialogue.screen import Button, Label, Screen, say
from dialogue.texts import FIRST_STRONG_ISOLATE, POP_ISOLATE, Reader
from storage import cohorts
from storage.store import Lane, Letter, Store, dump
from storage.tables import Person

if TYPE_CHECKING:
    from dialogue.house import House
    from mentoring.programme import Programme


KEY_SIGN = "."  # between a form's name and the mark of what it is about; no name holds it
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
        """The rules of the programme, as the present cohort has them."""
        return cohorts.programme_of(self.store, self.house.programme)

    def rules_for(self, cohort_id: int) -> "Programme":
        """The rules of the programme as that cohort has them: a tandem keeps those of its own."""
        return cohorts.programme_of(self.store, self.house.programme, cohort_id)

    def tell(
        self,
        person: Person,
        screen: Screen,
        lane: Lane = Lane.PROMPT,
        about: str | None = None,
        *,
        is_asked_for: bool = False,
    ) -> None:
        """Send a new message to somebody, in their language and time zone, if it reaches them and they agree to it.

        ``about`` is the name under which it is kept what became of it (storage.fates). ``is_asked_for``: they
        wait for it, also where they have taken their consent back.
        """
        if person.can_be_told or (is_asked_for and person.unreachable_since is None):
            painter = self.house.painter
            letters = list(painter.letters(screen, reader_of(person), person.telegram_id, lane))
            for letter in letters[-1:]:
                letter.about = about
            for letter in letters:
                self.store.send(letter)

    def change_picture(
        self, person: Person, message_id: int, screen: Screen, about: str | None = None
    ) -> None:
        """Put another picture into a message of somebody's chat, or (without a file) other words under it."""
        chat_id = person.telegram_id
        letter = self.house.painter.picture_in_place(
            screen, reader_of(person), chat_id, Lane.PROMPT, message_id
        )
        letter.about = about
        self.store.send(letter)

    def change(self, person: Person, message_id: int, screen: Screen, about: str | None = None) -> None:
        """Put another screen into a message of somebody's chat."""
        chat_id = person.telegram_id
        letters = self.house.painter.letters(screen, reader_of(person), chat_id, Lane.PROMPT, message_id)
        for letter in letters:
            letter.about = about
            self.store.send(letter)

    def post(
        self,
        post: Post,
        rows: Sequence[Sequence[Button]],
        reader: Reader,
        chat_id: int,
        *,
        lane: Lane = Lane.BROADCAST,
        about: str | None = None,
        replaces: int | None = None,
    ) -> None:
        """Send a message on as it was written, to a person, a group or a channel; or put it into one sent before."""
        keys = [tuple(row) for row in rows]
        letter = self.house.painter.post(post, keys, reader, chat_id, lane, replaces)
        letter.about = about
        self.store.send(letter)

    def take_back(self, chat_id: int, message_id: int, about: str | None = None) -> None:
        """Delete a message that was sent."""
        payload = dump({"chat_id": chat_id, "message_id": message_id})
        self.store.send(Letter(chat_id, Lane.BROADCAST, "deleteMessage", payload, about=about))

    def order(self, task: str, **subject: Json) -> None:
        """Have a room's task done outside the writer, once this transaction is committed.

        Raises KeyError for a task that no room declares.
        """
        self.store.order(self.house.tasks[task].name, subject)

    def plain(self, person: Person, label: Label) -> str:
        """Draw a text for a picture or a file, in somebody's language and zone: no markup, no marks of direction."""
        return self.house.texts.plain(label, reader_of(person)).translate(_DIRECTION)

    def html(self, person: Person, label: Label) -> str:
        """Draw a text for a page, in somebody's language and zone: people's words are escaped."""
        return self.house.texts.html(label, reader_of(person)).translate(_DIRECTION)

    def refresh_menu(self, person: Person) -> None:
        """Show somebody the commands that fit what they are now."""
        commands = self.house.menu(self.house.standing(self.store, person, self.programme), reader_of(person))
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
        return self.house.standing(self.store, self.person, self.programme)

    @property
    def tapped_message(self) -> int | None:
        """The message whose button was tapped; None where nothing was, or Telegram no longer gives it out."""
        content = self.incoming.content
        return content.message_id if isinstance(content, Tapped) else None

    def note_wrong_code(self) -> None:
        """The person has tried a code that does not hold, in a link or typed: that is bounded."""
        self.house.attempts.note(self.incoming.sender.telegram_id, self.incoming.update_id, self.now)

    def has_to_wait(self) -> bool:
        """Tell somebody who has tried too many wrong codes so; True: nothing is to be looked at now."""
        used_up = self.house.attempts.are_used_up(self.incoming.sender.telegram_id, self.now)
        if used_up:
            self.show(Screen((say("router-codes-wait"),)))
        return used_up

    def reply(self, screen: Screen) -> None:
        """Answer with a new message."""
        self._send(screen, None)

    def show(self, screen: Screen) -> None:
        """Answer in place of the tapped message; with a new one where nothing was tapped."""
        replaces = None if self.shown else self.tapped_message
        self.shown = True
        self._send(screen, replaces)

    def _send(self, screen: Screen, replaces: int | None) -> None:
        chat_id = self.incoming.sender.telegram_id
        if self.person.is_viewer:
            screen = self._to_look_at(screen)
        for letter in self.house.painter.letters(screen, self.reader, chat_id, Lane.ANSWER, replaces):
            self.store.send(letter)

    def _to_look_at(self, screen: Screen) -> Screen:
        """Leave out the buttons that are not for this person: viewers see the screens of those who act."""
        standing = self.standing
        rows = (tuple(one for one in row if self.house.may_tap(one, standing)) for row in screen.rows)
        return replace(screen, rows=tuple(row for row in rows if row))

    # ── forms ───────────────────────────────────────────────────────────────────────────────────────────

    def open(
        self,
        flow_name: str,
        *,
        subject: Mapping[str, Json] | None = None,
        again: Sequence[str] = (),
        known: Mapping[str, Json] | None = None,
        **more: Json,
    ) -> None:
        """Begin a form, or go on with it where the person left off.

        ``subject`` is what it is about, by id; the same form about something else is kept beside it, unless
        there is a single one. Answers that are ``known`` already (or named ``more``) are not asked for, and can
        be changed in the review; but those named in ``again`` are asked once more.
        """
        flow = self.house.flows[flow_name]
        wanted, answers = dict(subject or {}), {**(known or {}), **more}
        given = [name for name in answers if name not in again]
        new = Progress(
            flow.name,
            run=self.incoming.update_id,
            answers=answers,
            subject=wanted,
            given=given,
            again=[*again],
        )
        kept = self._progress_at(self._key(new))
        if kept is not None and kept.subject != wanted:
            kept = replace(new, answers={**kept.answers, **answers})
        self.take_up(flow, kept or new)

    def take_up(self, flow: Flow, progress: Progress) -> None:
        """Show where the person is in a form, and read typed messages as answers to it."""
        self.put_forms_aside()
        progress = replace(progress, aside=False)
        self.keep(progress)
        self.show(self.house.draw(self, flow, progress))

    def put_forms_aside(self) -> None:
        """Keep what was begun, but read typed messages no longer as answers to it."""
        for _, progress in self.begun():
            if not progress.aside:
                self.keep(replace(progress, aside=True))

    def open_form(self) -> tuple[Flow, Progress] | None:
        """The form whose question is open: at most one, the others are put aside.

        None where it is no longer for this person: nothing of it is shown to them.
        """
        opened = self.asked()
        return opened if opened and self.may_fill_in(opened[0]) else None

    def asked(self) -> tuple[Flow, Progress] | None:
        """The form whose question is open, also where it is no longer for this person."""
        return next((begun for begun in self.begun() if not begun[1].aside), None)

    def may_fill_in(self, flow: Flow) -> bool:
        """Tell whether a form is for this person."""
        return self.house.may(self.house.forms[flow.name].who, self.standing)

    def forms_aside(self) -> list[tuple[Flow, Progress]]:
        """Forms for this person that were begun and put aside, the latest first."""
        return [begun for begun in self.begun() if begun[1].aside and self.may_fill_in(begun[0])]

    def begun(self) -> list[tuple[Flow, Progress]]:
        """All forms that the person has begun, the latest first."""
        if not self.known:
            return []
        kept = sorted(self.store.progress(self.person).values(), key=lambda row: row.touched_at, reverse=True)
        found = [(row.flow, self.house.flows.get(row.flow.partition(KEY_SIGN)[0])) for row in kept]
        return [(flow, progress) for key, flow in found if flow and (progress := self._progress_at(key))]

    def _progress_at(self, key: str) -> Progress | None:
        kept = self.store.progress(self.person).get(key)
        if kept is None:
            return None
        known = {name: value for name, value in kept.state.items() if name in _PROGRESS_STATE}
        return Progress(flow=key.partition(KEY_SIGN)[0], **known)

    def keep(self, progress: Progress) -> None:
        """Keep how far the person is in a form."""
        self.store.keep_progress(self.person, self._key(progress), state_of(progress))

    def drop(self, progress: Progress) -> None:
        """Forget a form: it is finished or discarded."""
        self.store.drop_progress(self.person, self._key(progress))

    def _key(self, progress: Progress) -> str:
        """Under what progress is kept: the form's name, and a mark of what it is about."""
        if self.house.flows[progress.flow].single or not progress.subject:
            return progress.flow
        return f"{progress.flow}{KEY_SIGN}{crc32(dump(progress.subject).encode()):08x}"

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
        "given": [*progress.given],
        "again": [*progress.again],
    }


_PROGRESS_STATE = frozenset(state_of(Progress("", 0)))  # what this version knows; another may have kept more


def reader_of(person: Person) -> Reader:
    """Somebody as a reader of texts."""
    return Reader(person.language, ZoneInfo(person.time_zone))
