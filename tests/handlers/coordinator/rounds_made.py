"""What the stories of coordinators' rounds begin with: a draft, a round that people have answered."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import select

from playground.people import Person
from storage import rounds
from storage.store import Store
from storage.tables import RoundPart
from tests.handlers.behind import row_of
from tests.handlers.coordinator import cohort
from tests.world import World


async def begins_draft(clara: Person, *, named: bool = False, until: str = "30.11.2026") -> None:
    """Let a coordinator say what stands before the questions, in English only."""
    await clara.says("/rounds")
    await clara.taps("A new round")
    await clara.says("The kick-off")
    await clara.taps("Skip")
    await clara.taps("With names" if named else "Anonymous")
    await clara.taps("Mentees and mentors")
    await clara.taps("All who are admitted")
    await clara.taps("Skip")
    await clara.says(until)
    await clara.taps("Keep it")


async def writes_question(clara: Person, kind: str, text: str, *options: str, needed: bool = True) -> None:
    """Let a coordinator add a question, in English only."""
    await clara.taps("A question")
    await clara.taps(kind)
    await clara.says(text)
    await clara.taps("Skip")
    if options:
        await clara.says("\n".join(options))
    await clara.taps("Yes" if needed else "It can be left out")
    await clara.taps("Keep it")


async def answers(world: World, person: Person, round_id: int, *given: Any) -> None:
    """Let somebody have answered the questions of a round, in their order; None leaves one out."""

    def hand_in(store: Store) -> None:
        query = select(RoundPart).where(
            RoundPart.round_id == round_id, RoundPart.person_id == row_of(store, person).id
        )
        part = store.session.execute(query).scalar_one()
        numbers = [str(question.id) for question in part.round.questions]
        kept = {number: one for number, one in zip(numbers, given, strict=True) if one is not None}
        assert rounds.answer(store, part, kept)

    await world.query(hand_in)


async def all_answer(world: World, people: Sequence[Person], round_id: int, *given: Any) -> None:
    """Let several people have answered the same."""
    for person in people:
        await answers(world, person, round_id, *given)


def tables(content: bytes) -> Mapping[str, list[tuple[Any, ...]]]:
    """The sheets of a file: their rows as plain values."""
    book = load_workbook(BytesIO(content))
    return {
        sheet.title: [tuple(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets
    }


async def acts(world: World) -> list[str]:
    """What coordinators have done, without how they became that and how they wrote drafts."""
    drafting = {"make round", "change round", "copy round", "discard round"}
    return [one for one in (await cohort.acts(world))[1:] if one not in drafting]
