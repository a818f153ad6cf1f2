"""The goals of a tandem to read, with what can be done; somebody with several tandems chooses first."""

from collections.abc import Sequence

from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers.goals import cards
from handlers.goals.mine import (
    LIST,
    NEW,
    PICTURE,
    RATE,
    RESULTS,
    is_mentee,
    names,
    own_tandem,
    phase_now,
)
from mentoring.words import Phase
from storage import goals, ratings, tandems
from storage.tables import Goal, Tandem

RATED = (Phase.MIDTERM, Phase.END)


def show_goals(turn: Turn, tandem_id: str = "") -> None:
    """Show the goals of that tandem, or of the only one; with several, ask whose."""
    own = tandems.active_of(turn.store, turn.person)
    if not tandem_id and len(own) > 1:
        turn.show(screen(say("goals-which"), rows=[[_whose(turn, tandem)] for tandem in own]))
        return
    tandem = own_tandem(turn, tandem_id or own[0].id)
    if tandem is not None:
        _show_tandem(turn, tandem)


def _whose(turn: Turn, tandem: Tandem) -> Button:
    key = "goals-of-mine" if is_mentee(turn.person, tandem) else "goals-of"
    count = goals.count_pursued(turn.store, tandem)
    return button(say(key, count=count, **names(tandem)), LIST, tandem.id)


def _show_tandem(turn: Turn, tandem: Tandem) -> None:
    kept = goals.of_tandem(turn.store, tandem)
    rows = [[cards.key_of(goal)] for goal in kept]
    turn.show(screen(*_words(turn, tandem, kept), rows=[*rows, *_ways_on(turn, tandem, kept)]))


def _words(turn: Turn, tandem: Tandem, kept: Sequence[Goal]) -> list[Label]:
    """The goals under a heading, and those put aside in one line."""
    whose = "mine" if is_mentee(turn.person, tandem) else "theirs"
    pursued = [goal for goal in kept if goal.put_aside_at is None]
    aside = [goal.title for goal in kept if goal.put_aside_at is not None]
    parts: list[Label] = [say(f"goals-{whose}" if pursued else f"goals-none-{whose}", **names(tandem))]
    parts += [_entry(goal, number) for number, goal in enumerate(pursued, 1)]
    if aside:
        parts.append(say("goals-put-aside", goals=aside))
    return parts


def _entry(goal: Goal, number: int) -> Label:
    return say(
        "goals-entry" if goal.first_step_done_at is None else "goals-entry-begun",
        number=number,
        title=goal.title,
        horizon=goal.horizon,
        due=goal.due_on,
        outcome=goal.outcome,
        step=goal.first_step,
    )


def _ways_on(turn: Turn, tandem: Tandem, kept: Sequence[Goal]) -> list[list[Button]]:
    """A new goal where there is room for it, the ratings at their time, and the picture."""
    rows: list[list[Button]] = []
    pursued = [goal for goal in kept if goal.put_aside_at is None]
    if is_mentee(turn.person, tandem) and len(pursued) < turn.rules_for(tandem.cohort_id).goals_at_most:
        rows.append([button(say("goals-new"), NEW, tandem.id)])
    phase = phase_now(turn, tandem)
    if phase is not None and pursued and not ratings.is_settled(turn.store, tandem, phase):
        rows.append([button(_rate(turn, tandem, phase), RATE, tandem.id, phase.value)])
    if any(ratings.is_settled(turn.store, tandem, phase) for phase in RATED):
        rows.append([button(say("goals-results"), RESULTS, tandem.id)])
    if pursued:
        rows.append([button(say("goals-picture"), PICTURE, tandem.id)])
    return rows


def _rate(turn: Turn, tandem: Tandem, phase: Phase) -> Label:
    """To rate, or to look once more at what one has rated."""
    missing = goals.ratings_missing(turn.store, tandem, phase, turn.person)
    return say("goals-rate" if missing else "goals-rate-again", phase=phase)
