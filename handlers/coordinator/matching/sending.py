"""Sending the draft: one pair, or all that nothing speaks against; what can't be sent stays, with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dialogue.screen import Label, Lines, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.matching.drafts import find_open_pair
from handlers.coordinator.matching.names import OPEN, SEND_NOW
from handlers.coordinator.matching.overview import draft_screen, show_draft
from handlers.coordinator.proposing import obstacles_between, propose
from mentoring.pairing import Obstacle
from mentoring.words import PairRule
from storage import matching, people, settled
from storage.store import Lane
from storage.tables import MatchDraft, MatchPair, Person

AT_ONCE = 25  # proposals in one transaction: others' taps must not wait long


@dataclass
class Sent:
    """What came of sending some pairs."""

    count: int = 0
    skipped: list[tuple[MatchPair, Obstacle]] = field(default_factory=list)


def send_one(turn: Turn, pair_id: str) -> None:
    """Propose the two of one pair to each other."""
    found = find_open_pair(turn, pair_id)
    if found is not None:
        sent = _send(turn, turn.person, [found[1]])
        show_draft(turn, news=_told(sent))


def ask_before_sending(turn: Turn) -> None:
    """Say how many people would be asked, and which pairs stay."""
    draft = matching.present(turn.store)
    if draft is None:
        show_draft(turn)
        return
    if matching.under_way(turn.store) is not None:
        show_draft(turn)  # which says so: another draft is about to come
        return
    ready, doubtful = _ready(turn, draft)
    if not ready:
        show_draft(turn, news=say("matching-nothing-to-send", doubtful=doubtful))
        return
    yes = button(say("matching-send-yes", count=len(ready)), SEND_NOW, draft.id, draft.revision, len(ready))
    question = say("matching-send-question", count=len(ready), people=2 * len(ready))
    stay = say("matching-doubtful-stay", count=doubtful) if doubtful else None
    turn.show(screen(question, stay, rows=[[yes], [button(say("matching-send-no"), OPEN, 0)]]))


def send_all(turn: Turn, draft_id: str, revision: str, count: str) -> None:
    """Send what the coordinator has said yes to, if the draft is still the one that they saw."""
    draft = matching.present(turn.store)
    ready = _ready(turn, draft)[0] if draft is not None else []
    seen = draft is not None and (str(draft.id), str(draft.revision), str(len(ready))) == (
        draft_id,
        revision,
        count,
    )
    if draft is None or not seen or matching.under_way(turn.store) is not None:
        turn.toast = say("matching-changed")
        show_draft(turn)
        return
    for pair in ready:
        pair.send_due_at, pair.sent_by = turn.now, turn.person.id
    people.record(turn.store, turn.person, "send-all", f"draft {draft.id}: {len(ready)}")
    sent = _send(turn, turn.person, ready[:AT_ONCE])
    rest = len(ready) - len(ready[:AT_ONCE])
    more = say("matching-rest-follows", count=rest) if rest else None
    show_draft(turn, news=Lines([line for line in (_told(sent), more) if line is not None]))


def send_due(stage: Stage) -> int:
    """Go on with sending; whoever ordered it is told what could not be sent, and when all is done."""
    due = matching.due_to_send(stage.store)[:AT_ONCE]
    if not due:
        return 0
    coordinator = people.find(stage.store, due[0].sent_by or 0)
    draft = matching.find(stage.store, due[0].draft_id)
    if coordinator is None or draft is None:  # whoever ordered it is no longer there: nobody is asked
        for pair in due:
            pair.send_due_at = None
        return len(due)
    sent = _send(stage, coordinator, due)
    if sent.skipped or not matching.still_to_send(stage.store, draft.id):
        stage.tell(coordinator, draft_screen(stage, draft, news=_told(sent)), Lane.ANSWER)
    return len(due)


def _ready(turn: Turn, draft: MatchDraft) -> tuple[list[MatchPair], int]:
    """The pairs that can be sent together, and how many are doubtful: these want to be looked at one by one."""
    fixed = {(row.mentee_id, row.mentor_id) for row in settled.pairs(turn.store, PairRule.FIXED)}
    unsent = [
        pair
        for pair in matching.pairs(turn.store, draft)
        if pair.tandem_id is None and pair.send_due_at is None
    ]
    ready = [pair for pair in unsent if not pair.is_doubtful or (pair.mentee_id, pair.mentor_id) in fixed]
    return ready, len(unsent) - len(ready)


def _send(stage: Stage, coordinator: Person, pairs: Sequence[MatchPair]) -> Sent:
    """Propose each pair, unless a rule forbids it at this moment."""
    sent = Sent()
    for pair in pairs:
        pair.send_due_at = None
        against = obstacles_between(stage.store, pair.mentee, pair.mentor)
        if against:
            sent.skipped.append((pair, against[0]))
            continue
        tandem = propose(stage, coordinator, pair.mentee, pair.mentor)
        pair.tandem_id = tandem.id
        settled.unsettle(stage.store, pair.mentee_id, pair.mentor_id)
        sent.count += 1
    return sent


def _told(sent: Sent) -> Label:
    """What was sent, and what was not and why."""
    lines: list[Label] = [say("matching-sent", count=sent.count)]
    for pair, obstacle in sent.skipped:
        why = Say(f"obstacle-{obstacle.value}.short")
        names = {"mentee": pair.mentee.person.name, "mentor": pair.mentor.person.name}
        lines.append(say("matching-skipped", **names, why=why))
    return Lines(lines)
