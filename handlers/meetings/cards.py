"""How a planned meeting is shown: where it stands, when and how, and what the reader can do with it."""

from zoneinfo import ZoneInfo

from dialogue.fields.duration import shown
from dialogue.fields.moment import turn_of
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.meetings import steps
from handlers.meetings.mine import LIST, pause_hint
from mentoring.words import MeetingStatus
from storage import meeting_logs, meetings
from storage.tables import Meeting, Person

CONFIRM, RETIME, CANT = "meetings.confirm", "meetings.retime", "meetings.cant"
WITHDRAW, FILE, HELD = "meetings.withdraw", "meetings.file", "meetings.held"
CANCEL, MISSED, AGAIN = "meetings.cancel", "meetings.missed", "meetings.again"
PLAN, SHOW = "meetings.plan", "meetings.show"


def state_of(stage: Stage, meeting: Meeting, reader: Person) -> str:
    """Where a meeting stands for one of the two; each has a text ``meetings-state-…``."""
    begun = meeting.starts_at <= stage.now
    match meeting.status:
        case MeetingStatus.PROPOSED if begun:
            return "unanswered"
        case MeetingStatus.PROPOSED:
            return "asked-by-me" if meeting.proposed_by == reader.id else "asks-me"
        case MeetingStatus.CONFIRMED:
            return "begun" if begun else "confirmed"
    return meeting.status.value


def card(stage: Stage, meeting: Meeting, reader: Person, *before: Label | None) -> Screen:
    """A meeting with its state and the actions that fit; ``before`` is put above it."""
    state, partner = state_of(stage, meeting, reader), meeting.tandem.partner_of(reader)
    head = say(
        "meetings-card",
        icon=Say(f"meetings-state-{state}.icon"),
        partner=partner.name,
        state=Say(f"meetings-state-{state}"),
    )
    rows = [*ways_on(stage, meeting, reader), [button(say("meetings-all"), LIST)]]
    return screen(*before, head, *facts_of(stage, meeting, reader), rows=rows)


def facts_of(stage: Stage, meeting: Meeting, reader: Person) -> list[Label]:
    """When, how, where, about what; and what is worth knowing before one says yes or sets out."""
    parts: list[Label] = [Lines([line for line in _basics(meeting, reader) if line])]
    if meeting.agenda:
        parts.append(Lines([say("meetings-agenda"), meeting.agenda]))
    if meeting.status in meetings.OPEN and meeting.starts_at > stage.now:
        parts += [hint for hint in _worth_knowing(stage, meeting, reader) if hint]
    return parts


def _basics(meeting: Meeting, reader: Person) -> list[Label | None]:
    where = say("meetings-where", place=meeting.place) if meeting.place else None
    return [
        say("meetings-when", start=meeting.starts_at, length=shown(meeting.minutes)),
        _partner_clock(meeting, reader),
        say("meetings-form", form=meeting.form),
        where,
    ]


def _partner_clock(meeting: Meeting, reader: Person) -> Say | None:
    """What the partner's clock shows then, where it shows something else."""
    partner = meeting.tandem.partner_of(reader)
    here, there = (meeting.starts_at.astimezone(ZoneInfo(one.time_zone)) for one in (reader, partner))
    if here.utcoffset() == there.utcoffset():
        return None
    return say("meetings-partner-clock", partner=partner.name, day=there.date(), time=there.time())


def _worth_knowing(stage: Stage, meeting: Meeting, reader: Person) -> list[Label | None]:
    turn = turn_of(meeting.starts_at, ZoneInfo(reader.time_zone))
    return [
        None if turn is None else Say(f"meetings-comes-twice-{turn}"),
        _overlap(stage, meeting, reader),
        pause_hint(stage, meeting.tandem, reader),
        steps.last_time(reader, meeting_logs.agreed_last_time(stage.store, meeting.tandem)),
    ]


def _overlap(stage: Stage, meeting: Meeting, reader: Person) -> Say | None:
    """A hint that one of the two is taken. Of the other one's meetings no more is told than that they are."""
    partner = meeting.tandem.partner_of(reader)
    then = (meeting.starts_at, meetings.end_of(meeting), meeting.id)
    for other in meetings.overlapping(meetings.ahead_of(stage.store, reader), *then):
        return overlap_hint(other, reader)
    agreed = [one for one in meetings.ahead_of(stage.store, partner) if one.status is MeetingStatus.CONFIRMED]
    for _ in meetings.overlapping(agreed, *then):
        return say("meetings-overlap-partner", partner=partner.name)
    return None


def overlap_hint(other: Meeting, reader: Person) -> Say:
    """That the reader meets somebody else then, or is about to."""
    key = "meetings-overlap" if other.status is MeetingStatus.CONFIRMED else "meetings-overlap-open"
    return say(key, other=other.tandem.partner_of(reader).name, start=other.starts_at)


def ways_on(stage: Stage, meeting: Meeting, reader: Person) -> list[list[Button]]:
    """What the reader can do with a meeting now. Keys for a time that was replaced do nothing any more."""
    state = state_of(stage, meeting, reader)
    if state == "unanswered" and meeting.proposed_by != reader.id:
        state = "unanswered-by-me"
    return [
        [button(Say(f"meetings-{label}"), name, meeting.id, meeting.sequence) for label, name in row]
        for row in _WAYS[state]
    ]


_PLAN_ANOTHER = (("plan-another", AGAIN),)
_WAYS = {
    "asks-me": ((("confirm", CONFIRM),), (("retime", RETIME), ("cant", CANT))),
    "asked-by-me": ((("withdraw", WITHDRAW),),),
    "unanswered": (_PLAN_ANOTHER,),
    "unanswered-by-me": ((("retime", RETIME),),),
    "confirmed": ((("file", FILE),), (("retime", RETIME), ("cant", CANT))),
    "begun": ((("held.key", HELD),), (("retime", RETIME), ("not-held", MISSED))),
    "missed": (_PLAN_ANOTHER, (("met-after-all", HELD),)),
    "declined": (_PLAN_ANOTHER,),
    "cancelled": (_PLAN_ANOTHER,),
    "logged": ((("see-log", SHOW),),),
}
