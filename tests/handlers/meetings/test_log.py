"""Logging: one of the two writes a meeting down, the other one confirms it or says what was different."""

from datetime import date

import pytest

from mentoring.words import ContactForm, MeetingStatus, Topic, Visibility
from playground.people import Person
from tests.handlers.behind import closes_tandem, forges, id_of_tandem, pairs
from tests.handlers.meetings.acts import UNPLANNED, agree, logs, logs_kept, logs_unplanned, meetings_kept
from tests.world import World


async def met(world: World, ana: Person, ben: Person) -> None:
    """The two have a confirmed meeting behind them: on Tuesday the 24th at three."""
    await agree(ana, ben)
    await world.turn_clock(days=2)


# ── which one ───────────────────────────────────────────────────────────────────────────────────────────


async def test_with_nothing_to_choose_from_the_log_begins_with_the_day(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/log")
    assert ana.screen.startswith("Question 1 of 6\n\nOn which day did you meet Ben?")
    await logs(ana, *UNPLANNED, topics=("Goals", "Studies"), takeaway="Ask more", step="Read the CV")
    assert ben.screen == (
        "📝 Ana logged your meeting of Fri 20 Nov 2026.\n\n"
        "🤝 Telephone · 1 h\n💬 Goals and Studies\n\n"
        "💡 Ana takes away:\nAsk more\n\n👣 Next steps:\n▫️ Both of you: Read the CV"
    )
    [log] = await logs_kept(world)
    assert (log.meeting_id, log.held_on, log.minutes, log.form) == (
        None,
        date(2026, 11, 20),
        60,
        ContactForm.TELEPHONE,
    )
    assert log.topics == [Topic.GOALS, Topic.STUDIES]
    assert (log.takeaway, log.takeaway_sees) == ("Ask more", Visibility.TANDEM)


async def test_a_planned_meeting_is_chosen_and_its_day_length_and_form_are_known(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    await ana.says("/log")
    assert ana.screen == "📝 Which meeting would you like to log?"
    assert ana.buttons == [["📝 Tue 24 Nov 2026, 15:00 · Ben"], ["➕ Another one with Ben"]]
    await ana.taps("Tue 24 Nov")
    assert ana.sees("Question 1 of 3\n\nWhat was your meeting with Ben about?")
    await logs(ana)
    [log], [meeting] = await logs_kept(world), await meetings_kept(world)
    assert (log.meeting_id, log.held_on, log.minutes, log.form) == (
        meeting.id,
        date(2026, 11, 24),
        60,
        ContactForm.VIDEO,
    )
    assert meeting.status is MeetingStatus.LOGGED


async def test_what_was_planned_can_be_changed_in_the_review(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    await ana.says("/log")
    await ana.taps("Tue 24 Nov")
    await ana.taps("▫️ Goals")
    await ana.taps("Done")
    await ana.taps("Skip")
    await ana.taps("Skip")
    await ana.taps("Change an answer")
    await ana.taps("Length")
    await ana.says("2 hours")
    await ana.taps("Log it")
    assert ben.sees("🤝 Video call · 2 h")


async def test_a_meeting_that_has_not_begun_can_not_be_chosen(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.says("/log")
    assert ana.sees("On which day did you meet Ben?")
    [meeting] = await meetings_kept(world)
    await forges(world, ana, "meetings.held", meeting.id, 0)
    assert ana.sees("That meeting can’t be logged right now.")


async def test_a_meeting_planned_for_the_day_is_meant_where_nothing_else_was_said(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    tandem = await id_of_tandem(world, ana)
    await opens_log_from_elsewhere(world, ana, tandem)
    await logs(ana, "24.11.2026", "1 h", "Video call")
    [log], [meeting] = await logs_kept(world), await meetings_kept(world)
    assert log.meeting_id == meeting.id
    assert meeting.status is MeetingStatus.LOGGED


async def opens_log_from_elsewhere(world: World, person: Person, tandem: int) -> None:
    """Let another room open the form with nothing but the tandem."""
    from dataclasses import replace

    actions = world.app.house.actions
    before = actions["contact.touch"]

    def touch(turn: object, _tandem: str) -> None:
        turn.open("log", subject={"tandem": tandem})  # type: ignore[attr-defined]

    actions["contact.touch"] = replace(before, do=touch)
    await forges(world, person, "contact.touch", tandem)
    actions["contact.touch"] = before


async def test_another_meeting_than_the_planned_one_leaves_that_one_open(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    await ana.says("/log")
    await ana.taps("Another one with Ben")
    await logs(ana, "24.11.2026", "1 h", "Telephone")
    [log], [meeting] = await logs_kept(world), await meetings_kept(world)
    assert log.meeting_id is None
    assert meeting.status is MeetingStatus.CONFIRMED


async def test_a_mentor_with_two_mentees_chooses_among_the_meetings_with_both(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    await met(world, ana, ben)
    await ben.says("/log")
    assert ben.buttons == [
        ["📝 Tue 24 Nov 2026, 15:00 · Ana"],
        ["➕ Another one with Ana"],
        ["➕ Another one with Cleo"],
    ]
    await ben.taps("Cleo")
    assert ben.sees("On which day did you meet Cleo?")


async def test_from_the_tandems_card_only_that_tandem_is_asked_about(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/tandem")
    await ana.taps("Log a meeting")
    assert ana.sees("On which day did you meet Ben?")


# ── who sees what ───────────────────────────────────────────────────────────────────────────────────────


async def test_each_question_says_who_will_read_the_answer(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/log")
    for answer, label in (
        ("20.11.2026", "Your coordinators will see this, too."),
        ("1 h", "Your coordinators will see this, too."),
        ("Telephone", "You and your tandem partner will see this."),
    ):
        assert ana.sees(label)
        await ana.says(answer)
    assert ana.sees("You and your tandem partner will see this.")
    await ana.taps("Goals")
    await ana.taps("Done")
    assert ana.sees("🔒 Only you will see this.")
    await ana.says("A thought")
    assert ana.buttons[:2] == [["🔒 Only me"], ["👥 My tandem partner, too"]]
    await ana.taps("Only me")
    assert ana.sees("You and your tandem partner will see this.")


async def test_a_takeaway_for_oneself_never_reaches_the_partner(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/log")
    for answer in UNPLANNED:
        await ana.says(answer)
    await ana.taps("Goals")
    await ana.taps("Done")
    await ana.says("Ben talks too much")
    await ana.taps("Only me")
    await ana.taps("Skip")
    await ana.taps("Log it")
    assert ana.sees("🔒 I take away (only you see this):\nBen talks too much")
    await ben.taps("That’s right")
    await ben.says("/meetings")
    await ben.taps("Fri 20 Nov 2026")
    await ana.taps("Change my entry")
    await ana.taps("Log it")
    assert not any("Ben talks too much" in text for text in ben.chat)


async def test_without_a_takeaway_nobody_is_asked_who_may_read_it(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    [log] = await logs_kept(world)
    assert (log.takeaway, log.takeaway_sees) == (None, Visibility.ONLY_ME)


async def test_a_double_tap_on_log_it_keeps_one_entry(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/log")
    for answer in UNPLANNED:
        await ana.says(answer)
    for label in ("Goals", "Done", "Skip", "Skip"):
        await ana.taps(label)
    review, told = ana.message, len(ben.chat)
    await ana.taps("Log it")
    await ana.taps_old(review, "Log it")
    assert len(await logs_kept(world)) == 1
    assert len(ben.chat) == told + 1


# ── both log the same meeting ───────────────────────────────────────────────────────────────────────────


async def test_who_wants_to_log_what_the_other_one_has_logged_is_offered_to_confirm_it(
    world: World,
) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    await ana.says("/log")
    await ana.taps("Tue 24 Nov")
    await logs(ana)
    await ben.says("/log")
    assert ben.buttons == [["👀 Ana logged Tue 24 Nov 2026: please confirm"], ["➕ Another one with Ana"]]
    await ben.taps("please confirm")
    await ben.taps("That’s right", of="Meeting with Ana of Tue 24 Nov 2026")
    assert ana.sees("👍 Ben confirmed your meeting of Tue 24 Nov 2026.")
    await ben.says("/log")
    assert ben.sees("On which day did you meet Ana?")


async def test_who_is_the_second_to_log_a_planned_meeting_is_offered_to_confirm_it(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    for person in (ana, ben):
        await person.says("/log")
        await person.taps("Tue 24 Nov")
    await logs(ana)
    heard = len(ana.chat)
    await logs(ben, topics=("Studies",))
    assert ben.sees(
        "👀 Ana has logged a meeting of Tue 24 Nov 2026 already. If it was the same one, just confirm it. "
        "If it was another one, I keep what you told me as well.\n\n📘 Meeting with Ana of Tue 24 Nov 2026"
    )
    assert len(ana.chat) == heard
    await ben.taps("That’s right", of="has logged a meeting")
    assert ana.sees("👍 Ben confirmed your meeting")
    assert len(await logs_kept(world)) == 1
    await ben.says("hello")
    assert not ben.sees("Your meeting")


async def test_two_meetings_on_one_day_can_both_be_logged(world: World) -> None:
    ana, ben = await world.tandem()
    for person in (ana, ben):
        await person.says("/log")
    await logs(ana, *UNPLANNED)
    await logs(ben, *UNPLANNED, topics=("Studies",))
    assert ben.sees("Ana has logged a meeting of Fri 20 Nov 2026 already.")
    await ben.taps("It was another meeting")
    assert ben.sees("Topics: Studies")
    await ben.taps("Log it")
    assert ana.sees("📝 Ben logged your meeting of Fri 20 Nov 2026.")
    assert len(await logs_kept(world)) == 2


async def test_the_second_to_log_may_say_that_something_was_different(world: World) -> None:
    ana, ben = await world.tandem()
    for person in (ana, ben):
        await person.says("/log")
    await logs(ana, *UNPLANNED)
    await logs(ben, *UNPLANNED)
    await ben.taps("Something is different", of="has logged a meeting")
    await ben.says("It was longer")
    assert ana.sees("💬 Ben says: It was longer")
    assert not ben.sees("is still waiting for you")


async def test_a_meeting_logged_by_oneself_is_shown_instead_of_logged_again(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, ben)
    await ana.says("/log")
    choice = ana.message
    await ana.taps("Tue 24 Nov")
    await logs(ana)
    await ana.taps_old(choice, "Tue 24 Nov")
    assert ana.toast == "This meeting has been logged already."
    assert ana.sees("📘 Meeting with Ben of Tue 24 Nov 2026")


# ── bad input ───────────────────────────────────────────────────────────────────────────────────────────


async def test_a_day_to_come_can_not_be_logged(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/log")
    await ana.says("24.11.2026")
    assert ana.sees("Tue 24 Nov 2026 doesn’t fit here.")
    await ana.says("31.2.2026")
    assert ana.sees("On which day did you meet Ben?")


@pytest.mark.parametrize("words", ["<b>&amp; </b>", "שלום עולם", "&" * 1000, "{ $partner } | % \\"])
async def test_any_words_reach_the_partner_as_they_were_written(world: World, words: str) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana, takeaway=words, step=words[:300])
    for person, takes_away in ((ana, "👥 I take away"), (ben, "💡 Ana takes away")):
        assert person.sees(f"{takes_away}:\n{words}\n\n👣 Next steps:\n▫️ Both of you: {words[:300]}")
    await ben.taps("Something is different")
    await ben.says(words[:500])
    assert ana.sees(f"💬 Ben says: {words[:500]}")


async def test_a_text_that_is_too_long_is_not_cut(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/log")
    for answer in UNPLANNED:
        await ana.says(answer)
    await ana.taps("Goals")
    await ana.taps("Done")
    await ana.says("x" * 4096)
    assert ana.sees("That’s 4,096 characters, and there is room for 1,000.")


@pytest.mark.parametrize("name", ["log", "unplanned", "another"])
async def test_nothing_is_logged_in_a_tandem_of_others(world: World, name: str) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    for tandem_id in (await id_of_tandem(world, dana), 99999, "x"):
        await forges(world, ana, f"meetings.{name}", tandem_id)
        assert ana.screen.startswith("That tandem isn’t active at the moment.")


async def test_after_the_tandem_has_ended_nothing_is_logged(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await ben.says("/log")
    for answer in UNPLANNED:
        await ben.says(answer)
    for label in ("Goals", "Done", "Skip", "Skip"):
        await ben.taps(label)
    await closes_tandem(world, ana)
    await pairs(world, cleo, ben)
    await ben.taps("Log it")
    assert ben.sees("That tandem isn’t active at the moment.")
    assert await logs_kept(world) == []
