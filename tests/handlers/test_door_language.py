"""The door's buttons name a language: one that the programme no longer has is nobody's."""

from handlers.privacy_notice import stamp
from playground.people import Person
from storage.tables import Person as Row
from tests.handlers.behind import forges
from tests.world import World


async def speaks(world: World, person: Person) -> str:
    found = await world.query(lambda store: store.person(person.user.id))
    return str(found.language)


async def test_a_language_that_was_taken_out_is_not_taken_up(world: World) -> None:
    xaver = world.stranger("Xaver")
    await xaver.says("/start")
    await forges(world, xaver, "door.agree", "fr", "", stamp(world.app.house.programme, Row(language="fr")))
    assert await speaks(world, xaver) == "en"
    assert xaver.sees("What would you like to be?")


async def test_an_old_door_does_not_change_what_a_member_speaks(world: World) -> None:
    ana = await world.joins("Ana")
    await forges(world, ana, "door.later", "de", "")
    assert await speaks(world, ana) == "en"
