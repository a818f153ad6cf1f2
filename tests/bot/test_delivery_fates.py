"""What became of a message that has a name to be found by: it arrived, met a blocked bot, or failed."""

from pathlib import Path

from sqlalchemy.orm import Session
from telegram.error import BadRequest, Forbidden

from storage import fates
from storage.fates import FateCounts, NewFate
from storage.store import Lane, Store
from tests.bot.post_office import PostOffice
from tests.virtual_time import in_virtual_time
from tests.world import START


def told(office: PostOffice, about: str) -> list[tuple[int, int | None, str | None]]:
    """What is known under a name: chat, message, reason."""
    with Session(office.database.engine) as session:
        found = fates.of(Store(session, START), about)
        return [(fate.chat_id, fate.message_id, fate.reason) for fate in found]


def counted(office: PostOffice, about: str) -> FateCounts:
    with Session(office.database.engine) as session:
        return fates.counts(Store(session, START), about)


@in_virtual_time
async def test_it_is_known_which_message_came_of_it(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.say_to_many("News", Lane.BROADCAST, range(1, 4), about="announcement:7")
        office.say_to_many("Hello", Lane.ANSWER, range(4, 5))
        await office.settled()
        assert {chat for chat, message, _ in told(office, "announcement:7") if message} == {1, 2, 3}
        assert counted(office, "announcement:7") == FateCounts(arrived=3)
        assert counted(office, "another") == FateCounts()


@in_virtual_time
async def test_it_is_known_why_it_did_not_arrive(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        office.answers["News"] += [
            Forbidden("Forbidden: bot was blocked by the user"),
            BadRequest("Bad Request: chat not found"),
        ]
        office.say_to_many("News", Lane.BROADCAST, range(1, 4), about="announcement:7")
        await office.settled()
        assert counted(office, "announcement:7") == FateCounts(arrived=1, unreachable=1, failed=1)
        assert {reason for _, _, reason in told(office, "announcement:7")} == {
            None,
            "Forbidden: bot was blocked by the user",
            "Chat not found",
        }


@in_virtual_time
async def test_the_latest_message_of_a_chat_counts(tmp_path: Path) -> None:
    async with PostOffice(tmp_path) as office:
        for text in ("one", "two"):
            office.say_to_many(text, Lane.ANSWER, range(1, 2), about="progress:7")
            await office.settled()
        assert told(office, "progress:7") == [(1, 2, None)]


def test_long_lists_come_in_pages(tmp_path: Path) -> None:
    office = PostOffice(tmp_path)
    with Session(office.database.engine) as session, session.begin():
        store = Store(session, START)
        fates.note(store, [NewFate("news", chat, chat * 10) for chat in range(1, 6)])
        fates.note(store, [])
        first = fates.of(store, "news", take=3)
        rest = fates.of(store, "news", after=first[-1].chat_id, take=3)
        assert [fate.chat_id for fate in [*first, *rest]] == [1, 2, 3, 4, 5]
        assert fates.message_in(store, "news", 4) == 40
        assert fates.message_in(store, "news", 9) is None
    office.database.close()
