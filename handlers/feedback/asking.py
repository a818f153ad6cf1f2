"""Asking for feedback: the rounds of a tandem, rounds that open and close by the clock, prompts and reminders."""

from collections.abc import Sequence

from dialogue.room import Prompt
from dialogue.screen import DayOf, Label, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.feedback.form import BEGIN, called
from handlers.round_form import anonymity
from handlers.round_questions import title_of
from mentoring.feedback import reminded_at
from mentoring.prompts import PromptKind
from mentoring.words import RoundKind, TandemStatus
from storage import rounds, tandem_rounds
from storage.due import claim_due
from storage.tables import Person, RoundPart, WaitingPrompt

# ── what falls due ──────────────────────────────────────────────────────────────────────────────────────


def ask_for_feedback(stage: Stage) -> int:
    """Ask tandems at mid-term and near their end; those that ended early as well."""
    due = claim_due(stage.store, tandem_rounds.FEEDBACK)
    for tandem in due:
        kind = tandem_rounds.round_for(stage.store, tandem, stage.rules_for(tandem.cohort_id))
        if kind is not None:
            tandem_rounds.ask_tandem(stage.store, tandem, kind)
        if tandem.status is TandemStatus.ACTIVE:
            tandem_rounds.plan(stage.store, tandem, stage.rules_for(tandem.cohort_id))
        else:
            tandem_rounds.go_on_asking(stage.store, tandem)
            tandem_rounds.let_standing_end(stage.store, tandem.cohort_id)
            tandem.feedback_due_at = None
    return len(due)


def close_rounds(stage: Stage) -> int:
    """Close the rounds whose time is over."""
    due = claim_due(stage.store, rounds.ENDING)
    for asked in due:
        rounds.close_round(stage.store, asked)
    return len(due)


# ── telling of it ───────────────────────────────────────────────────────────────────────────────────────


def tell_rounds(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask for the feedback that is still wanted, all of it in one message; remind a week later."""
    parts = [rounds.part_of(stage.store, one.about) for one in waiting]
    wanted = [part for part in parts if part and not part.answered and rounds.is_open(part)]
    if not wanted:
        return None
    asked = _asked(person, wanted)
    for part in wanted:
        part.times_asked += 1
        again = reminded_at(part.round.kind, part.times_asked, stage.now)
        if again is not None:
            rounds.prompt(stage.store, part, again)
    return asked


def _asked(person: Person, parts: Sequence[RoundPart]) -> Screen:
    lone = len(parts) == 1
    closing = [part.round.closes_at for part in parts if part.round.closes_at]
    return screen(
        _request(person, parts[0]) if lone else say("feedback-ask-several", name=person.name),
        *_anonymity(parts),
        say("feedback-until", day=DayOf(min(closing))) if closing else None,
        rows=[
            [button(say("feedback-begin") if lone else called(part, person.language), BEGIN, part.id)]
            for part in parts
        ],
    )


def _anonymity(parts: Sequence[RoundPart]) -> list[Label]:
    """Whether answers are anonymous: said once, or both ways where rounds differ."""
    return [anonymity(kind) for kind in {part.round.anonymous: part.round for part in parts}.values()]


def _request(person: Person, part: RoundPart) -> Label:
    """Why one's answer is asked for; shorter for a reminder."""
    partner = part.tandem.partner_of(person).name if part.tandem else ""
    title, count = called(part, person.language), len(part.round.questions)
    if part.times_asked:
        return say("feedback-remind", title=title)
    if part.round.kind in (RoundKind.MIDTERM, RoundKind.CLOSING):
        return say(f"feedback-ask-{part.round.kind}", name=person.name, partner=partner, count=count)
    return say(f"feedback-ask-{part.round.kind}", title=title_of(part.round, person.language), count=count)


PROMPTS = (Prompt(PromptKind.ROUND, tell_rounds, together=True),)
