"""What a tandem has done of its first steps, as the data show it: one query for each."""

from collections.abc import Callable, Mapping

from sqlalchemy import bindparam, func, select

from mentoring.words import AgreementStatus, FirstStep, MeetingStatus, Phase
from storage import agreements, goals
from storage.store import Store
from storage.tables import Meeting, MeetingLog, Person, Position, Tandem


def first_steps(store: Store, tandem: Tandem) -> dict[FirstStep, bool]:
    """Each of the first steps, and whether it is done."""
    return {step: _DONE[step](store, tandem) for step in FirstStep}


def left_to(store: Store, tandem: Tandem, person: Person) -> set[FirstStep]:
    """The first steps that are missing and wait for this one of the two.

    A mentor only has an agreement to answer; the rest is the mentee's to begin. What is under way waits for
    nobody: an agreement that the other one is to answer, a meeting that is planned.
    """
    missing = {step for step, done in first_steps(store, tandem).items() if not done}
    turn = _whose_agreement(store, tandem)
    if turn is not None and turn.id != person.id:
        missing.discard(FirstStep.AGREEMENT)
    if _is_meeting_ahead(store, tandem):
        missing.discard(FirstStep.MEETING)
    if person.id == tandem.mentee_id:
        return missing
    return missing & {FirstStep.AGREEMENT} if turn is not None else set()


def _whose_agreement(store: Store, tandem: Tandem) -> Person | None:
    """Who is to answer the version that was sent, or to change it; None where none waits."""
    version = agreements.open_of(agreements.of_tandem(store, tandem))
    if version is None:
        return None
    return (
        version.sender
        if version.status is AgreementStatus.CHANGE_ASKED
        else tandem.partner_of(version.sender)
    )


_MEETINGS_AHEAD = select(func.count(Meeting.id)).where(
    Meeting.tandem_id == bindparam("tandem_id"),
    Meeting.status.in_([MeetingStatus.PROPOSED, MeetingStatus.CONFIRMED]),
    Meeting.starts_at > bindparam("now"),
)
_MEETINGS_HELD = select(func.count(MeetingLog.id)).where(
    MeetingLog.tandem_id == bindparam("tandem_id"),
    MeetingLog.doubted_at.is_(None),
    MeetingLog.taken_back_at.is_(None),
)
_STARTS = select(func.count(Position.id)).where(
    Position.tandem_id == bindparam("tandem_id"), Position.phase == Phase.START
)


def _is_meeting_ahead(store: Store, tandem: Tandem) -> bool:
    which = {"tandem_id": tandem.id, "now": store.now}
    return store.session.execute(_MEETINGS_AHEAD, which).scalar_one() > 0


def _have_met(store: Store, tandem: Tandem) -> bool:
    """One of the two has logged a meeting, and the other has not said that it was different."""
    return store.session.execute(_MEETINGS_HELD, {"tandem_id": tandem.id}).scalar_one() > 0


def _have_agreed(store: Store, tandem: Tandem) -> bool:
    return agreements.in_force_since(store, tandem) is not None


def _have_taken_stock(store: Store, tandem: Tandem) -> bool:
    return store.session.execute(_STARTS, {"tandem_id": tandem.id}).scalar_one() > 0


def _have_goals(store: Store, tandem: Tandem) -> bool:
    return goals.count_pursued(store, tandem) > 0


_DONE: Mapping[FirstStep, Callable[[Store, Tandem], bool]] = {
    FirstStep.MEETING: _have_met,
    FirstStep.AGREEMENT: _have_agreed,
    FirstStep.POSITION: _have_taken_stock,
    FirstStep.GOALS: _have_goals,
}
