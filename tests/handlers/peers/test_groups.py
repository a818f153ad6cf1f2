"""Groups about a topic: a coordinator puts them down, people find and join them."""

from mentoring.words import DeskRole, Role
from playground.people import Person
from storage import desk
from storage.store import Store
from tests.handlers.behind import coordinates, forges, row_of
from tests.world import World

LINK = "https://t.me/+AbCdEf123456"


async def adds_group(
    person: Person, name: str = "Applications", *, link: str = LINK, whom: str = "Everybody"
) -> None:
    """Put a group down."""
    await person.says("/peers")
    await person.taps("Add a group")
    await person.says(name)
    await person.says("CVs and letters, looked at together.")
    await person.says(link)
    await person.taps(whom)
    await person.taps("Keep it")


def links(person: Person) -> list[tuple[str, str]]:
    """The buttons under the newest message that lead out of the chat."""
    return [
        (button["text"], button["url"]) for row in person.message.buttons for button in row if "url" in button
    ]


async def test_a_group_is_put_down_and_found(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await ana.says("/groups")
    assert ana.sees("There are none yet.")
    await clara.says("/peers")
    assert clara.sees("There are none yet. Make a group in Telegram")
    await adds_group(clara)
    assert clara.screen == (
        "✅ Kept. People find it in /groups from now on.\n\n"
        "👥 Applications\nhttps://t.me/+AbCdEf123456\n\nCVs and letters, looked at together.\n\nFor everybody"
    )
    await clara.taps("Add the words in German")
    await clara.says("Bewerbungen")
    await clara.taps("Skip")
    await clara.taps("Keep it")
    await ana.says("/groups")
    assert ana.screen == (
        "👥 Peer groups\n\nApplications\nCVs and letters, looked at together.\n\n"
        "Tap a name to join that group in Telegram. Everybody in it will see your Telegram name there."
    )
    assert links(ana) == [("➜ Applications", LINK)]
    await ben.says("/groups")
    assert ben.sees("Bewerbungen")


async def test_a_group_is_for_those_it_is_for(world: World) -> None:
    ana, ben = await world.tandem()
    await adds_group(world.people["Clara"], whom="Mentees")
    await ana.says("/groups")
    assert ana.sees("Applications")
    await ben.says("/groups")
    assert ben.sees("There are none yet.")


async def test_a_wrong_link_is_explained(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/peers")
    await clara.taps("Add a group")
    await clara.says("Applications")
    await clara.taps("Skip")
    await clara.says("https://example.org/group")
    assert clara.sees("That doesn’t lead into a group of Telegram’s.")
    await clara.says("t.me/trier_mentees")
    assert clara.sees("Whom is it for?")
    await clara.taps("Everybody")
    await clara.taps("Keep it")
    assert clara.sees("https://t.me/trier_mentees")


async def test_people_hear_of_a_group_once(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await adds_group(clara, whom="Mentees")
    await clara.taps("Tell people about it")
    assert clara.sees("📣 One person will hear of it, in the next hour that suits them.")
    await clara.taps("Tell people about it")
    assert clara.sees("📣 Everybody is about to hear of it already.")
    await world.turn_clock(days=1)
    assert sum("There is a new group for you to join" in text for text in ana.chat) == 1
    assert not any("neue Gruppe" in text for text in ben.chat)


async def test_a_group_that_was_taken_away_is_told_of_no_more(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await adds_group(clara)
    await clara.taps("Tell people about it")
    card = clara.message
    await clara.taps("Take it away")
    assert clara.sees("Take Applications away?")
    await clara.taps("Yes, take it away")
    assert clara.sees("🗑 Taken away.")
    await clara.taps_old(card, "Change")
    assert clara.sees("This group isn’t offered any more.")
    await world.turn_clock(days=1)
    assert not any("new group" in text for text in ana.chat)
    await ana.says("/groups")
    assert ana.sees("There are none yet.")


async def test_groups_have_pages(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    for number in range(8):
        await adds_group(clara, f"Group {number}")
    await ana.says("/groups")
    assert len(links(ana)) == 6
    await ana.taps("Older ›")
    assert [text for text, _ in links(ana)] == ["➜ Group 1", "➜ Group 0"]
    await clara.says("/peers")
    await clara.taps("›")
    assert clara.buttons[0] == ["Group 0"]


async def test_what_is_changed_is_changed_for_everybody(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await adds_group(clara)
    await clara.taps("Change")
    await clara.taps("Change an answer")
    await clara.taps("Name")
    await clara.says("Letters & more")
    await clara.taps("Keep it")
    assert clara.sees("✅ Changed.")
    await ana.says("/groups")
    assert ana.sees("Letters & more")


async def test_made_up_numbers_do_no_harm(world: World) -> None:
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    clara = await world.coordinator()
    for number in ("999", "x", "-1"):
        await forges(world, clara, "desk_peers.show", number)
        assert clara.sees("This group isn’t offered any more.")
    await ana.says("/groups")
    await forges(world, ana, "desk_peers.new")
    assert not ana.sees("What is the group called")


async def test_a_viewer_looks_and_changes_nothing(world: World) -> None:
    clara = await world.coordinator()
    await adds_group(clara)
    vera = await world.joins("Vera")
    await vera.says("/cancel")
    await world.query(lambda store: desk.appoint(store, row_of(store, vera), DeskRole.VIEWER))
    await vera.says("/peers")
    assert vera.buttons == [["Applications"], ["☕ Peer coffee"]]
    await vera.taps("Applications")
    assert vera.buttons == [["‹ All groups"]]
    await vera.taps("All groups")
    await vera.taps("Peer coffee")
    assert vera.sees("It is switched off.")
    assert vera.buttons == [["‹ All groups"]]
    for name, args in (("desk_peers.off", (1,)), ("desk_peers.coffee_on", ()), ("desk_peers.tell", (1,))):
        await forges(world, vera, name, *args)
        assert not vera.buttons
    await vera.says("/peers")
    assert vera.buttons[0] == ["Applications"]


async def test_whose_rights_are_taken_away_in_the_middle_of_the_form_adds_nothing(world: World) -> None:
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    clara = await world.coordinator()
    await clara.says("/peers")
    await clara.taps("Add a group")
    await clara.says("Applications")

    def take_away(store: Store) -> None:
        row_of(store, clara).is_coordinator = False

    await world.query(take_away)
    await clara.says("CVs and letters.")
    assert not clara.sees("By which link")
    await ana.says("/groups")
    assert ana.sees("There are none yet.")


async def test_two_coordinators_change_a_group_one_takes_away(world: World) -> None:
    clara = await world.coordinator()
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await adds_group(clara)
    await dora.says("/peers")
    await dora.taps("Applications")
    await dora.taps("Change")
    await clara.taps("Take it away")
    await clara.taps("Yes, take it away")
    await dora.taps("Keep it")
    assert dora.sees("This group isn’t offered any more.")
