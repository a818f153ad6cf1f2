"""Answering an agreement: approve it, ask for changes term by term, take it back; and old buttons of all of these."""

import pytest

from mentoring.words import Rhythm
from tests.handlers.agreement.acts import (
    agree,
    approves,
    changes,
    drafts,
    kept,
    proposes,
    sends,
    states,
    wishes,
)
from tests.handlers.behind import closes_tandem, forges, pairs
from tests.world import World


async def test_the_mentor_approves_and_it_is_in_force_for_both(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    await ben.taps("Ich stimme zu")
    assert ben.screen == (
        "Zwischen dir und Ana darf es kein Arbeits-, Betreuungs- oder Prüfungsverhältnis geben. "
        "Kannst du das bestätigen?"
    )
    assert await states(world) == ["sent"]
    await ben.taps("Ja, es gibt keines – ich stimme zu")
    assert ben.sees(
        "🎉 Deine Vereinbarung mit Ana gilt. Ihr bekommt sie gleich beide als PDF.\n\n"
        "Daran halte ich mich von jetzt an: Kontakt jeden Monat, absagen mindestens 1 Tag vorher. "
        "Am So., 21. Feb. 2027 frage ich euch, ob sie noch passt."
    )
    assert ana.sees("🎉 Ben said yes: your agreement is in force.")
    await ana.says("/agreement")
    assert ana.sees("Version 1 · in force since Mon 23 Nov 2026, 10:00")
    assert ana.sees("✅ Ana, Mon 23 Nov 2026, 10:00\n✅ Ben, Mon 23 Nov 2026, 10:00")
    assert ana.buttons == [["✏️ Propose a change"], ["📄 As a PDF"]]


async def test_a_mentor_who_depends_on_the_mentee_approves_nothing(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    before = len(ana.chat)
    await ben.taps("I agree")
    await ben.taps("There is one, or I am not sure")
    assert ben.sees("nobody has done anything wrong. Please tell the coordinators")
    assert ben.buttons == [["Talk to the coordinators"], ["‹ Back"]]
    assert (await states(world), len(ana.chat)) == (["sent"], before)
    await ben.taps("‹ Back")
    await ben.taps("Yes, there is none – I agree")
    assert await states(world) == ["in-force"]


async def test_the_mentor_asks_for_changes_and_only_these_are_asked(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    await ben.taps("Um eine Änderung bitten")
    await ben.taps("Wie oft")
    await ben.taps("Erwartungen Mentor*in")
    await ben.taps("Fertig")
    assert ben.sees("Wie oft möchtest du, dass ihr euch trefft?")
    assert ben.sees("Jetzt: jeden Monat")
    assert ben.sees("👥 Das seht ihr beide im Tandem.")
    await ben.says("Lieber alle zwei Wochen")
    assert ben.sees("Jetzt: Ana kommt vorbereitet")
    await ben.says("Ana ist pünktlich.")
    await ben.taps("Abschicken")
    assert ben.sees("📨 Ana bekommt deine Wünsche.")
    assert ana.sees(
        "✏️ Ben has read the agreement, and has 2 wishes.\n"
        "I will ask you only about these. All the rest stays as it is.\n\n"
        "How often: every month\n"
        "💬 Ben: Lieber alle zwei Wochen"
    )
    await ana.taps("Take up the wishes")
    assert ana.screen.startswith("Question 1 of 2\n\nHow often would you like to meet?")
    assert ana.sees("💬 Ben: Lieber alle zwei Wochen\n\nYour answer so far: every month")
    await ana.taps("every two weeks")
    assert ana.screen.startswith("Question 2 of 2\n\nWhat can Ben expect of you?")
    await ana.taps("Take over the words of Ben")
    await ana.taps("Agree and send")
    assert ben.sees("Ana hat die Vereinbarung noch einmal geschickt.")
    assert ben.sees(
        "Fassung 2 · wartet auf deine Antwort\n🆕 Geändert seit Fassung 1: Wie oft und Ben erwartet"
    )
    assert ben.sees("🆕 Wie oft: alle zwei Wochen")
    assert ben.sees("🆕 Ben erwartet: Ana ist pünktlich.")
    assert ben.sees("\nDauer: 1 Std.")
    first, second = await kept(world)
    assert first.remarks == {"frequency": "Lieber alle zwei Wochen", "mentor_hopes": "Ana ist pünktlich."}
    assert (first.agreed.frequency, second.agreed.frequency) == (Rhythm.MONTHLY, Rhythm.FORTNIGHTLY)


async def test_a_mentee_may_keep_an_answer_and_send_it_again(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await wishes(ben, Length="Half an hour?")
    await ana.taps("Take up the wishes")
    await ana.taps("Keep my answer")
    await ana.taps("Agree and send")
    assert await states(world) == ["overtaken", "sent"]
    await approves(ben)
    assert await states(world) == ["overtaken", "in-force"]


async def test_who_asked_for_a_change_can_change_the_wishes_or_agree_after_all(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await wishes(ben, Length="Half an hour?")
    await ben.taps("See the agreement")
    assert ben.sees("Version 1 · you asked Ana for a change")
    assert ben.sees("Length: 1 h\n💬 Ben: Half an hour?")
    await ben.taps("Change my wishes")
    assert ben.sees("Length: Half an hour?")
    await changes(ben, "Length", "45 minutes?")
    await ben.taps("Send")
    assert ana.sees("💬 Ben: 45 minutes?")
    await ben.taps("See the agreement")
    await approves(ben)
    assert await states(world) == ["in-force"]


# ── taking back ─────────────────────────────────────────────────────────────────────────────────────────


async def test_a_draft_that_is_withdrawn_is_taken_up_again_with_its_words(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana, "Honest words")
    await ana.taps("Withdraw it")
    assert ana.sees("Withdrawn. Ben knows, and your words are kept")
    assert ben.sees("Ana hat den Entwurf eurer Vereinbarung zurückgezogen.")
    await ana.taps("Take it up again")
    assert ana.sees("What the mentee expects: Honest words")
    await ana.taps("Agree and send")
    assert await states(world) == ["withdrawn", "sent"]
    assert not ben.sees("🆕 Geändert")


async def test_a_version_that_was_withdrawn_can_not_be_approved(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    told = ben.message
    await ana.taps("Withdraw it")
    await ben.taps_old(told, "I agree")
    assert ben.toast == "This version was withdrawn. This is how things are now."
    assert ben.sees("Your mentoring agreement with Ana")
    assert await states(world) == ["withdrawn"]


async def test_a_version_that_was_approved_can_not_be_withdrawn(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    sent = ana.message
    await approves(ben)
    await ana.taps_old(sent, "Withdraw it")
    assert ana.toast == "That is settled already. This is how things are now."
    assert await states(world) == ["in-force"]


# ── what changes meanwhile ──────────────────────────────────────────────────────────────────────────────


async def test_a_version_that_has_just_been_changed_is_not_approved_but_the_new_one_shown(
    world: World,
) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await ben.taps("I agree")
    confirm = ben.message
    await ana.taps("See the agreement")
    await ana.taps("Change it")
    await changes(ana, "How often", "every week")
    send = ana.message.buttons[0][0]["callback_data"]
    yes = confirm.buttons[0][0]["callback_data"]
    ana.telegram.tap(ana.user.id, ana.message.id, send)  # both at the same moment
    ben.telegram.tap(ben.user.id, confirm.id, yes)
    await world.settle()
    assert await states(world) == ["overtaken", "sent"]
    shown = [text for text in ben.chat if "🔁 Ana has sent a newer version in the meantime." in text]
    assert len(shown) == 1
    assert "Nothing has been approved. This is how it reads now:" in shown[0]
    assert "🆕 How often: every week" in shown[0]


async def test_a_change_that_comes_just_after_the_approval_is_a_proposal(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await ben.taps("I agree")
    confirm = ben.message
    await ana.taps("See the agreement")
    await ana.taps("Change it")
    await changes(ana, "How often", "every week")
    ben.telegram.tap(ben.user.id, confirm.id, confirm.buttons[0][0]["callback_data"])
    ana.telegram.tap(ana.user.id, ana.message.id, ana.message.buttons[0][0]["callback_data"])
    await world.settle()
    assert await states(world) == ["in-force", "sent"]
    assert ben.sees("✏️ Ana would like to change your agreement.")


async def test_a_second_tap_approves_no_more(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await ben.taps("I agree")
    confirm = ben.message
    await ben.taps("Yes, there is none – I agree")
    told = len(ana.chat)
    await ben.taps_old(confirm, "Yes, there is none – I agree")
    assert ben.toast == "That is settled already. This is how things are now."
    assert len(ana.chat) == told
    assert len(await kept(world)) == 1


async def test_wishes_for_a_version_that_has_been_changed_are_kept_for_the_new_one(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    await ben.taps("Ask for a change")
    await ben.taps("Length")
    await ben.taps("Done")
    await ben.says("Half an hour?")
    await ana.taps("See the agreement")
    await ana.taps("Change it")
    await changes(ana, "How often", "every week")
    await ana.taps("Agree and send")
    await ben.taps("Send", of="What you would like to have changed")
    assert ben.sees("🔁 Ana has sent a newer version in the meantime. Your wishes are kept")
    assert ben.sees("Length: Half an hour?")
    await ben.taps("Send")
    assert await states(world) == ["overtaken", "change-asked"]
    assert ana.sees("💬 Ben: Half an hour?")


async def test_whose_answer_is_awaited_sends_no_version_beside_it(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.says("/agreement")
    before = ana.message
    await proposes(ben, "How often", "every week")
    await ana.taps_old(before, "Propose a change")
    assert ana.sees("This version is waiting for your answer: you can say yes, or ask for a change.")
    assert ana.sees("🆕 How often: every week")


async def test_after_the_tandem_has_ended_the_agreement_can_be_read_but_not_changed(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await ana.says("/agreement")
    [version] = await kept(world)
    await closes_tandem(world, ana)
    await forges(world, ana, "agreement.show", version.tandem_id)
    assert ana.sees("Version 1 · in force since")
    assert ana.buttons == [["📄 As a PDF"]]
    await ana.taps("As a PDF")
    assert [file.name for file in ana.documents] == ["Mentoring agreement, version 1.pdf"]
    await forges(world, ana, "agreement.draft", version.tandem_id)
    assert ana.sees("That isn’t open to you at the moment.")


async def test_a_mentor_of_another_tandem_changes_nothing_in_one_that_has_ended(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    [version] = await kept(world)
    await closes_tandem(world, ana)
    await pairs(world, await world.mentee("Cleo"), ben)
    for action, number in (
        ("approve", version.id),
        ("confirm", version.id),
        ("ask", version.id),
        ("draft", version.tandem_id),
    ):
        await forges(world, ben, f"agreement.{action}", number)
        assert ben.sees("Your tandem with Ana has ended, so the agreement can no longer be changed.")
    assert await states(world) == ["sent"]


@pytest.mark.parametrize(
    "action",
    ["show", "version", "history", "paper", "draft", "withdraw", "ask", "approve", "confirm", "tied"],
)
async def test_an_agreement_of_others_is_not_shown(world: World, action: str) -> None:
    ana, _ = await world.tandem()
    await sends(ana, "Words for Ben alone")
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    for number in (1, "x", "²", "", "9" * 30):
        await forges(world, dana, f"agreement.{action}", number)
        assert dana.sees("I can’t find this agreement. With /agreement you see your own.")
    assert not [text for text in dana.chat if "Words for Ben alone" in text]
    assert await states(world) == ["sent"]


async def test_the_sender_can_not_approve_for_the_partner(world: World) -> None:
    ana, _ = await world.tandem()
    await sends(ana)
    [version] = await kept(world)
    for action in ("approve", "confirm", "ask", "tied"):
        await forges(world, ana, f"agreement.{action}", version.id)
        assert ana.toast == "That is settled already. This is how things are now."
    assert await states(world) == ["sent"]


async def test_the_partner_can_not_withdraw_what_the_other_has_sent(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana)
    [version] = await kept(world)
    await forges(world, ben, "agreement.withdraw", version.id)
    assert await states(world) == ["sent"]


async def test_drafting_can_be_put_aside_and_taken_up(world: World) -> None:
    ana, _ = await world.tandem()
    await drafts(ana)
    await ana.taps("Stop here")
    assert ana.sees("“your mentoring agreement” is put aside.")
    await ana.says("/agreement")
    await ana.taps("Draft the agreement")
    assert ana.sees("Your agreement at a glance")
