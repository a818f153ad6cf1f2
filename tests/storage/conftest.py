"""Databases for tests: every test that takes one runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.database import Database, open_database
from tests.storage.postgres import postgres_database, postgres_server
from tests.world import KEYS, fresh_database

POSTGRES = pytest.param("postgresql", marks=pytest.mark.postgres)


@pytest.fixture(scope="session")
def server() -> Iterator[Engine]:
    """The PostgreSQL of this session of pytest; with pytest-xdist each worker has its own."""
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def template(server: Engine) -> Iterator[str]:
    """The name of a database with all tables, made once: others are copied from it."""
    with postgres_database(server) as url:
        with closing(open_database(url)) as database:
            database.migrate()
        yield url.rpartition("/")[2].partition("?")[0]


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'tandem.db'}"


@pytest.fixture
def postgres_url(server: Engine) -> Iterator[str]:
    with postgres_database(server) as url:
        yield url


@pytest.fixture(params=["sqlite", POSTGRES])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    url: str = request.getfixturevalue(f"{'sqlite' if request.param == 'sqlite' else 'postgres'}_url")
    return url


@pytest.fixture
def ready_sqlite_url(sqlite_url: str) -> str:
    Path(sqlite_url.removeprefix("sqlite:///")).write_bytes(fresh_database())
    return sqlite_url


@pytest.fixture
def ready_postgres_url(server: Engine, template: str) -> Iterator[str]:
    with postgres_database(server, template) as url:
        yield url


@pytest.fixture(params=["sqlite", POSTGRES])
def ready_url(request: pytest.FixtureRequest) -> str:
    """The address of a database with all tables and nothing in them."""
    url: str = request.getfixturevalue(f"ready_{'sqlite' if request.param == 'sqlite' else 'postgres'}_url")
    return url


@pytest.fixture
def empty_database(url: str) -> Iterator[Database]:
    """A database without any tables."""
    with closing(open_database(url, KEYS)) as database:
        yield database


@pytest.fixture
def database(ready_url: str) -> Iterator[Database]:
    """A database with all tables and nothing in them."""
    with closing(open_database(ready_url, KEYS)) as database:
        yield database


@pytest.fixture
def sqlite(ready_sqlite_url: str) -> Iterator[Database]:
    """A file of ours, with all tables and nothing in them."""
    with closing(open_database(ready_sqlite_url, KEYS)) as database:
        yield database


@pytest.fixture
def postgres(ready_postgres_url: str) -> Iterator[Database]:
    """A PostgreSQL with all tables and nothing in them."""
    with closing(open_database(ready_postgres_url, KEYS)) as database:
        yield database
