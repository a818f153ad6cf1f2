"""People in the coordinators' hands: listed, found, written to, left in peace."""

from mentoring.words import Role
from playground.people import Person
from storage import people
from tests.handlers.behind import forges, opens_another_cohort, pairs, row_of
from tests.handlers.coordinator.cohort import MENTOR, acts, admitted, leaves, mentees, mentors
from tests.handlers.events.acts import announces
from tests.world import World

GREEK = ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa")


async def test_a_list_is_paged_by_name_and_filtered_with_a_tap(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *GREEK)
    await mentors(world, "Bea")
    await clara.says("/people")
    assert "Mentees: 10 admitted, 0 waiting, 0 declined" in clara.screen
    assert "Mentors: 1 admitted" in clara.screen
    assert [row[0] for row in clara.buttons[:3]] == [
        "✅ Alpha · Mentee",
        "✅ Bea · Mentor",
        "✅ Beta · Mentee",
    ]
    await clara.taps("›")
    assert [row[0] for row in clara.buttons[:3]] == [
        "✅ Kappa · Mentee",
        "✅ Theta · Mentee",
        "✅ Zeta · Mentee",
    ]
    await clara.taps("‹")
    assert clara.buttons[0] == ["✅ Alpha · Mentee"]
    await clara.taps("Filter")
    await clara.taps("Mentor")
    assert clara.buttons[0] == ["Mentee", "✓ Mentor"]
    await clara.taps("Show them")
    assert clara.sees("Here by name: Mentor")
    assert clara.buttons[0] == ["✅ Bea · Mentor"]
    await clara.taps("Filter")
    await clara.taps("waiting")
    assert clara.sees("Chosen: Mentor and waiting.")
    await clara.taps("Show them")
    assert clara.sees("There is nobody like that.")
    await clara.taps("Filter")
    await clara.taps("✓ waiting")
    await clara.taps("✓ Mentor")
    assert clara.sees("Tap what holds for them.")


async def test_filters_stay_through_pages_cards_and_back(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *GREEK, language="de")
    [bea] = await mentors(world, "Bea")
    [resting] = await mentees(world, "Resting")
    await leaves(world, resting)
    await pairs(world, world.people["Alpha"], bea)
    await world.people["Beta"].blocks()
    await world.turn_clock(days=1)
    await clara.says("/people")
    await clara.taps("Filter")
    await clara.taps("without a tandem")
    await clara.taps("German")
    await clara.taps("Show them")
    assert "Here by name: without a tandem and writes German" in clara.screen
    assert clara.buttons[0] == ["🔕 Beta · Mentee"]  # neither Alpha, in a tandem, nor Bea
    await clara.taps("›")
    assert clara.buttons[0] == ["✅ Zeta · Mentee"]
    await clara.taps("Zeta · Mentee")
    await clara.taps("Let rest")
    await clara.taps("All people")
    assert "without a tandem and writes German" in clara.screen
    assert clara.buttons[0] == ["💤 Zeta · Mentee"]
    await clara.taps("Filter")
    await clara.taps("resting or paused")
    await clara.taps("✓ German")
    await clara.taps("Show them")
    assert [row[0] for row in clara.buttons[:2]] == ["💤 Resting · Mentee", "💤 Zeta · Mentee"]
    await clara.taps("Filter")
    await clara.taps("out of reach")
    await clara.taps("Show them")
    assert [row[0] for row in clara.buttons[:2]] == ["🔕 Beta · Mentee", "🎚️ Filter"]
    await clara.taps("All people")
    assert clara.sees("Everybody, by name:")


async def test_people_of_a_former_cohort_are_looked_at_in_german(world: World) -> None:
    clara = await world.coordinator(language="de")
    await mentees(world, "Ana")
    await opens_another_cohort(world, "2027")
    await mentees(world, "Zoe")
    await clara.says("/people ana")
    assert clara.sees("Ich kenne in 2027 niemanden, dessen Name so anfängt wie „ana“.")
    await clara.taps("Alle Personen")
    assert clara.buttons[0] == ["✅ Zoe · Mentee"]
    await clara.taps("Filter")
    await clara.taps("Jahrgang: 2027")
    await clara.taps("2026")
    await clara.taps("Mentee")
    await clara.taps("Anzeigen")
    assert clara.sees("👥 Personen · 2026")
    assert clara.buttons[0] == ["✅ Ana · Mentee"]
    await clara.taps("Jemanden suchen")
    await clara.says("zoe")
    assert clara.sees("Ich kenne in 2026 niemanden")


async def test_somebody_is_found_by_a_part_of_their_name(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana María Ruiz", "Jürgen Müller")
    await clara.says("/people ruiz")
    assert clara.buttons[0] == ["✅ Ana María Ruiz · Mentee"]
    await clara.taps("Find somebody else")
    await clara.says("mueller")
    assert clara.buttons[0] == ["✅ Jürgen Müller · Mentee"]
    await clara.says("/people <b>%_")
    assert clara.sees("I know nobody in 2026 whose name begins like “<b>%_”.")
    await clara.says("/people")
    await mentees(world, *(f"Ana {letter}" for letter in "BCDEFGHIJ"))
    await clara.says("/people ana")
    assert "There are more. Type more of the name" in clara.screen


async def test_a_card_says_what_coordinators_may_know(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ben.blocks()
    await world.turn_clock(days=8)
    await clara.says("/people ben")
    await clara.taps("Ben · Mentor")
    for words in (
        "👤 Ben",
        "Mentor, admitted",
        "Writes English",
        "Time zone: Europe/Berlin",
        "Privacy notice 1 accepted · Mon 23 Nov 2026",
        "Events attended: 0",
        "🔕 Has blocked me",
    ):
        assert words in clara.screen
    assert clara.buttons[0] == ["🤝 Ana & Ben · active"]
    await clara.taps("Ana & Ben")
    await clara.taps("👤 Ana")
    assert "Mentee, admitted" in clara.screen
    assert not ana.sees("👤")


async def test_a_card_counts_mandatory_events_and_names_former_cohorts(world: World) -> None:
    clara = await world.coordinator()
    [ana] = await mentees(world, "Ana")
    await announces(world, clara, when="26.11.2026 17:00", duty="It is for everybody")
    await world.turn_clock(days=7)
    await clara.says("/people ana")
    await clara.taps("Ana · Mentee")
    assert "Mandatory ones so far: 0 attended, 1 missed" in clara.screen
    await opens_another_cohort(world, "2027")
    await applies_anew(world, ana)
    await clara.says("/people ana")
    await clara.taps("📥 Ana · Mentor")
    assert "Mentor, waiting for an answer" in clara.screen
    assert "Before: Mentee in 2026, admitted" in clara.screen


async def applies_anew(world: World, person: Person) -> None:
    """Let somebody apply as a mentor to the cohort that is open now."""
    await world.query(lambda store: people.apply(store, row_of(store, person), Role.MENTOR, MENTOR))


async def test_somebody_is_written_to_and_answers(world: World) -> None:
    clara = await world.coordinator()
    ana = await admitted(world, "Ana", Role.MENTEE, language="de")
    await clara.says("/people ana")
    await clara.taps("Ana · Mentee")
    await clara.taps("Write")
    await clara.says("Please bring your CV on Friday.")
    assert clara.sees("✅ Ana has got your message.")
    assert ana.sees("✉️ Clara von der Koordination schreibt dir:\n\nPlease bring your CV on Friday.")
    await ana.taps("Antworten")
    await ana.says("Mache ich!")
    assert clara.sees("Mache ich!")
    assert "write" in await acts(world)


async def test_somebody_rests_and_seeks_again(world: World) -> None:
    clara = await world.coordinator()
    [ana] = await mentees(world, "Ana")
    await clara.says("/people ana")
    await clara.taps("Ana · Mentee")
    assert ["💤 Let rest", "🤝 Find a partner"] in clara.buttons
    await clara.taps("Let rest")
    assert "💤 Ana gets no proposals for now" in clara.screen
    assert ana.sees("Clara has noted that you look for no partner for now.")
    await clara.says("/people")
    assert clara.buttons[0] == ["💤 Ana · Mentee"]
    await clara.taps("Ana · Mentee")
    await clara.taps("Look for a partner again")
    assert ana.sees("Clara has noted that you look for a partner again.")
    assert (await acts(world))[-2:] == ["let rest", "let seek"]


async def test_an_application_is_decided_from_the_card_and_a_new_name_is_found(world: World) -> None:
    clara = await world.coordinator(language="de")
    await world.mentee("Ana")
    await clara.says("/people ana")
    await clara.taps("📥 Ana · Mentee")
    await clara.taps("Bewerbung ansehen")
    await clara.taps("Aufnehmen")
    await clara.says("/people ana")
    assert clara.buttons[0] == ["✅ Ana · Mentee"]


async def test_old_buttons_end_in_a_sentence(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    for name, given in (
        ("people.card", ("999",)),
        ("people.card", ("x",)),
        ("people.rest", ("999",)),
        ("people.write", ("-1",)),
    ):
        await forges(world, clara, name, *given)
        assert clara.sees("I don’t find this person any more.")
    for view in ("nonsense", "9.9.xx.999.b999", "....a"):
        await forges(world, clara, "people.list", view)
        assert clara.sees("Everybody, by name:")
