"""The house rules that no linter knows: where things stand, how long they are, who may ask for the time."""

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOUSE = ("bot", "handlers", "dialogue", "storage", "mentoring")
APART = ("playground", "tests", "benchmarks")
LONGEST = 450  # lines that one reads in one sitting
NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base2"}
CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
}
# In pieces, so that this file does not name them either.
REGISTRIES = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("debian", "org"),
        ("golang", "org"),
        ("crates", "io"),
        ("rubygems", "org"),
    ]
]
PROMISES = re.compile("|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X"]))


def files() -> Iterator[Path]:
    """All that is part of the project: no caches, no environments, no built things."""
    for folder, below, names in os.walk(ROOT):
        below[:] = [
            name
            for name in below
            if name == ".ci" or not (name.startswith((".", "__pycache__")) or name.endswith(".egg-info"))
        ]
        if Path(folder) == ROOT:
            below[:] = [name for name in below if name not in {"build", "dist"}]
        yield from (Path(folder) / name for name in names)


FILES = sorted(file for file in files() if file.suffix not in {".db", ".db-wal", ".db-shm"})
MIGRATIONS = ROOT / "storage" / "migrations" / "versions"
PYTHON = [file for file in FILES if file.suffix == ".py"]


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def text(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")


def floor(file: Path) -> str:
    return file.relative_to(ROOT).parts[0]


def asks_the_system_for_now(tree: ast.AST) -> Iterator[int]:
    """The lines that look at a clock: `datetime.now(…)`, `time.time()`, or `time` by its bare name."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
                if name in CLOCKS.get(owner, ()):
                    yield node.lineno
            case ast.ImportFrom(module="time", names=names):
                if {alias.name for alias in names} & CLOCKS["time"]:
                    yield node.lineno


def imported(tree: ast.AST) -> Iterator[str]:
    """The dotted names that a module imports."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{alias.name}" for alias in names)


def test_every_package_says_what_it_is_for() -> None:
    packages = {file.parent for file in PYTHON if floor(file) in (*HOUSE, *APART)}
    packages.discard(MIGRATIONS)  # scripts that Alembic loads one by one
    silent = [
        named(folder)
        for folder in sorted(packages)
        if not (folder / "__init__.py").exists()
        or not ast.get_docstring(ast.parse(text(folder / "__init__.py")))
    ]
    assert silent == []


def test_every_file_can_be_read_in_one_sitting() -> None:
    read = [file for file in PYTHON if MIGRATIONS not in file.parents]  # these are written by Alembic
    assert [named(file) for file in read if len(text(file).splitlines()) > LONGEST] == []


def test_one_clock_gives_the_time_everywhere() -> None:
    looked = [
        f"{named(file)}:{line}"
        for file in PYTHON
        if floor(file) in HOUSE and named(file) != "bot/clock.py"
        for line in asks_the_system_for_now(ast.parse(text(file)))
    ]
    assert looked == []


@pytest.mark.parametrize(
    "code",
    [
        "datetime.now(UTC)",
        "datetime.datetime.utcnow()",
        "date.today()",
        "time.time()",
        "from time import time",
    ],
)
def test_a_look_at_a_clock_is_noticed(code: str) -> None:
    assert list(asks_the_system_for_now(ast.parse(code))) == [1]


def test_rooms_do_not_know_each_other() -> None:
    rooms = {
        file.parent for file in FILES if file.name == "en.ftl" and file.is_relative_to(ROOT / "handlers")
    }
    dotted = {room: named(room).replace("/", ".") + "." for room in rooms - {ROOT / "handlers"}}
    assert dotted
    across = [
        f"{named(file)} imports {name}"
        for room, own in dotted.items()
        for file in PYTHON
        if file.is_relative_to(room)
        for name in imported(ast.parse(text(file)))
        if any(f"{name}.".startswith(other) for other in dotted.values() if other != own)
    ]
    assert across == []


def test_every_module_is_named_after_something() -> None:
    assert [named(file) for file in PYTHON if NAMES_THAT_SAY_NOTHING & {file.stem, file.parent.name}] == []


def test_nothing_names_a_package_registry() -> None:
    naming = [named(file) for file in FILES if any(host in text(file) for host in REGISTRIES)]
    assert naming == []


LOCKS = (ROOT / "requirements.lock", ROOT / "deploy" / "requirements.lock")


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_the_locks_say_what_but_not_from_where(lock: Path) -> None:
    options = [line for line in text(lock).splitlines() if line.startswith("-")]
    assert options == []
    assert "://" not in text(lock)


def test_what_is_deployed_is_what_was_tested() -> None:
    tested, deployed = (dict(re.findall(r"^([\w.-]+)==(\S+)", text(lock), re.MULTILINE)) for lock in LOCKS)
    assert deployed.items() <= tested.items()
    assert not {"pytest", "mypy", "aiogram"} & deployed.keys()
    assert {"cryptography", "sqlalchemy", "setuptools"} <= deployed.keys()


def test_nothing_is_left_for_later() -> None:
    assert [named(file) for file in PYTHON if PROMISES.search(text(file))] == []


def test_what_the_readme_tells_to_type_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), re.MULTILINE))
    assert targets == {
        "demo",
        "test",
        "check",
        "picture",
        "bench",
        "simulate",
        "audit",
        "fuzz",
        "lock",
        "clean",
    }
    readme = ROOT / "README.md"
    told = re.findall(r"\bmake ([a-z]+)\b", " ".join(code_of(readme))) if readme.exists() else []
    assert [target for target in told if target not in targets] == []


def code_of(page: Path) -> list[str]:
    """What stands in a Markdown page as code, in blocks and within sentences."""
    return re.findall(r"```.*?```|`[^`]+`", text(page), re.DOTALL)


def test_continuous_integration_checks_and_tests() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert [line for line in text(script).splitlines() if line.startswith("make ")] == [
        "make check",
        "make test",
    ]
