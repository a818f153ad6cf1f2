"""The day on which the two wanted to look at their agreement again: both are asked, each in their own morning."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from dialogue.screen import button, say, screen
from dialogue.turn import Stage
from handlers.agreement.mine import DRAFT, SHOW
from mentoring.manners import next_allowed
from mentoring.words import AgreementStatus, Role, TandemStatus
from storage import agreements
from storage.tables import Agreement, Person, Tandem

MORNING = time(10)


def ask_to_look_again(stage: Stage) -> int:
    """Ask who is due whether the agreement still fits."""
    count = 0
    for role in Role:
        due = agreements.due_for_review(stage.store, role)
        for version in due:
            _ask(stage, version, role)
        count += len(due)
    return count


def _ask(stage: Stage, version: Agreement, role: Role) -> None:
    tandem = version.tandem
    person = tandem.mentee if role is Role.MENTEE else tandem.mentor
    if tandem.status is not TandemStatus.ACTIVE or version.status is not AgreementStatus.IN_FORCE:
        agreements.set_review(version, role, None)
        return
    allowed = next_allowed(stage.programme, _awake(stage, tandem, person), ZoneInfo(person.time_zone))
    if allowed > stage.now:
        agreements.set_review(version, role, allowed)
        return
    agreements.set_review(version, role, None)
    rows = [
        [button(say("agreement-see"), SHOW, tandem.id)],
        [button(say("agreement-propose"), DRAFT, tandem.id)],
    ]
    partner = tandem.partner_of(person)
    stage.tell(person, screen(say("agreement-review-day", partner=partner.name), rows=rows))


def _awake(stage: Stage, tandem: Tandem, person: Person) -> datetime:
    """Now, or the morning on which a paused tandem goes on."""
    if tandem.paused_until is None:
        return stage.now
    return max(stage.now, datetime.combine(tandem.paused_until, MORNING, ZoneInfo(person.time_zone)))
