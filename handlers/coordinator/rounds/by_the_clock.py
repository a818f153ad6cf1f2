"""Rounds that open by themselves; where one can't, it stays a draft and the coordinators hear why."""

from collections.abc import Sequence

from dialogue.room import Prompt
from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.coordinator.rounds.card import lacks, too_few
from handlers.coordinator.rounds.names import CARD
from handlers.round_questions import title_of
from mentoring.prompts import PromptKind
from mentoring.words import RoundStatus
from storage import people, prompts, rounds
from storage.due import claim_due
from storage.tables import Person, WaitingPrompt

SHOWN = 5  # more than that wait in the list


def open_rounds(stage: Stage) -> int:
    """Open the rounds whose moment has come, if that would help anybody."""
    due = claim_due(stage.store, rounds.OPENING)
    for asked in due:
        if lacks(stage, asked) or too_few(stage, asked):
            asked.opens_at = None
            for coordinator in people.coordinators(stage.store):
                prompts.put(stage.store, coordinator, PromptKind.DESK_ROUND, stage.now, about=asked.id)
        else:
            rounds.open_round(stage.store, asked)
    return len(due)


def tell_not_opened(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell of rounds that could not open, as long as they are drafts that nobody has planned anew."""
    found = [rounds.find(stage.store, one.about) for one in waiting]
    drafts = [one for one in found if one and one.status is RoundStatus.DRAFT and one.opens_at is None]
    if not drafts or not person.is_coordinator:
        return None
    lines = []
    for asked in drafts[:SHOWN]:
        title = title_of(asked, person.language)
        lines.append(say("rounds-not-opened", title=title))
        lines += [why] if (why := lacks(stage, asked) or too_few(stage, asked)) else []
    keys = [
        [button(say("rounds-look", title=title_of(one, person.language)), CARD, one.id)]
        for one in drafts[:SHOWN]
    ]
    return screen(*lines, rows=keys)


PROMPTS = (Prompt(PromptKind.DESK_ROUND, tell_not_opened, together=True, rests=False, desk=True),)
