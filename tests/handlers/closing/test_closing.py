"""Closing a tandem: both are invited, thank each other, look ahead and finish; then it has ended."""

from datetime import date

from mentoring.prompts import PromptKind
from mentoring.words import Phase, TandemStatus, Visibility
from storage import tandems
from storage.store import Store
from tests.handlers.behind import forges, hears_only, id_of_tandem, lives_in, pairs, row_of, tandem_of
from tests.handlers.closing.acts import comes_to_its_end, finishes, has_goal, takes_stock, tandem_row
from tests.world import World


async def test_a_tandem_is_closed_well(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await comes_to_its_end(world)
    assert ana.sees(
        "🏁 Ana, your time with Ben ends on Sun 23 May 2027.\n"
        "A good end is worth a quarter of an hour: look at your goals once more, see how far you have come, "
        "say thank you. Your certificate is waiting there, too."
    )
    assert ben.sees("🏁 Ben, deine Zeit mit Ana endet am So., 23. Mai 2027.")
    await ana.taps("Let’s close it well")
    assert ana.screen == (
        "🏁 Closing with Ben\n"
        "You are together until Sun 23 May 2027. Do as much of this as does you good; nothing of it is a must.\n\n"
        "▫️ Position assessment\n"
        "▫️ Thanks to Ben\n"
        "▫️ What comes next\n"
        "▫️ You have finished\n"
        "▫️ Ben has finished"
    )
    assert ana.buttons == [
        ["🧭 Where do you stand now?"],
        ["💛 Thank Ben"],
        ["🔭 What comes next?"],
        ["🖼 Look back"],
        ["🏁 Finish"],
        ["📜 Certificate"],
    ]
    await ana.taps("Thank Ben")
    assert ana.sees("You and your tandem partner will see this.")
    await ana.says("For every Tuesday.")
    await ana.taps("Send it")
    assert ana.sees("💛 Ben has your thanks.")
    assert ben.screen == "💛 Ana sagt Danke:\nFor every Tuesday."
    await ben.taps("Sehen, wie es steht")
    await ben.taps("Wie geht es weiter?")
    await ben.taps("Ja, gern")
    await ben.says("Ich werde wieder Mentor.")
    await ben.taps("Abschicken")
    assert ben.sees("🔭 Ana weiß, wie es für dich weitergeht.")
    assert ana.screen == (
        "🔭 Ben looks ahead. Staying in touch: Yes, gladly\n\n"
        "What comes next for Ben:\nIch werde wieder Mentor."
    )
    await ana.taps("See how it stands")
    await ana.taps("Finish")
    assert ana.screen == (
        "🏁 Shall your time with Ben be over for you?\n\n"
        "Still open, if you like: Position assessment and What comes next.\n\n"
        "Once Ben has finished as well, your tandem is closed: meetings, goals and the rest can’t be changed any "
        "more. You can look back and get your certificate afterwards, too. What only you can read stays for "
        "30 days, and is offered to you as a file before it goes."
    )
    await ana.taps("Yes, finish")
    assert ana.sees("✅ Thank you! As soon as Ben has finished too, your tandem is closed. I have told Ben.")
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE
    assert ben.sees("🏁 Ana hat euer Tandem für sich abgeschlossen.")
    await finishes(ben, "de")
    assert ben.screen.startswith("Danke für die Zeit, die Fragen und die Offenheit")
    assert ben.sees("🏁 Dein Tandem mit Ana ist zu Ende.\nDer letzte Tag war Do., 13. Mai 2027.")
    assert ana.sees("🏁 Your tandem with Ben is closed.")
    assert clara.sees("🏁 Ana and Ben have closed their tandem together.")
    tandem = await tandem_row(world)
    assert (tandem.status, tandem.closed_at, tandem.nudge_due_at) == (
        TandemStatus.CLOSED,
        world.clock(),
        None,
    )


async def test_the_invitation_comes_once(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    came = [sum("your time with" in text for text in person.chat) for person in (ana, ben)]
    await world.turn_clock(days=3)
    again = [sum("your time with" in text for text in person.chat) for person in (ana, ben)]
    assert came == again == [1, 1]


async def test_the_invitation_waits_for_an_allowed_hour_of_each(world: World) -> None:
    ana, ben = await world.tandem()
    await lives_in(world, ben, "Pacific/Auckland")
    await comes_to_its_end(world, days_before=13)  # a Monday, 11:00 in Trier, 21:00 in Auckland
    assert ana.sees("your time with Ben")
    assert not ben.sees("your time with Ana")
    await world.turn_clock(hours=12)
    assert ben.sees("your time with Ana")


async def test_a_tandem_that_is_not_near_its_end_says_from_when_on(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/closing")
    assert ana.screen == (
        "🏁 You and Ben are together until Sun 23 May 2027.\n"
        "From Sun 9 May 2027 on you close your tandem here: goals, thanks, outlook, certificate. "
        "You can look back at any time."
    )
    assert ana.buttons == [["🖼 Look back"], ["Something isn’t right"]]
    await forges(world, ana, "closing.finish", await id_of_tandem(world, ana))
    assert ana.toast == "This has moved on meanwhile."
    await forges(world, ana, "closing.thank", await id_of_tandem(world, ana))
    assert ana.sees("From Sun 9 May 2027 on you close your tandem here")


async def test_the_agreed_end_counts_even_if_it_is_moved_later(world: World) -> None:
    ana, _ = await world.tandem()

    def move(store: Store) -> None:
        tandem_of(store, ana).ends_on = date(2027, 7, 31)

    await world.query(move)
    await comes_to_its_end(world)
    assert not ana.sees("your time with Ben ends")
    await world.turn_clock(days=66)  # 18 July, a Sunday
    assert not ana.sees("your time with Ben ends")
    await world.turn_clock(days=1)
    assert ana.sees("your time with Ben ends on Sat 31 Jul 2027")


async def test_an_end_that_is_moved_on_the_day_of_the_invitation_takes_it_back(world: World) -> None:
    ana, _ = await world.tandem()

    def move(store: Store) -> None:
        tandem_of(store, ana).ends_on = date(2027, 8, 31)

    world.clock.turn(date(2027, 5, 12) - date(2026, 11, 23))
    await world.query(move)
    await world.app.ticks.tick()
    await world.settle()
    assert not ana.sees("your time with Ben ends")
    await world.turn_clock(days=98)
    assert ana.sees("your time with Ben ends on Tue 31 Aug 2027")


async def test_whoever_has_not_finished_is_reminded_three_times(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await comes_to_its_end(world)
    await hears_only(world, PromptKind.CLOSING)
    assert ana.sees("your time with Ben ends on Sun 23 May 2027")
    await finishes(ana)
    count = len(ana.chat)
    heard = []
    for _ in range(8):
        said = len(ben.chat)
        await world.turn_clock(days=7)
        heard.append([text[:2] for text in ben.chat[said:]])
    assert heard == [["🏁 "], ["🏁 "], ["🏁 "], [], [], [], [], []]
    assert "🏁 Ben, das ist meine letzte Erinnerung" in "\n".join(ben.chat)
    assert not any("reminder" in text for text in ana.chat[count:])


async def test_who_pauses_is_not_invited_until_they_are_back(world: World) -> None:
    ana, _ = await world.tandem()

    def pause(store: Store) -> None:
        tandem_of(store, ana).paused_until = date(2027, 5, 18)

    await world.query(pause)
    await comes_to_its_end(world)
    assert not ana.sees("your time with Ben ends")
    await world.turn_clock(days=6)
    assert ana.sees("your time with Ben ends")


async def test_goals_and_position_are_ticked_when_they_are_done(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goal(world, ana)
    await comes_to_its_end(world)
    await ana.says("/closing")
    assert ana.buttons[:2] == [["🎯 How far are the goals reached?"], ["🧭 Where do you stand now?"]]
    await takes_stock(world, ana, Phase.END, 7, sees=Visibility.ONLY_ME)
    await ana.says("/closing")
    assert "▫️ How far the goals are reached\n✅ Position assessment" in ana.screen
    await ben.says("/closing")
    assert "Position assessment" not in ben.screen
    assert ben.buttons[0] == ["🎯 How far are the goals reached?"]


async def test_thanks_and_outlook_go_once(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await ana.taps("Let’s close it well")
    card = ana.message
    await ana.taps("Thank Ben")
    await ana.says("For all of it.")
    await ana.taps("Send it")
    before = len(ben.chat)
    await ana.taps_old(card, "Thank Ben")
    assert ana.toast == "Ben has your thanks already."
    await ana.says("/closing")
    assert ["💛 Thank Ben"] not in ana.buttons
    await ana.taps("What comes next?")
    await ana.taps("Let’s leave it open")
    await ana.taps("Skip")
    await ana.taps("Send it")
    assert ben.screen == "🔭 Ana looks ahead. Staying in touch: Let’s leave it open"
    assert len(ben.chat) == before + 1
    await forges(world, ana, "closing.outlook", await id_of_tandem(world, ana))
    assert ana.toast == "Ben knows it already."


async def test_finishing_twice_counts_once(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await ana.taps("Let’s close it well")
    await ana.taps("Finish")
    sure = ana.message
    await ana.taps("Yes, finish")
    told = len(ben.chat)
    await ana.taps_old(sure, "Yes, finish")
    assert ana.toast == "This has moved on meanwhile."
    assert "✅ You have finished" in ana.screen
    assert len(ben.chat) == told
    await finishes(ben)
    await ana.taps_old(sure, "Yes, finish")
    assert ana.sees("That isn’t open to you at the moment.")


async def test_words_still_go_to_the_partner_after_both_have_finished(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben)
    await ana.says("/closing")
    await ana.taps("Thank Ben")
    await ana.says("I forgot to say thank you!")
    await ana.taps("Send it")
    assert ben.sees("💛 Ana says thank you:\nI forgot to say thank you!")


async def test_after_an_early_end_nobody_is_written_to_through_the_bot(world: World) -> None:
    ana, ben = await world.tandem()

    def end(store: Store) -> None:
        tandem = tandem_of(store, ana)
        tandem.status, tandem.closed_at = TandemStatus.CLOSED, store.now

    await world.query(end)
    await ana.says("/closing")
    assert ana.screen == "🏁 Your tandem with Ben has ended.\nIts last day was Mon 23 Nov 2026."
    assert ana.buttons == [["🖼 Look back"], ["📜 Certificate"]]
    before = len(ben.chat)
    await forges(world, ana, "closing.thank", 1)
    assert ana.sees("Your tandem with Ben has ended.")
    assert len(ben.chat) == before


async def test_a_form_begun_before_an_early_end_says_how_it_stands(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await ana.taps("Let’s close it well")
    await ana.taps("Thank Ben")
    await ana.says("For all of it.")

    def end(store: Store) -> None:
        tandem = tandem_of(store, ana)
        tandem.status, tandem.closed_at = TandemStatus.CLOSED, store.now

    await world.query(end)
    before = len(ben.chat)
    await ana.taps("Send it")
    assert ana.sees("Your tandem with Ben has ended.")
    assert len(ben.chat) == before


async def test_a_partner_who_cannot_be_reached_is_said_so(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await ben.blocks()
    await ana.taps("Let’s close it well")
    await ana.taps("Thank Ben")
    await ana.says("For all of it.")
    await ana.taps("Send it")
    assert ana.sees("💛 Your thanks are kept. I can’t reach Ben here at the moment")
    await finishes(ana)
    assert ana.sees("Your coordinators see that your tandem is still open, and close it in time.")


async def test_somebody_with_several_tandems_picks_one(world: World) -> None:
    _, ben = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Max")
    await pairs(world, eve, ben)
    await ben.says("/closing")
    assert ben.screen == "🏁 Which tandem is it about?"
    assert ben.buttons == [["🤝 Ana"], ["🤝 Eve"]]
    await ben.taps("Eve")
    assert ben.sees("🏁 You and Eve are together until")


async def test_nobody_closes_the_tandem_of_others(world: World) -> None:
    await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Max")
    await comes_to_its_end(world)
    for action in ("open", "thank", "outlook", "lookback", "certificate", "notes", "finish", "yes"):
        await forges(world, eve, f"closing.{action}", 1)
        assert eve.sees("I can’t find that tandem any more. /closing shows those that there are.")
    for number in ("999", "²", "x"):
        await forges(world, eve, "closing.open", number)
        assert eve.sees("I can’t find that tandem any more.")


async def test_coordinators_see_what_stays_open_and_close_it(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await clara.says("/endings")
    assert clara.screen == "🏁 No tandem is being closed at the moment."
    await comes_to_its_end(world)
    await finishes(ana)
    await clara.says("/endings")
    assert clara.screen == (
        "🏁 Tandems that are being closed\n\nAna and Ben, until Sun 23 May 2027: Ben still to finish"
    )
    await world.turn_clock(days=18)  # a week and a day after the last day
    assert clara.sees("Nothing closes by itself: perhaps a word helps, or you close it for them.")
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE
    await clara.taps("Close: Ana and Ben", of="perhaps a word helps")
    assert clara.sees("Shall I close the tandem of Ana and Ben? Both will read:")
    await clara.taps("Yes, close it")
    assert clara.toast == "Closed. Both know."
    assert ana.sees("🏁 Your tandem with Ben is closed.")
    assert ben.sees("🏁 Dein Tandem mit Ana ist abgeschlossen.")
    assert (await tandem_row(world)).status is TandemStatus.CLOSED
    before = len(clara.chat)
    await world.turn_clock(days=30)
    assert len(clara.chat) == before


async def test_a_second_coordinator_who_closes_it_too_is_told(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await comes_to_its_end(world)
    await clara.says("/endings")
    await clara.taps("Close: Ana and Ben")
    sure = clara.message
    await clara.taps("Yes, close it")
    told = len(ana.chat)
    await clara.taps_old(sure, "Yes, close it")
    assert clara.toast == "This has moved on meanwhile."
    assert len(ana.chat) == told
    await forges(world, clara, "closing.askclose", "²")
    assert clara.toast == "This has moved on meanwhile."


async def test_a_tandem_in_the_middle_is_not_closed_as_if_it_were_over(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await forges(world, clara, "closing.close", 1)
    assert clara.toast == "This has moved on meanwhile."
    assert (await tandem_row(world)).status is TandemStatus.ACTIVE


async def test_closing_stays_in_the_menu_after_the_end(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben)
    await ana.says("/menu")
    assert ["Closing your tandem"] in ana.buttons
    assert ["Goals"] not in ana.buttons
    clara = world.people["Clara"]
    await clara.says("/closing")
    assert clara.sees("That isn’t open to you at the moment.")


async def test_the_two_find_each_other_in_what_is_closed(world: World) -> None:
    ana, ben = await world.tandem()
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben)

    def closed(store: Store) -> list[list[str]]:
        rows = [tandems.closed_of(store, row_of(store, person)) for person in (ana, ben)]
        return [[tandem.mentee.name for tandem in found] for found in rows]

    assert await world.query(closed) == [["Ana"], ["Ana"]]
