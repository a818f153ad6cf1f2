"""What the clock does about tandems: reminds of proposals, lets them lapse, wakes who paused, tells of it by day."""

from collections.abc import Callable, Sequence

from dialogue.room import Prompt
from dialogue.screen import Label, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.proposals import OVERSEE, SHOW, to_act, ways_to_answer, whose_turn
from handlers.tandem.proposal import reply_row, role_of, talk
from mentoring.prompts import PromptKind
from mentoring.proposal import Wait, waits
from mentoring.words import TandemStatus
from storage import people, prompts, proposals, tandems
from storage.tables import Person, Tandem, WaitingPrompt

PROPOSALS = "proposals.list"  # of the coordinators' room
ONE_BY_ONE = 5  # what waits on the desk: more than that is counted

Draw = Callable[[Stage, Tandem, Person], Screen | None]

# ── what becomes of tandems with time ───────────────────────────────────────────────────────────────────


def wait_for_answers(stage: Stage) -> int:
    """Remind of proposals, tell the coordinators, and let lapse what nobody answered. Never silently."""
    due = proposals.due_waits(stage.store)
    for tandem in due:
        steps = waits(stage.rules_for(tandem.cohort_id))
        _, wait = steps[min(tandem.waits_taken, len(steps) - 1)]
        if wait is Wait.EXPIRE:
            _let_lapse(stage, tandem)
            continue
        if wait is Wait.REMIND:
            for person in to_act(stage, tandem):
                _prompt(stage, tandem, person, PromptKind.PROPOSAL)
        else:
            _prompt_coordinators(stage, tandem, PromptKind.DESK_PROPOSAL)
        proposals.note_wait(stage.store, tandem, stage.rules_for(tandem.cohort_id))
    return len(due)


def _let_lapse(stage: Stage, tandem: Tandem) -> None:
    proposals.expire(stage.store, tandem)
    for person in (tandem.mentee, tandem.mentor):
        _prompt(stage, tandem, person, PromptKind.PROPOSAL_LAPSED)
        stage.refresh_menu(person)
    _prompt_coordinators(stage, tandem, PromptKind.DESK_LAPSED)


def wake_tandems(stage: Stage) -> int:
    """End the pauses whose day has come; both hear of it."""
    due = tandems.due_to_wake(stage.store)
    for tandem in due:
        tandems.wake(stage.store, tandem, stage.rules_for(tandem.cohort_id))
        for person in (tandem.mentee, tandem.mentor):
            _prompt(stage, tandem, person, PromptKind.AWAKE)
    return len(due)


def _prompt(stage: Stage, tandem: Tandem, person: Person, kind: PromptKind) -> None:
    prompts.put(stage.store, person, kind, stage.now, tandem=tandem, about=tandem.id)


def _prompt_coordinators(stage: Stage, tandem: Tandem, kind: PromptKind) -> None:
    for coordinator in people.coordinators(stage.store):
        _prompt(stage, tandem, coordinator, kind)


# ── telling of it ────────────────────────────────────────────────────────────────────────


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


def _lapsed(stage: Stage, tandem: Tandem, person: Person) -> Screen | None:
    del stage
    said_yes = role_of(tandem, person) in proposals.accepted(tandem)
    key = "tandem-lapsed-waiting" if said_yes else "tandem-lapsed"
    return screen(say(key, partner=tandem.partner_of(person).name))


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


def _about_tandem(kind: PromptKind, draw: Draw, *, counts: bool = True) -> Prompt:
    def tell(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
        tandem = waiting[0].tandem
        return None if tandem is None else draw(stage, tandem, person)

    return Prompt(kind, tell, counts=counts, rests=kind is not PromptKind.AWAKE)


# ── for coordinators: one after the other where they are few, in a list where they are many ─────────────


def _tell_stuck(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    del person
    stuck = [one.tandem for one in waiting if one.tandem and one.tandem.status is TandemStatus.PROPOSED]
    if not stuck:
        return None
    told = [line for tandem in stuck[:ONE_BY_ONE] for line in _stuck(stage, tandem)]
    keys = [
        [button(say("tandem-oversee", mentee=one.mentee.name, mentor=one.mentor.name), OVERSEE, one.id)]
        for one in stuck[:ONE_BY_ONE]
    ]
    more = len(stuck) - ONE_BY_ONE
    if more <= 0:
        return screen(*told, rows=keys)
    everything = [button(say("tandem-oversee-all"), PROPOSALS, 0)]
    return screen(*told, say("tandem-stuck-more", count=more), rows=[*keys, everything])


def _stuck(stage: Stage, tandem: Tandem) -> list[Label]:
    names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    return [say("tandem-stuck", **names, since=tandem.proposed_at), whose_turn(stage, tandem)]


def _tell_lapsed(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    del stage, person
    lapsed = [one.tandem for one in waiting if one.tandem is not None]
    told = [line for tandem in lapsed[:ONE_BY_ONE] for line in _lapsed_pair(tandem)]
    more = len(lapsed) - ONE_BY_ONE
    return screen(*told, say("tandem-lapsed-more", count=more) if more > 0 else None) if told else None


def _lapsed_pair(tandem: Tandem) -> list[Label]:
    said_yes = proposals.accepted(tandem)
    names = [one.name for one in (tandem.mentee, tandem.mentor) if role_of(tandem, one) in said_yes]
    return [
        say("tandem-lapsed-pair", mentee=tandem.mentee.name, mentor=tandem.mentor.name),
        *([say("tandem-had-said-yes", people=names)] if names else []),
    ]


PROMPTS = (
    _about_tandem(PromptKind.PROPOSAL, _reminder),
    _about_tandem(PromptKind.PROPOSAL_LAPSED, _lapsed, counts=False),
    _about_tandem(PromptKind.AWAKE, _awake),
    Prompt(PromptKind.DESK_PROPOSAL, _tell_stuck, together=True, desk=True),
    Prompt(PromptKind.DESK_LAPSED, _tell_lapsed, together=True, desk=True),
)
