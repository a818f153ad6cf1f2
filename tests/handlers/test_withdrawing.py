"""Taking consent back under /privacy: what ends, who hears of it, and what is left to do for whoever did it."""

import pytest
from sqlalchemy import func, select

from bot.demo_people import MENTEE, answer, say_yes, send_proposal
from mentoring.words import EnrolmentStatus, Role
from playground.people import Person
from storage import desk, leaving, people
from storage.store import Store
from storage.tables import Progress, WaitingPrompt
from tests.handlers.behind import pairs, row_of
from tests.handlers.coordinator.announced import sends, writes
from tests.handlers.coordinator.test_team import NOT_FOR_YOU, joins_team, names_in_settings
from tests.handlers.events.acts import announces
from tests.handlers.test_consent import changes_notice, log_of
from tests.together import together
from tests.world import World

DONE = "Done: your consent is taken back, from today on."
ALREADY = "You have taken your consent back, so I do nothing with your data."


async def withdraws(person: Person) -> None:
    """Take consent back: with two taps, as it was given."""
    await person.says("/privacy")
    await person.taps("Take my consent back")
    await person.taps("Yes, take it back")


async def status_of(world: World, person: Person) -> EnrolmentStatus | None:
    """Where somebody's part in the cohort stands."""

    def ask(store: Store) -> EnrolmentStatus | None:
        found = people.enrolment(store, row_of(store, person))
        return found.status if found else None

    found: EnrolmentStatus | None = await world.query(ask)
    return found


async def count_of(world: World, person: Person, table: type[Progress | WaitingPrompt]) -> int:
    """How much waits for somebody."""

    def count(store: Store) -> int:
        query = select(func.count()).select_from(table)
        mine = query.where(table.person_id == row_of(store, person).id)
        return store.session.execute(mine).scalar_one()

    found: int = await world.query(count)
    return found


# ── what follows ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_mentee_is_told_what_follows_and_then_it_happens(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    assert ana.screen == (
        "↩️ Would you like to take your consent back?\n"
        "You may, at any time and without a reason. This is what happens then:\n\n"
        "• Your part in Career International ends.\n"
        "• Your tandem with Ben ends. Ben hears that it has ended, and no reason.\n"
        "• I write to you no more. What you had begun here and not sent is gone.\n\n"
        "What stays for now: private notes for 30 days, what belongs to your tandems and your profile for 12 months, "
        "and that you consented and took that back.\n"
        "You can look at it with /mydata, and have it erased at once with /erase, now or later."
    )
    assert ana.buttons == [["↩️ Yes, take it back"], ["No, all stays as it is"]]
    assert not ben.sees("has ended")
    await ana.taps("Yes, take it back")
    assert ana.sees(DONE)
    assert ben.screen == (
        "🤝 Your tandem with Ana has ended. That can happen in any programme, and it says nothing about you.\n"
        "The coordinators know, and your place is free for another mentee. "
        "If you would rather have a break, tell me with a tap."
    )
    assert ben.buttons == [["💤 I would like a break"], ["What we did together"]]
    assert clara.sees("🚪 Ana has taken their consent back and takes part no more. Nobody need ask why.")
    assert clara.sees("This tandem has ended: Ana and Ben.")
    assert await log_of(world, ana) == [("1", True)]
    assert await status_of(world, ana) is EnrolmentStatus.LEFT
    assert await count_of(world, ana, WaitingPrompt) == 0
    await ben.taps("What we did together")
    assert ben.sees("Ana")


async def test_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "de"))
    await ana.says("/privacy")
    await ana.taps("Einwilligung zurücknehmen")
    assert ana.sees("• Dein Tandem mit Ben endet. Ben erfährt, dass es zu Ende ist, und keinen Grund.")
    await ana.taps("Ja, zurücknehmen")
    assert ana.sees("Erledigt: Deine Einwilligung ist zurückgenommen, ab heute.")
    assert ben.sees("Dein Tandem mit Ana ist zu Ende.")
    assert ben.sees("dein Platz ist für einen anderen Mentee frei")
    await ana.says("/menu")
    assert ana.sees("Du hast deine Einwilligung zurückgenommen, darum tue ich nichts mit deinen Daten.")


async def test_who_thinks_better_of_it_stays(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    await ana.taps("No, all stays as it is")
    assert ana.sees("All stays as it is.")
    await ana.says("/tandem")
    assert ana.sees("Ben")
    assert not ben.sees("has ended")
    assert await log_of(world, ana) == [("1", False)]


async def test_a_mentor_of_three_takes_it_back(world: World) -> None:
    ana, ben = await world.tandem()
    others = [await world.admitted(name, Role.MENTEE, "en") for name in ("Emil", "Ida")]
    for mentee in others:
        await pairs(world, mentee, ben)
    await ben.says("/privacy")
    await ben.taps("Take my consent back")
    assert ben.sees(
        "• Your tandems with Ana, Emil and Ida end. They hear that they have ended, and no reason."
    )
    await ben.taps("Yes, take it back")
    for mentee in (ana, *others):
        assert mentee.sees("🤝 Your tandem with Ben has ended.")
        assert mentee.sees("look for a new mentor for you")
        await mentee.says("/menu")
        assert mentee.sees("looking for")
    clara = world.people["Clara"]
    assert clara.sees("These tandems have ended: Ana and Ben, Emil and Ben and Ida and Ben.")


async def test_a_proposal_and_a_place_at_an_event_are_free_again(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await announces(world, clara, places="1")
    await ana.taps("I’m coming")
    await ben.taps("I’m coming")
    assert ben.sees("wait")
    await withdraws(ana)
    assert ben.sees("🎉 A place has become free, and it is yours!")
    await clara.says("/events")
    await clara.taps("Kick-off")
    assert clara.sees("✅ 1 coming")


async def test_who_is_proposed_to_somebody_is_told_kindly(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    ben = await world.admitted("Ben", Role.MENTOR, "de")
    await send_proposal(clara, "Ana", "Ben")
    await withdraws(ana)
    assert ben.sees("Der Vorschlag mit Ana ist zurückgenommen: Es hat sich etwas geändert.")
    assert clara.sees("This proposal has been taken back: Ana and Ben.")
    await ben.says("/proposals")
    assert not ben.sees("Ana studies")


async def test_an_applicant_takes_it_back_in_the_middle_of_a_form(world: World) -> None:
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:4], "Ana")
    question = ana.message
    await withdraws(ana)
    assert await count_of(world, ana, Progress) == 0
    for act in (
        ana.says("Law"),
        ana.taps_old(question, "Stop here"),
        ana.says("/apply"),
        ana.says("/language"),
    ):
        await act
        assert ana.sees(ALREADY)
    assert await count_of(world, ana, Progress) == 0


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────


async def test_old_buttons_do_nothing_any_more(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/menu")
    menu = ana.message
    await withdraws(ana)
    sent = len(ben.chat)
    for row in [key["text"] for keys in menu.buttons for key in keys]:
        await ana.taps_old(menu, row)
        assert ALREADY in menu.text, row
    assert len(ben.chat) == sent


async def test_twice_is_once(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    asked = ana.message
    await ana.taps("Yes, take it back")
    sent = len(ben.chat)
    await ana.taps_old(asked, "Yes, take it back")
    assert ana.sees(ALREADY)
    await ana.taps_old(asked, "No, all stays as it is")
    assert ana.sees(ALREADY)
    assert len(ben.chat) == sent
    assert await log_of(world, ana) == [("1", True)]


async def test_a_button_of_long_ago_asks_once_more(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    await world.turn_clock(hours=1)
    await ana.taps("Yes, take it back")
    assert ana.sees("Would you like to take your consent back?")
    assert not ben.sees("has ended")
    await ana.taps("Yes, take it back")
    assert ana.sees(DONE)


async def test_a_yes_from_before_brings_nobody_back(world: World) -> None:
    ana = world.stranger("Ana")
    await ana.opens()
    await ana.taps("English")
    door = ana.message
    await ana.taps("Yes, I agree")
    await withdraws(ana)
    await ana.taps_old(door, "Yes, I agree")
    assert ana.sees("If you would like to come back, I need your yes")
    assert await log_of(world, ana) == [("1", True)]
    await ana.taps("Yes, I agree")
    assert await log_of(world, ana) == [("1", True), ("1", False)]


async def test_two_taps_at_once_are_one(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    yes = ana.message.buttons[0][0]["callback_data"]
    sent = len(ben.chat)
    await together(
        world,
        lambda: [world.telegram.tap(ana.user.id, ana.message.id, yes) for _ in range(2)],
        2,
    )
    assert len(ben.chat) == sent + 1
    assert await log_of(world, ana) == [("1", True)]


async def test_both_of_a_tandem_at_the_same_moment(world: World) -> None:
    ana, ben = await world.tandem()
    for one in (ana, ben):
        await one.says("/privacy")
        await one.taps("Take my consent back")
    sent = len(ana.chat), len(ben.chat)
    keys = {one: one.message.buttons[0][0]["callback_data"] for one in (ana, ben)}
    await together(
        world,
        lambda: [world.telegram.tap(one.user.id, one.message.id, yes) for one, yes in keys.items()],
        2,
    )
    assert await log_of(world, ana) == await log_of(world, ben) == [("1", True)]
    assert (len(ana.chat) - sent[0]) + (len(ben.chat) - sent[1]) == 1  # the first one's partner is told
    assert world.people["Clara"].sees("Ben has taken their consent back")


@pytest.mark.parametrize("first", ["Ana", "Ben"])
async def test_one_says_yes_while_the_other_takes_consent_back(world: World, first: str) -> None:
    clara = await world.coordinator()
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    await send_proposal(clara, "Ana", "Ben")
    await say_yes(ana, "en")
    yes = next(key for row in ben.message.buttons for key in row if "Yes" in key["text"])["callback_data"]
    await ana.says("/privacy")
    await ana.taps("Take my consent back")
    back = ana.message.buttons[0][0]["callback_data"]
    taps = [(ana, back), (ben, yes)] if first == "Ana" else [(ben, yes), (ana, back)]
    await together(
        world,
        lambda: [world.telegram.tap(one.user.id, one.message.id, data) for one, data in taps],
        2,
    )
    assert [text for text in ana.chat if text.startswith(DONE)] != []
    assert await world.query(lambda store: leaving.open_tandems(store, row_of(store, ben))) == []
    said = (
        "Your tandem with Ana has ended." if first == "Ben" else "The proposal with Ana has been taken back"
    )
    assert [text for text in ben.chat if said in text] != []
    await ben.says("/tandem")
    assert not ben.sees("With Ana")


async def test_nothing_is_written_to_them_any_more(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await announces(world, clara, places="1")
    await withdraws(ana)
    sent = len(ana.chat)
    await writes(clara, "The library is closed.")
    await sends(world, clara)
    await world.let_time_pass(days=45)
    assert len(ana.chat) == sent


async def test_they_can_come_back_and_apply_anew(world: World) -> None:
    ana, ben = await world.tandem()
    await withdraws(ana)
    changes_notice(world)
    await ana.taps("I would like to come back")
    assert ana.sees("If you would like to come back, I need your yes")
    await ana.taps("Yes, I agree")
    assert ana.sees("✅ You have accepted version 2 of the privacy notice.")
    assert ana.sees("What would you like to be?")
    assert await log_of(world, ana) == [("1", True), ("2", False)]
    assert not ben.sees("Ana is back")


async def test_they_can_be_erased_and_hear_that_they_are(world: World) -> None:
    ana, _ = await world.tandem()
    await withdraws(ana)
    await ana.says("/erase")
    await ana.taps("Erase it tomorrow")
    await world.turn_clock(days=2)
    assert ana.sees("Nothing here tells of you any more.")
    await ana.says("/start")
    assert ana.sees("Hello! This is Tandem.")


# ── coordinators ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_coordinator_is_off_the_desk(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    await dora.says("/privacy")
    await dora.taps("Take my consent back")
    assert dora.sees("• You are off the desk: you coordinate no more, and your links no longer work.")
    assert not dora.sees("Nobody else coordinates this programme.")
    await dora.taps("Yes, take it back")
    assert clara.sees("🚪 Dora has taken their consent back")
    assert clara.sees("They are off the coordinators’ desk.")
    await dora.says("/people")
    assert dora.sees(ALREADY)
    await clara.says("/audit")
    assert clara.sees("Dora")
    await dora.taps("Yes, I agree")
    await dora.says("/people")
    assert dora.sees(NOT_FOR_YOU)


async def test_the_last_one_is_warned_and_may_go(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/privacy")
    await clara.taps("Take my consent back")
    assert clara.sees(
        "⚠️ Nobody else coordinates this programme. If you can, bring somebody in first, with /team."
    )
    await clara.taps("Yes, take it back")
    await world.end()
    await world.begin()
    assert world.app.claim_link


async def test_who_is_named_in_the_settings_is_not_made_one_against_their_will(world: World) -> None:
    clara = await world.coordinator()
    await names_in_settings(world, clara)
    await withdraws(clara)
    await names_in_settings(world, clara)

    def coordinates(store: Store) -> bool:
        return bool(desk.role_of(row_of(store, clara)))

    assert not await world.query(coordinates)
    await clara.says("/start")
    await clara.taps("Yes, I agree")
    assert await world.query(coordinates)


async def test_a_viewer_too(world: World) -> None:
    await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer")
    await withdraws(vera)
    assert vera.sees(DONE)
    await vera.says("/people")
    assert vera.sees(ALREADY)


async def test_coordinators_see_that_somebody_has_gone(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await withdraws(ana)
    await clara.says("/people")
    await clara.taps("Ana")
    assert clara.sees("takes part no more")
    assert clara.sees("Consent taken back · Mon 23 Nov 2026")
    assert not any("Write" in label for row in clara.buttons for label in row)


@pytest.mark.parametrize("way", ["/privacy", "Not now"])
async def test_whoever_has_a_new_notice_to_read_can_leave_as_well(world: World, way: str) -> None:
    ana, ben = await world.tandem()
    changes_notice(world)
    await ana.says("/menu")
    await (ana.says(way) if way.startswith("/") else ana.taps(way))
    await ana.taps("Take my consent back")
    await ana.taps("Yes, take it back")
    assert ana.sees(DONE)
    assert ben.sees("has ended")
