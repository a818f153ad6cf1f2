"""The check-in code that stands in a coordinator's chat and changes there each minute, for as long as it is wanted."""

from datetime import timedelta

from dialogue.turn import Stage
from handlers.coordinator.events import qr
from playground.chats import Message
from playground.people import Person
from storage import people
from storage.store import Store
from tests.handlers.behind import coordinates, row_of
from tests.handlers.events.acts import BEGIN, announces, until
from tests.world import World

HERE = "Whoever scans this is checked in."
RESTS = "This code has come to rest."


async def shows_code(world: World, *, at: timedelta = timedelta()) -> Person:
    """A coordinator shows the code of an event that begins."""
    await world.tandem()
    clara = world.people["Clara"]
    await announces(world, clara)
    await until(world, BEGIN + at)
    await clara.says("/events")
    await clara.taps("Kick-off")
    await clara.taps("QR code to check in")
    return clara


def pictures(person: Person) -> list[Message]:
    """The codes in the chat."""
    return [message for message in person._chat.visible if "photo" in message.content]


def picture(person: Person) -> bytes:
    """The newest code."""
    file = pictures(person)[-1].file
    assert file
    return file.content


async def test_the_code_changes_in_its_place_each_minute(world: World) -> None:
    clara = await shows_code(world)
    seen = [picture(clara)]
    for _ in range(3):
        await world.turn_clock(minutes=1)
        seen.append(picture(clara))
    assert len(set(seen)) == 4
    assert len(pictures(clara)) == 1
    assert clara.sees(HERE)
    assert clara.buttons == [["⏹ Stop showing it"]]


async def test_within_a_minute_nothing_is_drawn(world: World) -> None:
    clara = await shows_code(world)
    before = picture(clara)
    await world.turn_clock(seconds=30)
    assert picture(clara) == before


async def test_it_comes_to_rest_after_an_hour(world: World) -> None:
    clara = await shows_code(world)
    await world.let_time_pass(minutes=62)
    last = picture(clara)
    assert RESTS in clara.screen
    await world.let_time_pass(minutes=5)
    assert picture(clara) == last
    await clara.taps("Show the code again")
    assert len(pictures(clara)) == 2
    assert clara.sees(HERE)
    await world.turn_clock(minutes=1)
    assert clara.sees(HERE)


async def test_it_comes_to_rest_when_nobody_can_check_in_any_more(world: World) -> None:
    clara = await shows_code(world, at=timedelta(minutes=90 + 100))
    await world.let_time_pass(minutes=22)
    assert RESTS in clara.screen


async def test_a_coordinator_leaves_it(world: World) -> None:
    clara = await shows_code(world)
    last = picture(clara)
    await clara.taps("Stop showing it")
    assert clara.sees("Kick-off")
    assert any(RESTS in text for text in clara.chat)
    await world.let_time_pass(minutes=5)
    assert picture(clara) == last


async def test_shown_again_the_one_before_rests(world: World) -> None:
    clara = await shows_code(world)
    await clara.says("/events")
    await clara.taps("Kick-off")
    await clara.taps("QR code to check in")
    old, new = pictures(clara)
    assert (RESTS in old.text, HERE in new.text) == (True, True)
    kept = old.file
    await world.turn_clock(minutes=2)
    assert old.file is kept


async def test_a_message_that_was_deleted_is_renewed_no_more(world: World) -> None:
    clara = await shows_code(world)
    pictures(clara)[0].deleted = True
    await world.turn_clock(minutes=1)
    await world.turn_clock(minutes=1)
    asked = [call for call in world.telegram.calls if call.method == "editMessageMedia"]
    await world.let_time_pass(minutes=5)
    assert len(asked) == 1
    assert [call for call in world.telegram.calls if call.method == "editMessageMedia"] == asked


async def test_whose_rights_are_taken_away_sees_no_new_codes(world: World) -> None:
    clara = await shows_code(world)
    last = picture(clara)

    def take_away(store: Store) -> None:
        row_of(store, clara).is_coordinator = False
        assert people.coordinators(store) == []

    await world.query(take_away)
    await world.let_time_pass(minutes=3)
    assert picture(clara) == last


async def test_two_coordinators_each_have_their_own(world: World) -> None:
    clara = await shows_code(world)
    ben = world.people["Ben"]
    await coordinates(world, ben)
    await ben.says("/events")
    await ben.taps("Kick-off")
    await ben.taps("QR code to check in")
    assert ben.sees(HERE)
    await ben.taps("Stop showing it")
    before = picture(clara)
    await world.turn_clock(minutes=1)
    assert picture(clara) != before


async def test_a_code_that_cannot_be_drawn_is_told_once(world: World) -> None:
    clara = await shows_code(world)

    def give_up(store: Store) -> None:
        stage, first = (
            Stage(world.app.house, store),
            {"event": 1, "person": row_of(store, clara).id, "shown": 1},
        )
        for subject in ({**first, "again": True}, first, first):
            qr.give_up(stage, subject)

    await world.query(give_up)
    await world.settle()
    assert sum("I couldn’t draw the code." in text for text in clara.chat) == 1
