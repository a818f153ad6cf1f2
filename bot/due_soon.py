"""What the clock has before it in the next hour, in lines for whoever operates the bot."""

from datetime import datetime, timedelta

from handlers import ROOMS
from storage import prompts
from storage.database import Database
from storage.due import Calendar
from storage.store import Store, look_up

SOON = timedelta(hours=1)


def due_soon(database: Database, now: datetime) -> list[str]:
    """Say what falls due, by job, and by kind of prompt. Empty while the tables are not those of this version."""
    lines: list[str] = look_up(database.engine, now, _lines) if database.is_up_to_date() else []
    return lines


def _lines(store: Store) -> list[str]:
    until = store.now + SOON
    calendar = Calendar({job.name: job.due for room in ROOMS for job in room.jobs})
    waiting = {name: count for name, count in calendar.count_until(store, until).items() if count}
    if not waiting:
        return ["Nothing falls due in the next hour."]
    kinds = ", ".join(
        f"{kind.value} {count:,}" for kind, count in prompts.count_by_kind(store, until).items()
    )
    total = sum(waiting.values())
    return [
        f"In the next hour {total:,} {'thing falls' if total == 1 else 'things fall'} due, by job:",
        *(f"    {name} {count:,}{_of_kinds(kinds, name)}" for name, count in waiting.items()),
    ]


def _of_kinds(kinds: str, job: str) -> str:
    return f": {kinds}" if job == "prompt_people" else ""
