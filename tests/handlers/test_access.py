"""Everything of the coordinators is tried by everybody else, with buttons that were never shown: nothing happens.

The rooms are asked what they have, so that a new room is in these tests by itself.
"""

import inspect
from collections.abc import Iterator, Sequence

import pytest

from dialogue.flow import Flow
from dialogue.incoming import Command as Typed
from dialogue.incoming import Content, Sender, Tapped, Wordless, Written
from dialogue.room import Action, Command
from dialogue.screen import Call, Say, say
from handlers import ROOMS, refusal
from handlers.audience import COORDINATOR, DESK
from tests.handlers.full_desk import Desk, full_desk
from tests.rehearsal import Rehearsal, has_begun

COORDINATORS_OWN = {COORDINATOR, DESK}
OTHERS = (
    "Ana",
    "Ben",
    "Mia",
    "Leo",
)  # a mentee, a mentor, an applicant, somebody who is asked about a partner
STRANGER, VIEWER, ACTING = "Xaver", "Vera", "Dora"
NUMBERS = ("1", "x'--")
ARGUMENTS = ("1", "0", "-", "off", "viewer", "coordinator", "yes", "all")

ACTIONS = [one for room in ROOMS for one in room.actions if one.who in COORDINATORS_OWN]
COMMANDS = [one for room in ROOMS for one in room.commands if one.who in COORDINATORS_OWN]
FLOWS = [one.flow for room in ROOMS for one in room.forms if one.who in COORDINATORS_OWN]
LINKS = [one.name for room in ROOMS for one in room.links]
NOT_FOR_YOU = say("router-not-for-you")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return full_desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def rehearsal(desk: Desk) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(desk.file, desk.settings, desk.now)
    yield rehearsal
    rehearsal.close()


def who_of(flow: Flow) -> str:
    """For whom a form is."""
    return next(one.who for room in ROOMS for one in room.forms if one.flow is flow)


def called(what: Action | Command | Flow | str) -> str:
    return what if isinstance(what, str) else what.name


def calls_of(action: Action) -> Iterator[Call]:
    """Buttons that call an action, with values that it might take."""
    signature = inspect.signature(action.do).parameters.values()
    needed = sum(one.default is one.empty for one in signature) - 1
    values = NUMBERS if needed else NUMBERS[:1]
    for first in values:
        yield Call(action.name, (first, *ARGUMENTS[: needed - 1]) if needed else ())


def is_refused(rehearsal: Rehearsal, sender: Sender, content: Content, refusal: Say) -> None:
    """Let somebody do something: nothing changes, and they read this."""
    outcome = rehearsal.does(sender, content)
    assert outcome.changed == set(), content
    assert rehearsal.plain(sender, refusal) in outcome.said, content


def sees_the_door(rehearsal: Rehearsal, sender: Sender, content: Content) -> None:
    """Let a stranger do something: nothing is kept of it, and they are asked in."""
    outcome = rehearsal.does(sender, content)
    assert outcome.changed == set(), content
    hello = say("door-hello", programme=rehearsal.house.programme.name)
    assert any(rehearsal.plain(sender, hello) in text for text in outcome.said), content


def test_there_is_something_to_try() -> None:
    assert len(ACTIONS) > 80
    assert len(COMMANDS) > 10
    assert len(FLOWS) > 10
    assert {"claim", "desk", "invite"} <= set(LINKS)


# ── people of the programme, and strangers ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize("action", ACTIONS, ids=called)
def test_no_button_of_coordinators_does_anything_for_others(
    desk: Desk, rehearsal: Rehearsal, action: Action
) -> None:
    for call in calls_of(action):
        for name in OTHERS:
            sender = desk.people[name]
            is_refused(rehearsal, sender, rehearsal.tapped(sender, call), NOT_FOR_YOU)
        stranger = desk.people[STRANGER]
        sees_the_door(rehearsal, stranger, rehearsal.tapped(stranger, call))


@pytest.mark.parametrize("command", COMMANDS, ids=called)
def test_no_command_of_coordinators_does_anything_for_others(
    desk: Desk, rehearsal: Rehearsal, command: Command
) -> None:
    for payload in ("", "1", "x" * 60):
        for name in OTHERS:
            is_refused(rehearsal, desk.people[name], Typed(command.name, payload), NOT_FOR_YOU)
        sees_the_door(rehearsal, desk.people[STRANGER], Typed(command.name, payload))


@pytest.mark.parametrize("flow", FLOWS, ids=called)
def test_no_form_of_coordinators_goes_on_for_who_is_none_any_more(
    desk: Desk, rehearsal: Rehearsal, flow: Flow
) -> None:
    subject = dict.fromkeys(("round", "question", "enrolment", "event", "group", "tandem", "cohort"), 1)
    for name in (*OTHERS, *([VIEWER] if who_of(flow) == COORDINATOR else [])):
        sender = desk.people[name]
        with rehearsal.turn(sender) as turn:
            told = refusal(who_of(flow), turn.standing)
        deeds: list[Content] = [
            Written("Hello"),
            Wordless(),
            *(rehearsal.tapped(sender, call) for call in taps_on(flow)),
        ]
        for deed in deeds:
            outcome = rehearsal.does(sender, deed, has_begun(sender, flow.name, subject))
            assert outcome.changed <= {"progress"}, deed
            assert rehearsal.plain(sender, told) in outcome.said, deed
        for command in ("menu", "help", "language"):
            outcome = rehearsal.does(sender, Typed(command, ""), has_begun(sender, flow.name, subject))
            assert not any(call.name in (flow.name, "form.continue") for call in outcome.calls), command


def taps_on(flow: Flow) -> Iterator[Call]:
    """Buttons of a form that is open: of each question, of its review, and of its way back to it."""
    yield Call("form.continue", (flow.name, "1"))
    yield Call(flow.name, ("1.0", "review", "send", ""))
    for step in flow.steps[:3]:
        for verb in ("pick", "skip"):
            yield Call(flow.name, ("1.0", step.name, verb, "1"))


@pytest.mark.parametrize("flow", FLOWS, ids=called)
def test_no_form_of_coordinators_can_be_begun_by_its_own_buttons(
    desk: Desk, rehearsal: Rehearsal, flow: Flow
) -> None:
    for name in (*OTHERS, STRANGER, VIEWER):
        for call in taps_on(flow):
            outcome = rehearsal.tap(desk.people[name], call)
            assert outcome.changed == set(), (name, call)
            assert outcome.said, (name, call)


# ── viewers ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("action", [one for one in ACTIONS if one.who == COORDINATOR], ids=called)
def test_no_button_that_changes_something_does_so_for_viewers(
    desk: Desk, rehearsal: Rehearsal, action: Action
) -> None:
    vera = desk.people[VIEWER]
    for call in calls_of(action):
        is_refused(rehearsal, vera, rehearsal.tapped(vera, call), say("audience-only-looking"))


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.who == COORDINATOR], ids=called)
def test_no_command_that_changes_something_does_so_for_viewers(
    desk: Desk, rehearsal: Rehearsal, command: Command
) -> None:
    is_refused(rehearsal, desk.people[VIEWER], Typed(command.name, ""), say("audience-only-looking"))


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.who == DESK], ids=called)
def test_viewers_look_at_all_else_and_are_shown_no_button_that_changes_anything(
    desk: Desk, rehearsal: Rehearsal, command: Command
) -> None:
    vera = desk.people[VIEWER]
    for_actors = {one.name for one in ACTIONS if one.who == COORDINATOR}
    seen, waiting = set[Call](), rehearsal.command(vera, command.name).calls
    assert rehearsal.command(vera, command.name).said
    while waiting:
        call = waiting.pop()
        assert call.name not in for_actors, call
        if call in seen or call.name not in rehearsal.house.actions or call.name == "menu.do":
            continue
        seen.add(call)
        outcome = rehearsal.tap(vera, call)
        assert outcome.said or outcome.changed <= {"task", "act"}, call
        waiting += outcome.calls


# ── what nobody was shown ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("link", LINKS)
def test_forged_links_open_nothing(desk: Desk, rehearsal: Rehearsal, link: str) -> None:
    for argument in ("1", "0", "1-1", "x" * 40, "-", "_", "٣"):
        for name in (*OTHERS, STRANGER, VIEWER):
            outcome = rehearsal.command(desk.people[name], "start", f"{link}-{argument}")
            assert outcome.changed <= {"progress"}, (name, argument)
            assert outcome.said, (name, argument)


FORGED: Sequence[str] = (
    "",
    "x",
    "|",
    "||||",
    "admission.admit|1|AAAAAA",
    "team.change|1|off|",
    "\u0660" * 20,
)


@pytest.mark.parametrize("data", FORGED)
@pytest.mark.parametrize("name", [*OTHERS, STRANGER, VIEWER, ACTING])
def test_data_that_the_bot_never_made_does_nothing(
    desk: Desk, rehearsal: Rehearsal, name: str, data: str
) -> None:
    outcome = rehearsal.does(desk.people[name], Tapped("1", data, 1))
    assert outcome.changed == set()
    assert outcome.said


@pytest.mark.parametrize("name", [*OTHERS, STRANGER, VIEWER, ACTING])
def test_a_button_of_somebody_elses_screen_does_nothing(desk: Desk, rehearsal: Rehearsal, name: str) -> None:
    stolen = rehearsal.tapped(desk.people["Clara"], Call("admission.admit", ("1",)))
    outcome = rehearsal.does(desk.people[name], stolen)
    assert outcome.changed == set()
    assert outcome.said


def test_the_same_buttons_do_something_for_who_coordinates(desk: Desk, rehearsal: Rehearsal) -> None:
    dora = desk.people[ACTING]
    waiting = next(
        one for one in rehearsal.command(dora, "applications").calls if one.name == "admission.show"
    )
    assert rehearsal.tap(dora, Call("admission.admit", waiting.args)).changed == {"enrolment", "act"}
