"""What the clock brings: a meeting tomorrow, a meeting soon, 'did you meet?', and next steps on their day."""

from collections.abc import Sequence
from datetime import datetime, time
from zoneinfo import ZoneInfo

from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.meetings import cards, steps
from mentoring.manners import next_allowed
from mentoring.meetings import Prompt, allowed, still_helps
from mentoring.words import MeetingStatus, StepStatus, TandemStatus
from storage import meeting_logs, meeting_prompts, meetings
from storage.tables import Meeting, MeetingPrompt, NextStep, Tandem


def prompt_due(stage: Stage) -> int:
    """Prompt whoever is to be prompted about a meeting or a next step now."""
    due = meeting_prompts.due(stage.store)
    told: set[tuple[int, int]] = set()  # next steps of one day come together: person and tandem
    for prompt in due:
        _take(stage, prompt, told)
    return len(due)


def _take(stage: Stage, prompt: MeetingPrompt, told: set[tuple[int, int]]) -> None:
    """Prompt the person, put it off to an hour in which they may be prompted, or leave it."""
    about = prompt.meeting or prompt.step
    if about is None or about.tandem.status is not TandemStatus.ACTIVE:
        meeting_prompts.drop(stage.store, prompt)
        return
    later = _later(stage, prompt, about.tandem)
    if later is not None:
        prompt.due_at = later
        return
    meeting_prompts.drop(stage.store, prompt)
    if prompt.meeting is not None:
        _prompt_about_meeting(stage, prompt, prompt.meeting)
    elif prompt.step is not None and (prompt.person_id, prompt.step.tandem_id) not in told:
        _prompt_about_steps(stage, prompt, prompt.step)
        told.add((prompt.person_id, prompt.step.tandem_id))


def _later(stage: Stage, prompt: MeetingPrompt, tandem: Tandem) -> datetime | None:
    """When it is better to ask: in the next allowed hour, after a pause. Reminders don't wait for a pause."""
    zone = ZoneInfo(prompt.person.time_zone)
    if prompt.kind in (Prompt.AFTERWARDS, Prompt.STEP_DUE) and tandem.paused_until is not None:
        back = datetime.combine(tandem.paused_until, time(), zone)
        if back > stage.now:
            return next_allowed(stage.programme, back, zone)
    at = allowed(stage.programme, prompt.kind, stage.now, zone)
    return at if at > stage.now else None


# ── meetings ────────────────────────────────────────────────────────────────────────────────────────────


def _prompt_about_meeting(stage: Stage, prompt: MeetingPrompt, meeting: Meeting) -> None:
    if prompt.kind is Prompt.MOVE_LAPSES:
        _let_move_lapse(stage, meeting)
    if meeting.status is not MeetingStatus.CONFIRMED:
        return
    if prompt.kind is Prompt.AFTERWARDS:
        stage.tell(prompt.person, _did_you_meet(prompt, meeting))
    elif prompt.kind is not Prompt.MOVE_LAPSES and still_helps(prompt.kind, meeting.starts_at, stage.now):
        stage.tell(prompt.person, _reminder(stage, prompt, meeting))


def _let_move_lapse(stage: Stage, meeting: Meeting) -> None:
    """Say to both that the agreed time holds, since nobody has answered the wish to move it."""
    if meeting.status is not MeetingStatus.PROPOSED or meeting.calendar_start is None:
        return
    named = meeting.starts_at
    meetings.keep_agreed_time(stage.store, meeting, stage.programme)
    for person in (meeting.tandem.mentee, meeting.tandem.mentor):
        head = say("meetings-move-lapsed", start=meeting.starts_at, named=named)
        stage.tell(person, cards.card(stage, meeting, person, head))


def _reminder(stage: Stage, prompt: MeetingPrompt, meeting: Meeting) -> Screen:
    person = prompt.person
    key = "soon" if prompt.kind is Prompt.HOUR_BEFORE else _day_of(stage, meeting, ZoneInfo(person.time_zone))
    head = say(f"meetings-remind-{key}", partner=meeting.tandem.partner_of(person).name)
    facts, ways = cards.facts_of(stage, meeting, person), cards.ways_on(stage, meeting, person)
    return screen(head, *facts, rows=ways)


def _day_of(stage: Stage, meeting: Meeting, zone: ZoneInfo) -> str:
    """How the day of a meeting within the next 24 hours is called where somebody is."""
    today, day = (moment.astimezone(zone).date() for moment in (stage.now, meeting.starts_at))
    return "today" if day == today else "tomorrow"


def _did_you_meet(prompt: MeetingPrompt, meeting: Meeting) -> Screen:
    partner, here = meeting.tandem.partner_of(prompt.person), (meeting.id, meeting.sequence)
    return screen(
        say("meetings-did-you-meet", partner=partner.name, start=meeting.starts_at),
        rows=[
            [button(say("meetings-did-meet"), cards.HELD, *here)],
            [button(say("meetings-was-moved"), cards.RETIME, *here)],
            [button(say("meetings-not-held"), cards.MISSED, *here)],
        ],
    )


# ── next steps ──────────────────────────────────────────────────────────────────────────────────────────


def _prompt_about_steps(stage: Stage, prompt: MeetingPrompt, step: NextStep) -> None:
    """Remind of all that is due for somebody in a tandem, in one message."""
    if step.status is not StepStatus.OPEN:
        return
    person, tandem = prompt.person, step.tandem
    today = stage.now.astimezone(ZoneInfo(person.time_zone)).date()
    due: Sequence[NextStep] = meeting_logs.due_steps(
        stage.store, tandem, steps.role_in(tandem, person), today
    )
    if due:
        head = say("step-due", count=len(due), partner=tandem.partner_of(person).name)
        stage.tell(person, steps.card(person, due, head))
