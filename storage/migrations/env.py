"""What Alembic runs: our tables, on the connection that ``run.py`` hands over."""

from typing import Any

from alembic import context
from alembic.runtime.migration import MigrationContext, MigrationInfo

from storage.tables import Table
from storage.tables.base import complete_indexes


def _note(ctx: MigrationContext, step: MigrationInfo, heads: Any, run_args: Any) -> None:  # noqa: ARG001 - Alembic's names
    context.config.attributes["done"].append(step.up_revision_id)


complete_indexes()
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    on_version_apply=_note,
    render_as_batch=True,
    user_module_prefix="columns.",
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
