"""Prompting: what the clock has to say to people comes in hours that suit them, one a day, the most important first."""

import traceback
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from dialogue.room import Job, Prompt, Room
from dialogue.screen import Screen, joined
from dialogue.turn import Stage, reader_of
from handlers.privacy_notice import has_new_version, reminder
from mentoring.manners import next_prompt_allowed
from mentoring.prompts import PromptKind
from storage import prompts
from storage.tables import Person, WaitingPrompt
from storage.writer import is_unavailable

log = structlog.get_logger()

LOOKED_AT_AGAIN = timedelta(days=1)  # where somebody has a new privacy notice to accept first
TRIED_AGAIN = timedelta(hours=1)  # after what a prompt has to say could not be made
RANKS = {kind: rank for rank, kind in enumerate(PromptKind)}


Said = Callable[[Stage, Person, Prompt, Sequence[WaitingPrompt]], Screen | None]


def prompt_people(stage: Stage) -> int:
    """Prompt those for whom something is due: with what can't wait, and with one thing more a day.

    All at once first; where that fails, each apart, so that a fault holds up nobody else.
    """
    claimed = prompts.claim_by_person(stage.store)
    try:
        with stage.store.apart():
            for person, waiting in claimed:
                _prompt(stage, person, waiting, _said)
    except Exception as error:
        if is_unavailable(error):
            raise
        claimed = prompts.claim_by_person(stage.store)  # as it was before
        for person, waiting in claimed:
            _prompt_apart(stage, person, waiting)
    return len(claimed)


def _prompt_apart(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> None:
    """Prompt somebody so that a fault holds up neither the others nor, for ever, this one."""
    try:
        with stage.store.apart():
            _prompt(stage, person, waiting, _said_apart)
    except Exception as error:
        if is_unavailable(error):
            raise
        _put_off(stage, person, waiting, error)


def _put_off(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt], error: Exception) -> None:
    prompts.put_off(stage.store, waiting, stage.now + TRIED_AGAIN)
    kinds = sorted({one.kind.value for one in waiting})
    fault = (
        "".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__
    )  # no message: no words
    log.error(
        "prompting.failed",
        person=person.id,
        prompts=[one.id for one in waiting],
        kinds=kinds,
        exception=fault,
    )


def _prompt(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt], said: Said) -> None:
    if person.has_withdrawn:
        prompts.drop(stage.store, waiting)
    elif has_new_version(person, stage.programme):
        _wait_for_yes(stage, person, waiting)
    else:
        _prompt_as_agreed(stage, person, waiting, said)


def _wait_for_yes(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> None:
    """Remind somebody once, in a suitable hour, of the notice that waits for their yes; what there is to say waits."""
    version = stage.programme.privacy_notice_version
    zone = reader_of(person).zone
    at = next_prompt_allowed(stage.programme, person.prompted_at, stage.now, zone)
    if person.reminded_of == version:
        at = stage.now + LOOKED_AT_AGAIN
    elif at <= stage.now:
        stage.tell(person, reminder(stage, person))
        person.reminded_of, person.prompted_at = version, stage.now
        at = stage.now + LOOKED_AT_AGAIN
    kept = [one for one in waiting if stage.house.prompts[one.kind].waits_for_yes]
    prompts.put_off(stage.store, kept, at)
    prompts.drop(stage.store, [one for one in waiting if one not in kept])


def _prompt_as_agreed(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt], said: Said) -> None:
    ready = sorted(_ready(stage, person, waiting), key=lambda one: (RANKS[one.kind], one.due_at, one.id))
    counted = []
    for declared, bundle in _bundles(stage, ready):
        if declared.counts:
            counted.append((declared, bundle))
        else:
            _tell(stage, person, said(stage, person, declared, bundle))
    if counted:
        _prompt_once(stage, person, counted, said)


def _ready(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> list[WaitingPrompt]:
    """What may be said now; what has to wait is put off, what helps nobody any more is forgotten."""
    zone = reader_of(person).zone
    ready, stale = [], []
    for one in waiting:
        declared = stage.house.prompts[one.kind]
        at = max(stage.now, _after_pause(stage, declared, one, zone))
        if declared.counts:
            at = next_prompt_allowed(stage.programme, person.prompted_at, at, zone)
        else:
            at = declared.hours(stage.programme, at, zone)
        if one.expires_at is not None and one.expires_at <= at:
            stale.append(one)
        elif at > stage.now:
            one.due_at = at
        else:
            ready.append(one)
    if stale:
        prompts.drop(stage.store, stale)
    return ready


def _after_pause(stage: Stage, declared: Prompt, waiting: WaitingPrompt, zone: ZoneInfo) -> datetime:
    """The morning on which a tandem that pauses is back."""
    back = waiting.tandem.paused_until if waiting.tandem and declared.rests else None
    if back is None:
        return stage.now
    return datetime.combine(back, stage.programme.quiet_until, zone)


Bundle = tuple[Prompt, list[WaitingPrompt]]


def _bundles(stage: Stage, ready: Sequence[WaitingPrompt]) -> list[Bundle]:
    """What is said together, the most important first."""
    bundles: list[Bundle] = []
    for kind, group in groupby(ready, key=lambda one: one.kind):
        declared, of_kind = stage.house.prompts[kind], list(group)
        bundles += [(declared, of_kind)] if declared.together else [(declared, [one]) for one in of_kind]
    return bundles


def _prompt_once(stage: Stage, person: Person, bundles: Sequence[Bundle], said: Said) -> None:
    """Say the first that still helps; the others wait for another day. What waits on the desk comes together."""
    left = list(bundles)
    while left:
        declared, bundle = left.pop(0)
        message = said(stage, person, declared, bundle)
        if message is None:
            continue
        if declared.desk:
            message, left = _whole_desk(stage, person, message, left, said)
        _tell(stage, person, message)
        person.prompted_at = stage.now
        break
    tomorrow = next_prompt_allowed(stage.programme, person.prompted_at, stage.now, reader_of(person).zone)
    for _, bundle in left:
        for one in bundle:
            one.due_at = max(one.due_at, tomorrow)


def _whole_desk(
    stage: Stage, person: Person, first: Screen, left: Sequence[Bundle], said: Said
) -> tuple[Screen, list[Bundle]]:
    """Add all else that waits for a coordinator to a message; give what is left for another day."""
    messages = [first]
    messages += [
        message
        for declared, bundle in left
        if declared.desk and (message := said(stage, person, declared, bundle)) is not None
    ]
    return joined(*messages), [(declared, bundle) for declared, bundle in left if not declared.desk]


def _said(stage: Stage, person: Person, declared: Prompt, bundle: Sequence[WaitingPrompt]) -> Screen | None:
    """Give the message, and forget what it is about: whoever makes it may put down the next prompt."""
    kept = list(bundle)
    prompts.drop(stage.store, kept)
    return declared.tell(stage, person, kept)


def _said_apart(
    stage: Stage, person: Person, declared: Prompt, bundle: Sequence[WaitingPrompt]
) -> Screen | None:
    """The same so that a fault puts off this alone, and not what else there is to say to the person."""
    try:
        with stage.store.apart():
            return _said(stage, person, declared, bundle)
    except Exception as error:
        if is_unavailable(error):
            raise
        _put_off(stage, person, bundle, error)
        return None


def _tell(stage: Stage, person: Person, message: Screen | None) -> None:
    if message is not None:
        stage.tell(person, message)


ROOM = Room("prompting", Path(__file__).parent, jobs=(Job("prompt_people", prompt_people, (prompts.DUE,)),))
