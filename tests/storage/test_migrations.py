import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, Column, inspect, text

from storage.database import MIGRATIONS, Database, DatabaseError, newest_version, open_database
from storage.migrations.run import downgrade, upgrade
from storage.tables import Table

ROOT = Path(__file__).parents[2]
ALL = sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names())


def compares_default(_context: object, _inspected: object, column: Column[Any], *_: object) -> bool | None:
    """Alembic compares, but of JSON: for that PostgreSQL knows no equality."""
    return False if isinstance(column.type, JSON) else None


def differences(database: Database) -> list[object]:
    """What a new migration would have to do."""
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": compares_default}
        )
        return list(compare_metadata(context, Table.metadata))


def test_all_go_up_down_and_up(empty_database: Database) -> None:
    assert upgrade(empty_database.engine) == ALL
    assert downgrade(empty_database.engine) == ALL[::-1]
    assert tables(empty_database) == {"alembic_version"}
    assert upgrade(empty_database.engine) == ALL


def test_each_goes_down_and_up_by_itself(empty_database: Database) -> None:
    for below, name in zip(["base", *ALL], ALL, strict=False):
        assert upgrade(empty_database.engine, name) == [name]
        assert downgrade(empty_database.engine, below) == [name]
        assert upgrade(empty_database.engine, name) == [name]


def test_they_make_the_tables_that_the_code_knows(database: Database) -> None:
    assert tables(database) == {*Table.metadata.tables, "alembic_version"}
    assert differences(database) == []


def test_they_make_them_again_after_going_down(database: Database) -> None:
    downgrade(database.engine)
    upgrade(database.engine)
    assert differences(database) == []


def test_a_second_start_finds_nothing_to_do(database: Database) -> None:
    assert database.version() == newest_version() == ALL[-1]
    assert database.migrate() == []


def test_an_empty_database_says_so_when_it_is_checked(empty_database: Database) -> None:
    assert empty_database.version() is None
    assert empty_database.check().endswith("answers (empty, tables will be made at the first start)")


def test_a_database_says_where_its_tables_are(database: Database) -> None:
    assert database.check().endswith(f"answers (tables at {ALL[-1]})")


def test_several_at_the_same_time_do_it_once(url: str) -> None:
    together = Barrier(4)

    def start() -> list[str]:
        with closing(open_database(url)) as database:
            together.wait()
            return database.migrate()

    with ThreadPoolExecutor(4) as pool:
        done = [future.result() for future in [pool.submit(start) for _ in range(4)]]
    assert sorted(done) == [[], [], [], ALL]


def test_a_program_older_than_the_tables_does_not_touch_them(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError) as refused:
        database.migrate()
    assert str(refused.value) == (
        f"The tables are at 9999, this program knows them up to {ALL[-1]}: use a newer program."
    )


def test_a_start_that_finds_nothing_to_do_does_without_alembic(sqlite_url: str) -> None:
    program = (
        "import sys\n"
        "from contextlib import closing\n"
        "from storage.database import open_database\n"
        f"with closing(open_database({sqlite_url!r})) as database:\n"
        "    print(database.migrate(), 'alembic' in sys.modules)\n"
    )

    def run() -> str:
        command = [sys.executable, "-c", program]
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603

    assert run() == f"{ALL} True\n"
    assert run() == "[] False\n"
