"""What the partner says to a logged meeting: that's right, or something is different."""

from tests.handlers.behind import forges
from tests.handlers.meetings.acts import logs_kept, logs_unplanned
from tests.world import World


async def test_something_is_different_and_the_entry_is_changed(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_unplanned(ana)
    await ben.taps("Etwas war anders")
    assert ben.sees("Was war anders?")
    assert ben.sees("Das seht")
    await ben.says("Es waren zwei Stunden & mehr")
    assert ben.screen.startswith("Danke. Ana liest deine Worte")
    assert ana.screen == (
        "💬 Ben remembers your meeting of Fri 20 Nov 2026 a little differently.\n\n"
        "💬 Ben says: Es waren zwei Stunden & mehr"
    )
    [log] = await logs_kept(world)
    assert log.doubted_at is not None
    await ana.taps("Change my entry")
    assert ana.sees("📝 Your meeting\n\nDay: Fri 20 Nov 2026\nLength: 1 h\nHow: Telephone\nTopics: Goals")
    await ana.taps("Change an answer")
    await ana.taps("Length")
    await ana.says("2 h")
    await ana.taps("Log it")
    assert ana.sees("✏️ Changed. Ben is asked once more.")
    assert ben.sees("✏️ Ana hat den Eintrag zu eurem Treffen am Fr., 20. Nov. 2026 geändert. Stimmt es so?")
    await ben.taps("Stimmt so")
    [log] = await logs_kept(world)
    assert (log.minutes, log.doubted_at, log.doubt) == (120, None, None)
    assert log.confirmed_at is not None


async def test_a_yes_to_an_entry_that_was_changed_since_is_no_yes(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    told = ben.message
    await ana.taps("Change my entry")
    await ana.taps("Change an answer")
    await ana.taps("Length")
    await ana.says("2 h")
    await ana.taps("Log it")
    await ben.taps_old(told, "That’s right")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert ben.sees("🤝 Telephone · 2 h")
    [log] = await logs_kept(world)
    assert log.confirmed_at is None
    await ben.taps("That’s right")
    [log] = await logs_kept(world)
    assert log.confirmed_at is not None


async def test_a_takeaway_can_be_added_later_and_is_asked_about_then(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    await ana.taps("Change my entry")
    await ana.taps("Change an answer")
    await ana.taps("I take away")
    await ana.says("A thought")
    assert ana.sees("Who may read what you take away?")
    await ana.taps("My tandem partner, too")
    await ana.taps("Log it")
    assert ben.sees("💡 Ana takes away:\nA thought")


async def test_a_double_tap_on_thats_right_counts_once(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    told, heard = ben.message, len(ana.chat)
    await ben.taps("That’s right")
    await ben.taps_old(told, "That’s right")
    await ben.taps_old(told, "Something is different")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    assert len(ana.chat) == heard + 1
    [log] = await logs_kept(world)
    assert log.doubted_at is None


async def test_nobody_confirms_or_changes_for_the_other_one(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    [log] = await logs_kept(world)
    for name in ("right", "differs"):
        await forges(world, ana, f"meetings.{name}", log.id, 0)
        assert ana.toast == "This has changed in the meantime. Here is how it stands."
    await forges(world, ben, "meetings.change", log.id)
    assert ben.toast == "Only Ana can change this entry."
    [log] = await logs_kept(world)
    assert (log.confirmed_at, log.doubted_at, log.revision) == (None, None, 0)


async def test_the_entry_of_another_tandem_is_not_shown(world: World) -> None:
    ana, _ = await world.tandem()
    dana, emil = await world.tandem(mentee="Dana", mentor="Emil")
    await logs_unplanned(ana)
    [log] = await logs_kept(world)
    for person in (dana, emil):
        for name, more in (("entry", ()), ("change", ()), ("right", (0,)), ("differs", (0,))):
            await forges(world, person, f"meetings.{name}", log.id, *more)
            assert person.screen == "I can’t find that meeting any more. Here you see those that there are."
    [log] = await logs_kept(world)
    assert log.confirmed_at is None
