"""Every command and button is tried by everybody, with other people's numbers: nobody comes to what isn't theirs.

The rooms are asked what they have, so that a new one is in these tests by itself. What belongs to the desk is tried in
test_access.
"""

import inspect
from collections.abc import Iterator

import pytest

from dialogue.incoming import Command as Typed
from dialogue.incoming import Sender
from dialogue.room import Action, Command, Form, Link, Reply
from dialogue.screen import Call, say
from handlers import ROOMS, audience
from handlers.audience import ANYONE, COORDINATOR, DESK, MEMBER
from tests.handlers.coordinator.marked import MARK
from tests.handlers.full_desk import Desk
from tests.handlers.test_access import called, taps_on
from tests.handlers.two_tandems import MENTEE, MENTOR, two_tandems
from tests.rehearsal import Outcome, Rehearsal

STRANGER, APPLICANT, VIEWER, ACTING = "Xaver", "Mia", "Vera", "Dora"
EVERYBODY = (STRANGER, APPLICANT, MENTEE, MENTOR, VIEWER, ACTING)
OF_THE_DESK = {COORDINATOR, DESK}
OTHERS_NUMBERS = ("1", "2", "3", "x'--")
MORE = ("0", "start", "1", "yes")

ACTIONS = [one for room in ROOMS for one in room.actions if one.who not in OF_THE_DESK]
COMMANDS = [one for room in ROOMS for one in room.commands if one.who not in OF_THE_DESK]
FORMS = [one for room in ROOMS for one in room.forms if one.who not in OF_THE_DESK]
DECLARED: list[Action | Command | Form | Link | Reply] = []
for _room in ROOMS:
    DECLARED += [*_room.actions, *_room.commands, *_room.forms, *_room.links, *_room.replies]

FOR_EVERYBODY: dict[str, set[str]] = {
    "door.agree": {"consent", "person", "person_name", "progress"},  # a stranger joins, and begins to apply
    "apply.start": {"progress"},  # one's own application; what the button carries is a code
    "events.come": {"attendance"},  # events are for all who are admitted
    "events.decline": {"attendance"},
    "events.explain": {"progress"},
    "questions.about": {"progress"},  # an announcement that has been sent; channels read them, too
}
"""What a button changes whatever number it carries: what it is about is nobody's own."""
DESKS = {"concern.write": {"progress"}, "questions.write": {"progress"}}
"""What coordinators can do besides: to answer whoever has asked."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return two_tandems(tmp_path_factory.mktemp("two"))


@pytest.fixture(scope="module")
def rehearsal(desk: Desk) -> Iterator[Rehearsal]:
    rehearsal = Rehearsal(desk.file, desk.settings, desk.now)
    yield rehearsal
    rehearsal.close()


def test_everything_declares_whom_it_is_for() -> None:
    words = {ANYONE, MEMBER, *(value for value in vars(audience).values() if isinstance(value, str))}
    assert len(DECLARED) > 450
    assert [one for one in DECLARED if one.who not in words] == []


@pytest.mark.parametrize("kind", [Action, Command, Form, Link, Reply])
def test_nothing_can_be_declared_without(kind: type) -> None:
    who = inspect.signature(kind).parameters["who"]
    assert who.default is who.empty


def test_the_marks_are_there(desk: Desk, rehearsal: Rehearsal) -> None:
    """Their owners see them: otherwise nothing is proved by others not seeing them."""
    come_to = set()
    for action in ACTIONS:
        for call in calls_of(action):
            try:
                said = rehearsal.tap(desk.people["Ana"], call).said
            except (ValueError, LookupError):  # a mark is no agreement and no goal; but it was come to
                come_to.add(action.name)
            else:
                come_to |= {action.name for text in said if MARK in text}
    assert len(come_to) > 15, come_to


def calls_of(action: Action) -> Iterator[Call]:
    """Buttons that call an action, with numbers of things that are somebody else's."""
    signature = list(inspect.signature(action.do).parameters.values())[1:]
    needed = sum(one.default is one.empty for one in signature)
    if not signature:
        yield Call(action.name)
        return
    for number in OTHERS_NUMBERS:
        yield Call(action.name, (number, *MORE[: max(needed, 1) - 1]))


def is_refused(rehearsal: Rehearsal, sender: Sender, outcome: Outcome, who: str) -> bool:
    """Tell whether somebody was sent away with a sentence, or (a stranger) asked in."""
    with rehearsal.turn(sender) as turn:
        told = rehearsal.house.refusal(who, turn.standing)
        hello = say("door-hello", programme=rehearsal.house.programme.name)
        expected = told if MEMBER in turn.standing else hello
    text = rehearsal.plain(sender, expected)
    return outcome.changed == set() and any(text in said for said in outcome.said)


def may(rehearsal: Rehearsal, sender: Sender, who: str) -> bool:
    with rehearsal.turn(sender) as turn:
        return rehearsal.house.may(who, turn.standing)


@pytest.mark.parametrize("action", ACTIONS, ids=called)
def test_no_button_opens_what_is_somebody_elses(desk: Desk, rehearsal: Rehearsal, action: Action) -> None:
    for name in EVERYBODY:
        sender = desk.people[name]
        for call in calls_of(action):
            outcome = rehearsal.tap(sender, call)
            assert not any(MARK in text for text in outcome.said), (name, call)
            if not may(rehearsal, sender, action.who):
                assert is_refused(rehearsal, sender, outcome, action.who), (name, call)
            elif call.args:
                allowed = FOR_EVERYBODY.get(action.name, set())
                if name == ACTING:
                    allowed = allowed | DESKS.get(action.name, set())
                assert outcome.changed <= allowed, (name, call)


@pytest.mark.parametrize("command", COMMANDS, ids=called)
def test_every_command_is_for_whom_it_says(desk: Desk, rehearsal: Rehearsal, command: Command) -> None:
    for name in EVERYBODY:
        sender = desk.people[name]
        for payload in ("", "1", "x" * 60):
            outcome = rehearsal.command(sender, command.name, payload)
            assert outcome.said, (name, payload)
            assert not any(MARK in text for text in outcome.said), (name, payload)
            if not may(rehearsal, sender, command.who):
                assert is_refused(rehearsal, sender, outcome, command.who), (name, payload)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.flow.name)
def test_no_form_begins_by_a_button_of_its_own(desk: Desk, rehearsal: Rehearsal, form: Form) -> None:
    for name in EVERYBODY:
        for call in taps_on(form.flow):
            outcome = rehearsal.tap(desk.people[name], call)
            assert outcome.changed == set(), (name, call)
            assert outcome.said, (name, call)


def test_a_strangers_commands_keep_nothing(desk: Desk, rehearsal: Rehearsal) -> None:
    for command in COMMANDS:
        outcome = rehearsal.does(desk.people[STRANGER], Typed(command.name, "1"))
        assert outcome.changed == set(), command.name
