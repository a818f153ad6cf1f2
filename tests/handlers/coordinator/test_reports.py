"""Reports: a cohort in numbers, as text, picture and spreadsheet; nobody's goals are found out."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import event as listening

from dialogue.turn import Stage
from handlers.coordinator.reports import drawing, picture, sheet
from handlers.coordinator.reports.drawing import Bar, Chart, Column, Key, Part
from mentoring.contact import AMBER_FROM, RED_FROM
from mentoring.words import Phase, Role
from playground.people import Person
from storage import attainments, people, reports
from storage.store import Store
from storage.tables import Cohort
from tests.handlers.behind import coordinates, forges, row_of
from tests.handlers.coordinator import reported
from tests.handlers.coordinator.cohort import acts, mentees, mentors
from tests.handlers.coordinator.reported import EXPECTED, LESS, MORE
from tests.handlers.coordinator.rounds_made import all_answer, answers
from tests.handlers.feedback.acts import makes_round, opens, scale
from tests.world import World

PNG = b"\x89PNG\r\n\x1a\n"
NOVEMBER, OCTOBER, AUGUST = date(2026, 11, 3), date(2026, 10, 6), date(2026, 8, 4)
FORMULA = '=HYPERLINK("http://evil.example","Ana")'


def a_year(store: Store) -> None:
    """Six tandems: one completed, one amber, one red; they met, rated, and came to two events."""
    rows = reported.pairs(store, 6)
    reported.completes(store, rows[0])
    rows[1].nudges_sent, rows[2].nudges_sent = AMBER_FROM, RED_FROM
    for row in rows:
        reported.meets(store, row, AUGUST, OCTOBER)
        reported.rates(store, row, MORE)
    reported.meets(store, rows[0], NOVEMBER, NOVEMBER)  # both have logged it
    reported.meets(store, rows[1], NOVEMBER, doubted_at=store.now)
    kick_off = reported.event(store, "Kick-off", store.now - timedelta(days=60))
    workshop = reported.event(store, "Workshop", store.now - timedelta(days=30), is_mandatory=False)
    reported.event(store, "Wrap-up", store.now + timedelta(days=30))
    for number, row in enumerate(rows):
        reported.comes(store, kick_off, row.mentee_id, attended=number < 5)
    reported.comes(store, workshop, rows[0].mentee_id)
    rows[3].mentee.name = FORMULA


def midnight(day: date) -> datetime:
    """A day as openpyxl reads it from a cell."""
    return datetime.combine(day, time())


async def reads_report(world: World, clara: Person) -> str:
    await clara.says("/report")
    return clara.screen


async def test_a_cohort_that_nobody_has_applied_to_is_told_kindly(world: World) -> None:
    clara = await world.coordinator()
    assert await reads_report(world, clara) == (
        "📊 2026 · Mon 23 Nov 2026\n\nNobody has applied to this cohort yet. The report fills by itself."
    )
    assert clara.buttons == [["🗂️ Another cohort"], ["🔕 No weekly summary any more"]]
    for name in ("reports.picture", "reports.sheet"):
        await forges(world, clara, name, 1)
        assert clara.sees("Nobody has applied to this cohort yet.")
        assert clara.documents == []


async def test_key_figures_stand_in_a_message(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)
    assert (await reads_report(world, clara)).split("\n") == [
        "📊 2026 · Mon 23 Nov 2026",
        "",
        "👥 Mentees: 6 applied · 6 admitted · 6 came into a tandem · 1 completed it · 1 with a certificate",
        "👥 Mentors: 6 applied · 6 admitted · 6 came into a tandem · 1 completed it · 1 with a certificate",
        "🤝 Tandems: 6 began · 1 completed · 0 ended early · 0 proposed",
        "🚦 🟢 3 · 🟡 1 · 🔴 1 · ⏸️ 0",
        "📅 Meetings: 13 in all, 1 of them in Nov 2026",
        "🎪 Events: 2 so far · signed up: 7 · there: 6",
        "🎯 Goals: 6, set by 6 mentees",
        "🎯 Goal attainment (End): T-score 60, of 5 mentees",
        "50 means: reached just what was expected. 10 more or less is a clear difference.",
    ]


async def test_german_is_spoken_too(world: World) -> None:
    clara = await world.coordinator(language="de")
    await world.query(a_year)
    shown = await reads_report(world, clara)
    assert "👥 Mentor*innen: 6 beworben · 6 aufgenommen · 6 in ein Tandem gekommen" in shown
    assert "📅 Treffen: 13 insgesamt, 1 davon im Nov 2026" in shown
    assert "🎯 Zielerreichung (Ende): T-Wert 60, von 5 Mentees" in shown


# ── what fewer than five said ───────────────────────────────────────────────────────────────────────────


async def test_attainment_is_shown_for_five_at_a_time(world: World) -> None:
    clara = await world.coordinator()

    def rates(store: Store, levels: list[int]) -> None:
        for level in levels:
            [row] = reported.pairs(store, 1)
            reported.rates(store, row, level)

    await world.query(lambda store: rates(store, [MORE] * 4))
    assert "shown once 5 mentees have rated" in await reads_report(world, clara)
    assert "Goals:" not in clara.screen
    await world.query(lambda store: rates(store, [LESS]))
    assert "T-score 56, of 5 mentees" in await reads_report(world, clara)
    before = clara.screen
    await world.turn_clock(minutes=1)
    for count in range(4):  # each look would tell of one person, were they let in one by one
        await world.query(lambda store: rates(store, [LESS]))
        shown = await reads_report(world, clara)
        assert "T-score 56, of 5 mentees" in shown, count
    await world.query(lambda store: rates(store, [LESS]))
    assert "T-score 48, of 10 mentees" in await reads_report(world, clara)
    assert "T-score 56" in before


async def test_only_goals_that_both_have_rated_count_and_each_mentee_once(world: World) -> None:
    await world.coordinator()

    def ask(store: Store) -> dict[Phase, attainments.Scores]:
        rows = reported.pairs(store, 5)
        for row in rows:
            reported.rates(store, row, EXPECTED, phase=Phase.MIDTERM)
            reported.rates(store, row, MORE, by=[Role.MENTEE])
        again = reported.tandem(store, rows[0].mentee, rows[1].mentor, people.present_cohort(store))
        reported.rates(store, again, LESS, phase=Phase.MIDTERM)
        return attainments.t_scores(store, people.present_cohort(store).id)

    found = await world.query(ask)
    assert found == {Phase.MIDTERM: attainments.Scores(5, (50.0,) * 5)}


async def test_feedback_is_shown_from_five_on_also_with_names(world: World) -> None:
    clara = await world.coordinator()
    some = await mentees(world, "Ana", "Bea", "Cem", "Dan", "Eva")
    hidden = await makes_round(world, questions=[scale("How was it?")])
    await opens(world, hidden)
    await all_answer(world, some[:4], hidden, 4)
    assert "Feedback" not in await reads_report(world, clara)
    await answers(world, some[4], hidden, 1)
    assert "The kick-off: How was it: 3.4 of 5 (5)" in await reads_report(world, clara)


async def test_named_answers_of_few_are_left_out(world: World) -> None:
    clara = await world.coordinator()
    young, old = await mentees(world, "Ana", "Bea", "Cem", "Dan", "Eva"), await mentors(world, "Ben")
    number = await makes_round(world, questions=[scale("How was it?")], anonymous=False)
    await opens(world, number)
    await all_answer(world, young[:4], number, 4)
    assert "Feedback" not in await reads_report(world, clara)
    await all_answer(world, [young[4], *old], number, 4)
    assert "The kick-off: How was it: 4 of 5 (6)" in await reads_report(world, clara)
    [(_, parts)] = await world.query(lambda store: reports.feedback(store, people.present_cohort(store).id))
    assert {part: len(sheets) for part, sheets in parts.items()} == {None: 6, Role.MENTEE: 0, Role.MENTOR: 0}


async def test_a_question_that_few_answered_is_left_out(world: World) -> None:
    clara = await world.coordinator()
    young = await mentees(world, "Ana", "Bea", "Cem", "Dan", "Eva")
    old = await mentors(world, "Ben", "Fay", "Gil", "Hal", "Ida")
    asked = [scale("How was it?"), scale("Any pain?", optional=True)]
    number = await makes_round(world, questions=asked)
    await opens(world, number)
    await all_answer(world, young[:4], number, 4, None)
    await all_answer(world, [young[4], *old[:4]], number, 4, 2)
    await answers(world, old[4], number, 4, None)
    shown = await reads_report(world, clara)
    assert "How was it: 4 of 5 (10)" in shown
    assert "Any pain: 2 of 5 (5)" in shown
    await clara.taps("As a spreadsheet")
    rows = [*load_workbook(BytesIO(clara.documents[0].content))["Feedback"].iter_rows(values_only=True)]
    assert [row[3:] for row in rows[1:] if row[6]] == [
        ("How was it?", "all", 4, 10, 10, 4),
        ("How was it?", "Mentee", 4, 5, 5, 4),
        ("How was it?", "Mentor", 4, 5, 5, 4),
        ("Any pain?", "all", 2, 5, 5, 2),  # a mentee and four mentors: neither stands alone
    ]


# ── the picture ─────────────────────────────────────────────────────────────────────────────────────────


async def test_the_picture_comes_with_its_figures_in_words(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)
    await clara.says("/report")
    await clara.taps("As a picture")
    assert clara.toast == "The picture is being drawn …"
    assert {file.content[:8] for file in clara.documents} == {PNG}
    assert "T-score 60, of 5 mentees" in clara.screen
    assert clara.buttons == [["‹ The report"]]
    assert await acts(world) == ["claim", "export report"]
    await clara.taps("The report")
    assert clara.sees("🤝 Tandems: 6 began")


async def test_what_the_picture_shows(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)
    chart: Chart = await world.query(
        lambda store: picture.gather(_stage(world, store), _subject(store, clara))
    )
    assert chart.title == "2026 at a glance"
    parts = {part.heading: part for part in chart.parts}
    assert [(bar.label, bar.number) for bar in parts["From application to certificate"].bars] == [
        ("applied", "6 · 6"),
        ("admitted", "6 · 6"),
        ("in a tandem", "6 · 6"),
        ("completed it", "1 · 1"),
        ("certificate", "1 · 1"),
    ]
    assert parts["Meetings per month"].columns == (
        Column("Aug", "2026", 6),
        Column("Sept", "", 0),
        Column("Oct", "", 6),
        Column("Nov", "", 1),
    )
    assert [bar.number for bar in parts["Contact in the active tandems"].bars] == ["3", "1", "1", "0"]
    assert [(bar.label, bar.number) for bar in parts["Goal attainment (T-score)"].bars] == [
        ("End (5 mentees)", "60")
    ]
    assert [(bar.label, bar.number) for bar in parts["Events: who was there"].bars] == [
        ("Kick-off", "5 of 6"),
        ("Workshop", "1 of 1"),
    ]
    assert parts["Feedback (1 to 5)"].note == "Shown from 5 answers on."


def test_a_long_year_needs_two_pictures_and_any_words_are_drawn() -> None:
    bars = tuple(
        Bar(title, (0.5,), ("#0b6e99",), "3 of 6") for title in ("$x_1$ 🎉", "التعارف الأول", "W" * 300, "")
    )
    funnel = Part(
        "Funnel", keys=(Key("#0b6e99", "Mentees"),), bars=(Bar("x", (1, 0), ("#000", "#111"), "1"),)
    )
    months = Part("Months", columns=tuple(Column("Nov", "2026", count) for count in range(12)))
    parts = (funnel, months, *(Part(f"Part {number}", bars=bars, mark=0.5) for number in range(6)))
    assert [png[:8] for png in drawing.draw(Chart("A year", "Somewhere", parts))] == [PNG] * 2
    assert [len(drawing.draw(Chart("Nothing", "", few))) for few in ((), (Part("Empty"),))] == [1, 1]


# ── the spreadsheet ─────────────────────────────────────────────────────────────────────────────────────


async def test_the_spreadsheet_is_typed_and_holds_no_formula(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)
    await clara.says("/report")
    await clara.taps("As a spreadsheet")
    assert clara.sees("It holds names: please pass it on with care.")
    [file] = clara.documents
    assert file.name == "report-1.xlsx"
    book = load_workbook(BytesIO(file.content))
    assert book.sheetnames == ["Overview", "People", "Tandems", "Meetings", "Events", "Goals", "Feedback"]
    assert {page.freeze_panes for page in book.worksheets} == {"A2"}
    assert {cell.data_type for page in book for row in page.iter_rows() for cell in row} <= {"s", "n", "d"}
    filters = {page.title: page.auto_filter.ref for page in book.worksheets}
    assert (filters["People"], filters["Tandems"], filters["Feedback"]) == ("A1:K13", "A1:Q7", None)
    rows = {page.title: [*page.iter_rows(values_only=True)] for page in book.worksheets}
    assert rows["Overview"][1] == ("applied", 6, 6)
    started = midnight(date(2026, 7, 26))
    assert rows["Tandems"][1][:9] == (
        *("Mentee 0", "Mentor 0", "ended", None, started, started, None, 3, None),
    )
    assert rows["Tandems"][1][9] == midnight(date(2026, 8, 4))
    assert rows["Tandems"][1][13:] == (midnight(date(2026, 11, 23)), "completed", "yes", "yes")
    assert [row[3] for row in rows["Tandems"][2:5]] == ["quiet for a while", "quiet for long", "in touch"]
    assert rows["Tandems"][4][0] == FORMULA
    assert book["Tandems"]["A5"].quotePrefix
    assert rows["Meetings"][1:] == [
        (midnight(date(2026, 8, 1)), 6),
        (midnight(date(2026, 9, 1)), 0),
        (midnight(date(2026, 10, 1)), 6),
        (midnight(date(2026, 11, 1)), 1),
    ]
    on = midnight(date(2026, 9, 24))
    assert rows["Events"][1] == ("Kick-off", on, "mandatory", "all", None, 6, 0, 0, 5)
    assert rows["Events"][3][8] is None  # still to come
    assert rows["Goals"][1:] == [
        ("Mentees with goals", None, 6, None),
        ("Goals", None, 6, None),
        ("T-score, Mid-term: shown from five mentees on", None, None, None),
        ("T-score, End (50: as expected)", 5, 60, 0),
    ]


async def test_the_spreadsheet_speaks_its_readers_language(world: World) -> None:
    clara = await world.coordinator(language="de")
    await world.query(a_year)
    await clara.says("/report")
    await clara.taps("Als Tabelle")
    [file] = clara.documents
    book = load_workbook(BytesIO(file.content))
    assert book.sheetnames[:3] == ["Überblick", "Personen", "Tandems"]
    assert book["Personen"]["A1"].value == "Name"
    assert book["Tandems"]["D3"].value == "eine Weile still"


# ── who, when, which ────────────────────────────────────────────────────────────────────────────────────


async def test_an_earlier_cohort_is_a_tap_away(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)

    def open_new_one(store: Store) -> None:
        store.session.add(Cohort(title="2027", opened_at=store.now))

    await world.query(open_new_one)
    assert "📊 2027" in await reads_report(world, clara)
    await clara.taps("Another cohort")
    assert clara.buttons == [["2027"], ["2026"]]
    await clara.taps("2026")
    assert clara.sees("🤝 Tandems: 6 began")
    await forges(world, clara, "reports.show", 77)
    assert clara.sees("That cohort is no longer there.")


async def test_viewers_look_and_others_do_not(world: World) -> None:
    clara = await world.coordinator()
    vera, ana = await mentees(world, "Vera", "Ana")
    await world.query(a_year)

    def look(store: Store) -> None:
        row_of(store, vera).is_viewer = True

    await world.query(look)
    await vera.says("/report")
    assert vera.buttons == [["🖼️ As a picture", "📑 As a spreadsheet"], ["🗂️ Another cohort"]]
    await vera.taps("As a spreadsheet")
    assert [file.name for file in vera.documents] == ["report-1.xlsx"]
    await forges(world, vera, "reports.weekly", "off")
    assert vera.sees("You can look at this; only coordinators change it.")
    for name in ("reports.show", "reports.picture", "reports.sheet", "reports.weekly"):
        await forges(world, ana, name, 1)
        assert ana.sees("That isn’t open to you at the moment."), name
    assert clara.documents == []


async def test_who_may_look_no_longer_gets_nothing_that_was_ordered_before(world: World) -> None:
    clara = await world.coordinator()
    ben = await world.joins("Ben")
    await coordinates(world, ben)
    await world.query(a_year)

    def gathered(store: Store) -> list[Any]:
        row_of(store, ben).is_coordinator = False
        stage, subject = _stage(world, store), _subject(store, ben)
        picture.bring(stage, subject, [PNG])
        sheet.bring(stage, subject, b"")
        return [picture.gather(stage, subject), sheet.gather(stage, subject)]

    assert await world.query(gathered) == [None, None]
    await world.settle()
    assert ben.documents == []
    assert clara.documents == []


async def test_a_failure_is_told(world: World) -> None:
    clara = await world.coordinator()
    await world.query(a_year)
    told = {picture.give_up: "could not be drawn", sheet.give_up: "could not be written"}
    for give_up, words in told.items():
        await world.query(partial(_give_up, world, clara, give_up))
        await world.settle()
        assert words in clara.screen


# ── how much it costs ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("tandems", [6, 60])
async def test_a_report_costs_the_same_few_statements_for_many(world: World, tandems: int) -> None:
    clara = await world.coordinator()

    def fill(store: Store) -> None:
        a_year(store)
        for row in reported.pairs(store, tandems - 6):
            reported.meets(store, row, OCTOBER)
            reported.rates(store, row, LESS)

    await world.query(fill)
    for anonymous in (True, False):
        number = await makes_round(world, questions=[scale("How was it?")], anonymous=anonymous)
        await opens(world, number)
    counted: list[str] = []

    def ask(store: Store) -> tuple[int, int]:
        stage, subject = _stage(world, store), _subject(store, clara)
        listening.listen(
            store.session.get_bind(),
            "before_cursor_execute",
            lambda _connection, _cursor, statement, *_: counted.append(statement),
        )
        picture.gather(stage, subject)
        of_picture = len(counted)
        sheet.gather(stage, subject)
        return of_picture, len(counted) - of_picture

    assert await world.query(ask) == (16, 20)


def _give_up(world: World, person: Person, give_up: Callable[..., None], store: Store) -> None:
    give_up(_stage(world, store), _subject(store, person))


def _stage(world: World, store: Store) -> Stage:
    return Stage(world.app.house, store)


def _subject(store: Store, person: Person) -> dict[str, int]:
    return {"person": row_of(store, person).id, "cohort": people.present_cohort(store).id}
