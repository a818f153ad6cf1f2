"""What the clock says about goals: on their day, how it went; at mid-term and at the end, to rate them."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from dialogue.fields.likeness import shortened
from dialogue.room import Prompt
from dialogue.screen import Lines, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.goals import cards, when
from handlers.goals.mine import LIST, RATE, WENT, is_mentee, period_of
from mentoring.gas import phase_to_rate
from mentoring.prompts import PromptKind
from mentoring.words import Phase, TandemStatus
from storage import goals, ratings
from storage.tables import Goal, Person, Tandem, WaitingPrompt


def ask_about_goals(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask how it went with the goals whose day has come, all in one message."""
    found = [goal for one in waiting if (goal := goals.find(stage.store, one.about)) is not None]
    due = [goal for goal in found if _is_to_be_asked(person, goal)]
    if not due:
        return None
    if len(due) == 1:
        return when.question(due[0])
    rows = [
        [button(say("goals-key", title=shortened(goal.title, cards.KEY_CHARS)), WENT, goal.id)]
        for goal in due
    ]
    lines = Lines([say("goals-went-line", title=goal.title, due=goal.due_on) for goal in due])
    return screen(say("goals-went-several"), lines, rows=rows)


def _is_to_be_asked(person: Person, goal: Goal) -> bool:
    return (
        goal.tandem.status is TandemStatus.ACTIVE
        and is_mentee(person, goal.tandem)
        and goal.put_aside_at is None
        and goal.reached_at is None
    )


def _ask_to_rate(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask for the ratings of the phase that it is now, unless this one has rated already."""
    tandem = waiting[0].tandem
    if tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    phase = _phase_now(stage, tandem, person)
    if phase is None or ratings.PROMPTS[phase] is not waiting[0].kind:
        return None
    if not goals.pursued(stage.store, tandem) or ratings.sheet_of(stage.store, tandem, phase, person):
        return None
    whose = "mentee" if is_mentee(person, tandem) else "mentor"
    return screen(
        say(
            f"goals-to-rate-{whose}",
            name=person.name,
            partner=tandem.partner_of(person).name,
            phase=phase.value,
        ),
        rows=[
            [button(say("goals-rate", phase=phase), RATE, tandem.id, phase.value)],
            [button(say("goals-see"), LIST, tandem.id)],
        ],
    )


def _phase_now(stage: Stage, tandem: Tandem, person: Person) -> Phase | None:
    today = stage.now.astimezone(ZoneInfo(person.time_zone)).date()
    return phase_to_rate(stage.rules_for(tandem.cohort_id), *period_of(stage, tandem), today)


PROMPTS = (
    Prompt(PromptKind.GOAL_DATE, ask_about_goals, together=True),
    *(Prompt(kind, _ask_to_rate) for kind in ratings.PROMPTS.values()),
)
