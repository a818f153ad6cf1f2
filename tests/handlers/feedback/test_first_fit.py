"""The first fit: asked of both a week after they have met, and never told to the other."""

from datetime import timedelta

from mentoring.prompts import PromptKind
from mentoring.words import ConcernKind, FitAnswer
from storage.tables import Concern, Fit
from tests.handlers.behind import closes_tandem, coordinates, forges, hears_only, id_of_tandem
from tests.handlers.feedback.acts import asked_about, kept, met, until_day
from tests.world import World

QUESTION = "How does it feel: are you two a good fit?"


async def test_both_are_asked_a_week_after_their_first_meeting_and_answer_with_one_tap(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await met(world, ana)
    await until_day(world, 6)
    assert asked_about(ana, QUESTION) == 0
    await until_day(world, 8)
    assert ana.screen == (
        "🤝 Ana, you have met Ben for the first time. How does it feel: are you two a good fit?\n\n"
        "🔒 Ben never learns what you answer. Only “not a good fit” goes to the coordinators, "
        "so that they can help."
    )
    assert ana.buttons == [["👍 A good fit"], ["🤔 Still deciding"], ["👎 Not a good fit"]]
    assert ben.sees("Ben, du hast Ana zum ersten Mal getroffen.")
    await ana.taps("A good fit")
    assert ana.sees("I wish you and Ben a good time together.")
    await ben.taps("Passt gut")
    assert ben.sees("Ich wünsche dir und Ana eine gute gemeinsame Zeit.")
    assert [fit.answer for fit in await kept(world, Fit)] == [FitAnswer.GOOD, FitAnswer.GOOD]


async def test_a_tandem_is_asked_once_however_often_it_meets(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana)
    await until_day(world, 3)
    await met(world, ben)
    await until_day(world, 12)
    await met(world, ben)
    await until_day(world, 40)
    assert (asked_about(ana, QUESTION), asked_about(ben, QUESTION)) == (1, 1)


async def test_who_does_not_answer_is_reminded_once_a_week_later(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await met(world, ana)
    await until_day(world, 8)
    await ana.taps("A good fit")
    await until_day(world, 13)
    assert asked_about(ben, "vor einer Woche habe ich gefragt") == 0
    await until_day(world, 16)
    assert ben.sees("Ben, vor einer Woche habe ich gefragt, wie es sich zwischen dir und Ana anfühlt.")
    await until_day(world, 60)
    assert asked_about(ben, "vor einer Woche habe ich gefragt") == 1
    assert asked_about(ana, "a week ago I asked") == 0
    await ben.taps("Ich weiß es noch nicht", of="vor einer Woche habe ich gefragt")
    assert ben.sees("In zwei Wochen frage ich dich noch einmal.")
    await until_day(world, 76)
    assert asked_about(ben, "vor zwei Wochen wusstest du es noch nicht") == 1


async def test_who_is_still_deciding_is_asked_once_more_two_weeks_later(world: World) -> None:
    ana, _ = await world.tandem()
    await met(world, ana)
    await until_day(world, 8)
    await ana.taps("Still deciding")
    assert ana.sees("I will ask you once more in two weeks.")
    assert ana.buttons == [["↩️ Change my answer"], ["🛟 The ways on"]]
    await until_day(world, 21)
    assert asked_about(ana, "two weeks ago you were still deciding") == 0
    await until_day(world, 23)
    assert ana.sees("Ana, two weeks ago you were still deciding. How does it feel with Ben by now?")
    await ana.taps("Still deciding")
    assert not ana.sees("once more")
    await until_day(world, 60)
    assert asked_about(ana, "you were still deciding") == 0  # the answer stands in its place
    assert [fit.times_asked for fit in await kept(world, Fit)] == [2, 1]


async def test_a_not_goes_to_the_coordinators_alone_with_words_and_the_ways_on(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    clara = world.people["Clara"]
    await met(world, ana)
    await until_day(world, 8)
    bens = len(ben.chat)
    await ana.taps("Passt nicht")
    assert ana.sees("Die Koordination erfährt es und hilft; Ben erfährt es nicht.")
    await ana.taps("Ein paar Worte an die Koordination")
    assert ana.sees("Das sieht auch die Koordination.")
    await ana.says("Er hat <keine> Zeit.")
    assert ana.sees("Die Koordination hat es.")
    await ana.taps("Wie es weitergehen kann")
    assert ana.sees("Etwas stimmt nicht zwischen dir und Ben, oder du brauchst eine Pause?")
    await world.turn_clock(minutes=1)
    assert clara.sees("👎 Ana (Mentee) says that the tandem with Ben is not a good fit. Ben doesn’t know.")
    await clara.taps("What Ana says")
    assert clara.sees("Ana (Mentee) says that the tandem is not a good fit")
    assert clara.sees("Ana: Er hat <keine> Zeit.")
    assert len(ben.chat) == bens


async def test_a_not_that_is_taken_back_before_anybody_looked_tells_nobody(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await met(world, ana)
    await until_day(world, 8)
    claras = len(clara.chat)
    await ana.taps("Not a good fit")
    await ana.taps("Change my answer")
    assert ana.sees("Your answer so far: 👎 Not a good fit")
    await ana.taps("A good fit")
    await world.turn_clock(days=2)
    assert len(clara.chat) == claras
    [concern] = await kept(world, Concern)
    assert (concern.kind, concern.settled_at is not None) == (ConcernKind.FIT, True)


async def test_two_taps_on_not_bring_it_up_once(world: World) -> None:
    ana, _ = await world.tandem()
    await met(world, ana)
    await until_day(world, 8)
    question = ana.message
    await ana.taps("Not a good fit")
    await ana.taps_old(question, "Not a good fit")
    assert len(await kept(world, Concern)) == 1


async def test_who_coordinates_their_own_tandem_does_not_learn_of_a_not(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await coordinates(world, ben)
    await met(world, ana)
    await until_day(world, 8)
    await ben.taps("A good fit")
    bens = len(ben.chat)
    await ana.taps("Not a good fit")
    await world.turn_clock(days=2)
    assert clara.sees("says that the tandem with Ben is not a good fit")
    assert len(ben.chat) == bens


async def test_the_question_is_over_with_the_tandem(world: World) -> None:
    ana, _ = await world.tandem()
    await met(world, ana)
    await until_day(world, 8)
    await closes_tandem(world, ana)
    await ana.taps("A good fit")
    assert ana.sees("Your tandem with Ben has ended already, so this question is settled.")
    assert [fit.answer for fit in await kept(world, Fit)] == [None, None]


async def test_nobody_answers_for_others_or_what_was_never_asked(world: World) -> None:
    ana, ben = await world.tandem()
    eve = await world.joins("Eve")
    number = await id_of_tandem(world, ana)
    await forges(world, ana, "feedback.fit", number, "good")
    assert ana.sees("This question is not for you, or no longer there.")
    await met(world, ana)
    await until_day(world, 8)
    for args in ((number, "good"), (number, "x"), ("", ""), (99, "good")):
        await forges(world, eve, "feedback.fit", *args)
        assert eve.sees("This question is not for you, or no longer there.")
    await forges(world, ana, "feedback.fit", number, "splendid")
    assert ana.sees("are you two a good fit?")
    await ana.taps("Not a good fit")
    await forges(world, ben, "feedback.tell", 1)
    assert ben.sees("This question is not for you, or no longer there.")


async def test_what_was_not_answered_stays_in_the_list(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/feedback")
    assert ana.sees("Nothing is waiting for your answer.")
    await met(world, ana)
    await until_day(world, 8)
    await ana.says("/feedback")
    assert ana.buttons == [["🤝 Are you and Ben a good fit?"]]
    await ana.taps("Are you and Ben a good fit?")
    await ana.taps("A good fit")
    await ana.says("/feedback")
    assert ana.sees("Nothing is waiting for your answer.")


async def test_a_meeting_told_of_late_is_asked_about_on_the_next_day(world: World) -> None:
    ana, _ = await world.tandem()
    await until_day(world, 21)
    await met(world, ana, on=world.clock().date() - timedelta(days=12))
    await hears_only(world, PromptKind.FIT)
    await world.turn_clock(days=1)
    assert asked_about(ana, QUESTION) == 1
