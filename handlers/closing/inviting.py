"""When a tandem comes to its end: both are invited to close it; coordinators hear of those that stay open."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from dialogue.screen import button, say, screen
from dialogue.turn import Stage
from handlers.closing import coordinating, mine, overview
from mentoring.closing import opens_on
from mentoring.manners import next_allowed
from mentoring.words import TandemStatus
from storage import closing
from storage.tables import Closing, Tandem


def invite_to_close(stage: Stage) -> int:
    """Invite whoever's tandem ends soon, once; in quiet hours the invitation waits for the next allowed one."""
    begun = closing.begin_closing(stage.store, stage.programme)
    due = closing.due_for_invitation(stage.store)
    for part in due:
        _invite(stage, part)
    return begun + len(due)


def _invite(stage: Stage, part: Closing) -> None:
    tandem, person = part.tandem, part.person
    if tandem.status is not TandemStatus.ACTIVE or part.finished_at is not None:
        part.invite_due_at = None
        return
    zone = ZoneInfo(person.time_zone)
    wanted = max(_opens_on(stage, tandem), tandem.paused_until or date.min)
    if wanted > mine.today_of(stage, person):  # a later end was agreed on meanwhile, or a pause
        part.invite_due_at = datetime.combine(wanted, time(), zone)
        return
    allowed = next_allowed(stage.programme, stage.now, zone)
    if allowed > stage.now:
        part.invite_due_at = allowed
        return
    part.invite_due_at, part.invited_at = None, stage.now
    role, partner = mine.role_in(tandem, person), tandem.partner_of(person)
    last = closing.end_of(tandem, stage.programme)
    text = say(f"closing-invitation-{role}", name=person.name, partner=partner.name, last=last)
    stage.tell(person, screen(text, rows=[[button(say("closing-begin"), overview.OPEN, tandem.id)]]))


def _opens_on(stage: Stage, tandem: Tandem) -> date:
    return opens_on(stage.programme, closing.end_of(tandem, stage.programme))


def tell_coordinators(stage: Stage) -> int:
    """Tell coordinators once of a tandem that is still open after its time: nothing closes it by itself."""
    due = closing.due_for_coordinators(stage.store)
    for part in due:
        _tell_overdue(stage, part)
    return len(due)


def _tell_overdue(stage: Stage, part: Closing) -> None:
    tandem = part.tandem
    overdue_at = closing.overdue_at(tandem, stage.programme)
    if tandem.status is TandemStatus.ACTIVE and overdue_at > stage.now:  # a later end was agreed on
        part.overdue_at = overdue_at
        return
    allowed = next_allowed(stage.programme, stage.now, ZoneInfo(stage.programme.time_zone))
    if allowed > stage.now:
        part.overdue_at = allowed
        return
    part.overdue_at = None
    if tandem.status is TandemStatus.ACTIVE:
        coordinating.tell_overdue(stage, tandem)
