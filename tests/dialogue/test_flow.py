"""A form from the first question to the end, and every way off the straight path."""

from dataclasses import replace

import pytest

from dialogue.field import Attachment, Json, Post, Scene
from dialogue.fields import Choice, Number, Text
from dialogue.flow import (
    REVIEW,
    Attached,
    Flow,
    Outcome,
    Progress,
    Step,
    Tap,
    Unreadable,
    Wording,
    applying_answers,
)
from dialogue.screen import Lines, Say, say
from mentoring.words import Role
from tests.dialogue.demo import EVERYTHING, Everything, Talk, is_mentee, nothing_happens, tap_of

SHORT = Flow(
    "everything",
    (
        Step("role", Choice(Role)),
        Step("hours_of_month", Number(1, 5), when=is_mentee),
        Step("about", Text(), optional=True),
    ),
    model=Everything,
    finish=nothing_happens,
)


def test_a_form_is_filled_in_from_the_first_question_to_the_end() -> None:
    ana = Talk()
    ana.taps("Mentee", "▫️ Law", "▫️ Health", "Done (2)")
    ana.types("I want to find out what suits me.", "4", "7", "German B2, Polish native", "done")
    ana.types("Kenya", "24.12.", "15:30", "1,5 hours", "tomorrow 15:00", "łukasz")
    ana.taps("Skip")
    assert ana.asked is None
    assert ana.taps("Send").finished
    assert Everything.model_validate(applying_answers(EVERYTHING, ana.progress)).model_dump(mode="json") == {
        "role": "mentee",
        "fields": ["law", "health"],
        "about": "I want to find out what suits me.",
        "hours_of_month": 4,
        "career_clarity": 7,
        "languages": {"de": "b2", "pl": "native"},
        "country": "KE",
        "day": "2026-12-24",
        "when": "15:30",
        "length": 90,
        "meeting": "2026-11-26T15:00:00+01:00",
        "partner": 110,
        "note": None,
    }


def test_the_question_is_counted_among_those_that_apply() -> None:
    ana = Talk(SHORT)
    assert "<i>Question 1 of 2</i>" in ana.words
    ana.taps("Mentee")
    assert "<i>Question 2 of 3</i>" in ana.words


def test_a_question_says_who_will_read_the_answer() -> None:
    assert "📋 Your coordinators will see this, too." in Talk().words


def test_a_question_shows_its_own_hint_where_it_has_one() -> None:
    ana = Talk()
    ana.taps("Mentor")
    assert "An example" in ana.words


def test_back_leads_to_the_question_before_and_keeps_its_answer() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "‹ Back")
    assert ana.asked == "hours_of_month"
    assert "Your answer so far: 3" in ana.words
    ana.taps("✓ Keep my answer")
    assert ana.asked == "about"
    assert ana.progress.answers == {"role": "mentee", "hours_of_month": 3}


def test_back_from_the_review_leads_to_the_last_question() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "Skip", "‹ Back")
    assert ana.asked == "about"


def test_the_first_question_has_no_way_back() -> None:
    assert list(Talk(SHORT).buttons) == ["Mentee", "Mentor", "Stop here"]


def test_only_an_optional_question_can_be_skipped() -> None:
    ana = Talk(SHORT)
    forged = Tap(ana.progress.stamp, "role", "skip")
    assert ana.does(forged).stale
    assert ana.progress.answers == {}


def test_a_skipped_question_shows_no_answer_to_keep() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentor", "Skip", "‹ Back")
    assert list(ana.buttons) == ["Skip", "‹ Back", "Stop here"]


def test_nothing_can_be_kept_where_nothing_was_answered() -> None:
    ana = Talk(SHORT)
    assert ana.does(Tap(ana.progress.stamp, "role", "keep")).stale


def test_a_form_put_aside_goes_on_where_it_was() -> None:
    ana = Talk()
    ana.taps("Mentee", "▫️ Law", "Stop here")
    assert ana.last == Outcome(replace(ana.progress, aside=True))
    ana.types("health")
    assert ana.last == Outcome(replace(ana.progress, aside=False))
    assert ana.progress.draft == ["law", "health"]


def test_one_answer_is_changed_from_the_review() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "Skip", "✏️ Change an answer", "hours_of_month (en)", "5")
    assert ana.asked is None
    assert ana.progress.answers == {"role": "mentee", "hours_of_month": 5, "about": None}


def test_the_list_of_answers_to_change_has_a_way_back_to_the_review() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentor", "Skip", "✏️ Change an answer", "‹ Back")
    assert "Send" in ana.buttons


def test_the_review_lists_every_answer() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "Skip")
    assert ana.words == (
        "Please look over your answers.\n"
        "<b>role (en):</b> Mentee\n<b>hours_of_month (en):</b> 3\n<b>about (en):</b> –"
    )


def test_a_question_that_no_longer_applies_loses_its_answer_before_the_end() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "Skip", "✏️ Change an answer", "role (en)", "Mentor")
    assert ana.progress.answers["hours_of_month"] == 3
    assert applying_answers(SHORT, ana.progress) == {"role": "mentor", "about": None}


def test_a_question_that_applies_again_has_its_answer_back() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "Skip")
    for role in ("Mentor", "Mentee"):
        ana.taps("✏️ Change an answer", "role (en)", role)
    assert applying_answers(SHORT, ana.progress) == {"role": "mentee", "hours_of_month": 3, "about": None}


def test_a_question_that_a_new_version_adds_is_asked() -> None:
    ana = Talk(replace(SHORT, steps=SHORT.steps[:2]))
    ana.taps("Mentee", "3")
    assert ana.asked is None
    assert ana.with_flow(SHORT).asked == "about"


def test_a_question_that_a_new_version_adds_is_asked_while_the_list_of_answers_is_open() -> None:
    ana = Talk(replace(SHORT, steps=SHORT.steps[:2]))
    ana.taps("Mentee", "3", "✏️ Change an answer")
    ana = ana.with_flow(SHORT)
    ana.types("About me")
    assert ana.asked is None
    assert ana.progress.answers["about"] == "About me"


def test_a_question_that_a_new_version_drops_is_left() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentee", "3", "‹ Back")
    assert ana.with_flow(replace(SHORT, steps=(SHORT.steps[0], SHORT.steps[2]))).asked == "about"


def test_what_the_form_was_opened_for_counts_as_answered() -> None:
    ana = Talk(
        replace(SHORT, steps=SHORT.steps[1:]), progress=Progress("everything", 1, subject={"role": "mentee"})
    )
    assert ana.asked == "hours_of_month"


def test_a_question_can_end_the_form() -> None:
    flow = replace(
        SHORT, steps=(SHORT.steps[0], Step("sorry", Choice(("yes", "no")), ends=True), SHORT.steps[2])
    )
    ana = Talk(flow)
    ana.taps("Mentee")
    assert ana.taps("Yes").finished
    assert applying_answers(flow, ana.progress) == {"role": "mentee", "sorry": "yes"}


def test_a_form_without_a_review_ends_with_its_last_answer() -> None:
    ana = Talk(replace(SHORT, review=False))
    assert not ana.taps("Mentor").finished
    assert ana.types("About me").finished


def test_a_check_says_what_is_wrong_and_asks_again() -> None:
    def no_mentors(value: Json, _scene: Scene) -> Say | None:
        return say("choice-unclear", count=1) if value == "mentor" else None

    ana = Talk(replace(SHORT, steps=(Step("role", Choice(Role), check=no_mentors),)))
    ana.taps("Mentor")
    assert ana.asked == "role"
    assert ana.words.startswith("💬 I’m not sure which one you mean.")
    ana.taps("Mentee")
    assert ana.asked is None


def test_the_second_of_two_taps_is_stale_and_changes_nothing() -> None:
    ana = Talk(SHORT)
    key = tap_of(ana.buttons["Mentee"])
    ana.does(key)
    before = ana.progress
    assert ana.does(key).stale
    assert ana.progress == before


def test_a_button_of_an_earlier_filling_in_is_stale() -> None:
    key = tap_of(Talk(SHORT).buttons["Mentee"])
    ana = Talk(SHORT, progress=Progress("everything", run=2))
    assert ana.does(key).stale
    assert ana.progress == Progress("everything", run=2)


def test_a_stale_tap_takes_up_a_form_that_was_put_aside() -> None:
    ana = Talk(SHORT)
    key = tap_of(ana.buttons["Mentee"])
    ana.taps("Mentor", "Stop here")
    assert ana.does(key).stale
    assert not ana.progress.aside
    assert ana.asked == "about"


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_message_asks_for_words(text: str) -> None:
    ana = Talk(SHORT)
    ana.types(text)
    assert ana.problem() == ("I can only read written words here. Please type your answer, or tap a button.")


def test_a_sticker_asks_for_words() -> None:
    ana = Talk(SHORT)
    ana.does(Unreadable())
    assert ana.problem().startswith("I can only read written words here.")


def test_a_picture_where_words_are_asked_for_asks_for_words() -> None:
    ana = Talk(SHORT)
    ana.does(Attached(Post("Me", file=Attachment("photo", "AgAC"))))
    assert ana.problem().startswith("I can only read written words here.")


def test_words_at_the_review_point_to_the_buttons() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentor", "Skip")
    ana.types("send it")
    assert ana.problem() == "Nearly done: please tap one of the buttons below."


def test_a_forged_edit_of_a_question_that_does_not_apply_does_nothing() -> None:
    ana = Talk(SHORT)
    ana.taps("Mentor", "Skip", "✏️ Change an answer")
    assert ana.does(Tap(ana.progress.stamp, REVIEW, "edit", "hours_of_month")).stale


def test_names_must_leave_room_in_the_buttons() -> None:
    for name, step in (("much_too_long", "role"), ("short", "much_too_long_a_name"), ("short", REVIEW)):
        with pytest.raises(ValueError, match="name"):
            Flow(name, (Step(step, Text()),), model=Everything, finish=nothing_happens)


def test_two_questions_can_not_share_a_name() -> None:
    with pytest.raises(ValueError, match="names of their own"):
        Flow("short", (Step("a", Text()), Step("a", Text())), model=Everything, finish=nothing_happens)


def filled(**more: Json) -> Progress:
    """The short form, opened with all of its answers."""
    answers = {"role": "mentee", "hours_of_month": 2, "about": "Rowing"}
    return Progress("everything", 1, answers, given=[name for name in answers if name not in more], **more)


def test_only_questions_that_are_asked_count() -> None:
    given = {"role": "mentee"}
    ana = Talk(SHORT, progress=Progress("everything", 1, given, given=["role"]))
    assert ana.asked == "hours_of_month"
    assert "<i>Question 1 of 2</i>" in ana.words
    ana.taps("‹ Back")
    assert ana.asked == "role"
    assert "<i>Question" not in ana.words


def test_an_answer_to_be_looked_at_again_is_asked_for_with_what_it_was() -> None:
    ana = Talk(SHORT, progress=filled(again=["hours_of_month", "about"]))
    assert "Your answer so far: 2" in ana.words
    ana.taps("✓ Keep my answer")
    assert ana.progress.again == ["about"]
    ana.types("Sailing")
    assert ana.progress.again == []
    assert ana.asked is None
    assert applying_answers(SHORT, ana.progress) == {
        "role": "mentee",
        "hours_of_month": 2,
        "about": "Sailing",
    }


def test_what_was_remarked_on_an_answer_stands_under_its_question() -> None:
    steps = (
        *SHORT.steps[:2],
        replace(SHORT.steps[2], note=lambda _scene: say("form-problem", problem="Hm!")),
    )
    ana = Talk(replace(SHORT, steps=steps), progress=filled())
    ana.taps("✏️ Change an answer", "about (en)")
    assert "💬 Hm!" in ana.words


def test_a_question_that_people_wrote_is_asked_and_listed_in_their_words() -> None:
    def wording(scene: Scene) -> Wording:
        return Wording(f"Why at {scene.now:%H} o’clock? ({scene.key})", "Why")

    steps = (*SHORT.steps[:2], replace(SHORT.steps[2], wording=wording))
    ana = Talk(replace(SHORT, steps=steps), progress=filled())
    assert "<b>Why:</b>" in ana.words
    ana.taps("✏️ Change an answer", "Why")
    assert "o’clock? (everything-about)" in ana.words


def test_a_long_answer_is_a_paragraph_of_its_own_in_the_review() -> None:
    steps = (SHORT.steps[0], SHORT.steps[1], replace(SHORT.steps[2], long=True))
    short = Talk(SHORT, progress=filled()).screen
    long = Talk(replace(SHORT, steps=steps), progress=filled()).screen
    assert [len(part.items) for part in short.parts if isinstance(part, Lines)] == [3]
    assert [len(part.items) for part in long.parts if isinstance(part, Lines)] == [2]
    assert len(long.parts) == len(short.parts) + 1
    everywhere = Talk(replace(SHORT, long=True), progress=filled()).screen
    assert len(everywhere.parts) == len(short.parts) + 2
