"""The present draft and its pairs, as a coordinator's tap finds and changes them."""

from dialogue.field import number_in
from dialogue.screen import say
from dialogue.turn import Stage, Turn
from handlers.coordinator.matching.overview import show_draft
from mentoring.matching import Why
from mentoring.words import EnrolmentStatus
from storage import matching, people, tandems
from storage.tables import Enrolment, MatchDraft, MatchPair


def find_pair(turn: Turn, pair_id: str) -> tuple[MatchDraft, MatchPair] | None:
    """A pair of the present draft; where it is gone, the draft is shown as it is now."""
    draft = matching.present(turn.store)
    number = number_in(pair_id)
    pair = None if number is None else matching.find_pair(turn.store, number)
    if draft is None or pair is None or pair.draft_id != draft.id:
        turn.toast = say("matching-changed")
        show_draft(turn)
        return None
    return draft, pair


def find_open_pair(turn: Turn, pair_id: str) -> tuple[MatchDraft, MatchPair] | None:
    """A pair of the present draft about which nobody has been asked."""
    found = find_pair(turn, pair_id)
    if found is not None and not is_open(found[1]):
        turn.toast = say("matching-sent-already")
        show_draft(turn)
        return None
    return found


def is_open(pair: MatchPair) -> bool:
    """Tell whether nobody has been asked about the pair, and nobody is about to be."""
    return pair.tandem_id is None and pair.send_due_at is None


def note(turn: Turn, what: str, mentee: Enrolment, mentor: Enrolment) -> None:
    """Write what the coordinator does into the audit log."""
    people.record(turn.store, turn.person, what, f"enrolment {mentee.id} enrolment {mentor.id}")


def take_apart(stage: Stage, draft: MatchDraft, pair: MatchPair) -> None:
    """Take a pair out of the draft; who has nobody then is left over."""
    mentee, mentor = pair.mentee, pair.mentor
    matching.take_apart(stage.store, pair)
    draft.revision += 1
    leave_over(stage, draft, mentee, mentor)


def leave_over(stage: Stage, draft: MatchDraft, *set_free: Enrolment) -> None:
    """Note of those who have neither a pair nor a tandem that they are left over: by hand, so for no other reason."""
    looking = [one for one in set_free if one.status is EnrolmentStatus.ADMITTED and one.rests_since is None]
    with_a_pair = {
        one for pair in matching.pairs(stage.store, draft) for one in (pair.mentee_id, pair.mentor_id)
    }
    known = {row.enrolment_id for row in matching.left(stage.store, draft)}
    for one in looking:
        if one.id not in with_a_pair | known and not tandems.open_with(stage.store, one.person):
            matching.leave_over(stage.store, draft, one, Why.SET_FREE)
