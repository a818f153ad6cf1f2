"""A programme with a web server, and a calendar program that asks it."""

import socket
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import aiohttp
from icalendar import Calendar

from bot.sections import Web
from playground.people import Person
from tests.world import World


class Answer(NamedTuple):
    """What a calendar program gets."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        return int(attempt.getsockname()[1])


def with_web(folder: Path, port: int | None = None) -> World:
    """A programme whose bot has a web server."""
    world = World(folder)
    port = port or free_port()
    web = Web(listen="127.0.0.1", port=port, public_url=f"http://127.0.0.1:{port}")
    world.settings = world.settings.model_copy(update={"web": web})
    return world


async def asks(url: str, method: str = "GET", **headers: str) -> Answer:
    """Ask for a feed."""
    async with aiohttp.ClientSession() as session, session.request(method, url, headers=headers) as answer:
        return Answer(answer.status, answer.headers.copy(), await answer.read())


async def link_of(person: Person) -> str:
    """Get a link in the chat."""
    await person.says("/calendar")
    await person.taps("Get my link")
    return shown_link(person)


def shown_link(person: Person) -> str:
    """The link in the newest message, exactly as it would be copied."""
    return next(line for line in person.message.text.splitlines() if "http" in line)


def entries_in(answer: Answer) -> dict[str, tuple[str, str]]:
    """Beginning and state of each entry, by its title."""
    calendar = Calendar.from_ical(answer.body)
    assert calendar.errors == []
    return {
        str(event["SUMMARY"]): (f"{event.decoded('DTSTART'):%d %b %H:%M %Z}", str(event["STATUS"]))
        for event in calendar.events
    }
