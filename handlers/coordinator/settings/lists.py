"""The rules of a cohort as they are read: what they are about, their values, and one of them in full."""

from typing import Any

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR
from mentoring.rules import GROUPS, NUMBERS, RULES, TIME, WAYS, YES
from storage import cohorts, people
from storage.tables import Cohort

LIST, GROUP, SHOW = "settings.list", "settings.group", "settings.show"
CHANGE, RESET = "settings.change", "settings.reset"
CARD = "cohorts.show"  # of the room for cohorts


def open_settings(turn: Turn) -> None:
    """Show what can be set for the present cohort."""
    _list(turn, people.present_cohort(turn.store))


def list_groups(turn: Turn, cohort_id: str) -> None:
    """Show what can be set for a cohort."""
    cohort = find(turn, cohort_id)
    if cohort is not None:
        _list(turn, cohort)


def _list(turn: Turn, cohort: Cohort, news: Label | None = None) -> None:
    shown = GROUPS if is_present(turn, cohort) else [one for one in GROUPS if _of_group(turn, cohort, one)]
    rows = [[button(Say(f"settings-group.{group}"), GROUP, cohort.id, group)] for group in shown]
    differing = [Say(_key(key)) for key in cohorts.differing(cohort) if key in _settable(turn, cohort)]
    turn.show(
        screen(
            news,
            say("settings-head", cohort=cohort.title),
            say("settings-differ", count=len(differing), rules=differing) if differing else None,
            say("settings-file") if is_present(turn, cohort) else say("settings-shared"),
            rows=[*rows, [button(say("settings-cohort"), CARD, cohort.id)]],
        )
    )


def find(turn: Turn, cohort_id: object) -> Cohort | None:
    """Give the cohort of a button; show the present one's settings where there is none."""
    number = number_in(cohort_id)
    cohort = None if number is None else cohorts.find(turn.store, number)
    if cohort is None:
        _list(turn, people.present_cohort(turn.store), say("settings-gone"))
    return cohort


def is_present(turn: Turn, cohort: Cohort) -> bool:
    """Tell whether people join that cohort now: what all cohorts share is set there."""
    return cohort.id == people.present_cohort(turn.store).id


def _settable(turn: Turn, cohort: Cohort) -> list[str]:
    shares = is_present(turn, cohort)
    return [key for key, rule in RULES.items() if shares or not rule.wide]


def _of_group(turn: Turn, cohort: Cohort, group: str) -> list[str]:
    return [key for key in _settable(turn, cohort) if RULES[key].group == group]


# ── one group of rules ──────────────────────────────────────────────────────────────────────────────────


def list_rules(turn: Turn, cohort_id: str, group: str) -> None:
    """Show the rules about one thing, with their values."""
    cohort = find(turn, cohort_id)
    if cohort is None:
        return
    keys = _of_group(turn, cohort, group)
    if not keys:
        _list(turn, cohort, say("settings-gone"))
        return
    rows = [[button(Say(_key(key)), SHOW, cohort.id, key)] for key in keys]
    lines = [
        say("settings-line", rule=Say(_key(key)), value=shown(key, value_in(turn, cohort, key)))
        for key in keys
    ]
    head = say("settings-group-head", group=Say(f"settings-group.{group}"), cohort=cohort.title)
    turn.show(screen(head, Lines(lines), rows=[*rows, [button(say("settings-back"), LIST, cohort.id)]]))


# ── one rule ────────────────────────────────────────────────────────────────────────────────────────────


def show_rule(turn: Turn, cohort_id: str, key: str) -> None:
    """Show one rule in full, with the ways to change it."""
    found = find_rule(turn, cohort_id, key)
    if found is not None:
        show(turn, found, key)


def find_rule(turn: Turn, cohort_id: object, key: object) -> Cohort | None:
    """Give the cohort if that rule can be set for it; else say why not, with what can be."""
    cohort = find(turn, cohort_id)
    if cohort is None or key in _settable(turn, cohort):
        return cohort
    _list(turn, cohort, say("settings-is-shared" if key in RULES else "settings-gone"))
    return None


def show(turn: Turn, cohort: Cohort, key: str, *news: Label) -> None:
    """Show a rule of a cohort: its value, what it means, its limits, and the configuration's value."""
    usual = getattr(turn.house.programme, key)
    value = value_in(turn, cohort, key)
    ways: list[list[Button]] = []
    if COORDINATOR in turn.standing:
        ways.append([button(say("settings-change"), CHANGE, cohort.id, key)])
        if key in cohort.rules:
            ways.append([button(say("settings-reset", value=shown(key, usual)), RESET, cohort.id, key)])
    rule, to_group = RULES[key], button(say("settings-back"), GROUP, cohort.id, RULES[key].group)
    turn.show(
        screen(
            *news,
            say("settings-rule", rule=Say(_key(key)), value=shown(key, value)),
            Say(f"{_key(key)}.hint"),
            _limits(rule.kind),
            say("settings-in-file", value=shown(key, usual), place=f"programme.{key}"),
            say("settings-for-all") if rule.wide else say("settings-for-one", cohort=cohort.title),
            rows=[*ways, [to_group]],
        )
    )


def _limits(kind: str) -> Label | None:
    bounds = NUMBERS.get(kind)
    return say("settings-limits", least=bounds.least, most=bounds.most) if bounds else None


def value_in(turn: Turn, cohort: Cohort, key: str) -> Any:
    """The value of a rule in a cohort."""
    return getattr(turn.rules_for(cohort.id), key)


def name_of(key: str) -> Say:
    """What a rule is called."""
    return Say(_key(key))


def _key(key: str) -> str:
    return f"setting-{key.replace('_', '-')}"


def shown(key: str, value: Any) -> Label:
    """A value of a rule in words."""
    kind = RULES[key].kind
    if kind == YES:
        return Say(f"settings-yes-no.{'yes' if value else 'no'}")
    if kind == WAYS:
        return say("settings-several", items=[Say(f"settings-way.{way}") for way in value])
    if kind == TIME:
        return say("settings-time", at=value)
    return say(f"settings-{kind}", count=value)
