"""Deep links and commands with anything behind them, from anybody."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue.attempts import Attempts
from dialogue.field import Attachment, Post
from dialogue.incoming import Command, Edited, Sent, Wordless, Written
from handlers import ROOMS
from tests.fuzz.inputs import ARGUMENTS, TEXTS
from tests.fuzz.test_callback_data import PEOPLE
from tests.handlers.full_desk import Desk
from tests.rehearsal import Rehearsal

LINKS = st.sampled_from([one.name for room in ROOMS for one in room.links] + ["", "no", "-"])
COMMANDS = st.sampled_from([one.name for room in ROOMS for one in room.commands] + ["", "no", "start"])
FILES = st.builds(
    Attachment, st.sampled_from(["photo", "document"]), TEXTS, TEXTS, st.integers(0, 2**40), TEXTS
)
POSTS = st.builds(Post, TEXTS, st.just(()), FILES, st.booleans())


@settings(settings.get_profile("fuzz"))
@given(st.sampled_from(PEOPLE), LINKS, ARGUMENTS, st.booleans())
def test_no_link_that_nobody_made_opens_anything(
    desk: Desk, rehearsal: Rehearsal, name: str, link: str, argument: str, guessed_before: bool
) -> None:
    if not guessed_before:
        rehearsal.house.attempts = Attempts()
    outcome = rehearsal.command(desk.people[name], "start", f"{link}-{argument}")
    assert outcome.said
    assert outcome.changed <= {"progress"}  # an application, an answer to an announcement
    if name == "Xaver":
        assert outcome.changed == set()


@settings(settings.get_profile("fuzz"))
@given(st.sampled_from(PEOPLE), COMMANDS, ARGUMENTS)
def test_commands_with_anything_behind_them_are_answered(
    desk: Desk, rehearsal: Rehearsal, name: str, command: str, payload: str
) -> None:
    outcome = rehearsal.does(desk.people[name], Command(command, payload))
    assert outcome.said or outcome.changed
    if name == "Xaver":
        assert outcome.changed == set()


@settings(settings.get_profile("fuzz"))
@given(
    st.sampled_from(PEOPLE),
    st.builds(Written, TEXTS, st.just(()), st.none() | st.integers(0, 2**53))
    | st.builds(Sent, POSTS, st.none() | st.integers(0, 2**53))
    | st.builds(Wordless, st.none() | st.integers(0, 2**53))
    | st.just(Edited()),
)
def test_whatever_is_sent_is_answered(
    desk: Desk, rehearsal: Rehearsal, name: str, content: Written | Sent | Wordless | Edited
) -> None:
    outcome = rehearsal.does(desk.people[name], content)
    assert outcome.said
