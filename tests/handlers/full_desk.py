"""A programme in which there is something of everything that coordinators look after."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.demo_people import send_proposal
from bot.settings import Settings
from dialogue.incoming import Sender
from mentoring.contact import LADDER
from mentoring.words import AnnouncementStatus, ConcernKind, PairRule, Role
from playground.people import Person
from storage import announcements, concerns, events, peers, people, settled
from storage.store import Store
from storage.tables import Tandem
from tests.handlers.coordinator.cohort import mentees, mentors
from tests.handlers.coordinator.rounds_made import begins_draft, writes_question
from tests.handlers.coordinator.test_team import gets_link, joins_team
from tests.handlers.events.acts import announces, plans
from tests.world import World

SENT = ("Send now", "Yes, send it")


@dataclass(frozen=True)
class Desk:
    """The file of such a programme, and its people."""

    file: Path
    settings: Settings
    now: datetime
    people: Mapping[str, Sender]


def full_desk(folder: Path) -> Desk:
    """Play it through once."""
    return asyncio.run(_play(folder))


async def _play(folder: Path) -> Desk:
    async with World(folder) as world:
        await world.tandem()
        clara = world.people["Clara"]
        await _has_team(world, clara)
        await _has_rounds(clara)
        await announces(world, clara)
        await plans(clara, "Workshop")
        await _has_people(world, clara)
        await _has_announcements(world, clara)
        await world.query(_has_worries)
        world.stranger("Xaver")
        await world.settle()
        settings, now = world.settings, world.clock()
        senders = {
            name: Sender(one.user.id, one.user.first_name, one.user.username, one.user.language_code or "en")
            for name, one in world.people.items()
        }
    return Desk(world.file, settings, now, senders)


async def _has_team(world: World, clara: Person) -> None:
    await joins_team(world, "Dora")
    await joins_team(world, "Vera", "Viewer")
    await gets_link(clara, "Viewer")


async def _has_rounds(clara: Person) -> None:
    for _ in range(2):
        await begins_draft(clara)
        await writes_question(clara, "A scale from 1 to 5", "How was it?")


async def _has_people(world: World, clara: Person) -> None:
    await world.mentee("Mia")
    leo = await world.admitted("Leo", Role.MENTOR, "en")
    await world.admitted("Zoe", Role.MENTEE, "en")
    await send_proposal(clara, "Zoe", "Leo")
    await leo.says("/contact")
    await leo.says("When do we begin?")
    await mentees(world, "Nia", "Ona", "Pia")
    await mentors(world, "Quin", "Rob")
    for act in ("/invite", "Mentee", "One person"):
        await (clara.says(act) if act.startswith("/") else clara.taps(act))
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await world.settle()


async def _has_announcements(world: World, clara: Person) -> None:
    """One of each: a draft, one for later, one that was sent, one on its way and one that is paused; a group."""
    world.telegram.bring_into(clara.user.id, "Everybody")
    await world.settle()
    await clara.taps("Yes")
    for ways in ((), ("Send later", "1.12.2026 17:00"), SENT, SENT, (*SENT, "Pause")):
        await clara.says("/announce")
        await clara.taps("Write an announcement")
        await clara.says("Hello everybody!")
        for way in ways:
            await (clara.says(way) if way[0].isdigit() else clara.taps(way))
    await world.query(_has_arrived)


def _has_arrived(store: Store) -> None:
    """The first that was sent is through."""
    first = announcements.find(store, 3)
    assert first
    announcements.end(store, first, AnnouncementStatus.DONE)


def _has_worries(store: Store) -> None:
    """Somebody is not content, a tandem is out of touch, an event has begun, a pair is not to be, peers meet."""
    coordinator = people.coordinators(store)[0]
    tandem = store.session.execute(select(Tandem)).scalars().first()
    began = events.find(store, 1)
    assert tandem
    assert began
    concerns.raise_concern(store, tandem, tandem.mentee, ConcernKind.TALK, "Could we talk?")
    tandem.nudges_sent = len(LADDER)
    began.begins_at = store.now - timedelta(minutes=5)
    both = people.admitted(store, Role.MENTEE)[-1], people.admitted(store, Role.MENTOR)[-1]
    settled.settle(store, *both, PairRule.BLOCKED, coordinator)
    wish = peers.Wish("Applying abroad", None, "https://t.me/+abcdefgh")
    peers.make(store, wish, cohort_id=tandem.cohort_id, language="en", maker=coordinator)
