"""What people do again and again in stories about agreements."""

from sqlalchemy import select

from playground.people import Person
from storage.tables import Agreement, Tandem
from tests.world import World

HOPES = "I would like to understand which jobs suit me."


async def drafts(ana: Person, hopes: str = HOPES) -> None:
    """Draft an agreement in English up to its review: two answers are enough."""
    await ana.says("/agreement")
    await ana.taps("Draft the agreement")
    await ana.says(hopes)
    await ana.taps("Yes, there is none")


async def sends(ana: Person, hopes: str = HOPES) -> None:
    """Draft an agreement in English and send it as it is."""
    await drafts(ana, hopes)
    await ana.taps("Agree and send")


async def approves(ben: Person) -> None:
    """Approve the first version in English."""
    await ben.taps("I agree")
    await ben.taps("Yes, there is none – I agree")


async def agree(ana: Person, ben: Person) -> None:
    """Two who speak English agree on everything that is usual."""
    await sends(ana)
    await approves(ben)


async def changes(person: Person, what: str, answer: str) -> None:
    """Change one answer at the review of the form, in English."""
    await person.taps("Change an answer")
    await person.taps(what)
    await person.says(answer)


async def proposes(person: Person, what: str, answer: str) -> None:
    """Propose one change of what is in force, in English."""
    await person.says("/agreement")
    await person.taps("Propose a change")
    await changes(person, what, answer)
    await person.taps("Agree and send")


async def wishes(person: Person, **remarks: str) -> None:
    """Ask for changes in English, from a screen that has the button for it."""
    await person.taps("Ask for a change")
    for label in remarks:
        await person.taps(label.replace("_", " "))
    await person.taps("Done")
    for words in remarks.values():
        await person.says(words)
    await person.taps("Send")


async def kept(world: World) -> list[Agreement]:
    """All versions as they are in the database."""
    query = select(Agreement).order_by(Agreement.number)
    found: list[Agreement] = await world.query(lambda store: list(store.session.execute(query).scalars()))
    return found


async def states(world: World) -> list[str]:
    """Where each version stands, the first one first."""
    return [version.status.value for version in await kept(world)]


async def tandem_kept(world: World) -> Tandem:
    """The only tandem as it is in the database."""
    found: Tandem = await world.query(lambda store: store.session.execute(select(Tandem)).scalar_one())
    return found
