"""What people do again and again in stories about proposals."""

from bot.demo_people import admit, send_proposal
from playground.people import Person
from storage import people, tandems
from storage.store import Store
from storage.tables import Tandem
from tests.handlers.behind import row_of
from tests.world import World


async def proposed(world: World, languages: tuple[str, str] = ("en", "en")) -> tuple[Person, Person, Person]:
    """Ana and Ben have been proposed to each other by Clara, and have not answered."""
    clara = await world.coordinator()
    ana = await world.mentee("Ana", language=languages[0])
    ben = await world.mentor("Ben", language=languages[1])
    await admit(clara, "Ana", "Ben")
    await send_proposal(clara, "Ana", "Ben")
    return ana, ben, clara


async def another_mentee(world: World, name: str, mentor: str) -> Person:
    """One more mentee, proposed to that mentor."""
    clara = world.people["Clara"]
    mentee = await world.mentee(name)
    await admit(clara, name)
    await send_proposal(clara, name, mentor)
    return mentee


async def tandem_row(world: World, number: int = 1) -> Tandem:
    """A tandem as it is kept."""
    found: Tandem | None = await world.query(lambda store: tandems.find(store, number))
    assert found
    return found


async def offers_places(world: World, mentor: Person, places: int) -> None:
    """Let a mentor offer another number of places."""

    def change(store: Store) -> None:
        enrolment = people.enrolment(store, row_of(store, mentor))
        assert enrolment
        enrolment.profile = {**enrolment.profile, "capacity": places}

    await world.query(change)
