"""From an update to its commit: the writer applies it once; one that fails is set aside and apologised for."""

import asyncio
import traceback
from collections.abc import Callable

import structlog
from telegram import Update

from dialogue.house import House
from dialogue.incoming import Incoming, InGroup, read_update
from dialogue.router import apologise, handle
from storage import updates
from storage.store import Store
from storage.writer import StorageUnavailableError, Writer

log = structlog.get_logger()


class Applier:
    """Applies updates, in the order in which they are handed over."""

    def __init__(self, house: House, writer: Writer) -> None:
        self._house, self._writer = house, writer

    async def apply_all(self, batch: list[Update]) -> None:
        """Apply a batch; returns when every update of it is committed (or set aside for good).

        Raises StorageUnavailableError when the bot is stopped while the database takes nothing: the batch is
        not to be acknowledged then.
        """
        futures = [(update, self._submit(update)) for update in batch]
        for update, future in futures:
            await self._settled(update, future)

    def _submit(self, update: Update) -> "asyncio.Future[None]":
        incoming = read_update(update, self._house.bot_username)
        return self._write(update.update_id, incoming, lambda store: self._apply(store, incoming))

    def _apply(self, store: Store, incoming: Incoming | None) -> None:
        if incoming is not None:
            handle(self._house, store, incoming)

    async def _settled(self, update: Update, future: "asyncio.Future[None]") -> None:
        try:
            await future
        except StorageUnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a room raised: its work is undone, the person is told
            await self._set_aside(update, error)

    async def _set_aside(self, update: Update, error: Exception) -> None:
        incoming = read_update(update, self._house.bot_username)
        trace = "".join(traceback.format_exception(error))
        chat_id = update.effective_user.id if update.effective_user else None

        def deed(store: Store) -> None:
            number = updates.set_aside(store, update.update_id, chat_id, trace)
            log.error("update.failed", number=number, update=update.update_id, chat=chat_id, exc_info=error)
            if incoming is not None:
                apologise(self._house, store, incoming, number)

        await self._write(update.update_id, incoming, deed)

    def _write(
        self, update_id: int, incoming: Incoming | None, deed: Callable[[Store], None]
    ) -> "asyncio.Future[None]":
        private = incoming is not None and not isinstance(incoming.content, InGroup)
        return asyncio.wrap_future(
            self._writer.submit(
                deed,
                update_id=update_id,
                telegram_id=incoming.sender.telegram_id if incoming and private else None,
            )
        )
