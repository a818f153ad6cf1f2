"""The list of meetings: what is to come and what has been, page by page."""

from datetime import UTC, datetime, timedelta

import pytest

from mentoring.words import ContactForm, MeetingStatus
from playground.people import Person
from storage import meetings
from storage.store import Store
from tests.handlers.behind import forges, row_of, tandem_of
from tests.handlers.meetings.acts import agree, logs, proposes
from tests.world import World


async def has_meetings(world: World, person: Person, count: int) -> None:
    """Confirmed meetings on as many days to come, from the first of December."""

    def plan(store: Store) -> None:
        for number in range(count):
            meeting = meetings.propose(
                store,
                tandem_of(store, person),
                row_of(store, person),
                starts_at=datetime(2026, 12, 1, 14, tzinfo=UTC) + timedelta(days=number),
                minutes=60,
                form=ContactForm.CHAT,
                place=None,
                agenda=None,
            )
            meeting.status = MeetingStatus.CONFIRMED

    await world.query(plan)


async def test_no_meetings_yet_is_an_invitation(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/meetings")
    assert ana.screen == (
        "📚 No meetings yet.\nThe first one is the hardest to arrange, and often the best. Shall we plan it?"
    )
    assert ana.buttons == [["📅 Plan a meeting", "📝 Log a meeting"]]
    await ana.taps("Plan a meeting")
    assert ana.sees("When would you like to meet Ben?")


async def test_each_meeting_is_listed_with_its_state_the_newest_first(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/log")
    await logs(ana, "20.11.2026", "1 h", "Telephone")
    await proposes(ana, "24.11.2026", "15:00")
    await ben.taps("Zusagen")
    await proposes(ana, "26.11.2026", "09:00")
    await proposes(ana, "25.11.2026", "09:00")
    await ana.taps("Withdraw")
    await ana.says("/meetings")
    assert ana.buttons == [
        ["⏳ Thu 26 Nov 2026, 09:00 · Ben · waiting for an answer"],
        ["✖️ Wed 25 Nov 2026, 09:00 · Ben · called off"],
        ["✅ Tue 24 Nov 2026, 15:00 · Ben · confirmed"],
        ["📘 Fri 20 Nov 2026 · Ben · logged"],
        ["📅 Plan a meeting", "📝 Log a meeting"],
        ["🔎 Search"],
    ]
    await ben.says("/meetings")
    assert ben.buttons[0] == ["❓ Do., 26. Nov. 2026, 09:00 · Ana · wartet auf deine Antwort"]
    assert ben.buttons[-2:] == [["📅 Treffen planen", "📝 Treffen eintragen"], ["🔎 Suchen"]]


async def test_a_tapped_meeting_shows_what_can_be_done(world: World) -> None:
    ana, ben = await world.tandem()
    await proposes(ana, "26.11.2026", "09:00")
    await ben.says("/meetings")
    await ben.taps("Thu 26 Nov")
    assert ben.screen.startswith(
        "❓ Meeting with Ana\nwaiting for your answer\n\n🗓️ Thu 26 Nov 2026, 09:00 · 1 h"
    )
    assert ben.buttons == [["✅ Confirm"], ["🔁 Another time", "Can’t"], ["‹ All meetings"]]
    await ben.taps("Confirm", of="waiting for your answer")
    assert ben.sees("✅ Meeting with Ana\nconfirmed")
    await ben.taps("All meetings")
    assert ben.sees("📚 Your meetings, the newest first.")


async def test_a_logged_meeting_shows_its_log(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await world.turn_clock(days=2)
    await ana.says("/meetings")
    await ana.taps("Tue 24 Nov")
    await ana.taps("Log it")
    await logs(ana, topics=("Studies",))
    await ben.says("/meetings")
    assert ben.buttons[0] == ["📘 Tue 24 Nov 2026 · Ana · logged"]
    await ben.taps("Tue 24 Nov")
    assert ben.sees("📘 Meeting with Ana of Tue 24 Nov 2026\nlogged\n\n🤝 Video call · 1 h\n💬 Studies")
    assert ben.buttons == [
        ["👍 That’s right"],
        ["Something is different"],
        ["👣 Add a next step"],
        ["‹ All meetings"],
    ]


async def test_an_old_card_of_a_meeting_logged_since_leads_to_the_log(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await world.turn_clock(days=2)
    await ben.says("/meetings")
    await ben.taps("Tue 24 Nov")
    card = ben.message
    await ana.says("/log")
    await ana.taps("Tue 24 Nov")
    await logs(ana)
    await ben.taps_old(card, "Another time")
    assert ben.toast == "This has changed in the meantime. Here is how it stands."
    await ben.taps("See what was logged")
    assert ben.sees("📘 Meeting with Ana of Tue 24 Nov 2026")


async def test_ten_meetings_fill_a_page(world: World) -> None:
    ana, _ = await world.tandem()
    await has_meetings(world, ana, 21)
    await ana.says("/meetings")
    pages = [ana.buttons[:-3]]
    assert ana.buttons[-3] == ["Older ›"]
    await ana.taps("Older")
    pages.append(ana.buttons[:-3])
    assert ana.buttons[-3] == ["‹ Newer", "Older ›"]
    await ana.taps("Older")
    pages.append(ana.buttons[:-3])
    assert ana.buttons[-3] == ["‹ Newer"]
    assert [len(page) for page in pages] == [10, 10, 1]
    days = [int(label.split()[2]) for page in pages for [label] in page]
    assert days == list(range(21, 0, -1))
    await ana.taps("Newer")
    assert ana.buttons[:-3] == pages[1]


async def test_exactly_ten_meetings_are_one_page(world: World) -> None:
    ana, _ = await world.tandem()
    await has_meetings(world, ana, 10)
    await ana.says("/meetings")
    assert [len(row) for row in ana.buttons] == [1] * 10 + [2, 1]


@pytest.mark.parametrize("page", ["-1", "x", "", "²"])
async def test_a_page_that_does_not_exist_is_the_first(world: World, page: str) -> None:
    ana, _ = await world.tandem()
    await has_meetings(world, ana, 1)
    await forges(world, ana, "meetings.list", page)
    assert ana.sees("Your meetings, the newest first.")


async def test_nobody_sees_the_meetings_of_another_tandem(world: World) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    await has_meetings(world, ana, 3)
    await dana.says("/meetings")
    assert dana.sees("No meetings yet.")
