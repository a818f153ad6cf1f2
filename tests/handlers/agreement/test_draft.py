"""Drafting an agreement: everything usual is filled in, and asked is what only the two can say."""

from datetime import date

import pytest

from mentoring.words import ContactForm, Inviter, Rhythm, Span
from tests.handlers.agreement.acts import HOPES, agree, changes, drafts, kept, proposes, sends, states
from tests.handlers.behind import closes_tandem, opens_another_cohort, pairs
from tests.handlers.coordinator.cohort import changes as changes_profile
from tests.world import World


async def test_the_mentee_answers_two_questions_and_the_mentor_reads_the_whole(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/agreement")
    assert ana.sees("I have drafted everything with what usually works.")
    await ana.taps("Draft the agreement")
    assert ana.screen.startswith("Question 1 of 2\n\nWhat do you expect of this mentoring, and of Ben?")
    assert ana.sees("👥 You and your tandem partner will see this.")
    await ana.says(HOPES)
    assert ana.screen.startswith("Question 2 of 2\n\nThere must be no tie of employment")
    await ana.taps("Yes, there is none")
    assert ana.sees(
        "Until: Sun 23 May 2027\n"
        "How often: every month\n"
        "Length: 1 h\n"
        "How: Video call\n"
        "Where: We settle the place, or the link, for each meeting.\n"
        "Who invites: the mentee\n"
        "Notice to cancel: 1 day\n\n"
        "Contact in between: Short questions are welcome at any time"
    )
    assert ana.sees(f"What the mentee expects: {HOPES}")
    await ana.taps("Agree and send")
    assert ana.screen == (
        "📨 Sent to Ben.\nYou have agreed to it by sending it. I will tell you as soon as there is an answer."
    )
    assert ben.sees("🤝 Ana hat eure Mentoring-Vereinbarung entworfen.")
    assert ben.sees(
        "— Unsere Treffen —\n"
        "Zeitraum: Mo., 23. Nov. 2026 bis So., 23. Mai 2027\n"
        "Wie oft: jeden Monat\n"
        "Dauer: 1 Std.\n"
        "Wie: Videoanruf\n"
        "Wo: Ort oder Link machen wir für jedes Treffen aus.\n"
        "Wer einlädt: Mentee\n"
        "Absagefrist: mindestens 1 Tag vorher"
    )
    assert ben.sees(f"Ana erwartet: {HOPES}")
    assert ben.sees("Im Konfliktfall: Wir sprechen es früh und miteinander an.")
    assert ben.sees("✅ Ana, Mo., 23. Nov. 2026, 10:00\n▫️ Ben")
    assert ben.buttons == [["✅ Ich stimme zu"], ["✏️ Um eine Änderung bitten"]]


async def test_how_they_meet_is_what_both_said_when_they_applied_to_their_cohort(world: World) -> None:
    ana, ben = await world.tandem()
    for person in (ana, ben):
        await changes_profile(world, person, ways=["telephone", "video"] if person is ana else ["telephone"])
    await opens_another_cohort(world, "2027")
    await ana.says("/agreement")
    await ana.taps("Draft the agreement")
    await ana.says(HOPES)
    await ana.taps("Yes, there is none")
    assert ana.sees("How: Telephone\n")


async def test_an_agreement_is_drafted_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/agreement")
    await ana.taps("Vereinbarung entwerfen")
    assert ana.sees("Was erwartest du von diesem Mentoring und von Ben?")
    await ana.says("Ehrliche Worte")
    assert ana.sees("Zwischen dir und Ben darf es kein Arbeits-, Betreuungs- oder Prüfungsverhältnis geben.")
    await ana.taps("Ja, es gibt keines")
    assert ana.sees("Bis: So., 23. Mai 2027\nWie oft: jeden Monat")
    assert ana.sees("Rückblick: So., 21. Feb. 2027")
    await ana.taps("Zustimmen und abschicken")
    assert ana.sees("An Ben geschickt.")
    assert ben.sees("Confidentiality: What we tell each other stays between us")
    assert ben.sees("Ana expects: Ehrliche Worte")


async def test_what_is_kept_are_all_terms(world: World) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await changes(ana, "How often", "every two weeks")
    await changes(ana, "Notice to cancel", "3 days")
    await changes(ana, "Length", "90 min")
    await changes(ana, "Limits", "No tutoring.")
    await ana.taps("Agree and send")
    [version] = await kept(world)
    terms = version.agreed
    assert (terms.period, terms.review_on) == (date(2027, 5, 23), date(2027, 2, 21))
    assert (terms.frequency, terms.notice, terms.reply) == (
        Rhythm.FORTNIGHTLY,
        Span.THREE_DAYS,
        Span.THREE_DAYS,
    )
    assert (terms.length, terms.forms, terms.invites) == (90, [ContactForm.VIDEO], Inviter.MENTEE)
    assert (terms.limits, terms.mentee_hopes) == ("No tutoring.", HOPES)
    assert isinstance(terms.ending, dict)
    assert set(terms.ending) == {"en", "de"}


async def test_the_programmes_rhythm_and_notice_are_the_usual_ones(world: World) -> None:
    ana, _ = await world.tandem()
    programme = world.app.house.programme
    assert (programme.contact_interval_days, programme.notice_hours) == (30, 24)
    await drafts(ana)
    assert ana.sees("How often: every month")
    assert ana.sees("Notice to cancel: 1 day")


async def test_a_clause_of_ones_own_can_go_back_to_the_usual_words(world: World) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await changes(ana, "Feedback", "We talk about it over coffee.")
    assert ana.sees("Feedback: We talk about it over coffee.")
    await ana.taps("Change an answer")
    await ana.taps("Feedback")
    assert ana.sees("Your answer so far: We talk about it over coffee.")
    await ana.taps("Take the usual words")
    assert ana.sees("Feedback: At the end of each meeting we say in a sentence")


async def test_who_depends_on_the_partner_sends_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    before = len(ben.chat)
    await ana.says("/agreement")
    await ana.taps("Draft the agreement")
    await ana.says(HOPES)
    await ana.taps("There is one, or I am not sure")
    assert ana.sees("nobody has done anything wrong. Please tell the coordinators")
    assert ana.buttons[0] == ["✅ Yes, there is none"]
    assert (await kept(world), len(ben.chat)) == ([], before)


async def test_the_mentor_is_told_that_the_mentee_begins(world: World) -> None:
    _, ben = await world.tandem()
    await ben.says("/agreement")
    assert ben.sees("Ana drafts it, with my help, and you get it here")
    assert ben.buttons == []


async def test_a_mentor_with_two_mentees_is_asked_whose_agreement(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await pairs(world, await world.mentee("Cleo"), ben)
    await ben.says("/agreement")
    assert ben.buttons == [["Ana"], ["Cleo"]]
    await ben.taps("Ana")
    assert ben.sees("Version 1 · in force since")


# ── days ────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_day_that_passes_while_the_draft_waits_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await changes(ana, "Review", "24.11.2026")
    await world.turn_clock(days=3)
    await ana.taps("Agree and send")
    assert ana.sees("One of the days has passed, or does not fit the period any more.")
    assert ana.sees("When will you look at this agreement together again?")
    await ana.says("24.12.2026")
    await ana.taps("Agree and send")
    [version] = await kept(world)
    assert version.agreed.review_on == date(2026, 12, 24)


async def test_a_review_after_the_end_of_a_shortened_period_is_asked_again(world: World) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await changes(ana, "Until", "31.1.2027")
    await ana.taps("Agree and send")
    assert ana.sees("One of the days has passed, or does not fit the period any more.")
    await ana.says("1.2.2027")
    assert ana.sees(
        "Mon 1 Feb 2027 doesn’t fit here. Please choose a day from Tue 24 Nov 2026 to Sun 31 Jan 2027."
    )
    await ana.says("15.1.2027")
    await ana.taps("Agree and send")
    assert await states(world) == ["sent"]


@pytest.mark.parametrize("day", ["23.11.2026", "31 February", "1.1.1999"])
async def test_an_end_that_is_none_is_asked_again(world: World, day: str) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await changes(ana, "Until", day)
    assert ana.sees("Until when shall your tandem run?")


# ── any words ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words", ["<b>&amp; \\ {", "אני רוצה ללמוד", "王小明 想了解", "| ~ %s { $name }", "a\nb\n\nc"]
)
async def test_any_words_reach_the_partner_as_they_were_written(world: World, words: str) -> None:
    ana, ben = await world.tandem()
    await sends(ana, words)
    assert ben.sees(f"Ana expects: {words}")


async def test_the_longest_clauses_reach_the_partner_whole(world: World) -> None:
    ana, ben = await world.tandem()
    await drafts(ana, "h" * 1500)
    clauses = (
        "Contact in between",
        "What the mentor expects",
        "Limits",
        "Confidentiality",
        "Feedback",
        "Ending early",
    )
    for number, label in enumerate(clauses):
        await changes(ana, label, str(number) * 1500)
    before = len(ben.chat)
    await ana.taps("Agree and send")
    told = "\n".join(ben.chat[before:])
    assert [str(number) * 1500 in told for number in range(len(clauses))] == [True] * len(clauses)
    assert "h" * 1500 in told
    assert ben.buttons == [["✅ I agree"], ["✏️ Ask for a change"]]


async def test_a_clause_that_is_too_long_is_not_cut(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/agreement")
    await ana.taps("Draft the agreement")
    await ana.says("x" * 1501)
    assert ana.sees("That’s 1,501 characters, and there is room for 1,500.")


# ── what changes meanwhile ──────────────────────────────────────────────────────────────────────────────


async def test_a_draft_in_a_tandem_that_has_ended_goes_nowhere(world: World) -> None:
    ana, ben = await world.tandem()
    await drafts(ana)
    before = len(ben.chat)
    await closes_tandem(world, ana)
    await ana.taps("Agree and send")
    assert ana.sees("That isn’t open to you at the moment.")
    assert (await kept(world), len(ben.chat)) == ([], before)


async def test_a_double_tap_sends_once(world: World) -> None:
    ana, ben = await world.tandem()
    await drafts(ana)
    review, before = ana.message, len(ben.chat)
    await ana.taps("Agree and send")
    sent = len(ben.chat)
    await ana.taps_old(review, "Agree and send")
    assert await states(world) == ["sent"]
    assert (len(ben.chat), sent > before) == (sent, True)


async def test_what_is_sent_unchanged_is_not_sent_again(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    before = len(ben.chat)
    await ana.says("/agreement")
    await ana.taps("Propose a change")
    await ana.taps("Agree and send")
    assert ana.sees("Nothing has been changed, so I have sent nothing.")
    assert (await states(world), len(ben.chat)) == (["in-force"], before)


async def test_two_who_change_the_agreement_at_the_same_time_lose_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.says("/agreement")
    await ana.taps("Propose a change")
    await changes(ana, "Length", "90 min")
    await proposes(ben, "How often", "every week")
    await ana.taps("Agree and send", of="Your agreement at a glance")
    assert ana.sees("🔁 Another version was sent while you were writing.")
    assert ana.sees("How often: every week\nLength: 1 h 30 min")
    await ana.taps("Agree and send")
    assert await states(world) == ["in-force", "overtaken", "sent"]
    assert ben.sees("🆕 Changed since version 2: Length")
    await ben.taps("I agree")
    [*_, version] = await kept(world)
    assert (version.agreed.frequency, version.agreed.length) == (Rhythm.WEEKLY, 90)
    assert await states(world) == ["replaced", "overtaken", "in-force"]


async def test_a_partner_who_blocked_the_bot_finds_the_agreement_later(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await sends(ana)
    assert ana.sees("At the moment I can’t reach Ben in Telegram.")
    await ben.unblocks()
    await ben.says("/agreement")
    assert ben.sees("Version 1 · waiting for your answer")
