"""What the clock says about goals: on their day how it went; at mid-term and at the end to rate them."""

from datetime import UTC, date, datetime, time

from mentoring.words import Phase
from playground.people import Person
from storage import tandems
from storage.store import Store
from tests.handlers.behind import closes_tandem, forges, tandem_of
from tests.handlers.goals.acts import describes, has_goals, kept, rates, sheets_kept
from tests.world import World

DUE = date(2027, 3, 1)  # a Monday: what the stories of goals set
TITLE = "Find an internship"


async def turn_to(world: World, day: date, hour: int = 10) -> None:
    """Turn the clock to a day; whoever is in touch all the time hears of nothing else."""
    wanted = datetime.combine(day, time(hour), UTC)
    await world.turn_clock(seconds=(wanted - world.clock()).total_seconds())


async def is_left_alone(world: World, person: Person) -> None:
    """Nothing but what these stories tell of waits for the two."""

    def leave(store: Store) -> None:
        tandem = tandem_of(store, person)
        tandem.nudge_due_at = tandem.feedback_due_at = None

    await world.query(leave)


async def most_of_the_time_passes(world: World) -> None:
    """What else waits for the two comes before the day of the goals."""
    for day in (
        date(2026, 12, 14),
        date(2027, 2, 20),
        date(2027, 2, 22),
        date(2027, 2, 24),
        date(2027, 2, 27),
    ):
        await turn_to(world, day)


def heard(person: Person, words: str) -> int:
    return sum(words in text for text in person.chat)


# ── a goal's day ────────────────────────────────────────────────────────────────────────────────────────────


async def test_on_its_day_the_mentee_says_that_it_is_reached(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, TITLE)
    await is_left_alone(world, ana)
    await most_of_the_time_passes(world)
    assert heard(ana, "How did it go?") == 0
    await turn_to(world, DUE)
    assert ana.screen == (
        "🎯 Find an internship\n"
        "You set Mon 1 Mar 2027 for it. How did it go? If it takes longer than you thought, that is no failure: "
        "just give it another day.\n"
        "Reached when: I have sent five applications."
    )
    assert ana.buttons == [
        ["🎉 It is reached"],
        ["+ 2 weeks", "+ 1 month"],
        ["📅 Another day", "💤 Put aside"],
    ]
    await ana.taps("It is reached")
    assert ana.sees("🎉 Congratulations! “Find an internship” is reached.")
    assert ana.buttons[0] == ["⭐ Rate the goals: Mid-term"]
    assert ben.sees("🎉 Ana hat ein Ziel erreicht: Find an internship")
    await ana.taps("See the goal")
    assert ana.sees("🎉 Reached on Mon 1 Mar 2027.")
    [goal] = await kept(world)
    told = len(ben.chat)
    await forges(world, ana, "goals.reached", goal.id)
    assert len(ben.chat) == told
    for _ in range(3):
        await world.turn_clock(days=20)
    assert heard(ana, "How did it go?") == 0


async def test_another_day_is_one_tap_and_it_is_asked_again_then(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/goals")
    await ana.taps("Ziel setzen")
    await describes(ana, TITLE, "de")
    await ana.taps("Ziel festhalten")
    await is_left_alone(world, ana)
    await most_of_the_time_passes(world)
    await turn_to(world, DUE)
    assert ana.sees("Dafür hattest du dir den Mo., 1. März 2027 vorgenommen. Wie ist es gelaufen?")
    [goal] = await kept(world)
    await ana.taps("+ 2 Wochen")
    assert ana.sees("Find an internship hat jetzt Zeit bis Mo., 15. März 2027. Dann frage ich dich wieder.")
    assert ben.sees("📅 Ana has given a goal more time: Find an internship, now by Mon 15 Mar 2027")
    await forges(world, ana, "goals.later", goal.id, "month")  # an old button moves nothing once more
    assert (await kept(world))[0].due_on == date(2027, 3, 15)
    await turn_to(world, date(2027, 3, 13))
    assert heard(ana, "Wie ist es gelaufen?") == 0
    await turn_to(world, date(2027, 3, 15))
    await ana.taps("Anderer Tag")
    assert ana.sees("Bis wann möchtest du es mit „Find an internship“ geschafft haben?")
    await ana.says("3.4.2027")
    assert (await kept(world))[0].due_on == date(2027, 4, 3)
    await turn_to(world, date(2027, 4, 3))
    assert ana.sees("Dafür hattest du dir den Sa., 3. Apr. 2027 vorgenommen.")


async def test_goals_of_one_day_come_in_one_message(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, TITLE, "Speak German")
    await is_left_alone(world, ana)
    await most_of_the_time_passes(world)
    await turn_to(world, DUE)
    assert ana.sees("🎯 The day has come for more than one of your goals.")
    assert ana.sees("· Find an internship (by Mon 1 Mar 2027)\n· Speak German (by Mon 1 Mar 2027)")
    assert ana.buttons == [["🎯 Find an internship"], ["🎯 Speak German"]]
    await ana.taps("Speak German")
    await ana.taps("Put aside")
    assert ana.sees("💤 Speak German (put aside)")
    [_, german] = await kept(world)
    await forges(world, ana, "goals.went", german.id)
    assert ana.sees("💤 Speak German (put aside)")
    await forges(world, ana, "goals.later", german.id, "weeks")
    assert ana.toast == "This goal is put aside. Take it up again first."


async def test_who_put_it_aside_moved_it_or_has_parted_is_not_asked(world: World) -> None:
    ana, _ = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Zoe")
    await has_goals(world, ana, TITLE)
    await has_goals(world, eve, TITLE)
    [goal, other] = await kept(world)
    await forges(world, ana, "goals.aside", goal.id)
    await closes_tandem(world, eve)
    await most_of_the_time_passes(world)
    await turn_to(world, DUE)
    await turn_to(world, date(2027, 3, 2))
    assert heard(ana, "How did it go?") + heard(eve, "How did it go?") == 0
    for action, *more in (("went",), ("reached",), ("later", "weeks"), ("day",)):
        for number in (other.id, "x", 77):
            await forges(world, ana, f"goals.{action}", number, *more)
            assert ana.sees("That goal is no longer there.")


async def test_only_the_mentee_says_how_it_went(world: World) -> None:
    ana, ben = await world.tandem()
    await pairs_as_mentee(world, ben)
    await has_goals(world, ana, TITLE)
    goal = (await kept(world))[0]
    for action, *more in (("went",), ("reached",), ("later", "weeks"), ("day",)):
        await forges(world, ben, f"goals.{action}", goal.id, *more)
        assert ben.toast == "Only Ana can change this goal."
    assert (await kept(world))[0].reached_at is None


async def pairs_as_mentee(world: World, mentor: Person) -> None:
    """A mentor who is somebody else's mentee has the buttons of both roles."""
    await world.tandem(mentee="Tom", mentor="Zoe")

    def swap(store: Store) -> None:
        tandem = tandem_of(store, world.people["Tom"])
        own = tandem_of(store, mentor)
        tandem.mentee_id = own.mentor_id

    await world.query(swap)


async def test_what_was_not_quite_reached_gets_another_day(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, TITLE)
    await ana.says("/goals")
    await ana.taps(TITLE)
    await ana.taps("It is reached")
    await ana.taps("See the goal")
    await ana.taps("Not quite yet")
    await ana.says("1.3.2027")
    assert ana.sees("Find an internship now has time until Mon 1 Mar 2027.")
    assert (await kept(world))[0].reached_at is None
    await is_left_alone(world, ana)
    await most_of_the_time_passes(world)
    await turn_to(world, DUE)
    assert ana.sees("How did it go?")


# ── rating ──────────────────────────────────────────────────────────────────────────────────────────────────


async def test_both_are_asked_to_rate_in_the_middle_and_towards_the_end(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goals(world, ana, TITLE)
    [goal] = await kept(world)
    await forges(world, ana, "goals.reached", goal.id)
    await turn_to(world, date(2027, 2, 18))
    await is_left_alone(world, ana)
    await turn_to(world, date(2027, 2, 22))  # the middle was a Sunday
    assert ana.sees("⭐ Ana, half of your time with Ben has passed. How far have your goals come?")
    assert ana.buttons == [["⭐ Rate the goals: Mid-term"], ["🎯 See the goals"]]
    assert ben.sees(
        "⭐ Ben, die Hälfte deiner Zeit mit Ana ist um. Wie weit ist Ana mit den eigenen Zielen gekommen"
    )
    await ben.taps("Ziele einschätzen: Halbzeit")
    await rates(ben, "−1", language="de")
    assert [phase for phase, *_ in await sheets_kept(world)] == [Phase.MIDTERM.value]
    await turn_to(world, date(2027, 4, 20))
    await turn_to(world, date(2027, 5, 5))
    assert heard(ana, "half of your time") == 1  # asked once
    for day in (10, 11, 12, 13):  # the closing comes first
        await turn_to(world, date(2027, 5, day))
    assert ana.sees("⭐ Ana, your time with Ben is coming to its end. How far have your goals come?")
    assert ben.sees("⭐ Ben, deine Zeit mit Ana geht zu Ende.")


async def test_who_has_rated_or_has_no_goals_is_not_asked(world: World) -> None:
    ana, ben = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Zoe")
    await has_goals(world, ana, TITLE)
    await turn_to(world, date(2027, 2, 18))
    for person in (ana, eve):
        await is_left_alone(world, person)
    await ana.says("/goals")
    await ana.taps("Rate the goals: Mid-term")
    await rates(ana, "0", support="5")
    await turn_to(world, date(2027, 2, 22))
    await turn_to(world, date(2027, 2, 23))
    assert heard(ana, "⭐ Ana, half") + heard(eve, "⭐ Eve") == 0
    assert heard(ben, "⭐ Ben, half of your time with Ana has passed.") == 1


async def test_with_the_last_day_the_ratings_move_and_nobody_is_asked_twice(world: World) -> None:
    ana, _ = await world.tandem()
    await has_goals(world, ana, TITLE)
    await agrees_on_end(world, ana, date(2027, 3, 23))
    await turn_to(world, date(2027, 1, 20))
    await is_left_alone(world, ana)
    await turn_to(world, date(2027, 1, 25))
    assert heard(ana, "⭐ Ana, half") == 1
    await agrees_on_end(world, ana, date(2027, 9, 23))
    await is_left_alone(world, ana)
    for day in (date(2027, 3, 9), date(2027, 3, 10), date(2027, 4, 26), date(2027, 4, 27)):
        await turn_to(world, day)
    assert heard(ana, "⭐ Ana") == 1


async def agrees_on_end(world: World, person: Person, day: date) -> None:
    def agree(store: Store) -> None:
        programme = world.app.house.programme
        tandem = tandem_of(store, person)
        tandems.agree(store, tandem, programme, ends_on=day, interval_days=30, notice_hours=24)

    await world.query(agree)
