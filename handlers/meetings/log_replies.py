"""What the partner says to a logged meeting: that's right, or something is different."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.meetings import entries
from handlers.meetings.mine import own_log, partner_fact, partner_value
from handlers.meetings.which import FORM
from mentoring.words import Visibility
from storage import people
from storage.tables import MeetingLog

DOUBT = "doubt"


class Doubt(BaseModel):
    """What is different, in words."""

    words: str


def show_log(turn: Turn, log_id: str) -> None:
    """Show one entry."""
    log = own_log(turn, log_id)
    if log is not None:
        entries.show_entry(turn, log)


def confirm_log(turn: Turn, log_id: str, revision: str) -> None:
    """That's right: the meeting took place as it was logged."""
    log = _open_to_answer(turn, log_id, revision)
    if log is None:
        return
    log.confirmed_at, log.doubted_at, log.doubt = turn.now, None, None
    _forget_own_account(turn, log)
    turn.toast = say("entry-thanks")
    entries.show_entry(turn, log)
    _tell_writer(turn, log, "entry-confirmed")


def ask_what_differs(turn: Turn, log_id: str, revision: str) -> None:
    """Something is different: ask what."""
    log = _open_to_answer(turn, log_id, revision)
    if log is not None:
        _forget_own_account(turn, log)
        turn.open(DOUBT, subject={"tandem": log.tandem_id, "log": log.id, "revision": log.revision})


def doubt_log(turn: Turn, doubt: Doubt, subject: Mapping[str, Json]) -> None:
    """Hand the words on to the writer, who can change the entry."""
    log = _open_to_answer(turn, subject["log"], subject["revision"])
    if log is None:
        return
    log.doubted_at, log.doubt = turn.now, doubt.words
    partner = log.tandem.partner_of(turn.person)
    turn.show(screen(say("entry-doubt-sent", partner=partner.name)))
    _tell_writer(turn, log, "entry-doubted")


def _tell_writer(turn: Turn, log: MeetingLog, key: str) -> None:
    writer = people.find(turn.store, log.logged_by)
    if writer is None:
        return
    told = say(key, partner=turn.person.name, day=log.held_on)
    words = say("entry-doubt", partner=turn.person.name, words=log.doubt) if log.doubt else None
    change = [[button(say("entry-change"), entries.CHANGE, log.id)]] if log.doubt else []
    turn.tell(writer, screen(told, words, rows=change))


def _open_to_answer(turn: Turn, log_id: Json, revision: Json) -> MeetingLog | None:
    """Give an entry of the partner that is not confirmed and says what the person has read."""
    log = own_log(turn, log_id)
    if log is None:
        return None
    read = str(log.revision) == str(revision)
    if read and log.confirmed_at is None and log.logged_by != turn.person.id:
        return log
    turn.toast = say("meetings-changed")
    entries.show_entry(turn, log)
    return None


def _forget_own_account(turn: Turn, log: MeetingLog) -> None:
    """Drop what the person was about to log of the same meeting: one entry is enough."""
    for flow, progress in turn.begun():
        is_another = progress.subject.get("another") and progress.subject["tandem"] == log.tandem_id
        if flow.name == FORM and is_another:
            turn.drop(progress)


DOUBTING = Flow(
    DOUBT,
    (Step("words", Text(at_most=500), values=partner_value, hint=True, sees=Visibility.TANDEM),),
    model=Doubt,
    facts=partner_fact,
    finish=doubt_log,
    review=False,
)
