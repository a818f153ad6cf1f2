"""Peer coffee, peer groups, calendars and shown codes on both databases: what is kept, and how it is found."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from mentoring.coffee import draw_crowds
from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, Role
from storage import coffee, feeds, peers, people, prompts, shown_codes
from storage.database import Database
from storage.peers import Wish
from storage.store import Store
from storage.tables import CoffeeGroup, Enrolment, Person, Table, WaitingPrompt
from tests.world import START

COHORT = 1
BERLIN = ZoneInfo("Europe/Berlin")


def somebody(store: Store, number: int, role: Role = Role.MENTEE) -> Person:
    """One who is admitted."""
    person = Person(
        telegram_id=number, name=f"Person {number}", language="en", time_zone="Europe/Berlin", joined_at=START
    )
    store.session.add(person)
    store.session.flush()
    admitted = EnrolmentStatus.ADMITTED
    store.session.add(
        Enrolment(
            person_id=person.id, cohort_id=COHORT, role=role, status=admitted, profile={}, applied_at=START
        )
    )
    store.session.flush()
    return person


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    """Seven mentees and two mentors who like coffee."""
    with Session(database.engine) as session:
        store = Store(session, START)
        people.open_first_cohort(store, "2026")
        coffee.switch_on(store, COHORT, 0, None, BERLIN)
        for number in range(1, 10):
            person = somebody(store, number, Role.MENTEE if number < 8 else Role.MENTOR)
            coffee.join(store, COHORT, person)
            coffee.join(store, COHORT, person)
        yield store


def draws(store: Store) -> list[list[int]]:
    """Let time come to the next draw, and draw."""
    here = coffee.find(store, COHORT)
    assert here
    assert here.next_at
    store.now = here.next_at
    assert coffee.due(store, BERLIN) == [here]
    assert coffee.due(store, BERLIN) == []
    crowds = list(coffee.to_draw(store, here).values())
    values = {"crowds": crowds, "met": coffee.acquainted(store, here), "seed": here.rounds}
    coffee.keep_groups(store, here, draw_crowds(values))
    found = store.session.query(CoffeeGroup).filter_by(round=here.rounds).order_by(CoffeeGroup.id)
    return [[seat.person_id for seat in group.seats] for group in found]


def test_peers_are_drawn_among_themselves_and_meet_others_next_time(store: Store) -> None:
    first = draws(store)
    assert sorted(map(len, first)) == [2, 3, 4]
    assert [8, 9] in first
    pairs = {pair for group in first for pair in combinations(sorted(group), 2)}
    here = coffee.find(store, COHORT)
    assert here
    assert {(one, other) for one, other, _ in coffee.acquainted(store, here)} == pairs
    second = draws(store)
    again = [pair for group in second for pair in combinations(sorted(group), 2) if pair in pairs]
    assert len(again) <= 4  # the two mentors, and what seven mentees can't help
    assert coffee.counts(store, here) == coffee.Counts(guests=9, groups=3, met=0)


def test_who_left_between_the_draw_and_its_result_is_in_no_group(store: Store) -> None:
    here = coffee.find(store, COHORT)
    assert here
    here.rounds += 1
    mentor = store.session.get_one(Person, 9)
    coffee.leave(store, COHORT, mentor)
    coffee.leave(store, COHORT, mentor)
    coffee.keep_groups(store, here, [(1, 2, 3, 4), (5, 6, 7), (8, 9)])
    assert coffee.counts(store, here) == coffee.Counts(guests=8, groups=2, met=0)
    assert not store.session.query(WaitingPrompt).filter(WaitingPrompt.person_id.in_([8, 9])).count()


def test_a_cohort_that_is_past_draws_no_more(store: Store) -> None:
    here = coffee.find(store, COHORT)
    assert here
    assert here.next_at
    type_of = type(people.present_cohort(store))
    store.session.add(type_of(title="2027", opened_at=START))
    store.session.flush()
    store.cohort, store.now = None, here.next_at
    assert coffee.due(store, BERLIN) == []
    assert here.next_at is None


def test_a_draw_that_fails_is_tried_anew_the_next_day(store: Store) -> None:
    here = coffee.find(store, COHORT)
    assert here
    draws(store)
    coffee.draw_again(store, here)
    assert here.next_at == store.now + timedelta(days=1)
    coffee.switch_off(store, here)
    coffee.draw_again(store, here)
    assert here.next_at is None


def test_everybody_hears_of_a_group_once(store: Store) -> None:
    ana = store.session.get_one(Person, 1)
    wish = Wish("Applications", None, "https://t.me/trier", Role.MENTEE)
    group = peers.make(store, wish, cohort_id=COHORT, language="en", maker=ana)
    tell = (PromptKind.PEERS_NEWS, group.id, COHORT, group.audience)
    assert peers.tell(store, *tell) == 7
    prompts.forget(store, PromptKind.PEERS_NEWS, person=ana)
    assert peers.tell(store, *tell) == 1
    peers.withdraw(store, group)
    assert store.session.query(WaitingPrompt).count() == 0
    assert peers.find(store, group.id) is None
    assert peers.of_cohort(store, COHORT, 0, 9) == []


def test_a_feed_is_found_by_its_secret_alone(store: Store) -> None:
    ana = store.session.get_one(Person, 1)
    first = feeds.make(store, ana)
    second = feeds.make(store, ana)
    assert feeds.owner_of(store, feeds.hash_of(first)) is None
    assert feeds.owner_of(store, feeds.hash_of(second)) is ana
    feeds.revoke(store, ana)
    feeds.revoke(store, ana)
    assert feeds.owner_of(store, feeds.hash_of(second)) is None


# ── what it costs ───────────────────────────────────────────────────────────────────────────────────────

ASKED: dict[str, Callable[[Store, Person], Any]] = {
    "whether somebody is in": lambda store, ana: coffee.is_in(store, COHORT, ana),
    "somebody's group": lambda store, ana: coffee.group_of(store, COHORT, ana),
    "who is in": lambda store, _: coffee.to_draw(store, coffee.find(store, COHORT)),  # type: ignore[arg-type]
    "who has met": lambda store, _: coffee.acquainted(store, coffee.find(store, COHORT)),  # type: ignore[arg-type]
    "how many": lambda store, _: coffee.counts(store, coffee.find(store, COHORT)),  # type: ignore[arg-type]
    "groups of a cohort": lambda store, _: peers.of_cohort(store, COHORT, 0, 9),
    "groups for mentees": lambda store, _: peers.for_role(store, COHORT, Role.MENTEE, 0, 9),
    "telling": lambda store, _: peers.tell(store, PromptKind.COFFEE_NEWS, COHORT, COHORT, Role.MENTEE),
    "whose feed": lambda store, _: feeds.owner_of(store, "x"),
    "somebody's meetings": feeds.meetings_of,
    "somebody's events": feeds.events_of,
    "codes that are due": lambda store, _: shown_codes.due(store),
}
ALL_OF_FEW = {"cohort", "coffee"}  # tables with a handful of rows


@pytest.mark.parametrize("name", ASKED)
def test_indexes_find_the_rows(store: Store, name: str) -> None:
    if store.session.get_bind().dialect.name != "sqlite":
        ASKED[name](store, store.session.get_one(Person, 1))
        return
    tables = Table.metadata.tables.keys() - ALL_OF_FEW
    for statement, values in said(store, name):
        if statement.startswith("SELECT"):
            plan = store.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            steps = [row[3].split() for row in plan]
            whole = [
                step for step in steps if step[0] == "SCAN" and step[1] in tables and "INDEX" not in step
            ]
            assert whole == [], statement


@pytest.mark.parametrize("name", ASKED)
def test_more_people_cost_no_more_statements(store: Store, name: str) -> None:
    draws(store)
    few = len(said(store, name))
    for number in range(20, 60):
        coffee.join(store, COHORT, somebody(store, number))
    draws(store)
    assert len(said(store, name)) == few


def said(store: Store, name: str) -> list[tuple[str, Any]]:
    """The statements of a query, asked without anything at hand."""
    ana, found = store.session.get_one(Person, 1), list[tuple[str, Any]]()
    store.session.flush()
    store.session.expire_all()
    assert ana.id

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        found.append((statement, values))

    event.listen(store.session.get_bind(), "before_cursor_execute", note)
    ASKED[name](store, ana)
    event.remove(store.session.get_bind(), "before_cursor_execute", note)
    return found
