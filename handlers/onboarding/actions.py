"""What the application does once it is sent, and the reminder for those who are too early."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.flow import Progress
from dialogue.screen import DayOf, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.eligibility import eligible_from
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, Role, StudyLevel
from storage import cohorts, people, prompts
from storage.tables import Person, WaitingPrompt

FORM = "onboarding"
NO_INVITATION = 0


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
    if not cohorts.takes_applications(turn.store):
        _keep_for_later(turn, values, subject)
        return
    invited = _use_invitation(turn, subject.get("invitation"), values.role)
    if not invited and "open" not in turn.programme.ways_in:
        turn.show(screen(say("onboarding-invitation-needed")))
        return
    people.rename(turn.store, turn.person, values.name)
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


def say_closed(turn: Turn, *more: Label) -> None:
    """Say that nobody can apply at the moment, and when it goes on, if that is known."""
    opens = cohorts.next_opening(turn.store)
    when = say("onboarding-opens", day=DayOf(opens)) if opens else say("onboarding-opens-later")
    turn.show(screen(say("onboarding-closed", programme=turn.programme.name), *more, when))


def _keep_for_later(turn: Turn, values: MenteeProfile | MentorProfile, subject: Mapping[str, Json]) -> None:
    """Applications closed while somebody wrote theirs: it is put aside, with all of its answers."""
    say_closed(turn, say("onboarding-closed-kept"))
    answers = values.model_dump(mode="json")
    turn.keep(Progress(FORM, turn.incoming.update_id, answers, dict(subject), aside=True))


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
    known = people.find_invitation(turn.store, invitation) if invitation else None
    prompts.put(
        turn.store, turn.person, PromptKind.SEMESTER, morning, about=known.id if known else NO_INVITATION
    )
    turn.show(screen(say("onboarding-will-remind", day=day)))


def tell_semester(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell somebody who was too early that their semester has begun, unless they have a part in the cohort."""
    enrolment = people.enrolment(stage.store, person)
    if enrolment is not None and enrolment.status not in (
        EnrolmentStatus.DECLINED,
        EnrolmentStatus.LEFT,
    ):
        return None
    invitation = people.invitation_of(stage.store, waiting[0].about)
    apply = button(say("onboarding-apply"), "apply.start", invitation.code if invitation else "")
    return screen(say("onboarding-now"), rows=[[apply]])
