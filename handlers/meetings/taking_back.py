"""Taking an entry back: one that was logged by mistake goes again, after one more question."""

from dialogue.screen import Button, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import cards, entries
from handlers.meetings.mine import LIST, own_log
from handlers.meetings.which import FORM, partner_name
from mentoring.words import StepStatus
from storage import contacts, meeting_logs
from storage.tables import Meeting, MeetingLog

SURE = "meetings.backyes"


def ask_whether(turn: Turn, log_id: str) -> None:
    """Ask whether the entry shall really go, and say what becomes of what hangs on it."""
    log = _own(turn, log_id)
    if log is None:
        return
    partner = partner_name(turn, log.tandem)
    noted = meeting_logs.steps_of(turn.store, [log])[log.id]
    turn.show(
        screen(
            say("entry-back-sure", partner=partner, day=log.held_on),
            say("entry-back-takeaway") if log.takeaway else None,
            say("entry-back-steps") if any(step.status is StepStatus.OPEN for step in noted) else None,
            say("entry-back-hears", partner=partner) if _was_answered(log) else None,
            rows=[
                [button(say("entry-back-yes"), SURE, log.id, log.revision)],
                [button(say("entry-back-no"), entries.ENTRY, log.id)],
            ],
        )
    )


def take_back(turn: Turn, log_id: str, revision: str) -> None:
    """Let the entry go: contact counts without it, and a partner who has answered to it is told."""
    log = _own(turn, log_id)
    if log is None:
        return
    if str(log.revision) != revision:
        turn.toast = say("meetings-changed")
        entries.show_entry(turn, log)
        return
    _forget_change(turn, log)
    told, meeting = _was_answered(log), meeting_logs.take_back(turn.store, log)
    contacts.count_anew(turn.store, log.tandem, turn.reader.zone, turn.rules_for(log.tandem.cohort_id))
    _show_taken_back(turn, log, meeting, told=told)
    if told:
        _tell_partner(turn, log, meeting)


def _own(turn: Turn, log_id: str) -> MeetingLog | None:
    """Give an entry that the person wrote; of another one say who can change it."""
    log = own_log(turn, log_id)
    if log is None or log.logged_by == turn.person.id:
        return log
    turn.toast = say("entry-writer-changes", partner=partner_name(turn, log.tandem))
    entries.show_entry(turn, log)
    return None


def _was_answered(log: MeetingLog) -> bool:
    return log.confirmed_at is not None or log.doubted_at is not None


def _forget_change(turn: Turn, log: MeetingLog) -> None:
    """Drop what the person was about to change in it."""
    for flow, progress in turn.begun():
        if flow.name == FORM and progress.subject.get("log") == log.id:
            turn.drop(progress)


def _show_taken_back(turn: Turn, log: MeetingLog, meeting: Meeting | None, *, told: bool) -> None:
    key = "entry-back-done-told" if told else "entry-back-done"
    done = say(key, partner=partner_name(turn, log.tandem), day=log.held_on)
    if meeting is None:
        turn.show(screen(done, rows=_ways_on()))
    else:
        turn.show(cards.card(turn, meeting, turn.person, done))


def _tell_partner(turn: Turn, log: MeetingLog, meeting: Meeting | None) -> None:
    partner = log.tandem.partner_of(turn.person)
    told = say("entry-back-by", partner=turn.person.name, day=log.held_on)
    rows = _ways_on() if meeting is None else cards.ways_on(turn, meeting, partner)
    turn.tell(partner, screen(told, rows=rows))


def _ways_on() -> list[list[Button]]:
    return [[button(say("meetings-all"), LIST)]]
