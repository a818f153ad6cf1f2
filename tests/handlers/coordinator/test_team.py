"""The coordinators' team: links to it, two roles, leaving, and coordinators that the settings name."""

import asyncio

from mentoring.words import Role
from playground.people import Person
from storage import desk
from tests.handlers.behind import coordinates, forges, row_of
from tests.handlers.coordinator.cohort import acts
from tests.world import World

NOT_FOR_YOU = "That isn’t open to you at the moment."
ONLY_LOOKING = "You can look at this; only coordinators change it."


async def gets_link(clara: Person, role: str) -> str:
    """Let a coordinator make a link to the team; gives what it carries."""
    await clara.says("/team")
    await clara.taps("Invite to the team")
    await clara.taps(role)
    return clara.screen.rpartition("=")[2]


async def joins_team(world: World, name: str, role: str = "Coordinator", language: str = "en") -> Person:
    """Let somebody come to the team by a link of Clara's."""
    link = await gets_link(world.people["Clara"], role)
    return await world.joins(name, payload=link, language=language)


async def names_in_settings(world: World, *people: Person) -> None:
    """Start the bot anew with these named as coordinators."""
    await world.end()
    numbers = tuple(person.user.id for person in people)
    world.settings = world.settings.model_copy(update={"coordinators": numbers})
    await world.begin()
    await world.settle()


async def test_a_link_brings_one_person_to_the_team(world: World) -> None:
    clara = await world.coordinator()
    link = await gets_link(clara, "Coordinator")
    assert "A link for one coordinator, until Mon 30 Nov 2026" in clara.screen
    dora = await world.joins("Dora", payload=link)
    assert dora.sees("You coordinate Career International now.")
    assert clara.sees("🧑‍💼 Dora has come to the team: Coordinator.")
    eve = await world.joins("Eve", payload=link)
    assert eve.sees("This link doesn’t hold any more")
    await eve.says("/team")
    assert eve.sees(NOT_FOR_YOU)
    await dora.says("/team")
    assert (
        dora.screen
        == "🧑‍💼 The team: 2 people. Coordinators act; viewers look at the same and change nothing."
    )
    assert dora.buttons == [["Clara · Coordinator"], ["Dora · Coordinator (you)"], ["➕ Invite to the team"]]


async def test_a_link_ends_after_a_week_and_when_it_is_withdrawn(world: World) -> None:
    clara = await world.coordinator(language="de")
    await clara.says("/team")
    assert clara.sees("Das Team: bisher nur du.")
    await clara.taps("Ins Team einladen")
    await clara.taps("schaut zu")
    late = clara.screen.rpartition("=")[2]
    await clara.taps("‹ Das Team")
    assert clara.sees("✉️ Ein offener Link: schaut zu, bis")
    await clara.taps("✖️ Zurückziehen: schaut zu")
    assert clara.sees("Der Link ist zurückgezogen")
    dora = await world.joins("Dora", payload=late, language="de")
    assert dora.sees("Dieser Link gilt nicht mehr")
    await clara.taps("Ins Team einladen")
    await clara.taps("koordiniert")
    late = clara.screen.rpartition("=")[2]
    await world.turn_clock(days=7)
    await dora.opens(late)
    assert dora.sees("Dieser Link gilt nicht mehr")
    await clara.says("/team")
    assert clara.sees("Das Team: bisher nur du.")
    assert "offener Link" not in clara.screen


async def test_links_of_the_team_and_of_the_cohort_are_not_exchanged(world: World) -> None:
    clara = await world.coordinator()
    code = (await gets_link(clara, "Coordinator")).partition("-")[2]
    assert world.app.claim_link
    claim = world.app.claim_link.rpartition("=")[2].partition("-")[2]
    eve = await world.joins("Eve")
    for payload in (f"invite-{code}", f"claim-{code}", f"desk-{claim}", "desk-nothing", "desk-"):
        await eve.opens(payload)
        await eve.says("/team")
        assert eve.sees(NOT_FOR_YOU), payload
    dora = await world.joins("Dora", payload=f"desk-{code}")
    assert dora.sees("You coordinate Career International now.")


async def test_who_is_on_the_team_already_leaves_the_link_to_others(world: World) -> None:
    clara = await world.coordinator()
    link = await gets_link(clara, "Viewer")
    await clara.opens(link)
    assert clara.sees("You are on the team already, so the link stays unused")
    vera = await world.joins("Vera", payload=link)
    assert vera.sees("You can look at all that the coordinators of Career International see")
    await vera.opens(await gets_link(clara, "Coordinator"))
    assert vera.sees("You coordinate Career International now.")


async def test_a_mentor_can_be_on_the_team_as_well(world: World) -> None:
    clara = await world.coordinator()
    ben = await world.admitted("Ben", Role.MENTOR, "en")
    await ben.opens(await gets_link(clara, "Viewer"))
    await ben.says("/menu")
    assert ben.sees("👀 You look on here")
    assert ben.sees("We are looking for a partner who fits you.")


async def test_roles_change_and_everybody_is_told(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    await clara.says("/team")
    await clara.taps("Dora · Coordinator")
    assert clara.buttons == [["👀 Make a viewer"], ["🚪 Take off the team"], ["‹ The team"]]
    card = clara.message
    await clara.taps("Make a viewer")
    await clara.taps("Yes, make a viewer")
    assert clara.sees("✅ Dora looks on from now on, and knows it.")
    assert dora.sees("👀 You can look at all")
    menu = {entry["command"] for entry in world.telegram.menus.in_private_chat(dora.user.id, "")}
    assert "team" in menu
    assert "invite" not in menu
    await clara.taps_old(card, "Make a viewer")
    assert clara.sees("That is so already.")
    assert clara.buttons[:2] == [["🗂️ Make a coordinator"], ["🚪 Take off the team"]]
    await clara.taps("Take off the team")
    await clara.taps("Yes, take off the team")
    assert dora.sees("You are off the coordinators’ team of Career International now.")
    await dora.says("/team")
    assert dora.sees(NOT_FOR_YOU)
    await clara.taps_old(card, "Make a viewer")
    assert clara.sees("This person isn’t on the team any more.")


async def test_the_last_coordinator_stays(world: World) -> None:
    clara = await world.coordinator()
    await joins_team(world, "Vera", "Viewer")
    await clara.says("/team")
    await clara.taps("Clara · Coordinator (you)")
    for way in ("Make a viewer", "Take off the team"):
        await clara.taps(way)
        assert clara.sees("Nobody else coordinates.")
    await clara.says("/invite")
    assert clara.sees("Whom would you like to invite?")


async def test_who_leaves_by_themselves_is_asked_first_and_their_links_end(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    link = await gets_link(clara, "Coordinator")
    await clara.says("/team")
    await clara.taps("Clara · Coordinator (you)")
    await clara.taps("Take off the team")
    assert clara.sees("⚠️ That is you.")
    await clara.taps("No, leave it")
    await clara.taps("Take off the team")
    await clara.taps("Yes, take off the team")
    assert clara.sees("You are off the coordinators’ team")
    eve = await world.joins("Eve", payload=link)
    assert eve.sees("This link doesn’t hold any more")
    await dora.says("/team")
    assert dora.sees("The team: you, so far.")


async def test_two_take_each_other_off_at_once(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    for one, other in ((clara, "Dora"), (dora, "Clara")):
        await one.says("/team")
        await one.taps(f"{other} · Coordinator")
        await one.taps("Take off the team")
    await asyncio.gather(clara.taps("Yes, take off"), dora.taps("Yes, take off"))
    left = await world.query(lambda store: [person.name for person in desk.team(store)])
    assert len(left) == 1
    loser = clara if left == ["Dora"] else dora
    assert loser.sees(NOT_FOR_YOU) or loser.sees("You are off the coordinators’ team")
    await loser.says("/team")
    assert loser.sees(NOT_FOR_YOU)


async def test_rights_taken_away_in_the_middle_of_a_form(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    await dora.says("/invite")
    question = dora.message
    dora_id = await world.query(lambda store: row_of(store, dora).id)
    await forges(world, clara, "team.change", dora_id, "off")
    await dora.taps_old(question, "Mentee")
    assert dora.sees(NOT_FOR_YOU)
    await dora.says("mentee")
    assert dora.sees(NOT_FOR_YOU)
    count = len(dora.chat)
    await dora.says("/menu")
    assert not any("Shall we go on" in text for text in dora.chat[count:])
    await forges(world, dora, "admission.list", "0")
    assert dora.sees(NOT_FOR_YOU)
    for command in ("/admin", "/events_of_others", "/invite", "/applications"):
        await dora.says(command)
        assert dora.screen != ""
        assert not dora.sees("went wrong")


async def test_who_becomes_a_viewer_in_the_middle_of_a_form_is_told_so(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    await dora.says("/invite")
    dora_id = await world.query(lambda store: row_of(store, dora).id)
    await forges(world, clara, "team.change", dora_id, "viewer")
    await dora.says("Mentee")
    assert dora.sees(ONLY_LOOKING)
    await dora.says("/invite")
    assert dora.sees(ONLY_LOOKING)


async def test_viewers_look_and_see_no_button_that_changes_something(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    vera = await joins_team(world, "Vera", "Viewer")
    await vera.says("/admin")
    assert vera.sees("• Applications: 1")
    assert not any("Invite" in label for row in vera.buttons for label in row)
    await vera.taps("Applications (1)")
    await vera.taps("Ana · Mentee")
    assert vera.buttons == [["‹ All applications"]]
    await forges(world, vera, "admission.admit", "1")
    assert vera.toast == vera.screen == ONLY_LOOKING
    await vera.says("/team")
    assert vera.buttons == [["Clara · Coordinator"], ["Vera · Viewer (you)"]]
    await clara.says("/applications")
    assert clara.sees("One application is waiting for you.")


async def test_german_viewers_are_told_in_german(world: World) -> None:
    await world.coordinator()
    vera = await joins_team(world, "Vera", "Viewer", language="de")
    await vera.says("/invite")
    assert vera.sees("Du kannst das ansehen; ändern kann es nur die Koordination.")


async def test_the_settings_name_and_no_longer_name(world: World) -> None:
    clara = await world.coordinator()
    dora = await world.joins("Dora")
    vera = await joins_team(world, "Vera", "Viewer")
    await names_in_settings(world, dora, vera)
    for one in (dora, vera):
        assert one.sees("You coordinate Career International now.")
    await clara.says("/team")
    await clara.taps("Dora · Coordinator")
    assert clara.sees("📌 Named in the bot’s settings as a coordinator. That can’t be changed here")
    assert clara.buttons == [["‹ The team"]]
    dora_id = await world.query(lambda store: row_of(store, dora).id)
    await forges(world, clara, "team.change", dora_id, "off")
    assert clara.sees("📌 Named in the bot’s settings")
    await names_in_settings(world, clara)
    for one in (dora, vera):
        assert one.sees("You are off the coordinators’ team")
        await one.says("/team")
        assert one.sees(NOT_FOR_YOU)
    await names_in_settings(world)
    await clara.says("/team")
    assert clara.sees("The team: you, so far."), "who had the role before the settings named them keeps it"


async def test_who_joins_while_named_in_the_settings_has_the_role_by_them_alone(world: World) -> None:
    clara = await world.coordinator()
    dora = world.stranger("Dora")
    await names_in_settings(world, dora)
    await dora.opens()
    for label in ("English", "I agree"):
        await dora.taps(label)
    await dora.says("/admin")
    assert dora.sees("Career International · 2026")
    await names_in_settings(world)
    await dora.says("/admin")
    assert dora.sees(NOT_FOR_YOU)
    await clara.says("/admin")
    assert clara.sees("Career International · 2026")


async def test_a_start_with_the_same_settings_tells_nobody_anything(world: World) -> None:
    await world.coordinator()
    dora = await world.joins("Dora")
    await names_in_settings(world, dora)
    count = len(dora.chat)
    await names_in_settings(world, dora)
    assert len(dora.chat) == count


async def test_many_on_the_team_have_pages(world: World) -> None:
    clara = await world.coordinator()
    others = [await world.joins(name) for name in ("Anna", "Bea", "Cleo", "Dora", "Eve", "Flora")]
    for one in others:
        await coordinates(world, one)
    await clara.says("/team")
    assert [row[0] for row in clara.buttons][-2:] == ["›", "➕ Invite to the team"]
    await clara.taps("›")
    assert clara.buttons == [["Flora · Coordinator"], ["‹"], ["➕ Invite to the team"]]


async def test_viewers_look_everywhere(world: World) -> None:
    await world.tandem()
    clara = world.people["Clara"]
    vera = await joins_team(world, "Vera", "Viewer")
    leo = await world.admitted("Leo", Role.MENTOR, "en")
    await leo.says("/contact")
    await leo.says("When do we begin?")
    for command in ("admin", "applications", "match", "proposals", "lights", "endings", "events", "rounds"):
        await vera.says(f"/{command}")
        assert not vera.sees(NOT_FOR_YOU), command
        assert not vera.sees(ONLY_LOOKING), command
    await vera.says("/questions")
    await vera.taps("Leo")
    assert vera.sees("When do we begin?")
    assert vera.buttons == [["‹ All questions"]]
    await clara.says("/questions")
    await clara.taps("Leo")
    assert len(clara.buttons) > 1


async def test_two_decide_about_one_application_at_once(world: World) -> None:
    clara = await world.coordinator()
    dora = await joins_team(world, "Dora")
    ana = await world.mentee("Ana")
    for one in (clara, dora):
        await one.says("/applications")
        await one.taps("Ana")
    await asyncio.gather(clara.taps("Admit"), dora.taps("Admit"))
    first, second = (clara, dora) if clara.sees("Ana is in, and knows it.") else (dora, clara)
    assert first.sees("Ana is in, and knows it.")
    assert second.toast == "This has been decided already."
    assert second.sees(f"admitted · Mon 23 Nov 2026, 10:00 · by {'Clara' if first is clara else 'Dora'}")
    assert sum("you are in!" in text for text in ana.chat) == 1
    assert await acts(world) == ["claim", "invite coordinator", "join as coordinator", "admitted"]


async def test_one_declines_while_the_other_admits(world: World) -> None:
    clara = await world.coordinator(language="de")
    dora = await joins_team_in_german(world)
    ana = await world.mentee("Ana")
    await clara.says("/applications")
    await clara.taps("Ana")
    await clara.taps("Ablehnen")
    await dora.says("/applications")
    await dora.taps("Ana")
    await dora.taps("Aufnehmen")
    await clara.says("Leider zu spät")
    assert clara.sees("von Dora")
    assert not any("Leider zu spät" in text for text in ana.chat)
    assert sum("you are in!" in text for text in ana.chat) == 1


async def joins_team_in_german(world: World) -> Person:
    """Let Dora come to a team that speaks German."""
    clara = world.people["Clara"]
    await clara.says("/team")
    await clara.taps("Ins Team einladen")
    await clara.taps("koordiniert")
    return await world.joins("Dora", payload=clara.screen.rpartition("=")[2], language="de")


async def test_when_the_settings_name_nobody_any_more_the_programme_can_be_claimed_again(
    world: World,
) -> None:
    dora = world.stranger("Dora")
    await names_in_settings(world, dora)
    await dora.opens()
    for label in ("English", "I agree"):
        await dora.taps(label)
    assert world.app.claim_link is None
    await names_in_settings(world)
    clara = await world.coordinator()
    assert clara.sees("You coordinate Career International now.")
    await dora.says("/team")
    assert dora.sees(NOT_FOR_YOU)


async def test_a_mentee_who_looks_on_has_all_buttons_of_a_mentee(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]

    async def buttons() -> list[list[list[str]]]:
        found = []
        for command in ("/tandem", "/goals", "/meetings", "/support", "/profile", "/events"):
            await ana.says(command)
            found.append(ana.buttons)
        return found

    before = await buttons()
    await ana.opens(await gets_link(clara, "Viewer"))
    assert ana.sees("You look on here")
    assert ana.sees("You and Ben are a tandem.")
    assert await buttons() == before
    await ana.says("/lights")
    assert ana.sees("All tandems are in touch")
