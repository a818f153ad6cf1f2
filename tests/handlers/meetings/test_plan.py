"""Planning a meeting: the questions, and the times at which nobody can meet."""

import pytest

from mentoring.words import MeetingStatus
from playground.people import Person
from tests.handlers.behind import closes_tandem, forges, id_of_tandem, lives_in, pairs
from tests.handlers.meetings.acts import agree, meetings_kept, proposes
from tests.world import World


async def asked_for_time(person: Person, day: str) -> None:
    await person.says("/meeting")
    await person.says(day)
    assert person.sees("at what time?")


async def test_what_has_passed_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    await ana.says("22.11.2026")
    assert ana.sees("Sun 22 Nov 2026 doesn’t fit here. Please choose a day from Mon 23 Nov 2026")
    await ana.taps("Today")
    await ana.taps("09:30")  # it is ten o’clock
    assert ana.sees("Mon 23 Nov 2026, 09:30 has passed already. Please choose a later time")
    await ana.taps("10:30")
    assert ana.sees("How long shall it be?")


async def test_today_is_meant_where_the_person_is(world: World) -> None:
    ana, _ = await world.tandem()
    await lives_in(world, ana, "America/Lima")  # four in the morning there
    await asked_for_time(ana, "today")
    await ana.says("03:30")
    assert ana.sees("has passed already")
    await ana.says("05:00")
    assert ana.sees("How long shall it be?")


async def test_a_day_that_does_not_exist_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    for nonsense in ("31 February", "31.2.2027", "x" * 4096, "<b>&amp;", "שלום"):
        await ana.says(nonsense)
        assert ana.sees("When would you like to meet Ben?")


async def test_an_hour_that_the_clocks_skip_is_explained(world: World) -> None:
    ana, _ = await world.tandem()
    await asked_for_time(ana, "28.3.2027")
    await ana.says("02:30")
    assert ana.sees(
        "On Sun 28 Mar 2027 the clocks go forward, and 02:30 doesn’t exist. "
        "Please choose a time before or after it."
    )
    await ana.says("03:00")
    assert ana.sees("How long shall it be?")


async def test_an_hour_that_the_clocks_skip_is_explained_in_german(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await asked_for_time_in_german(ana, "28.3.2027")
    await ana.says("02:30")
    assert ana.sees("Am So., 28. März 2027 werden die Uhren vorgestellt, 02:30 gibt es da nicht.")


async def asked_for_time_in_german(person: Person, day: str) -> None:
    await person.says("/meeting")
    await person.says(day)
    assert person.sees("Um wie viel Uhr?")


async def test_of_an_hour_that_comes_twice_the_first_is_meant_and_said(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana, "31.10.2027", "02:30")
    for person in (ana, ben):
        assert person.sees("this time comes twice. The first one is meant.")
    [meeting] = await meetings_kept(world)
    assert meeting.starts_at.isoformat() == "2027-10-31T00:30:00+00:00"


async def test_a_time_that_passes_while_the_review_waits_is_asked_again(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("today", "11:00", "60 min", "Telephone", "I call you", "My CV"):
        await ana.says(answer)
    assert ana.sees("Your proposal")
    await world.turn_clock(hours=2)
    await ana.taps("Send it")
    assert ana.sees("Mon 23 Nov 2026, 11:00 has passed already.")
    assert ana.screen.startswith("at what time?")
    await ana.says("16:00")
    assert ana.sees("Where: I call you\nTopics: My CV")
    await ana.taps("Send it")
    assert ben.sees("🗓️ Mon 23 Nov 2026, 16:00 · 1 h")


async def test_a_day_that_passes_while_the_review_waits_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    for answer in ("today", "11:00", "60 min", "Chat", "My CV"):
        await ana.says(answer)
    await world.turn_clock(days=2)
    await ana.taps("Send it")
    assert ana.sees("has passed already")
    assert ana.screen.startswith("Question 1 of 2\n\nWhen would you like to meet Ben?")
    assert await meetings_kept(world) == []


async def test_a_day_changed_in_the_review_is_checked_with_the_time(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    for answer in ("27.3.2027", "02:30", "60 min", "Chat", "My CV"):
        await ana.says(answer)
    await ana.taps("Change an answer")
    await ana.taps("Day")
    await ana.says("28.3.2027")
    await ana.taps("Send it")
    assert ana.sees("02:30 doesn’t exist")
    assert ana.sees("at what time?")


@pytest.mark.parametrize(
    ("form", "question"),
    [
        ("In person", "Where shall you meet?"),
        ("Video call", "Which link leads to the call?"),
        ("Telephone", "Who calls whom?"),
        ("E-mail", "What would you like to talk about?"),
        ("Chat", "What would you like to talk about?"),
    ],
)
async def test_the_question_for_the_place_fits_the_form(world: World, form: str, question: str) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    for answer in ("24.11.2026", "15:00", "60 min"):
        await ana.says(answer)
    await ana.taps(form)
    assert ana.sees(question)


async def test_a_mentor_with_two_mentees_is_asked_with_whom(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await ben.says("/meeting")
    assert ben.screen == "With whom would you like to meet?"
    assert ben.buttons == [["Ana"], ["Cleo"]]
    before = len(ana.chat)
    await ben.taps("Cleo")
    await proposes(ben)
    assert cleo.sees("📅 Ben would like to meet you.")
    assert len(ana.chat) == before


async def test_a_meeting_at_the_same_time_is_pointed_out_to_whom_it_concerns(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await agree(ana, ben)
    await proposes(cleo, "24.11.2026", "15:30")
    assert cleo.sees("☝️ Ben has another meeting around that time. Perhaps you will hear of a better one.")
    assert not cleo.sees("Ana")
    assert ben.sees("☝️ You are meeting Ana around that time, too (Tue 24 Nov 2026, 15:00).")
    await ben.taps("Confirm")  # a hint is no ban
    assert [meeting.status for meeting in await meetings_kept(world)] == [MeetingStatus.CONFIRMED] * 2


@pytest.mark.parametrize("at", ["14:00", "16:00"])
async def test_meetings_one_after_the_other_are_no_overlap(world: World, at: str) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await proposes(ana, "24.11.2026", at)
    assert not ana.sees("☝️")
    assert not ben.sees("☝️")


@pytest.mark.parametrize("words", ["<b>&amp; </b>", "שלום עולם", "&" * 1000, "{ $partner } | % \\"])
async def test_any_words_reach_the_partner_as_they_were_written(world: World, words: str) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("24.11.2026", "15:00", "60 min", "Telephone", words[:300], words):
        await ana.says(answer)
    await ana.taps("Send it")
    for person in (ana, ben):
        assert person.sees(f"📍 {words[:300]}")
        assert person.sees(f"💬 To talk about:\n{words}")


async def test_a_text_that_is_too_long_is_not_cut(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    for answer in ("24.11.2026", "15:00", "60 min", "Chat", "x" * 4096):
        await ana.says(answer)
    assert ana.sees("That’s 4,096 characters, and there is room for 1,000.")


async def test_a_double_tap_sends_one_proposal(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("24.11.2026", "15:00", "60 min", "Chat", "My CV"):
        await ana.says(answer)
    review, told = ana.message, len(ben.chat)
    await ana.taps("Send it")
    await ana.taps_old(review, "Send it")
    assert len(await meetings_kept(world)) == 1
    assert len(ben.chat) == told + 1


async def test_other_rooms_open_the_form_for_a_tandem(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/tandem")
    await ana.taps("Plan a meeting")
    assert ana.sees("When would you like to meet Ben?")
    await proposes(ana)
    assert ben.sees("📅 Ana would like to meet you.")


@pytest.mark.parametrize("forged", ["-1", "99999", "x", "²"])
async def test_nobody_plans_in_a_tandem_that_is_not_theirs(world: World, forged: str) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    other = await id_of_tandem(world, dana)
    for tandem_id in (forged, other):
        await forges(world, ana, "meetings.plan", tandem_id)
        assert ana.sees("That tandem isn’t active at the moment.")


async def test_a_proposal_to_a_tandem_that_has_ended_goes_nowhere(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await ben.says("/meeting")
    for answer in ("24.11.2026", "15:00", "60 min", "Chat", "My CV"):
        await ben.says(answer)
    await closes_tandem(world, ana)
    await pairs(world, cleo, ben)
    told = len(ana.chat)
    await ben.taps("Send it")
    assert ben.sees("That tandem isn’t active at the moment.")
    assert await meetings_kept(world) == []
    assert len(ana.chat) == told
