"""Calling a meeting off: declined, cancelled in time or on short notice, missed. Both are told, kindly."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.contact_line import reach_hint
from handlers.meetings import cards
from handlers.meetings.calendar_file import cancellation_for
from handlers.meetings.mine import partner_fact, partner_value
from handlers.meetings.replies import movable, plan_another, say_how_it_stands, subject_of
from mentoring.meetings import is_short_notice, notice_of
from mentoring.words import MeetingStatus, Visibility
from storage import meetings
from storage.tables import Meeting, Person

CALLING_OFF_FORM = "cant"


class Regret(BaseModel):
    """A sentence for the other one, if there is one."""

    words: str | None = None


def ask_whether(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Can't: on short notice ask once more, before anything else; there may be a way to move it."""
    meeting = movable(turn, meeting_id, sequence)
    if meeting is None:
        return
    if _is_short(turn, meeting):
        turn.show(_later_than_agreed(turn, meeting))
    else:
        turn.open(CALLING_OFF_FORM, subject=subject_of(meeting))


def ask_for_words(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Before a meeting is called off: is there something to say to the other one?"""
    meeting = movable(turn, meeting_id, sequence)
    if meeting is not None:
        turn.open(CALLING_OFF_FORM, subject=subject_of(meeting))


def _is_short(turn: Turn, meeting: Meeting) -> bool:
    agreed = meeting.calendar_start  # also while somebody would like to move it
    if agreed is None:
        return False
    return is_short_notice(
        turn.rules_for(meeting.tandem.cohort_id), meeting.tandem.notice_hours, agreed, turn.now
    )


def _later_than_agreed(turn: Turn, meeting: Meeting) -> Screen:
    agreed = meeting.tandem.notice_hours
    key = "meetings-short-notice" if agreed is None else "meetings-short-notice-agreed"
    partner = meeting.tandem.partner_of(turn.person).name
    hours, here = notice_of(turn.rules_for(meeting.tandem.cohort_id), agreed), (meeting.id, meeting.sequence)
    return screen(
        say(key, hours=hours, partner=partner, start=meeting.starts_at),
        rows=[
            [button(say("meetings-retime-instead"), cards.RETIME, *here)],
            [button(say("meetings-cancel-anyway"), cards.CANCEL, *here)],
            [button(say("meetings-keep"), cards.SHOW, *here)],
        ],
    )


def call_off(turn: Turn, regret: Regret, subject: Mapping[str, Json]) -> None:
    """Call a meeting off; the other one is told, and both calendars are."""
    meeting = movable(turn, subject["meeting"], subject["sequence"])
    if meeting is None:
        return
    state = cards.state_of(turn, meeting, turn.person)
    if state == "begun":
        _note_missed(turn, meeting, regret.words)
        return
    declined = meeting.status is MeetingStatus.PROPOSED and meeting.calendar_start is None
    meetings.call_off(
        turn.store,
        meeting,
        turn.person,
        MeetingStatus.DECLINED if declined else MeetingStatus.CANCELLED,
        short_notice=_is_short(turn, meeting),
    )
    partner, rows = meeting.tandem.partner_of(turn.person), plan_another(meeting)
    known = reach_hint(partner) or say("meetings-partner-knows", partner=partner.name)
    turn.show(screen(known, rows=rows))
    told = say(f"meetings-called-off-{state}", partner=turn.person.name, start=meeting.starts_at)
    turn.tell(partner, screen(told, _said(turn, regret.words), rows=rows))
    for person, file in _cancellations(turn, meeting):
        turn.reply(file) if person is turn.person else turn.tell(person, file)


def _said(turn: Turn, words: str | None) -> Say | None:
    return say("meetings-words", partner=turn.person.name, words=words) if words else None


def _cancellations(stage: Stage, meeting: Meeting) -> list[tuple[Person, Screen]]:
    """For each of the two a file that takes the meeting out of the calendar, if it stands there and is to come."""
    if meeting.calendar_start is None or meeting.calendar_start <= stage.now:
        return []
    both = (meeting.tandem.mentee, meeting.tandem.mentor)
    caption = say("meetings-out-of-calendar")
    return [(person, screen(caption, file=cancellation_for(stage, meeting, person))) for person in both]


# ── it did not take place ───────────────────────────────────────────────────────────────────────────────


def miss_meeting(turn: Turn, meeting_id: str, sequence: str) -> None:
    """Note that a meeting did not take place: no reason is asked for."""
    meeting = movable(turn, meeting_id, sequence)
    if meeting is None:
        return
    if cards.state_of(turn, meeting, turn.person) == "begun":
        _note_missed(turn, meeting)
    else:
        say_how_it_stands(turn, meeting)


def _note_missed(turn: Turn, meeting: Meeting, words: str | None = None) -> None:
    meetings.call_off(turn.store, meeting, turn.person, MeetingStatus.MISSED)
    partner = meeting.tandem.partner_of(turn.person)
    turn.show(screen(say("meetings-missed", partner=partner.name), rows=plan_another(meeting)))
    told = say("meetings-missed-by", partner=turn.person.name, start=meeting.starts_at)
    turn.tell(partner, screen(told, _said(turn, words), rows=cards.ways_on(turn, meeting, partner)))


# ── the tandem has ended ────────────────────────────────────────────────────────────────────────────────


def end_meetings(stage: Stage) -> int:
    """Take what was planned out of both calendars when the tandem has ended."""
    left = meetings.left_by_tandems(stage.store)
    for meeting in left:
        told = meeting.confirmed_at is not None and meetings.is_ahead(stage.store, meeting)
        meetings.end_with_tandem(stage.store, meeting)
        if told:
            _tell_of_the_end(stage, meeting)
    return len(left)


def _tell_of_the_end(stage: Stage, meeting: Meeting) -> None:
    for person in (meeting.tandem.mentee, meeting.tandem.mentor):
        partner = meeting.tandem.partner_of(person)
        stage.tell(person, screen(say("meetings-ended", partner=partner.name, start=meeting.starts_at)))
    for person, file in _cancellations(stage, meeting):
        stage.tell(person, file)


CALLING_OFF = Flow(
    CALLING_OFF_FORM,
    (Step("words", Text(at_most=500), values=partner_value, optional=True, sees=Visibility.TANDEM),),
    model=Regret,
    facts=partner_fact,
    finish=call_off,
    review=False,
)
