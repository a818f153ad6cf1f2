"""What a handler writes through: a transaction's session, and the hot tables, gathered over a group."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from functools import cache
from typing import Any, cast

from sqlalchemy import Engine, Table, bindparam, delete, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from mentoring.programme import Programme
from storage.locking import locking
from storage.tables import Cohort, Enrolment, Outgoing, Person, Progress, SeenUpdate, Tandem, Task

Json = Any

_SEEN = cast(Table, SeenUpdate.__table__)
_OUTGOING = cast(Table, Outgoing.__table__)
_PROGRESS = cast(Table, Progress.__table__)

# Asked at each update: put into words once, which is half of what a small query costs.
_WHO = locking(
    select(Person)
    .where(Person.telegram_id.in_(bindparam("telegram_ids", expanding=True)))
    .order_by(Person.telegram_id)
)
_WHICH_SEEN = select(_SEEN.c.update_id).where(_SEEN.c.update_id.in_(bindparam("update_ids", expanding=True)))
_HOW_FAR = select(_PROGRESS.c.person_id, _PROGRESS.c.flow, _PROGRESS.c.state, _PROGRESS.c.touched_at).where(
    _PROGRESS.c.person_id.in_(bindparam("person_ids", expanding=True))
)
_DROP_PROGRESS = delete(_PROGRESS).where(
    _PROGRESS.c.person_id == bindparam("of"), _PROGRESS.c.flow == bindparam("which")
)
_NOTE_SEEN = insert(_SEEN)
_PUT_OUT = insert(_OUTGOING).returning(_OUTGOING.c.id, sort_by_parameter_order=True)


class Lane(IntEnum):
    """What goes out first: answers overtake prompts, prompts overtake broadcasts."""

    ANSWER = 0
    PROMPT = 1
    BROADCAST = 2


@dataclass(frozen=True, slots=True)
class File:
    """A file that goes out with a message."""

    name: str
    mime_type: str
    content: bytes


@dataclass(slots=True)
class Letter:
    """A call of the Bot API that waits to be made: ``payload`` is its JSON body."""

    chat_id: int
    lane: Lane
    method: str
    payload: str
    file: File | None = None
    id: int | None = None  # None: not kept, lost if the process dies (only for answers to taps)
    about: str | None = None  # under which name it is kept what became of it (storage.fates); None: nowhere


@dataclass(frozen=True, slots=True)
class KeptProgress:
    """A row of progress in a form: its state is the dialogue's affair."""

    flow: str
    state: dict[str, Json]
    touched_at: datetime


@dataclass
class Store:
    """One transaction. ``session`` is for the named queries of this package; rooms call those."""

    session: Session
    now: datetime
    letters: list[Letter] = field(default_factory=list)  # in the order in which they were said
    taps_answered: list[Letter] = field(default_factory=list)
    has_erased: bool = False  # of what is gone nothing is to be left behind in the database's files
    has_orders: bool = False  # something waits outside the writer: work, or the clock
    cohort: Cohort | None = None  # the present one, once it is looked up
    rules: dict[int, Programme] = field(default_factory=dict)  # the programme as a cohort has it, by its id
    enrolments: dict[int, Enrolment | None] = field(default_factory=dict)  # in it, by person's id
    tandems: dict[int, list[Tandem]] = field(default_factory=dict)  # by person's id
    _people: dict[int, Person | None] = field(default_factory=dict)  # by Telegram id
    _progress: dict[int, dict[str, KeptProgress]] = field(default_factory=dict)  # by person's id
    _touched: set[tuple[int, str]] = field(default_factory=set)
    _seen: dict[int, bool] = field(default_factory=dict)  # update id → seen before this group

    # ── before: one query a kind for the whole group ────────────────────────────────────────────────────

    def prepare(self, update_ids: Sequence[int], telegram_ids: Sequence[int]) -> None:
        """Fetch what a group of updates needs: which are seen, the people (locked), their progress."""
        if telegram_ids:  # first of all: another writer that has the same update is waited for
            self._find_people(sorted(set(telegram_ids)))
            self._find_progress([person.id for person in self._people.values() if person])
        if update_ids:
            self._find_seen(update_ids)

    def _find_seen(self, update_ids: Sequence[int]) -> None:
        seen = set(self.session.execute(_WHICH_SEEN, {"update_ids": update_ids}).scalars())
        self._seen.update({update_id: update_id in seen for update_id in update_ids})

    def _find_people(self, telegram_ids: Sequence[int]) -> None:
        found = self.session.execute(_WHO, {"telegram_ids": telegram_ids}).scalars()
        by_id = {person.telegram_id: person for person in found}
        self._people.update({telegram_id: by_id.get(telegram_id) for telegram_id in telegram_ids})

    def _find_progress(self, person_ids: Iterable[int]) -> None:
        wanted = [person_id for person_id in person_ids if person_id not in self._progress]
        self._progress.update({person_id: {} for person_id in wanted})
        if not wanted:
            return
        rows = self.session.execute(_HOW_FAR, {"person_ids": wanted})
        for person_id, flow, state, touched_at in rows:
            self._progress[person_id][flow] = KeptProgress(flow, state, touched_at)

    # ── while a handler runs ────────────────────────────────────────────────────────────────────────────

    def note_update(self, update_id: int) -> bool:
        """Note that an update is applied; False when it was before, or stands twice in this group."""
        if self._seen.get(update_id):
            return False
        if update_id not in self._seen:
            self._find_seen([update_id])
            if self._seen[update_id]:
                return False
        self._seen[update_id] = True
        self._new_updates.append(update_id)
        return True

    _new_updates: list[int] = field(default_factory=list)

    def person(self, telegram_id: int) -> Person | None:
        """The person with that Telegram id, if they have joined."""
        if telegram_id not in self._people:
            self._find_people([telegram_id])
        return self._people[telegram_id]

    def add_person(self, person: Person) -> None:
        """Keep somebody new; their id is known afterwards."""
        self.session.add(person)
        self.session.flush()
        self._people[person.telegram_id] = person
        self._progress[person.id] = {}
        self.enrolments[person.id], self.tandems[person.id] = None, []

    def forget(self, person_id: int, telegram_id: int) -> None:
        """Forget what was read of somebody who is erased: whoever writes from there is a stranger."""
        self._people[telegram_id] = None
        self._progress[person_id] = {}
        self._touched = {(one, flow) for one, flow in self._touched if one != person_id}
        self.enrolments.clear()
        self.tandems.clear()

    def with_group(self, person: Person) -> list[int]:
        """The ids of a person and of everybody else in this group: what one asks for, the others ask for too."""
        return sorted({person.id, *(other.id for other in self._people.values() if other)})

    def progress(self, person: Person) -> dict[str, KeptProgress]:
        """The forms that a person has begun, by name."""
        if person.id not in self._progress:
            self._find_progress([person.id])
        return self._progress[person.id]

    def keep_progress(self, person: Person, flow: str, state: dict[str, Json]) -> None:
        """Keep how far a person is in a form."""
        self.progress(person)[flow] = KeptProgress(flow, state, self.now)
        self._touched.add((person.id, flow))

    def drop_progress(self, person: Person, flow: str) -> None:
        """Forget a form: it is finished or discarded."""
        if self.progress(person).pop(flow, None) is not None:
            self._touched.add((person.id, flow))

    def drop_all_progress(self, person: Person) -> None:
        """Forget all forms that a person has begun."""
        for flow in list(self.progress(person)):
            self.drop_progress(person, flow)

    def order(self, task: str, subject: Mapping[str, Json]) -> None:
        """Put work on its way: it is done once this transaction is committed, not otherwise."""
        self.session.add(Task(name=task, subject=dict(subject), ordered_at=self.now, due_at=self.now))
        self.has_orders = True

    def call_clock(self) -> None:
        """Let the clock look, once this is committed, what falls due in the next seconds."""
        self.has_orders = True

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Part of a transaction that is undone by itself when it raises; the rest still counts.

        What it did to progress in forms is not undone: it is not for that.
        """
        said = len(self.letters)
        try:
            with self.session.begin_nested():
                yield
        except BaseException:
            del self.letters[said:]
            raise

    def send(self, letter: Letter) -> None:
        """Put a message on its way: it goes out once this transaction is committed, not otherwise."""
        self.letters.append(letter)

    # ── after: what was gathered is written at once ─────────────────────────────────────────────────────

    def write_gathered(self) -> None:
        """Write the hot tables: ids of updates, progress, messages on their way."""
        self.session.flush()
        self._write_seen()
        self._write_progress()
        self._write_letters()

    def _write_seen(self) -> None:
        if self._new_updates:
            rows = [{"update_id": update_id, "seen_at": self.now} for update_id in self._new_updates]
            self.session.execute(_NOTE_SEEN, rows)

    def _write_progress(self) -> None:
        kept, dropped = [], []
        for person_id, flow in sorted(self._touched):
            row = self._progress[person_id].get(flow)
            if row is None:
                dropped.append((person_id, flow))
            else:
                kept.append(
                    {"person_id": person_id, "flow": flow, "state": row.state, "touched_at": row.touched_at}
                )
        if kept:
            self.session.execute(_keep_progress(self.session.get_bind().dialect.name), kept)
        for person_id, flow in dropped:
            self.session.execute(_DROP_PROGRESS, {"of": person_id, "which": flow})

    def _write_letters(self) -> None:
        if not self.letters:
            return
        rows = [_row(letter, self.now) for letter in self.letters]
        for letter, letter_id in zip(
            self.letters, self.session.execute(_PUT_OUT, rows).scalars(), strict=True
        ):
            letter.id = letter_id


@cache
def _keep_progress(dialect: str) -> Any:
    statement = _insert_progress(dialect)
    return statement.on_conflict_do_update(
        index_elements=["person_id", "flow"],
        set_={"state": statement.excluded.state, "touched_at": statement.excluded.touched_at},
    )


def _insert_progress(dialect: str) -> Any:
    if dialect != "postgresql":
        return sqlite.insert(_PROGRESS)
    from sqlalchemy.dialects import postgresql  # brings all its drivers' code along

    return postgresql.insert(_PROGRESS)


def look_up(engine: Engine, now: datetime, ask: Callable[[Store], Any]) -> Any:
    """Ask something of a database beside its writer; nothing is changed."""
    with Session(engine) as session:
        return ask(Store(session, now))


def _row(letter: Letter, now: datetime) -> dict[str, Any]:
    file = letter.file
    return {
        "chat_id": letter.chat_id,
        "lane": int(letter.lane),
        "method": letter.method,
        "payload": letter.payload,
        "file_name": file and file.name,
        "file_type": file and file.mime_type,
        "file_content": file and file.content,
        "about": letter.about,
        "written_at": now,
    }


def dump(payload: dict[str, Json]) -> str:
    """Write a call's parameters as the JSON body that goes to Telegram."""
    return _write_json(payload)


_write_json = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":")
).encode  # made once, not for each call
