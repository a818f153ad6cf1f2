"""The first steps that are missing: asked for when it is time for them, twice at most, and only of who can do them."""

from datetime import date

from mentoring.words import Phase, Visibility
from playground.people import Person
from storage import contact_ladder, tandems
from storage.store import Store
from tests.handlers.agreement.acts import agree, approves, sends
from tests.handlers.behind import closes_tandem, tandem_of
from tests.handlers.closing.acts import STARTS, has_goal, met, takes_stock
from tests.world import World

ASKED = "🌱 Ana, this is how far you and Ben have come."
TO_ANSWER = "📜 Ben, deine Vereinbarung mit Ana wartet auf deine Antwort."


def asked(person: Person, words: str = ASKED) -> int:
    return sum(text.startswith(words) for text in person.chat)


async def keeps_in_touch(world: World, person: Person) -> None:
    """No nudge of the contact ladder comes in between."""

    def touch(store: Store) -> None:
        contact_ladder.note_contact(store, tandem_of(store, person), store.now, world.app.house.programme)

    await world.query(touch)


async def test_the_agreement_is_asked_for_first_then_the_rest_and_all_of_it_once_more(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=20)
    assert asked(ana) == 0
    await world.turn_clock(days=1)
    assert ana.screen == (
        "🌱 Ana, this is how far you and Ben have come. One thing is still missing – a few minutes are enough to "
        "begin, and it makes your next meeting easier.\n\n"
        "Your first steps together\n▫️ A first meeting\n▫️ Your agreement\n▫️ Position assessment\n▫️ Goals"
    )
    assert ana.buttons == [["▫️ Your agreement"]]
    await keeps_in_touch(world, ana)
    await met(world, ana, STARTS)
    await world.turn_clock(days=7)
    assert asked(ana) == 2
    assert ana.sees("Some things are still missing")
    assert ana.sees("✅ A first meeting\n▫️ Your agreement\n▫️ Position assessment\n▫️ Goals")
    assert ana.buttons == [["▫️ Your agreement"], ["▫️ Position assessment"], ["▫️ Goals"]]
    await has_goal(world, ana)
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=14)
    assert asked(ana) == 3
    assert ana.buttons == [["▫️ Your agreement"], ["▫️ Position assessment"]]
    await ana.taps("Position assessment")
    assert ana.toast is None
    for _ in range(4):
        await keeps_in_touch(world, ana)
        await world.turn_clock(days=14)
    assert asked(ana) == 2  # the first two: the third has become the form, and no other came
    assert not any("🌱" in text for text in ben.chat)


async def test_a_first_meeting_that_is_missing_stands_first_and_three_buttons_are_enough(
    world: World,
) -> None:
    ana, _ = await world.tandem(languages=("de", "de"))
    await world.turn_clock(days=21)
    for _ in range(3):
        await keeps_in_touch(world, ana)
        await world.turn_clock(days=7)
    assert ana.sees(
        "🌱 Ana, so weit seid ihr gekommen, du und Ben. Einiges fehlt noch – für den Anfang genügen"
    )
    assert ana.buttons == [["▫️ Ein erstes Treffen"], ["▫️ Eure Vereinbarung"], ["▫️ Standortbestimmung"]]
    await ana.taps("Ein erstes Treffen")
    assert ana.toast is None


async def test_while_an_agreement_waits_for_the_mentor_the_mentor_is_asked(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await keeps_in_touch(world, ana)
    await sends(ana)
    await world.turn_clock(days=21)
    assert asked(ana) == 0
    assert ben.screen.startswith(TO_ANSWER)
    await ben.taps("Lesen und antworten")
    await ben.taps("Ich stimme zu")
    await ben.taps("Ja, es gibt keines – ich stimme zu")
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=7)
    assert ana.sees("▫️ A first meeting\n✅ Your agreement\n▫️ Position assessment\n▫️ Goals")
    assert asked(ben, TO_ANSWER) == 0


async def test_nobody_is_asked_for_what_is_done_or_after_the_end(world: World) -> None:
    ana, ben = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Zoe")
    await agree(ana, ben)
    await met(world, ana, STARTS)
    await has_goal(world, ana)
    await takes_stock(world, ana, Phase.START, 4, sees=Visibility.ONLY_ME)
    await closes_tandem(world, eve)
    for days in (21, 7, 14):
        await world.turn_clock(days=days)
    assert asked(ana) == 0
    assert not any("🌱" in text for text in (*eve.chat, *ben.chat))


async def test_after_a_pause_it_is_asked_once_and_a_week_later_again(world: World) -> None:
    ana, _ = await world.tandem()

    def pause(store: Store) -> None:
        tandems.pause(store, tandem_of(store, ana), date(2027, 1, 1), world.app.house.programme)

    await world.query(pause)
    await world.turn_clock(days=38)
    assert asked(ana) == 0
    await world.turn_clock(days=1)  # the pause is over, and that comes first
    assert asked(ana) == 0
    await world.turn_clock(days=1)
    assert asked(ana) == 1
    await world.turn_clock(days=6)
    assert asked(ana) == 1
    await world.turn_clock(days=1)
    assert asked(ana) == 2


async def test_an_agreement_with_another_end_leaves_the_days_as_they_are(world: World) -> None:
    ana, ben = await world.tandem()
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=23)
    assert asked(ana) == 1
    await sends(ana)
    await approves(ben)
    await world.turn_clock(days=6)
    assert asked(ana) == 1
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=1)
    assert asked(ana) == 2


async def test_what_is_agreed_after_a_pause_brings_no_second_prompt_in_the_same_week(world: World) -> None:
    ana, ben = await world.tandem()

    def pause(store: Store) -> None:
        tandems.pause(store, tandem_of(store, ana), date(2026, 12, 17), world.app.house.programme)

    await world.query(pause)
    await world.turn_clock(days=24)  # welcome back
    await world.turn_clock(days=1)
    assert asked(ana) == 1
    await agree(ana, ben)
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=6)
    assert asked(ana) == 1
    await world.turn_clock(days=1)
    assert asked(ana) == 2


async def test_near_the_end_nobody_is_asked_about_the_beginning(world: World) -> None:
    ana, ben = await world.tandem()

    def agree_on_a_short_time(store: Store) -> None:
        programme, tandem = world.app.house.programme, tandem_of(store, ana)
        end = date(2027, 1, 5)  # it can be closed from the day on that the rest would be asked for
        tandems.agree(store, tandem, programme, ends_on=end, interval_days=30, notice_hours=24)

    await world.query(agree_on_a_short_time)
    await keeps_in_touch(world, ana)
    await world.turn_clock(days=21)
    await world.turn_clock(days=1)  # half of the time has passed, and that was asked about first
    assert asked(ana) == 1
    for _ in range(3):
        await world.turn_clock(days=10)
    assert asked(ana) == 1
    assert not any("🌱" in text for text in ben.chat)
