"""Trying things without consequences: one update on a world that is there already, undone before the next."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

from bot.app import build_house
from bot.settings import Settings
from dialogue import flow as engine
from dialogue import router
from dialogue.field import Scene
from dialogue.flow import Flow, Progress
from dialogue.incoming import Command as Typed
from dialogue.incoming import Content, Incoming, Sender, Tapped, Written
from dialogue.screen import Call
from dialogue.turn import Turn, state_of
from storage.database import open_database
from storage.store import Store
from storage.tables import Person
from tests.world import KEYS

WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM) "?(\w+)', re.IGNORECASE)
SAID = frozenset({"outgoing", "seen_update"})  # answering is no change
ROW_COUNT_UNKNOWN = -1


@dataclass
class Outcome:
    """What became of a try: which tables would have changed, what was said, where its buttons lead; notes on taps."""

    changed: set[str] = field(default_factory=set)
    said: list[str] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)


class Rehearsal:
    """A copy of a world in which nothing lasts."""

    def __init__(self, file: Path, settings: Settings, now: datetime) -> None:
        self.database = open_database(f"sqlite:///{file}", KEYS)
        self.house = build_house(settings, "TandemBot")
        self._now = now
        self._numbers = count(10_000_000)
        self._changed: set[str] = set()
        event.listen(self.database.engine, "after_cursor_execute", self._note)

    def _note(self, _connection: Any, cursor: Any, statement: str, *_more: Any) -> None:
        written = WRITES.match(statement)
        if written and cursor.rowcount != 0:
            self._changed.add(written[1])

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def tap(self, sender: Sender, call: Call) -> Outcome:
        """Tap a button with a signature that fits, whether it was ever shown or not."""
        return self.does(sender, self.tapped(sender, call))

    def tapped(self, sender: Sender, call: Call) -> Tapped:
        """Such a tap."""
        return Tapped("1", self.house.painter.codec.pack(call, sender.telegram_id), 1)

    def command(self, sender: Sender, name: str, payload: str = "") -> Outcome:
        """Type a command."""
        return self.does(sender, Typed(name, payload))

    def does(
        self, sender: Sender, content: Content, before: Callable[[Store], None] = lambda _store: None
    ) -> Outcome:
        """Let somebody do something, ``before`` which something else may be so; nothing of it stays."""
        with self._stage(sender) as store:
            before(store)
            return self._act(store, sender, content)

    @contextmanager
    def _stage(self, sender: Sender) -> Iterator[Store]:
        with Session(self.database.engine, expire_on_commit=False) as session:
            store = Store(session, self._now)
            store.prepare([], [sender.telegram_id])
            yield store
            session.rollback()

    def _act(self, store: Store, sender: Sender, content: Content) -> Outcome:
        store.session.flush()
        outcome, said = Outcome(), len(store.letters)
        self._changed = outcome.changed
        router.handle(self.house, store, Incoming(next(self._numbers), sender, content))
        letters, store.letters = store.letters[said:], []
        store.write_gathered()
        self._changed = set()
        outcome.changed -= SAID
        tapped, store.taps_answered = store.taps_answered, []
        outcome.toasts = [json.loads(letter.payload).get("text", "") for letter in tapped]
        for letter in letters:
            payload = json.loads(letter.payload)
            if letter.chat_id == sender.telegram_id:
                outcome.said.append(payload.get("text") or payload.get("caption") or "")
                outcome.calls += self._calls(payload, sender)
        return outcome

    def fills_in(self, sender: Sender, opens: Content) -> tuple[str, Outcome] | None:
        """Fill in the form that this opens, somehow, to its end; None where it opens none, or none that ends."""
        with self._stage(sender) as store:
            self._act(store, sender, opens)
            person = store.person(sender.telegram_id)
            assert person
            turn = Turn(self.house, store, Incoming(0, sender, opens), person)
            begun = turn.open_form()
            if begun is None:
                return None
            flow, progress = begun
            progress, last = filled_in(flow, progress, turn.scene(flow, progress.subject))
            if last is None:
                return None
            turn.keep(progress)
            deed = Written(last.text) if isinstance(last, engine.Typed) else self._tap_of(sender, flow, last)
            return flow.name, self._act(store, sender, deed)

    def _tap_of(self, sender: Sender, flow: Flow, tap: engine.Act) -> Tapped:
        assert isinstance(tap, engine.Tap)
        return self.tapped(sender, Call(flow.name, (tap.stamp, tap.step, tap.verb, tap.value)))

    def _calls(self, payload: Mapping[str, Any], sender: Sender) -> Iterator[Call]:
        for row in payload.get("reply_markup", {}).get("inline_keyboard", ()):
            for key in row:
                call = self.house.painter.codec.unpack(key.get("callback_data", ""), sender.telegram_id)
                if call is not None:
                    yield call

    def plain(self, sender: Sender, text: Any) -> str:
        """A text as that person reads it."""
        with self.turn(sender) as turn:
            return self.house.texts.html(text, turn.reader)

    @contextmanager
    def turn(self, sender: Sender) -> Iterator[Turn]:
        """A turn of somebody, to look at what they are."""
        with Session(self.database.engine) as session:
            store = Store(session, self._now)
            person = store.person(sender.telegram_id)
            known = person or Person(
                telegram_id=sender.telegram_id, name=sender.name, language="en", time_zone="Europe/Berlin"
            )
            yield Turn(self.house, store, Incoming(0, sender, Typed("menu", "")), known)
            session.rollback()


ANSWERS = (
    "https://t.me/+abcdefgh",
    "1.12.2026 17:00",
    "1.12.2026",
    "3",
    "17:00",
    "25.11.2026 17:00",
    "Ana",
    "Hello",
    "One\nTwo",
)
STEPS = 60


def filled_in(flow: Flow, progress: Progress, scene: Scene) -> tuple[Progress, engine.Act | None]:
    """Answer one question after the other, up to the act that ends the form; None: that is not to be found."""
    tried = set[tuple[int, str]]()
    for _ in range(STEPS):
        for deed in _deeds(flow, progress, scene):
            if (progress.revision, str(deed)) in tried:
                continue
            tried.add((progress.revision, str(deed)))
            outcome = engine.act(flow, progress, scene, deed)
            if outcome.finished:
                return progress, deed
            if outcome.progress.revision > progress.revision or outcome.progress.draft != progress.draft:
                progress = outcome.progress
                break
        else:
            return progress, None
    return progress, None


def _deeds(flow: Flow, progress: Progress, scene: Scene) -> Iterator[engine.Act]:
    """What can be tried where somebody is in a form: to hand it in, a word, the last key first (that ends a choice)."""
    step = engine.current(flow, progress)
    if step is None:
        yield engine.Tap(progress.stamp, engine.REVIEW, "send", "")
        return
    seen = engine.scene_of(flow, progress, scene, step)
    yield from (engine.Typed(text) for text in ANSWERS)
    keys = [key for row in step.field.keys(seen, engine.draft_of(progress, seen, step)) for key in row]
    yield from (engine.Tap(progress.stamp, step.name, key.verb, key.value) for key in reversed(keys))


def has_begun(sender: Sender, flow: str, subject: Mapping[str, Any]) -> Callable[[Store], None]:
    """Let a form be open for somebody, as if they had been allowed to begin it."""

    def begin(store: Store) -> None:
        person = store.person(sender.telegram_id)
        assert person
        store.keep_progress(person, flow, state_of(Progress(flow, run=1, subject=dict(subject))))

    return begin
