"""Where people are: each reads all times as their own clock shows them."""

import pytest

from storage import people
from storage.store import Store
from tests.handlers.behind import row_of
from tests.handlers.meetings.acts import agree
from tests.world import World


async def zone_of(world: World, name: str) -> str:
    person = world.people[name]
    zone: str = await world.query(lambda store: row_of(store, person).time_zone)
    return zone


async def test_the_time_zone_is_shown_and_changed(world: World) -> None:
    ana = await world.mentee("Ana")
    await ana.says("/timezone")
    assert ana.screen == (
        "Where are you?\n\n"
        "I show you all times as the clocks show them in Berlin, Germany: it is 10:00 there now.\n\n"
        "Tap a place, or type any other: a city, a country, or something like “UTC+8”.\n\n"
        "👥 You and your tandem partner will see this."
    )
    assert ana.buttons[0] == ["Berlin · 10:00", "London · 09:00"]
    await ana.says("shanghai")
    assert ana.sees("I understood: Shanghai, China. It is 17:00 there now.")
    await ana.taps("Yes, it is 17:00 here")
    assert (
        ana.screen
        == "🕐 From now on you read all times as they are in Shanghai, China. It is 17:00 there now."
    )
    assert await zone_of(world, "Ana") == "Asia/Shanghai"
    await ana.says("/timezone")
    assert ana.sees("as the clocks show them in Shanghai, China: it is 17:00 there now.")
    await ana.taps("Berlin · 10:00")
    assert ana.sees("as they are in Berlin, Germany. It is 10:00 there now.")


async def test_it_is_asked_and_understood_in_german(world: World) -> None:
    ana = await world.joins("Ana", language="de")
    await ana.taps("Hier aufhören")
    await ana.says("/timezone")
    assert ana.sees(
        "Ich zeige dir alle Zeiten so, wie die Uhren in Berlin, Deutschland gehen: Dort ist es jetzt 10:00."
    )
    await ana.says("Mexiko")
    assert ana.sees("Welcher passt? Schau auf die Uhrzeit.")
    assert ana.buttons[:2] == [["Mexiko-Stadt · 03:00"], ["Cancún, Mexiko · 04:00"]]
    await ana.taps("Mexiko-Stadt · 03:00")
    assert ana.sees(
        "🕐 Ab jetzt liest du alle Zeiten so, wie sie in Mexiko-Stadt gelten. Dort ist es jetzt 03:00."
    )


@pytest.mark.parametrize("nonsense", ["Mordor", "UTC+99", "🙂", "17"])
async def test_nonsense_gets_a_clear_sentence_and_changes_nothing(world: World, nonsense: str) -> None:
    ana = await world.mentee("Ana")
    await ana.says("/timezone")
    await ana.says(nonsense)
    assert ana.sees(
        f"I don’t know the time in “{nonsense}”. Try a large city near you, or your country, like “Shanghai” or "
        "“Kenya”."
    )
    assert ana.sees("Where are you?")
    await ana.sends_sticker()
    assert ana.sees("I can only read written words here.")
    assert await zone_of(world, "Ana") == "Europe/Berlin"


async def test_the_country_of_the_profile_and_the_partners_place_are_offered(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.says("/timezone")
    await ben.says("Lima")
    await ben.taps("Yes, it is 04:00 here")

    def comes_from_kenya(store: Store) -> None:
        enrolment = people.enrolment(store, row_of(store, ana))
        assert enrolment
        enrolment.profile = {**enrolment.profile, "country": "KE"}

    await world.query(comes_from_kenya)
    await ana.says("/timezone")
    assert ana.buttons[:2] == [["Berlin · 10:00", "Nairobi · 12:00"], ["Lima · 04:00", "London · 09:00"]]


async def test_a_second_tap_and_an_old_button_do_no_harm(world: World) -> None:
    ana = await world.mentee("Ana")
    await ana.says("/timezone")
    question = ana.message
    await ana.taps("London · 09:00")
    await ana.taps_old(question, "London · 09:00")
    assert ana.toast == "Already answered – here is where you are."
    await ana.taps_old(question, "Istanbul · 12:00")
    assert await zone_of(world, "Ana") == "Europe/London"


async def test_two_people_across_two_zones_each_see_their_own_time(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.says("/timezone")
    await ben.says("New York")
    await ben.taps("Yes, it is 04:00 here")
    await agree(ana, ben)
    assert any("Tue 24 Nov 2026, 15:00" in text for text in ana.chat)
    assert any("Tue 24 Nov 2026, 09:00" in text for text in ben.chat)
    await ana.says("/timezone")
    await ana.says("Kairo")
    await ana.taps("Yes, it is 11:00 here")
    await ana.says("/meetings")
    await ana.taps("24 Nov")
    assert ana.sees("Tue 24 Nov 2026, 16:00")


async def test_summer_time_begins_at_other_times_elsewhere(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.says("/timezone")
    await ben.says("New York")
    await ben.taps("Yes, it is 04:00 here")
    await world.turn_clock(days=100)
    await agree(ana, ben, day="16.3.2027")  # America has summer time already, Europe not yet
    assert any("Tue 16 Mar 2027, 15:00" in text for text in ana.chat)
    assert any("Tue 16 Mar 2027, 10:00" in text for text in ben.chat)
    await agree(ana, ben, day="30.3.2027")  # both have
    assert any("Tue 30 Mar 2027, 15:00" in text for text in ana.chat)
    assert any("Tue 30 Mar 2027, 09:00" in text for text in ben.chat)
