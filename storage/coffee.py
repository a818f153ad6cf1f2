"""Named queries about peer coffee: who is in, who is drawn with whom, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select
from sqlalchemy.orm import aliased

from mentoring.coffee import EVERY, Group, draw_after, next_draw
from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, Role
from storage import people, prompts
from storage.due import Due, claim_due
from storage.locking import locked
from storage.prompts import NewPrompt
from storage.store import Store
from storage.tables import Coffee, CoffeeGroup, CoffeeGuest, CoffeeSeat, Enrolment, Person

DUE = Due(Coffee, Coffee.next_at)
ASKED_AFTER = timedelta(
    days=12
)  # whether they met: a day before the next draw at the latest, after a Sunday too

Acquainted = list[tuple[int, int, int]]
"""Who has met whom how often: both ids, the smaller one first, and the number."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What coordinators see: how many are in, how many groups were drawn last, how many of these met."""

    guests: int
    groups: int
    met: int


# ── switching it on and off ─────────────────────────────────────────────────────────────────────────────


def find(store: Store, cohort_id: int) -> Coffee | None:
    """The peer coffee of a cohort, if there has been one; locked against a second coordinator."""
    return locked(store.session, Coffee, cohort_id)


def switch_on(store: Store, cohort_id: int, weekday: int, audience: Role | None, zone: ZoneInfo) -> Coffee:
    """Let groups be drawn on that day of the week from now on, or on another one than before."""
    coffee = find(store, cohort_id)
    if coffee is None:
        coffee = Coffee(cohort_id=cohort_id, rounds=0, next_at=None)
        store.session.add(coffee)
    if coffee.next_at is None or coffee.weekday != weekday:
        coffee.next_at = next_draw(weekday, store.now, zone)
    coffee.weekday, coffee.audience = weekday, audience
    store.session.flush()
    return coffee


def switch_off(store: Store, coffee: Coffee) -> None:
    """Draw no more groups. Who is in stays in, should it go on."""
    coffee.next_at = None
    prompts.forget(store, PromptKind.COFFEE_NEWS, about=coffee.cohort_id)


def counts(store: Store, coffee: Coffee) -> Counts:
    """How many are in, and how the last round went."""
    guests = select(func.count()).select_from(CoffeeGuest).where(CoffeeGuest.cohort_id == coffee.cohort_id)
    groups = select(func.count(CoffeeGroup.id), func.count(CoffeeGroup.met_at)).where(
        CoffeeGroup.cohort_id == coffee.cohort_id, CoffeeGroup.round == coffee.rounds
    )
    drawn, met = store.session.execute(groups).one()
    return Counts(store.session.execute(guests).scalar_one(), drawn, met)


# ── being in ────────────────────────────────────────────────────────────────────────────────────────────


def is_in(store: Store, cohort_id: int, person: Person) -> bool:
    """Tell whether somebody would like to be drawn."""
    return store.session.get(CoffeeGuest, (cohort_id, person.id)) is not None


def join(store: Store, cohort_id: int, person: Person) -> None:
    """Keep that somebody would like to be drawn."""
    if not is_in(store, cohort_id, person):
        store.session.add(CoffeeGuest(cohort_id=cohort_id, person_id=person.id, since=store.now))
        store.session.flush()
    prompts.forget(store, PromptKind.COFFEE_NEWS, about=cohort_id, person=person)


def leave(store: Store, cohort_id: int, person: Person) -> None:
    """Keep that somebody would not like to be drawn any more. The group that they are in stays as it is."""
    guest = store.session.get(CoffeeGuest, (cohort_id, person.id))
    if guest is not None:
        store.session.delete(guest)
        store.session.flush()
    prompts.forget(store, PromptKind.COFFEE_MET, person=person)


def leave_all(store: Store, person: Person) -> None:
    """Draw somebody in no cohort any more."""
    store.session.execute(delete(CoffeeGuest).where(CoffeeGuest.person_id == person.id))


# ── the draw ────────────────────────────────────────────────────────────────────────────────────────────


def due(store: Store, zone: ZoneInfo) -> list[Coffee]:
    """Where groups are to be drawn now; the next time is put down. A cohort that is past draws no more."""
    present, found = people.present_cohort(store).id, []
    for coffee in claim_due(store, DUE):
        if coffee.cohort_id != present:
            coffee.next_at = None
            continue
        assert coffee.next_at is not None  # noqa: S101 - that is why it is due
        coffee.next_at = draw_after(coffee.next_at, store.now, zone)
        coffee.rounds += 1
        found.append(coffee)
    return found


def to_draw(store: Store, coffee: Coffee) -> dict[Role, list[int]]:
    """The ids of those who are in and can be reached, by role: peers are among themselves."""
    query = (
        select(Enrolment.role, CoffeeGuest.person_id)
        .join(
            Enrolment,
            (Enrolment.person_id == CoffeeGuest.person_id) & (Enrolment.cohort_id == CoffeeGuest.cohort_id),
        )
        .join(Person, Person.id == CoffeeGuest.person_id)
        .where(
            CoffeeGuest.cohort_id == coffee.cohort_id,
            Enrolment.status == EnrolmentStatus.ADMITTED,
            Person.unreachable_since.is_(None),
            *([] if coffee.audience is None else [Enrolment.role == coffee.audience]),
        )
        .order_by(CoffeeGuest.person_id)
    )
    found: dict[Role, list[int]] = {}
    for role, person_id in store.session.execute(query):
        found.setdefault(role, []).append(person_id)
    return found


def acquainted(store: Store, coffee: Coffee) -> Acquainted:
    """Who has been in a group together how often, of those who are in now."""
    one, other = aliased(CoffeeSeat), aliased(CoffeeSeat)
    guests = select(CoffeeGuest.person_id).where(CoffeeGuest.cohort_id == coffee.cohort_id)
    query = (
        select(one.person_id, other.person_id, func.count())
        .join(other, (other.group_id == one.group_id) & (other.person_id > one.person_id))
        .where(one.person_id.in_(guests), other.person_id.in_(guests))
        .group_by(one.person_id, other.person_id)
    )
    return [(row[0], row[1], row[2]) for row in store.session.execute(query)]


def keep_groups(store: Store, coffee: Coffee, drawn: Sequence[Group]) -> None:
    """Keep what was drawn, of those who are still in, and have each told; later they are asked whether they met."""
    still = {person_id for crowd in to_draw(store, coffee).values() for person_id in crowd}
    companies = [[one for one in group if one in still] for group in drawn]
    groups = [_group(store, coffee, company) for company in companies if len(company) > 1]
    store.session.add_all(groups)
    store.session.flush()
    prompts.put_all(store, [new for group in groups for seat in group.seats for new in _prompts(group, seat)])


def _group(store: Store, coffee: Coffee, company: Sequence[int]) -> CoffeeGroup:
    seats = [CoffeeSeat(person_id=person_id) for person_id in company]
    return CoffeeGroup(cohort_id=coffee.cohort_id, round=coffee.rounds, drawn_at=store.now, seats=seats)


def _prompts(group: CoffeeGroup, seat: CoffeeSeat) -> list[NewPrompt]:
    over = group.drawn_at + EVERY
    return [
        NewPrompt(seat.person_id, PromptKind.COFFEE, None, group.id, group.drawn_at, over),
        NewPrompt(
            seat.person_id, PromptKind.COFFEE_MET, None, group.id, group.drawn_at + ASKED_AFTER, over + EVERY
        ),
    ]


def draw_again(store: Store, coffee: Coffee) -> None:
    """The groups could not be drawn: try it anew tomorrow, unless it is their turn sooner or never."""
    if coffee.next_at is not None:
        coffee.next_at = min(coffee.next_at, store.now + timedelta(days=1))


# ── a group ─────────────────────────────────────────────────────────────────────────────────────────────


def find_group(store: Store, group_id: int) -> CoffeeGroup | None:
    """The group with that id."""
    return store.session.get(CoffeeGroup, group_id)


def group_of(store: Store, cohort_id: int, person: Person) -> CoffeeGroup | None:
    """The group that somebody was drawn into last, for as long as it is theirs: two weeks."""
    query = (
        select(CoffeeGroup)
        .join(CoffeeSeat, CoffeeSeat.group_id == CoffeeGroup.id)
        .where(
            CoffeeSeat.person_id == person.id,
            CoffeeGroup.cohort_id == cohort_id,
            CoffeeGroup.drawn_at > store.now - EVERY,
        )
        .order_by(CoffeeGroup.id.desc())
        .limit(1)
    )
    return store.session.execute(query).scalars().first()


def others_in(store: Store, group: CoffeeGroup, person: Person) -> list[Person]:
    """Who else is in a group, of those who have not left the peer coffee meanwhile."""
    ids = [seat.person_id for seat in group.seats]
    query = select(CoffeeGuest.person_id).where(
        CoffeeGuest.cohort_id == group.cohort_id, CoffeeGuest.person_id.in_(ids)
    )
    still = set(store.session.execute(query).scalars()) - {person.id}
    return [seat.person for seat in group.seats if seat.person_id in still]


def has_seat(group: CoffeeGroup, person: Person) -> bool:
    """Tell whether somebody was drawn into a group."""
    return any(seat.person_id == person.id for seat in group.seats)


def note_met(store: Store, group: CoffeeGroup) -> None:
    """Keep that they met: nobody else of them is asked."""
    group.met_at = group.met_at or store.now
    prompts.forget(store, PromptKind.COFFEE_MET, about=group.id)
