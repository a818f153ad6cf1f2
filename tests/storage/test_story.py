"""The programme on PostgreSQL, from the first application to a tandem that is asked whether it is in contact."""

from pathlib import Path

import pytest

from storage import outbox
from tests.world import World


@pytest.mark.postgres
async def test_a_tandem_comes_together_and_is_accompanied(postgres_url: str, tmp_path: Path) -> None:
    async with World(tmp_path, database_url=postgres_url) as world:
        ana, _ben = await world.tandem()
        await world.end()
        await world.begin()
        await world.turn_clock(days=40)
        assert ana.sees("Hi Ana, you and Ben have been a tandem since")
        await ana.taps("We were in touch")
        assert ana.sees("Say hello to Ben!")
        assert await world.query(outbox.count_waiting) == 0
