"""Rating the goals at mid-term and at the end: each of the two without seeing the other's rating first."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Scale
from dialogue.flow import Answers, Flow, Progress, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers import goal_words
from handlers.goals import results
from handlers.goals.levels_field import GoalLevels, GoalToRate
from handlers.goals.mine import (
    ASK,
    LIST,
    NEW,
    RATE,
    day_of,
    is_mentee,
    own_tandem,
    period_of,
    phase_now,
    say_gone,
)
from mentoring.gas import LEVELS, rating_begins
from mentoring.words import Phase, Role, Visibility
from storage import goals, ratings, tandems
from storage.tables import Goal, RatingSheet, Tandem

FORM = "rating"
SEEN = Visibility.TANDEM
ASKED_AGAIN_AFTER = timedelta(hours=20)  # so that the same hour of the next day will do


class Sheet(BaseModel):
    """How somebody rates the goals."""

    levels: dict[int, int]
    support: int | None = None


def rated_by_mentee(answers: Answers) -> bool:
    """How much the mentor's support contributed is the mentee's to say."""
    return answers.get("role") == Role.MENTEE.value


# ── beginning ───────────────────────────────────────────────────────────────────────────────────────────


def begin_rating(turn: Turn, tandem_id: str, phase_name: str) -> None:
    """Open the form, with one's own ratings so far; or say why there is nothing to rate (now)."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is None:
        return
    phase = _phase(turn, tandem, phase_name)
    if phase is None:
        say_gone(turn)
    elif _is_open(turn, tandem, phase):
        _open(turn, tandem, phase)


def _phase(turn: Turn, tandem: Tandem, name: str) -> Phase | None:
    """The phase that a button names. What nobody rated at mid-term is rated at the end, once that is near."""
    if name not in (Phase.MIDTERM.value, Phase.END.value):
        return None
    is_late = phase_now(turn, tandem) is Phase.END and not ratings.is_settled(
        turn.store, tandem, Phase.MIDTERM
    )
    return Phase.END if is_late else Phase(name)


def _is_open(turn: Turn, tandem: Tandem, phase: Phase) -> bool:
    """Tell whether the person can rate now; show what there is instead if not."""
    if ratings.is_settled(turn.store, tandem, phase):
        turn.toast = say("rating-settled")
        results.show(turn, tandem)
        return False
    begins = rating_begins(turn.rules_for(tandem.cohort_id), phase, *period_of(turn, tandem))
    if phase is Phase.MIDTERM and day_of(turn, turn.now) < begins:
        turn.show(screen(say("rating-too-early", day=begins), rows=[_back(tandem)]))
        return False
    if not goals.pursued(turn.store, tandem):
        mine = is_mentee(turn.person, tandem)
        new = [[button(say("goals-new"), NEW, tandem.id)]] if mine else []
        turn.show(screen(say("rating-no-goals"), rows=[*new, _back(tandem)]))
        return False
    return True


def _back(tandem: Tandem) -> list[Any]:
    return [button(say("goals-back"), LIST, tandem.id)]


def _open(turn: Turn, tandem: Tandem, phase: Phase) -> None:
    sheet = ratings.sheet_of(turn.store, tandem, phase, turn.person)
    subject = _subject(turn, tandem, phase)
    begun = any(kept.flow == FORM and kept.subject == subject for _, kept in turn.begun())
    if sheet is not None and not begun:
        _keep_begun(turn, tandem, phase, _levels_of(sheet), sheet.support)
    turn.open(FORM, subject=subject)


def _subject(turn: Turn, tandem: Tandem, phase: Phase) -> dict[str, Json]:
    role = Role.MENTEE if is_mentee(turn.person, tandem) else Role.MENTOR
    return {"tandem": tandem.id, "phase": phase.value, "role": role.value}


def _levels_of(sheet: RatingSheet) -> dict[int, int]:
    return {rating.goal_id: rating.level for rating in sheet.ratings}


def _keep_begun(
    turn: Turn, tandem: Tandem, phase: Phase, levels: Mapping[int, int], support: int | None
) -> None:
    """Let the form begin with these ratings: at its review, or at the first goal that has none."""
    named = {str(number): level for number, level in levels.items()}
    subject = _subject(turn, tandem, phase)
    answers: dict[str, Json] = {"levels": named} | ({"support": support} if support else {})
    begun = Progress(FORM, turn.incoming.update_id, answers, subject)
    if any(goal.id not in levels for goal in goals.pursued(turn.store, tandem)):
        begun = replace(begun, asking="levels", draft={"levels": named})
    turn.keep(begun)


# ── handing in ──────────────────────────────────────────────────────────────────────────────────────────


def keep_rating(turn: Turn, rated: Sheet, subject: Mapping[str, Json]) -> None:
    """Keep the ratings. The first one's stay hidden from the other; with the second one's both see both."""
    tandem = own_tandem(turn, subject["tandem"])
    phase = Phase(subject["phase"])
    if tandem is None or not _is_open(turn, tandem, phase):
        return
    pursued = goals.pursued(turn.store, tandem)
    if any(goal.id not in rated.levels for goal in pursued):
        _keep_begun(turn, tandem, phase, rated.levels, rated.support)
        turn.toast = say("rating-goals-changed")
        turn.open(FORM, subject=subject)
        return
    levels: dict[Goal, int] = {goal: rated.levels[goal.id] for goal in pursued}
    sheet = ratings.keep(turn.store, tandem, phase, turn.person, levels=levels, support=rated.support)
    if ratings.is_settled(turn.store, tandem, phase):
        results.tell_both(turn, tandem, phase)
    else:
        _say_waiting(turn, tandem, sheet)


def _say_waiting(turn: Turn, tandem: Tandem, sheet: RatingSheet) -> None:
    """The ratings are in, the other one's are not: that one is asked, unless they were a moment ago."""
    partner = tandem.partner_of(turn.person)
    if sheet.asked_at is None:
        _ask(turn, tandem, sheet)
    rows = [
        [button(say("rating-look-again"), RATE, tandem.id, sheet.phase.value)],
        [button(say("rating-ask", partner=partner.name), ASK, tandem.id, sheet.phase.value)],
        _back(tandem),
    ]
    turn.show(screen(say("rating-kept", partner=partner.name), rows=rows))


def _ask(turn: Turn, tandem: Tandem, sheet: RatingSheet) -> None:
    sheet.asked_at = turn.now
    whose = "theirs" if is_mentee(turn.person, tandem) else "mine"
    asked = say(f"rating-asked-{whose}", partner=turn.person.name, phase=sheet.phase)
    key = button(say("goals-rate", phase=sheet.phase), RATE, tandem.id, sheet.phase.value)
    turn.tell(tandem.partner_of(turn.person), screen(asked, rows=[[key]]))


def ask_partner(turn: Turn, tandem_id: str, phase_name: str) -> None:
    """Ask the other one to rate, at most once a day."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is None:
        return
    sheet = None
    if phase_name in (Phase.MIDTERM.value, Phase.END.value):
        sheet = ratings.sheet_of(turn.store, tandem, Phase(phase_name), turn.person)
    partner = tandem.partner_of(turn.person)
    if sheet is None or ratings.is_settled(turn.store, tandem, sheet.phase):
        begin_rating(turn, tandem_id, phase_name)
    elif partner.unreachable_since is not None:
        turn.toast = say("rating-unreachable", partner=partner.name)
        _say_waiting(turn, tandem, sheet)
    elif sheet.asked_at is not None and turn.now - sheet.asked_at < ASKED_AGAIN_AFTER:
        turn.toast = say("rating-asked-already", partner=partner.name)
        _say_waiting(turn, tandem, sheet)
    else:
        _ask(turn, tandem, sheet)
        turn.toast = say("rating-asked-now", partner=partner.name)
        _say_waiting(turn, tandem, sheet)


# ── what the questions need ─────────────────────────────────────────────────────────────────────────────


def goals_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The goals that are pursued now, and the names of the two."""
    own = tandems.active_of(turn.store, turn.person)
    tandem = next((one for one in own if one.id == subject.get("tandem")), None)
    if tandem is None:
        return {"goals": (), "mentee": "…", "mentor": "…", "partner": "…", "role": "…", "phase": Phase.END}
    return {
        "goals": tuple(_to_rate(goal) for goal in goals.pursued(turn.store, tandem)),
        "mentee": tandem.mentee.name,
        "mentor": tandem.mentor.name,
        "partner": tandem.partner_of(turn.person).name,
        "role": str(subject["role"]),
        "phase": Phase(subject["phase"]),
    }


def _to_rate(goal: Goal) -> GoalToRate:
    meanings = {level: goal_words.level_label(goal, level) for level in LEVELS}
    return GoalToRate(goal.id, goal.title, meanings, goal.baseline)


def names_value(scene: Scene) -> Mapping[str, Any]:
    """The names of the two, who is asked, and when."""
    return {name: value for name, value in scene.facts.items() if name != "goals"}


RATING = Flow(
    FORM,
    (
        Step("levels", GoalLevels(), values=names_value, hint=True, sees=SEEN),
        Step("support", Scale(1, 5), when=rated_by_mentee, values=names_value, hint=True, sees=SEEN),
    ),
    model=Sheet,
    facts=goals_fact,
    finish=keep_rating,
    long=True,
)
