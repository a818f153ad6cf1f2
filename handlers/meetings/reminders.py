"""What the clock brings: a meeting tomorrow, a meeting soon, 'did you meet?', and next steps on their day."""

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from dialogue.room import Prompt
from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.meetings import cards, steps
from mentoring.manners import at_once, in_daytime
from mentoring.meetings import ASKED_AFTER
from mentoring.prompts import PromptKind
from mentoring.words import MeetingStatus, StepStatus, TandemStatus
from storage import meeting_logs, meeting_prompts, meetings
from storage.tables import Meeting, NextStep, Person, Tandem, WaitingPrompt

Draw = Callable[[Stage, Person, Meeting], Screen | None]

# ── a wish that nobody answered ─────────────────────────────────────────────────────────────────────────


def keep_agreed_times(stage: Stage) -> int:
    """Let wishes to move a meeting lapse that nobody has answered: both hear which time holds.

    Long after it, say after an outage, there is nothing to hear of: both are asked whether they met.
    """
    lapsing = meetings.lapsing(stage.store)
    for meeting in lapsing:
        meetings.keep_agreed_time(stage.store, meeting)
        until = meetings.end_of(meeting) + ASKED_AFTER
        if stage.now < until:
            meeting_prompts.say_what_holds(stage.store, meeting, until)
    return len(lapsing)


def _holds(stage: Stage, person: Person, meeting: Meeting) -> Screen | None:
    return cards.card(stage, meeting, person, say("meetings-move-lapsed", start=meeting.starts_at))


# ── meetings ────────────────────────────────────────────────────────────────────────────────────────────


def _tomorrow(stage: Stage, person: Person, meeting: Meeting) -> Screen | None:
    today, day = (
        moment.astimezone(ZoneInfo(person.time_zone)).date() for moment in (stage.now, meeting.starts_at)
    )
    return _reminder(stage, person, meeting, "today" if day == today else "tomorrow")


def _soon(stage: Stage, person: Person, meeting: Meeting) -> Screen | None:
    return _reminder(stage, person, meeting, "soon")


def _reminder(stage: Stage, person: Person, meeting: Meeting, when: str) -> Screen | None:
    if meeting.starts_at <= stage.now:
        return None
    head = say(f"meetings-remind-{when}", partner=meeting.tandem.partner_of(person).name)
    facts, ways = cards.facts_of(stage, meeting, person), cards.ways_on(stage, meeting, person)
    return screen(head, *facts, rows=ways)


def _did_you_meet(stage: Stage, person: Person, meeting: Meeting) -> Screen | None:
    del stage
    partner, here = meeting.tandem.partner_of(person), (meeting.id, meeting.sequence)
    return screen(
        say("meetings-did-you-meet", partner=partner.name, start=meeting.starts_at),
        rows=[
            [button(say("meetings-did-meet"), cards.HELD, *here)],
            [button(say("meetings-was-moved"), cards.RETIME, *here)],
            [button(say("meetings-not-held"), cards.MISSED, *here)],
        ],
    )


def _confirmed(draw: Draw) -> Callable[[Stage, Person, Sequence[WaitingPrompt]], Screen | None]:
    """Say something about a meeting that still stands as it was agreed on."""

    def tell(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
        meeting = meetings.find(stage.store, waiting[0].about)
        if meeting is None or meeting.status is not MeetingStatus.CONFIRMED:
            return None
        return draw(stage, person, meeting) if meeting.tandem.status is TandemStatus.ACTIVE else None

    return tell


# ── next steps ──────────────────────────────────────────────────────────────────────────────────────────


def _steps(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Remind of all that is due for somebody, in one message."""
    due = [step for tandem in _tandems_of(stage, waiting) for step in _due_in(stage, tandem, person)]
    if not due:
        return None
    for step in due:
        meeting_prompts.forget_step(stage.store, step, person)  # it stands here: once is enough
    partners = {step.tandem_id: step.tandem.partner_of(person).name for step in due}
    head = say("step-due", count=len(due), partners=list(partners.values()))
    return steps.card(person, due, head, named=len(partners) > 1)


def _tandems_of(stage: Stage, waiting: Sequence[WaitingPrompt]) -> list[Tandem]:
    """The active tandems in which something that is still to be done has fallen due."""
    found = (meeting_logs.find_step(stage.store, one.about) for one in waiting)
    tandems = {step.tandem.id: step.tandem for step in found if step and step.status is StepStatus.OPEN}
    return [tandem for tandem in tandems.values() if tandem.status is TandemStatus.ACTIVE]


def _due_in(stage: Stage, tandem: Tandem, person: Person) -> list[NextStep]:
    today = stage.now.astimezone(ZoneInfo(person.time_zone)).date()
    return meeting_logs.due_steps(stage.store, tandem, steps.role_in(tandem, person), today)


PROMPTS = (
    Prompt(PromptKind.MEETING_SOON, _confirmed(_soon), counts=False, hours=at_once, rests=False),
    Prompt(PromptKind.MEETING_TOMORROW, _confirmed(_tomorrow), counts=False, hours=in_daytime, rests=False),
    Prompt(PromptKind.MEETING_HOLDS, _confirmed(_holds), counts=False, hours=in_daytime, rests=False),
    Prompt(PromptKind.MET, _confirmed(_did_you_meet)),
    Prompt(PromptKind.STEPS, _steps, together=True),
)
