"""Whatever a coordinator changes stands in the audit log, and each act has its words.

All buttons are followed that a coordinator can come to, from every command; and all forms are filled in.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import handlers
from dialogue.incoming import Command, Content, Tapped
from dialogue.room import Action
from dialogue.screen import Call, Say
from dialogue.texts import Texts, sources_in
from handlers import ROOMS, VOCABULARY
from handlers.audience import COORDINATOR, DESK
from handlers.coordinator.audit.lines import KINDS
from tests.handlers.full_desk import Desk, full_desk
from tests.rehearsal import Outcome, Rehearsal

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
DESKS = (COORDINATOR, DESK)
FORMS = {one.flow.name: one.who for room in ROOMS for one in room.forms}
NOT_FILLED_IN = {"import"}  # forms that take what can't be typed or tapped
FOLDER = Path(handlers.__file__).parent


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return full_desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def rehearsal(desk: Desk) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(desk.file, desk.settings, desk.now)
    yield rehearsal
    rehearsal.close()


def followed(desk: Desk, rehearsal: Rehearsal) -> Iterator[tuple[Content, Outcome]]:
    """Every command and button that a coordinator can come to, each on the programme as it is."""
    dora, house = desk.people["Dora"], rehearsal.house
    seen, waiting = set[Call](), list[Call]()
    for name in [one.name for room in ROOMS for one in room.commands if one.who in DESKS] + ["events"]:
        outcome = rehearsal.command(dora, name)
        yield Command(name, ""), outcome
        waiting += outcome.calls
    while waiting:
        call = waiting.pop()
        if call not in seen and call.name in house.actions and call.name not in LEADS_AWAY:
            seen.add(call)
            outcome = rehearsal.tap(dora, call)
            yield rehearsal.tapped(dora, call), outcome
            waiting += outcome.calls


def name_of(rehearsal: Rehearsal, desk: Desk, deed: Content) -> str:
    """Which button that is, or which command."""
    if isinstance(deed, Command):
        return deed.name
    assert isinstance(deed, Tapped)
    call = rehearsal.house.painter.codec.unpack(deed.data, desk.people["Dora"].telegram_id)
    assert call
    return call.name


def test_every_change_that_a_coordinator_makes_is_logged(desk: Desk, rehearsal: Rehearsal) -> None:
    buttons, forms, opening = set[str](), set[str](), dict[str, list[Content]]()
    for deed, outcome in followed(desk, rehearsal):
        name = name_of(rehearsal, desk, deed)
        action = rehearsal.house.actions.get(name)
        looks = action is None or action.who == DESK
        changed = outcome.changed - NO_ACT - (LOOKED_INTO if looks else set())
        if changed and name not in OF_ONESELF:
            buttons.add(name)
            assert LOG in changed, f"{deed} changes {changed} and writes no act"
        for flow in {call.name for call in outcome.calls} & FORMS.keys():
            opening.setdefault(flow, []).append(deed)
    assert buttons >= CHANGING
    for deeds in opening.values():
        for deed in deeds[:3]:
            filled = rehearsal.fills_in(desk.people["Dora"], deed)
            if filled is not None:
                name, outcome = filled
                forms.add(name)
                changed = outcome.changed - NO_ACT if FORMS[name] in DESKS else set[str]()
                assert LOG in changed or not changed, f"{name} changes {changed} and writes no act"
    missing = {name for name, who in FORMS.items() if who == COORDINATOR} - forms
    assert missing <= NOT_FILLED_IN, "give rehearsal.ANSWERS what these take, or name them with a reason"


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
