"""Taking an entry back: who wrote it by mistake lets it go, and nothing counts from it any more."""

from datetime import date, timedelta

import pytest

from mentoring.words import MeetingStatus
from storage import closing
from storage.store import Store
from tests.handlers.behind import closes_tandem, forges, tandem_of
from tests.handlers.meetings.acts import agree, logs, logs_kept, logs_unplanned, meetings_kept
from tests.world import World


async def test_an_entry_is_taken_back_after_one_more_question(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_unplanned(ana, takeaway="Ask more questions", step="Read the CV")
    told = len(ben.chat)
    await ana.taps("Take it back")
    assert ana.screen == (
        "↩️ Take back your entry about the meeting with Ben of Fri 20 Nov 2026?\n"
        "If something in it isn’t right, you can also change it.\n\n"
        "💡 What you took away from it goes with it.\n\n"
        "👣 The next steps stay. Under Next steps you can drop those that don’t apply any more."
    )
    assert ana.buttons == [["↩️ Yes, take it back"], ["‹ No, leave it"]]
    await ana.taps("Yes, take it back")
    assert ana.screen == "↩️ Your entry of Fri 20 Nov 2026 is taken back."
    assert len(ben.chat) == told  # who has not answered to it is left in peace
    [log] = await logs_kept(world)
    assert (log.takeaway, log.doubt) == (None, None)
    await ana.says("/meetings")
    assert ana.sees("📚 No meetings yet.")


async def test_no_leaves_it_as_it_is(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "en"))
    await ana.says("/log")
    for answer in ("20.11.2026", "1 h", "Telefon"):
        await ana.says(answer)
    for label in ("Ziele", "Fertig", "Überspringen", "Überspringen", "Eintragen"):
        await ana.taps(label)
    await ana.taps("Zurücknehmen")
    assert ana.screen == (
        "↩️ Deinen Eintrag zum Treffen mit Ben am Fr., 20. Nov. 2026 zurücknehmen?\n"
        "Stimmt nur etwas darin nicht, kannst du ihn auch ändern."
    )
    await ana.taps("Nein, er bleibt")
    assert ana.sees("📘 Treffen mit Ben am Fr., 20. Nov. 2026")
    [log] = await logs_kept(world)
    assert log.taken_back_at is None


@pytest.mark.parametrize("answer", ["Stimmt so", "Etwas war anders"])
async def test_a_partner_who_has_answered_reads_of_it(world: World, answer: str) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_unplanned(ana)
    await ben.taps(answer)
    if answer == "Etwas war anders":
        await ben.says("Wir waren nicht verabredet.")
    await ana.says("/meetings")
    await ana.taps("Fri 20 Nov")
    await ana.taps("Take it back")
    assert ana.sees("💬 Ben has replied to it, and will read that you took it back.")
    await ana.taps("Yes, take it back")
    assert ana.sees("↩️ Your entry of Fri 20 Nov 2026 is taken back. Ben knows.")
    assert ben.screen == (
        "↩️ Ana hat den Eintrag zu eurem Treffen am Fr., 20. Nov. 2026 zurückgenommen. "
        "Habt ihr euch doch getroffen, tragt es einfach neu ein."
    )
    [log] = await logs_kept(world)
    assert log.doubt is None


async def test_old_buttons_lead_nowhere_once_it_is_taken_back(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    card = ana.message
    question = ben.message
    await ana.taps("Take it back")
    sure = ana.message
    await ana.taps("Yes, take it back")
    gone = "↩️ That entry was taken back. Here you see the meetings that there are."
    await ana.taps_old(sure, "Yes, take it back")
    assert ana.sees(gone)
    await ana.taps_old(card, "Change my entry")
    assert ana.sees(gone)
    await ben.taps_old(question, "That’s right")
    assert ben.sees(gone)
    [log] = await logs_kept(world)
    assert log.confirmed_at is None


async def test_only_who_wrote_it_can_take_it_back_and_not_after_the_end(world: World) -> None:
    ana, ben = await world.tandem()
    await logs_unplanned(ana)
    [log] = await logs_kept(world)
    for name, args in (("meetings.back", (log.id,)), ("meetings.backyes", (log.id, log.revision))):
        await forges(world, ben, name, *args)
        assert ben.toast == "Only Ana can change this entry."
    await closes_tandem(world, ana)
    await forges(world, ana, "meetings.backyes", log.id, log.revision)
    [log] = await logs_kept(world)
    assert log.taken_back_at is None


async def test_what_has_been_changed_since_the_question_is_shown_first(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    card = ana.message
    await ana.taps("Take it back")
    sure = ana.message
    await ana.taps_old(card, "Change my entry")
    await ana.taps("Change an answer")
    await ana.taps("Length")
    await ana.says("2 h")
    await ana.taps("Log it")
    await ana.taps_old(sure, "Yes, take it back")
    assert ana.toast == "This has changed in the meantime. Here is how it stands."
    [log] = await logs_kept(world)
    assert log.taken_back_at is None


async def test_a_change_that_was_begun_goes_with_it(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    card = ana.message
    await ana.taps("Change my entry")
    await ana.taps_old(card, "Take it back")
    await ana.taps("Yes, take it back")
    await ana.says("/meetings")
    assert not ana.sees("Log it")
    await ana.says("hello")
    assert not ana.sees("📝 Your meeting")


async def test_a_planned_meeting_can_be_logged_again_or_noted_as_missed(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=3, hours=7)
    await ana.taps("Yes, we met")
    await logs(ana)
    await ben.taps("That’s right")
    await ana.says("/meetings")
    await ana.taps("Thu 26 Nov")
    await ana.taps("Take it back")
    await ana.taps("Yes, take it back")
    assert ana.sees("📝 Meeting with Ben\nnot logged yet")
    assert ben.buttons == [["📝 Log it"], ["🔁 Another time", "🍃 Didn’t happen"]]
    await ben.taps("Log it")
    await logs(ben)
    [meeting] = await meetings_kept(world)
    assert meeting.status is MeetingStatus.LOGGED
    assert len(await logs_kept(world)) == 2
    heard = len(ben.chat)
    await world.turn_clock(days=3)
    assert not any("Did you meet" in text for text in [*ana.chat, *ben.chat[heard:]])


async def test_contact_the_first_fit_and_the_days_of_the_certificate_count_without_it(world: World) -> None:
    ana, ben = await world.tandem()
    programme = world.app.house.programme

    async def standing() -> tuple[bool, date | None, list[date]]:
        def look(store: Store) -> tuple[bool, date | None, list[date]]:
            tandem = tandem_of(store, ana)
            fit_on = tandem.fit_due_at and tandem.fit_due_at.date()
            return tandem.has_had_contact, fit_on, closing.meeting_days(store, programme, tandem)

        found: tuple[bool, date | None, list[date]] = await world.query(look)
        return found

    assert await standing() == (False, None, [])
    await world.turn_clock(days=4)
    for day in ("24.11.2026", "26.11.2026"):
        await ana.says("/log")
        await logs(ana, day, "1 h", "Telephone")
    _, first_fit, days = await standing()
    assert days == [date(2026, 11, 24), date(2026, 11, 26)]
    assert first_fit is not None
    for day, left in (("Tue 24 Nov", [date(2026, 11, 26)]), ("Thu 26 Nov", [])):
        await ana.says("/meetings")
        await ana.taps(day)
        await ana.taps("Take it back")
        await ana.taps("Yes, take it back")
        contact, fit_on, days = await standing()
        assert (contact, days) == (bool(left), left)
        assert fit_on == (first_fit + timedelta(days=2) if left else None)
    assert ben.sees("Ana logged your meeting")


async def test_one_that_was_missed_and_then_logged_is_missed_again(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, "26.11.2026", "15:00")
    await world.turn_clock(days=3, hours=7)
    await ana.taps("Didn’t happen")
    await ben.taps("We did meet")
    await logs(ben)
    await ben.taps("Take it back")
    await ben.taps("Yes, take it back")
    assert ben.sees("🍃 Meeting with Ana\ndid not take place")
    [meeting] = await meetings_kept(world)
    assert meeting.status is MeetingStatus.MISSED


async def test_the_first_fit_is_asked_a_week_after_the_day_that_was_corrected(world: World) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    before = await world.query(lambda store: tandem_of(store, ana).fit_due_at)
    await ana.taps("Change my entry")
    await ana.taps("Change an answer")
    await ana.taps("Day")
    await ana.says("22.11.2026")
    await ana.taps("Log it")
    after = await world.query(lambda store: tandem_of(store, ana).fit_due_at)
    assert after - before == timedelta(days=2)
