"""What the clock does about tandems: reminds of proposals, lets them lapse, wakes who paused, tells of it by day."""

from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.proposals import OVERSEE, SHOW, to_act, ways_to_answer, whose_turn
from handlers.tandem.proposal import reply_row, role_of, talk
from mentoring.contact import next_allowed
from mentoring.prompts import Prompt
from mentoring.proposal import Wait, waits
from mentoring.words import TandemStatus
from storage import people, proposals, tandems
from storage.tables import Person, Tandem

# ── what becomes of tandems with time ───────────────────────────────────────────────────────────────────


def wait_for_answers(stage: Stage) -> int:
    """Remind of proposals, tell the coordinators, and let lapse what nobody answered. Never silently."""
    due = proposals.due_waits(stage.store)
    steps = waits(stage.programme)
    for tandem in due:
        _, wait = steps[min(tandem.waits_taken, len(steps) - 1)]
        if wait is Wait.EXPIRE:
            _let_lapse(stage, tandem)
            continue
        if wait is Wait.REMIND:
            for person in to_act(stage, tandem):
                _prompt(stage, tandem, person, Prompt.ANSWER)
        else:
            _prompt_coordinators(stage, tandem, Prompt.STUCK)
        proposals.note_wait(stage.store, tandem, stage.programme)
    return len(due)


def _let_lapse(stage: Stage, tandem: Tandem) -> None:
    proposals.expire(stage.store, tandem)
    for person in (tandem.mentee, tandem.mentor):
        _prompt(stage, tandem, person, Prompt.LAPSED)
        stage.refresh_menu(person)
    _prompt_coordinators(stage, tandem, Prompt.LAPSED_PAIR)


def wake_tandems(stage: Stage) -> int:
    """End the pauses whose day has come; both hear of it."""
    due = tandems.due_to_wake(stage.store)
    for tandem in due:
        tandems.wake(stage.store, tandem, stage.programme)
        for person in (tandem.mentee, tandem.mentor):
            _prompt(stage, tandem, person, Prompt.AWAKE)
    return len(due)


def _prompt(stage: Stage, tandem: Tandem, person: Person, kind: Prompt) -> None:
    tandems.prompt(stage.store, tandem, person, kind, _allowed(stage, person))


def _prompt_coordinators(stage: Stage, tandem: Tandem, kind: Prompt) -> None:
    for coordinator in people.coordinators(stage.store):
        _prompt(stage, tandem, coordinator, kind)


# ── telling of it when it is day ────────────────────────────────────────────────────────────────────────


def tell_prompts(stage: Stage) -> int:
    """Tell what waits for somebody's day, as far as it still holds."""
    due = tandems.due_prompts(stage.store)
    for waiting in due:
        allowed = _allowed(stage, waiting.person)
        if allowed > stage.now:
            waiting.due_at = allowed
            continue
        told = _SCREENS[waiting.kind](stage, waiting.tandem, waiting.person)
        if told is not None:
            stage.tell(waiting.person, told)
        tandems.forget_prompt(stage.store, waiting)
    return len(due)


def _allowed(stage: Stage, person: Person) -> datetime:
    return next_allowed(stage.programme, stage.now, ZoneInfo(person.time_zone))


def _reminder(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    if tandem.status is not TandemStatus.PROPOSED or person not in to_act(stage, tandem):
        return None
    partner = tandem.partner_of(person)
    asked = proposals.questions_about(stage.store, tandem)
    waiting = proposals.open_questions(asked, partner)
    said_yes = role_of(tandem, person) in proposals.accepted(tandem)
    look = [button(say("tandem-look"), SHOW, tandem.id)]
    if waiting:
        lines = [label for question in waiting for label in talk(question, person)]
        rows = [*([reply_row(waiting[0])] if len(waiting) == 1 else []), look]
        return screen(say("tandem-remind-question", partner=partner.name), *lines, rows=rows)
    return screen(
        say("tandem-remind", name=person.name, partner=partner.name),
        rows=[look, *ways_to_answer(tandem, said_yes=said_yes)],
    )


def _stuck(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    del person
    if tandem.status is not TandemStatus.PROPOSED:
        return None
    return screen(
        say("tandem-stuck", mentee=tandem.mentee.name, mentor=tandem.mentor.name, since=tandem.proposed_at),
        whose_turn(stage, tandem),
        rows=[[button(say("tandem-oversee"), OVERSEE, tandem.id)]],
    )


def _lapsed(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    del stage
    said_yes = role_of(tandem, person) in proposals.accepted(tandem)
    key = "tandem-lapsed-waiting" if said_yes else "tandem-lapsed"
    return screen(say(key, partner=tandem.partner_of(person).name))


def _lapsed_pair(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    del stage, person
    said_yes = proposals.accepted(tandem)
    names = [one.name for one in (tandem.mentee, tandem.mentor) if role_of(tandem, one) in said_yes]
    return screen(
        say("tandem-lapsed-pair", mentee=tandem.mentee.name, mentor=tandem.mentor.name),
        say("tandem-had-said-yes", people=names) if names else None,
    )


def _awake(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    del stage
    if tandem.status is not TandemStatus.ACTIVE or tandem.paused_until is not None:
        return None
    return screen(
        say("tandem-awake", name=person.name, partner=tandem.partner_of(person).name),
        rows=[
            [button(say("tandem-plan"), "meetings.plan", tandem.id)],
            [button(say("tandem-in-touch"), "contact.touch", tandem.id)],
            [button(say("tandem-concern"), "concern.open", tandem.id)],
        ],
    )


_SCREENS: Mapping[Prompt, Callable[[Stage, Tandem, Person], Screen | None]] = {
    Prompt.ANSWER: _reminder,
    Prompt.STUCK: _stuck,
    Prompt.LAPSED: _lapsed,
    Prompt.LAPSED_PAIR: _lapsed_pair,
    Prompt.AWAKE: _awake,
}
