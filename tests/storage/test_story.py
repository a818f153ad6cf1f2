"""The programme on PostgreSQL, from the first application to a tandem that is asked whether it is in contact."""

from pathlib import Path

import pytest

from storage import outbox
from tests.handlers.coordinator.cohort import mentees, mentors
from tests.handlers.feedback.acts import HALF_TIME, closes, makes_round, met, opens, scale, sheets, until_day
from tests.handlers.tandem.acts import proposed
from tests.world import World


@pytest.mark.postgres
async def test_a_tandem_comes_together_and_is_accompanied(ready_postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=ready_postgres_url) as world:
        ana, _ben = await world.tandem()
        await world.end()
        await world.begin()
        await world.turn_clock(days=40)
        assert ana.sees("Hi Ana, you and Ben have been a tandem since")
        await ana.taps("We were in touch")
        assert ana.sees("Say hello to Ben!")
        assert await world.query(outbox.count_waiting) == 0


@pytest.mark.postgres
async def test_a_cohort_is_matched(ready_postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=ready_postgres_url) as world:
        clara = await world.coordinator()
        ana, _emil = await mentees(world, "Ana", "Emil")
        await mentors(world, "Ben", capacity=2)
        await mentors(world, "Dora", subject="Medicine")
        await clara.says("/match")
        await clara.taps("Work out a draft")
        await clara.taps("Ana – Ben")
        await clara.taps("Fix")
        await clara.taps("‹ The draft")
        await clara.taps("Emil – Ben")
        await clara.taps("Another mentor")
        await clara.taps("Dora")
        await clara.taps("Do it")
        await clara.taps("Run again")
        await clara.taps("Emil – Dora")
        await clara.taps("Block")
        await clara.taps("Left over (2)")
        await clara.taps("Emil")
        await clara.taps("Find a mentor")
        await clara.taps("Ben")
        await clara.taps("Do it")
        await clara.taps("Send all")
        await clara.taps("Yes, send 2")
        assert clara.sees("2 proposals are on their way.")
        assert ana.sees("Ana, we have found somebody for you! This is Ben:")


@pytest.mark.postgres
async def test_a_proposal_waits_and_a_tandem_pauses_and_ends(ready_postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=ready_postgres_url) as world:
        ana, ben, clara = await proposed(world)
        await ana.taps("Ask something first")
        await ana.says("Where do you live?")
        await world.turn_clock(days=3)
        assert ben.sees("Ana is waiting for an answer of yours:")
        await ben.taps("✏️ Answer")
        await ben.says("In Trier.")
        await ben.taps("Yes, gladly")
        await world.turn_clock(days=7)
        assert ana.sees("I have no answer from you yet")
        await ana.taps("Yes, gladly")
        await ana.says("/concern")
        await ana.taps("Pause until a date")
        await ana.says("14.12.2026")
        await ana.taps("Skip")
        await ana.taps("Yes, pause it")
        await world.turn_clock(days=11)
        assert ben.sees("Welcome back, Ben!")
        await ben.taps("Something isn’t right", of="Welcome back")
        await ben.taps("End the tandem")
        await ben.says("No time.")
        await ben.taps("Yes, end it")
        assert ana.sees("Your tandem with Ben ends today.")
        await clara.says("/concerns")
        await clara.taps("Ben has ended the tandem")
        assert clara.sees("Ben: No time.")


@pytest.mark.postgres
async def test_a_tandem_is_asked_for_feedback(ready_postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=ready_postgres_url) as world:
        ana, ben = await world.tandem()
        await met(world, ana)
        await until_day(world, 8)
        await ana.taps("Still deciding")
        await ben.taps("Not a good fit")
        await ben.taps("A few words for the coordinators")
        await ben.says("We speak past each other.")
        await world.turn_clock(days=1)
        clara = world.people["Clara"]
        await clara.taps("What Ben says")
        assert clara.sees("Ben: We speak past each other.")
        await until_day(world, HALF_TIME)
        for person in (ana, ben):
            await person.taps("Answer now")
            for answer in ("Just right", "4", "4", "Skip", "Hand it in"):
                await person.taps(answer)
        assert len(await sheets(world)) == 2
        number = await makes_round(world, questions=(scale("How was it?"),))
        assert await opens(world, number) == 2
        await closes(world, number)
