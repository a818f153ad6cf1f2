"""People in the coordinators' hands: listed, found, written to, left in peace."""

from mentoring.words import Role
from tests.handlers.behind import forges
from tests.handlers.coordinator.cohort import acts, admitted, mentees, mentors
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
    await clara.taps("Role: all")
    await clara.taps("Role: Mentee")
    assert clara.buttons[0] == ["✅ Bea · Mentor"]
    await clara.taps("State: all")
    assert "There is nobody like that." in clara.screen
    assert clara.buttons[0] == ["Role: Mentor", "State: waiting for an answer"]


async def test_somebody_is_found_by_a_part_of_their_name(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana María Ruiz", "Jürgen Müller")
    await clara.says("/people ruiz")
    assert clara.buttons[0] == ["✅ Ana María Ruiz · Mentee"]
    await clara.taps("Find somebody else")
    await clara.says("mueller")
    assert clara.buttons[0] == ["✅ Jürgen Müller · Mentee"]
    await clara.says("/people <b>%_")
    assert clara.sees("I know nobody in this cohort whose name begins like “<b>%_”.")
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
    for words in ("👤 Ben", "Mentor, admitted", "Writes English", "Events attended: 0", "🔕 Has blocked me"):
        assert words in clara.screen
    assert clara.buttons[0] == ["🤝 Ana & Ben · active"]
    await clara.taps("Ana & Ben")
    await clara.taps("👤 Ana")
    assert "Mentee, admitted" in clara.screen
    assert not ana.sees("👤")


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
    await forges(world, clara, "people.list", "nonsense", "?", "z", "999")
    assert "👥 People" in clara.screen
