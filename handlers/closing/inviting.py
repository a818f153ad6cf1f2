"""When a tandem comes to its end: both are invited to close it, and reminded; coordinators hear of what stays open."""

from collections.abc import Sequence

from dialogue.screen import Say, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.closing import coordinating, mine, overview
from mentoring.closing import opens_on
from mentoring.prompts import PromptKind
from mentoring.words import TandemStatus
from storage import closing, people, periods, prompts
from storage.tables import Closing, Person, Tandem, WaitingPrompt


def invite_to_close(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Invite one of the two to close the tandem, or remind them, as long as they have not finished their part."""
    [one] = waiting
    tandem = one.tandem
    if tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    rules = stage.rules_for(tandem.cohort_id)
    if mine.today_of(stage, person) < opens_on(rules, periods.last_day(tandem, rules)):
        closing.plan(stage.store, tandem, rules)  # a later end was agreed on
        return None
    part = closing.part_of(stage.store, tandem, person)
    if part.finished_at is not None:
        return None
    text = _words(stage, tandem, part)
    if part.invited_at is None:
        closing.invite(stage.store, part)
    else:
        closing.remind(stage.store, part)
    return screen(text, rows=[[button(say("closing-begin"), overview.OPEN, tandem.id)]])


def _words(stage: Stage, tandem: Tandem, part: Closing) -> Say:
    """An invitation first; then each reminder in words of its own."""
    person, last = part.person, periods.last_day(tandem, stage.rules_for(tandem.cohort_id))
    names = {"name": person.name, "partner": tandem.partner_of(person).name, "last": last}
    if part.invited_at is None:
        return say(f"closing-invitation-{mine.role_in(tandem, person)}", **names)
    return say(f"closing-reminder-{part.reminders_sent + 1}", **names)


def find_overdue(stage: Stage) -> int:
    """Let coordinators know of tandems that are still open after their time: nothing closes them by itself."""
    due = closing.overdue(stage.store)
    for tandem in due:
        tandem.overdue_at = None
        for coordinator in people.coordinators(stage.store):
            if not tandem.is_one(coordinator):
                kind = PromptKind.DESK_CLOSING
                prompts.put(stage.store, coordinator, kind, stage.now, tandem=tandem, about=tandem.id)
    return len(due)


def tell_overdue(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell a coordinator which tandems are still open, in one list."""
    found = [one.tandem for one in waiting]
    still_open = [one for one in found if one is not None and one.status is TandemStatus.ACTIVE]
    return coordinating.overdue(stage, still_open) if still_open and person.is_coordinator else None
