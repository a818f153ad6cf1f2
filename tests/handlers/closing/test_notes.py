"""The notes of a tandem that has ended: offered to whoever wrote them, announced to go, gone."""

import json
from collections.abc import Sequence

from sqlalchemy import select

from mentoring.words import NoteKind, Phase, Visibility
from playground.people import Person
from storage.store import Store
from storage.tables import KeptNotes, MeetingLog, Position, Table
from tests.handlers.behind import closes_tandem, forges
from tests.handlers.closing.acts import (
    STARTS,
    comes_to_its_end,
    finishes,
    has_goal,
    met,
    takes_stock,
)
from tests.handlers.meetings.acts import logs_unplanned
from tests.handlers.tandem.acts import proposed
from tests.world import World

SECRET, SHARED, POSITION = "I am afraid of interviews", "Ask three people", "I listen well"
OF_BEN = "She will outgrow me"


async def ends(world: World, ana: Person, ben: Person, language: str = "en") -> None:
    """Let the two close their tandem, ten days before its last day."""
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben, language)


async def writes_much(world: World, ana: Person, ben: Person) -> None:
    """Let both have written down private and shared things."""
    await met(world, ana, STARTS, takeaway=SECRET)
    await met(world, ana, STARTS, takeaway=SHARED, sees=Visibility.TANDEM)
    await met(world, ben, STARTS, takeaway=OF_BEN)
    await takes_stock(world, ana, Phase.START, 4, sees=Visibility.ONLY_ME, words=POSITION)
    await has_goal(world, ana)


async def all_words(world: World) -> str:
    """Everything that stands anywhere in the database."""

    def dump(store: Store) -> str:
        store.session.flush()
        rows = [store.session.execute(select(table)).all() for table in Table.metadata.tables.values()]
        return str(rows)

    found: str = await world.query(dump)
    return found


async def kept(world: World) -> Sequence[KeptNotes]:
    found: Sequence[KeptNotes] = await world.query(
        lambda store: store.session.execute(select(KeptNotes).order_by(KeptNotes.person_id)).scalars().all()
    )
    return found


async def test_notes_are_offered_announced_to_go_and_gone(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await writes_much(world, ana, ben)
    await ends(world, ana, ben, "de")
    await world.turn_clock(minutes=1)
    assert ana.screen == (
        "📦 Your own notes about your time with Ben\n"
        "What only you can read (take-aways, your position assessment) stays until Sat 12 Jun 2027, then it goes. "
        "Would you like to keep it? Here you get all that you wrote, as a file."
    )
    assert ben.sees("📦 Deine eigenen Notizen aus der Zeit mit Ana")
    await world.turn_clock(days=22)
    assert not ana.sees("your private notes")
    await world.turn_clock(days=1)
    assert ana.sees("📦 On Sat 12 Jun 2027 your private notes about your time with Ben go.")
    assert ben.sees("📦 Am Sa., 12. Juni 2027 werden deine privaten Notizen aus der Zeit mit Ana gelöscht.")
    await world.turn_clock(days=6, hours=23)
    before = await all_words(world)
    assert all(words in before for words in (SECRET, SHARED, POSITION, OF_BEN))
    await world.turn_clock(hours=1)
    after = await all_words(world)
    assert [words for words in (SECRET, POSITION, OF_BEN) if words in after] == []
    assert SHARED in after  # the tandem's own record stays
    assert [(one.due_at, one.gone_at) for one in await kept(world)] == [(None, world.clock())] * 2


async def test_the_file_has_ones_own_words_and_nobody_elses(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await writes_much(world, ana, ben)
    await ends(world, ana, ben, "de")
    await ana.says("/closing")
    await ana.taps("My notes as a file")
    page, data = ana.documents
    assert (page.name, page.mime_type) == ("my-notes.html", "text/html")
    assert (data.name, data.mime_type) == ("my-notes.json", "application/json")
    read = page.content.decode()
    assert all(words in read for words in (SECRET, SHARED, POSITION, "My strengths, Mon 23 Nov 2026"))
    assert "Only you could read this." in read
    assert "Career clarity: 4" in read
    assert OF_BEN not in read
    notes = json.loads(data.content)
    assert notes["partner"] == "Ben"
    assert {note["kind"] for note in notes["notes"]} == {
        NoteKind.TAKEAWAY,
        NoteKind.STRENGTHS,
        NoteKind.RATINGS,
        NoteKind.GOAL,
    }
    assert {"kind": "takeaway", "at": "2026-11-23", "visible_to": "only-me", "words": SECRET} in notes[
        "notes"
    ]
    assert OF_BEN not in data.content.decode()
    await ben.says("/closing")
    await ben.taps("Meine Notizen als Datei")
    assert ben.sees("📦 Alles, was du in deinem Tandem mit Ana geschrieben hast.")
    page, data = ben.documents
    assert page.name == "meine-notizen.html"
    assert [note["words"] for note in json.loads(data.content)["notes"]] == [OF_BEN]
    assert SECRET not in page.content.decode()


async def test_words_that_look_like_markup_stay_words(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, STARTS, takeaway="<script>alert(1)</script> & more")
    await ends(world, ana, ben)
    await ana.says("/closing")
    await ana.taps("My notes as a file")
    page, data = ana.documents
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page.content.decode()
    assert json.loads(data.content)["notes"][0]["words"] == "<script>alert(1)</script> & more"


async def test_all_that_was_said_on_the_way_is_in_the_file(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/support")
    await ana.taps("Ask for help")
    await ana.taps("An excursion")
    await ana.says("Could I see the plant?")
    await ana.taps("Send it")
    await ben.taps("I can help")
    await ben.taps("Add a few words")
    await ben.says("Come on Friday.")
    await ana.taps("Tell what came of it")
    await ana.taps("It helped")
    await ana.says("I saw it all.")
    await comes_to_its_end(world)
    await ana.taps("Let’s close it well")
    await ana.taps("Thank Ben")
    await ana.says("For the plant.")
    await ana.taps("Send it")
    await ana.taps("What comes next?")
    await ana.taps("Now and then")
    await ana.says("My thesis.")
    await ana.taps("Send it")
    for person, words in (
        (ana, ["Could I see the plant?", "I saw it all.", "For the plant.", "My thesis."]),
        (ben, ["Come on Friday."]),
    ):
        await forges(world, person, "closing.notes", 1)
        assert [note["words"] for note in json.loads(person.documents[1].content)["notes"]] == words


async def test_what_was_asked_planned_doubted_and_noted_is_in_the_file_of_who_wrote_it(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await ana.taps("Ask something first")
    await ana.says("Where do you work?")
    await ben.taps("✏️ Answer")
    await ben.says("At the harbour.")
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    await ana.says("/meeting")
    for answer in ("24.11.2026 15:30", "1 h 30 min", "Video call"):
        await ana.says(answer)
    await ana.taps("Skip")
    await ana.says("My first day")
    await ana.taps("Send it")
    await ben.taps("Another time")
    await ben.says("25.11.2026 15:30")
    await logs_unplanned(ana, step="Write to the harbour")
    await ben.taps("Something is different")
    await ben.says("It was two hours.")
    await closes_tandem(world, ana)
    for person, written in (
        (ana, {"question": "Where do you work?", "agenda": "My first day", "step": "Write to the harbour"}),
        (ben, {"answer": "At the harbour.", "doubt": "It was two hours."}),
    ):
        await forges(world, person, "closing.notes", 1)
        notes = json.loads(person.documents[1].content)["notes"]
        assert {note["kind"]: note["words"] for note in notes} == written
        assert {note["visible_to"] for note in notes} == {"tandem"}


async def test_who_has_written_nothing_is_offered_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ben, STARTS, takeaway=SHARED, sees=Visibility.TANDEM)
    await ends(world, ana, ben)
    for _ in range(5):
        await world.turn_clock(days=10)
    assert not any("📦" in text for text in (*ana.chat, *ben.chat))
    await ana.says("/closing")
    assert ["📦 My notes as a file"] not in ana.buttons
    await forges(world, ana, "closing.notes", 1)
    assert ana.sees("📦 There are no notes of yours here (any more).")
    assert [one.due_at for one in await kept(world)] == [None, None]


async def test_the_offer_waits_for_an_allowed_hour(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, STARTS, takeaway=SECRET)
    await world.turn_clock(days=171, hours=10)  # eight in the evening
    await finishes(ana)
    await finishes(ben)
    await world.turn_clock(minutes=10)
    assert not ana.sees("Your own notes")
    await world.turn_clock(hours=12)
    assert ana.sees("📦 Your own notes about your time with Ben")


async def test_after_an_early_end_notes_are_offered_too(world: World) -> None:
    ana, ben = await world.tandem()
    await writes_much(world, ana, ben)

    await closes_tandem(world, ana)
    await world.turn_clock(minutes=1)
    assert ana.sees("📦 Your own notes about your time with Ben")
    await ana.taps("My notes as a file")
    assert len(ana.documents) == 2


async def test_forms_that_nobody_finished_go_as_well(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, STARTS, takeaway=SECRET)
    await ana.says("/support")
    await ana.taps("Ask for help")
    await ana.taps("An excursion")
    await ana.says("A half-written wish")
    await ends(world, ana, ben)
    assert "A half-written wish" in await all_words(world)
    for _ in range(5):
        await world.turn_clock(days=10)
    assert "A half-written wish" not in await all_words(world)


async def test_after_a_long_outage_nothing_goes_sooner_than_announced(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, STARTS, takeaway=SECRET)
    await ends(world, ana, ben)
    await world.turn_clock(minutes=1)
    assert ana.sees("stays until Sat 12 Jun 2027")
    await world.turn_clock(days=60)  # nobody was there to announce it
    assert ana.sees("📦 On Mon 19 Jul 2027 your private notes about your time with Ben go.")
    await world.turn_clock(days=6)
    assert SECRET in await all_words(world)
    await world.turn_clock(days=1)
    assert SECRET not in await all_words(world)


async def test_what_only_the_owner_could_read_is_known(world: World) -> None:
    """Whoever adds a column of private words about a tandem sees here that it has to go with the notes."""
    private = {
        str(column)
        for table in Table.metadata.tables.values()
        if "tandem_id" in table.columns
        for column in table.columns
        if column.info.get("sees") is Visibility.ONLY_ME
    }
    of_position = {str(column) for column in Position.__table__.columns if column.info.get("sees")}
    assert private == {str(MeetingLog.__table__.columns["takeaway"]), *of_position}
