"""The card of a tandem: first steps that tick themselves, and a way to everything else."""

from mentoring.words import FirstStep, Phase, Visibility
from storage import checklist, tandems
from storage.store import Store
from tests.handlers.agreement.acts import agree
from tests.handlers.behind import pairs
from tests.handlers.closing.acts import STARTS, has_goal, met, takes_stock
from tests.world import World


async def steps(world: World) -> dict[FirstStep, bool]:
    def look(store: Store) -> dict[FirstStep, bool]:
        tandem = tandems.find(store, 1)
        assert tandem
        return checklist.first_steps(store, tandem)

    found: dict[FirstStep, bool] = await world.query(look)
    return found


async def test_the_card_says_from_when_until_when_and_leads_everywhere(world: World) -> None:
    _, ben = await world.tandem(languages=("en", "de"))
    await ben.says("/tandem")
    assert ben.sees("Dein Tandem mit Ana, von Mo., 23. Nov. 2026 bis So., 23. Mai 2027")
    assert ben.buttons == [
        ["📅 Treffen planen", "✍️ Treffen eintragen"],
        ["💬 Wir hatten Kontakt"],
        ["📜 Vereinbarung", "🎯 Ziele"],
        ["🧭 Standortbestimmung", "🙋 Hilfe"],
        ["🛟 Etwas stimmt nicht"],
    ]
    for label in ("Vereinbarung", "Ziele", "Standortbestimmung", "Hilfe", "Etwas stimmt nicht"):
        await ben.says("/tandem")
        await ben.taps(label)
        assert ben.toast is None


async def test_near_the_end_the_card_leads_to_the_closing(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=170)
    await ana.says("/tandem")
    assert ana.buttons[0] == ["🎓 Bring it to a good end"]
    await ana.taps("Bring it to a good end")
    assert ana.toast is None


async def test_a_mentor_with_two_mentees_sees_both(world: World) -> None:
    _, ben = await world.tandem()
    eve = await world.mentee("Eve")
    await pairs(world, eve, ben)
    await ben.says("/tandem")
    assert [text.splitlines()[0] for text in ben.chat[-2:]] == [
        "🤝 Your tandem with Ana, from Mon 23 Nov 2026 until Sun 23 May 2027",
        "🤝 Your tandem with Eve, from Mon 23 Nov 2026 until Sun 23 May 2027",
    ]


async def test_the_first_steps_tick_themselves_and_the_complete_list_goes(world: World) -> None:
    ana, ben = await world.tandem()
    assert await steps(world) == dict.fromkeys(FirstStep, False)
    await has_goal(world, ana)
    await ana.says("/tandem")
    assert ana.sees("▫️ A first meeting\n▫️ Your agreement\n▫️ Position assessment\n✅ Goals")
    await agree(ana, ben)
    await met(world, ana, STARTS)
    await ben.says("/tandem")
    assert ben.sees("✅ A first meeting\n✅ Your agreement\n▫️ Position assessment\n✅ Goals")
    await takes_stock(world, ana, Phase.START, 4, sees=Visibility.ONLY_ME)
    assert await steps(world) == dict.fromkeys(FirstStep, True)
    await ana.says("/tandem")
    assert not ana.sees("Your first steps together")
