"""What lists cost coordinators to look at: of a hundred people, and of a hundred thousand."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from benchmarks.report import Figure, Report
from bot.app import build_house
from bot.settings import Settings
from dialogue.incoming import read_update
from dialogue.router import handle
from dialogue.screen import Call
from storage.database import open_database
from storage.encryption import Key, Keyring
from storage.store import Store
from storage.writer import Writer

FEW, MANY, ROUNDS = 100, 100_000, 41
FORMER = 5  # cohorts: the present one is the first
COORDINATOR = 1  # both the person's id and the Telegram id
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
DISK = Path("build")

ABOUT = f"""
A coordinator's updates, each from its text or tap to the commit of the answer, through the writer on a SQLite file:
with {FEW:,} people and {MANY:,}, half of them mentees, each mentee in a tandem; as many of the same names took part in
each of {FORMER} former cohorts. Found is the one of whom the words
tell, and a name that a tenth of all have; a later page begins in the middle of the list. Medians of {ROUNDS}.
"""

KEYS = Keyring([Key.new()])
PROFILE = """
{"subject": "Law", "languages": {"en": "c1"}, "fields": ["law"], "about": "…", "ways": ["video"], "hours": 4,
 "level": "master", "semester": 3, "looks_for": ["internship"], "alumni": "no", "employer": "Stadtwerke",
 "position": "Analyst", "sector": "company", "offers": ["internship"], "capacity": 1}
"""  # of a mentee and of a mentor
PEOPLE = """
INSERT INTO person (id, telegram_id, username, name, language, time_zone, joined_at, notice_version, is_coordinator)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
SELECT i, i, 'user_' || i, 'Ana' || (i % 10) || ' Number' || printf('%06d', i), 'en', 'Europe/Berlin', :then, '1',
       i = 1 FROM n
"""
COHORTS = """
INSERT INTO cohort (id, title, opened_at)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= :former)
SELECT i, 'Cohort ' || i, datetime(:then, (1 - i) || ' years') || '.000000' FROM n
"""
PARTS = """
INSERT INTO name_part (cohort_id, part, person_id)
SELECT cohort.id, lower(name), person.id FROM cohort, person
UNION ALL SELECT cohort.id, lower(substr(name, 6)), person.id FROM cohort, person
UNION ALL SELECT cohort.id, 'user ' || person.id, person.id FROM cohort, person
"""
ENROLMENTS = """
INSERT INTO enrolment (person_id, cohort_id, role, status, profile, applied_at, sort_name)
SELECT person.id, cohort.id, CASE WHEN person.id % 2 THEN 'mentor' ELSE 'mentee' END,
       CASE WHEN person.id % 50 = 0 THEN 'applied' ELSE 'admitted' END, :profile, :then, lower(name) FROM cohort, person
"""
TANDEMS = """
INSERT INTO tandem (cohort_id, mentee_id, mentor_id, status, proposed_at, proposed_by, started_at, last_contact_at,
                    nudges_sent, ends_on)
SELECT cohort.id, person.id, person.id + 1, CASE cohort.id WHEN 1 THEN 'active' ELSE 'closed' END, :then, 1, :then,
       strftime('%Y-%m-%d %H:%M:%f000', :then, person.id || ' seconds'), 0, '2027-05-23'
FROM cohort, person WHERE person.id % 2 = 0 AND person.id < :count ORDER BY cohort.id, person.id
"""


class Programme:
    """A database with that many people, and the bot's writer on it."""

    def __init__(self, file: Path, count: int) -> None:
        database = open_database(f"sqlite:///{file}", KEYS)
        database.migrate()
        then = (NOW - timedelta(days=10)).strftime("%Y-%m-%d %H:%M:%S.%f")
        with closing(sqlite3.connect(file)) as connection, connection:
            profile = KEYS.seal(PROFILE.encode(), b"enrolment.profile")
            values = {"then": then, "count": count, "former": FORMER, "profile": profile}
            for statement in (COHORTS, PEOPLE, PARTS, ENROLMENTS, TANDEMS):
                connection.execute(statement, values)
        self._database, self._house = database, build_house(Settings(telegram={"token": "1:abc"}), "bot")
        self._writer = Writer(database, lambda: NOW)
        self._writer.start()
        self._updates, self.middle = 0, count // 2

    def close(self) -> None:
        """End the writer."""
        self._writer.stop()
        self._database.close()

    def says(self, text: str) -> float:
        """Milliseconds until a message is answered."""
        entities = [{"type": "bot_command", "offset": 0, "length": len(text.partition(" ")[0])}]
        return self._applies({"message": {"message_id": 1, "date": 0, "text": text, "entities": entities}})

    def taps(self, name: str, *values: object) -> float:
        """Milliseconds until a tap is answered."""
        data = self._house.painter.codec.pack(Call(name, tuple(map(str, values))), COORDINATOR)
        message = {"message_id": 7, "date": 0, "chat": {"id": COORDINATOR, "type": "private"}}
        return self._applies({"callback_query": {"id": "1", "data": data, "message": message}})

    def _applies(self, content: dict[str, dict[str, Any]]) -> float:
        [body] = content.values()
        body["from"] = {"id": COORDINATOR, "is_bot": False, "first_name": "Clara"}
        body.setdefault("chat", {"id": COORDINATOR, "type": "private"})
        self._updates += 1
        incoming = read_update({"update_id": self._updates, **content}, self._house.bot_username)

        def answer(store: Store) -> int:
            handle(self._house, store, incoming)  # type: ignore[arg-type] # it was understood
            return len(store.letters)

        begun = perf_counter()
        sent = self._writer.submit(answer).result()
        taken = perf_counter() - begun
        assert sent, content  # noqa: S101 - otherwise nothing is measured
        return 1000 * taken


LOOKS: dict[str, Callable[[Programme], float]] = {
    "/people": lambda programme: programme.says("/people"),
    "/people, a later page": lambda programme: programme.taps("people.list", f"....a{programme.middle}"),
    "/people, who apply as mentees": lambda programme: programme.taps("people.list", "0.0..."),
    "/people, out of reach": lambda programme: programme.taps("people.list", ".5..."),
    "/people, without a tandem": lambda programme: programme.taps("people.list", ".3.en.."),
    "/people Number000077": lambda programme: programme.says("/people Number000077"),
    "/people Ana7": lambda programme: programme.says("/people Ana7"),
    "/tandems": lambda programme: programme.says("/tandems"),
    "/tandems, a later page": lambda programme: programme.taps("pairs.list", f"0..a{programme.middle // 2}"),
    "/tandems Ana7": lambda programme: programme.says("/tandems Ana7"),
    "/tandems, green": lambda programme: programme.taps("pairs.list", "6.."),
    "somebody’s card": lambda programme: programme.taps("people.card", 20),
    "a tandem’s card": lambda programme: programme.taps("pairs.card", 20),
    "/lights": lambda programme: programme.says("/lights"),
    "/applications": lambda programme: programme.says("/applications"),
    "/admin": lambda programme: programme.says("/admin"),
}


async def measure() -> Report:
    """Fill two databases, then look at each list in turn."""
    return await asyncio.to_thread(_measure_on_disk)


def _measure_on_disk() -> Report:
    DISK.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=DISK) as folder:
        few, many = (Programme(Path(folder) / f"{count}.db", count) for count in (FEW, MANY))
        figures: list[Figure] = []
        for name, look in LOOKS.items():
            look(few), look(many)  # the first time a statement is put into words
            taken = [(look(few), look(many)) for _ in range(ROUNDS)]
            of_few, of_many = (median(each) for each in zip(*taken, strict=True))
            figures += [
                Figure(f"{name}: {MANY:,} people", of_many, "ms"),
                Figure(f"{name}: to {FEW:,}", of_many / of_few, "×", below=1.5),
            ]
        few.close()
        many.close()
    return Report(" ".join(ABOUT.split()), tuple(figures))
