"""Next steps: noted with the log, remembered on their day, done, put off or dropped with one tap."""

from datetime import date

from sqlalchemy import select

from mentoring.words import Role, StepStatus
from playground.people import Person
from storage import tandems
from storage.store import Store
from storage.tables import NextStep
from tests.handlers.behind import closes_tandem, forges, lives_in, pairs, tandem_of
from tests.handlers.meetings.acts import UNPLANNED, agree, logs, logs_unplanned, proposes
from tests.world import World


async def steps_kept(world: World) -> list[NextStep]:
    """All next steps as they are in the database."""
    query = select(NextStep).order_by(NextStep.id)
    found: list[NextStep] = await world.query(lambda store: list(store.session.execute(query).scalars()))
    return found


async def logs_with(person: Person, *steps: tuple[str, str, str]) -> None:
    """Log a meeting in English with next steps: what, who, until when ('' for no day)."""
    await person.says("/log")
    for answer in UNPLANNED:
        await person.says(answer)
    for label in ("Goals", "Done", "Skip"):
        await person.taps(label)
    for what, who, until in steps:
        await person.says(what)
        await person.taps(who)
        await (person.says(until) if until else person.taps("Skip"))
    if len(steps) < 3:
        await person.taps("Skip")
    await person.taps("Log it")


async def test_several_steps_are_noted_each_with_its_owner_and_day(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_with(
        ana,
        ("Send my CV", "I do", "27.11.2026"),
        ("Ask about internships", "My tandem partner", "1.12.2026"),
        ("Read the agreement again", "Both of us", ""),
    )
    assert ana.sees(
        "👣 Next steps:\n"
        "▫️ You: Send my CV (until Fri 27 Nov 2026)\n"
        "▫️ Ben: Ask about internships (until Tue 1 Dec 2026)\n"
        "▫️ Both of you: Read the agreement again"
    )
    assert ben.sees(
        "👣 Nächste Schritte:\n"
        "▫️ Ana: Send my CV (bis Fr., 27. Nov. 2026)\n"
        "▫️ Du: Ask about internships (bis Di., 1. Dez. 2026)\n"
        "▫️ Ihr beide: Read the agreement again"
    )
    assert [(step.owner, step.due_on) for step in await steps_kept(world)] == [
        (Role.MENTEE, date(2026, 11, 27)),
        (Role.MENTOR, date(2026, 12, 1)),
        (None, None),
    ]


async def test_the_review_shows_them_and_they_can_be_changed_there(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/log")
    for answer in UNPLANNED:
        await ana.says(answer)
    for label in ("Goals", "Done", "Skip"):
        await ana.taps(label)
    assert ana.sees("You and your tandem partner will see this.")
    for answer in ("Send my CV", "I do", "next Friday", "yes", "Skip"):
        await (ana.taps(answer) if answer in {"I do", "Skip"} else ana.says(answer))
    assert ana.sees("Next step: Send my CV\nWho: I do\nUntil: Fri 27 Nov 2026\nSecond step: –")
    await ana.taps("Change an answer")
    await ana.taps("Until")
    await ana.says("4.12.2026")
    await ana.taps("Log it")
    assert ben.sees("▫️ Ana: Send my CV (until Fri 4 Dec 2026)")


async def test_its_owner_is_reminded_on_the_day_and_done_is_one_tap(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await logs_with(ben, ("Send the CV", "My tandem partner", "26.11.2026"))
    told = len(ben.chat)
    await world.turn_clock(days=2, hours=21)  # seven in the morning of that Thursday
    assert not ana.sees("Heute ist")
    await world.turn_clock(hours=1)
    assert ana.screen == (
        "👣 Heute ist etwas dran, das du mit Ben vereinbart hast:\n\n"
        "▫️ Du: Send the CV (bis Do., 26. Nov. 2026)"
    )
    assert ana.buttons == [["✅ Erledigt"], ["⏰ Später", "✖️ Streichen"]]
    assert len(ben.chat) == told
    await ana.taps("Erledigt")
    assert ana.screen == (
        "🎉 Erledigt: Send the CV\n\n"
        "👣 Es steht nichts mehr an. Nächste Schritte notierst du, wenn du ein Treffen einträgst."
    )
    [step] = await steps_kept(world)
    assert step.status is StepStatus.DONE
    await world.turn_clock(days=7)
    assert not any("Heute ist" in text for text in ana.chat)


async def test_steps_of_both_are_due_for_both_each_in_their_own_morning(world: World) -> None:
    ana, ben = await world.tandem()
    await lives_in(world, ben, "America/Lima")
    await logs_with(ana, ("Read the agreement", "Both of us", "26.11.2026"))
    await world.turn_clock(days=2, hours=22)
    assert ana.sees("👣 Today it’s time for something that you agreed on with Ben:")
    assert not ben.sees("👣 Today")
    await world.turn_clock(hours=6)
    assert ben.sees("▫️ Both of you: Read the agreement (until Thu 26 Nov 2026)")
    reminder = ben.message
    await ana.taps("Done")
    await ben.taps_old(reminder, "Done")
    assert ben.toast == "That step is done already."


async def test_several_of_one_day_come_in_one_message_with_numbered_keys(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_with(ana, ("Send my CV", "I do", "26.11.2026"), ("Call the office", "I do", "26.11.2026"))
    before = len(ana.chat)
    await world.turn_clock(days=2, hours=22)
    assert len(ana.chat) == before + 1
    assert ana.screen == (
        "👣 Today it’s time for some things that you agreed on with Ben:\n\n"
        "1. ▫️ You: Send my CV (until Thu 26 Nov 2026)\n"
        "2. ▫️ You: Call the office (until Thu 26 Nov 2026)"
    )
    assert ana.buttons == [["✅ 1", "⏰ 1", "✖️ 1"], ["✅ 2", "⏰ 2", "✖️ 2"]]
    await ana.taps("⏰ 2")
    assert ana.sees("⏰ All right, until Thu 3 Dec 2026: Call the office")
    await ana.taps("✖️ 1")
    assert ana.sees("✖️ Dropped: Send my CV")
    await world.turn_clock(days=4)
    await world.turn_clock(days=3)
    assert ana.screen == (
        "👣 Today it’s time for something that you agreed on with Ben:\n\n"
        "▫️ You: Call the office (until Thu 3 Dec 2026)"
    )


async def test_a_mentor_of_several_is_reminded_of_all_in_one_message_of_the_day(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    for mentee in (ana, cleo):
        await logs_with(mentee, ("Read the CV", "My tandem partner", "26.11.2026"))
    before = len(ben.chat)
    await world.turn_clock(days=2, hours=22)
    assert ben.chat[before:] == [
        "👣 Today it’s time for some things that you agreed on with Ana and Cleo:\n\n"
        "1. ▫️ You: Read the CV (until Thu 26 Nov 2026) · Ana\n"
        "2. ▫️ You: Read the CV (until Thu 26 Nov 2026) · Cleo"
    ]
    await world.turn_clock(days=1)
    assert sum("Today it’s time" in text for text in ben.chat) == 1


async def test_a_step_of_a_tandem_that_pauses_waits_for_its_end(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_with(ana, ("Send my CV", "I do", "26.11.2026"))
    programme = world.app.house.programme
    await world.query(lambda store: tandems.pause(store, tandem_of(store, ana), date(2026, 12, 7), programme))
    await world.turn_clock(days=13)
    assert not ana.sees("Today it’s time")
    for _ in range(4):
        await world.turn_clock(days=1)
    assert ana.sees("👣 Today it’s time for something that you agreed on with Ben:")


async def test_a_mentor_of_several_sees_with_whom_each_step_was_agreed_on(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    for mentee in (ana, cleo):
        await logs_unplanned(mentee, step="Read the CV")
    await ben.says("/meetings")
    await ben.taps("Next steps")
    assert ben.screen == (
        "👣 What is still to be done:\n\n1. ▫️ Both of you: Read the CV · Ana\n2. ▫️ Both of you: Read the CV · Cleo"
    )


async def test_what_was_agreed_on_comes_with_the_next_meeting(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_with(ana, ("Send my CV", "I do", ""), ("Ask around", "My tandem partner", ""))
    await ana.says("/meetings")
    await ana.taps("Next steps")
    await ana.taps("✅ 1")
    await proposes(ana, "26.11.2026", "15:00")
    assert ben.sees("👣 What you agreed on last time:\n✅ Ana: Send my CV\n▫️ You: Ask around")
    await ben.taps("Confirm")
    await world.turn_clock(days=2, hours=5)
    for person, lines in ((ana, "✅ You: Send my CV\n▫️ Ben: Ask around"), (ben, "✅ Ana: Send my CV")):
        assert person.screen.startswith("⏰ Tomorrow you are meeting")
        assert person.sees(f"👣 What you agreed on last time:\n{lines}")


async def test_after_the_log_the_next_meeting_is_one_tap_away(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    assert ana.sees("✅ Logged – well done. Ben is asked to confirm it.")
    await ana.taps("Plan the next meeting")
    assert ana.sees("When would you like to meet Ben?")


async def test_after_the_log_a_meeting_that_is_planned_already_is_named(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "1.12.2026", "15:00")
    await ana.says("/log")
    await logs(ana, *UNPLANNED)
    assert ana.sees("📅 Your next meeting: Tue 1 Dec 2026, 15:00")


async def test_one_more_step_is_added_to_an_entry_by_either(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_unplanned(ana)
    await ben.taps("Nächsten Schritt ergänzen")
    assert ben.sees("Was ist der nächste Schritt nach deinem Treffen mit Ana?")
    await ben.says("Kontakt <fragen>")
    await ben.taps("Ich")
    await ben.says("1.12.2026")
    assert ben.sees("👣 Notiert. Am Tag selbst erinnere ich daran.")
    assert ana.screen == (
        "👣 Ben noted a next step after your meeting of Fri 20 Nov 2026:\n\n"
        "▫️ Ben: Kontakt <fragen> (until Tue 1 Dec 2026)"
    )


async def test_changing_an_entry_leaves_its_steps_alone(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana, step="Read the CV")
    await ana.taps("Change my entry")
    assert not ana.sees("Next step:")
    await ana.taps("Log it")
    assert ben.sees("👣 Next steps:\n▫️ Both of you: Read the CV")
    assert len(await steps_kept(world)) == 1


async def test_in_a_pause_steps_wait_and_after_the_end_nobody_asks(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_with(
        ana, ("Send my CV", "I do", "27.11.2026"), ("Ask around", "My tandem partner", "15.12.2026")
    )

    def pause(store: Store) -> None:
        tandem_of(store, ana).paused_until = date(2026, 12, 7)

    await world.query(pause)
    await world.turn_clock(days=10)
    assert not ana.sees("👣 Today")
    await world.turn_clock(days=4)
    assert ana.sees("▫️ You: Send my CV")
    await closes_tandem(world, ana)
    told = len(ben.chat)
    await world.turn_clock(days=20)
    assert not any("👣 Today" in text for text in ben.chat[told:])


async def test_nobody_settles_the_steps_of_another_tandem(world: World) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    await logs_unplanned(ana, step="Read the CV")
    [step] = await steps_kept(world)
    for name in ("done", "later", "drop"):
        for number in (step.id, 99999, "x"):
            await forges(world, dana, f"meetings.{name}", number)
            assert dana.screen == "I can’t find that step any more. Here you see your meetings."
    await forges(world, dana, "meetings.step", step.log_id)
    assert dana.sees("I can’t find that meeting any more.")
    [step] = await steps_kept(world)
    assert (step.status, step.due_on) == (StepStatus.OPEN, None)
