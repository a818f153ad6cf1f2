"""Peer coffee: a coordinator switches it on, people join in, are drawn, meet, and stop when they like."""

import pytest

from dialogue.turn import Stage
from handlers.peers import drawing
from mentoring.words import Role
from playground.people import Person
from storage import coffee
from tests.handlers.behind import forges, row_of
from tests.world import World


async def switches_on(person: Person, day: str = "Monday", whom: str = "Everybody") -> None:
    """Switch the peer coffee on."""
    await person.says("/peers")
    await person.taps("Peer coffee")
    await person.taps("Switch it on")
    await person.taps(day)
    await person.taps(whom)
    await person.taps("Switch it on like this")


async def joins(person: Person, label: str = "I’d like to be drawn") -> None:
    """Be in."""
    await person.says("/coffee")
    await person.taps(label)


async def passes(world: World, **time: float) -> None:
    """Turn the clock ahead; what was drawn then is told at the next tick."""
    await world.turn_clock(**time)
    await world.turn_clock(minutes=1)


def company(person: Person) -> set[str]:
    """The names in the newest message about one's group."""
    text = next(
        text for text in reversed(person.chat) if "for the next two weeks" in text or "nächsten zwei" in text
    )
    names = {"Ana", "Mia", "Lin", "Ada", "Tom"}
    return {name for name in names if f"reach {name} here" in text or f"erreichst du {name}" in text}


def pairs_of(world: World) -> set[frozenset[str]]:
    """Who meets whom."""
    mentees = {name: person for name, person in world.people.items() if name != "Clara"}
    return {frozenset({name, other}) for name, person in mentees.items() for other in company(person)}


@pytest.fixture
async def crowd(world: World) -> list[Person]:
    """Four mentees, one of whom speaks German."""
    return [
        await world.admitted(name, Role.MENTEE, "de" if name == "Mia" else "en")
        for name in ("Ana", "Mia", "Lin", "Ada")
    ]


async def test_people_are_drawn_and_told_whom_they_meet(world: World, crowd: list[Person]) -> None:
    ana, mia, lin, ada = crowd
    clara = await world.coordinator()
    await ana.says("/coffee")
    assert ana.sees("There is none at the moment.")
    await switches_on(clara)
    assert clara.sees("Day: Monday · for everybody\nNext draw: Mon 30 Nov 2026\nNobody is in yet.")
    await ana.says("/coffee")
    assert ana.screen == (
        "☕ Peer coffee\nEvery two weeks I draw small groups of three or four by lot, with people you haven’t met "
        "yet for as long as there are any. You meet over a coffee, in person or online: when and where is up to "
        "you.\n\n"
        "The next groups are drawn on Mon 30 Nov 2026.\n\n"
        "Those in your group will see your name and how to reach you in Telegram. You can stop at any time."
    )
    for person in (ana, lin):
        await joins(person)
    await joins(mia, "Ich möchte dabei sein")
    assert ana.sees("✅ You’re in.")
    await passes(world, days=7)
    assert ana.sees("☕ Here is your peer coffee for the next two weeks!")
    assert ana.sees("You meet 2 people:")
    assert ana.sees("💬 To begin with:")
    assert company(ana) == {"Mia", "Lin"}
    assert mia.sees("Hier ist dein Peer-Kaffee")
    assert not any("peer coffee for" in text for text in ada.chat)
    await clara.says("/peers")
    await clara.taps("Peer coffee")
    assert clara.sees("3 people are in.\n\nLast time: one group, 0 told me that they met.")


async def test_each_round_brings_new_people_while_there_are_any(world: World, crowd: list[Person]) -> None:
    clara = await world.coordinator()
    await switches_on(clara)
    tom = await world.admitted("Tom", Role.MENTEE, "en")
    for person in (*crowd, tom):
        await joins(person, "Ich möchte dabei sein" if person is crowd[1] else "I’d like to be drawn")
    await passes(world, days=7)
    met = pairs_of(world)
    assert len(met) == 4  # a group of three, and one of two
    await passes(world, days=12)
    await passes(world, days=2)
    assert len(met | pairs_of(world)) == 7  # of three and two, one pair at least has met before


async def test_who_stops_is_shown_to_nobody_any_more(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, ada = crowd
    await switches_on(await world.coordinator())
    for person in (ana, lin, ada):
        await joins(person)
    await passes(world, days=7)
    assert company(ana) == {"Lin", "Ada"}
    await ada.says("/coffee")
    await ada.taps("I’d rather not any more")
    assert ada.sees("All right, you won’t be drawn any more.")
    await ana.says("/coffee")
    assert ana.sees("You meet one person:")
    assert not ana.sees("Ada")
    await ada.says("/coffee")
    assert not ada.sees("Ana")
    await passes(world, days=12)
    await passes(world, days=2)
    assert company(ana) == {"Lin"}


async def test_the_first_tap_tells_for_all_that_they_met(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, ada = crowd
    clara = await world.coordinator()
    await switches_on(clara)
    for person in (ana, lin, ada):
        await joins(person)
    await passes(world, days=7)
    await lin.taps("We met")
    assert lin.sees("☕ How nice!")
    await world.let_time_pass(days=15)
    assert not any("Did you meet?" in text for text in (*ana.chat, *ada.chat))
    await clara.says("/peers")
    await clara.taps("Peer coffee")
    assert clara.sees("3 people are in.")


async def test_before_the_next_draw_people_are_asked_whether_they_met(
    world: World, crowd: list[Person]
) -> None:
    ana, _mia, lin, _ada = crowd
    await switches_on(await world.coordinator())
    for person in (ana, lin):
        await joins(person)
    await world.let_time_pass(days=23)
    assert any("I had drawn you together with Lin. Did you meet?" in text for text in ana.chat)
    await ana.taps("Not this time")
    assert ana.sees("No problem.")


async def test_mentors_are_among_themselves(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, _ada = crowd
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    await switches_on(await world.coordinator())
    for person in (ana, lin, ben):
        await joins(person)
    await passes(world, days=7)
    assert company(ana) == {"Lin"}
    assert not any("for the next two weeks" in text for text in ben.chat)


async def test_it_is_only_for_those_it_is_for(world: World, crowd: list[Person]) -> None:
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    await switches_on(await world.coordinator(), whom="Mentees")
    await ben.says("/coffee")
    assert ben.sees("There is none at the moment.")
    await forges(world, ben, "peers.in")
    assert not await world.query(lambda store: coffee.is_in(store, 1, row_of(store, ben)))


async def test_switched_off_nothing_is_drawn(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, _ada = crowd
    clara = await world.coordinator()
    await switches_on(clara)
    for person in (ana, lin):
        await joins(person)
    await clara.says("/peers")
    await clara.taps("Peer coffee")
    await clara.taps("Switch it off")
    assert clara.sees("The peer coffee is switched off.")
    await ana.says("/coffee")
    assert ana.sees("The peer coffee is having a break at the moment.")
    await passes(world, days=30)
    assert not any("for the next two weeks" in text for text in ana.chat)
    await clara.says("/peers")
    await clara.taps("Peer coffee")
    await clara.taps("Switch it on")
    await clara.taps("Switch it on like this")
    await passes(world, days=12)
    assert company(ana) == {"Lin"}


async def test_who_blocks_the_bot_is_not_drawn(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, ada = crowd
    await switches_on(await world.coordinator())
    for person in (ana, lin, ada):
        await joins(person)
    await ada.blocks()
    await passes(world, days=7)
    assert company(ana) == {"Lin"}


async def test_people_hear_that_there_is_a_peer_coffee(world: World, crowd: list[Person]) -> None:
    ana, mia, _lin, _ada = crowd
    clara = await world.coordinator()
    await switches_on(clara)
    await joins(ana)
    await clara.says("/peers")
    await clara.taps("Peer coffee")
    await clara.taps("Tell people about it")
    assert clara.sees("📣 Whoever isn’t in yet will hear of it")
    before = len(ana.chat)
    await world.turn_clock(hours=1)
    assert len(ana.chat) == before
    await mia.taps("Ich möchte dabei sein")
    assert mia.sees("✅ Du bist dabei.")


async def test_the_group_of_others_is_nobodys_to_tick(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, ada = crowd
    await switches_on(await world.coordinator())
    for person in (ana, lin):
        await joins(person)
    await passes(world, days=7)
    for number in ("1", "999", "x"):
        await forges(world, ada, "peers.met", number)
        assert ada.sees("☕ Peer coffee")
    group = await world.query(lambda store: coffee.find_group(store, 1))
    assert group.met_at is None


async def test_a_draw_that_fails_comes_the_next_day(world: World, crowd: list[Person]) -> None:
    ana, _mia, lin, _ada = crowd
    await switches_on(await world.coordinator())
    for person in (ana, lin):
        await joins(person)
    await world.query(lambda store: drawing.give_up(Stage(world.app.house, store), {"cohort": 1}))
    await passes(world, days=1)
    assert company(ana) == {"Lin"}
    await world.query(lambda store: drawing.give_up(Stage(world.app.house, store), {"cohort": 99}))
