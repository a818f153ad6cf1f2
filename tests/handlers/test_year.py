"""The year of a cohort, from the list of those who are invited to the report for the university."""

from datetime import timedelta
from io import BytesIO

from openpyxl import load_workbook
from pypdf import PdfReader

from bot.demo_people import MENTEE, MENTOR, accept_notice, admit, answer, say_yes, send_proposal
from playground.people import Person
from playground.pictures import read_picture_size
from tests.half_a_year import HalfAYear
from tests.handlers.coordinator.cohort import acts as acts_of
from tests.handlers.coordinator.importing.files import rows_in, xlsx
from tests.handlers.events.acts import announces
from tests.world import START, World

PEOPLE = {
    "Ana": ("mentee", "en"),
    "Mia": ("mentee", "en"),
    "Ben": ("mentor", "de"),
    "Leo": ("mentor", "en"),
}
ONE_MENTEE = {
    language: [("tap", "1") if act == ("tap", "2") else act for act in acts]
    for language, acts in MENTOR.items()
}
MONDAY = START + timedelta(weeks=1)
ANNOUNCED = "The library is closed on Friday."


async def test_a_year_from_import_to_report(world: World) -> None:
    clara = await world.coordinator()
    await come(world, await invites(clara))
    await admit(clara, *PEOPLE)
    ana, mia, ben, leo = (world.people[name] for name in PEOPLE)
    await kick_off(world, clara, [ana, mia, leo])
    await hears_news(world, clara, [ana, mia, ben, leo])
    await world.let_time_pass(seconds=(MONDAY - world.clock()).total_seconds())
    await become_tandems(world, clara)

    async def turn(by: timedelta) -> None:
        await world.let_time_pass(seconds=by.total_seconds())

    await HalfAYear(ana, ben, world.clock, turn).passes()
    assert "Ana" in words_in(ana.documents[-1].content)
    assert "Bestätigung" in words_in(ben.documents[-1].content)

    await is_out_of_touch(clara)
    await reports(world, clara)
    done = await acts_of(world)
    for one in (
        "import people",
        "admitted",
        "announce event",
        "tick attendance",
        "send announcement",
        "export report",
    ):
        assert one in done


def words_in(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


# ── in ──────────────────────────────────────────────────────────────────────────────────────────────────


async def invites(clara: Person) -> dict[str, str]:
    """A list comes back with a link for each."""
    rows = [("Name", "Rolle", "Matrikel"), *((name, role, 4711) for name, (role, _) in PEOPLE.items())]
    await clara.says("/import")
    await clara.taps("Both")
    await clara.uploads("people.xlsx", xlsx(*rows))
    assert clara.sees("4 people can be invited.")
    await clara.taps("Invite 4 people")
    return {str(row[0]): str(row[-2]) for row in rows_in(clara.documents[0].content)[1:]}


async def come(world: World, links: dict[str, str]) -> None:
    """Each opens their own link, and applies: the role stands in it."""
    for name, (role, language) in PEOPLE.items():
        person = world.stranger(name, language=language)
        await person.opens(links[name].partition("start=")[2])
        await accept_notice(person, language)
        script = MENTEE if role == "mentee" else ONE_MENTEE
        await answer(person, script[language][1:], name)


async def become_tandems(world: World, clara: Person) -> None:
    """One pair is proposed by hand, for the rest a draft is worked out; everybody likes it."""
    await send_proposal(clara, "Ana", "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await world.settle()
    await clara.taps("Send all")
    await clara.taps("Yes, send 1")
    for name, (_, language) in PEOPLE.items():
        await say_yes(world.people[name], language)


# ── events and announcements ────────────────────────────────────────────────────────────────────────────


async def kick_off(world: World, clara: Person, there: list[Person]) -> None:
    """An event for all: some say a word that they heard there, one is ticked."""
    await announces(world, clara, when="25.11.2026 17:00", duty="It is for everybody", word="Pizza")
    *heard, ticked = there
    await ticked.says("/events")
    await ticked.taps("Kick-off")
    await ticked.taps("I’m coming")
    await world.turn_clock(days=2, hours=6)
    for person in heard:
        await person.says("/events")
        await person.taps("Kick-off")
        await person.taps("I’m here")
        await person.says("pizza")
    await clara.says("/events")
    await clara.taps("Kick-off")
    await clara.taps("Who comes")
    await clara.taps(f"▫️ {ticked.user.first_name}")
    await world.turn_clock(days=1)
    for person in heard:
        for label in ("Answer now", "5", "Skip", "Hand it in"):
            await person.taps(label)


async def hears_news(world: World, clara: Person, people: list[Person]) -> None:
    """One message to all."""
    await clara.says("/announce")
    for act in ("Write an announcement", ANNOUNCED, "Send now", "Yes, send it"):
        await (clara.says(act) if act == ANNOUNCED else clara.taps(act))
    await world.turn_clock(seconds=3)
    for person in people:
        assert ANNOUNCED in person.chat


# ── at the end ──────────────────────────────────────────────────────────────────────────────────────────


async def is_out_of_touch(clara: Person) -> None:
    """Mia and Leo have never met: the coordinator has heard, and sees them in red."""
    assert any("A tandem has had no contact for long." in said for said in clara.chat)
    await clara.says("/lights")
    await clara.taps("🔴 Mia & Leo")
    assert clara.sees("Mia")


async def reports(world: World, clara: Person) -> None:
    """What the university asks for: figures, a picture, a spreadsheet."""
    await clara.says("/report")
    assert clara.sees(
        "Mentees: 2 applied · 2 admitted · 2 came into a tandem · 1 completed it · 1 with a certificate"
    )
    assert clara.sees("Tandems: 2 began · 1 completed")
    assert clara.sees("🟢 0 · 🟡 0 · 🔴 1")
    assert clara.sees("Meetings: 3 in all")
    assert clara.sees("Events: 1 so far · signed up: 1 · there: 3")
    assert clara.sees(
        "Goal attainment is shown once 5 mentees have rated their goals"
    )  # fewer could be told apart
    report = clara.message
    await clara.taps("As a picture")
    await world.settle()
    assert min(read_picture_size(clara.documents[-1].content) or (0, 0)) > 500
    await clara.taps_old(report, "As a spreadsheet")
    await world.settle()
    book = load_workbook(BytesIO(clara.documents[-1].content))
    rows = [[cell for cell in row if cell is not None] for row in book["People"].iter_rows(values_only=True)]
    assert {str(row[0]) for row in rows[1:]} == PEOPLE.keys()
    assert book.sheetnames == ["Overview", "People", "Tandems", "Meetings", "Events", "Goals", "Feedback"]
