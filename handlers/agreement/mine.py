"""What still applies: tandems and versions are looked up anew for every tap, and only one's own are found."""

from dialogue.field import Json, number_in
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from mentoring.words import Role, TandemStatus
from storage import agreements, tandems
from storage.tables import Agreement, Person, Tandem

SHOW, VERSION, HISTORY, PAPER = (
    "agreement.show",
    "agreement.version",
    "agreement.history",
    "agreement.paper",
)
DRAFT, WITHDRAW, ASK = "agreement.draft", "agreement.withdraw", "agreement.ask"
APPROVE, CONFIRM, TIED = "agreement.approve", "agreement.confirm", "agreement.tied"


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give an active tandem of the person, locked; say so kindly where it is none (any more)."""
    tandem = readable_tandem(turn, tandem_id)
    if tandem is None or tandem.status is TandemStatus.ACTIVE:
        return tandem
    see = [button(say("agreement-see"), SHOW, tandem.id)]
    turn.show(screen(say("agreement-ended", partner=tandem.partner_of(turn.person).name), rows=[see]))
    return None


def readable_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a tandem of the person whose agreement they may read: an active one, or one that has ended."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and tandem.is_one(turn.person) and tandem.started_at is not None:
        return tandem
    turn.show(screen(say("agreement-unknown")))
    return None


def own_version(turn: Turn, agreement_id: Json) -> Agreement | None:
    """Give a version that the person may read, its tandem locked."""
    number = number_in(agreement_id)
    version = None if number is None else agreements.find(turn.store, number)
    if version is not None and version.tandem.is_one(turn.person):
        return version
    turn.show(screen(say("agreement-unknown")))
    return None


def role_in(tandem: Tandem, person: Person) -> Role:
    """What somebody is in a tandem."""
    return Role.MENTEE if person.id == tandem.mentee_id else Role.MENTOR
