"""Contact that falls asleep is woken: the mentee first, two weeks later the mentor."""

from datetime import timedelta

from tests.world import World


async def test_the_mentee_is_nudged_after_a_month_and_the_mentor_two_weeks_later(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/tandem")
    assert ana.sees("I have not heard of any contact yet.")
    world.clock.turn(timedelta(hours=1))
    await ana.taps("We were in touch")
    await world.turn_clock(days=29)
    assert not ana.sees("how are things with Ben?")
    await world.turn_clock(days=1)
    assert ana.sees(
        "Hi Ana, how are things with Ben? The last contact I know of was on Mon 23 Nov 2026"
    )
    assert ana.buttons == [["✍️ We met"], ["📅 Plan a meeting"], ["💬 We were in touch"]]
    assert not ben.sees("habe ich seit")
    await world.turn_clock(days=13)
    assert not ben.sees("habe ich seit")
    await world.turn_clock(days=1)
    assert ben.sees("Hallo Ben, von dir und Ana habe ich seit Mo., 23. Nov. 2026 nichts gehört.")
    await world.turn_clock(days=60)
    nudges = [text for text in (*ana.chat, *ben.chat) if "how are things" in text or "nichts gehört" in text]
    assert len(nudges) == 2


async def test_one_tap_is_enough_and_the_ladder_begins_anew(world: World) -> None:
    ana, ben = await world.tandem()
    await world.turn_clock(days=30)
    await world.turn_clock(days=15)
    await ben.taps("We were in touch")
    assert ben.sees("Lovely, noted. Say hello to Ana!")
    count = len(ana.chat)
    await world.turn_clock(days=29)
    assert len(ana.chat) == count
    await world.turn_clock(days=1)
    assert ana.sees("how are things with Ben?")


async def test_no_nudge_at_night(world: World) -> None:
    ana, _ = await world.tandem()
    await world.turn_clock(days=30, hours=12)  # ten in the evening
    assert not ana.sees("first contact")
    await world.turn_clock(hours=9)
    assert not ana.sees("first contact")
    await world.turn_clock(hours=1, minutes=1)  # eight in the morning
    assert ana.sees("I have not heard of a first contact yet.")


async def test_after_an_outage_of_half_a_year_nobody_is_flooded(world: World) -> None:
    ana, ben = await world.tandem()
    before = len(ana.chat), len(ben.chat)
    await world.turn_clock(days=180)
    await world.turn_clock(minutes=1)
    assert (len(ana.chat) - before[0], len(ben.chat) - before[1]) == (1, 0)  # the mentee has her time first
    await world.turn_clock(days=13)
    assert len(ben.chat) == before[1]
    await world.turn_clock(days=3)
    assert (len(ana.chat) - before[0], len(ben.chat) - before[1]) == (1, 1)


async def test_someone_elses_tandem_can_not_be_touched(world: World) -> None:
    ana, _ = await world.tandem()
    eve = await world.mentee("Eve")
    await world.turn_clock(days=30)
    button = ana.message.buttons[2][0]
    eve.telegram.tap(eve.user.id, eve.message.id, button["callback_data"])
    await world.settle()
    assert not eve.sees("Lovely, noted.")


async def test_a_tandem_that_never_began_is_asked_about_its_first_contact(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await world.turn_clock(days=30)
    assert ana.sees("you and Ben have been a tandem since Mon 23 Nov 2026")
    await world.turn_clock(days=14)
    assert ben.sees("von einem ersten Kontakt weiß ich noch nichts")
