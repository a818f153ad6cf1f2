"""Results of rounds: numbers, words, a picture, a spreadsheet; and nobody is found out."""

from io import BytesIO
from secrets import token_hex

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from handlers.coordinator.rounds.drawing import HIGHEST, WIDTH, Bar, Block, Chart, draw
from handlers.round_counting import in_no_order
from handlers.workbook import Page, write
from mentoring.words import QuestionKind, Role, RoundKind
from playground.people import Person
from storage import results, rounds, tandem_rounds
from storage.store import Store
from storage.tables import AnswerSheet, Round
from tests.handlers.behind import forges, tandem_of
from tests.handlers.coordinator.cohort import mentees, mentors
from tests.handlers.coordinator.rounds_made import acts, all_answer, answers, tables
from tests.handlers.feedback.acts import choice, closes, kept, makes_round, opens, scale, words
from tests.handlers.tandem.acts import another_mentee, offers_places
from tests.world import World

FIVE = ("Ana", "Bea", "Cem", "Dan", "Eva")
QUESTIONS = (
    scale("How was it?"),
    choice("Which day?", "Monday", "Tuesday"),
    choice("What did you like?", "The food", "The talks", kind=QuestionKind.SEVERAL, optional=True),
    words("Anything else?", optional=True),
)
PNG = b"\x89PNG\r\n\x1a\n"


async def test_results_appear_from_five_answers_on(world: World) -> None:
    clara = await world.coordinator()
    ana, *others = await mentees(world, *FIVE)
    number = await makes_round(world, questions=QUESTIONS)
    await opens(world, number)
    await answers(world, ana, number, 1, 0, None, "Zebra")
    await all_answer(world, others[:3], number, 4, 1, [0, 1], "<b>Apple</b>")
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    await clara.taps("Results")
    assert clara.sees("4 of 5 have answered.")
    assert clara.sees("These are too few to show yet")
    assert not clara.sees("How was it?")
    assert clara.buttons == [["‹ The round"]]
    await forges(world, clara, "rounds.picture", number, "all")
    assert clara.toast == "There is nothing to show yet."
    await answers(world, others[3], number, 5, 1, [1], None)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("How was it? · 5 answers\n3.6 of 5 on average: 1 × “1”, 3 × “4” and 1 × “5”")
    assert clara.sees("Which day? · 5 answers\n1 × Monday\n4 × Tuesday")
    assert clara.sees("What did you like? · 4 answers\n3 × The food\n4 × The talks")
    assert clara.buttons == [
        ["💬 What people wrote"],
        ["🖼️ As a picture", "📑 As a spreadsheet"],
        ["‹ The round"],
    ]
    await clara.taps("What people wrote")
    apples = "\n\n".join(["“<b>Apple</b>”"] * 3)
    assert clara.sees(f"Anything else? · 4 answers\n\n{apples}\n\n“Zebra”")


async def test_one_mentor_beside_five_mentees_is_never_found_out(world: World) -> None:
    clara = await world.coordinator()
    people = await mentees(world, *FIVE)
    [ben] = await mentors(world, "Ben")
    number = await makes_round(world, questions=[scale("How was it?")])
    await opens(world, number)
    await all_answer(world, people, number, 4)
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    await clara.taps("Results")
    before = clara.screen
    await answers(world, ben, number, 1)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees(
        "6 of 6 have answered.\n5 of these answers are shown. The others join as soon as they are enough"
    )
    assert "4 of 5 on average: 5 × “4”" in clara.screen
    assert "4 of 5 on average: 5 × “4”" in before
    await forges(world, clara, "rounds.results", number, "mentor")
    assert not clara.sees("on average")
    await closes(world, number)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("5 of these answers are shown. The others are too few to be shown")
    assert clara.sees("5 × “4”")


async def test_what_is_left_over_of_both_roles_is_shown_together_after_the_closing(world: World) -> None:
    clara = await world.coordinator()
    some = await mentees(world, *FIVE[:3]) + await mentors(world, "Ben", "Fay")
    number = await makes_round(world, questions=[scale("How was it?")])
    await opens(world, number)
    await all_answer(world, some, number, 3)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("These are too few to show yet")
    await closes(world, number)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("3 of 5 on average: 5 × “3”")
    assert not any("Only" in key for row in clara.buttons for key in row)
    await forges(world, clara, "rounds.results", number, "mentee")
    assert not clara.sees("on average")


async def test_parts_are_shown_where_each_has_five(world: World) -> None:
    clara = await world.coordinator()
    number = await makes_round(world, questions=[scale("How was it?")])
    young, old = await mentees(world, *FIVE), await mentors(world, "Ben", "Fay", "Gil", "Hal", "Ida")
    await opens(world, number)
    await all_answer(world, young, number, 2)
    await all_answer(world, old, number, 4)
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("3 of 5 on average: 5 × “2” and 5 × “4”")
    await clara.taps("Only: Mentor")
    assert clara.sees("4 of 5 on average: 5 × “4”")
    await clara.taps("As a picture")
    assert [file.content[:8] for file in clara.documents] == [PNG]
    await clara.taps("All", of="The kick-off (Mentor)")
    await clara.taps("As a spreadsheet")
    [file] = clara.documents
    found = tables(file.content)
    assert [row[2:] for row in found["Numbers"] if row[3] == 4 and row[4]] == [
        ("all", 4, 5, 10, 3),
        ("Mentor", 4, 5, 5, 4),
    ]


async def test_two_looks_see_the_same_blocks_and_no_look_changes_one(world: World) -> None:
    clara = await world.coordinator()
    people = await mentees(world, *FIVE, "Fay", "Gil", "Hal", "Ida", "Jo")
    number = await makes_round(world, questions=[scale("How was it?")])
    await opens(world, number)
    for count, shown in ((5, 5), (9, 5), (10, 10)):
        await all_answer(world, people[await handed_in(world) : count], number, 4)
        for _ in range(2):
            await forges(world, clara, "rounds.results", number, "all")
            assert clara.sees(f"How was it? · {shown} answers")
    blocks = await world.query(lambda store: store.session.execute(select(AnswerSheet.block)).scalars().all())
    assert sorted(blocks) == [1] * 5 + [2] * 5


async def handed_in(world: World) -> int:
    sheets = await world.query(lambda store: store.session.execute(select(AnswerSheet)).scalars().all())
    return len(sheets)


async def test_a_spreadsheet_is_typed_and_holds_no_formula(world: World) -> None:
    clara = await world.coordinator(language="de")
    ana, *others = await mentees(world, *FIVE)
    number = await makes_round(world, questions=QUESTIONS)
    await opens(world, number)
    await answers(world, ana, number, 1, 0, None, '=HYPERLINK("http://evil.example","win")')
    await all_answer(world, others[:2], number, 4, 1, [0, 1], "https://example.org")
    await all_answer(world, others[2:], number, 5, 1, [1], "-5")
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("3,8 von 5 im Schnitt: 1 × „1“, 2 × „4“ und 2 × „5“")
    await clara.taps("Als Tabelle")
    assert clara.sees("Zahlen zu jeder Frage und was geschrieben wurde, ohne Reihenfolge.")
    [file] = clara.documents
    assert file.name == f"results-{number}.xlsx"
    found = tables(file.content)
    assert list(found) == ["Überblick", "Zahlen", "Worte"]
    assert ("Geantwortet", 5) in found["Überblick"]
    assert found["Zahlen"][1] == (1, "How was it?", "alle", 1, 1, 5, 3.8)
    assert found["Zahlen"][-1] == (3, "What did you like?", "alle", "The talks", 4, 4, None)
    assert [row[2] for row in found["Worte"][1:]] == [
        "-5",
        "-5",
        '=HYPERLINK("http://evil.example","win")',
        "https://example.org",
        "https://example.org",
    ]
    names = {person.user.name for person in (ana, *others)}
    assert not any(cell in names for rows in found.values() for row in rows for cell in row)
    assert await acts(world) == ["export round"]


async def test_names_stand_only_where_people_were_told(world: World) -> None:
    clara = await world.coordinator()
    ana, bea = await mentees(world, "Ana", "Bea")
    number = await makes_round(world, questions=QUESTIONS, anonymous=False)
    await opens(world, number)
    assert ana.sees("With your name: the coordinators see which answer is yours.")
    await answers(world, bea, number, 4, 1, [0, 1], None)
    await answers(world, ana, number, 2, 0, None, "More tea")
    await forges(world, clara, "rounds.results", number, "all")
    assert clara.sees("3 of 5 on average: 1 × “2” and 1 × “4”")
    await clara.taps("As a spreadsheet")
    assert clara.sees("with names: please keep it among coordinators, as people were told.")
    assert tables(clara.documents[0].content)["With names"] == [
        ("Name", "Role", "How was it?", "Which day?", "What did you like?", "Anything else?"),
        ("Ana", "Mentee", "2 (5 at most)", "Monday", "–", "More tea"),
        ("Bea", "Mentee", "4 (5 at most)", "Tuesday", "The food and The talks", "–"),
    ]


async def test_standing_rounds_are_in_the_list_with_what_may_be_shown(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    number = await asks_at_half_time(world, ana)
    await clara.says("/rounds")
    assert clara.buttons[0] == ["🟢 Half-time · 0"]
    await clara.taps("Half-time")
    assert clara.sees("Each tandem, half-way through")
    assert clara.sees("0 of 2 have answered.")
    assert clara.buttons == [["📊 Results"], ["‹ All rounds"]]
    await forges(world, clara, "rounds.close_now", number)
    assert clara.sees("That round isn’t open any more.") or clara.sees("Half-time (open)")
    await forges(world, clara, "rounds.copy", number)
    assert len(await kept(world, Round)) == 1


async def test_a_mentor_of_two_tandems_counts_as_one_of_the_five(world: World) -> None:
    """Nobody is asked more than twice: nine sheets are from five mentors at least, eight may be from four."""
    ana, ben = await world.tandem()
    await offers_places(world, ben, 2)
    bea = await another_mentee(world, "Bea", "Ben")
    await bea.taps("Yes")
    await ben.taps("Yes")
    number = await asks_at_half_time(world, ana)
    assert await asks_at_half_time(world, bea) == number

    def hand_in(store: Store) -> list[int]:
        asked = rounds.find(store, number)
        assert asked
        shown = []
        for _ in range(9):
            store.session.add(AnswerSheet(id=token_hex(16), round_id=number, role=Role.MENTOR, answers={}))
            store.session.flush()
            results.let_in(store, asked)
            shown.append(len(results.sheets_shown(store, asked)))
        return shown

    assert await world.query(hand_in) == [0] * 8 + [9]


async def asks_at_half_time(world: World, person: Person) -> int:
    """Let somebody's tandem be asked at half-time; give the round."""

    def ask(store: Store) -> int:
        return tandem_rounds.ask_tandem(store, tandem_of(store, person), RoundKind.MIDTERM)[0].round_id

    number: int = await world.query(ask)
    return number


# ── how it is drawn and written ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("count", "pictures"), [(1, 1), (4, 2)])
def test_many_questions_take_several_pictures(count: int, pictures: int) -> None:
    bars = tuple(Bar(f"Option {place}", place / 10, str(place)) for place in range(10))
    block = Block(
        "A question that is so long that it takes more than one line on a phone " * 2, "5 answers", bars
    )
    drawn = draw(Chart("A round", "5 answers shown · all", (block,) * count))
    sizes = [(int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) for png in drawn]
    assert all(png.startswith(PNG) for png in drawn)
    assert all(width == WIDTH and 0 < height <= HIGHEST for width, height in sizes)
    assert len(drawn) == pictures


def test_pages_have_a_fixed_head_and_cells_have_types() -> None:
    page = Page("Numbers", ("Question", "Count"), (("=1+1", 3), ("@SUM(A1)", 2.5), ("x" * 300, None)))
    sheet = load_workbook(BytesIO(write([page])))["Numbers"]
    assert sheet.freeze_panes == "A2"
    assert [[cell.data_type for cell in row] for row in sheet.iter_rows()] == [
        ["s", "s"],
        ["s", "n"],
        ["s", "n"],
        ["s", "n"],
    ]
    assert (sheet["A2"].value, sheet["B3"].value) == ("=1+1", 2.5)
    assert sheet["A2"].quotePrefix
    assert sheet["A3"].quotePrefix
    assert not sheet["A4"].quotePrefix
    assert sheet.column_dimensions["A"].width < 70


def test_words_come_by_the_alphabet() -> None:
    assert in_no_order(["b", "A", "a", "B"]) == ["A", "a", "B", "b"]
    assert in_no_order(["z", "a"]) == in_no_order(["a", "z"])
