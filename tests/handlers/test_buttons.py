"""What holds for every button that a room shows, also for those that lead into another room: somebody answers."""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import handlers
from dialogue.room import Action
from handlers import ROOMS

FOLDER = Path(handlers.__file__).parent
ACTIONS: dict[str, Action] = {action.name: action for room in ROOMS for action in room.actions}
HOUSES_OWN = {"form.continue", "form.discard"}


def modules() -> Iterator[tuple[ModuleType, ast.Module]]:
    """Every module of the rooms, with its source."""
    for file in sorted(FOLDER.rglob("*.py")):
        name = ".".join(file.relative_to(FOLDER.parent).with_suffix("").parts).removesuffix(".__init__")
        yield import_module(name), ast.parse(file.read_text("utf-8"))


def buttons() -> Iterator[tuple[str, str, int | None]]:
    """Where a button stands, what it calls, and with how many values (None: that depends)."""
    for module, tree in modules():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name("button"), args=[_, called, *values]):
                    name = value_of(called, module)
                    depends = any(isinstance(value, ast.Starred) for value in values)
                    if isinstance(name, str):
                        yield f"{module.__name__}:{node.lineno}", name, None if depends else len(values)


def value_of(expression: ast.expr, module: ModuleType) -> object:
    """What a name stands for in a module; None where only the running function knows."""
    match expression:
        case ast.Constant(value):
            return value
        case ast.Name(name):
            return getattr(module, name, None)
        case ast.Attribute(ast.Name(owner), name):
            return getattr(getattr(module, owner, None), name, None)
    return None


def test_every_button_calls_something_that_takes_what_it_carries() -> None:
    found = [each for each in buttons() if each[1] not in HOUSES_OWN]
    assert len(found) > 100
    for where, name, count in found:
        assert name in ACTIONS, f"{where}: nothing answers {name}"
        if count is not None:
            inspect.signature(ACTIONS[name].do).bind(None, *["1"] * count)
