"""The menu, help and language, for everybody as they are."""

import pytest

from tests.world import World


async def test_the_menu_shows_where_one_stands_and_what_one_can_do(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await ana.says("/menu")
    assert ana.sees("Your application is with the coordinators.")
    await clara.says("/menu")
    assert clara.sees("One application is waiting for you.")
    await clara.taps("Coordinate the programme")
    assert clara.screen == "🗂️ Career International · 2026\n\n• Applications: 1"
    await clara.taps("Applications (1)")
    assert clara.buttons == [["Ana · Mentee"]]


async def test_a_tandem_stands_in_the_menu(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ben.says("/menu")
    assert ben.sees("Du und Ana seid ein Tandem.")
    await ana.says("/menu")
    await ana.taps("My tandem")
    assert ana.sees("Your tandem with Ben, from Mon 23 Nov 2026 until Sun 23 May 2027")
    assert ana.sees("Employer: Stadtwerke")


async def test_the_command_menu_follows_role_and_language(world: World) -> None:
    ana, _ = await world.tandem()
    commands = {entry["command"]: entry["description"] for entry in ana.telegram.commands_for(ana.user.id)}
    assert commands["tandem"] == "My tandem"
    assert "applications" not in commands
    await ana.says("/language")
    await ana.taps("Deutsch")
    assert ana.sees("Ab jetzt auf Deutsch.")
    commands = {entry["command"]: entry["description"] for entry in ana.telegram.commands_for(ana.user.id)}
    assert commands["tandem"] == "Mein Tandem"
    clara = world.people["Clara"]
    assert "applications" in {entry["command"] for entry in clara.telegram.commands_for(clara.user.id)}
    stranger = world.stranger("Udo", language="de")
    assert [entry["command"] for entry in stranger.telegram.commands_for(stranger.user.id)] == [
        "help",
        "mydata",
        "privacy",
    ]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "/privacy – Privacy"), ("de", "/privacy – Datenschutz")]
)
async def test_help_lists_what_is_open_to_the_person(world: World, language: str, words: str) -> None:
    ana = world.stranger("Ana", language=language)
    await ana.says("/help")
    assert ana.sees(words)
    assert not ana.sees("/applications")


async def test_cancel_puts_the_form_aside_and_nothing_is_lost(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.says("/cancel")
    assert ana.sees("“your application” is closed.")
    await ana.says("/cancel")
    assert ana.sees("There is nothing to cancel right now.")
    await ana.says("/apply")
    await ana.taps("Mentee")
    await ana.taps("Master")
    await ana.says("/cancel")
    assert ana.sees("Your answers are kept")
    await ana.says("hello?")  # no longer an answer to the form
    assert ana.sees("Hello Ana!")
    await ana.taps("Go on", of="put aside")
    assert ana.sees("Which semester are you in?")


async def test_a_discarded_form_is_gone(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.taps("Stop here")
    await ana.taps("Discard my answers")
    assert ana.sees("your answers are gone")
    await ana.says("/apply")
    assert ana.sees("What would you like to be?")


async def test_an_open_question_is_asked_anew_in_the_new_language(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.says("/language")
    await ana.taps("Deutsch")
    assert ana.sees("Frage 2 von")
    await ana.taps("Master")
    assert ana.sees("Frage 3 von")
