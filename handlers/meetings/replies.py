"""What becomes of a proposal: confirmed, answered with another time, withdrawn. Confirmed meetings are moved alike."""

from collections.abc import Mapping
from datetime import datetime

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Moment
from dialogue.flow import Flow, Step
from dialogue.screen import Button, button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.meetings import cards
from handlers.meetings.calendar_file import file_for
from handlers.meetings.mine import own_meeting, partner_fact, partner_value, pause_note
from handlers.meetings.plan import ask_partner, forget_own_plan, moment_to_come, show_sent
from mentoring.words import MeetingStatus, Visibility
from storage import meetings
from storage.tables import Meeting

ANOTHER_TIME = "retime"


class Date(BaseModel):
    """Another time for a meeting."""

    when: datetime


def show_meeting(turn: Turn, meeting: Meeting) -> None:
    """Show where a meeting stands."""
    turn.show(cards.card(turn, meeting, turn.person))


# ── yes ─────────────────────────────────────────────────────────────────────────────────────────────────


def confirm_meeting(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Say yes to the other one's proposal; both get it for their calendars."""
    meeting = found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if cards.state_of(turn, meeting, turn.person) != "asks-me":
        say_how_it_stands(turn, meeting)
        return
    forget_own_plan(turn, meeting.tandem_id)
    moved = meeting.calendar_start is not None
    meetings.confirm(turn.store, meeting)
    partner = meeting.tandem.partner_of(turn.person)
    turn.show(cards.card(turn, meeting, turn.person, reach_hint(partner)))
    told = say("meetings-confirmed-by", partner=turn.person.name)
    ways = cards.ways_on(turn, meeting, partner)
    turn.tell(partner, screen(told, *cards.facts_of(turn, meeting, partner), rows=ways))
    caption = say("meetings-new-in-calendar") if moved else say("meetings-for-calendar")
    turn.reply(screen(caption, file=file_for(turn, meeting, turn.person)))
    turn.tell(partner, screen(caption, file=file_for(turn, meeting, partner)))


def send_file(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Give the calendar file of a confirmed meeting once more."""
    meeting = found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if meeting.status is MeetingStatus.CONFIRMED:
        turn.reply(screen(say("meetings-for-calendar"), file=file_for(turn, meeting, turn.person)))
    else:
        say_how_it_stands(turn, meeting)


# ── another time ────────────────────────────────────────────────────────────────────────────────────────


def ask_for_time(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Ask when it would suit better."""
    meeting = movable(turn, meeting_id, sequence)
    if meeting is not None:
        turn.open(ANOTHER_TIME, subject=subject_of(meeting))


def propose_another_time(turn: Turn, date: Date, subject: Mapping[str, Json]) -> None:
    """Answer with another time: now the other one is asked."""
    meeting = movable(turn, subject["meeting"], subject["sequence"])
    if meeting is None:
        return
    starts_at = moment_to_come(turn, ANOTHER_TIME, date.when, subject)
    if starts_at is None:
        return
    before = meeting.starts_at
    meetings.propose_another_time(turn.store, meeting, turn.person, starts_at)
    show_sent(turn, meeting)
    ask_partner(turn, meeting, say("meetings-other-time", partner=turn.person.name, before=before))


def movable(turn: Turn, meeting_id: Json, sequence: Json) -> Meeting | None:
    """Give a meeting for which the person may name another time; show how things stand with another one."""
    meeting = found(turn, meeting_id, sequence)
    if meeting is None:
        return None
    asked = meeting.status is MeetingStatus.PROPOSED and meeting.proposed_by != turn.person.id
    if asked or meeting.status is MeetingStatus.CONFIRMED:
        return meeting
    say_how_it_stands(turn, meeting)
    return None


# ── taken back ──────────────────────────────────────────────────────────────────────────────────────────


def withdraw_meeting(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Take a proposal of one's own back; a meeting that was to be moved stays where it was."""
    meeting = found(turn, meeting_id, sequence)
    if meeting is None:
        return
    if cards.state_of(turn, meeting, turn.person) != "asked-by-me":
        say_how_it_stands(turn, meeting)
        return
    named = meeting.starts_at
    meetings.take_back(turn.store, meeting, turn.person)
    partner = meeting.tandem.partner_of(turn.person)
    if meeting.status is MeetingStatus.CONFIRMED:
        turn.show(cards.card(turn, meeting, turn.person, say("meetings-stays", partner=partner.name)))
        stays = say("meetings-stays-by", partner=turn.person.name, start=named)
        turn.tell(partner, cards.card(turn, meeting, partner, stays))
        return
    rows = plan_another(meeting)
    turn.show(screen(say("meetings-withdrawn", partner=partner.name), rows=rows))
    turn.tell(partner, screen(say("meetings-withdrawn-by", partner=turn.person.name, start=named), rows=rows))


def plan_another(meeting: Meeting) -> list[list[Button]]:
    """The way on after a meeting that does not take place."""
    return [[button(say("meetings-plan-another"), cards.AGAIN, meeting.id)]]


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def subject_of(meeting: Meeting) -> dict[str, Json]:
    """What a form about a meeting is for."""
    return {"tandem": meeting.tandem_id, "meeting": meeting.id, "sequence": meeting.sequence}


def found(turn: Turn, meeting_id: Json, sequence: Json) -> Meeting | None:
    """Give a meeting of the person's own, if the key was made for the state that it is in now."""
    meeting = own_meeting(turn, meeting_id)
    if meeting is not None and str(meeting.sequence) != str(sequence):
        say_how_it_stands(turn, meeting)
        return None
    return meeting


def say_how_it_stands(turn: Turn, meeting: Meeting) -> None:
    """Answer a key that no longer fits: show the meeting as it is."""
    turn.toast = say("meetings-changed")
    show_meeting(turn, meeting)


RETIMING = Flow(
    ANOTHER_TIME,
    (Step("when", Moment(), values=partner_value, note=pause_note, sees=Visibility.TANDEM),),
    model=Date,
    facts=partner_fact,
    finish=propose_another_time,
)
