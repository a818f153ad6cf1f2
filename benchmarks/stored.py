"""A database with a cohort of any size in it, as the newsroom's people are."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.newsroom import COORDINATOR, FIRST
from benchmarks.processes import KEY
from storage.database import open_database
from storage.encryption import Key, Keyring

COHORT = (
    "INSERT INTO cohort (id, title, opened_at) VALUES (1, '2026', :then)",
    """
    INSERT INTO person (id, telegram_id, name, language, time_zone, joined_at, notice_version, is_coordinator)
    WITH RECURSIVE n(i) AS (SELECT :coordinator UNION ALL SELECT i + 1 FROM n WHERE i < :last)
    SELECT i, i, 'Person ' || i, 'en', 'Europe/Berlin', :then, '1', i = :coordinator FROM n
    """,
    """
    INSERT INTO enrolment (person_id, cohort_id, role, status, profile, applied_at, sort_name)
    SELECT id, 1, CASE WHEN id % 2 THEN 'mentor' ELSE 'mentee' END, 'admitted', :profile, :then, lower(name)
    FROM person WHERE id > :coordinator
    """,
    """
    INSERT INTO name_part (cohort_id, part, person_id)
    SELECT 1, lower(name), id FROM person WHERE id > :coordinator
    UNION ALL SELECT 1, CAST(id AS TEXT), id FROM person WHERE id > :coordinator
    """,
)


def make_cohort(file: Path, people: int) -> None:
    """Make the database, with a coordinator and so many people."""
    database = open_database(f"sqlite:///{file}")
    database.migrate()
    database.close()
    then = (datetime.now(UTC) - timedelta(days=10)).strftime("%Y-%m-%d %H:%M:%S.%f")
    profile = Keyring([Key.read(KEY)]).seal(b"{}", b"enrolment.profile")
    values = {"then": then, "profile": profile, "coordinator": COORDINATOR, "last": FIRST + people - 1}
    with closing(sqlite3.connect(file)) as connection, connection:
        for statement in COHORT:
            connection.execute(statement, values)
