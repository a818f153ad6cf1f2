"""What the stories of feedback begin with, and what stands in the database behind them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from mentoring.words import ContactForm, QuestionKind, RoundKind, RoundStatus, Visibility
from playground.people import Person
from storage import meeting_logs, people, rounds
from storage.store import Store
from storage.tables import AnswerSheet, Round, RoundPart, RoundQuestion
from tests.handlers.behind import row_of, tandem_of
from tests.world import START, World

HALF_TIME = 91  # days after the beginning: 21 February is a Sunday, so they are asked on Monday
NEAR_THE_END = 168  # 9 May is a Sunday, so they are asked on Monday
THE_END = 181


async def met(world: World, person: Person, *, on: date | None = None) -> None:
    """Let somebody have logged a meeting, today if nothing else is said."""

    def log(store: Store) -> None:
        meeting_logs.add(
            store,
            tandem_of(store, person),
            row_of(store, person),
            None,
            held_on=on or store.now.date(),
            minutes=60,
            form=ContactForm.VIDEO,
            topics=["career"],
            takeaway=None,
            takeaway_sees=Visibility.ONLY_ME,
        )

    await world.query(log)


async def until_day(world: World, day: int) -> None:
    """Let time pass until the morning of a day after the beginning of the story."""
    await world.let_time_pass(days=day - (world.clock() - START) / timedelta(days=1))


async def kept(world: World, table: type[Any]) -> list[Any]:
    """All rows of a table."""
    found: list[Any] = await world.query(
        lambda store: list(store.session.execute(select(table).order_by(table.id)).scalars())
    )
    return found


async def sheets(world: World) -> list[dict[str, Any]]:
    """The answers that were handed in, by the questions' names or texts."""
    named = {str(question.id): question for question in await kept(world, RoundQuestion)}
    return [
        {_name(named[number]): value for number, value in sheet.answers.items()}
        for sheet in await kept(world, AnswerSheet)
    ]


def _name(question: RoundQuestion) -> str:
    return question.standard or (question.texts or {})["en"]


async def answered(world: World) -> list[tuple[str, str, bool]]:
    """Who is asked in which kind of round, and who has answered."""
    return [(part.round.kind.value, part.person.name, part.answered) for part in await kept(world, RoundPart)]


def asked_about(person: Person, text: str) -> int:
    """How often a text came in somebody's chat."""
    return sum(text in message for message in person.chat)


async def makes_round(
    world: World,
    *,
    questions: Sequence[dict[str, Any]],
    anonymous: bool = True,
    audience: dict[str, Any] | None = None,
    opens_at: datetime | None = None,
    closes_at: datetime | None = None,
    title: str = "The kick-off",
) -> int:
    """Let a coordinator have made a round that waits to be opened."""

    def make(store: Store) -> int:
        made = Round(
            cohort_id=people.present_cohort(store).id,
            kind=RoundKind.OWN,
            titles={"en": title},
            anonymous=anonymous,
            status=RoundStatus.DRAFT,
            opens_at=opens_at,
            closes_at=closes_at,
            audience=audience,
            made_at=store.now,
            questions=[
                RoundQuestion(**{"position": place, "optional": False, **question})
                for place, question in enumerate(questions, start=1)
            ],
        )
        store.session.add(made)
        store.session.flush()
        return made.id

    number: int = await world.query(make)
    return number


async def opens(world: World, round_id: int) -> int:
    """Let a round be opened now; give how many are asked."""

    def open_now(store: Store) -> int:
        found = rounds.find(store, round_id)
        assert found
        return rounds.open_round(store, found)

    asked: int = await world.query(open_now)
    await world.turn_clock(minutes=1)
    return asked


async def closes(world: World, round_id: int) -> None:
    """Let a round be closed now."""

    def close_now(store: Store) -> None:
        found = rounds.find(store, round_id)
        assert found
        rounds.close_round(store, found)

    await world.query(close_now)


def scale(text: str, **more: Any) -> dict[str, Any]:
    """A question with a scale."""
    return {"kind": QuestionKind.SCALE, "texts": {"en": text}, **more}


def choice(text: str, *options: str, kind: QuestionKind = QuestionKind.CHOICE, **more: Any) -> dict[str, Any]:
    """A question with options."""
    return {"kind": kind, "texts": {"en": text}, "options": [{"en": option} for option in options], **more}


def words(text: str, **more: Any) -> dict[str, Any]:
    """A question for words."""
    return {"kind": QuestionKind.TEXT, "texts": {"en": text}, **more}
