"""The crowd that measures the bot says and taps what the bot understands."""

import pytest

from benchmarks import people
from benchmarks.people import SCRIPTS, Crowd, StuckError, press_anything, press_button
from tests.world import World


async def test_a_crowd_gets_through_the_onboarding(world: World) -> None:
    done = await Crowd(world.telegram, len(SCRIPTS), press_button).go()
    assert (done.people, done.updates) == (len(SCRIPTS), sum(len(script) for _, script in SCRIPTS))


async def test_a_crowd_says_where_it_is_stuck(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "PATIENCE", 0.2)
    monkeypatch.setattr(people, "SCRIPTS", (("en", [("say", "/start"), ("tap", "Elsewhere")]),))
    with pytest.raises(StuckError, match="there is no button 'Elsewhere' under: 👋 Hello!"):
        await Crowd(world.telegram, 1, press_button).go()


async def test_a_crowd_notices_a_bot_that_falls_silent(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "PATIENCE", 0.2)
    monkeypatch.setattr(people, "SCRIPTS", (("en", [("say", "/start")]),))
    crowd = Crowd(world.telegram, 1, press_anything)
    monkeypatch.setattr(world.telegram, "say", lambda *_: None)
    with pytest.raises(StuckError, match="1 people wait after 1 updates, 0 answers"):
        await crowd.go()
