"""Two people who propose a meeting at the same time."""

from mentoring.words import MeetingStatus
from playground.people import Person
from tests.handlers.meetings.acts import agree, meetings_kept, proposes
from tests.world import World


async def nearly_proposes(person: Person, when: str) -> None:
    """Answer all questions, but don't send it yet."""
    await person.says("/meeting")
    for answer in (when, "60 min", "Chat", "My CV"):
        await person.says(answer)


async def test_the_second_can_confirm_what_the_first_has_proposed(world: World) -> None:
    ana, ben = await world.tandem()
    await nearly_proposes(ben, "25.11.2026 10:00")
    await proposes(ana)
    told = len(ana.chat)
    await ben.taps("Send it")
    assert ben.sees(
        "👀 Ana was a little quicker and has proposed a meeting, too. Does it suit you? If not, I keep yours for you."
        "\n\n❓ Meeting with Ana\nwaiting for your answer\n\n🗓️ Tue 24 Nov 2026, 15:00 · 1 h"
    )
    assert len(ana.chat) == told
    await ben.taps("Confirm", of="was a little quicker")
    assert ana.sees("✅ Ben has confirmed: you are meeting.")
    [meeting] = await meetings_kept(world)
    assert meeting.status is MeetingStatus.CONFIRMED
    await ben.says("hello")
    assert not ben.sees("Your proposal")
    assert not ben.sees("still waiting for you")


async def test_what_the_second_was_about_to_propose_is_kept_and_can_be_sent_as_well(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ben.says("/meeting")
    for answer in ("25.11.2026 10:00", "60 min", "Chat", "Lebenslauf"):
        await ben.says(answer)
    await proposes(ana)
    await ben.taps("Abschicken")
    assert ben.sees("👀 Ana war ein bisschen schneller und hat auch ein Treffen vorgeschlagen.")
    await ben.taps("Ein anderes vorschlagen")
    assert ben.sees("📅 Dein Vorschlag\n\nWann: Mi., 25. Nov. 2026, 10:00")
    await ben.taps("Abschicken")
    assert ana.sees("📅 Ben would like to meet you.\n\n🗓️ Wed 25 Nov 2026, 10:00 · 1 h")
    assert len(await meetings_kept(world)) == 2


async def test_a_proposal_that_is_newer_than_the_one_known_is_shown_as_well(world: World) -> None:
    ana, ben = await world.tandem()
    await nearly_proposes(ben, "25.11.2026 10:00")
    await proposes(ana)
    await ben.taps("Send it")
    await ben.taps("Propose a different one")
    await ana.taps("Withdraw")
    await proposes(ana, "27.11.2026", "15:00")
    await ben.taps("Send it", of="Your proposal")
    assert ben.sees("🗓️ Fri 27 Nov 2026, 15:00 · 1 h")
    assert len(await meetings_kept(world)) == 2


async def test_who_begins_to_plan_sees_what_the_other_one_has_proposed(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana)
    await ben.says("/meeting")
    assert ben.screen.startswith("👀 Ana has proposed a meeting already. Does it suit you?")
    await ben.taps("Propose a different one")
    assert ben.sees("When would you like to meet Ana?")
    await proposes(ben, "27.11.2026", "10:00")
    assert ana.sees("📅 Ben would like to meet you.")


async def test_two_who_move_the_same_meeting_at_once_don_t_talk_past_each_other(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    for person, when in ((ana, "26.11.2026 10:00"), (ben, "27.11.2026 10:00")):
        await person.taps("Another time")
        await person.says(when)
    await ana.taps("Send it")
    told = len(ana.chat)
    await ben.taps("Send it", of="Another time")
    assert ben.sees("❓ Meeting with Ana\nwaiting for your answer\n\n🗓️ Thu 26 Nov 2026, 10:00")
    assert len(ana.chat) == told
    await ben.taps("Confirm", of="Thu 26 Nov 2026, 10:00")
    assert ana.sees("✅ Ben has confirmed")
