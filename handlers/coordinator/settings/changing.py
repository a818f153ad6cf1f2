"""Changing a rule: one question, whose kind is that of the rule, and back to what the configuration says."""

from collections.abc import Callable, Mapping
from datetime import time
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Choices, Number, Time
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import Label, say
from dialogue.turn import Turn
from handlers.coordinator.settings import lists
from mentoring.rules import NUMBERS, RULES, TIME, WAYS, WAYS_IN, YES, kept_of, out_of_order
from storage import cohorts, people
from storage.tables import Cohort

FORM = "rule"
LATER = {
    "contact_interval_days": "contact",
    "snoozes_per_lapse": "contact",
    "tandem_months": "match",
    "first_contact_days": "match",
    "agreement_days": "match",
    "checklist_days": "match",
    "checklist_again_days": "match",
    "proposal_reminder_days": "proposal",
    "proposal_coordinator_days": "proposal",
    "proposal_expiry_days": "proposal",
    "invitation_days": "link",
}
"""What is reckoned when something begins: from when on the change holds there."""


class Value(BaseModel):
    """The new value, as the answer to the one question that applied."""

    days: int | None = None
    hours: int | None = None
    months: int | None = None
    semester: int | None = None
    goals: int | None = None
    count: int | None = None
    time: str | None = None
    yes: str | None = None
    ways: list[str] | None = None

    def as_kept(self) -> Json:
        """As it is kept."""
        [value] = self.model_dump(exclude_none=True).values()
        return value == "yes" if self.yes is not None else value


def begin_change(turn: Turn, cohort_id: str, key: str) -> None:
    """Ask for the new value."""
    cohort = lists.find_rule(turn, cohort_id, key)
    if cohort is not None:
        turn.open(FORM, subject={"cohort": cohort.id, "key": key, "kind": RULES[key].kind})


def keep_value(turn: Turn, value: Value, subject: Mapping[str, Json]) -> None:
    """Keep the new value, unless it is the one that holds already, and say from when on it holds."""
    _set(turn, subject["cohort"], str(subject["key"]), value.as_kept())


def go_back_to_file(turn: Turn, cohort_id: str, key: str) -> None:
    """Let the configuration's value hold again."""
    _set(turn, cohort_id, key, None)


def _set(turn: Turn, cohort_id: object, key: str, value: Json) -> None:
    found = lists.find_rule(turn, cohort_id, key)
    cohort = found and cohorts.lock(turn.store, found.id)
    if cohort is None:
        return
    wrong = _out_of_order(turn, cohort, key, value)
    if wrong is not None:
        lists.show(turn, cohort, key, wrong)
        return
    if not cohorts.set_rule(turn.store, cohort, key, value, turn.house.programme):
        lists.show(turn, cohort, key, say("settings-same"))
        return
    people.record(turn.store, turn.person, f"set {key.replace('_', ' ')}", f"cohort {cohort.id}")
    news: list[Label] = [say("settings-changed")]
    if key in LATER:
        news.append(say(f"settings-from-{LATER[key]}"))
    lists.show(turn, cohort, key, *news)


def _out_of_order(turn: Turn, cohort: Cohort, key: str, value: Json) -> Label | None:
    """Say so where one of the days would come after what it is to come before."""
    wanted = kept_of(getattr(turn.house.programme, key)) if value is None else value
    wrong = out_of_order(turn.rules_for(cohort.id), key, wanted)
    if wrong is None:
        return None
    earlier, later = (
        say(
            "settings-line-in",
            rule=lists.name_of(one),
            value=lists.shown(one, wanted if one == key else lists.value_in(turn, cohort, one)),
        )
        for one in wrong
    )
    return say("settings-out-of-order", earlier=earlier, later=later)


# ── the question ────────────────────────────────────────────────────────────────────────────────────────


def _facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    key, cohort = str(subject.get("key")), cohorts.find(turn.store, int(subject["cohort"]))
    if cohort is None or key not in RULES:
        return {"rule": "", "now": ""}
    return {"rule": lists.name_of(key), "now": lists.shown(key, lists.value_in(turn, cohort, key))}


def _values(scene: Scene) -> Mapping[str, Any]:
    return scene.facts


def _is(kind: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.get("kind") == kind


CHANGING = Flow(
    FORM,
    (
        *(Step(kind, Number(*bounds), when=_is(kind), values=_values) for kind, bounds in NUMBERS.items()),
        Step(TIME, Time(every_minutes=60, first=time(6), last=time(22)), when=_is(TIME), values=_values),
        Step(YES, Choice(("yes", "no")), when=_is(YES), values=_values),
        Step(WAYS, Choices(WAYS_IN, at_least=1, columns=1), when=_is(WAYS), values=_values),
    ),
    model=Value,
    facts=_facts,
    finish=keep_value,
    review=False,
)
