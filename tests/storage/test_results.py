"""Results of rounds: blocks are made once, however many look at once and whoever answers meanwhile."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentoring.anonymity import FEWEST_PEOPLE
from mentoring.words import EnrolmentStatus, Role
from storage import people, results, round_drafts, rounds
from storage.database import Database
from storage.results import Turnout
from storage.rounds import Audience
from storage.store import Store
from storage.tables import AnswerSheet, Cohort, RoundPart
from tests.storage.writing import NOW, somebody

PEOPLE = 24


def ask(database: Database) -> None:
    """Ask mentees and mentors, in turns, a question in round 1."""
    with Session(database.engine) as session:
        store = Store(session, NOW)
        session.add(Cohort(title="2026", opened_at=NOW))
        for number in range(PEOPLE):
            person = somebody(100 + number)
            people.join(store, person, "1")
            role = Role.MENTOR if number % 4 == 0 else Role.MENTEE
            people.apply(store, person, role, {}).status = EnrolmentStatus.ADMITTED
        frame = round_drafts.Frame({"en": "How is it?"}, True, Audience(), NOW + timedelta(days=9))
        made = round_drafts.make(store, 1, person, frame)
        assert rounds.open_round(store, made) == PEOPLE
        session.commit()


def answer(database: Database, part_id: int) -> None:
    with Session(database.engine) as session:
        store = Store(session, NOW)
        part = rounds.find_part(store, part_id)
        assert part
        assert rounds.answer(store, part, {})
        session.commit()


def look(database: Database) -> list[frozenset[str]]:
    """Ask for all results: the sheets of the total and of each part."""
    with Session(database.engine) as session:
        store = Store(session, NOW)
        asked = rounds.find(store, 1)
        assert asked
        results.let_in(store, asked)
        shown = results.sheets_by_part(store, asked)
        session.commit()
        return [frozenset(sheet.id for sheet in sheets) for sheets in shown.values()]


def blocks(database: Database) -> dict[str, int | None]:
    with Session(database.engine) as session:
        found = session.execute(select(AnswerSheet.id, AnswerSheet.block)).all()
        return {row.id: row.block for row in found}


def test_who_looks_while_others_answer_never_sees_a_difference_of_fewer_than_five(database: Database) -> None:
    ask(database)
    parts = list(range(1, PEOPLE + 1))
    Random(7).shuffle(parts)
    looks: list[frozenset[str]] = []
    with ThreadPoolExecutor(4) as pool:
        answering = [pool.submit(answer, database, part) for part in parts]
        looking = [pool.submit(look, database) for _ in range(6)]
        for done in answering:
            done.result()
        for seen in looking:
            looks += seen.result()
    looks += look(database)
    gaps = [len(one - other) for one in looks for other in looks if other < one]
    assert gaps
    assert min(gaps) >= FEWEST_PEOPLE
    sizes = Counter(block for block in blocks(database).values() if block is not None)
    assert min(sizes.values()) >= FEWEST_PEOPLE


def test_looking_again_changes_nothing(database: Database) -> None:
    ask(database)
    for part in range(1, PEOPLE + 1):
        answer(database, part)
    first, made = look(database), blocks(database)
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(lambda _: look(database), range(3))) == [first] * 3
    assert blocks(database) == made
    assert [len(part) for part in first] == [PEOPLE, PEOPLE * 3 // 4, PEOPLE // 4]


def test_it_is_counted_how_many_have_answered(database: Database) -> None:
    ask(database)
    answer(database, 3)
    with Session(database.engine) as session:
        store = Store(session, NOW)
        assert results.turnouts(store, [1, 2]) == {1: Turnout(PEOPLE, 1), 2: Turnout(0, 0)}
        assert results.turnouts(store, []) == {}


def test_no_names_come_out_of_an_anonymous_round(database: Database) -> None:
    ask(database)
    answer(database, 3)
    with Session(database.engine) as session:
        store = Store(session, NOW)
        asked = rounds.find(store, 1)
        assert asked
        session.execute(select(AnswerSheet)).scalars().one().person_id = 3  # as if a fault had written it
        session.flush()
        assert results.names(store, asked) == {}
        asked.anonymous = False
        [name] = results.names(store, asked).values()
        part = session.get(RoundPart, 3)
        assert part
        assert name == part.person.name
