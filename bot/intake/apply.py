"""From an update to its commit: the writer applies it once; one that fails is set aside and apologised for."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import structlog

from bot.figures import Figures
from bot.intake.flood import Flood, Verdict
from bot.traces import trace_of
from dialogue.house import House
from dialogue.incoming import Incoming, InGroup, read_update
from dialogue.router import apologise, ask_to_wait, handle
from storage import updates
from storage.store import Store
from storage.writer import StorageUnavailableError, Writer

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Reading:
    """An update's number, and what it means; nothing if it asks for nothing or could not be read."""

    update_id: int
    incoming: Incoming | None
    error: Exception | None = None

    @property
    def sender_id(self) -> int | None:
        """Whose it is."""
        return self.incoming.sender.telegram_id if self.incoming else None

    @property
    def is_private(self) -> bool:
        """Tell whether it is somebody's own conversation with the bot."""
        return self.incoming is not None and not isinstance(self.incoming.content, InGroup)


class Applier:
    """Applies updates, in the order in which they are handed over."""

    def __init__(self, house: House, writer: Writer, flood: Flood, figures: Figures | None = None) -> None:
        self._house, self._writer, self._flood = house, writer, flood
        self._figures = figures or Figures()

    async def apply_all(self, batch: Sequence[dict[str, Any]]) -> None:
        """Apply a batch of Telegram's JSON; returns when all of it is committed (or set aside for good).

        Raises StorageUnavailableError when the bot is stopped while the database takes nothing: the batch is
        not to be acknowledged then.
        """
        came_in = time.monotonic()
        readings = [self._read(data) for data in batch]
        outcomes = await asyncio.gather(*map(self._submit, readings), return_exceptions=True)
        for reading, outcome in zip(readings, outcomes, strict=True):
            if isinstance(outcome, StorageUnavailableError):
                raise outcome
            if isinstance(outcome, Exception):
                await self._set_aside(reading, outcome)
            self._figures.updates["failed" if isinstance(outcome, Exception) else "applied"] += 1
            self._figures.until_commit.note(time.monotonic() - came_in)

    def _read(self, data: dict[str, Any]) -> Reading:
        try:
            incoming = read_update(data, self._house.bot_username)
        except Exception as error:  # noqa: BLE001 - whatever it is, the updates behind it must not wait for it
            return Reading(data["update_id"], None, error)
        return Reading(data["update_id"], incoming)

    def _submit(self, reading: Reading) -> "asyncio.Future[None]":
        verdict = Verdict.TAKEN  # it is judged once, here: a deed can run twice
        if reading.incoming is not None:
            verdict = self._flood.judge(reading.incoming.sender.telegram_id, reading.incoming.content)
        return self._write(reading, lambda store: self._apply(store, reading, verdict))

    def _apply(self, store: Store, reading: Reading, verdict: Verdict) -> None:
        if reading.error is not None:
            raise reading.error
        if reading.incoming is None:
            return
        if verdict is Verdict.TAKEN:
            handle(self._house, store, reading.incoming)
        else:
            ask_to_wait(
                self._house,
                store,
                reading.incoming,
                said_already=verdict is Verdict.QUIET,
                words_lost=verdict is Verdict.WORDS_LOST,
            )

    async def _set_aside(self, reading: Reading, error: Exception) -> None:
        """Whatever a room raised: its work is undone, the person is told, and the next ones go on."""
        trace = trace_of(error)
        try:
            number = await self._write(reading, lambda store: self._note_failure(store, reading, trace))
        except StorageUnavailableError:
            raise
        except Exception as second:  # noqa: BLE001 - not even an apology can be said
            trace += "\n\n" + trace_of(second)
            number = await self._write(
                reading, lambda store: updates.set_aside(store, reading.update_id, reading.sender_id, trace)
            )
        if number is not None:
            log.error(
                "update.failed",
                number=number,
                update=reading.update_id,
                chat=reading.sender_id,
                exception=trace,
            )

    def _note_failure(self, store: Store, reading: Reading, trace: str) -> int:
        number = updates.set_aside(store, reading.update_id, reading.sender_id, trace)
        if reading.incoming is not None:
            apologise(self._house, store, reading.incoming, number)
        return number

    def _write(self, reading: Reading, deed: Callable[[Store], Any]) -> "asyncio.Future[Any]":
        return asyncio.wrap_future(
            self._writer.submit(
                deed,
                update_id=reading.update_id,
                telegram_id=reading.sender_id if reading.is_private else None,
            )
        )
