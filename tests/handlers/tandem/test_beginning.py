"""Both have said yes: introductions with contact and first steps, or a clear sentence when there is no room."""

from typing import Any

from mentoring.words import TandemStatus
from storage import people, tandems
from tests.handlers.behind import row_of
from tests.handlers.tandem.acts import another_mentee, offers_places, proposed, tandem_row
from tests.together import together
from tests.world import World


async def test_both_get_contact_and_first_steps_with_a_button_to_each(world: World) -> None:
    ana, ben, _ = await proposed(world, ("en", "de"))
    await ana.taps("Yes, gladly")
    await ben.taps("Ja, gern")
    assert ana.sees("You and Ben are a tandem now.")
    assert ana.sees("Or propose a time right here.")
    assert ana.screen == (
        "Your first steps together\n▫️ A first meeting\n▫️ Your agreement\n▫️ Position assessment\n▫️ Goals"
    )
    assert ana.buttons == [
        ["📅 Plan a meeting"],
        ["▫️ Your agreement"],
        ["▫️ Position assessment"],
        ["▫️ Goals"],
    ]
    assert ben.screen == (
        "Eure ersten Schritte\n▫️ Ein erstes Treffen\n▫️ Eure Vereinbarung\n▫️ Standortbestimmung\n▫️ Ziele"
    )
    assert not any("So erreichst du" in text for text in ana.chat)
    await ana.taps("Your agreement")
    assert ana.sees("Your mentoring agreement with Ben")
    assert any("You reach Ben here" in text for text in ana.chat)
    await ben.taps("Standortbestimmung")
    assert ben.toast is None


async def test_a_tandem_ends_after_the_programmes_months(world: World) -> None:
    await world.tandem()
    row = await tandem_row(world)
    assert str(row.ends_on) == "2027-05-23"


async def test_of_two_yeses_to_the_last_place_at_the_same_moment_the_second_hears_it(world: World) -> None:
    ana, ben, clara = await proposed(world)
    eve = await another_mentee(world, "Eve", "Ben")
    await ben.taps("Yes, gladly", of="This is Ana")
    await ben.taps("Yes, gladly", of="This is Eve")
    await offers_places(world, ben, 1)

    def both_accept() -> None:
        for mentee in (ana, eve):
            data: dict[str, Any] = mentee.message.buttons[0][0]
            world.telegram.tap(mentee.user.id, mentee.message.id, data["callback_data"])

    await together(world, both_accept, 2)
    assert any("You and Ben are a tandem now." in text for text in ana.chat)
    assert eve.chat[-1].startswith("You both said yes, but just now the last place with Ben was taken")
    assert (await tandem_row(world, 1)).status is TandemStatus.ACTIVE
    assert (await tandem_row(world, 2)).status is TandemStatus.WITHDRAWN
    assert ben.sees("the places that you offered are all taken now")
    assert clara.sees("Eve and Ben both said yes, but the places of Ben are all taken.")
    count = await world.query(lambda store: len(tandems.active_of(store, row_of(store, ben))))
    assert count == 1


async def test_who_was_turned_away_can_be_proposed_again_once_there_is_room(world: World) -> None:
    ana, ben, _ = await proposed(world)
    await offers_places(world, ben, 0)
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    assert ben.sees("the places that you offered are all taken now")
    assert ana.sees("just now the last place with Ben was taken")

    def again(store: Any) -> bool:
        return tandems.ever_together(store, row_of(store, ana), row_of(store, ben))

    assert await world.query(again) is False


async def test_a_mentee_with_a_mentor_can_not_begin_a_second_tandem(world: World) -> None:
    ana, ben, clara = await proposed(world)
    zoe = await world.mentor("Zoe", language="de")

    def propose(store: Any) -> None:
        people_of = row_of(store, ana), row_of(store, zoe), people.present_cohort(store).id
        tandems.propose(store, world.app.house.programme, *people_of, row_of(store, clara))

    await world.query(propose)
    await ana.taps("Yes, gladly")
    await ben.taps("Yes, gladly")
    for person in (ana, zoe):
        await person.says("/proposal")
    await ana.taps("Yes, gladly", of="The proposal: you and Zoe")
    await zoe.taps("Ja, gern")
    assert zoe.sees("Ana hat inzwischen ein anderes Tandem. Deshalb beginnt dieses nicht.")
    assert ana.sees("You have a mentor already, so a tandem with Zoe can’t begin.")
    assert clara.sees("Ana and Zoe both said yes, but Ana has a mentor already.")


async def test_a_partner_who_has_blocked_the_bot_is_named_kindly(world: World) -> None:
    ana, ben, clara = await proposed(world)
    await ben.taps("Yes, gladly")
    await ben.blocks()
    await ana.taps("Yes, gladly")
    assert ana.sees("I can’t reach Ben at the moment: my messages don’t arrive there. Please write directly")
    assert clara.sees("Ben has blocked me and gets none of my messages.")
    await ben.unblocks()
    await ben.says("/tandem")
    assert ben.sees("Your tandem with Ana")


async def test_a_yes_while_the_other_one_has_blocked_the_bot(world: World) -> None:
    ana, ben, clara = await proposed(world, ("de", "en"))
    await ben.blocks()
    await ana.taps("Ja, gern")
    assert ana.sees("Ich erreiche Ben gerade nicht. Die Koordination weiß Bescheid")
    assert clara.sees("Ben has blocked me")
