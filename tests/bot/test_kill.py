"""Killed anywhere, the bot loses nothing and repeats nothing but what was under way to Telegram at that moment.

People apply, one after the other, while the bot is killed with ``kill -9`` at moments drawn by lot, and started again.
What they read and what is kept in the end is held against the same story told to a bot that nobody kills.
"""

import asyncio
import random
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.demo_people import MENTEE
from playground.people import Person
from playground.telegram import Event, Message, Telegram
from playground.updates import Updates
from playground.world import FIRST_USER_ID
from storage.database import open_database
from storage.tables import Enrolment, FailedUpdate, Outgoing, Progress, SeenUpdate
from tests.bot.processes import Machine, Tandem, machine
from tests.world import KEYS, World

pytestmark = pytest.mark.processes

KILLS = 50
SEED = 20261123
MOMENTS = 7  # a bot is killed before or after one of its first calls that matter, or a little later
A_LITTLE = 0.004  # seconds: about what an update takes from its arrival to its commit
INTRODUCTION = {"setMyCommands", "setMyDescription", "setMyShortDescription"}
MOST_UNDER_WAY = 4  # screens of one chat that may be sent and not yet written down

STORY = [("open", ""), ("tap", "English"), ("tap", "Yes, I agree"), *MENTEE["en"]]
Screen = tuple[str, list[list[str]]]


def screen(message: Message) -> Screen:
    """What a message shows: its text, and the labels of its buttons."""
    return message.text, [[button["text"] for button in row] for row in message.buttons]


@dataclass
class Readers:
    """All that people are shown, message by message and change by change, in each life of the bot."""

    lives: list[list[tuple[int, Screen, str]]] = field(default_factory=lambda: [[]])

    def note(self, event: Event) -> None:
        message = event.message
        if event.kind in {"message", "edited"} and message is not None and message.from_bot:
            does = "".join(button["callback_data"] for row in message.buttons for button in row)
            self.lives[-1].append((message.chat_id, screen(message), does))

    def shown_to(self, person: Person) -> list[list[Screen]]:
        return [[shown for chat, shown, _ in life if chat == person.user.id] for life in self.lives]

    def applications(self) -> list[list[str]]:
        """Which applications coordinators are told of, by what the button does."""
        return [[does for *_, does in life if does.startswith("admission.show|")] for life in self.lives]


async def act(person: Person, way: str, what: str, shown: Message | None) -> None:
    """Do one thing of the story; a tap goes to the message that is shown."""
    if way == "open":
        await person.opens()
    elif way == "say":
        await person.says("Ana" if what == "NAME" else what)
    else:
        assert shown is not None
        await person.taps_old(shown, what)


# ── the story as it should be ───────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Told:
    """What a person reads after each act, all that they are shown, and what is kept of them."""

    after_each_act: list[Screen]
    shown: list[Screen]
    profile: dict[str, Any]


async def tell(folder: Path) -> Told:
    """Tell the story to a bot that nobody kills."""
    readers = Readers()
    after_each_act: list[Screen] = []
    async with World(folder) as world:
        world.telegram.subscribe(readers.note)
        ana = world.stranger("Ana")
        for way, what in STORY:
            await act(ana, way, what, ana.message if after_each_act else None)
            after_each_act.append(screen(ana.message))
        enrolment = await world.query(lambda store: store.session.execute(select(Enrolment)).scalar_one())
        [shown] = readers.shown_to(ana)
        return Told(after_each_act, shown, enrolment.profile)


# ── the one who is killed ───────────────────────────────────────────────────────────────────────────────


@dataclass
class Victim:
    """A bot that is killed at moments drawn by lot and started again, until it has been killed often enough."""

    machine: Machine
    readers: Readers
    lot: random.Random = field(default_factory=lambda: random.Random(SEED))
    kills: Counter[str] = field(default_factory=Counter)
    tandem: Tandem | None = None
    _when: str = ""
    _calls_left: int = 0

    @property
    def is_left_alone(self) -> bool:
        return self.kills.total() == KILLS

    async def live(self) -> Tandem:
        """Start it again whenever it is dead; gives it in its last life."""
        self.machine.telegram.before = lambda method: self._note(method, "before")
        self.machine.telegram.after = lambda method: self._note(method, "after")
        nursery = await self.machine.open_nursery()
        while not self.is_left_alone:
            self.tandem = await nursery.start()
            await self.tandem.ends()
        self.tandem = await nursery.start()
        return self.tandem

    def _note(self, method: str, when: str) -> None:
        if method == "getMe" and when == "before":
            self.readers.lives.append([])
            self._when = self.lot.choice(["before", "after", "a little after"])
            self._calls_left = self.lot.randint(1, MOMENTS)
        if method in INTRODUCTION or self.is_left_alone or not self._when.endswith(when):
            return
        self._calls_left -= 1
        if self._calls_left == 0:
            self.kills[f"{self._when} {method}"] += 1
            self._kill()

    def _kill(self) -> None:
        assert self.tandem is not None
        if self._when == "a little after":
            delay = self.lot.uniform(0, A_LITTLE)
            asyncio.get_running_loop().call_later(delay, self.tandem.process.kill)
        else:
            self.tandem.process.kill()


# ── those who apply meanwhile ───────────────────────────────────────────────────────────────────────────


async def _at_once() -> None:
    """People do not wait for the bot."""


def somebody(telegram: Telegram, name: str) -> Person:
    return Person(telegram, telegram.add_user(name), _at_once)


async def join(here: Machine, name: str) -> Person:
    """Somebody accepts the privacy notice."""
    person = somebody(here.telegram, name)
    await person.opens()
    for label in ("English", "Yes, I agree"):
        await here.telegram.until(lambda label=label: label in str(person.buttons))  # type: ignore[misc]
        await person.taps(label)
    return person


async def apply(here: Machine, told: Told) -> Person:
    """Somebody applies: each act is done once, as soon as its question can be read."""
    ana = somebody(here.telegram, "Ana")
    shown: Message | None = None
    for (way, what), expected in zip(STORY, told.after_each_act, strict=True):
        await act(ana, way, what, shown)
        await here.telegram.until(lambda expected=expected: newest(here, ana, expected))  # type: ignore[misc]
        shown = newest(here, ana, expected)
    return ana


def newest(here: Machine, person: Person, expected: Screen) -> Message | None:
    """The newest message that shows this."""
    messages = here.telegram.chats[person.user.id].visible
    return next((one for one in reversed(messages) if one.from_bot and screen(one) == expected), None)


# ── the test ────────────────────────────────────────────────────────────────────────────────────────────


async def test_killed_fifty_times_it_loses_nothing_and_repeats_nothing(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    told = await tell(tmp_path_factory.mktemp("undisturbed"))
    async with (
        asyncio.timeout(600),
        machine(tmp_path, top=f"coordinators = [{FIRST_USER_ID}]") as here,
        asyncio.TaskGroup() as group,
    ):
        first = await here.start()
        clara = await join(here, "Clara")
        await here.telegram.until(lambda: clara.sees("Welcome"))
        assert await first.stops() == 0

        readers = Readers()
        here.telegram.subscribe(readers.note)
        victim = Victim(here, readers)
        dying = group.create_task(victim.live())
        applicants = []
        while not victim.is_left_alone:
            applicants.append(await apply(here, told))
        last = await dying
        await clara.says("/privacy")
        await here.telegram.until(lambda: "Privacy, in short" in clara.screen)
        await here.telegram.until(lambda: len(set(chain(*readers.applications()))) == len(applicants))
        await here.telegram.acknowledged()
        assert await last.stops() == 0

    print(f"\n{KILLS} kills while {len(applicants)} people applied: {dict(victim.kills)}")  # noqa: T201
    for ana in applicants:
        assert without_repetitions(readers.shown_to(ana), told.shown) == told.shown
    for told_of in readers.applications():
        assert len(set(told_of)) == len(told_of)  # if it comes again, then in another life
    assert_kept(here, told, applicants)


def assert_kept(here: Machine, told: Told, applicants: list[Person]) -> None:
    """Look into the database of a bot that has ended: it holds the answers, and nothing half done."""
    updates = here.telegram.updates.next_id - Updates().next_id
    with closing(open_database(here.database, KEYS)) as database, Session(database.engine) as session:
        enrolments = session.execute(select(Enrolment).order_by(Enrolment.id)).scalars()
        assert [(row.person.telegram_id, row.profile) for row in enrolments] == [
            (ana.user.id, told.profile) for ana in applicants
        ]
        counts = [
            session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (SeenUpdate, Progress, Outgoing, FailedUpdate)
        ]
        assert counts == [updates, 0, 0, 0]


def without_repetitions(lives: list[list[Screen]], story: list[Screen]) -> list[Screen]:
    """Put together what the lives of a bot have shown somebody.

    A life may begin with what the one before it had under way; from there on each screen comes once.
    """
    read: list[Screen] = []
    for life in lives:
        under_way = read[-MOST_UNDER_WAY:]
        again = 0
        while again < len(life) and life[again:] != story[len(read) : len(read) + len(life) - again]:
            assert life[again] in under_way, life[again]
            under_way = under_way[under_way.index(life[again]) + 1 :]
            again += 1
        read += life[again:]
    return read
