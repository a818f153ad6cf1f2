"""What an agreement rules from then on: the tandem's end, contact, notice; and when it is looked at again."""

from datetime import date, timedelta

from mentoring.prompts import PromptKind
from playground.people import Person
from storage import agreements
from storage.store import Store
from storage.tables import WaitingPrompt
from tests.handlers.agreement.acts import (
    agree,
    changes,
    drafts,
    kept,
    proposes,
    sends,
    states,
    tandem_kept,
    wishes,
)
from tests.handlers.behind import closes_tandem, hears_only, lives_in, tandem_of
from tests.world import World

NUDGE = "how are things with Ben?"


async def days_until_nudge(world: World, ana: Person) -> int:
    """Turn the clock day by day until the mentee is asked how things are."""
    for days in range(1, 70):
        await world.turn_clock(days=1)
        if ana.sees("first contact yet") or ana.sees(NUDGE):
            return days
    return 0


async def is_in_touch(person: Person) -> None:
    """Tell of contact: from the first one on the agreed interval counts."""
    await person.says("/tandem")
    await person.taps("We were in touch")


async def reviews_waiting(world: World) -> set[int]:
    """The versions that somebody is still to be asked about."""

    def about(store: Store) -> set[int]:
        kind = WaitingPrompt.kind == PromptKind.AGREEMENT_REVIEW
        return {waiting.about for waiting in store.session.query(WaitingPrompt).where(kind)}

    found: set[int] = await world.query(about)
    return found


async def test_the_agreement_rules_the_tandem(world: World) -> None:
    ana, ben = await world.tandem()
    before = await tandem_kept(world)
    await drafts(ana)
    await changes(ana, "Until", "30.4.2027")
    await changes(ana, "How often", "every two weeks")
    await changes(ana, "Notice to cancel", "2 days")
    await ana.taps("Agree and send")
    sent = await tandem_kept(world)
    assert (sent.interval_days, sent.notice_hours, sent.ends_on) == (None, None, before.ends_on)
    await ben.taps("I agree")
    await ben.taps("Yes, there is none – I agree")
    tandem = await tandem_kept(world)
    assert (tandem.interval_days, tandem.notice_hours, tandem.ends_on) == (14, 48, date(2027, 4, 30))
    assert tandem.started_at
    assert tandem.nudge_due_at == tandem.started_at + timedelta(days=14)


async def test_weekly_instead_of_monthly_moves_the_next_nudge(world: World) -> None:
    ana, ben = await world.tandem()
    await is_in_touch(ana)
    await agree(ana, ben)
    await world.turn_clock(days=2, seconds=1)
    await proposes(ana, "How often", "every week")
    assert (await tandem_kept(world)).interval_days == 30
    await ben.taps("I agree")
    assert (await tandem_kept(world)).interval_days == 7
    assert await days_until_nudge(world, ana) == 5


async def test_nobody_is_nudged_at_once_for_a_week_that_passed_before_it_was_agreed(world: World) -> None:
    ana, ben = await world.tandem()
    await is_in_touch(ana)
    await agree(ana, ben)
    await world.turn_clock(days=22)
    await proposes(ana, "How often", "every week")
    await ben.taps("I agree")
    assert await days_until_nudge(world, ana) == 7


async def test_contact_begins_the_agreed_interval_anew(world: World) -> None:
    ana, ben = await world.tandem()
    await drafts(ana)
    await changes(ana, "How often", "every week")
    await ana.taps("Agree and send")
    await ben.taps("I agree")
    await ben.taps("Yes, there is none – I agree")
    await world.turn_clock(days=4)
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    assert await days_until_nudge(world, ana) == 7


# ── changing it later ───────────────────────────────────────────────────────────────────────────────────


async def test_the_approved_version_stays_in_force_until_both_have_approved_the_new_one(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    await ben.taps("Ich stimme zu")
    await ben.taps("Ja, es gibt keines")
    await ben.says("/agreement")
    await ben.taps("Änderung vorschlagen")
    await ben.taps("Antwort ändern")
    await ben.taps("Dauer")
    await ben.says("90 min")
    await ben.taps("Zustimmen und abschicken")
    assert ana.sees("✏️ Ben would like to change your agreement.")
    assert ana.sees("🆕 Changed since version 1: Length")
    assert ana.sees("Until you both have agreed, the present one stays in force.")
    await ana.says("/agreement")
    assert ana.sees("Version 1 · in force since")
    assert ana.sees("✏️ A change is under way. Version 2 · waiting for your answer")
    assert ana.sees("\nLength: 1 h\n")
    await ana.taps("See version 2")
    await ana.taps("I agree")  # she confirmed to be independent when she sent the first one
    assert ana.sees("🎉 Your new agreement with Ben is in force.")
    assert ben.sees("🎉 Ana hat zugestimmt: Eure neue Vereinbarung gilt.")
    assert await states(world) == ["replaced", "in-force"]
    first, second = await kept(world)
    assert first.in_force_until == second.in_force_from
    assert await reviews_waiting(world) == {second.id}


async def test_the_mentee_may_ask_for_something_else_than_the_mentor_proposes(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await proposes(ben, "How often", "every week")
    await wishes(ana, How_often="Every two weeks would be fine")
    assert ben.sees("✏️ Ana has read the agreement, and has one wish.")
    await ben.taps("Take up the wishes")
    await ben.taps("every two weeks")
    await ben.taps("Agree and send")
    await ana.taps("I agree")
    assert await states(world) == ["replaced", "overtaken", "in-force"]
    assert (await tandem_kept(world)).interval_days == 14


async def test_a_withdrawn_change_leaves_what_is_in_force(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await proposes(ben, "How often", "every week")
    await ben.taps("Withdraw it")
    assert ben.sees("Withdrawn. Ana knows; your present agreement stays in force.")
    assert ana.sees("Ben no longer wants to change the agreement.")
    assert await states(world) == ["in-force", "withdrawn"]
    await ben.says("/agreement")
    await ben.taps("Propose a change")
    assert ben.sees("How often: every month")


async def test_all_versions_say_who_sent_them_when_and_what_became_of_them(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    await ben.taps("Ich stimme zu")
    await ben.taps("Ja, es gibt keines")
    await world.turn_clock(hours=1)
    await proposes(ana, "How often", "every week")
    await ben.taps("Ich stimme zu")
    await ben.says("/agreement")
    await ben.taps("Alle Fassungen")
    assert ben.screen == (
        "🕘 Alle Fassungen\n\n"
        "Fassung 1 · Ana, Mo., 23. Nov. 2026, 10:00\n"
        "durch eine spätere ersetzt\n\n"
        "Fassung 2 · Ana, Mo., 23. Nov. 2026, 11:00\n"
        "gilt\n"
        "🆕 Wie oft"
    )
    await ben.taps("Fassung 1")
    assert ben.sees("Fassung 1 · galt von Mo., 23. Nov. 2026, 10:00 bis Mo., 23. Nov. 2026, 11:00")
    assert ben.sees("Wie oft: jeden Monat")


async def test_coordinators_know_since_when_there_is_an_agreement(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    assert await world.query(lambda store: agreements.in_force_since(store, tandem_of(store, ana))) is None
    await ben.taps("I agree")
    await ben.taps("Yes, there is none – I agree")
    since = world.clock()
    await world.turn_clock(days=1)
    await proposes(ana, "How often", "every week")
    await ben.taps("I agree")
    assert await world.query(lambda store: agreements.in_force_since(store, tandem_of(store, ana))) == since


# ── looking at it again ─────────────────────────────────────────────────────────────────────────────────


async def has_review(world: World, ana: Person, ben: Person, day: str) -> None:
    await drafts(ana)
    await changes(ana, "Review", day)
    await ana.taps("Agree and send")
    await ben.taps("I agree")
    await ben.taps("Yes, there is none – I agree")


async def test_both_are_asked_on_the_day_of_the_review(world: World) -> None:
    ana, ben = await world.tandem()
    await has_review(world, ana, ben, "30.11.2026")
    await world.turn_clock(days=6, hours=22)
    assert not ana.sees("wanted to look at your agreement again")
    await world.turn_clock(hours=3)
    assert ana.sees("Today you and Ben wanted to look at your agreement again.")
    assert ben.sees("Today you and Ana wanted to look at your agreement again.")
    assert ana.buttons == [["👀 See the agreement"], ["✏️ Propose a change"]]
    count = len(ana.chat)
    await world.turn_clock(hours=3)
    assert len(ana.chat) == count


async def test_each_is_asked_in_their_own_morning_and_not_on_a_sunday(world: World) -> None:
    ana, ben = await world.tandem()
    await lives_in(world, ben, "America/Lima")
    await has_review(world, ana, ben, "29.11.2026")  # a Sunday
    await world.turn_clock(days=6, hours=12)
    assert not ana.sees("wanted to look at your agreement again")
    await world.turn_clock(hours=12)  # Monday, ten o'clock in Trier, four o'clock in Lima
    assert ana.sees("wanted to look at your agreement again")
    assert not ben.sees("wanted to look at your agreement again")
    await world.turn_clock(hours=5)
    assert ben.sees("Today you and Ana wanted to look at your agreement again.")


async def test_who_is_paused_or_has_ended_is_not_asked(world: World) -> None:
    ana, ben = await world.tandem()
    await has_review(world, ana, ben, "30.11.2026")

    await world.query(lambda store: setattr(tandem_of(store, ana), "paused_until", date(2026, 12, 10)))
    await world.turn_clock(days=8)
    assert not ana.sees("wanted to look at your agreement again")
    await world.query(lambda store: setattr(tandem_of(store, ana), "paused_until", None))
    await closes_tandem(world, ana)
    await world.turn_clock(days=20)
    assert not ana.sees("wanted to look at your agreement again")
    assert await reviews_waiting(world) == set()


async def test_a_paused_tandem_is_asked_when_it_goes_on(world: World) -> None:
    ana, ben = await world.tandem()
    await has_review(world, ana, ben, "30.11.2026")
    await world.query(lambda store: setattr(tandem_of(store, ana), "paused_until", date(2026, 12, 10)))
    await world.turn_clock(days=8)
    await world.turn_clock(days=9, hours=2)
    assert ana.sees("wanted to look at your agreement again")
    assert ben.sees("wanted to look at your agreement again")


async def test_a_changed_review_is_the_one_that_counts(world: World) -> None:
    ana, ben = await world.tandem()
    await has_review(world, ana, ben, "30.11.2026")
    await proposes(ana, "Review", "7.12.2026")
    await ben.taps("I agree")
    await hears_only(world, PromptKind.AGREEMENT_REVIEW)
    await world.turn_clock(days=7, hours=2)
    assert not ana.sees("wanted to look at your agreement again")
    await world.turn_clock(days=7)
    assert ana.sees("wanted to look at your agreement again")
