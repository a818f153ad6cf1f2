"""What was committed and what arrived, counted beside the bot; and what must hold in the end."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage import outbox
from storage.database import Database
from storage.store import Lane, Letter, Store
from storage.tables import FailedUpdate, Outgoing, SeenUpdate, Task
from tests.world import START

BULK_A_SECOND = 30


@dataclass
class Ledger:
    """Written while a programme is played."""

    applied: Counter[int] = field(default_factory=Counter)  # committed transactions, by update
    said: dict[int, tuple[int, Lane]] = field(default_factory=dict)  # chat and lane, by letter
    arrived: defaultdict[int, list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )  # when, by letter
    refused: set[int] = field(default_factory=set)  # letters that Telegram will never take
    excused: Counter[int] = field(default_factory=Counter)  # how often a letter may come again
    deaths: int = 0
    events: list[str] = field(default_factory=list)  # what happened, to be read by people

    def say(self, letters: list[Letter]) -> None:
        """These are committed."""
        self.said.update({one.id: (one.chat_id, one.lane) for one in letters if one.id is not None})

    def die(self, database: Database) -> None:
        """What has arrived and is not marked by now comes again."""
        self.deaths += 1
        with database.engine.connect() as connection:
            waiting = connection.execute(select(Outgoing.id).where(Outgoing.failed_at.is_(None))).scalars()
            self.excused.update(letter for letter in waiting if self.arrived[letter])

    # ── what must hold ──────────────────────────────────────────────────────────────────────────────────

    def faults(self, database: Database, updates: set[int]) -> list[str]:
        """What does not hold; ``updates`` are all that Telegram ever had for the bot."""
        return [
            *self._faults_of_updates(updates),
            *self._faults_of_messages(),
            *self._faults_of_order(),
            *self._faults_of_pace(),
            *_left_over(database, updates),
        ]

    def _faults_of_updates(self, updates: set[int]) -> list[str]:
        lost = sorted(updates - self.applied.keys())
        again = sorted(update for update, times in self.applied.items() if times > 1)
        found = [f"update {update} was never applied" for update in lost]
        return found + [f"update {update} was applied {self.applied[update]} times" for update in again]

    def _faults_of_messages(self) -> list[str]:
        found = []
        for letter in self.said:
            times = len(self.arrived[letter])
            if times == 0 and letter not in self.refused:
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


def _left_over(database: Database, updates: set[int]) -> list[str]:
    with Session(database.engine) as session:
        store = Store(session, START)
        seen = set(session.execute(select(SeenUpdate.update_id)).scalars())
        failed = session.execute(select(FailedUpdate.update_id, FailedUpdate.trace)).all()
        waiting, tasks = (
            outbox.count_waiting(store),
            session.execute(select(func.count(Task.id))).scalar_one(),
        )
    found = [f"update {update} is not noted" for update in sorted(updates - seen)]
    found += [f"update {update} failed:\n{trace[-1500:]}" for update, trace in failed]
    found += [f"{waiting} letters are left"] if waiting else []
    return found + ([f"{tasks} tasks are left"] if tasks else [])
