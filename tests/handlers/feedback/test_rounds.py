"""Rounds that coordinators make, and those after events: any questions, one form, one answer for each."""

from datetime import timedelta

from mentoring.prompts import PromptKind
from mentoring.words import QuestionKind, Role, RoundStatus
from storage import people, rounds
from storage.store import Store
from storage.tables import AnswerSheet, Progress, Round, WaitingPrompt
from tests.handlers.behind import forges, row_of
from tests.handlers.feedback.acts import (
    answered,
    asked_about,
    choice,
    closes,
    kept,
    makes_round,
    opens,
    scale,
    sheets,
    words,
)
from tests.world import START, World

ALL_KINDS = (
    scale("How was it?"),
    choice("Which day?", "Monday", "Tuesday"),
    choice("What did you like?", "The food", "The talks", "The music", kind=QuestionKind.SEVERAL),
    words("Anything else?", optional=True),
)


async def test_a_round_with_every_kind_of_question_is_answered(world: World) -> None:
    ana, _ = await world.tandem()
    asked = await opens(world, await makes_round(world, questions=ALL_KINDS))
    assert asked == 2
    assert ana.sees(
        "💬 The kick-off – the coordinators would like to know what you think. It is 4 questions."
    )
    await ana.taps("Answer now")
    assert ana.sees("Question 1 of 4")
    assert ana.sees("How was it?")
    assert ana.sees("1 = not at all · 5 = very much")
    await ana.says("4")
    await ana.says("tuesday")
    await ana.taps("▫️ The talks")
    await ana.says("1")
    await ana.taps("Done (2)")
    assert ana.sees("Anything else?")
    await ana.taps("Skip")
    assert ana.sees("How was it: 4 (5 at most)")
    assert ana.sees("Which day: Tuesday")
    assert ana.sees("What did you like: The food and The talks")
    await ana.taps("Change an answer")
    await ana.taps("What did you like")
    assert ana.sees("Your answer so far: The food and The talks")
    await ana.taps("The food")
    await ana.taps("Done (1)")
    await ana.taps("Hand it in")
    assert await sheets(world) == [{"How was it?": 4, "Which day?": 1, "What did you like?": [1]}]


async def test_wrong_answers_are_explained_and_nothing_is_lost(world: World) -> None:
    ana, _ = await world.tandem()
    await opens(world, await makes_round(world, questions=ALL_KINDS))
    await ana.taps("Answer now")
    await ana.says("17")
    assert ana.sees("from 1 to 5")
    await ana.taps("5")
    await ana.says("Friday")
    assert ana.sees("Which day?")
    await ana.taps("Back")
    assert ana.sees("Your answer so far: 5 (5 at most)")
    await ana.taps("Keep my answer")
    await ana.taps("Monday")
    await ana.taps("Done")
    assert ana.sees("What did you like?")
    assert await sheets(world) == []


async def test_a_missing_text_is_shown_in_the_language_that_there_is(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    questions = (scale("How was it?"), {**scale(""), "texts": {"en": "And the room?", "de": "Und der Raum?"}})
    await opens(world, await makes_round(world, questions=questions))
    assert ana.sees("The kick-off – die Koordination möchte wissen, was du denkst. Es sind 2 Fragen.")
    await ana.taps("Jetzt antworten")
    assert ana.sees("How was it?")
    assert ana.sees("1 = gar nicht · 5 = sehr")
    await ana.taps("4")
    assert ana.sees("Und der Raum?")


async def test_a_round_put_down_is_taken_up_again_where_it_was(world: World) -> None:
    ana, _ = await world.tandem()
    await opens(world, await makes_round(world, questions=ALL_KINDS))
    await ana.taps("Answer now")
    await ana.taps("4")
    await ana.taps("Stop here")
    assert ana.sees("“your feedback” is put aside")
    await world.turn_clock(days=3)
    await ana.says("/feedback")
    await ana.taps("The kick-off")
    assert ana.sees("Question 2 of 4")


async def test_a_named_round_says_so_and_keeps_the_name(world: World) -> None:
    ana, _ = await world.tandem()
    await opens(world, await makes_round(world, questions=(scale("How was it?"),), anonymous=False))
    assert ana.sees("🪪 With your name: the coordinators see which answer is yours.")
    await ana.taps("Answer now")
    assert ana.sees("🪪 With your name: the coordinators see which answer is yours.")
    await ana.taps("4")
    await ana.taps("Hand it in")
    assert ana.sees("The coordinators can read it with your name.")
    [sheet] = await kept(world, AnswerSheet)
    assert sheet.person_id == await world.query(lambda store: row_of(store, ana).id)


async def test_only_the_audience_is_asked_and_nobody_who_comes_later(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.admitted("Cleo", Role.MENTEE, "de")
    audience = {"role": "mentee", "languages": ["en"], "in_tandem": True}
    assert await opens(world, await makes_round(world, questions=(scale("?"),), audience=audience)) == 1
    assert ana.sees("It is one question.")
    dan = await world.admitted("Dan", Role.MENTEE, "en")
    await world.turn_clock(days=1)
    assert [name for _, name, _ in await answered(world)] == ["Ana"]
    for person in (ben, cleo, dan):
        assert asked_about(person, "The kick-off") == 0


async def test_a_round_opens_and_closes_by_the_clock(world: World) -> None:
    ana, ben = await world.tandem()
    await makes_round(
        world,
        questions=ALL_KINDS,
        anonymous=False,
        opens_at=START + timedelta(days=2),
        closes_at=START + timedelta(days=12),
    )
    await world.let_time_pass(days=1)
    assert asked_about(ana, "The kick-off") == 0
    await world.let_time_pass(days=1)
    assert ana.sees("Open until Sat 5 Dec 2026.")
    await ana.taps("Answer now")
    await ana.taps("4")
    await world.let_time_pass(days=8)
    assert asked_about(ben, "There is still time for The kick-off.") == 1
    await world.let_time_pass(days=20)
    assert asked_about(ben, "There is still time for The kick-off.") == 1
    [made] = await kept(world, Round)
    assert made.status is RoundStatus.CLOSED
    await ana.taps("Monday")
    assert ana.sees("“The kick-off” is closed by now, so nothing can be handed in any more.")
    await ana.says("Monday")
    assert not ana.sees("closed by now")
    assert not await sheets(world)
    await ben.taps("Answer now", of="The kick-off")
    assert ben.sees("“The kick-off” is closed by now, so nothing can be handed in any more.")


async def test_a_round_that_closes_in_the_middle_says_so_and_forgets_what_was_begun(world: World) -> None:
    ana, _ = await world.tandem()
    number = await makes_round(world, questions=ALL_KINDS)
    other = await makes_round(world, questions=ALL_KINDS, title="The library")
    await opens(world, number)
    await ana.taps("Answer now")
    await ana.taps("4")
    await opens(world, other)
    await world.turn_clock(days=1)
    await ana.taps("Answer now")
    await ana.taps("5")
    assert len(await forms_begun(world)) == 2
    await closes(world, number)
    assert [begun.state["answers"] for begun in await forms_begun(world)] == [{}, {"q1": 5}]
    await closes(world, other)
    assert [begun.state["answers"] for begun in await forms_begun(world)] == [{}, {}]
    await ana.says("Tuesday")
    assert ana.sees("“The library” is closed by now")
    assert len(await forms_begun(world)) == 1


async def forms_begun(world: World) -> list[Progress]:
    """What people have begun to answer and not handed in."""
    found: list[Progress] = await world.query(
        lambda store: (
            store.session.query(Progress)
            .filter(Progress.flow.startswith("feedback"))
            .order_by(Progress.touched_at)
            .all()
        )
    )
    return found


async def test_after_an_event_a_number_and_a_sentence(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))

    def ask(store: Store) -> None:
        titles = {"en": "The excursion", "de": "Die Exkursion"}
        rounds.ask_about_event(
            store, people.present_cohort(store).id, titles, [row_of(store, ana), row_of(store, ben)]
        )

    await world.query(ask)
    await world.turn_clock(minutes=1)
    assert ana.sees("🎟️ The excursion: how was it? A number and a sentence, that is all.")
    assert ben.sees("🎟️ Die Exkursion: Wie war es?")
    await ana.taps("Answer now")
    await ana.taps("5")
    await ana.says("Take more water along.")
    await ana.taps("Hand it in")
    assert await sheets(world) == [{"event": 5, "sentence": "Take more water along."}]
    await world.let_time_pass(days=30)
    assert asked_about(ben, "Für Die Exkursion ist noch Zeit.") == 1


async def test_nobody_answers_twice_and_nobody_for_somebody_else(world: World) -> None:
    ana, ben = await world.tandem()
    await opens(world, await makes_round(world, questions=(scale("How was it?"),)))
    await ana.taps("Answer now")
    await ana.taps("4")
    review = ana.message
    await ana.taps("Hand it in")
    await ana.taps_old(review, "Hand it in")
    await forges(world, ana, "feedback.begin", 1)
    assert ana.sees("You have handed this in already")
    await forges(world, ben, "feedback.begin", 1)
    assert ben.sees("This question is not for you, or no longer there.")
    for number in ("", "x", 99):
        await forges(world, ben, "feedback.begin", number)
        assert ben.sees("This question is not for you, or no longer there.")
    assert len(await sheets(world)) == 1


async def test_who_has_blocked_the_bot_can_answer_when_back(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.blocks()
    await opens(world, await makes_round(world, questions=(scale("How was it?"),)))
    await world.turn_clock(days=2)
    await ana.unblocks()
    await ana.says("/feedback")
    await ana.taps("The kick-off")
    await ana.taps("4")
    await ana.taps("Hand it in")
    assert len(await sheets(world)) == 1
    waiting = [one for one in await kept(world, WaitingPrompt) if one.kind is PromptKind.ROUND]
    assert [one.person.name for one in waiting] == ["Ben"]


async def test_a_planned_round_that_would_help_nobody_stays_a_draft_and_the_desk_hears_why(
    world: World,
) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    later = START + timedelta(days=12)
    await makes_round(world, questions=ALL_KINDS, opens_at=START + timedelta(days=2), closes_at=later)
    await world.let_time_pass(days=3)
    assert asked_about(ana, "The kick-off") == 0
    assert clara.sees("⚠️ The round “The kick-off” could not open by itself. It is a draft again.")
    assert clara.sees("Anonymous results appear from 5 answers on, and only 2 would be asked")
    [made] = await kept(world, Round)
    assert (made.status, made.opens_at) == (RoundStatus.DRAFT, None)


async def test_a_round_that_an_outage_left_no_time_for_stays_a_draft(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    opens, closes = START + timedelta(days=2), START + timedelta(days=4)
    await makes_round(world, questions=ALL_KINDS, anonymous=False, opens_at=opens, closes_at=closes)
    await world.turn_clock(days=8)
    assert clara.sees("could not open by itself")
    assert clara.sees("It needs a closing day that is still to come")


async def test_a_round_between_saturday_evening_and_monday_morning_can_not_open(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await world.turn_clock(days=5, hours=10, minutes=30)  # Saturday, half past eight in the evening
    await makes_round(
        world, questions=ALL_KINDS, anonymous=False, closes_at=START + timedelta(days=6, hours=13)
    )
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    assert "there is no whole day on which people may be asked" in clara.screen
