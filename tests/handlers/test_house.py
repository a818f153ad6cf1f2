"""What holds for every room: each step, button and command has its words in every language."""

from datetime import UTC, datetime
from enum import EnumType, StrEnum
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser, ast

import mentoring.words
from dialogue.asking import draw
from dialogue.field import Scene
from dialogue.fields import Choice, Choices, Scale
from dialogue.flow import Flow, Progress, Step
from dialogue.house import ENGINE_TEXTS, House
from dialogue.room import ANYONE, MEMBER
from dialogue.screen import Say
from dialogue.texts import Reader
from handlers import ROOMS, VOCABULARY, audience, standing
from mentoring.programme import Programme

LANGUAGES = ("en", "de")
PROGRAMME = Programme()
HOUSE = House(
    ROOMS,
    programme=PROGRAMME,
    standing=standing,
    secret=b"nobody's",
    bot_username="TandemBot",
    vocabulary=VOCABULARY,
)
FLOWS = list(HOUSE.flows.values())
STEPS = [(flow, step) for flow in FLOWS for step in flow.steps]
WORDS = {name for name in vars(audience).values() if isinstance(name, str)} | {ANYONE, MEMBER}


def step_name(case: Any) -> str:
    return case.name if isinstance(case, Flow | Step) else str(case)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("flow", "step"), STEPS, ids=step_name)
def test_every_step_has_its_words(flow: Flow, step: Step, language: str) -> None:
    if step.wording is not None:
        return  # its words are those of people
    key = f"{flow.worded_in or flow.name}-{step.name}"
    wanted = [key, f"{key}.label"]
    if step.hint:
        wanted.append(f"{key}.hint")
    if isinstance(step.field, Choice | Choices) and isinstance(step.field.options, tuple):
        wanted += [f"{key}.option-{name}" for name in step.field.options]
    if isinstance(step.field, Scale):
        wanted += [f"{key}.low", f"{key}.high"]
    assert [text for text in wanted if not HOUSE.texts.has(language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS, ids=step_name)
def test_every_form_has_a_title_and_its_review(flow: Flow, language: str) -> None:
    wanted = [f"{flow.name}-title"]
    if flow.review:
        wanted += [f"{flow.name}-review", f"{flow.name}-review.send"]
    assert [text for text in wanted if not HOUSE.texts.has(language, text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_menu_says_what_it_does_in_what_telegram_allows(language: str) -> None:
    everything = frozenset(WORDS)
    menu = HOUSE.menu(everything, Reader(language, ZoneInfo("Europe/Berlin")))
    assert len(menu) == sum(command.menu is not None for command in HOUSE.commands.values())
    assert all(1 <= len(entry["description"]) <= 256 for entry in menu)
    assert len(menu) <= 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_desk_has_a_word_that_fits_a_small_button(language: str) -> None:
    desk = {audience.COORDINATOR, audience.DESK, audience.TAKES_PART}
    names = [item.name for item in HOUSE.commands.values() if item.menu is not None and item.who in desk]
    reader = Reader(language, ZoneInfo("UTC"))
    assert {"people", "tandems", "applications"} <= set(names)
    for name in set(names) - {"admin"}:
        assert len(HOUSE.texts.plain(Say(f"command-{name}.short"), reader)) <= 12, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_programme_has_its_text(language: str) -> None:
    reader = Reader(language, ZoneInfo("Europe/Berlin"))
    own = [word for word in vars(mentoring.words).values() if isinstance(word, EnumType)]
    members = [member for word in own for member in cast("type[StrEnum]", word)]
    assert len(members) > 50
    for member in members:
        assert HOUSE.texts.plain(Say("form-problem", {"problem": member}), reader) != ""


def variables(message: Any) -> set[str]:
    found: set[str] = set()

    def look(node: Any) -> None:
        if isinstance(node, ast.VariableReference):
            found.add(node.id.name)
        for value in vars(node).values() if isinstance(node, ast.BaseNode) else ():
            for child in value if isinstance(value, list) else [value]:
                look(child)

    look(message)
    return found


def texts_of(language: str) -> dict[str, set[str]]:
    texts: dict[str, set[str]] = {}
    for folder in (ENGINE_TEXTS, VOCABULARY, *(room.folder for room in ROOMS)):
        file = folder / f"{language}.ftl"
        for entry in FluentParser().parse(file.read_text("utf-8")).body if file.exists() else ():
            assert not isinstance(entry, ast.Junk), f"{file}: {entry.content}"
            if isinstance(entry, ast.Message):
                texts[entry.id.name] = variables(entry)
                texts |= {f"{entry.id.name}.{part.id.name}": variables(part) for part in entry.attributes}
    return texts


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    assert texts_of("en") == texts_of("de")


def test_every_room_declares_who_may_use_what() -> None:
    for room in ROOMS:
        declared = [entry.who for entry in room.forms]
        declared += [entry.who for entry in room.commands]
        declared += [entry.who for entry in room.actions]
        assert set(declared) <= WORDS


def test_rooms_are_named_once_and_have_their_texts_beside_them() -> None:
    assert len({room.name for room in ROOMS}) == len(ROOMS)
    for room in ROOMS:
        assert {file.name for file in room.folder.glob("*.ftl")} == {"en.ftl", "de.ftl"}


def test_a_form_nobody_has_begun_opens_with_its_first_question() -> None:
    for flow in FLOWS:
        if flow.facts is None:
            progress = Progress(flow.name, run=1)
            scene = Scene(datetime(2026, 11, 23, tzinfo=UTC), ZoneInfo("Europe/Berlin"), "en")
            assert draw(flow, progress, scene).parts
