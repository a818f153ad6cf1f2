"""The audit log: every act is noted, by id; names are those of today; it can be filtered and taken along."""

from datetime import timedelta
from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import event, select

from playground.people import Person
from storage import acts, people
from storage.acts import Choice, named_in
from storage.store import Store
from storage.tables import Act
from tests.handlers.behind import forges, row_of
from tests.handlers.coordinator.test_team import joins_team
from tests.world import START, World


async def acts_many(world: World, count: int) -> None:
    """Let Clara have done much."""

    def act(store: Store) -> None:
        clara = row_of(store, world.people["Clara"])
        for number in range(count):
            people.record(store, clara, "plan event", f"event {number + 1}")
            store.session.flush()

    await world.query(act)


async def test_acts_are_read_newest_first_with_the_names_of_today(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await clara.says("/applications")
    await clara.taps("Ana")
    await clara.taps("Admit")
    await clara.says("/audit")
    assert clara.screen == (
        "📜 What coordinators did, the newest first\n\n"
        "• Mon 23 Nov 2026, 10:00 · Clara admitted: Ana\n"
        "• Mon 23 Nov 2026, 10:00 · Clara began to coordinate"
    )

    def rename(store: Store) -> None:
        row_of(store, world.people["Ana"]).name = "Ana <b>Lima</b>"

    await world.query(rename)
    await clara.says("/audit")
    assert clara.sees("Clara admitted: Ana <b>Lima</b>")
    kept = await world.query(
        lambda store: [act.subject for act in store.session.execute(select(Act)).scalars()]
    )
    assert kept == ["person 1", "enrolment 1"]


async def test_german_and_a_tandem(world: World) -> None:
    await world.tandem()
    dora = await joins_team(world, "Dora", language="de")
    await dora.says("/audit")
    assert dora.sees("Clara hat ein Tandem vorgeschlagen: Ana & Ben")
    assert dora.sees("Dora ist zum Koordinieren ins Team gekommen")


async def test_pages_go_back_in_time_and_to_the_newest(world: World) -> None:
    clara = await world.coordinator()
    await acts_many(world, 24)
    await clara.says("/audit")
    assert clara.sees("planned an event: no. 24")
    assert clara.buttons[0] == ["Older ›"]
    await clara.taps("Older")
    await clara.taps("Older")
    assert [line.rpartition(": ")[2] for line in clara.screen.splitlines()[2:-1]] == [
        *("no. 4", "no. 3", "no. 2", "no. 1")
    ]
    assert clara.buttons[0] == ["« Newest"]
    await clara.taps("Newest")
    assert clara.sees("no. 24")


async def test_filters_by_coordinator_and_by_kind(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    await acts_many(world, 2)
    await dora.says("/audit")
    await dora.taps("By whom")
    assert dora.buttons == [["Clara", "Dora"], ["Everybody’s"]]
    await dora.taps("Dora")
    assert dora.sees("👤 Only by Dora")
    assert dora.screen.count("•") == 1
    await dora.taps("About what")
    await dora.taps("Events")
    assert dora.sees("Nothing is noted here.")
    await dora.taps("By whom")
    await dora.taps("Everybody’s")
    assert dora.screen.count("planned an event") == 2
    await dora.taps("As a spreadsheet")
    assert [row[5] for row in sheet_of(dora)[1:]] == ["event 2", "event 1"]
    await clara.says("/audit")
    assert clara.sees("Dora exported this log")


def sheet_of(person: Person) -> list[tuple[Any, ...]]:
    """The rows of the spreadsheet that somebody got last."""
    book = load_workbook(BytesIO(person.documents[-1].content))
    return [tuple(row) for row in book.worksheets[0].iter_rows(values_only=True)]


async def test_viewers_read_it_and_others_do_not(world: World) -> None:
    clara = await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer")
    await vera.says("/audit")
    assert vera.sees("Clara invited a viewer: no. 2")
    await world.mentee("Ana")
    ana = world.people["Ana"]
    await ana.says("/audit")
    assert ana.sees("That isn’t open to you at the moment.")
    await forges(world, clara, "audit.list", "x", "person%", "-5")
    assert clara.sees("What coordinators did")


async def test_whoever_leaves_the_desk_gets_no_file(world: World) -> None:
    clara = await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer")
    await vera.says("/audit")

    def leave_after_asking(store: Store) -> None:
        person = row_of(store, vera)
        person.is_viewer = False
        store.order("audit.write", {"person": person.id, "actor": None, "kind": None})

    await world.query(leave_after_asking)
    await world.settle()
    assert not vera.documents
    assert clara.sees("Vera has come to the team")


async def test_acts_are_kept_for_two_years(world: World) -> None:
    await world.coordinator()
    await world.turn_clock(days=729)
    await acts_many(world, 1)
    assert await world.query(lambda store: len(acts.newest(store, Choice(), 10))) == 2
    await world.turn_clock(days=2)
    left = await world.query(lambda store: acts.newest(store, Choice(), 10))
    assert [act.done_at for act in left] == [START + timedelta(days=729)]


def test_what_a_subject_names() -> None:
    assert named_in("event 3 person 4") == [("event", 3), ("person", 4)]
    assert named_in("round 7: picture") == [("round", 7)]
    assert named_in("draft 3: 12") == []
    assert named_in("enrolment 3 enrolment 5") == [("enrolment", 3), ("enrolment", 5)]
    assert named_in("person ٣") == named_in("") == []


async def test_a_page_takes_the_same_statements_however_long_the_log_is(world: World) -> None:
    clara = await world.coordinator()
    counts = []
    for more in (3, 200):
        await acts_many(world, more)
        asked: list[str] = []
        engine = world.app.database.engine

        def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            asked.append(statement)  # noqa: B023 - it is taken off before the next round

        event.listen(engine, "before_cursor_execute", note)
        await clara.says("/audit")
        event.remove(engine, "before_cursor_execute", note)
        counts.append(len([one for one in asked if "act" in one]))
    assert counts[0] == counts[1]


async def test_each_part_of_the_log_is_found_by_an_index(world: World) -> None:
    def plans(store: Store) -> list[str]:
        found = []
        for condition in ("id < 9", "person_id = 1 AND id < 9", "kind = 'event' AND id < 9"):
            query = f"EXPLAIN QUERY PLAN SELECT * FROM act WHERE {condition} ORDER BY id DESC LIMIT 11"  # noqa: S608
            rows = store.session.connection().exec_driver_sql(query)
            found.append(" / ".join(str(row[-1]) for row in rows))
        return found

    for plan in await world.query(plans):
        assert plan.startswith("SEARCH act USING"), plan
        assert "TEMP B-TREE" not in plan
