"""Somebody has all that is stored of them erased; those who stay are told kindly, and keep what is theirs."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from mentoring.erasing import NAMELESS
from mentoring.words import CloseKind, DeskRole, Role, Seat, TandemStatus
from playground.people import Person
from storage import attendances, desk
from storage.store import Store
from storage.tables import Attendance, Erasure, FailedUpdate, Tandem
from storage.tables import Person as Row
from tests.handlers.behind import forges, row_of
from tests.handlers.coordinator import reported
from tests.handlers.coordinator.cohort import acts as acts_of
from tests.handlers.coordinator.marked import mark_everything
from tests.handlers.coordinator.test_privacy import Crawl, Eye
from tests.world import World

DONE = "✅ Done. Nothing here tells of you any more."


async def goes(person: Person) -> None:
    """Has everything erased at once."""
    await person.says("/erase")
    await person.taps("🗑 Erase it now")
    await person.taps("Yes, erase everything")


async def failures(world: World) -> int:
    count: int = await world.query(lambda store: store.session.query(FailedUpdate).count())
    return count


def nameless(store: Store) -> list[Row]:
    """Those who were erased."""
    return list(store.session.execute(select(Row).where(Row.erased_at.is_not(None))).scalars())


# ── a mentee goes ───────────────────────────────────────────────────────────────────────────────────────────


async def test_a_mentee_reads_what_goes_and_what_stays(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/erase")
    assert ana.sees("your tandem with Ben: it ends, and Ben is told kindly, without a reason")
    assert ana.sees("This stays: numbers that tell of nobody")
    assert ana.buttons == [["🕰 Erase it tomorrow"], ["🗑 Erase it now"], ["No, keep everything"]]
    await ana.taps("No, keep everything")
    assert ana.sees("All right, everything stays as it is.")
    assert await world.query(nameless) == []


async def test_at_once_means_at_once(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await ana.says("/erase")
    await ana.taps("🗑 Erase it now")
    assert ana.sees("Really now? There is no way back")
    await ana.taps("Yes, erase everything")
    assert ana.sees(DONE)
    assert ben.sees("🤝 Ana has left the programme, and so your tandem has ended.")
    assert ben.sees("nobody is to blame")
    assert clara.sees("🗑 The mentee of Ben has had all their data erased.")

    def ended(store: Store) -> tuple[object, ...]:
        [tandem] = store.session.execute(select(Tandem)).scalars()
        return tandem.status, tandem.close_kind, tandem.mentee.name

    assert await world.query(ended) == (TandemStatus.CLOSED, CloseKind.ENDED, NAMELESS)


async def test_lists_of_people_show_nobody_who_is_erased(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await goes(ana)
    await clara.says("/people")
    assert [row for row in clara.buttons if "·" in row[0]] == [["✅ Ben · Mentor"]]
    for standing in ("out of reach", "takes part no more"):
        await clara.says("/people")
        await clara.taps("Filter")
        await clara.taps(standing)
        await clara.taps("Show them")
        assert clara.sees("There is nobody like that.")


async def test_a_day_to_think_again(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/erase")
    await ana.taps("🕰 Erase it tomorrow")
    assert ana.sees("one tap is enough to think again")
    await world.let_time_pass(hours=23)
    await ana.says("/tandem")  # everything goes on as usual
    assert ana.sees("Ben")
    await world.let_time_pass(hours=2)
    assert ana.sees(DONE)
    assert ben.sees("Ana has left the programme")
    await ana.says("/tandem")
    assert ana.sees("Which language shall we speak?")


async def test_who_thinks_again_keeps_everything(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/erase")
    await ana.taps("🕰 Erase it tomorrow")
    await ana.says("/erase")
    assert ana.sees("Your data will be erased")
    await ana.taps("I have thought again")
    assert ana.sees("How nice: nothing is erased")
    await world.let_time_pass(days=2)
    assert await world.query(nameless) == []
    assert await world.query(lambda store: store.session.query(Erasure).count()) == 0


async def test_a_wish_said_twice_keeps_its_hour(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/erase")
    message = ana.message
    await ana.taps("🕰 Erase it tomorrow")
    await world.let_time_pass(hours=20)
    await forges(world, ana, "erase.tomorrow")
    assert message
    await world.let_time_pass(hours=5)
    assert len(await world.query(nameless)) == 1


async def test_a_mentor_with_two_tandems_goes(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    mia, _ = await world.tandem(mentee="Mia", mentor="Leo", coordinator=clara)
    await goes(ben)
    assert ben.sees(DONE)
    assert ana.sees("The coordinators know, and look for another mentor for you.")
    assert not mia.sees("has left the programme")
    assert clara.sees(
        "🗑 The mentor of Ana has had all their data erased. The tandem has ended; Ana needs another"
    )


async def test_a_proposal_is_off(world: World) -> None:
    await world.coordinator()
    clara = world.people["Clara"]
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    from bot.demo_people import send_proposal

    await send_proposal(clara, "Ana", "Ben")
    await ana.says("/erase")
    assert ana.sees("• your proposal of a partner")
    await goes(ana)
    assert ben.sees("Ana has left the programme, so this proposal is off.")
    assert clara.sees("Somebody who was proposed to Ben has had all their data erased.")


async def test_a_place_goes_to_who_waits_for_it(world: World) -> None:
    ana, _ = await world.tandem()
    mia = await world.admitted("Mia", Role.MENTEE, "en")

    def fill(store: Store) -> None:
        event = reported.event(store, "Info café", store.now + timedelta(days=5), capacity=1)
        attendances.sign_up(store, event, row_of(store, ana))
        attendances.sign_up(store, event, row_of(store, mia))

    await world.query(fill)
    await ana.says("/erase")
    assert ana.sees("• your place at an event: somebody else can have it")
    await goes(ana)
    assert mia.sees("A place has become free, and it is yours!")
    await mia.taps("📅 See the event")
    assert mia.sees("Info café")
    seats = await world.query(lambda store: store.session.execute(select(Attendance.seat)).scalars().all())
    assert sorted(seats) == sorted([Seat.DECLINED, Seat.GOING])


async def test_auf_deutsch(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "de"))
    await ana.says("/erase")
    assert ana.sees("Das verschwindet für immer:")
    await ana.taps("🗑 Jetzt löschen")
    await ana.taps("Ja, alles löschen")
    assert ana.sees("Erledigt. Hier erzählt nichts mehr von dir.")
    assert ben.sees("Ana hat das Programm verlassen, und damit ist euer Tandem zu Ende.")


# ── who can't, or not so ────────────────────────────────────────────────────────────────────────────────────


async def test_the_last_coordinator_is_needed(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/erase")
    assert clara.sees("You are the only coordinator")
    await forges(world, clara, "erase.now", int(world.clock().timestamp()) // 60)
    assert clara.sees("You are the only coordinator")
    carl = await world.joins("Carl")
    await world.query(lambda store: desk.appoint(store, row_of(store, carl), DeskRole.COORDINATOR))
    await goes(clara)
    assert clara.sees(DONE)
    assert len(await world.query(desk.team)) == 1


async def test_a_colleague_on_the_desk_goes(world: World) -> None:
    clara, carl = await world.coordinator(), await world.joins("Carl")
    await world.query(lambda store: desk.appoint(store, row_of(store, carl), DeskRole.COORDINATOR))
    await carl.says("/erase")
    assert carl.sees("• your place on the coordinators’ desk: your colleagues are told")
    await carl.taps("🗑 Erase it now")
    await carl.taps("Yes, erase everything")
    assert clara.sees("🗑 Carl has left the programme and is off the coordinators’ desk.")
    assert (await acts_of(world))[-1] == "desk off"
    await carl.says("/admin")
    assert not carl.sees("Coordinators’ desk")


async def test_who_has_become_the_last_one_meanwhile_is_asked_to_wait(world: World) -> None:
    clara = await world.coordinator()
    carl = await world.joins("Carl")
    await world.query(lambda store: desk.appoint(store, row_of(store, carl), DeskRole.COORDINATOR))
    await clara.says("/erase")
    await clara.taps("🕰 Erase it tomorrow")
    await goes(carl)
    await world.let_time_pass(hours=25)
    assert clara.sees("You are the only coordinator")
    assert [row.telegram_id for row in await world.query(desk.team)] == [clara.user.id]


async def test_of_a_stranger_there_is_nothing_to_erase(world: World) -> None:
    zoe = world.stranger("Zoe")
    await zoe.says("/erase")
    assert zoe.sees("Nothing about you is stored here")
    for name in ("erase.ask", "erase.tomorrow", "erase.sure", "erase.keep"):
        await forges(world, zoe, name)
        assert zoe.sees("Nothing about you is stored here")


async def test_a_button_of_long_ago_erases_nobody(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/erase")
    await ana.taps("🗑 Erase it now")
    message = ana.message
    await world.let_time_pass(hours=1)
    await ana.taps_old(message, "Yes, erase everything")
    assert ana.sees("This goes for good:")
    for minute in (0, 99999999, -1, "x"):
        await forges(world, ana, "erase.now", minute)
        assert ana.sees("This goes for good:")
    assert await world.query(nameless) == []


async def test_two_taps_erase_once(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/erase")
    await ana.taps("🗑 Erase it now")
    message = ana.message
    await ana.taps("Yes, erase everything")
    await forges(world, ana, "erase.now", int(world.clock().timestamp()) // 60)
    assert ana.sees("Nothing about you is stored here")
    assert message
    assert len(await world.query(nameless)) == 1
    assert await failures(world) == 0


async def test_without_a_yes_to_the_new_notice_one_can_go_as_well(world: World) -> None:
    ana, _ = await world.tandem()

    def outdate(store: Store) -> None:
        row_of(store, ana).notice_version = "0"

    await world.query(outdate)
    await goes(ana)
    assert ana.sees(DONE)


async def test_in_the_middle_of_a_form(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/contact")
    await goes(ana)
    await ana.says("My question is this")
    assert ana.sees("Which language shall we speak?")
    assert await failures(world) == 0


async def test_both_of_a_tandem_go(world: World) -> None:
    ana, ben = await world.tandem()
    await goes(ana)
    await goes(ben)
    assert ben.sees(DONE)
    assert len(await world.query(nameless)) == 2
    await world.let_time_pass(days=40)
    assert await failures(world) == 0


# ── those who stay ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("who", ["Ben", "Clara"])
async def test_those_who_stay_can_open_everything(world: World, who: str) -> None:
    ana, _ = await world.tandem()
    await world.tandem(mentee="Mia", mentor="Leo", coordinator=world.people["Clara"])
    await world.query(mark_everything)
    await goes(ana)
    await world.let_time_pass(days=20)
    eye = Eye(world, world.people[who])
    eye.open()
    crawl = Crawl(eye, lambda _store: None)
    await crawl.goes_everywhere()
    assert await failures(world) == 0


async def test_nobody_writes_to_who_has_gone(world: World) -> None:
    ana, _ = await world.tandem()
    await goes(ana)
    before = len(ana.chat)
    await world.let_time_pass(days=60)
    assert len(ana.chat) == before
    assert world.telegram.objections == []


async def test_killed_in_the_middle_it_happens_once(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/erase")
    await ana.taps("🕰 Erase it tomorrow")
    await world.end()
    world.clock.turn(timedelta(days=2))
    await world.begin()
    await world.turn_clock(minutes=1)
    assert ana.sees(DONE)
    assert ben.sees("Ana has left the programme")
    assert len(await world.query(nameless)) == 1
