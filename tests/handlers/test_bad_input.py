"""Whatever a person sends, nothing raises, hangs or is lost, and each gets an answer that they understand."""

import pytest

from playground.people import Person
from tests.handlers.behind import forges
from tests.world import World

HOSTILE = [
    "x" * 4096,
    "🦊" * 500,
    "שלום, אני אנה",
    "<b>&amp; <script>",
    "a\x00b",
    "\u202eevil",
    "| ~ % {0} { $name }",
    "  \n ",
]


async def works(person: Person) -> None:
    """The person is still where they were, and can go on."""
    assert not person.sees("went wrong")
    await person.says("Law")
    assert person.sees("Which languages do you speak")


@pytest.fixture
async def ana(world: World) -> Person:
    """Somebody in the middle of the form, at a question to write an answer to."""
    person = await world.joins("Ana")
    for label in ("Mentee", "Master", "3"):
        await person.taps(label)
    await person.says("Ana")
    assert person.sees("What is your subject?")
    return person


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_words_are_answered_at_every_kind_of_question(world: World, text: str) -> None:
    person = await world.joins("Ana")
    await person.says(text)
    assert person.sees("What would you like to be?")
    await person.taps("Mentee")
    await person.says(text)
    assert person.sees("What are you studying for?")
    await person.taps("Master")
    await person.says(text)
    assert person.sees("Which semester are you in?")
    await person.taps("3")
    await person.says(text)
    assert not person.sees("went wrong")


@pytest.mark.parametrize("text", HOSTILE[1:4])
async def test_words_come_back_as_they_were_written(world: World, ana: Person, text: str) -> None:
    await ana.taps("Back")
    await ana.says(text[:60])
    await ana.taps("Back")
    assert ana.sees(text[:60].strip())


async def test_what_is_no_text_is_explained(ana: Person) -> None:
    for send in (ana.sends_sticker, ana.sends_voice, ana.sends_contact):
        await send()
        assert ana.sees("I can only read written words here.")
        assert ana.sees("What is your subject?")
    await ana.uploads("cv.pdf", b"%PDF-")
    assert ana.sees("I can only read written words here.")
    await works(ana)


async def test_an_edited_message_is_explained(ana: Person) -> None:
    await ana.edits("Anna")
    assert ana.sees("I only read new ones")
    await works(ana)


async def test_a_double_tap_counts_once(world: World) -> None:
    ana = await world.joins("Ana")
    question = ana.message
    ana.telegram.tap(ana.user.id, question.id, question.buttons[0][0]["callback_data"])
    ana.telegram.tap(ana.user.id, question.id, question.buttons[0][0]["callback_data"])
    await world.settle()
    assert ana.sees("Question 2 of")
    assert ana.toast == "Already answered – here is where you are."


async def test_a_button_of_last_month_shows_where_one_is_now(world: World) -> None:
    ana = await world.joins("Ana")
    first = ana.message
    await ana.taps("Mentee")
    await ana.taps("Master")
    await world.turn_clock(days=31)
    await ana.taps_old(first, "Mentor")
    assert ana.toast == "Already answered – here is where you are."
    assert "Which semester are you in?" in ana.screen
    await ana.taps("3")
    assert ana.sees("What shall we call you?")


async def test_a_button_of_a_form_long_finished_shows_the_menu(world: World) -> None:
    ana = await world.mentee("Ana")
    review = ana.message
    await ana.taps_old(review, "Send my application")
    assert ana.sees("Your application is with the coordinators.")


@pytest.mark.parametrize(
    "data", ["", "x", "menu.do|applications|AAAAAA", "onboarding|1.1|role|a|mentee|aaaaaa", "é" * 20]
)
async def test_callback_data_that_we_did_not_make_does_nothing(world: World, ana: Person, data: str) -> None:
    ana.telegram.tap(ana.user.id, ana.message.id, data)
    await world.settle()
    assert ana.sees("What is your subject?")
    await works(ana)


@pytest.mark.parametrize(
    ("name", "args"), [("apply.start", ("a", "b")), ("questions.new", ("7",)), ("door.agree", ("en",))]
)
async def test_a_button_that_an_earlier_version_made_with_other_numbers_shows_where_one_is(
    world: World, ana: Person, name: str, args: tuple[str, ...]
) -> None:
    await forges(world, ana, name, *args)
    assert ana.toast == "Already answered – here is where you are."
    assert ana.screen.startswith("Question 5 of 13")
    await works(ana)


async def test_a_button_of_somebody_else_does_nothing(world: World, ana: Person) -> None:
    clara = await world.coordinator()
    await world.mentee("Mei")
    await clara.taps("Have a look")
    admit = clara.message.buttons[0][0]
    ana.telegram.tap(ana.user.id, ana.message.id, admit["callback_data"])
    await world.settle()
    assert ana.sees("What is your subject?")
    assert not world.people["Mei"].sees("you are in!")


async def test_commands_in_the_middle_of_a_form_are_answered_and_lead_back(ana: Person) -> None:
    await ana.says("/help")
    assert ana.sees("Shall we go on with “your application”?")
    await ana.taps("Go on")
    assert ana.sees("What is your subject?")
    await ana.says("/nonsense")
    assert ana.sees("I don’t know that command.")
    await ana.says("/help@TandemDemoBot")
    assert ana.sees("Shall we go on")
    await ana.says("/")
    await works(ana)


async def test_commands_of_others_are_refused_kindly(ana: Person) -> None:
    for command in ("/applications", "/pair", "/invite", "/goals", "/meeting"):
        await ana.says(command)
        assert ana.sees("That isn’t open to you at the moment.")
    await works(ana)


async def test_in_a_group_the_bot_says_that_it_works_in_private(world: World, ana: Person) -> None:
    group = ana.telegram.say_in_group(ana.user.id, "Study group", "/start@TandemDemoBot")
    await world.settle()
    texts = [message.text for message in ana.telegram.chats[group.chat_id].messages if message.from_bot]
    sentence = "I only talk in private, so that your words stay yours. Write to me here: @TandemDemoBot"
    assert texts == [sentence, sentence]  # when it was brought in, and when it was asked
    for _ in range(3):
        ana.telegram.say_in_group(ana.user.id, group.chat_id, "blah")
    await world.settle()
    assert len([message for message in ana.telegram.chats[group.chat_id].messages if message.from_bot]) == 2
    await works(ana)


async def test_inline_use_leads_into_the_private_chat(world: World, ana: Person) -> None:
    query = ana.telegram.inline_query(ana.user.id, "hello")
    await world.settle()
    assert query in ana.telegram.inline_answers
    await works(ana)


async def test_an_update_that_comes_twice_counts_once(world: World, ana: Person) -> None:
    await ana.says("Law")
    ana.telegram.repeat_update(ana.telegram.updates.next_id - 1)
    await world.settle()
    assert [text for text in ana.chat if "Which languages do you speak" in text] != []
    assert ana.sees("Question 6 of")


async def test_blocked_and_unblocked(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await ana.blocks()
    await clara.taps("Have a look")
    await clara.taps("Admit")
    assert clara.sees("Ana is in, and knows it.")
    await ana.unblocks()
    await ana.says("/menu")
    assert ana.sees("We are looking for a partner who fits you.")


@pytest.mark.parametrize(
    "payload", ["invite-", "invite-nonsense", "claim-x", "x" * 64, "-", "invite-é|ü", "a b c"]
)
async def test_deep_links_that_lead_nowhere(world: World, payload: str) -> None:
    ana = world.stranger("Ana")
    await ana.says(f"/start {payload}")
    await ana.taps("English")
    await ana.taps("Yes, I agree")
    assert not ana.sees("went wrong")
    await ana.says("/menu")
    assert ana.sees("Hello Ana!")
