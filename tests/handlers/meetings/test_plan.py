"""Planning a meeting: the questions, and the times at which nobody can meet."""

from datetime import date

import pytest

from mentoring.words import MeetingStatus
from playground.people import Person
from storage.store import Store
from tests.handlers.agreement import acts as agreements
from tests.handlers.behind import closes_tandem, forges, id_of_tandem, lives_in, pairs, tandem_of
from tests.handlers.meetings.acts import agree, meetings_kept, proposes
from tests.world import World


async def asked_for_time(person: Person, day: str) -> None:
    await person.says("/meeting")
    await person.says(day)
    assert person.sees("at what time?")


@pytest.mark.parametrize(
    ("language", "words", "read"),
    [
        ("en", "next Tuesday 3pm", "Tue 24 Nov 2026, 15:00"),
        ("en", "tomorrow at half past three", "Tue 24 Nov 2026, 15:30"),
        ("de", "nächsten Dienstag um 15 Uhr", "Di., 24. Nov. 2026, 15:00"),
        ("de", "übermorgen halb vier", "Mi., 25. Nov. 2026, 15:30"),
    ],
)
async def test_day_and_time_typed_in_ordinary_words_are_shown_and_confirmed(
    world: World, language: str, words: str, read: str
) -> None:
    ana, _ = await world.tandem(languages=(language, "en"))
    await ana.says("/meeting")
    await ana.says(words)
    assert ana.sees(read)
    await ana.taps(f"✓ Yes, {read}" if language == "en" else f"✓ Ja, {read}")
    assert ana.sees("How long shall it be?" if language == "en" else "Wie lange soll es dauern?")


async def test_a_day_alone_is_asked_for_its_time(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await ana.says("/meeting")
    await ana.says("Freitag")
    assert ana.sees("🗓️ Fr., 27. Nov. 2026 – um wie viel Uhr?")
    await ana.taps("Anderer Tag")
    await ana.taps("26")
    await ana.taps("15:30")
    assert ana.sees("Wie lange soll es dauern?")
    for answer in ("1 Stunde", "Chat", "Mein Lebenslauf"):
        await ana.says(answer)
    assert ana.sees("Wann: Do., 26. Nov. 2026, 15:30")


async def test_what_was_understood_can_be_changed_in_the_review(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("24.11.2026 15:00", "60 min", "Chat", "My CV"):
        await ana.says(answer)
    await ana.taps("Change an answer")
    await ana.taps("When")
    assert ana.sees("Your answer so far: Tue 24 Nov 2026, 15:00")
    await ana.taps("16:00")
    await ana.taps("Send it")
    assert ben.sees("🗓️ Tue 24 Nov 2026, 16:00 · 1 h")


async def test_what_has_passed_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meeting")
    await ana.says("22.11.2026")
    assert ana.sees("Sun 22 Nov 2026 doesn’t fit here. Please choose a day from Mon 23 Nov 2026")
    await ana.taps("Today")
    await ana.says("09:30")  # it is ten o’clock
    assert ana.sees("Mon 23 Nov 2026, 09:30 has passed already. Please choose a later time")
    assert ana.buttons[0] == ["10:30", "11:00", "11:30", "12:00"]
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
    for nowhere in ("31 February", "31.2.2027 15:00"):
        await ana.says(nowhere)
        assert ana.sees("That day isn’t in the calendar.")
        assert ana.sees("When would you like to meet Ben?")
    for nonsense in ("x" * 4096, "<b>&amp;", "שלום"):
        await ana.says(nonsense)
        assert ana.sees("I couldn’t find a day or a time in that.")


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
    await ana.says("/meeting")
    await ana.says("28.3.2027 02:30")
    assert ana.sees("Am So., 28. März 2027 werden die Uhren vorgestellt, 02:30 gibt es da nicht.")


@pytest.mark.parametrize(
    ("which", "utc"),
    [("The first one", "2027-10-31T00:30:00+00:00"), ("The second one", "2027-10-31T01:30:00+00:00")],
)
async def test_of_an_hour_that_comes_twice_one_is_chosen(world: World, which: str, utc: str) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    await ana.says("31.10.2027 02:30")
    assert ana.sees("🕑 On Sun 31 Oct 2027 the clocks are set back, so 02:30 comes twice.")
    await ana.taps(which)
    for answer in ("60 min", "Chat", "My CV"):
        await ana.says(answer)
    await ana.taps("Send it")
    for person in (ana, ben):
        assert person.sees(f"this time comes twice. {which} is meant.")
    [meeting] = await meetings_kept(world)
    assert meeting.starts_at.isoformat() == utc


async def test_a_time_that_passes_while_the_review_waits_is_asked_again(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("today", "11:00", "60 min", "Telephone", "I call you", "My CV"):
        await ana.says(answer)
    assert ana.sees("Your proposal")
    await world.turn_clock(hours=2)
    await ana.taps("Send it")
    assert ana.sees("Mon 23 Nov 2026, 11:00 has passed already.")
    assert ana.screen.startswith("When would you like to meet Ben?")
    await ana.says("today 16:00")
    assert ana.sees("Where: I call you\nTopics: My CV")
    await ana.taps("Send it")
    assert ben.sees("🗓️ Mon 23 Nov 2026, 16:00 · 1 h")


async def test_a_pause_is_no_ban(world: World) -> None:
    ana, ben = await world.tandem()

    def pause(store: Store) -> None:
        tandem_of(store, ana).paused_until = date(2026, 12, 7)

    await world.query(pause)
    await ana.says("/meeting")
    assert ana.sees(
        "⏸️ Your tandem is pausing until Mon 7 Dec 2026. If you both like, you can meet all the same."
    )
    await proposes(ana)
    assert ben.sees("⏸️ Your tandem is pausing until Mon 7 Dec 2026.")


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
    for answer in ("24.11.2026 15:00", "60 min"):
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


async def test_who_plans_two_meetings_at_once_is_told_before_sending(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await ben.says("/meeting")
    await ben.taps("Ana")
    await proposes(ben)
    await ben.says("/meeting")
    await ben.taps("Cleo")
    await ben.says("24.11.2026 14:30")
    assert not ben.sees("☝️")
    await ben.says("45 min")
    assert ben.sees("☝️ A meeting with Ana is proposed around that time, too (Tue 24 Nov 2026, 15:00).")
    assert ana.sees("📅 Ben would like to meet you.")


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


# ── what the agreement settles ──────────────────────────────────────────────────────────────────────────


async def test_the_one_form_that_was_agreed_on_is_not_asked_for_and_can_be_changed(world: World) -> None:
    ana, ben = await world.tandem()
    await agreements.agree(ana, ben)
    await ana.says("/meeting")
    await ana.says("24.11.2026 15:00")
    await ana.says("60 min")
    assert ana.sees("Which link leads to the call?")
    await ana.taps("Skip")
    await ana.taps("Skip")
    assert ana.sees("How: Video call")
    await ana.taps("Change an answer")
    await ana.taps("How")
    await ana.taps("Chat")
    await ana.taps("Send it")
    assert ben.sees("🤝 Chat")


async def test_of_several_forms_one_is_chosen(world: World) -> None:
    ana, ben = await world.tandem()
    await agreements.drafts(ana)
    await ana.taps("Change an answer")
    await ana.taps("How")
    for label in ("Telephone", "Done"):
        await ana.taps(label)
    await ana.taps("Agree and send")
    await agreements.approves(ben)
    await ana.says("/meeting")
    await ana.says("24.11.2026 15:00")
    await ana.says("60 min")
    assert ana.sees("How would you like to meet?")


async def test_two_meetings_at_once_are_pointed_out_though_the_form_is_not_asked_for(world: World) -> None:
    ana, ben = await world.tandem()
    await agreements.agree(ana, ben)
    await ana.says("/meeting")
    await ana.says("24.11.2026 15:00")
    for answer in ("60 min", "https://meet.example/x", "My CV"):
        await ana.says(answer)
        assert not ana.sees("☝️")
    await ana.taps("Send it")
    await ana.says("/meeting")
    await ana.says("24.11.2026 15:30")
    await ana.says("60 min")
    hint = "☝️ A meeting with Ben is proposed around that time, too (Tue 24 Nov 2026, 15:00)."
    assert ana.sees(hint)
    await ana.taps("Skip")
    assert not ana.sees(hint)
