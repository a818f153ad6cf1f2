"""Who may read it: the mentee shows it to the mentor, and can take it back."""

from tests.handlers.behind import forges, id_of_tandem, pairs
from tests.handlers.position.acts import kept, takes_stock
from tests.world import World

NOT_SHARED = (
    "🧭 Ana is not sharing a position assessment at the moment. That is up to Ana alone, and perfectly fine: "
    "you can simply talk about it when you meet."
)


async def test_what_is_shared_reaches_the_mentor_in_their_language(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await takes_stock(ana, shared=True)
    assert ana.sees("✅ Kept, and shared with Ben.")
    assert ben.screen == (
        "🧭 Ana möchte dir etwas zeigen: die Standortbestimmung (Anfang). Ein guter Anfang für euer nächstes "
        "Gespräch."
    )
    await ben.taps("Ansehen")
    assert ben.screen == "🧭 Wo Ana steht\n\n🧭 Anfang: Mo., 23. Nov. 2026"
    assert ben.buttons == [["📖 Anfang"], ["🕸 Bild ansehen"]]
    await ben.taps("📖 Anfang")
    assert ben.sees("▰▰▰▰▰▰▰▰▱▱ 8 · Selbstpräsentation")
    assert ben.buttons == [["‹ Alle Einschätzungen"]]


async def test_what_is_kept_to_oneself_stays_unknown_to_the_mentor(world: World) -> None:
    ana, ben = await world.tandem()
    before = ben.chat
    await takes_stock(ana)
    assert ben.chat == before
    [position] = await kept(world)
    tandem = await id_of_tandem(world, ana)
    for act, number in (("read", position.id), ("show", tandem), ("picture", tandem)):
        await forges(world, ben, f"position.{act}", number)
        assert ben.screen == NOT_SHARED
        assert ben.buttons == []


async def test_who_shares_with_somebody_who_hears_nothing_is_told_so(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await takes_stock(ana, shared=True)
    assert ana.sees("✅ Kept, and shared with Ben.")
    assert ana.sees("📭 Ben gets no messages from me at the moment.")
    await ana.says("/position")
    await ana.taps("📖 Start")
    assert not ana.sees("📭")
    await ana.taps("Keep it to myself")
    assert not ana.sees("📭")
    await ana.taps("Show it to Ben")
    assert ana.sees("📭 Ben gets no messages from me at the moment.")


async def test_sharing_is_withdrawn_and_old_buttons_say_so_kindly(world: World) -> None:
    ana, ben = await world.tandem()
    await takes_stock(ana, shared=True)
    await ben.taps("Have a look")
    overview = ben.message
    await ana.says("/position")
    await ana.taps("📖 Start")
    card = ana.message
    await ana.taps("Keep it to myself")
    assert ana.toast == "Only you can see it now."
    assert ana.buttons[0] == ["👥 Show it to Ben"]
    told = ben.chat
    for label in ("📖 Start", "See the picture"):
        await ben.taps_old(overview, label)
        assert ben.screen == NOT_SHARED
    assert ben.documents == []

    await ana.taps_old(card, "Keep it to myself")  # a second tap: nothing more happens
    assert ana.toast == "Only you can see it now."
    await ana.taps("Show it to Ben")
    assert ana.toast == "Ben may see it from now on."
    assert len(ben.chat) == len(told) + 1
    assert ben.sees("Ana would like to show you something")
    await ana.taps_old(card, "Show it to Ben")
    assert len(ben.chat) == len(told) + 1


async def test_a_mentor_who_has_blocked_the_bot_is_not_written_to(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    before = ben.chat
    await takes_stock(ana, shared=True)
    assert ana.sees("✅ Kept, and shared with Ben.")
    assert ben.chat == before


async def test_each_tandem_of_a_mentor_stands_for_itself(world: World) -> None:
    ana, ben = await world.tandem()
    cem = await world.mentee("Cem")
    await pairs(world, cem, ben)
    await takes_stock(ana, shared=True)
    await ben.says("/position")
    assert ben.buttons == [["🧭 Ana"], ["🧭 Cem"]]
    await ben.taps("Cem")
    assert ben.sees("Cem is not sharing a position assessment at the moment.")
    await ben.says("/position")
    await ben.taps("Ana")
    assert ben.sees("Where Ana stands")
    [position] = await kept(world)
    await forges(world, cem, "position.read", position.id)
    assert cem.sees("That is no longer there, or not yours to see.")
    await forges(world, cem, "position.share", position.id)
    assert cem.sees("That is no longer there, or not yours to see.")


async def test_somebody_who_is_mentee_here_and_mentor_there_changes_only_their_own(world: World) -> None:
    ana, _ = await world.tandem()
    cem = await world.mentee("Cem")
    await pairs(world, cem, ana)
    await takes_stock(cem, shared=True)
    assert ana.sees("Cem would like to show you something")
    [position] = await kept(world)
    await forges(world, ana, "position.change", position.id)
    assert ana.toast == "Only Cem can change this."
    assert ana.sees("Where Cem stands")
    await ana.says("/position")
    assert ana.buttons == [["🧭 Mine, with Ben"], ["🧭 Cem"]]
