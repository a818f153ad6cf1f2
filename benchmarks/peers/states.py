"""aiogram 3 with its state machine, kept in Redis or in SQLite.

aiogram has storages for Redis and MongoDB; for another database one writes the methods of `BaseStorage`, as its
documentation says. Here they are, on aiosqlite, each change committed with synchronous=FULL. Redis as it comes
keeps all in memory, and writes it to its file now and then. aiogram works on updates side by side, also on two of
one chat. What was not yet worked on when the process is killed is lost.
"""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.peers.conversation import QUESTIONS, after, options

TABLE = "CREATE TABLE IF NOT EXISTS fsm (key TEXT PRIMARY KEY, state TEXT, data TEXT NOT NULL DEFAULT '{}')"
SET_STATE = (
    "INSERT INTO fsm (key, state) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state"
)
SET_DATA = "INSERT INTO fsm (key, data) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET data = excluded.data"


class SQLiteStorage(BaseStorage):
    """States and data, a row for each chat."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection, self._keys = connection, DefaultKeyBuilder()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state."""
        await self._write(SET_STATE, key, state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        """Read the state."""
        found = await self._read("SELECT state FROM fsm WHERE key = ?", key)
        return None if found is None else str(found)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the data."""
        await self._write(SET_DATA, key, json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read the data."""
        found = await self._read("SELECT data FROM fsm WHERE key = ?", key)
        return dict(json.loads(found)) if found else {}

    async def close(self) -> None:
        """Close the database."""
        await self._connection.close()

    async def _write(self, statement: str, key: StorageKey, value: str | None) -> None:
        await self._connection.execute(statement, (self._keys.build(key), value))
        await self._connection.commit()

    async def _read(self, statement: str, key: StorageKey) -> Any:
        async with self._connection.execute(statement, (self._keys.build(key),)) as cursor:
            row = await cursor.fetchone()
        return row[0] if row else None


async def begin(message: Message, state: FSMContext) -> None:
    """Ask the first question."""
    await state.set_state("0")
    await message.answer(QUESTIONS[0][0], reply_markup=_buttons(0))


async def take_text(message: Message, state: FSMContext) -> None:
    """Keep what was typed, and ask on."""
    step = await _keep(state, message.text or "")
    await message.answer(QUESTIONS[step][0], reply_markup=_buttons(step))


async def take_tap(query: CallbackQuery, state: FSMContext) -> None:
    """Keep what was tapped, and ask on."""
    step = await _keep(state, query.data or "")
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(QUESTIONS[step][0], reply_markup=_buttons(step))


async def _keep(state: FSMContext, text: str) -> int:
    step = await state.get_state() or "0"
    await state.update_data({step: text})
    await state.set_state(str(after(int(step))))
    return after(int(step))


def _buttons(step: int) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=f"{step}|{number}")]
            for number, label in enumerate(QUESTIONS[step][1])
        ]
    )


async def _storage(keep: str) -> BaseStorage:
    if keep.startswith("unix://"):  # the socket of a Redis
        return RedisStorage.from_url(keep, connection_kwargs={"max_connections": 1000})
    connection = await aiosqlite.connect(keep)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", TABLE):
        await connection.execute(statement)
    return SQLiteStorage(connection)


async def run(token: str, api_url: str, keep: str) -> None:
    """Poll until SIGTERM."""
    dispatcher = Dispatcher(storage=await _storage(keep))
    dispatcher.message.register(begin, CommandStart())
    dispatcher.message.register(take_text, F.text)
    dispatcher.callback_query.register(take_tap)
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api_url)))
    await dispatcher.start_polling(bot)


def main() -> None:
    """The command line."""
    given = options("states", __doc__).parse_args()
    asyncio.run(run(given.token, given.api_url, given.keep))


if __name__ == "__main__":
    main()
