"""What the stories of closing begin with: tandems near their end, with meetings, goals and notes behind them."""

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select, update

from mentoring.words import Competence, ContactForm, Horizon, Phase, Visibility
from playground.people import Person
from storage import goals, positions
from storage.store import Store
from storage.tables import Certificate, MeetingLog, Tandem
from tests.handlers.behind import row_of, tandem_of
from tests.world import World

STARTS = date(2026, 11, 23)  # when the stories' tandems begin
ENDS = date(2027, 5, 23)  # six months later, a Sunday
OPENS = date(2027, 5, 9)


async def comes_to_its_end(world: World, *, days_before: int = 10) -> None:
    """Let time pass until shortly before the tandem's last day, a morning. Other stories tell of feedback."""
    await world.query(lambda store: store.session.execute(update(Tandem).values(feedback_due_at=None)))
    days = (ENDS - STARTS).days - days_before
    await world.turn_clock(days=days)


async def met(
    world: World,
    person: Person,
    *days: date,
    takeaway: str | None = None,
    sees: Visibility = Visibility.ONLY_ME,
) -> None:
    """Let somebody have logged a meeting on each of these days."""

    def log(store: Store) -> None:
        tandem = tandem_of(store, person)
        for day in days:
            store.session.add(
                MeetingLog(
                    tandem_id=tandem.id,
                    tandem=tandem,
                    logged_by=row_of(store, person).id,
                    logged_at=store.now,
                    held_on=day,
                    minutes=60,
                    form=ContactForm.VIDEO,
                    topics=["career"],
                    takeaway=takeaway,
                    takeaway_sees=sees,
                )
            )

    await world.query(log)


async def met_often(world: World, person: Person, *, times: int = 3) -> None:
    """Let the two have met once a month."""
    await met(world, person, *(STARTS + timedelta(days=14 + 30 * number) for number in range(times)))


async def has_goal(world: World, person: Person, title: str = "Find an internship") -> None:
    """Let the mentee have a goal."""

    def add(store: Store) -> None:
        goals.add(
            store,
            tandem_of(store, person),
            title=title,
            horizon=Horizon.SHORT,
            outcome="Five applications are sent",
            due_on=ENDS,
            first_step="Write down three companies",
        )

    await world.query(add)


async def takes_stock(
    world: World, person: Person, phase: Phase, rating: int, *, sees: Visibility, words: str = "I am patient."
) -> None:
    """Let the mentee have assessed where they stand."""

    def keep(store: Store) -> None:
        positions.keep(
            store,
            tandem_of(store, person),
            phase,
            words={"strengths": words},
            ratings={one.value: rating for one in Competence},
            sees=sees,
        )

    await world.query(keep)


async def finishes(person: Person, language: str = "en") -> None:
    """Finish one's part in closing."""
    await person.says("/closing")
    await person.taps("Finish" if language == "en" else "Abschließen")
    await person.taps("Yes, finish" if language == "en" else "Ja, abschließen")


async def certificates(world: World) -> Sequence[Certificate]:
    """All certificates as they are in the database."""
    found: Sequence[Certificate] = await world.query(
        lambda store: store.session.execute(select(Certificate).order_by(Certificate.id)).scalars().all()
    )
    return found


async def tandem_row(world: World) -> Tandem:
    """The first tandem as it is in the database."""
    found: Tandem = await world.query(lambda store: store.session.get_one(Tandem, 1))
    return found
