"""Nothing private reaches the desk: a cohort full of marked words, and a coordinator who opens all there is.

Rooms and tables that come later are in it by themselves: commands and buttons are followed wherever they lead, and
every column whose label is 'only me' or 'my tandem' holds a mark.
"""

from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
import typst

from dialogue.room import Task
from handlers.workbook import Page, write
from mentoring.contact import AMBER_FROM, RED_FROM
from mentoring.words import ConcernKind, EventStatus, Role, TandemStatus
from playground.people import Person
from storage import concerns, questions
from storage.encryption import Keyring
from storage.store import Store
from storage.tables import FailedUpdate
from tests.handlers.behind import row_of, tandem_of
from tests.handlers.coordinator import reported
from tests.handlers.coordinator.cohort import mentees, mentors
from tests.handlers.coordinator.marked import (
    MARK,
    mark_everything,
    mark_of,
    marks_in,
    private_columns,
    written,
)
from tests.handlers.coordinator.rounds_made import all_answer
from tests.handlers.feedback.acts import makes_round, opens, scale, words
from tests.world import World

DEEP = 3  # taps from a command on
OF_ONE_KIND = 3  # buttons that call the same with other numbers
AT_MOST = 700  # taps
LAST_OF_ALL = {"erase.now", "erase.tomorrow"}  # whoever taps these sees nothing more
LOOKED_AT = {
    "desk_events.show",
    "lights.show",
    "questions.show",
    "reports.picture",
    "reports.sheet",
    "rounds.results",
}
ACTED = LOOKED_AT | {
    "admission.show",
    "concern.show",
    "matching.pair",
    "proposals.show",
    "rounds.questions",
    "team.show",
}


@dataclass
class Eye:
    """Sees all that somebody is sent, and all that tasks work on meanwhile: pictures can't be read."""

    world: World
    person: Person
    found: set[str] = field(default_factory=set)
    files: list[str] = field(default_factory=list)
    buttons: dict[str, str] = field(default_factory=dict)  # data: label, in the order of their coming
    message_id: int = 0

    def open(self) -> None:
        """Look from now on."""
        call, tasks = self.world.telegram.call, self.world.app.house.tasks

        async def watched(method: str, params: Any, files: Any = None) -> Any:
            answer = await call(method, params, files)
            if str(params.get("chat_id")) == str(self.person.user.id) or "callback_query_id" in params:
                self._sees(params, files or {}, answer.body.get("result"))
            return answer

        self.world.telegram.call = watched  # type: ignore[method-assign]
        for name, task in tasks.items():
            tasks[name] = self._watched(task)

    def _watched(self, task: Task) -> Task:
        def gather(stage: Any, subject: Mapping[str, Any]) -> Any:
            values = task.gather(stage, subject)
            self.found |= {f"{task.name}: {mark}" for mark in marks_in(values)}
            return values

        return replace(task, gather=gather)

    def _sees(self, params: Any, files: Mapping[str, Any], result: Any) -> None:
        where = str(params.get("text") or params.get("caption") or "")[:40]
        self.found |= {f"{where!r}: {mark}" for mark in marks_in(written(params))}
        for file in files.values():
            self.files.append(file.name)
            self.found |= {f"{file.name}: {mark}" for mark in marks_in(file.content)}
        if isinstance(result, dict) and "message_id" in result:
            self.message_id = result["message_id"]
        for row in (params.get("reply_markup") or {}).get("inline_keyboard", ()):
            self.buttons.update({key["callback_data"]: key["text"] for key in row if "callback_data" in key})


@dataclass
class Crawl:
    """Somebody who gives every command that is open to them, and follows all buttons some taps deep."""

    eye: Eye
    keeps_rights: Callable[[Store], None]
    taps: Counter[str] = field(default_factory=Counter)
    seen: set[str] = field(default_factory=set)

    async def goes_everywhere(self) -> None:
        """Widely first, so that all lists are read before anything in them is changed."""
        waiting: deque[tuple[str, int]] = deque()
        for command in await self._commands():
            self.eye.buttons.clear()
            await self.eye.person.says(f"/{command}")
            waiting.extend((data, 1) for data in self.eye.buttons)
        while waiting and sum(self.taps.values()) < AT_MOST:
            data, depth = waiting.popleft()
            if self._is_known(data):
                continue
            self.eye.buttons.clear()
            await self._taps(data)
            if depth < DEEP:
                waiting.extend((other, depth + 1) for other in self.eye.buttons)

    async def _commands(self) -> list[str]:
        house = self.eye.world.app.house

        def open_to(store: Store) -> list[str]:
            standing = house.standing(store, row_of(store, self.eye.person), house.programme)
            return [name for name, one in house.commands.items() if house.may(one.who, standing)]

        found: list[str] = await self.eye.world.query(open_to)
        return found

    def _is_known(self, data: str) -> bool:
        """Whether this was tapped before, or enough of the same kind with other numbers."""
        call = self.eye.world.app.house.painter.codec.unpack(data, self.eye.person.user.id)
        assert call, data
        arguments = [one for one in call.args if not one.isdigit()]
        kind = "|".join([call.name, *arguments])
        if data in self.seen or self.taps[kind] >= OF_ONE_KIND or call.name in LAST_OF_ALL:
            return True
        self.seen.add(data)
        self.taps[kind] += 1
        return False

    async def _taps(self, data: str) -> None:
        person = self.eye.person
        await person._press(person.message, {"text": "", "callback_data": data})
        await self.eye.world.query(self.keeps_rights)  # should this have been what takes them away

    @property
    def actions(self) -> set[str]:
        """What the buttons called."""
        return {kind.split("|")[0] for kind in self.taps}


async def a_full_desk(world: World) -> Person:
    """A coordinator with something in every list."""
    ana, _ = await world.tandem()
    await world.tandem(mentee="Mia", mentor="Leo")
    clara = world.people["Clara"]
    some = await mentees(world, "Bea", "Cem", "Dan", "Eva", "Fay") + await mentors(world, "Gil")
    await world.mentee("Zoe")
    number = await makes_round(world, questions=[scale("How was it?"), words("And?", optional=True)])
    await opens(world, number)
    await makes_round(world, questions=[scale("A draft?")])
    await all_answer(world, some[:5], number, 4, None)

    def fill(store: Store) -> None:
        rows = reported.pairs(store, 7)
        rows[0].nudges_sent, rows[1].nudges_sent = AMBER_FROM, RED_FROM
        rows[2].status, rows[2].started_at = TandemStatus.PROPOSED, None
        reported.completes(store, rows[3])
        for row in rows:
            reported.meets(store, row, store.now.date())
            reported.rates(store, row, 1, by=tuple(Role))
        happened = reported.event(store, "Kick-off", store.now)
        reported.comes(store, happened, rows[0].mentee_id)
        mentee = row_of(store, ana)
        questions.ask(store, mentee, "When is the kick-off?")
        concerns.raise_concern(store, tandem_of(store, ana), mentee, ConcernKind.TALK, "Can we talk?")
        reported.event(store, "Wrap-up", store.now + timedelta(days=60), status=EventStatus.DRAFT)
        mark_everything(store)

    await world.query(fill)
    return clara


def columns_opened(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The columns with private words that are read from now on: what is not opened, nobody can let slip."""
    private, opened = {str(column) for column in private_columns()}, set[str]()
    open_it = Keyring.open

    def watched(keys: Keyring, sealed: bytes, place: bytes) -> bytes:
        opened.update({place.decode()} & private)
        return open_it(keys, sealed, place)

    monkeypatch.setattr(Keyring, "open", watched)
    return opened


@pytest.mark.parametrize(
    ("is_coordinator", "language", "reached"), [(True, "en", ACTED), (False, "de", LOOKED_AT)]
)
async def test_no_private_word_reaches_the_desk(
    world: World, is_coordinator: bool, language: str, reached: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clara = await a_full_desk(world)

    def keeps_rights(store: Store) -> None:
        row = row_of(store, clara)
        row.is_coordinator, row.is_viewer, row.language = is_coordinator, not is_coordinator, language

    eye = Eye(world, clara)
    eye.open()
    for _ in range(10):
        await world.turn_clock(days=1)  # what the clock has to tell the desk, the weekly digest with it
    assert any("☀️" in text for text in clara.chat)
    await world.query(keeps_rights)
    crawl = Crawl(eye, keeps_rights)
    opened = columns_opened(monkeypatch)
    await crawl.goes_everywhere()
    assert eye.found == set()
    assert opened - {"progress.state"} == set()  # their own forms
    assert await world.query(lambda store: store.session.query(FailedUpdate).count()) == 0
    assert {name.rpartition(".")[2] for name in eye.files} >= {"png", "xlsx"}
    assert crawl.actions >= reached


# ── that it would be found ──────────────────────────────────────────────────────────────────────────────


async def test_whoever_may_read_them_does(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, _ = await world.tandem()
    await world.query(mark_everything)
    eye = Eye(world, ana)
    eye.open()
    opened = columns_opened(monkeypatch)
    await ana.says("/goals")
    assert "goal.title" in opened
    assert {mark.partition(": ")[2] for mark in eye.found} >= {f"{MARK}-goal-title"}


async def test_a_leaking_room_is_caught(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    clara = await a_full_desk(world)
    eye = Eye(world, clara)
    house = world.app.house
    task = house.tasks["reports.sheet"]
    leak = Page("Notes", ("Note",), ((f"{MARK}-goal-title",),))
    house.tasks["reports.sheet"] = replace(task, gather=lambda *_: [leak])
    eye.open()
    await clara.says("/report")
    await clara.taps("As a spreadsheet")
    assert eye.found == {f"reports.sheet: {MARK}-goal-title", f"report-1.xlsx: {MARK}-goal-title"}


def test_every_private_column_is_marked() -> None:
    marks = {str(column): marks_in(mark_of(column)) for column in private_columns()}
    assert len(marks) > 25
    assert [name for name, found in marks.items() if not found] == []
    assert {"goal.title", "meeting_log.takeaway", "position.ratings", "outgoing.file_content"} <= marks.keys()


def test_marks_are_found_in_files() -> None:
    assert marks_in(write([Page("x", ("y",), ((f"{MARK}-z",),))])) == {f"{MARK}-z"}
    assert marks_in(typst.compile(f"{MARK}-set".encode(), format="pdf")) == {f"{MARK}-set"}
    assert marks_in(f"… {MARK}-a".encode()) == {f"{MARK}-a"}
    assert marks_in([Page("x", (), ())]) == set()
