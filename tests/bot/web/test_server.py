"""Calendar feeds over HTTP: what programs get, what strangers don't, and how often one may ask."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.app import StartError
from storage import feeds
from storage.store import Store
from tests.bot.web.feeds import asks, entries_in, free_port, link_of, shown_link, with_web
from tests.handlers.behind import lives_in
from tests.handlers.events.acts import announces
from tests.handlers.meetings.acts import agree
from tests.world import World


@pytest.fixture
async def web(tmp_path: Path) -> AsyncIterator[World]:
    """A programme with a web server."""
    async with with_web(tmp_path) as world:
        yield world


async def test_a_feed_has_ones_meetings_and_events(web: World) -> None:
    ana, ben = await web.tandem(languages=("en", "en"))
    await agree(ana, ben)
    await announces(web, web.people["Clara"])
    await ana.taps("I’m coming")
    link = await link_of(ana)
    answer = await asks(link)
    assert answer.status == 200
    assert entries_in(answer) == {
        "Mentoring: Ben": ("24 Nov 15:00 CET", "CONFIRMED"),
        "Kick-off": ("01 Dec 17:00 CET", "CONFIRMED"),
    }
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, max-age=600"
    text = answer.body.decode()
    assert "REFRESH-INTERVAL;VALUE=DURATION:PT1H" in text
    assert "X-PUBLISHED-TTL:PT1H" in text
    assert "X-WR-CALNAME:Career International" in text
    assert "VALARM" not in text


async def test_each_reads_their_own_times_and_language(web: World) -> None:
    ana, ben = await web.tandem(languages=("en", "en"))
    await agree(ana, ben)
    await lives_in(web, ben, "America/Lima")
    assert entries_in(await asks(await link_of(ben))) == {"Mentoring: Ana": ("24 Nov 09:00 -05", "CONFIRMED")}


async def test_what_is_called_off_stands_there_as_called_off(web: World) -> None:
    ana, ben = await web.tandem()
    clara = web.people["Clara"]
    await agree(ana, ben, "28.11.2026")
    await announces(web, clara)
    await ana.taps("I’m coming")
    link = await link_of(ana)
    await clara.taps("Call it off")
    await clara.taps("Yes, call it off")
    await ben.says("/meetings")
    await ben.taps("28 Nov")
    await ben.taps("Can’t")
    await ben.taps("Skip")
    states = {state for _, state in entries_in(await asks(link)).values()}
    assert states == {"CANCELLED"}


async def test_who_does_not_come_after_all_has_it_in_their_calendar_no_more(web: World) -> None:
    ana, _ = await web.tandem()
    await announces(web, web.people["Clara"])
    await ana.taps("I’m coming")
    link = await link_of(ana)
    await ana.says("/events")
    await ana.taps("Kick-off")
    await ana.taps("I can’t come after all")
    await ana.taps("I’m ill")
    assert entries_in(await asks(link)) == {}


async def test_what_is_known_is_not_sent_again(web: World) -> None:
    ana, ben = await web.tandem()
    link = await link_of(ana)
    first = await asks(link)
    tag = first.headers["ETag"]
    await web.turn_clock(hours=1)
    again = await asks(link, **{"If-None-Match": f'"other", {tag}'})
    assert (again.status, again.body, again.headers["ETag"]) == (304, b"", tag)
    await agree(ana, ben)
    news = await asks(link, **{"If-None-Match": tag})
    assert news.status == 200
    assert news.headers["ETag"] != tag


async def test_a_program_can_ask_for_the_head_alone(web: World) -> None:
    ana, _ = await web.tandem()
    link = await link_of(ana)
    head, whole = await asks(link, "HEAD"), await asks(link)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["ETag"] == whole.headers["ETag"]


async def test_a_link_that_leads_nowhere_does_not_say_why(web: World) -> None:
    ana, _ = await web.tandem()
    link = await link_of(ana)
    root = web.settings.web.public_url
    await ana.taps("Take the link away")
    assert ana.sees("🗑 The link leads nowhere from now on.")
    made_up = root + "/calendar/" + "x" * 32 + ".ics"
    answers = [
        await asks(link),
        await asks(made_up),
        await asks(root + "/"),
        await asks(root + "/calendar/short.ics"),
        await asks(root + "/calendar/%00%FF%2e%2e.ics"),
        await asks(link, "POST"),
    ]
    assert {(answer.status, answer.body) for answer in answers} == {(404, b"Not Found\n")}
    kinds = {tuple((name, text) for name, text in one.headers.items() if name != "Date") for one in answers}
    assert len(kinds) == 1
    assert {answer.headers["Server"] for answer in answers} == {"Tandem"}


async def test_a_new_link_makes_the_old_one_useless(web: World) -> None:
    ana, _ = await web.tandem()
    old = await link_of(ana)
    await ana.taps("Get a new link")
    assert ana.sees("The link you have now will lead nowhere")
    assert (await asks(old)).status == 200
    await ana.taps("Yes, a new link")
    assert (await asks(old)).status == 404
    assert (await asks(shown_link(ana))).status == 200


async def test_nothing_that_is_kept_opens_a_feed(web: World) -> None:
    ana, _ = await web.tandem()
    secret = (await link_of(ana)).rpartition("/")[2].removesuffix(".ics")
    assert len(secret) == 32
    await web.settle()
    with closing(sqlite3.connect(web.file)) as database:
        kept = "\n".join(database.iterdump())
    assert secret not in kept
    assert feeds.hash_of(secret) in kept


async def test_who_asks_too_often_is_asked_to_wait(web: World) -> None:
    ana, _ = await web.tandem()
    link = await link_of(ana)
    answers = [await asks(link) for _ in range(12)]
    assert [answer.status for answer in answers] == [200] * 10 + [429] * 2
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60


async def test_guessing_is_bounded_too(web: World) -> None:
    root = web.settings.web.public_url
    statuses = [(await asks(f"{root}/calendar/{number:032}.ics")).status for number in range(70)]
    assert statuses[:50] == [404] * 50
    assert 429 in statuses[50:]


async def test_the_database_is_asked_in_the_writers_thread(
    web: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, _ = await web.tandem()
    link = await link_of(ana)
    threads: list[str] = []
    owner_of = feeds.owner_of

    def noting(store: Store, token_hash: str) -> Any:
        threads.append(threading.current_thread().name)
        return owner_of(store, token_hash)

    monkeypatch.setattr("storage.feeds.owner_of", noting)
    assert (await asks(link)).status == 200
    assert threads == ["writer"]


async def test_the_log_knows_no_secret(
    web: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ana, _ = await web.tandem()
    link = await link_of(ana)

    def broken(*_: object) -> bytes:
        raise LookupError(link)

    monkeypatch.setattr("bot.web.feeds.drawn", broken)
    with capture_logs() as logged:
        answer = await asks(link)
    assert (answer.status, answer.body) == (500, b"Internal Server Error\n")
    assert [line["event"] for line in logged] == ["web.failed"]
    assert link.rpartition("/")[2][:10] not in str(logged) + caplog.text


async def test_the_bot_ends_while_somebody_holds_a_connection_open(web: World) -> None:
    await web.coordinator()
    _, writer = await asyncio.open_connection("127.0.0.1", web.settings.web.port)
    writer.write(b"GET /calendar/")
    await writer.drain()
    async with asyncio.timeout(10):
        await web.end()
        await web.begin()
    writer.close()


async def test_a_port_that_is_taken_is_told_in_a_sentence(tmp_path: Path) -> None:
    port = free_port()
    taken = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", port)
    async with taken:
        world = with_web(tmp_path, port)
        with pytest.raises(StartError, match=rf"can't listen on 127\.0\.0\.1, port {port}") as refused:
            await world.begin()
    assert "Choose another port, or empty web.public_url to do without." in str(refused.value)
