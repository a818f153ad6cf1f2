"""The matching as a coordinator goes through it: run, look, fix, block, run again."""

from datetime import timedelta

import pytest

from dialogue.turn import Stage
from handlers.coordinator.matching import run
from mentoring.matching import match
from mentoring.words import PairRule, Role
from storage import matching, settled
from storage.store import Store
from tests.handlers.behind import forges, row_of
from tests.handlers.behind import pairs as pairs_up
from tests.handlers.coordinator.cohort import acts, admitted, enrolment_of, leaves, mentees, mentors
from tests.world import World


def pairs(screen: list[list[str]]) -> list[str]:
    """The pairs that a draft's keys show."""
    return [row[0] for row in screen if " – " in row[0]]


async def test_a_draft_brings_together_who_fits_and_asks_nobody(world: World) -> None:
    clara = await world.coordinator()
    [ana] = await mentees(
        world, "Ana", subject="Informatics", languages={"es": "native", "en": "b2"}, country="PE"
    )
    await mentees(world, "Emil")
    await mentors(
        world, "Ben", subject="Business Informatics", languages={"es": "b2", "en": "c2"}, country="PE"
    )
    await mentors(world, "Dora")
    await clara.says("/match")
    assert clara.sees("2 mentees are waiting for a partner. The mentors have 2 free places.")
    assert clara.sees("Nobody is asked before you send it.")
    await clara.taps("Work out a draft")
    assert clara.sees("I am working it out: 2 mentees, 2 free places.")
    assert clara.sees("Draft of Mon 23 Nov 2026, 10:00: 2 pairs, fit 90 of 100 on average.")
    assert clara.sees("Nobody has been asked yet.")
    assert pairs(clara.buttons) == ["Ana – Ben · 92", "Emil – Dora · 88"]
    assert not any("found somebody" in text for text in ana.chat)
    assert (await acts(world))[-1] == "match"


async def test_a_pair_says_why_and_shows_both_short_profiles(world: World) -> None:
    clara = await world.coordinator()
    await mentees(
        world,
        "Ana",
        subject="Informatics",
        languages={"es": "native", "en": "b2"},
        country="PE",
        looks_for=["internship", "thesis"],
        works_for="Bakery",
    )
    await mentors(
        world, "Ben", subject="Business Informatics", languages={"es": "b2", "en": "c2"}, country="PE"
    )
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await clara.taps("Ana – Ben")
    reasons, _, rest = clara.screen.partition("\n\n👤")
    assert reasons == (
        "🧩 Ana and Ben: fit 77 of 100\n\n"
        "• Fields of work: Law\n"
        "• Support looked for and offered: Finding an internship\n"
        "• Both speak English and Spanish\n"
        "• Both come from the same country: Peru\n"
        "• Related subjects\n"
        "• Ways of contact: Video call\n"
        "• Similar time for it"
    )
    assert rest.startswith(" Ana · Mentee\nStudying for: Master")
    assert "👤 Ben · Mentor\nEmployer: Stadtwerke" in rest
    assert "Bakery" not in clara.screen


async def test_one_mentor_too_few_the_one_left_over_has_the_reason(world: World) -> None:
    clara = await world.coordinator(language="de")
    await mentees(world, "Ana", "Emil", "Ida", language="de")
    await mentees(world, "Fay", languages={"fr": "c1"})
    await mentors(world, "Ben", capacity=2, language="de")
    await clara.says("/match")
    assert clara.sees("4 Mentees warten auf ein Tandem. 2 Plätze sind frei.")
    await clara.taps("Entwurf ausrechnen")
    assert clara.sees("2 Paare, Passung im Schnitt 88 von 100.")
    await clara.taps("Übrig (2)")
    assert clara.sees("2 Leute haben in diesem Entwurf niemanden.")
    assert [row[0] for row in clara.buttons] == ["Fay · Mentee", "Ida · Mentee", "‹ Der Entwurf"]
    await clara.taps("Ida · Mentee")
    assert clara.sees("Wer passen würde, hat in diesem Entwurf schon jemanden: Es gibt zu wenige Plätze.")
    await clara.taps("‹ Übrig")
    await clara.taps("Fay · Mentee")
    assert clara.sees("Mit niemandem unter den Mentor*innen gibt es eine gemeinsame Sprache.")
    await clara.taps("Mentor*in finden")
    assert clara.sees("Für Fay kommt sonst niemand infrage")


async def test_a_blocked_pair_stays_apart_however_often_it_runs(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentors(world, "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await clara.taps("Ana – Ben")
    pair = clara.message
    await clara.taps("Block")
    assert clara.sees("Ana and Ben will not be proposed to each other.")
    assert clara.sees("I could bring nobody together.")
    await clara.taps_old(pair, "Block")
    assert clara.toast == "That has changed meanwhile. This is how it is now."
    await clara.taps("Left over (2)")
    await clara.taps("Ana · Mentee")
    assert clara.sees("You have taken their pair apart.")
    await clara.says("/match")
    await clara.taps("Run again")
    assert clara.sees("I could bring nobody together.")
    await clara.taps("Left over (2)")
    await clara.taps("Ben · Mentor")
    assert clara.sees("You have blocked every waiting mentee who would fit.")
    await clara.says("/pair")
    await clara.taps("Ana")
    await clara.taps("Ben")
    assert clara.sees("You, or another coordinator, have settled that these two should not be a tandem.")
    await clara.says("/cancel")
    await clara.says("/match")
    await clara.taps("Fixed and blocked")
    await clara.taps("🚫 Ana – Ben")
    assert clara.sees("Ana and Ben are blocked: they are never proposed to each other. Settled by Clara")
    rule = clara.message
    await clara.taps("Undo this")
    assert clara.toast == "Done. It counts from the next run on."
    await clara.taps_old(rule, "Undo this")
    assert clara.toast == "That has changed meanwhile. This is how it is now."
    await clara.taps("Run again")
    assert pairs(clara.buttons) == ["Ana – Ben · 88"]
    assert (await acts(world))[1:] == ["match", "block", "match", "unblock", "match"]


async def test_a_fixed_pair_stays_when_it_runs_again(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentors(world, "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await clara.taps("Ana – Ben")
    pair = clara.message
    await clara.taps("Fix")
    assert clara.sees("Fixed: the two stay together when you run it again.")
    await clara.taps_old(pair, "Fix")
    assert clara.sees("Fixed: the two stay together when you run it again.")
    await mentees(world, "Emil", subject="Law and more", looks_for=["internship"])
    await mentors(world, "Dora", capacity=1, subject="Medicine", offers=["other"])
    await clara.taps("‹ The draft")
    assert clara.sees("2 people wait whom this draft doesn’t know. Run it again to include them")
    await clara.taps("Run again")
    assert pairs(clara.buttons) == ["📌 Ana – Ben · 88", "Emil – Dora · 48"]
    await clara.taps("Ana – Ben")
    await clara.taps("Unfix")
    assert not clara.sees("Fixed: the two stay together")
    assert (await acts(world))[1:] == ["match", "fix", "fix", "match", "unfix"]


async def test_a_fixed_pair_that_a_rule_forbids_by_now_is_told(world: World) -> None:
    clara = await world.coordinator()
    [ana] = await mentees(world, "Ana")
    await mentees(world, "Emil")
    await mentors(world, "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await clara.taps("Ana – Ben")
    await clara.taps("Fix")
    await leaves(world, ana)
    await clara.taps("‹ The draft")
    assert pairs(clara.buttons) == ["⛔ Ana – Ben · 88"]
    await clara.taps("Run again")
    assert clara.sees("Ana and Ben can’t stay fixed: one of them takes part no longer.")
    assert pairs(clara.buttons) == ["Emil – Ben · 88"]
    assert "📌🚫 Fixed and blocked" not in [row[0] for row in clara.buttons]


async def test_a_pair_that_became_impossible_can_be_taken_apart(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    [ben] = await mentors(world, "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    await ben.blocks()
    await clara.says("/match")
    await clara.taps("⛔ Ana – Ben")
    assert clara.sees("This pair is not possible any more: one of them has blocked me.")
    await clara.taps("Take apart")
    assert clara.sees("Ana and Ben are no pair any more.")
    await clara.taps("Run again")
    assert clara.sees("I could bring nobody together.")
    await clara.taps("Left over (2)")
    await clara.taps("Ben · Mentor")
    assert clara.sees("They have blocked me, so I could not ask them.")


async def test_nobody_to_match(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/match")
    assert clara.sees("No mentee is waiting for a partner. The mentors have no free place.")
    assert clara.sees("As soon as there are both, I can work out a draft for you.")
    assert clara.buttons == []
    [ana] = await mentees(world, "Ana")
    await mentors(world, "Ben")
    await clara.says("/match")
    begin = clara.message
    await leaves(world, ana)
    await clara.taps_old(begin, "Work out a draft")
    assert clara.sees("No mentee is waiting for a partner: there is nobody to match.")
    await mentees(world, "Emil")
    await clara.taps_old(begin, "Work out a draft")
    await clara.taps("Emil – Ben")
    await clara.taps("Send this proposal")
    await mentees(world, "Ida")
    await clara.taps("Run again")
    assert clara.sees("The mentors have no free place at the moment: there is nobody to match with.")


async def test_a_draft_of_many_pairs_has_pages(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, *[f"Mentee {letter}" for letter in "ABCDEFGHIJ"])
    await mentors(world, "Ben", "Dora", capacity=5)
    await clara.says("/match")
    await clara.taps("Work out a draft")
    assert len(pairs(clara.buttons)) == 8
    await clara.taps("›")
    assert len(pairs(clara.buttons)) == 2
    await clara.taps("‹")
    assert len(pairs(clara.buttons)) == 8


async def test_only_coordinators_match(world: World) -> None:
    await world.coordinator()
    ana = await admitted(world, "Ana", Role.MENTEE)
    await ana.says("/match")
    assert ana.sees("That isn’t open to you at the moment.")
    await forges(world, ana, "matching.run")
    assert ana.sees("That isn’t open to you at the moment.")


async def test_forged_numbers_end_at_the_draft(world: World) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentors(world, "Ben")
    await clara.says("/match")
    await clara.taps("Work out a draft")
    for name, *args in (
        ("pair", "x"), ("fix", 99), ("block", "1.5"), ("send", 99), ("apart", 99), ("who", 99), ("letgo", 99),
        ("rule", "x"), ("mentor", 99, 0), ("mentee", 1, 99, 0), ("try", 1, 2, 99), ("try", "x", "y", 0),
        ("swap", 2, 1, 0, 0), ("go", 99, 0, 1), ("open", "x"), ("left", "x"), ("settled", "x"),
    ):  # fmt: skip
        await forges(world, clara, f"matching.{name}", *args)
        assert "Draft of Mon 23 Nov 2026" in clara.screen, name


async def test_what_is_settled_while_a_draft_is_worked_out_counts_in_it(world: World) -> None:
    """The workshop is between gathering and bringing: the coordinator blocks a pair."""
    clara = await world.coordinator()
    ana, _ = await mentees(world, "Ana", "Emil")
    ben, _ = await mentors(world, "Ben", "Dora")

    def order(store: Store) -> int:
        return matching.begin(store, row_of(store, clara)).id

    number = await world.query(order)
    cohort = await world.query(lambda store: run.gather(Stage(world.app.house, store), {"draft": number}))
    assert cohort is not None
    found = match(cohort)
    await clara.says("/match")
    assert clara.sees("A draft is being worked out.")
    await forges(world, clara, "matching.run")
    assert clara.sees("A draft is being worked out.")
    world.clock.turn(timedelta(seconds=1))

    def block(store: Store) -> None:
        one, other = enrolment_of(store, ana), enrolment_of(store, ben)
        settled.settle(store, one, other, PairRule.BLOCKED, row_of(store, clara))

    await world.query(block)
    await world.query(lambda store: run.bring(Stage(world.app.house, store), {"draft": number}, found))
    await clara.says("/match")
    assert pairs(clara.buttons) == ["Ana – Dora · 88", "Emil – Ben · 88"]


async def test_who_finds_a_partner_meanwhile_is_not_in_the_draft(world: World) -> None:
    clara = await world.coordinator()
    ana, _ = await mentees(world, "Ana", "Emil")
    ben, _ = await mentors(world, "Ben", "Dora")
    number = await world.query(lambda store: matching.begin(store, row_of(store, clara)).id)
    cohort = await world.query(lambda store: run.gather(Stage(world.app.house, store), {"draft": number}))
    assert cohort is not None
    found = match(cohort)
    await pairs_up(world, ana, ben)
    await world.query(lambda store: run.bring(Stage(world.app.house, store), {"draft": number}, found))
    await clara.says("/match")
    assert len(pairs(clara.buttons)) == 1
    assert "Emil" in pairs(clara.buttons)[0]


async def test_what_cannot_be_worked_out_is_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    clara = await world.coordinator()
    await mentees(world, "Ana")
    await mentors(world, "Ben")

    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("mentoring.matching._rules", fail)
    await clara.says("/match")
    await clara.taps("Work out a draft")
    for _ in range(3):
        await world.turn_clock(minutes=2)
    assert clara.sees("I could not work out the draft. Nothing is lost, and nobody has been asked.")
    monkeypatch.undo()
    await clara.taps("Run again")
    assert pairs(clara.buttons) == ["Ana – Ben · 88"]
