"""Whatever a coordinator changes stands in the audit log, and each act has its words.

All buttons are followed that a coordinator can come to, from every command; and all forms are filled in.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import handlers
from dialogue.room import Action
from dialogue.screen import Call, Say
from dialogue.texts import Texts, sources_in
from handlers import ROOMS, VOCABULARY
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.audit.lines import KINDS
from tests.handlers.full_desk import Desk, full_desk
from tests.rehearsal import Rehearsal

LOG = "act"
NO_ACT = {"progress", "task", "waiting_prompt", "shown_code"}
"""What begins a form, orders a file, reminds somebody or shows a code changes nothing in the programme."""
LOOKED_INTO = {"answer_sheet"}  # results that are looked at are put into blocks (mentoring.anonymity)
LEADS_AWAY = {"menu.do", "menu.language"}  # to what everybody can do
OF_ONESELF = {"reports.weekly"}  # what a coordinator wants to hear is their own affair
CHANGING = {
    *("admission.admit", "team.change", "matching.fix", "desk_events.off"),
    *("proposals.take_back", "questions.take", "rounds.open_now", "lights.continue", "concern.settle"),
}
"""Some of the buttons that change something: that many are found, at least."""
FOLDER = Path(handlers.__file__).parent


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return full_desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def rehearsal(desk: Desk) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(desk.file, desk.settings, desk.now)
    yield rehearsal
    rehearsal.close()


def test_every_change_that_a_coordinators_button_makes_is_logged(desk: Desk, rehearsal: Rehearsal) -> None:
    dora, house = desk.people["Dora"], rehearsal.house
    commands = [one for room in ROOMS for one in room.commands if one.who in (COORDINATOR, DESK)]
    waiting = [call for command in commands for call in rehearsal.command(dora, command.name).calls]
    waiting += rehearsal.command(dora, "events").calls
    seen, changing = set[Call](), set[str]()
    while waiting:
        call = waiting.pop()
        action = house.actions.get(call.name)
        if call in seen or action is None or call.name in LEADS_AWAY:
            continue
        seen.add(call)
        outcome = rehearsal.tap(dora, call)
        waiting += outcome.calls
        changed = outcome.changed - NO_ACT - (LOOKED_INTO if action.who == DESK else set())
        if changed and call.name not in OF_ONESELF:
            changing.add(call.name)
            assert LOG in changed, f"{call} changes {changed} and writes no act"
    assert len(seen) > 100
    assert changing >= CHANGING


# ── words ───────────────────────────────────────────────────────────────────────────────────────────────


def acts_in_code() -> Iterator[tuple[str, str | None, str]]:
    """Where an act is recorded: what is said was done, and what its subject begins with (None: that depends)."""
    for file in sorted(FOLDER.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(ast.Name("people"), "record"), args=[_, _, what, subject]):
                    where = f"{file.relative_to(FOLDER)}:{node.lineno}"
                    said = what.value if isinstance(what, ast.Constant) else None
                    yield where, str(said) if said else None, kind_in(subject)


def kind_in(subject: ast.expr) -> str:
    match subject:
        case ast.Constant(str(text)) | ast.JoinedStr([ast.Constant(str(text)), *_]):
            return text.partition(" ")[0]
    return ""


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_act_has_its_words(language: str) -> None:
    texts = Texts(sources_in([VOCABULARY, *(room.folder for room in ROOMS)], ("en", "de")))
    found = {what for _, what, _ in acts_in_code() if what}
    depends = {
        "admitted",
        "declined",
        "fix",
        "unfix",
        "block",
        "unblock",
        "swap",
        "take-apart",
        "end",
        "rematch",
    }
    depends |= {"tick attendance", "untick attendance", "desk coordinator", "desk viewer", "desk off"}
    depends |= {"invite coordinator", "invite viewer", "join as coordinator", "join as viewer"}
    assert len(found) > 40
    missing = [one for one in found | depends if not texts.has(language, f"act-{one.replace(' ', '-')}")]
    assert sorted(missing) == []


def test_each_act_is_about_a_kind_of_thing_by_its_number() -> None:
    whole = {"log"}  # the export of the log itself
    assert [(where, kind) for where, _, kind in acts_in_code() if kind not in {*KINDS, *whole}] == []


def test_each_kind_can_be_chosen(rehearsal: Rehearsal) -> None:
    for kind in KINDS:
        for language in ("en", "de"):
            assert rehearsal.house.texts.has(language, Say(f"audit-kind-{kind}").key)
    assert isinstance(rehearsal.house.actions["audit.kind"], Action)
