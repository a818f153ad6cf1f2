"""The day on which the two wanted to look at their agreement again: both are asked."""

from collections.abc import Sequence

from dialogue.screen import Screen, button, say, screen
from dialogue.turn import Stage
from handlers.agreement.mine import DRAFT, SHOW
from mentoring.words import AgreementStatus, TandemStatus
from storage import agreements
from storage.tables import Person, WaitingPrompt


def ask_to_look_again(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask one of the two whether the agreement still fits, as long as it is the one in force."""
    [one] = waiting
    version = agreements.find(stage.store, one.about)
    if version is None or version.status is not AgreementStatus.IN_FORCE:
        return None
    tandem = version.tandem
    if tandem.status is not TandemStatus.ACTIVE:
        return None
    rows = [
        [button(say("agreement-see"), SHOW, tandem.id)],
        [button(say("agreement-propose"), DRAFT, tandem.id)],
    ]
    return screen(say("agreement-review-day", partner=tandem.partner_of(person).name), rows=rows)
