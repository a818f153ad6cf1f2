"""A coordinator makes a feedback round: writes it, tries it, opens it, closes it, uses it again."""

from pathlib import Path

from sqlalchemy import select

from mentoring.words import Role, RoundStatus
from storage.tables import Progress, Round, RoundPart, RoundQuestion
from tests.handlers.behind import forges, opens_another_cohort
from tests.handlers.coordinator.cohort import admitted, mentees
from tests.handlers.coordinator.rounds_made import acts, answers, begins_draft, writes_question
from tests.handlers.feedback.acts import asked_about, kept, makes_round, scale, sheets, words
from tests.world import World

SCALE, CHOICE, SEVERAL, WORDS = "A scale", "One of several", "Any of several", "In one’s own words"
FIVE = ("Ana", "Bea", "Cem", "Dan", "Eva")


async def test_a_round_is_written_tried_opened_and_answered(world: World) -> None:
    clara = await world.coordinator()
    ana, *_ = await mentees(world, *FIVE)
    await clara.says("/rounds")
    assert clara.sees("Feedback rounds: none yet.")
    await begins_draft(clara)
    assert clara.sees("“The kick-off” is a draft now. Nobody is asked before you open it.")
    await writes_question(clara, SCALE, "How was it?")
    await writes_question(clara, CHOICE, "Which day?", "Monday", "Tuesday")
    await writes_question(clara, SEVERAL, "What did you like?", "The food", "The talks", needed=False)
    await writes_question(clara, WORDS, "Anything else?", needed=False)
    assert clara.buttons == [
        ["1. How was it?"],
        ["2. Which day?"],
        ["3. What did you like?"],
        ["4. Anything else?"],
        ["➕ A question"],
        ["‹ The round"],
    ]
    await clara.taps("‹ The round")
    assert clara.sees("Open until Mon 30 Nov 2026")
    assert clara.sees("At the moment it would reach 5 people.")

    await clara.taps("Try it")
    assert clara.sees("1 = not at all · 5 = very much")
    assert clara.sees("Anonymous: nobody can see that this is from you.")
    for answer in ("4", "Tuesday", "Skip", "Skip", "Back to the draft"):
        await clara.taps(answer)
    assert clara.sees("Nothing of what you answered was kept.")
    assert await sheets(world) == []
    assert await world.query(lambda store: store.session.execute(select(Progress)).scalars().all()) == []

    await clara.taps("Open it")
    assert clara.sees("The kick-off: 5 people will be asked.")
    assert await kept(world, RoundPart) == []
    await clara.taps("Ask 5 people now")
    assert clara.sees("It is open. 5 people are asked, at an hour that suits them.")
    await world.turn_clock(minutes=1)
    await ana.taps("Answer now")
    for answer in ("4", "Tuesday", "The food", "Done", "Skip", "Hand it in"):
        await ana.taps(answer)
    await clara.taps("‹ All rounds")
    assert clara.buttons[0] == ["🟢 The kick-off · 1"]
    await clara.taps("The kick-off")
    assert clara.sees("1 of 5 have answered.")
    assert await sheets(world) == [{"How was it?": 4, "Which day?": 1, "What did you like?": [0]}]
    assert await acts(world) == ["open round"]


async def test_each_reads_a_round_in_their_language_or_in_the_first_one(world: World) -> None:
    clara = await world.coordinator(language="de")
    people = await mentees(world, *FIVE[:4])
    hans = await admitted(world, "Hans", Role.MENTOR, language="de")
    await clara.says("/rounds")
    await clara.taps("Eine neue Runde")
    assert clara.sees("Wie heißt die Runde auf Englisch?")
    await clara.says("The kick-off")
    assert clara.sees("Wie heißt sie auf Deutsch?")
    await clara.says("Der Auftakt")
    for answer in ("Mit Namen", "Mentees und Mentor*innen", "Alle, die dabei sind", "Überspringen"):
        await clara.taps(answer)
    await clara.says("24.12.")
    assert clara.sees("Titel auf Deutsch: Der Auftakt")
    await clara.taps("Behalten")
    await clara.taps("Eine Frage")
    await clara.taps("Eine von mehreren")
    await clara.says("Which day?")
    await clara.says("Welcher Tag?")
    await clara.says("Monday\nTuesday")
    assert clara.sees("Und auf Deutsch, in derselben Reihenfolge?")
    await clara.says("Montag")
    assert clara.sees("Bitte schick mindestens zwei Möglichkeiten")
    await clara.says("Montag\nDienstag\nMittwoch")
    assert clara.sees("In der ersten Sprache sind es 2 Möglichkeiten, hier 3.")
    await clara.says("Montag\nDienstag")
    await clara.taps("Ja")
    await clara.taps("Behalten")
    await clara.taps("Eine Frage")
    await clara.taps("In eigenen Worten")
    await clara.says("Anything else?")
    await clara.taps("Überspringen")
    await clara.taps("Ja")
    await clara.taps("Behalten")
    await clara.taps("‹ Die Runde")
    await clara.taps("Öffnen")
    assert clara.sees("Sie lesen, dass die Koordination ihre Antworten mit Namen sieht.")
    await clara.taps("Jetzt 5 Menschen fragen")
    await world.turn_clock(minutes=1)
    assert asked_about(hans, "Der Auftakt") == 1
    assert asked_about(people[0], "The kick-off") == 1
    await hans.taps("Jetzt antworten")
    assert hans.sees("Welcher Tag?")
    assert hans.sees("Mit deinem Namen: Die Koordination sieht, welche Antwort von dir ist.")
    await hans.taps("Dienstag")
    assert hans.sees("Anything else?")


async def test_what_can_be_wrong_with_a_question_is_said_at_once(world: World) -> None:
    clara = await world.coordinator()
    await begins_draft(clara)
    await clara.taps("A question")
    await clara.taps(CHOICE)
    await clara.says("x" * 301)
    assert clara.sees("That’s 301 characters, and there is room for 300.")
    await clara.says("Which day?")
    await clara.taps("Skip")
    for typed, said in (
        ("Monday", "Please send at least two options, each on a line of its own."),
        ("Monday\n\nmonday", "Two of these are the same."),
        ("Monday\n" + "y" * 61, "is too long for a button: 60 characters at most."),
        ("\n".join(map(str, range(11))), "That’s 11 options, and 10 are as many as people can take in."),
    ):
        await clara.says(typed)
        assert clara.sees(said)
    await clara.says("Monday\nTuesday")
    await clara.taps("Yes")
    assert clara.sees("• Monday\n• Tuesday")


async def test_a_round_without_questions_or_for_too_few_is_not_opened(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *FIVE[:4])
    await begins_draft(clara)
    await clara.taps("‹ The round")
    assert clara.sees("There are no questions in it yet.")
    assert not any("Open it" in key for row in clara.buttons for key in row)
    await forges(world, clara, "rounds.open_now", 1)
    assert clara.sees("There are no questions in it yet.")
    await writes_question(clara, SCALE, "How was it?")
    await clara.taps("‹ The round")
    await clara.taps("Open it")
    assert clara.sees("Anonymous results appear from 5 answers on, and only 4 would be asked")
    assert clara.buttons == [["🗓️ Open it later"], ["‹ The round"]]
    await forges(world, clara, "rounds.open_now", 1)
    assert clara.sees("only 4 would be asked")
    [asked] = await kept(world, Round)
    assert asked.status is RoundStatus.DRAFT
    assert await acts(world) == []


async def test_a_round_opens_by_itself_unless_somebody_changes_that(world: World) -> None:
    clara = await world.coordinator()
    people = await mentees(world, *FIVE)
    await makes_round(world, questions=[scale("How was it?")])
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    assert clara.sees("It needs a closing day that is still to come")
    await clara.taps("Open it")
    assert clara.toast is not None
    await clara.taps("✏️ Change")
    await clara.says("27.11.2026")
    await clara.taps("Keep it")
    await clara.taps("Open it")
    await clara.taps("Open it later")
    await clara.says("28.11.2026 10:00")
    assert clara.sees("It closes on Fri 27 Nov 2026 already.")
    await clara.says("25.11.2026 10:00")
    assert clara.sees("It opens by itself on Wed 25 Nov 2026")
    await clara.taps("✏️ Change")
    await clara.taps("Change an answer")
    await clara.taps("Open until")
    await clara.says("24.11.2026")
    assert clara.sees("The round opens by itself on Wed 25 Nov 2026")
    await clara.says("26.11.2026")
    await clara.taps("Keep it")
    await clara.taps("Don’t open by itself")
    assert clara.sees("It opens when you open it.")
    await clara.taps("Open it")
    await clara.taps("Open it later")
    await clara.says("25.11.2026 10:00")
    await clara.taps("‹ All rounds")
    assert clara.buttons[0] == ["🗓️ The kick-off · opens Wed 25 Nov 2026"]
    await world.let_time_pass(days=2, hours=2)
    assert [asked_about(person, "The kick-off") for person in people] == [1] * 5
    await world.let_time_pass(days=3)
    [asked] = await kept(world, Round)
    assert asked.status is RoundStatus.CLOSED
    assert await acts(world) == ["plan round", "unplan round", "plan round"]


async def test_questions_are_moved_changed_and_taken_out(world: World) -> None:
    clara = await world.coordinator()
    await makes_round(world, questions=[scale("One?"), words("Two?"), scale("Three?")])
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    await clara.taps("Questions (3)")
    await clara.taps("3. Three?")
    assert clara.buttons[0] == ["⬆️ Up"]
    number = (await kept(world, RoundQuestion))[-1].id
    await clara.taps("Up")
    assert clara.sees("Question 2 of 3: Three?")
    await forges(world, clara, "rounds.move", number, 2)
    assert clara.sees("Question 2 of 3: Three?")
    await clara.taps("Up")
    await clara.taps("✏️ Change")
    assert clara.sees("In English: Three?")
    await clara.taps("Change an answer")
    await clara.taps("Kind")
    await clara.taps(CHOICE)
    assert clara.sees("What can people choose from")
    await clara.says("This\nThat")
    await clara.taps("Keep it")
    assert clara.buttons[:3] == [["1. Three?"], ["2. One?"], ["3. Two?"]]
    await clara.taps("2. One?")
    await clara.taps("Take it out")
    before = clara.message
    await clara.taps("Yes, take it out")
    assert clara.buttons[:2] == [["1. Three?"], ["2. Two?"]]
    await clara.taps_old(before, "Yes, take it out")
    assert clara.sees("That round is no longer there.")
    await clara.taps("The kick-off")
    await clara.taps("Questions (2)")
    await clara.taps("1. Three?")
    assert clara.sees("• This\n• That")


async def test_a_round_that_is_open_stays_as_it_is(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *FIVE)
    await begins_draft(clara)
    await writes_question(clara, SCALE, "How was it?")
    await clara.taps("‹ The round")
    draft = clara.message
    await clara.taps("Open it")
    sure = clara.message
    await clara.taps("Ask 5 people now")
    for message, label in (
        (sure, "Ask 5 people now"),
        (draft, "Change"),
        (draft, "Discard"),
        (draft, "Try it"),
    ):
        await clara.taps_old(message, label)
        assert clara.sees("That round is open already, so it stays as it is.")
    assert len(await kept(world, RoundPart)) == 5
    assert await acts(world) == ["open round"]


async def test_a_form_begun_before_the_opening_ends_in_a_sentence(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *FIVE)
    await begins_draft(clara)
    await writes_question(clara, SCALE, "How was it?")
    await clara.taps("A question")
    await clara.taps(WORDS)
    writing = clara.message
    await forges(world, clara, "rounds.open_now", 1)
    assert clara.sees("It is open.")
    await clara.taps_old(writing, "Back")
    assert clara.sees("That round is open already, so it stays as it is.")
    [asked] = await kept(world, Round)
    assert len(asked.questions) == 1


async def test_a_round_is_closed_early_and_used_again(world: World) -> None:
    clara = await world.coordinator()
    ana, *others = await mentees(world, *FIVE)
    await begins_draft(clara)
    await writes_question(clara, CHOICE, "Which day?", "Monday", "Tuesday")
    await clara.taps("‹ The round")
    await clara.taps("Open it")
    await clara.taps("Ask 5 people now")
    await world.turn_clock(minutes=1)
    await answers(world, ana, 1, 0)
    await clara.taps("Close it now")
    assert clara.sees("4 people haven’t answered and won’t be able to any more.")
    sure = clara.message
    await clara.taps("Yes, close it")
    assert clara.sees("It is closed.")
    await clara.taps_old(sure, "Yes, close it")
    assert clara.sees("That round isn’t open any more.")
    await others[0].taps("Answer now")
    assert others[0].sees("“The kick-off” is closed by now")
    await clara.taps("Use its questions again")
    assert clara.sees("Here is a draft with the same questions.")
    old, new = await kept(world, Round)
    assert [(one.texts, one.options) for one in new.questions] == [
        (one.texts, one.options) for one in old.questions
    ]
    await clara.taps("Discard")
    await clara.taps("Yes, discard it")
    assert clara.sees("The draft is gone.")
    assert [one.id for one in await kept(world, Round)] == [old.id]
    await forges(world, clara, "rounds.discarded", new.id)
    assert clara.sees("That round is no longer there.")
    assert await acts(world) == ["open round", "close round"]


async def test_rounds_of_a_former_cohort_are_looked_at_and_used_again(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *FIVE)
    await begins_draft(clara)
    await writes_question(clara, SCALE, "How was it?")
    await clara.taps("‹ The round")
    await clara.taps("Open it")
    await clara.taps("Ask 5 people now")
    await opens_another_cohort(world, "2027")
    await clara.says("/rounds")
    assert clara.sees("Feedback rounds: none yet.")
    await clara.taps("Cohort: 2027")
    await clara.taps("2026")
    await clara.taps("The kick-off")
    assert clara.sees("💬 The kick-off (")
    await clara.taps("‹ All rounds")
    assert clara.buttons[1:] == [["Cohort: 2026"]]
    await clara.taps("The kick-off")
    await clara.taps("Use its questions again")
    await clara.says("/rounds")
    assert clara.buttons[0][0].startswith("📝 The kick-off")
    assert clara.buttons[1:] == [["➕ A new round"], ["Cohort: 2027"]]


async def test_only_coordinators_have_anything_to_do_with_it(world: World) -> None:
    await world.coordinator()
    [ana] = await mentees(world, "Ana")
    number = await makes_round(world, questions=[scale("How was it?")])
    await ana.says("/rounds")
    assert not ana.sees("Feedback rounds")
    for name, values in (("rounds.card", ()), ("rounds.results", ("all",)), ("rounds.sheet", ())):
        await forges(world, ana, name, number, *values)
        assert not ana.sees("The kick-off")


async def test_where_all_speak_one_language_no_other_is_asked_for(tmp_path: Path) -> None:
    async with World(tmp_path, languages=("de",)) as world:
        clara = await world.coordinator(language="de")
        await clara.says("/rounds")
        await clara.taps("Eine neue Runde")
        assert clara.sees("Frage 1 von 5")
        assert clara.sees("Wie heißt die Runde?")
        await clara.says("Der Auftakt")
        for answer in ("Anonym", "Nur Mentees", "Nur wer in einem Tandem ist", "Morgen"):
            await clara.taps(answer)
        assert clara.sees("Titel: Der Auftakt")
        await clara.taps("Behalten")
        await clara.taps("Eine Frage")
        await clara.taps("Eine von mehreren")
        assert clara.sees("Was möchtest du fragen?")
        await clara.says("Welcher Tag?")
        assert clara.sees("Was steht zur Wahl?")
        await clara.says("Montag\nDienstag")
        await clara.taps("Ja")
        assert clara.sees("Frage: Welcher Tag?")
        await clara.taps("Behalten")
        await clara.taps("‹ Die Runde")
        assert clara.sees("👥 Mentees, die in einem Tandem sind")
        assert clara.sees("Zurzeit würde sie niemanden erreichen.")


async def test_trying_a_round_begins_anew_after_a_question_was_changed(world: World) -> None:
    clara = await world.coordinator()
    await makes_round(world, questions=[scale("One?"), scale("Two?")])
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    await clara.taps("Try it")
    await clara.taps("4")
    assert clara.sees("Question 2 of 2")
    await clara.says("/rounds")
    await clara.taps("The kick-off")
    await clara.taps("Try it")
    assert clara.sees("Question 1 of 2")
    await forges(world, clara, "rounds.removed", (await kept(world, RoundQuestion))[-1].id)
    await clara.taps("4", of="Question 1 of 2")
    assert clara.sees("The questions have changed meanwhile. You can try it anew.")
    assert await sheets(world) == []
