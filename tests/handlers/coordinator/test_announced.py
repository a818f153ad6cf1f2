"""After an announcement is out: corrections, deleting, answers, groups; and what may go wrong."""

import pytest

from handlers.coordinator.announcements import sending
from playground.people import Person
from storage import announcements, desk, linked_chats
from tests.handlers.behind import coordinates, row_of
from tests.handlers.coordinator.announced import cohort, goes_on, sends, who_has, writes
from tests.world import World


@pytest.fixture
async def clara(world: World) -> Person:
    return await cohort(world)


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────


async def test_a_correction_stands_where_the_mistake_stood(world: World, clara: Person) -> None:
    await writes(clara, "On Friday")
    await clara.taps("Write it in German")
    await clara.says("Am Freitag")
    await sends(world, clara)
    ana, zoe = world.people["Ana"], world.people["Zoe"]
    had = ana.message
    await clara.taps("Correct it in English")
    await clara.says("On **Saturday**")
    await clara.taps("Correct it for everybody")
    await goes_on(world)
    assert had.text == "On Saturday"
    assert ana.message is had
    assert had.buttons
    assert zoe.message.text == "Am Freitag"
    assert clara.sees("✅ Corrected in English")


async def test_a_picture_is_corrected_by_a_picture(world: World, clara: Person) -> None:
    await clara.says("/announce")
    await clara.taps("Write an announcement")
    await clara.sends_picture(caption="The hall")
    await sends(world, clara)
    await clara.taps("Correct it in English")
    await clara.says("The other hall")
    assert clara.sees("It was sent as a picture, so the correction has to be one as well.")
    await clara.sends_picture(caption="The other hall")
    await clara.taps("Correct it for everybody")
    await goes_on(world)
    assert world.people["Ana"].message.text == "The other hall"


async def test_what_was_sent_is_taken_back(world: World, clara: Person) -> None:
    await writes(clara, "A mistake")
    await sends(world, clara)
    await clara.taps("Delete it in all chats")
    assert clara.sees("Nobody can read it there any more.")
    await clara.taps("Yes, delete it")
    await goes_on(world)
    assert who_has(world, "A mistake") == []
    assert clara.sees("✅ Deleted, done")
    assert not any("Correct" in label for row in clara.buttons for label in row)


async def test_after_two_days_telegram_deletes_nothing(world: World, clara: Person) -> None:
    await writes(clara, "A mistake")
    await sends(world, clara)
    await world.turn_clock(days=3)
    await clara.says("/announce")
    await clara.taps("A mistake")
    await clara.taps("Delete it in all chats")
    assert clara.sees("It was sent more than two days ago")
    await clara.taps("Yes, delete it")
    await goes_on(world)
    assert clara.sees("⚠️ Telegram refused 4")
    assert len(who_has(world, "A mistake")) == 4


# ── answers ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_what_people_answer_comes_as_a_question(world: World, clara: Person) -> None:
    await writes(clara, "Who brings cake?")
    await sends(world, clara)
    ana, zoe = world.people["Ana"], world.people["Zoe"]
    await ana.taps("Answer", of="Who brings cake?")
    assert ana.sees("What would you like to answer the coordinators?")
    await ana.says("I do!")
    assert clara.sees("💬 Ana has a question.")
    assert clara.sees("In answer to: Who brings cake?")
    assert clara.sees("I do!")
    await zoe.replies("Ich auch", to="Who brings cake?")
    assert zoe.sees("Die Koordination hat deine Nachricht.")
    assert clara.sees("Ich auch")


async def test_a_reply_to_anything_else_is_an_answer_like_others(world: World, clara: Person) -> None:
    ana = world.people["Ana"]
    await ana.says("/contact")
    await ana.replies("When do we begin?", to="What would you like to ask")
    assert ana.sees("The coordinators have your message.")
    assert clara.sees("When do we begin?")
    assert not clara.sees("In answer to")


# ── groups and channels ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", ["supergroup", "channel"])
async def test_a_group_or_a_channel_gets_it_once_a_coordinator_says_so(
    world: World, clara: Person, kind: str
) -> None:
    chat = world.telegram.bring_into(clara.user.id, "Everybody", kind)
    await world.settle()
    assert clara.sees("Everybody now. Shall announcements go there when you pick it?")
    await clara.taps("Yes")
    await writes(clara, "Hello")
    await clara.taps("For whom")
    await clara.taps("People")
    await clara.taps("only groups and channels")
    await clara.taps("Groups and channels")
    await clara.taps("Everybody")
    await clara.taps("‹ For whom")
    assert clara.sees("One group or channel gets it, nobody in private.")
    await clara.taps("That’s it")
    await sends(world, clara)
    assert chat.visible[-1].text == "Hello"
    assert chat.visible[-1].buttons[0][0]["url"].endswith("?start=about-1")
    assert who_has(world, "Hello") == []
    assert clara.sees("📬 Arrived in one chat")
    world.telegram.send_away(clara.user.id, chat.id)
    await world.settle()
    assert clara.sees("I can’t write in the")


async def test_of_groups_that_others_bring_it_into_nothing_is_kept(world: World, clara: Person) -> None:
    world.telegram.bring_into(world.people["Ana"].user.id, "Mine")
    await world.settle()
    assert not clara.sees("Mine")
    assert await world.query(linked_chats.linked) == []
    assert await world.query(lambda store: linked_chats.named(store, range(5))) == []


async def test_the_way_from_a_group_to_the_coordinators(world: World, clara: Person) -> None:
    await writes(clara, "Who brings cake?")
    await sends(world, clara)
    ana = world.people["Ana"]
    await ana.opens("about-1")
    assert ana.sees("What would you like to answer the coordinators?")
    await ana.opens("about-99")
    assert ana.sees("I can’t find that any more.")


# ── what may go wrong ───────────────────────────────────────────────────────────────────────────────────


async def test_two_coordinators_and_old_buttons_send_it_once(world: World, clara: Person) -> None:
    dora = await world.joins("Dora", language="de")
    await coordinates(world, dora)
    await writes(clara, "Hello")
    await dora.says("/announce")
    await dora.taps("Hello")
    await dora.taps("Jetzt senden")
    await sends(world, clara)
    await dora.taps("Ja, senden")
    assert dora.sees("Hier hat sich inzwischen etwas getan.")
    await goes_on(world)
    assert [one for one in world.people["Ana"].chat if one == "Hello"] == ["Hello"]


async def test_words_that_do_not_fit_are_asked_for_again(world: World, clara: Person) -> None:
    await writes(clara, "x" * 4097)
    assert clara.sees("That’s 4,097 characters, and a message has room for 4,096.")
    await clara.sends_sticker()
    assert clara.sees("I can only read written words here.")
    await clara.says("Hello")
    assert clara.sees("Kept as a draft.")


async def test_who_coordinates_no_more_sends_nothing(world: World, clara: Person) -> None:
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await dora.says("/announce")
    await dora.taps("Write an announcement")
    await world.query(lambda store: desk.appoint(store, row_of(store, dora), None))
    await dora.says("Hello")
    assert await world.query(lambda store: announcements.latest(store, 0, 9)) == []
    assert clara.screen


async def test_what_has_changed_since_it_was_confirmed_is_confirmed_anew(world: World, clara: Person) -> None:
    await writes(clara, "Only for mentors")
    await clara.taps("Send now")
    asked = clara.message
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await dora.says("/announce")
    await dora.taps("Only for mentors")
    await dora.taps("For whom")
    await dora.taps("Role")
    await dora.taps("Mentor")
    await clara.taps_old(asked, "Yes, send it")
    assert clara.sees("It has changed meanwhile. Is this what you want to send?")
    assert clara.sees("Send it now to one person?")
    assert who_has(world, "Only for mentors") == []


async def test_a_deletion_that_was_stopped_can_go_on(
    world: World, clara: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await writes(clara, "A mistake")
    await sends(world, clara)
    monkeypatch.setattr(sending, "AHEAD", 1)
    await clara.taps("Delete it in all chats")
    await clara.taps("Yes, delete it")
    await clara.taps("Stop for good")
    assert clara.sees("sent, its deletion stopped")
    assert len(who_has(world, "A mistake")) == 2
    await clara.taps("Delete it in all chats")
    await clara.taps("Yes, delete it")
    await goes_on(world)
    assert who_has(world, "A mistake") == []
    assert clara.sees("📬 Arrived in 4 chats")


async def test_a_correction_comes_to_nobody_as_a_message_of_its_own(world: World, clara: Person) -> None:
    await writes(clara, "On Friday")
    await sends(world, clara)
    ana = world.people["Ana"]
    ana.message.deleted = True
    await clara.taps("Correct it in English")
    await clara.says("On Saturday")
    await clara.taps("Correct it for everybody")
    await goes_on(world)
    assert "On Saturday" not in ana.chat
    assert clara.sees("⚠️ Telegram refused one\n· 1 × Message to edit not found")


async def test_the_plan_of_who_coordinates_no_more_is_told_to_the_others(world: World, clara: Person) -> None:
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await dora.says("/announce")
    await dora.taps("Write an announcement")
    await dora.says("See you tomorrow")
    await dora.taps("Send later")
    await dora.says("24.11.2026 18:00")
    await world.query(lambda store: desk.appoint(store, row_of(store, dora), None))
    await world.let_time_pass(days=2)
    assert any("See you tomorrow" in said and "Announcement" in said for said in clara.chat)


async def test_a_plan_whose_time_passed_while_the_bot_was_off_is_a_draft_again(
    world: World, clara: Person
) -> None:
    await writes(clara, "See you tomorrow")
    await clara.taps("Send later")
    await clara.says("24.11.2026 18:00")
    await world.turn_clock(days=3)
    assert clara.sees("I couldn’t send it at its time, Tue 24 Nov 2026, 18:00: I was not running.")
    assert who_has(world, "See you tomorrow") == []


async def test_several_pictures_at_once_are_too_many(world: World, clara: Person) -> None:
    await clara.says("/announce")
    await clara.taps("Write an announcement")
    await clara.sends_picture(caption="One of two", album=True)
    assert clara.sees("These came as several at once, and I can take one.")
    await clara.sends_picture(caption="The one")
    assert clara.sees("Kept as a draft.")


async def test_of_an_answer_with_a_file_the_words_are_handed_on(world: World, clara: Person) -> None:
    await writes(clara, "Send us your form")
    await sends(world, clara)
    ana = world.people["Ana"]
    await ana.sends_picture(caption="Here it is", reply_to="Send us your form")
    assert ana.sees("I can’t hand on the file itself")
    assert clara.sees("Here it is")
    await ana.sends_picture(reply_to="Send us your form")
    assert ana.sees("I can hand on words only")
