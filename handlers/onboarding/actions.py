"""What the application does once it is sent, and the reminder for those who are too early."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.screen import button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.eligibility import eligible_from
from mentoring.manners import next_allowed
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import Role, StudyLevel
from storage import people

REMINDER = "apply"


class TooEarly(BaseModel):
    """Somebody who may apply later, and whether they want to be reminded."""

    role: Literal[Role.MENTEE]
    level: StudyLevel
    semester: int
    too_early: Literal["remind", "later"]


def apply_to_cohort(
    turn: Turn, values: MenteeProfile | MentorProfile | TooEarly, subject: Mapping[str, Json]
) -> None:
    """Keep the application and tell the coordinators; or keep the wish to be reminded."""
    if isinstance(values, TooEarly):
        wait_for_semester(turn, values, subject.get("invitation"))
        return
    invited = _use_invitation(turn, subject.get("invitation"), values.role)
    if not invited and "open" not in turn.programme.ways_in:
        turn.show(screen(say("onboarding-invitation-needed")))
        return
    turn.person.name = values.name
    profile = values.model_dump(mode="json", exclude={"role", "name"})
    enrolment = people.apply(turn.store, turn.person, values.role, profile)
    turn.show(screen(say("onboarding-sent", name=values.name)))
    turn.refresh_menu(turn.person)
    for coordinator in people.coordinators(turn.store):
        turn.tell(
            coordinator,
            screen(
                say("onboarding-new-application", name=values.name, role=values.role),
                rows=[[button(say("onboarding-look"), "admission.show", enrolment.id)]],
            ),
        )


def _use_invitation(turn: Turn, code: str | None, role: Role) -> bool:
    """Take one use off the invitation; False when there is none that holds for this role (any more)."""
    invitation = people.find_invitation(turn.store, code) if code else None
    if invitation is None or invitation.role is not role:
        return False
    invitation.uses_left -= 1
    return True


def wait_for_semester(turn: Turn, values: TooEarly, invitation: str | None) -> None:
    """Say good-bye for now to somebody who is too early, and keep the reminder that they want."""
    zone = ZoneInfo(turn.person.time_zone)
    today = turn.now.astimezone(zone).date()
    day = eligible_from(values.level, values.semester, today, turn.programme)
    if values.too_early == "later":
        turn.show(screen(say("onboarding-see-you", day=day)))
        return
    morning = datetime.combine(day, time(9), zone)
    due_at = max(morning, turn.now + timedelta(minutes=1))
    people.remind(turn.store, turn.person, REMINDER, due_at, invitation)
    turn.show(screen(say("onboarding-will-remind", day=day)))


def remind_to_apply(stage: Stage) -> int:
    """Tell those who were too early that their semester has begun; in quiet hours it waits."""
    due = people.due_reminders(stage.store)
    for reminder in due:
        person = reminder.person
        allowed = next_allowed(stage.programme, stage.now, ZoneInfo(person.time_zone))
        if allowed > stage.now:
            reminder.due_at = allowed
            continue
        apply = button(say("onboarding-apply"), "apply.start", reminder.about or "")
        stage.tell(person, screen(say("onboarding-now"), rows=[[apply]]))
        people.forget_reminder(stage.store, reminder)
    return len(due)
