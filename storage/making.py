"""Making the tables of a new database at once: migrations are for those that are in use, and take ten times as long."""

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    func,
    insert,
    inspect,
    select,
)

from storage.database import MIGRATION_LOCK, newest_version
from storage.tables import Table as OurTable
from storage.tables.base import complete_indexes

_version = Table(  # as Alembic makes it
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def make_tables(engine: Engine) -> bool:
    """Make all tables where there is none, as the newest migration leaves them. Tells whether there was none."""
    complete_indexes()
    with engine.begin() as connection:
        if (
            connection.dialect.name == "postgresql"
        ):  # one process at a time; SQLite's transaction has its lock
            connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
        return _make(connection)


def _make(connection: Connection) -> bool:
    if inspect(connection).get_table_names():
        return False
    OurTable.metadata.create_all(connection, checkfirst=False)
    _version.create(connection, checkfirst=False)
    connection.execute(insert(_version).values(version_num=newest_version()))
    return True
