"""A year of prompts by lot: three time zones, both changes of daylight saving, breaks, outages, sudden ends.

The same lot is drawn each time; ``TANDEM_SEED=1 pytest tests/test_year_of_prompts.py`` plays another year.
"""

import os
import random
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

import handlers.prompting
from bot.app import build_house
from bot.settings import Settings
from dialogue.room import Prompt
from dialogue.screen import Screen, screen
from dialogue.turn import Stage
from handlers.prompting import prompt_people
from mentoring.manners import is_day_off, next_allowed
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from storage import people, prompts
from storage.database import open_database
from storage.due import Calendar
from storage.prompts import NewPrompt
from storage.store import Store
from storage.tables import Outgoing, Person, WaitingPrompt
from tests.world import KEYS, TOKEN, fresh_database

START = datetime(2026, 9, 1, 12, tzinfo=UTC)
YEAR = timedelta(days=365)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata")
URGENT = (PromptKind.MEETING_SOON, PromptKind.MEETING_TOMORROW)  # these come beside the one a day
COUNTED = (PromptKind.CONTACT, PromptKind.MET, PromptKind.ROUND, PromptKind.STEPS, PromptKind.CHECKLIST)
BREAKS = ((date(2027, 2, 1), date(2027, 2, 19)),)
OUTAGES = (  # the second over the night in which summer time begins
    (START + timedelta(days=80), START + timedelta(days=87)),
    (datetime(2027, 3, 25, tzinfo=UTC), datetime(2027, 3, 29, 5, tzinfo=UTC)),
)
TOGETHER = PromptKind.STEPS

Told = tuple[datetime, int, PromptKind, tuple[int, ...]]


class KilledError(BaseException):
    """The process ends here and now; nobody catches this."""


@dataclass
class Year:
    """One run: who is told what and when. ``deaths`` is how likely a transaction ends before its commit."""

    file: Path
    seed: int
    people: int = 24
    deaths: float = 0.0
    told: list[Told] = field(default_factory=list)
    expiries: dict[int, datetime] = field(default_factory=dict)
    killed: int = 0

    def live(self) -> None:
        """Play the year from its first to its last moment."""
        self.file.write_bytes(fresh_database())
        self._open()
        self._put_down()
        fate = random.Random(self.seed + 1)
        now = START
        while (due := self._next_due()) is not None:
            now = max(now + timedelta(seconds=30), due)
            now = next((end for begin, end in OUTAGES if begin <= now < end), now)
            assert now < START + YEAR + timedelta(days=60), "what is due stays due"
            while self._tick(now, fate):
                pass
        self._close()

    def _open(self) -> None:
        self.database = open_database(f"sqlite:///{self.file}", KEYS)
        programme = {"holidays": "DE-RP", "breaks": ["2027-02-01 to 2027-02-19"]}
        self.house = build_house(Settings(telegram={"token": TOKEN}, programme=programme), "tandem_bot")
        for kind in (*URGENT, *COUNTED):
            self.house.prompts[kind] = Prompt(
                kind, self._tell, together=kind is TOGETHER, counts=kind not in URGENT
            )

    def _close(self) -> None:
        self.database.close()

    def _put_down(self) -> None:
        lot = random.Random(self.seed)
        with Session(self.database.engine) as session, session.begin():
            store = Store(session, START)
            people.open_first_cohort(store, "2026")
            rows = [
                Person(
                    telegram_id=1000 + number,
                    name="Ana",
                    language="en",
                    time_zone=lot.choice(ZONES),
                    joined_at=START,
                    notice_version="1",
                )
                for number in range(self.people)
            ]
            session.add_all(rows)
            session.flush()
            self.zones = {row.id: ZoneInfo(row.time_zone) for row in rows}
            prompts.put_all(store, [self._new(lot, row.id, about) for row in rows for about in range(12)])

    def _new(self, lot: random.Random, person_id: int, number: int) -> NewPrompt:
        about = person_id * 100 + number
        kind = lot.choice(URGENT) if lot.random() < 0.15 else lot.choice(COUNTED)
        burst = lot.choice((0, 0, 83, 209))  # days on which much falls due at once, in the outages too
        due = START + (timedelta(days=burst) if burst else timedelta(hours=lot.randrange(365 * 24)))
        until = due + timedelta(days=lot.randrange(1, 6)) if lot.random() < 0.3 else None
        if until:
            self.expiries[about] = until
        return NewPrompt(person_id, kind, None, about, due, until)

    def _next_due(self) -> datetime | None:
        with Session(self.database.engine) as session:
            return Calendar({"prompts": (prompts.DUE,)}).next_moment(Store(session, START))

    def _tick(self, now: datetime, fate: random.Random) -> int:
        """One transaction of the job; at the end of some the process is killed and comes up again."""
        before = len(self.told)
        try:
            with Session(self.database.engine, expire_on_commit=False) as session, session.begin():
                store = Store(session, now)
                done = prompt_people(Stage(self.house, store))
                store.write_gathered()
                self._die_perhaps(fate)
        except KilledError:
            self.killed += 1
            del self.told[before:]  # with the transaction its letters are gone
            self._close()
            self._open()
            return 1
        return done

    def _die_perhaps(self, fate: random.Random) -> None:
        if fate.random() < self.deaths:
            raise KilledError

    def _tell(self, stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen:
        self.told.append((stage.now, person.id, waiting[0].kind, tuple(one.about for one in waiting)))
        return screen(waiting[0].kind.value)

    def letters(self) -> int:
        """How many messages are on their way."""
        with (
            closing(open_database(f"sqlite:///{self.file}", KEYS)) as database,
            Session(database.engine) as session,
        ):
            return session.execute(select(func.count()).select_from(Outgoing)).scalar_one()


def faults(year: Year) -> list[str]:
    """What the year did against the manners."""
    rules = Programme(holidays="DE-RP", breaks=BREAKS)
    found = []
    days: Counter[tuple[int, date]] = Counter()
    for now, person, kind, abouts in year.told:
        local = now.astimezone(year.zones[person])
        if not rules.quiet_until <= local.time() < rules.quiet_from or is_day_off(rules, local.date()):
            found.append(f"{kind} in a quiet hour: {local}")
        found += [f"{kind} {about} is out of date" for about in abouts if year.expiries.get(about, now) < now]
        days[person, local.date()] += kind not in URGENT
    found += [f"{count} prompts for {person} on {day}" for (person, day), count in days.items() if count > 1]
    said = Counter(about for told in year.told for about in told[3])
    found += [f"{about} is said {count} times" for about, count in said.items() if count > 1]
    every = {person * 100 + number for person in year.zones for number in range(12)}
    found += [f"{about} is never said" for about in every - said.keys() - year.expiries.keys()]
    return found


@pytest.fixture
def seed() -> int:
    return int(os.environ.get("TANDEM_SEED", "4711"))


def test_a_year_keeps_all_manners_also_where_the_process_dies_again_and_again(
    tmp_path: Path, seed: int
) -> None:
    quiet = Year(tmp_path / "quiet.db", seed)
    quiet.live()
    assert faults(quiet) == []
    assert quiet.letters() == len(quiet.told)
    rough = Year(tmp_path / "rough.db", seed, deaths=0.1)
    rough.live()
    assert rough.killed > 10
    assert sorted(rough.told) == sorted(quiet.told)
    assert rough.letters() == len(quiet.told)


def test_a_second_prompt_a_day_would_be_found(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        handlers.prompting,
        "next_prompt_allowed",
        lambda programme, _last, moment, zone: next_allowed(programme, moment, zone),
    )
    year = Year(tmp_path / "year.db", seed, people=10)
    year.live()
    assert any("prompts for" in fault for fault in faults(year))


def test_a_prompt_at_night_would_be_found(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        handlers.prompting, "next_prompt_allowed", lambda _rules, _last, moment, _zone: moment
    )
    year = Year(tmp_path / "year.db", seed, people=10)
    year.live()
    assert any("quiet hour" in fault for fault in faults(year))
