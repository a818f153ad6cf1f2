"""Buttons with any data: made up, or signed and full of nonsense."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dialogue.callback import LIMIT_BYTES, SEPARATOR
from dialogue.incoming import Tapped
from dialogue.screen import Call
from handlers import ROOMS
from handlers.audience import COORDINATOR, DESK
from tests.fuzz.inputs import ARGUMENTS
from tests.handlers.full_desk import Desk
from tests.rehearsal import Rehearsal

PEOPLE = ("Ana", "Ben", "Mia", "Leo", "Xaver", "Vera", "Dora")
NAMES = st.sampled_from(
    [one.name for room in ROOMS for one in room.actions]
    + [one.flow.name for room in ROOMS for one in room.forms]
    + ["form.continue", "form.discard", "no.such"]
)
SIGNED = st.builds(Call, NAMES, st.lists(ARGUMENTS, max_size=4).map(tuple))
MADE_UP = st.text(max_size=64) | st.builds(
    lambda name, more, end: SEPARATOR.join([name, *more, end]),
    NAMES,
    st.lists(ARGUMENTS, max_size=3),
    st.text(alphabet="ABCabc012-_", min_size=6, max_size=6),
)
OF_THE_DESK = {one.name for room in ROOMS for one in room.actions if one.who in (COORDINATOR, DESK)}


@settings(settings.get_profile("fuzz"))
@given(st.sampled_from(PEOPLE), MADE_UP)
def test_what_the_bot_did_not_make_changes_nothing(
    desk: Desk, rehearsal: Rehearsal, name: str, data: str
) -> None:
    outcome = rehearsal.does(desk.people[name], Tapped("1", data, 1))
    assert outcome.changed == set()
    assert outcome.said


@settings(settings.get_profile("fuzz"))
@given(st.sampled_from(PEOPLE), SIGNED)
def test_what_is_signed_and_wrong_is_answered(
    desk: Desk, rehearsal: Rehearsal, name: str, call: Call
) -> None:
    assume(SEPARATOR not in "".join(call.args))
    assume(len(SEPARATOR.join((call.name, *call.args)).encode()) <= LIMIT_BYTES - 7)
    outcome = rehearsal.tap(desk.people[name], call)
    assert outcome.said or outcome.changed or outcome.toasts
    if name not in ("Dora", "Vera") and call.name in OF_THE_DESK:
        assert outcome.changed == set()
