"""Opening a cohort that was planned, and closing and opening the present one's applications."""

from dialogue.field import Json
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.cohorts import cards
from storage import cohorts, people
from storage.tables import Cohort


def ask_before_opening(turn: Turn, cohort_id: str) -> None:
    """Before a planned cohort opens: what that means for the present one."""
    cohort = cards.find(turn, cohort_id)
    if cohort is None:
        return
    if cohort.opened_at <= turn.now:
        cards.show(turn, cohort, say("cohorts-opened-already"))
        return
    keys = [
        [button(say("cohorts-open-yes"), cards.OPEN, cohort.id)],
        [button(say("cohorts-open-no"), cards.SHOW, cohort.id)],
    ]
    present = people.present_cohort(turn.store)
    turn.show(screen(say("cohorts-open-sure", title=cohort.title, present=present.title), rows=keys))


def open_applications(turn: Turn, cohort_id: str) -> None:
    """Let people apply to a cohort from now on."""
    cohort = _locked(turn, cohort_id)
    if cohort is None:
        return
    was_planned = cohort.opened_at > turn.now
    if not was_planned and not cards.is_present(turn, cohort):
        cards.show(turn, cohort, say("cohorts-not-present"))
    elif not was_planned and cohorts.takes_applications(turn.store):
        cards.show(turn, cohort, say("cohorts-opened-already"))
    else:
        cohorts.open_now(turn.store, cohort)
        people.record(turn.store, turn.person, "open applications", f"cohort {cohort.id}")
        cards.show(turn, cohort, say("cohorts-opened"))


def close_applications(turn: Turn, cohort_id: str) -> None:
    """Let nobody apply to the present cohort from now on."""
    cohort = _locked(turn, cohort_id)
    if cohort is None:
        return
    if not cards.is_present(turn, cohort):
        cards.show(turn, cohort, say("cohorts-not-present"))
    elif not cohorts.takes_applications(turn.store):
        cards.show(turn, cohort, say("cohorts-closed-already"))
    else:
        cohorts.close_applications(turn.store, cohort)
        people.record(turn.store, turn.person, "close applications", f"cohort {cohort.id}")
        cards.show(turn, cohort, say("cohorts-now-closed"))


def _locked(turn: Turn, cohort_id: Json) -> Cohort | None:
    cohort = cards.find(turn, cohort_id)
    return cohort and cohorts.lock(turn.store, cohort.id)
