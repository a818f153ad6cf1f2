"""The mentee is asked to take stock again, once a phase, when it suits."""

from datetime import UTC, date, datetime, time

from mentoring.prompts import PromptKind
from playground.people import Person
from storage import positions
from storage.store import Store
from tests.handlers.behind import closes_tandem, hears_only, lives_in, tandem_of
from tests.handlers.position.acts import END, takes_stock
from tests.world import World

MIDTERM = "🧭 Half of your time with Ben has passed."
LAST = "🧭 Your time with Ben is coming to its end."


def times_asked(person: Person, what: str) -> int:
    return sum(text.startswith(what) for text in person.chat)


async def turn_to(world: World, day: date, hour: int = 10) -> None:
    wanted = datetime.combine(day, time(hour), UTC)
    await world.turn_clock(seconds=(wanted - world.clock()).total_seconds())


async def test_who_has_begun_is_asked_at_mid_term_and_towards_the_end(world: World) -> None:
    ana, ben = await world.tandem()
    await takes_stock(ana)
    await hears_only(world, PromptKind.POSITION)
    await turn_to(world, date(2027, 2, 21))  # half of it, but a Sunday
    assert times_asked(ana, MIDTERM) == 0
    await turn_to(world, date(2027, 2, 22))
    assert times_asked(ana, MIDTERM) == 1
    assert times_asked(ben, "🧭") == 0
    await turn_to(world, date(2027, 2, 25))
    assert times_asked(ana, MIDTERM) == 1
    await turn_to(world, date(2027, 4, 26))
    assert times_asked(ana, LAST) == 1
    await ana.taps("End: take stock now", of="coming to its end")
    assert ana.sees("How clear is it to you where your career is heading?")
    await turn_to(world, date(2027, 5, 20))
    assert times_asked(ana, LAST) == 0  # the question stands in its place


async def test_who_never_began_or_has_done_it_already_is_not_asked(world: World) -> None:
    ana, _ = await world.tandem()
    dora, _ = await world.tandem(mentee="Dora", mentor="Emil")
    await takes_stock(ana)
    await turn_to(world, date(2027, 2, 20))
    await turn_to(world, date(2027, 4, 25))  # the bot was away at mid-term, and woke up at the end
    await takes_stock(ana, END, at_end=True)
    await turn_to(world, date(2027, 5, 3))
    assert times_asked(ana, LAST) + times_asked(ana, MIDTERM) == 0
    assert times_asked(dora, "🧭") == 0


async def test_a_pause_is_kept(world: World) -> None:
    ana, _ = await world.tandem()
    await takes_stock(ana)
    await hears_only(world, PromptKind.POSITION)

    def pause(store: Store) -> None:
        tandem_of(store, ana).paused_until = date(2027, 3, 10)

    await world.query(pause)
    await turn_to(world, date(2027, 2, 22))
    await turn_to(world, date(2027, 3, 9))
    assert times_asked(ana, MIDTERM) == 0
    await turn_to(world, date(2027, 3, 10))
    assert times_asked(ana, MIDTERM) == 1


async def test_a_tandem_that_lasts_longer_is_asked_later(world: World) -> None:
    ana, _ = await world.tandem()
    await takes_stock(ana)
    await hears_only(world, PromptKind.POSITION)

    def extend(store: Store) -> None:
        tandem = tandem_of(store, ana)
        tandem.ends_on = date(2027, 11, 23)
        positions.plan(store, tandem, world.app.house.programme)

    await world.query(extend)
    await turn_to(world, date(2027, 2, 22))
    assert times_asked(ana, MIDTERM) == 0
    await turn_to(world, date(2027, 5, 26))
    assert times_asked(ana, MIDTERM) == 1


async def test_nobody_is_woken_at_night_or_asked_after_the_end(world: World) -> None:
    ana, _ = await world.tandem()
    await takes_stock(ana)
    await hears_only(world, PromptKind.POSITION)
    await lives_in(world, ana, "America/Lima")  # moved after the hour was set: four in the morning there
    await turn_to(world, date(2027, 2, 22), hour=9)
    assert times_asked(ana, MIDTERM) == 0
    await turn_to(world, date(2027, 2, 22), hour=13)
    assert times_asked(ana, MIDTERM) == 1
    await closes_tandem(world, ana)
    await turn_to(world, date(2027, 4, 27))
    assert times_asked(ana, LAST) == 0
