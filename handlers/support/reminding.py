"""A request that waits for its mentor: one reminder, with the same buttons as the request."""

from collections.abc import Sequence

from dialogue.room import Prompt
from dialogue.screen import Screen, say, screen
from dialogue.turn import Stage
from handlers.support import cards
from mentoring.prompts import PromptKind
from mentoring.support import reminded_at
from mentoring.words import TandemStatus
from storage import support
from storage.tables import Person, WaitingPrompt


def remind(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Remind the mentor of a request, unless it has moved on meanwhile."""
    request = support.find(stage.store, waiting[0].about)
    if request is None or request.tandem.status is not TandemStatus.ACTIVE:
        return None
    if reminded_at(request.status, request.moved_at) is None:
        return None
    still = say(f"support-still-{request.status}", mentee=request.tandem.mentee.name)
    return screen(still, *cards.card(request), rows=cards.ways_on(request, person))


PROMPTS = (Prompt(PromptKind.SUPPORT, remind),)
