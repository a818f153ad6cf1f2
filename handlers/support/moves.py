"""What becomes of a support request: the mentor answers, the mentee goes on with it and tells what came of it."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Text
from dialogue.flow import Flow, Step
from dialogue.screen import say, screen
from dialogue.turn import Turn
from handlers.support import cards
from mentoring.support import Move, after
from mentoring.words import RequestOutcome, Role, Visibility
from storage import support
from storage.tables import SupportRequest

ADD_WORDS, TELL_OUTCOME = "supportadd", "supportend"
SEEN = Visibility.TANDEM


class Words(BaseModel):
    """What a mentor adds to an answer."""

    words: str


class Result(BaseModel):
    """What came of a request."""

    outcome: RequestOutcome
    words: str | None = None


# ── the mentor ──────────────────────────────────────────────────────────────────────────────────────────


def offer_help(turn: Turn, request_id: str) -> None:
    """I can help."""
    _answer(turn, request_id, Move.OFFER)


def put_off(turn: Turn, request_id: str) -> None:
    """Later: the mentor comes back to it."""
    _answer(turn, request_id, Move.PUT_OFF)


def decline(turn: Turn, request_id: str) -> None:
    """It is not possible: the mentee is told kindly, and where else to ask."""
    _answer(turn, request_id, Move.DECLINE)


def _answer(turn: Turn, request_id: str, move: Move) -> None:
    request = _moved(turn, request_id, move)
    if request is not None:
        request.reply = None  # words of an earlier answer no longer fit
        cards.show_card(turn, request, say("support-answered", mentee=request.tandem.mentee.name))
        _tell_partner(turn, request, f"support-told-{move}")


def ask_for_words(turn: Turn, request_id: str) -> None:
    """Ask what the mentor would like to add to the answer."""
    request = _answered(turn, request_id)
    if request is not None:
        turn.open(ADD_WORDS, subject={"tandem": request.tandem_id, "request": request.id})


def add_words(turn: Turn, added: Words, subject: Mapping[str, Json]) -> None:
    """Keep the mentor's words with the answer, and hand them on."""
    request = _answered(turn, subject["request"])
    if request is not None:
        request.reply = added.words
        cards.show_card(turn, request, say("support-answered", mentee=request.tandem.mentee.name))
        _tell_partner(turn, request, "support-told-words")


def _answered(turn: Turn, request_id: Json) -> SupportRequest | None:
    """Give a request that the person has answered as a mentor; show how another one stands."""
    request = cards.own_request(turn, request_id)
    if request is None:
        return None
    if cards.role_in(request.tandem, turn.person) is Role.MENTOR and request.status in cards.ANSWERED:
        return request
    _say_how_it_stands(turn, request)
    return None


# ── the mentee ──────────────────────────────────────────────────────────────────────────────────────────


def take_up(turn: Turn, request_id: str) -> None:
    """Yes, please: from now on it is under way."""
    request = _moved(turn, request_id, Move.TAKE_UP)
    if request is not None:
        cards.show_card(turn, request, say("support-mentor-knows", mentor=request.tandem.mentor.name))
        _tell_partner(turn, request, "support-told-take-up")


def ask_for_outcome(turn: Turn, request_id: str) -> None:
    """Ask what came of it."""
    request = _movable(turn, request_id, Move.CONCLUDE)
    if request is not None:
        turn.open(TELL_OUTCOME, subject={"tandem": request.tandem_id, "request": request.id})


def tell_outcome(turn: Turn, result: Result, subject: Mapping[str, Json]) -> None:
    """Keep what came of it; the mentor reads it too."""
    request = _moved(turn, subject["request"], Move.CONCLUDE)
    if request is not None:
        request.outcome, request.outcome_words = result.outcome, result.words
        cards.show_card(turn, request, say("support-mentor-knows", mentor=request.tandem.mentor.name))
        _tell_partner(turn, request, "support-told-conclude")


def withdraw(turn: Turn, request_id: str) -> None:
    """Take a request back: it is not needed any more."""
    request = _moved(turn, request_id, Move.WITHDRAW)
    if request is not None:
        cards.show_card(turn, request, say("support-mentor-knows", mentor=request.tandem.mentor.name))
        _tell_partner(turn, request, "support-told-withdraw")


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def _movable(turn: Turn, request_id: Json, move: Move) -> SupportRequest | None:
    """Give a request with which the person may do that; show how things stand with another one."""
    request = cards.own_request(turn, request_id)
    if request is None:
        return None
    if after(request.status, cards.role_in(request.tandem, turn.person), move) is None:
        _say_how_it_stands(turn, request)
        return None
    return request


def _moved(turn: Turn, request_id: Json, move: Move) -> SupportRequest | None:
    """Make a move with a request, if it may be made."""
    request = _movable(turn, request_id, move)
    if request is None:
        return None
    status = after(request.status, cards.role_in(request.tandem, turn.person), move)
    assert status is not None  # noqa: S101 - the request is movable
    support.move(turn.store, request, status)
    return request


def _say_how_it_stands(turn: Turn, request: SupportRequest) -> None:
    turn.toast = say("support-changed")
    cards.show_card(turn, request)


def _tell_partner(turn: Turn, request: SupportRequest, key: str) -> None:
    partner = request.tandem.partner_of(turn.person)
    told = say(key, partner=turn.person.name)
    turn.tell(partner, screen(told, *cards.card(request), rows=cards.ways_on(request, partner)))


ADDING = Flow(
    ADD_WORDS,
    (Step("words", Text(at_most=500), sees=SEEN),),
    model=Words,
    finish=add_words,
    review=False,
)

CONCLUDING = Flow(
    TELL_OUTCOME,
    (
        Step("outcome", Choice(RequestOutcome, columns=1), sees=SEEN),
        Step("words", Text(at_most=500), optional=True, hint=True, sees=SEEN),
    ),
    model=Result,
    finish=tell_outcome,
    review=False,
)
