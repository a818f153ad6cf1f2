"""Named queries of work outside the writer: what is due, done, to be tried again."""

from collections.abc import Collection
from datetime import timedelta

from sqlalchemy import select

from storage.locking import locked
from storage.store import Store
from storage.tables import Task


def next_due(store: Store, under_way: Collection[int]) -> Task | None:
    """The task that has been due for longest and that nobody is at."""
    query = (
        select(Task)
        .where(Task.due_at <= store.now, Task.id.not_in(under_way))
        .order_by(Task.due_at, Task.id)
        .limit(1)
    )
    return store.session.execute(query).scalar_one_or_none()


def find(store: Store, task_id: int) -> Task | None:
    """The task with that id, if it is still to be done, locked against another process that has done it too."""
    return locked(store.session, Task, task_id)


def forget(store: Store, task: Task) -> None:
    """It is done, or no longer wanted."""
    store.session.delete(task)


def try_later(store: Store, task: Task, pause: timedelta) -> None:
    """It went wrong: try once more after a pause."""
    task.tries += 1
    task.due_at = store.now + pause
