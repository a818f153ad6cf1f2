from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage import outbox
from storage.database import Database
from storage.outbox import Failure
from storage.store import File, Lane, Letter, Store, dump
from storage.tables import Outgoing
from storage.writer import Writer
from tests.storage.writing import NOW, greeted, greeting, writing

INVITATION = Letter(
    7,
    Lane.PROMPT,
    "sendDocument",
    dump({"chat_id": 7, "caption": "Grüße"}),
    File("Gespräch.ics", "text/calendar", bytes(range(256))),
)


def send(writer: Writer, *letters: Letter) -> list[int]:
    """Say something; gives the letters' numbers."""

    def deed(store: Store) -> None:
        for letter in letters:
            store.send(letter)

    writer.submit(deed).result()
    return [letter.id for letter in letters if letter.id is not None]


def do(writer: Writer, deed: Callable[[Store], Any]) -> Any:
    return writer.submit(deed).result()


def test_after_a_restart_all_that_waits_is_there_in_its_order(database: Database) -> None:
    with writing(database) as writer:
        first, second, third = greeting(3), INVITATION, greeting(1)
        send(writer, first)
        send(writer, second, third)
    with writing(database) as writer:
        assert do(writer, outbox.waiting) == [first, second, third]
        assert do(writer, outbox.count_waiting) == 3


def test_what_has_arrived_is_forgotten(database: Database) -> None:
    with writing(database) as writer:
        numbers = send(writer, greeting(1), INVITATION, greeting(3))
        do(writer, lambda store: outbox.mark_sent(store, numbers[:2]))
        assert [letter.chat_id for letter in do(writer, outbox.waiting)] == [3]
    assert greeted(database) == [3]


def test_what_cannot_be_sent_is_set_aside_with_its_reason(database: Database) -> None:
    with writing(database) as writer:
        first, second = send(writer, greeting(1), greeting(2))
        do(writer, lambda store: outbox.set_aside(store, [Failure(first, "Bad Request: chat not found")]))
        assert [letter.id for letter in do(writer, outbox.waiting)] == [second]
        assert do(writer, outbox.count_waiting) == 1
    with Session(database.engine) as session:
        kept = session.execute(select(Outgoing).where(Outgoing.failed_at.is_not(None))).scalar_one()
    assert (kept.id, kept.failed_at, kept.reason) == (first, NOW, "Bad Request: chat not found")


def test_a_number_is_never_used_again(database: Database) -> None:
    with writing(database) as writer:
        numbers = send(writer, greeting(1), greeting(2))
        do(writer, lambda store: outbox.mark_sent(store, numbers))
    with writing(database) as writer:
        assert send(writer, greeting(3)) > numbers


@pytest.mark.parametrize("arrived", [0, 1, outbox.AT_ONCE + 1, 70_000])
def test_any_number_of_letters_can_arrive_at_once(database: Database, arrived: int) -> None:
    with writing(database) as writer:
        (number,) = send(writer, greeting(1))
        do(writer, lambda store: outbox.mark_sent(store, range(number + 1, number + 1 + arrived)))
        assert do(writer, outbox.count_waiting) == 1
        do(writer, lambda store: outbox.mark_sent(store, range(number - arrived, number + 1)))
        assert do(writer, outbox.count_waiting) == 0
