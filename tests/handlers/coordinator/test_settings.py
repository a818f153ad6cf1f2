"""Settings in the chat: read, changed within their limits, and put back; tandems keep their cohort's."""

import pytest

from dialogue.texts import Texts, sources_in
from dialogue.turn import Stage
from handlers import ROOMS, VOCABULARY
from mentoring.rules import RULES
from mentoring.words import Role
from playground.people import Person
from storage import cohorts, desk
from storage.store import Store
from tests.handlers.behind import forges, row_of
from tests.handlers.coordinator.cohort import acts
from tests.handlers.coordinator.test_cohorts import plans_next, present, settles_dates
from tests.handlers.coordinator.test_team import NOT_FOR_YOU, ONLY_LOOKING, joins_team
from tests.world import World


async def opens_rule(person: Person, group: str, rule: str) -> None:
    await person.says("/settings")
    await person.taps(group)
    await person.taps(rule)


async def test_a_rule_is_changed_and_put_back(world: World) -> None:
    clara = await world.coordinator()
    await opens_rule(clara, "Contact and meetings", "Contact at least every")
    assert clara.sees("Possible: from 1 to 366.")
    assert clara.sees("In the configuration: 30 days (programme.contact_interval_days)")
    await clara.taps("✏️ Change")
    await clara.says("400")
    assert clara.sees("Please send a number from 1 to 366.")
    await clara.says("14")
    assert clara.sees("⚙️ Contact at least every: 14 days")
    assert clara.sees("For tandems that run, it holds from their next contact on.")
    await clara.says("/settings")
    assert clara.sees("This differs from the configuration: Contact at least every.")
    await opens_rule(clara, "Contact and meetings", "Contact at least every")
    await clara.taps("↩️ As configured: 30 days")
    assert clara.sees("⚙️ Contact at least every: 30 days")
    assert await world.query(lambda store: present(store).rules) == {}
    assert await acts(world) == ["claim", *["set contact interval days"] * 2]
    await clara.says("/audit")
    assert clara.sees("Clara changed “Contact at least every”: 2026")


async def test_days_that_follow_each_other_stay_in_order(world: World) -> None:
    clara = await world.coordinator()
    await opens_rule(clara, "Proposals", "You hear of a proposal")
    await clara.taps("✏️ Change")
    await clara.says("20")
    assert clara.sees(
        "Nothing is changed: “You hear of a proposal” (20 days) may not be later than “A proposal lapses” (14 days)."
    )
    assert clara.sees("⚙️ You hear of a proposal: 7 days")
    await opens_rule(clara, "Proposals", "A proposal lapses")
    await clara.taps("✏️ Change")
    await clara.says("30")
    await opens_rule(clara, "Proposals", "You hear of a proposal")
    await clara.taps("✏️ Change")
    await clara.says("20")
    assert clara.sees("⚙️ You hear of a proposal: 20 days")
    await opens_rule(clara, "Proposals", "A proposal lapses")
    await clara.taps("↩️ As configured: 14 days")
    assert clara.sees("Nothing is changed: “You hear of a proposal” (20 days)")
    assert (await world.query(lambda store: present(store).rules))["proposal_expiry_days"] == 30


async def test_the_same_value_is_no_change(world: World) -> None:
    clara = await world.coordinator()
    await opens_rule(clara, "Closing and certificate", "Meetings needed")
    await clara.taps("✏️ Change")
    await clara.says("3")
    assert clara.sees("That is how it is already.")
    assert await acts(world) == ["claim"]


async def test_quiet_hours_sundays_and_ways_in_are_set_in_german(world: World) -> None:
    clara = await world.coordinator(language="de")
    await opens_rule(clara, "Ruhezeiten", "Ruhe ab")
    await clara.taps("✏️ Ändern")
    await clara.taps("21:00")
    assert clara.sees("⚙️ Ruhe ab: 21:00")
    assert clara.sees("Es gilt für das ganze Programm.")
    await opens_rule(clara, "Ruhezeiten", "Ruhige Sonntage")
    await clara.taps("✏️ Ändern")
    await clara.taps("Nein")
    assert clara.sees("⚙️ Ruhige Sonntage: nein")
    await opens_rule(clara, "Dazukommen", "Wege ins Programm")
    await clara.taps("✏️ Ändern")
    await clara.taps("Mit Einladung")
    await clara.taps("Fertig")
    assert clara.sees("⚙️ Wege ins Programm: mit Einladung")
    ana = await world.joins("Ana")
    assert ana.sees("invitation")
    rules = await world.query(lambda store: present(store).rules)
    assert rules == {"quiet_from": "21:00", "quiet_sundays": False, "ways_in": ["invitation"]}


async def test_eligibility_holds_at_once(world: World) -> None:
    clara = await world.coordinator()
    await opens_rule(clara, "Joining", "Bachelor from semester")
    await clara.taps("✏️ Change")
    await clara.says("5")
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.taps("Bachelor")
    await ana.says("4")
    assert ana.sees("5")
    assert ana.sees("semester")


async def test_an_older_cohort_keeps_its_rules(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    await settles_dates(clara)
    await plans_next(clara, opens="2026-12-01")
    old = await world.query(lambda store: present(store).id)
    await world.query(
        lambda store: cohorts.set_rule(store, present(store), "goals_at_most", 1, world.app.house.programme)
    )
    await world.turn_clock(days=10)

    def in_force(store: Store) -> tuple[int, int, bool]:
        stage = Stage(world.app.house, store)
        cohorts.set_rule(store, present(store), "quiet_sundays", False, stage.house.programme)
        return (
            stage.programme.goals_at_most,
            stage.rules_for(old).goals_at_most,
            stage.rules_for(old).quiet_sundays,
        )

    assert await world.query(in_force) == (5, 1, False)
    await clara.says("/cohorts")
    await clara.taps("2026 ·")
    await clara.taps("⚙️ Rules")
    assert clara.sees("Ways in, invitations and quiet hours are the same for all cohorts")
    assert not any("Quiet" in row[0] for row in clara.buttons)


@pytest.mark.parametrize("key", RULES)
def test_each_rule_is_explained_in_both_languages(key: str) -> None:
    texts = Texts(sources_in([VOCABULARY, *(room.folder for room in ROOMS)], ("en", "de")))
    name = key.replace("_", "-")
    for language in ("en", "de"):
        for text in (f"setting-{name}", f"setting-{name}.hint", f"act-set-{name}"):
            assert texts.has(language, text), text


async def test_rights_taken_away_in_the_middle_change_nothing(world: World) -> None:
    await world.coordinator()
    dora = await joins_team(world, "Dora")
    await opens_rule(dora, "Closing and certificate", "Meetings needed")
    await dora.taps("✏️ Change")

    await world.query(lambda store: desk.appoint(store, row_of(store, dora), None))
    await dora.says("9")
    assert await world.query(lambda store: present(store).rules) == {}
    assert dora.sees(NOT_FOR_YOU)


async def test_viewers_read_settings_and_others_do_not(world: World) -> None:
    await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer")
    await opens_rule(vera, "Quiet hours", "Quiet from")
    assert vera.sees("⚙️ Quiet from: 20:00")
    assert vera.buttons == [["‹ Back"]]
    ana = await world.admitted("Ana", Role.MENTEE, "en")
    await ana.says("/settings")
    assert ana.sees(NOT_FOR_YOU)
    await forges(world, vera, "settings.change", 1, "quiet_from")
    assert vera.sees(ONLY_LOOKING)
    assert await world.query(lambda store: present(store).rules) == {}


@pytest.mark.parametrize("button", [(9, "quiet_from"), (1, "token"), ("x", "y")])
async def test_a_button_about_what_is_not_there_leads_to_what_is(
    world: World, button: tuple[object, str]
) -> None:
    clara = await world.coordinator()
    for name in ("settings.change", "settings.reset", "settings.show", "settings.group"):
        await clara.says("/menu")
        await forges(world, clara, name, *button)
        assert clara.sees("This can’t be set here. Here is what can.")


async def test_an_invitation_holds_as_long_as_the_rule_says(world: World) -> None:
    clara = await world.coordinator()
    await opens_rule(clara, "Joining", "Invitations hold for")
    await clara.taps("✏️ Change")
    await clara.says("7")
    assert clara.sees("It holds for links that are made from now on.")
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("One person")
    assert clara.sees("30 Nov 2026")
