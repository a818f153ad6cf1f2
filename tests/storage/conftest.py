"""Databases for tests: every test that takes one runs on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from storage.database import Database, open_database
from tests.storage.postgres import postgres_database, postgres_server

POSTGRES = pytest.param("postgresql", marks=pytest.mark.postgres)


@pytest.fixture(scope="session")
def server() -> Iterator[Engine]:
    """The PostgreSQL of this session of pytest; with pytest-xdist each worker has its own."""
    with postgres_server() as server:
        yield server


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
def empty_database(url: str) -> Iterator[Database]:
    """A database without any tables."""
    with closing(open_database(url)) as database:
        yield database


@pytest.fixture
def database(empty_database: Database) -> Database:
    """A database with all tables and nothing in them."""
    empty_database.migrate()
    return empty_database


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    """A file of ours, with all tables and nothing in them."""
    with closing(open_database(sqlite_url)) as database:
        database.migrate()
        yield database


@pytest.fixture
def postgres(postgres_url: str) -> Iterator[Database]:
    """A PostgreSQL with all tables and nothing in them."""
    with closing(open_database(postgres_url)) as database:
        database.migrate()
        yield database
