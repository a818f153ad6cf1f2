"""``tandem copy``: what whoever operates the bot reads, and people who notice nothing of it."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.commands import copy
from bot.copying import copy_programme
from storage.database import DatabaseError
from tests.storage.postgres import postgres_database, postgres_server
from tests.world import World

pytestmark = pytest.mark.postgres


@pytest.fixture
def url() -> Iterator[str]:
    with postgres_server() as server, postgres_database(server) as url:
        yield url


async def test_a_tandem_goes_on_where_it_was(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with World(tmp_path) as world:
        ana, ben = await world.tandem()
        await ana.says("/goals")
        await ana.taps("Set a goal")
        half_done = ana.screen
    await asyncio.to_thread(copy_programme, f"sqlite:///{world.file}", url)
    said = capsys.readouterr().out
    assert re.search(r"^    tandem +1$", said, re.MULTILINE)
    assert "it is all there" in said
    assert f"TANDEM_DATABASE__URL ({url.partition(':')[0]}+psycopg://" in said
    moved = World(tmp_path, database_url=url)
    moved.telegram, moved.people, moved.clock = world.telegram, world.people, world.clock
    async with moved:
        for person in (ana, ben):
            person.settle = moved.settle
        await ana.says("A job interview in German")
        assert ana.screen != half_done
        assert "Question 2" in ana.screen
        await ben.says("/tandem")
        assert ben.sees("Ana")


def test_where_it_goes_is_what_the_settings_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A password stands in the environment, and in no command."""
    asked: list[str] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.copying.copy_programme", lambda *urls: asked.extend(urls))
    monkeypatch.setenv("TANDEM_DATABASE__URL", "postgresql://tandem:secret@localhost/tandem")
    copy(source="sqlite:///old.db", target=None, config=None)
    assert asked[0] == "sqlite:///old.db"
    assert asked[1].endswith("://tandem:secret@localhost/tandem")
    assert "secret" not in capsys.readouterr().out


def test_what_is_wrong_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=r"^There is no database .*old\.db\.$"):
        copy_programme(f"sqlite:///{tmp_path}/old.db", f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(DatabaseError, match="mysql is no database we know"):
        copy_programme("mysql://old", f"sqlite:///{tmp_path}/new.db")
