"""What holds for every button in the rooms: it leads to something that a room declares, and its words exist."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue.router import CONTINUE, DISCARD
from tests.handlers.test_house import HOUSE, LANGUAGES

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "handlers").rglob("*.py"))
KNOWN = {*HOUSE.actions, *HOUSE.forms, CONTINUE, DISCARD}


def calls(file: Path, function: str) -> Iterator[ast.Call]:
    """All calls of a function by its bare name."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == function:
            yield node


def value_of(node: ast.expr, file: Path) -> Any:
    """What an expression is in its module; None where that is decided only when it runs."""
    if isinstance(node, ast.Constant):
        return node.value
    names = [inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)]
    if not isinstance(node, ast.Name | ast.Attribute) or not names:
        return None
    dotted = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    module = importlib.import_module(dotted)
    found = vars(module).get(names[0])
    return getattr(found, node.attr, None) if isinstance(node, ast.Attribute) else found


def module_name(file: Path) -> str:
    return str(file.relative_to(ROOT / "handlers"))


def test_there_are_buttons_to_look_at() -> None:
    named = [value_of(call.args[1], file) for file in MODULES for call in calls(file, "button")]
    assert len([name for name in named if isinstance(name, str)]) > 50


@pytest.mark.parametrize("file", MODULES, ids=module_name)
def test_every_button_leads_to_something(file: Path) -> None:
    named = [value_of(call.args[1], file) for call in calls(file, "button")]
    assert [name for name in named if isinstance(name, str) and name not in KNOWN] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", MODULES, ids=module_name)
def test_everything_that_is_said_has_its_words(file: Path, language: str) -> None:
    keys = [value_of(call.args[0], file) for call in calls(file, "say") if call.args]
    assert [key for key in keys if isinstance(key, str) and not HOUSE.texts.has(language, key)] == []
