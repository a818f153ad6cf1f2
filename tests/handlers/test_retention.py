"""Records go at the end of their time: announced, never sooner, and not while somebody takes part or holds them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from mentoring.words import CloseKind
from playground.people import Person
from storage import retention, tandems
from storage.store import Store
from storage.tables import Act, FailedUpdate, MeetingLog, Tandem
from storage.tables import Person as Row
from tests.handlers.behind import forges, row_of, tandem_of
from tests.storage.test_erasure import columns_with_marks, mark_all_of
from tests.world import World

NOT_OF_TANDEMS = {
    "announcement.versions",
    "answer_sheet.answers",
    "attendance.reason_words",
    "certificate.name",
    "enrolment.fields",
    "enrolment.profile",
    "enrolment.sort_name",
    "name_part.part",
    "outgoing.file_content",
    "outgoing.payload",
    "person.name",
    "person.username",
    "progress.state",
    "question_words.words",
}
"""What people wrote outside of a tandem: it goes with them."""


async def ends(world: World, person: Person) -> None:
    """The tandem of somebody has come to its end."""
    await world.query(lambda store: tandems.close(store, tandem_of(store, person), kind=CloseKind.COMPLETED))


async def months(world: World, count: int) -> None:
    await world.let_time_pass(days=30 * count)


def told(person: Person, words: str) -> int:
    """How often somebody has read that."""
    return sum(words in text for text in person.chat)


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_year_after_its_end_the_words_of_a_tandem_go(world: World) -> None:
    ana, ben = await world.tandem()
    await world.query(lambda store: mark_all_of(store, row_of(store, ana), tandem_of(store, ana)))
    await world.query(lambda store: setattr(tandem_of(store, ana), "ends_on", None))
    await ends(world, ana)
    await months(world, 11)
    assert told(ana, "It is a while since your tandem with Ben ended.") == 0
    assert "goal.title" in await world.query(columns_with_marks)
    await months(world, 1)
    assert told(ben, "It is a while since your tandem with") == 1
    assert "goal.title" in await world.query(columns_with_marks)
    await months(world, 1)
    assert await world.query(columns_with_marks) - NOT_OF_TANDEMS == set()
    assert (
        await world.query(lambda store: store.session.query(MeetingLog).count()) == 1
    )  # it is counted still
    assert told(ben, "It is a while since your tandem with") == 1


async def test_one_takes_a_copy_along(world: World) -> None:
    ana, _ = await world.tandem()
    await ends(world, ana)
    await world.let_time_pass(days=360)
    assert told(ana, "It is a while since your tandem with Ben ended.") == 1
    await ana.taps("📦 Take my data with me", of="It is a while since")
    assert ana.documents[-1].name == "my-data.zip"


async def test_a_tandem_that_goes_on_keeps_everything(world: World) -> None:
    ana, _ = await world.tandem()
    await world.query(lambda store: setattr(tandem_of(store, ana), "records_due_at", store.now))
    await months(world, 2)
    assert (await world.query(lambda store: tandem_of(store, ana).records_due_at)) is None


async def test_a_proposal_that_came_to_nothing_goes_silently(world: World) -> None:
    from bot.demo_people import send_proposal
    from mentoring.words import Role

    clara = await world.coordinator()
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    await world.admitted("Ben", Role.MENTOR, "en")
    await send_proposal(clara, "Ana", "Ben")
    await months(world, 14)
    assert told(ana, "It is a while since") == 0
    due = await world.query(
        lambda store: store.session.execute(select(Tandem.records_due_at)).scalars().all()
    )
    assert due == [None]


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def leo(world: World) -> Person:
    """Somebody who has joined and then done nothing."""
    await world.coordinator()
    return await world.joins("Leo")


async def is_there(world: World, person: Person) -> bool:
    return await world.query(lambda store: store.person(person.user.id)) is not None


async def test_who_takes_part_in_nothing_is_told_and_then_forgotten(world: World, leo: Person) -> None:
    await world.let_time_pass(days=340)
    assert told(leo, "all that is stored about you will be erased") == 0
    await world.let_time_pass(days=20)
    assert told(leo, "all that is stored about you will be erased") == 1
    assert await is_there(world, leo)
    await world.let_time_pass(days=20)
    assert told(leo, "As announced, nothing here tells of you any more.") == 1
    assert not await is_there(world, leo)
    await leo.opens()
    assert leo.sees("Which language shall we speak?")


async def test_who_wishes_to_stay_stays_for_another_year(world: World, leo: Person) -> None:
    await world.let_time_pass(days=360)
    await leo.taps("💚 I’d like to stay")
    assert leo.sees("In 12 months I ask you again.")
    await world.let_time_pass(days=300)
    assert await is_there(world, leo)
    assert told(leo, "all that is stored about you will be erased") == 0  # the question has become its answer
    await world.let_time_pass(days=90)
    assert told(leo, "all that is stored about you will be erased") == 1


async def test_who_takes_part_again_meanwhile_stays(world: World, leo: Person) -> None:
    await world.let_time_pass(days=360)
    await leo.says("/apply")
    from bot.demo_people import MENTEE, answer

    await answer(leo, MENTEE["en"], "Leo")
    await world.let_time_pass(days=60)
    assert await is_there(world, leo)


async def test_who_can_not_be_reached_is_no_reason_to_keep_for_ever(world: World, leo: Person) -> None:
    await leo.blocks()
    await world.let_time_pass(days=400)
    assert not await is_there(world, leo)


async def test_coordinators_and_people_in_tandems_stay(world: World) -> None:
    ana, ben = await world.tandem()
    await months(world, 20)
    for person in (ana, ben, world.people["Clara"]):
        assert await is_there(world, person)
    assert await world.query(lambda store: store.session.query(FailedUpdate).count()) == 0


async def test_late_after_an_outage_it_is_announced_all_the_same(world: World, leo: Person) -> None:
    world.clock.turn(timedelta(days=800))
    await world.turn_clock(minutes=1)
    await world.let_time_pass(days=1)
    assert told(leo, "all that is stored about you will be erased") == 1
    assert await is_there(world, leo)
    await world.let_time_pass(days=30)
    assert not await is_there(world, leo)


async def test_to_stay_needs_somebody_who_is_there(world: World) -> None:
    zoe = world.stranger("Zoe")
    await zoe.opens()
    await forges(world, zoe, "retention.keep")
    assert zoe.sees("Nothing about you is stored here any more.")


# ── looking ahead, and holding ──────────────────────────────────────────────────────────────────────────────


async def test_coordinators_see_how_much_goes_and_no_names(world: World, leo: Person) -> None:
    clara = world.people["Clara"]
    await clara.says("/retention")
    assert clara.sees("Due now: nothing")
    await world.let_time_pass(days=355)
    await clara.says("/retention")
    assert clara.sees(
        "Within 30 days: private notes of 0 people, records of 0 tandems, one person who no longer"
    )
    assert not clara.sees("Leo")
    await clara.taps("⚙️ Change the times")
    assert clara.sees("ettings")


async def test_nothing_goes_while_it_is_held(world: World, leo: Person) -> None:
    clara = world.people["Clara"]
    await clara.says("/retention")
    await clara.taps("⏸ Let nothing go for now")
    assert clara.sees("Nothing goes until you say so.")
    await world.let_time_pass(days=500)
    assert await is_there(world, leo)
    assert told(leo, "all that is stored about you will be erased") == 0
    await clara.says("/retention")
    await clara.taps("▶️ Let things go their way again")
    await world.let_time_pass(days=40)
    assert not await is_there(world, leo)
    acts = await world.query(lambda store: store.session.execute(select(Act.what)).scalars().all())
    assert acts[-2:] == ["hold records", "release records"]


async def test_two_holds_are_one(world: World) -> None:
    clara = await world.coordinator()

    def hold_twice(store: Store) -> object:
        row = row_of(store, clara)
        retention.hold(store, row)
        retention.hold(store, row)
        return retention.held(store)

    assert await world.query(hold_twice)
    await world.query(retention.release)
    await world.query(retention.release)
    assert await world.query(retention.held) is None


async def test_auf_deutsch(world: World) -> None:
    await world.coordinator(language="de")
    leo = await world.joins("Leo", language="de")
    await world.let_time_pass(days=360)
    assert told(leo, "Möchtest du bleiben, oder eine Kopie mitnehmen?") == 1
    await leo.taps("💚 Ich möchte bleiben")
    assert leo.sees("In 12 Monaten frage ich dich wieder.")
    clara = world.people["Clara"]
    await clara.says("/retention")
    assert clara.sees("Wie lange etwas bleibt")


def test_the_row_of_a_person_is_looked_at() -> None:
    assert Row.records_due_at.property.columns[0].index
