"""python-telegram-bot with SQLAlchemy's asynchronous ORM: one session and one transaction an update.

As SQLAlchemy's documentation of its asyncio extension says: one engine, one `async_sessionmaker` with
`expire_on_commit=False`, `async with sessions.begin()`. The library's default takes one update after the other.
Durable once the answer is given: SQLite's synchronous is FULL, PostgreSQL has its defaults. What was not yet worked
on when the process is killed is lost, since Telegram hands an update out once it is confirmed by the next poll.
"""

from typing import Any

from sqlalchemy import BigInteger, ForeignKey, event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

from benchmarks.peers.conversation import after, options
from benchmarks.peers.ptb import ask, builder, poll, said


class Base(DeclarativeBase):
    """The tables."""


class Person(Base):
    """Somebody, and the question that they are at."""

    __tablename__ = "person"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    step: Mapped[int] = mapped_column(default=0)


class Answer(Base):
    """What somebody answered."""

    __tablename__ = "answer"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    step: Mapped[int]
    text: Mapped[str]


def _durable(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


class Bot:
    """The handlers, and the sessions that they work with."""

    def __init__(self, url: str) -> None:
        self.engine = create_async_engine(url)
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine.sync_engine, "connect", _durable)
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    async def open(self, _application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Make the tables."""
        async with self.engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def take(self, update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        """Keep an answer, and ask what comes next."""
        assert update.effective_user  # noqa: S101 - both handlers' updates have one
        text = said(update)
        async with self.sessions.begin() as session:
            person = await session.get(Person, update.effective_user.id)
            if person is None:
                person = Person(id=update.effective_user.id, step=0)
                session.add(person)
            elif text == "/start":
                person.step = 0
            else:
                session.add(Answer(person_id=person.id, step=person.step, text=text))
                person.step = after(person.step)
            step = person.step
        await ask(update, step)


def main() -> None:
    """Poll until SIGTERM."""
    given = options("orm", __doc__).parse_args()
    bot = Bot(given.keep)
    application = builder(given.token, given.api_url).post_init(bot.open).build()
    application.add_handler(MessageHandler(filters.TEXT, bot.take))
    application.add_handler(CallbackQueryHandler(bot.take))
    poll(application)


if __name__ == "__main__":
    main()
