"""Half-time and looking back: both of a tandem are asked, once, whatever becomes of the tandem."""

from datetime import date, timedelta

from mentoring.words import CloseKind, RoundKind, RoundStatus
from storage import tandems
from storage.store import Store
from storage.tables import Round
from tests.handlers.behind import pairs, tandem_of
from tests.handlers.feedback.acts import (
    HALF_TIME,
    NEAR_THE_END,
    THE_END,
    answered,
    asked_about,
    kept,
    sheets,
    until_day,
)
from tests.world import World

HALF = "half of your time with"
END = "is coming to its end. How was it?"


async def test_both_are_asked_at_half_time_and_answer_each_for_themselves(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await until_day(world, HALF_TIME)
    assert ana.screen == (
        "⏳ Ana, half of your time with Ben has passed. How is it going? 4 short questions, two minutes: "
        "what you say can still change something.\n\n"
        "🎭 Anonymous: nobody can see that this is from you. Results appear only from five answers on."
    )
    await ana.taps("Answer now")
    assert ana.sees("Question 1 of 4")
    assert ana.sees("How often are you two in touch?")
    assert ana.sees("💬 Half-time: you and Ben\n🎭 Anonymous: nobody can see that this is from you.")
    assert ana.sees("📋 Your coordinators will see this, too.")
    await ana.taps("I would like more")
    assert ana.sees("1 = very little · 5 = very much")
    await ana.taps("4")
    await ana.taps("5")
    assert ana.sees("What should change in the second half?")
    await ana.says("More <time> for questions.")
    assert ana.sees("What it gives me: 4 (5 at most)")
    assert ana.sees("My wish: More <time> for questions.")
    await ana.taps("Hand it in")
    assert ana.sees("Thank you, I have handed it in.")
    assert ana.sees("It is kept without your name and without the time")
    assert ben.sees("die Hälfte deiner Zeit mit Ana ist um")
    await ben.taps("Jetzt antworten")
    await ben.taps("Genau richtig")
    await ben.taps("5")
    await ben.taps("3")
    await ben.taps("Überspringen")
    assert ben.sees("Mein Wunsch: –")
    await ben.taps("Abgeben")
    assert await answered(world) == [("midterm", "Ana", True), ("midterm", "Ben", True)]
    assert sorted(await sheets(world), key=lambda sheet: sheet["contact"]) == [
        {"contact": 0, "helpful": 5, "support": 3},
        {"contact": 1, "helpful": 4, "support": 5, "wish": "More <time> for questions."},
    ]


async def test_who_has_answered_is_not_reminded_and_who_has_not_is_twice(world: World) -> None:
    ana, ben = await world.tandem()
    await until_day(world, HALF_TIME)
    await ana.taps("Answer now")
    for answer in ("Just right", "4", "4", "Skip", "Hand it in"):
        await ana.taps(answer)
    await until_day(world, NEAR_THE_END - 1)
    reminder = "There is still time for Half-time: you and Ana."
    assert asked_about(ana, "There is still time") == 0
    assert asked_about(ben, HALF) == 1
    assert asked_about(ben, reminder) == 2


async def test_the_closing_round_comes_two_weeks_before_the_end_and_outlives_the_tandem(world: World) -> None:
    ana, ben = await world.tandem()
    await until_day(world, NEAR_THE_END + 3)
    assert (asked_about(ana, END), asked_about(ben, END)) == (1, 1)
    await ends(world)
    await until_day(world, NEAR_THE_END + 32)
    assert (asked_about(ana, END), asked_about(ben, END)) == (1, 1)
    assert asked_about(ben, "There is still time for Looking back: you and Ana.") == 3
    await ben.taps("Answer now", of="There is still time for Looking back")
    for answer in ("5", "Most of it", "4", "5", "Perhaps"):
        await ben.taps(answer)
    await ben.says("The talks.")
    await ben.taps("Skip")
    await ben.taps("Hand it in")
    assert ben.sees("Thank you, I have handed it in.")
    [sheet] = await sheets(world)
    assert sheet == {
        "overall": 5,
        "reached": 1,
        "organised": 4,
        "recommend": 5,
        "touch": 1,
        "best": "The talks.",
    }


async def ends(world: World, *, kind: CloseKind = CloseKind.COMPLETED) -> None:
    """End Ana's tandem."""
    await world.query(lambda store: tandems.close(store, tandem_of(store, world.people["Ana"]), kind=kind))


async def test_a_tandem_that_ends_early_is_asked_at_its_end_and_only_then(world: World) -> None:
    ana, ben = await world.tandem()
    await until_day(world, 30)
    await ends(world, kind=CloseKind.ENDED)
    await until_day(world, THE_END + 30)
    assert await answered(world) == [("closing", "Ana", False), ("closing", "Ben", False)]
    assert (asked_about(ana, END), asked_about(ben, END)) == (1, 1)
    assert asked_about(ana, HALF) == 0


async def test_standing_rounds_close_some_weeks_after_the_last_tandem_and_open_for_another(
    world: World,
) -> None:
    _, ben = await world.tandem()
    cleo = await world.joins("Cleo")
    await until_day(world, 30)
    await ends(world)
    await until_day(world, 40)
    await pairs(world, cleo, ben)
    await until_day(world, 80)
    assert await states(world) == {RoundKind.CLOSING: RoundStatus.CLOSED}
    await until_day(world, 40 + HALF_TIME + 2)
    await cleo.taps("Answer now")
    assert await states(world) == {
        RoundKind.CLOSING: RoundStatus.CLOSED,
        RoundKind.MIDTERM: RoundStatus.OPEN,
    }
    await until_day(world, 40 + NEAR_THE_END + 4)
    await cleo.says("/feedback")
    await cleo.taps("Looking back: you and Ben")
    assert cleo.sees("How was the mentoring, all in all?")
    assert set((await states(world)).values()) == {RoundStatus.OPEN}


async def states(world: World) -> dict[RoundKind, RoundStatus]:
    """Which rounds there are, and whether they are open."""
    return {made.kind: made.status for made in await kept(world, Round)}


async def test_half_time_is_over_with_the_tandem(world: World) -> None:
    ana, _ = await world.tandem()
    await until_day(world, HALF_TIME)
    await ana.taps("Answer now")
    await ana.taps("Just right")
    await ends(world, kind=CloseKind.ENDED)
    await ana.taps("4")
    assert ana.sees("“Half-time: you and Ben” is closed by now")
    await ana.taps("What else is waiting")
    assert ana.sees("Nothing is waiting for your answer.")
    await world.turn_clock(minutes=1)
    await ana.says("/feedback")
    assert ana.buttons == [["Looking back: you and Ben"]]
    assert await sheets(world) == []


async def test_an_end_that_moves_takes_half_time_and_the_closing_with_it(world: World) -> None:
    ana, _ = await world.tandem()
    await agrees_on(world, date(2027, 3, 23))  # four months instead of six
    await until_day(world, 62)
    assert asked_about(ana, HALF) == 1
    await agrees_on(world, date(2027, 7, 23))
    await until_day(world, NEAR_THE_END + 20)
    assert (asked_about(ana, HALF), asked_about(ana, END)) == (1, 0)
    await until_day(world, 240)
    assert (asked_about(ana, HALF), asked_about(ana, END)) == (1, 1)


async def agrees_on(world: World, ends_on: date) -> None:
    """Let Ana's tandem last until another day."""
    programme = world.app.house.programme

    def agree(store: Store) -> None:
        tandem = tandem_of(store, world.people["Ana"])
        tandems.agree(store, tandem, programme, ends_on=ends_on, interval_days=30, notice_hours=24)

    await world.query(agree)


async def test_in_a_short_tandem_nobody_is_reminded_of_half_time_once_the_end_is_asked_about(
    world: World,
) -> None:
    ana, _ = await world.tandem()
    await agrees_on(world, date(2027, 1, 4))  # six weeks: half-time is a week before looking back
    await until_day(world, 27)
    assert (asked_about(ana, HALF), asked_about(ana, END)) == (1, 0)
    await until_day(world, 41)
    assert (asked_about(ana, HALF), asked_about(ana, END)) == (1, 1)
    assert asked_about(ana, "There is still time for Half-time") == 0
    await ana.says("/feedback")
    assert ana.buttons == [["Half-time: you and Ben"], ["Looking back: you and Ben"]]


async def test_a_pause_over_half_time_lets_the_question_wait(world: World) -> None:
    ana, _ = await world.tandem()
    programme = world.app.house.programme
    await until_day(world, HALF_TIME - 20)
    until = world.clock().date() + timedelta(days=40)
    await world.query(lambda store: tandems.pause(store, tandem_of(store, ana), until, programme))
    await until_day(world, HALF_TIME + 19)
    assert asked_about(ana, HALF) == 0
    await until_day(world, HALF_TIME + 25)
    assert asked_about(ana, HALF) == 1


async def test_after_an_outage_over_half_the_time_only_the_end_is_asked_about(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=NEAR_THE_END + 1)
    await until_day(world, NEAR_THE_END + 10)
    assert await answered(world) == [("closing", "Ana", False), ("closing", "Ben", False)]
    assert (asked_about(ana, HALF), asked_about(ana, END)) == (0, 1)


async def test_a_mentor_of_two_is_asked_for_both_in_one_message(world: World) -> None:
    _, ben = await world.tandem()
    cleo = await world.joins("Cleo")
    await pairs(world, cleo, ben)
    await until_day(world, HALF_TIME)
    assert ben.sees("Ben, your opinion is wanted more than once.")
    assert ben.buttons == [["Half-time: you and Ana"], ["Half-time: you and Cleo"]]
    assert [made.kind for made in await kept(world, Round)] == [RoundKind.MIDTERM]
    await ben.taps("Half-time: you and Cleo")
    assert ben.sees("💬 Half-time: you and Cleo")
    for answer in ("Just right", "4", "4", "Skip", "Hand it in"):
        await ben.taps(answer)
    await ben.says("/feedback")
    assert ben.buttons == [["Half-time: you and Ana"]]
