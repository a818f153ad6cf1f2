"""What becomes of a proposal: confirmed, answered with another time, declined, withdrawn."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Day, Text, Time
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import cards
from handlers.meetings.calendar_file import calendar_file
from handlers.meetings.mine import own_meeting, partner_fact, partner_value
from handlers.meetings.moment import Date, agreed_moment, check_time
from mentoring.words import MeetingStatus, Visibility
from storage import meetings
from storage.tables import Meeting, Person

ANOTHER_TIME, DECLINING = "retime", "cant"
SEEN = Visibility.TANDEM


class Regret(BaseModel):
    """A sentence for the other one, if there is one."""

    words: str | None = None


def show_meeting(turn: Turn, meeting: Meeting) -> None:
    """Show where a meeting stands."""
    turn.show(cards.card(turn, meeting, turn.person))


# ── yes ─────────────────────────────────────────────────────────────────────────────────────────────────


def confirm_meeting(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Say yes to the other one's proposal; both get it for their calendars."""
    meeting = _found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if cards.state_of(turn, meeting, turn.person) != "asks-me":
        _say_how_it_stands(turn, meeting)
        return
    meetings.confirm(turn.store, meeting)
    show_meeting(turn, meeting)
    partner = meeting.tandem.partner_of(turn.person)
    told = say("meetings-confirmed-by", partner=turn.person.name)
    ways = cards.ways_on(turn, meeting, partner)
    turn.tell(partner, screen(told, *cards.facts_of(turn, meeting, partner), rows=ways))
    turn.reply(_file_for(turn, meeting, turn.person))
    turn.tell(partner, _file_for(turn, meeting, partner))


def _file_for(turn: Turn, meeting: Meeting, person: Person) -> Screen:
    return screen(say("meetings-for-calendar"), file=calendar_file(turn, meeting, person))


def send_file(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Give the calendar file of a confirmed meeting once more."""
    meeting = _found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if meeting.status is MeetingStatus.CONFIRMED:
        turn.reply(_file_for(turn, meeting, turn.person))
    else:
        _say_how_it_stands(turn, meeting)


# ── another time ────────────────────────────────────────────────────────────────────────────────────────


def ask_for_time(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Ask when it would suit better."""
    meeting = _movable(turn, meeting_id, sequence)
    if meeting is not None:
        turn.open(ANOTHER_TIME, subject=_subject(meeting))


def propose_another_time(turn: Turn, when: Date, subject: Mapping[str, Json]) -> None:
    """Answer with another time: now the other one is asked."""
    meeting = _movable(turn, subject["meeting"], subject["sequence"])
    if meeting is None:
        return
    starts_at = agreed_moment(turn, ANOTHER_TIME, when, subject)
    if starts_at is None:
        return
    before = meeting.starts_at
    meetings.propose_another_time(meeting, turn.person, starts_at)
    partner = meeting.tandem.partner_of(turn.person)
    ways, facts = cards.ways_on(turn, meeting, turn.person), cards.facts_of(turn, meeting, turn.person)
    turn.show(screen(say("meetings-sent", partner=partner.name), *facts, rows=ways))
    told = say("meetings-other-time", partner=turn.person.name, before=before)
    turn.tell(
        partner,
        screen(told, *cards.facts_of(turn, meeting, partner), rows=cards.ways_on(turn, meeting, partner)),
    )


def _movable(turn: Turn, meeting_id: Json, sequence: Json) -> Meeting | None:
    """Give a meeting for which the person may name another time; show how things stand with another one."""
    meeting = _found(turn, meeting_id, sequence)
    if meeting is None:
        return None
    asked = meeting.status is MeetingStatus.PROPOSED and meeting.proposed_by != turn.person.id
    if asked or meeting.status is MeetingStatus.CONFIRMED:
        return meeting
    _say_how_it_stands(turn, meeting)
    return None


# ── no ──────────────────────────────────────────────────────────────────────────────────────────────────


def ask_for_words(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Before a meeting is called off: is there something to say to the other one?"""
    meeting = _movable(turn, meeting_id, sequence)
    if meeting is not None:
        turn.open(DECLINING, subject=_subject(meeting))


def call_off(turn: Turn, regret: Regret, subject: Mapping[str, Json]) -> None:
    """Call a meeting off, or note that it did not take place; the other one is told kindly."""
    meeting = _movable(turn, subject["meeting"], subject["sequence"])
    if meeting is None:
        return
    state = cards.state_of(turn, meeting, turn.person)
    asked = meeting.status is MeetingStatus.PROPOSED
    meeting.status = MeetingStatus.DECLINED if asked else MeetingStatus.CANCELLED
    partner = meeting.tandem.partner_of(turn.person)
    calendar, rows = _in_calendars(turn, meeting), _plan_another(meeting)
    turn.show(screen(say("meetings-partner-knows", partner=partner.name), calendar, rows=rows))
    told = say(f"meetings-called-off-{state}", partner=turn.person.name, start=meeting.starts_at)
    words = say("meetings-words", partner=turn.person.name, words=regret.words) if regret.words else None
    turn.tell(partner, screen(told, words, calendar, rows=rows))


def withdraw_meeting(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Take a proposal of one's own back."""
    meeting = _found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if cards.state_of(turn, meeting, turn.person) != "asked-by-me":
        _say_how_it_stands(turn, meeting)
        return
    meeting.status = MeetingStatus.CANCELLED
    partner = meeting.tandem.partner_of(turn.person)
    calendar, rows = _in_calendars(turn, meeting), _plan_another(meeting)
    turn.show(screen(say("meetings-withdrawn", partner=partner.name), calendar, rows=rows))
    told = say("meetings-withdrawn-by", partner=turn.person.name, start=meeting.starts_at)
    turn.tell(partner, screen(told, calendar, rows=rows))


def _in_calendars(turn: Turn, meeting: Meeting) -> Say | None:
    """A word about the calendars, if the meeting has come that far and may still stand there."""
    is_over = meeting.starts_at <= turn.now
    return say("meetings-in-calendars") if meeting.confirmed_at and not is_over else None


def _plan_another(meeting: Meeting) -> list[list[Button]]:
    return [[button(say("meetings-plan-another"), cards.PLAN, meeting.tandem_id)]]


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def _subject(meeting: Meeting) -> dict[str, Json]:
    return {"tandem": meeting.tandem_id, "meeting": meeting.id, "sequence": meeting.sequence}


def _found(turn: Turn, meeting_id: Json, sequence: Json) -> Meeting | None:
    """Give a meeting of the person's own, if the key was made for the time that it has now."""
    meeting = own_meeting(turn, meeting_id)
    if meeting is not None and str(meeting.sequence) != str(sequence):
        _say_how_it_stands(turn, meeting)
        return None
    return meeting


def _say_how_it_stands(turn: Turn, meeting: Meeting) -> None:
    turn.toast = say("meetings-changed")
    show_meeting(turn, meeting)


RETIMING = Flow(
    ANOTHER_TIME,
    (
        Step("day", Day(), values=partner_value, sees=SEEN),
        Step("time", Time(), check=check_time, sees=SEEN),
    ),
    model=Date,
    facts=partner_fact,
    finish=propose_another_time,
)

CALLING_OFF = Flow(
    DECLINING,
    (Step("words", Text(at_most=500), values=partner_value, optional=True, sees=SEEN),),
    model=Regret,
    facts=partner_fact,
    finish=call_off,
    review=False,
)
