"""Tandems in the coordinators' hands: listed by silence, found, noted about; what the two confide stays with them."""

from playground.people import Person
from storage import checklist, overview
from tests.handlers.behind import (
    closes_tandem,
    coordinates,
    forges,
    id_of_tandem,
    opens_another_cohort,
    pairs,
    tandem_of,
)
from tests.handlers.coordinator.cohort import acts, mentees, mentors
from tests.handlers.meetings.acts import logs_unplanned
from tests.world import World

PAIRS = 10


async def many(world: World) -> Person:
    """Ten tandems, and a coordinator."""
    clara = await world.coordinator()
    for number in range(PAIRS):
        [mentee] = await mentees(world, f"Mentee {number}")
        [mentor] = await mentors(world, f"Mentor {number}")
        await pairs(world, mentee, mentor)
        await world.turn_clock(minutes=1)
    return clara


async def test_those_without_contact_for_longest_stand_first(world: World) -> None:
    clara = await many(world)
    await clara.says("/tandems")
    assert "10 active, 0 of them resting · 0 proposed · 0 ended" in clara.screen
    assert [row[0].partition(" · ")[0] for row in clara.buttons[:2]] == [
        "🟢 Mentee 0 & Mentor 0",
        "🟢 Mentee 1 & Mentor 1",
    ]
    await clara.taps("›")
    assert clara.buttons[1][0].startswith("🟢 Mentee 9")
    await clara.taps("‹")
    assert clara.buttons[0][0].startswith("🟢 Mentee 0")
    await closes_tandem(world, world.people["Mentee 0"])
    await clara.taps("Filter")
    await clara.taps("Ended")
    assert clara.buttons[0][0].startswith("🏁 Mentee 0")
    await clara.taps("Mentee 0")
    await clara.taps("All tandems")
    assert clara.sees("Ended, with the days since:")
    await clara.taps("Filter")
    assert ["Proposed", "✓ Ended"] in clara.buttons
    await clara.taps("Resting")
    assert clara.sees("No tandem rests.")


async def test_tandems_are_chosen_by_their_light(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await world.let_time_pass(days=60)
    [eva], [fay] = await mentees(world, "Eva"), await mentors(world, "Fay")
    await pairs(world, eva, fay)
    await clara.says("/tandems")
    assert [row[0][:11] for row in clara.buttons[:2]] == ["🔴 Ana & Ben", "🟢 Eva & Fay"]
    assert clara.buttons[0] == ["🔴 Ana & Ben · 60 d"]
    for light, shown in (("🔴 Red", "🔴 Ana & Ben"), ("🟢 Green", "🟢 Eva & Fay")):
        await clara.taps("Filter")
        await clara.taps(light)
        assert clara.buttons[0][0].startswith(shown)
        assert clara.buttons[1] == ["🎚️ Filter", "🔎 Find"]
    await clara.taps("Filter")
    await clara.taps("🟡 Amber")
    assert clara.sees("No tandem shows an amber light.")


async def test_tandems_of_a_former_cohort_are_looked_at_in_german(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await opens_another_cohort(world, "2027")
    await clara.says("/language")
    await clara.taps("Deutsch")
    await clara.says("/tandems")
    assert clara.sees("Kein Tandem läuft.\n\nAuch Tandems von 2026 laufen.")
    await clara.taps("Tandems von 2026")
    assert clara.buttons[0] == ["🟢 Ana & Ben · 0 T."]
    await clara.taps("Alle Tandems")
    await clara.taps("Filter")
    await clara.taps("Jahrgang: 2027")
    await clara.taps("2026")
    await clara.taps("Laufende")
    assert clara.sees("🤝 Tandems · 2026")
    await clara.taps("Suchen")
    await clara.says("ben")
    await clara.taps("Ana & Ben")
    assert clara.sees("🟢 Ana & Ben")


async def test_a_tandem_is_found_by_either_name(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    for typed in ("ana", "BEN"):
        await clara.says(f"/tandems {typed}")
        assert clara.buttons[0][0].startswith("🟢 Ana & Ben")
    await clara.taps("Find another")
    await clara.says("nobody")
    assert clara.sees("I know no tandem in 2026 with a name that begins like “nobody”.")


async def test_a_card_has_dates_counts_and_states_and_nothing_confided(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/goals")
    await ana.taps("Set a goal")
    await ana.says("Find a secret internship")
    await ana.taps("Short-term")
    await ana.says("One signed contract")
    await ana.taps("Tomorrow")
    await ana.says("Show my CV")
    await ana.taps("Keep this goal")
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    for words in (
        "🟢 Ana & Ben",
        "active · from",
        "Meetings logged: 0",
        "▫️ Agreement",
        "✅ Goals set",
        "pursued: 1",
    ):
        assert words in clara.screen
    assert "secret" not in "\n".join(clara.chat)
    assert clara.buttons[0] == ["👤 Ana", "👤 Ben"]
    assert "✅ Goals set · Mon 23 Nov 2026" in clara.screen
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    assert "Last contact: Mon 23 Nov 2026, without a meeting" in clara.screen
    await ana.taps("E-mail")
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    assert "Last contact: Mon 23 Nov 2026, E-mail" in clara.screen
    await logs_unplanned(ana)
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    for words in ("Meetings logged: 1", "✅ First meeting · Fri 20 Nov 2026", "Mon 23 Nov 2026, E-mail"):
        assert words in clara.screen
    steps, dates = await world.query(
        lambda store: (
            checklist.first_steps(store, tandem_of(store, ana)),
            overview.first_steps_since(store, tandem_of(store, ana)),
        )
    )
    assert steps == {step: since is not None for step, since in dates.items()}


async def test_a_note_is_for_the_desk_only(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    await clara.taps("Write a note")
    await clara.says("Called Ben: on holiday until May.")
    assert "📝 Clara," in clara.screen
    assert "Called Ben: on holiday until May." in clara.screen
    assert not any("holiday" in text for person in (ana, ben) for text in person.chat)
    assert (await acts(world))[-1] == "note"


async def test_a_call_is_noted_with_its_day_and_puts_the_light_out(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await world.let_time_pass(days=60)
    await clara.says("/tandems ana")
    await clara.taps("🔴 Ana & Ben")
    await clara.taps("I have called")
    assert clara.sees("When have you talked to Ana & Ben?")
    await clara.says("yesterday")
    await clara.says("They meet on Friday.")
    assert clara.sees("📞 Noted. The light is out for two weeks")
    assert "📞 Clara called, Thu 21 Jan 2027:\nThey meet on Friday." in clara.screen
    assert (await acts(world))[-1] == "look after"
    await clara.taps("I have called")
    await clara.taps("Today")
    await clara.taps("Skip")
    assert clara.sees("📝 Noted.")
    assert "📞 Clara called, Fri 22 Jan 2027" in clara.screen


async def test_both_are_written_to_and_each_answers_alone(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    await clara.taps("Write to both")
    await clara.says("How is the agreement coming along?")
    assert clara.sees("✅ Ana and Ben have got your message.")
    assert ana.sees(
        "Clara from the coordinators writes to you and Ben:\n\nHow is the agreement coming along?"
    )
    assert ben.sees("Clara von der Koordination schreibt dir und Ana:\n\nHow is the agreement coming along?")
    await ben.taps("Antworten")
    await ben.says("Fast fertig!")
    assert clara.sees("Fast fertig!")
    assert not ana.sees("Fast fertig!")
    await ben.blocks()
    await world.turn_clock(days=8)
    await clara.says("/tandems ana")
    await clara.taps("Ana & Ben")
    await clara.taps("Write to both")
    await clara.says("Are you there?")
    assert clara.sees("✉️ Sent. Who gets no messages from me is written below.")
    assert "📭 Ben gets no messages from me" in clara.screen


async def test_nobody_looks_after_their_own_tandem(world: World) -> None:
    await world.tandem()
    ben = world.people["Ben"]
    number = await id_of_tandem(world, ben)
    await coordinates(world, ben)
    await forges(world, ben, "pairs.card", number)
    assert ben.sees("You are in this tandem yourself: another coordinator looks after it.")
    await forges(world, ben, "pairs.note", number)
    assert ben.sees("another coordinator looks after it")
    await forges(world, ben, "pairs.card", "999")
    assert ben.sees("I don’t find this tandem any more.")


async def test_a_proposal_and_its_card_in_german(world: World) -> None:
    clara = await world.coordinator(language="de")
    [ana], [ben] = await mentees(world, "Ana"), await mentors(world, "Ben")
    await pairs(world, ana, ben)
    await clara.says("/tandems")
    assert "1 laufend, davon 0 ruhend · 0 vorgeschlagen · 0 beendet" in clara.screen
    await clara.taps("Ana & Ben")
    assert "Eingetragene Treffen: 0" in clara.screen
    await world.let_time_pass(days=60)
    await clara.says("/tandems")
    await clara.taps("Ana & Ben")
    assert any("Ich habe angerufen" in label for row in clara.buttons for label in row)


async def test_a_card_says_who_gets_no_messages(world: World) -> None:
    _, ben = await world.tandem()
    clara = world.people["Clara"]
    await ben.blocks()
    await world.let_time_pass(days=45)
    await clara.says("/tandems ben")
    await clara.taps("Ana & Ben")
    assert "📭 Ben gets no messages from me at the moment." in clara.screen
