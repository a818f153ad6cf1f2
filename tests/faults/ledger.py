"""What was committed and what arrived, counted beside the bot; and what must hold in the end."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage import outbox
from storage.database import Database
from storage.store import Lane, Letter, Store
from storage.tables import FailedUpdate, Outgoing, Person, SeenUpdate, Task
from tests.faults import rules
from tests.world import START

BULK_A_SECOND = 30
WRITTEN_DOWN_WITHIN = 6.0  # seconds: after a database that took nothing the writer waits for up to five
USUAL = (  # what Telegram refuses in any programme: people block bots, messages go and become too old to change
    "bot was blocked by the user",
    "message is not modified",
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message can't be deleted",
)


@dataclass
class Ledger:
    """Written while a programme is played."""

    applied: Counter[int] = field(default_factory=Counter)  # committed transactions, by update
    said: dict[int, tuple[int, Lane]] = field(default_factory=dict)  # chat and lane, by letter
    arrived: defaultdict[int, list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )  # when, by letter
    heard: dict[int, float] = field(default_factory=dict)  # when this process heard that a letter had arrived
    refused: dict[int, str] = field(default_factory=dict)  # letters that Telegram will never take, and why
    excused: Counter[int] = field(default_factory=Counter)  # how often a letter may come again
    late: list[str] = field(default_factory=list)  # what was not written down in time
    senders: dict[int, int] = field(default_factory=dict)  # whom an update is from
    forgotten: set[int] = field(default_factory=set)  # letters and ...
    forgiven: set[int] = field(
        default_factory=set
    )  # ... failures of somebody who was erased: they went as well
    deaths: int = 0
    events: list[str] = field(default_factory=list)  # what happened, to be read by people

    def say(self, letters: list[Letter]) -> None:
        """These are committed."""
        self.said.update({one.id: (one.chat_id, one.lane) for one in letters if one.id is not None})

    def forget(self, database: Database) -> None:
        """Somebody was erased just now: what waited for them and what failed of theirs is gone with them."""
        with database.engine.connect() as connection:
            here = set(connection.execute(select(Person.telegram_id)).scalars())
            waiting = set(connection.execute(select(Outgoing.id)).scalars())
            failed = set(connection.execute(select(FailedUpdate.update_id)).scalars())
        self.forgotten |= {letter for letter, (chat, _) in self.said.items() if chat not in here} - waiting
        theirs = {update for update, sender in self.senders.items() if sender not in here}
        self.forgiven |= (theirs & self.applied.keys()) - failed

    def arrive(self, letter: int, now: float, *, heard: bool) -> None:
        """A letter has arrived. Where the process has not ``heard`` of it, it may well send it again."""
        self.arrived[letter].append(now)
        if heard:
            self.heard[letter] = now
        else:
            self.excused[letter] += 1

    def die(self, database: Database, now: float, troubled_until: float) -> None:
        """What this process has heard of and not written down comes again; it had little time to write it down.

        ``troubled_until``: until then the database took nothing.
        """
        self.deaths += 1
        with database.engine.connect() as connection:
            waiting = set(
                connection.execute(select(Outgoing.id).where(Outgoing.failed_at.is_(None))).scalars()
            )
        unmarked = {letter: at for letter, at in self.heard.items() if letter in waiting}
        self.excused.update(unmarked.keys())
        self.late += [
            f"letter {letter} arrived at {at:.2f} and was not written down by {now:.2f}"
            for letter, at in unmarked.items()
            if now - max(at, troubled_until) > WRITTEN_DOWN_WITHIN
        ]
        self.heard.clear()

    # ── what must hold ──────────────────────────────────────────────────────────────────────────────────

    def faults(self, database: Database, updates: set[int]) -> list[str]:
        """What does not hold; ``updates`` are all that Telegram ever had for the bot."""
        return [
            *self._faults_of_updates(updates),
            *self._faults_of_messages(),
            *self._faults_of_order(),
            *self._faults_of_pace(),
            *self.late,
            *_left_over(database, updates, self.forgiven),
            *rules.broken(database),
        ]

    def _faults_of_updates(self, updates: set[int]) -> list[str]:
        lost = sorted(updates - self.applied.keys())
        again = sorted(update for update, times in self.applied.items() if times > 1)
        found = [f"update {update} was never applied" for update in lost]
        return found + [f"update {update} was applied {self.applied[update]} times" for update in again]

    def _faults_of_messages(self) -> list[str]:
        found = [
            f"letter {letter} was refused: {why}"
            for letter, why in self.refused.items()
            if not self.arrived[letter] and not any(usual in why for usual in USUAL)
        ]
        for letter in self.said:
            times = len(self.arrived[letter])
            if times == 0 and letter not in self.refused and letter not in self.forgotten:
                found.append(f"letter {letter} never arrived")
            if times > 1 + self.excused[letter]:
                found.append(
                    f"letter {letter} came {times} times; {1 + self.excused[letter]} can be explained"
                )
        never_said = [letter for letter in self.arrived if letter not in self.said and self.arrived[letter]]
        return found + [f"letter {letter} went out without being committed" for letter in never_said]

    def _faults_of_order(self) -> list[str]:
        """Letters of a chat and a lane arrive in the order in which they were said.

        One that was refused stands in nobody's way: should the process die before that is written down, it is tried
        again, and may be taken then.
        """
        lanes: defaultdict[tuple[int, Lane], list[int]] = defaultdict(list)
        for letter in sorted(self.said, key=lambda one: (self.arrived[one] or [0.0])[0]):
            if self.arrived[letter] and letter not in self.refused:
                lanes[self.said[letter]].append(letter)
        return [
            f"in chat {chat} letter {later} came before {earlier}"
            for (chat, _), letters in lanes.items()
            for later, earlier in pairwise(letters)
            if later > earlier
        ]

    def _faults_of_pace(self) -> list[str]:
        bulk = sorted(
            moment
            for letter, (_, lane) in self.said.items()
            if lane is not Lane.ANSWER
            for moment in self.arrived[letter]
        )
        return [
            f"{BULK_A_SECOND + 1} prompts and announcements within a second of {first:.3f}"
            for first, last in zip(bulk, bulk[BULK_A_SECOND:], strict=False)
            if last - first < 1.0
        ]


def is_guilty(update_id: int) -> bool:
    """Whether a room breaks over this update, in every programme."""
    return update_id % 23 == 0


def _left_over(database: Database, updates: set[int], forgiven: set[int]) -> list[str]:
    with Session(database.engine) as session:
        store = Store(session, START)
        seen = set(session.execute(select(SeenUpdate.update_id)).scalars())
        failed = session.execute(select(FailedUpdate.update_id, FailedUpdate.trace)).all()
        waiting, tasks = (
            outbox.count_waiting(store),
            session.execute(select(func.count(Task.id))).scalar_one(),
        )
    found = [f"update {update} is not noted" for update in sorted(updates - seen)]
    found += [
        f"update {update} failed:\n{trace[-1500:]}" for update, trace in failed if not is_guilty(update)
    ]
    found += [
        f"update {update} should have failed"
        for update in sorted({*filter(is_guilty, updates)} - {update for update, _ in failed} - forgiven)
    ]
    found += [f"{waiting} letters are left"] if waiting else []
    return found + ([f"{tasks} tasks are left"] if tasks else [])
