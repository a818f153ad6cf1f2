"""What people can't do by tapping: forged buttons, and turns of fate behind the bot's back."""

from datetime import date

from dialogue.screen import Call
from mentoring.prompts import PromptKind
from mentoring.words import CloseKind, DeskRole
from playground.people import Person
from storage import cohorts, desk, prompts, tandems
from storage.cohorts import Plan
from storage.store import Store
from storage.tables import Person as Row
from storage.tables import Tandem
from tests.world import World


async def forges(world: World, person: Person, name: str, *args: object) -> None:
    """Tap a button that the person was never shown, with a signature that fits."""
    data = world.app.house.painter.codec.pack(Call(name, tuple(str(arg) for arg in args)), person.user.id)
    await person._press(person.message, {"text": name, "callback_data": data})


def row_of(store: Store, person: Person) -> Row:
    """The person in the database."""
    found = store.person(person.user.id)
    assert found
    return found


def tandem_of(store: Store, person: Person) -> Tandem:
    """The first active tandem of somebody."""
    return tandems.active_of(store, row_of(store, person))[0]


async def id_of_tandem(world: World, person: Person) -> int:
    """The id of somebody's first active tandem."""
    number: int = await world.query(lambda store: tandem_of(store, person).id)
    return number


async def closes_tandem(world: World, person: Person) -> None:
    """End somebody's tandem."""

    def close(store: Store) -> None:
        tandems.close(store, tandem_of(store, person), kind=CloseKind.ENDED)

    await world.query(close)


async def pairs(world: World, mentee: Person, mentor: Person) -> None:
    """Bring two people together who have been admitted, or are in other tandems."""

    def pair(store: Store) -> None:
        one, other = row_of(store, mentee), row_of(store, mentor)
        tandem = tandems.propose(store, world.app.house.programme, one, other, 1, other)
        tandems.start(store, tandem, world.app.house.programme)

    await world.query(pair)


async def coordinates(world: World, person: Person) -> None:
    """Make somebody a coordinator."""
    await world.query(lambda store: desk.appoint(store, row_of(store, person), DeskRole.COORDINATOR))


async def lives_in(world: World, person: Person, zone: str) -> None:
    """Move somebody to another time zone."""

    def move(store: Store) -> None:
        row_of(store, person).time_zone = zone

    await world.query(move)


async def hears_only(world: World, *kinds: PromptKind) -> None:
    """Let nothing but these kinds of prompts wait for anybody: they are what a story tells of."""

    def leave(store: Store) -> None:
        prompts.forget(store, *(kind for kind in PromptKind if kind not in kinds))
        for tandem in store.session.query(Tandem):
            tandem.nudge_due_at = tandem.feedback_due_at = None

    await world.query(leave)


async def opens_another_cohort(world: World, title: str) -> None:
    """Let people join another cohort from now on."""
    plan = Plan(title, date(2027, 4, 1), date(2027, 9, 30), None, None)
    await world.query(lambda store: cohorts.make(store, plan, None))
