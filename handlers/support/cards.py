"""Support requests to read: all of them, and one with what can be done with it."""

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from mentoring.support import Move, moves
from mentoring.words import RequestStatus, Role, TandemStatus
from storage import support, tandems
from storage.tables import Person, SupportRequest, Tandem

LIST, SHOW, NEW, ADD = "support.list", "support.show", "support.new", "support.add"
PAGE = 8
ANSWERED = (RequestStatus.OFFERED, RequestStatus.PUT_OFF, RequestStatus.DECLINED)
"""Where a mentor's words belong: beside an answer that was given with one tap."""


def action_of(move: Move) -> str:
    """The name of what a button for a move does."""
    return f"support.{move}"


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def list_requests(turn: Turn, page: str = "0") -> None:
    """Show a page of the requests of one's tandems, a key for each."""
    number = number_in(page) or 0
    own = tandems.active_of(turn.store, turn.person)
    found = support.of_tandems(turn.store, own, number * PAGE, PAGE + 1)
    rows = [[button(_key(turn, request), SHOW, request.id)] for request in found[:PAGE]]
    pages = []
    if number > 0:
        pages.append(button(say("support-newer"), LIST, number - 1))
    if len(found) > PAGE:
        pages.append(button(say("support-older"), LIST, number + 1))
    turn.show(screen(_head(turn, own, found), rows=[*rows, pages, *_ask_keys(turn, own)]))


def _head(turn: Turn, own: list[Tandem], found: list[SupportRequest]) -> Label:
    if found:
        return say("support-list")
    is_mentee = any(tandem.mentee_id == turn.person.id for tandem in own)
    partners = [tandem.partner_of(turn.person).name for tandem in own]
    return say("support-none-mentee" if is_mentee else "support-none-mentor", partners=partners)


def _ask_keys(turn: Turn, own: list[Tandem]) -> list[list[Button]]:
    """A key to ask one's mentor, by name if there are several."""
    as_mentee = [tandem for tandem in own if tandem.mentee_id == turn.person.id]
    key = "support-new" if len(as_mentee) == 1 else "support-new-of"
    return [[button(say(key, mentor=tandem.mentor.name), NEW, tandem.id)] for tandem in as_mentee]


def _key(turn: Turn, request: SupportRequest) -> Label:
    key = "support-key" if role_in(request.tandem, turn.person) is Role.MENTEE else "support-key-of"
    return say(key, kind=request.kind, status=request.status, mentee=request.tandem.mentee.name)


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_request(turn: Turn, request_id: str) -> None:
    """Show one request with what the person can do with it."""
    request = own_request(turn, request_id)
    if request is not None:
        show_card(turn, request)


def show_card(turn: Turn, request: SupportRequest, *first: Label) -> None:
    """Show where a request stands, after what there is to say before."""
    rows = [*ways_on(request, turn.person), [button(say("support-back"), LIST)]]
    turn.show(screen(*first, *card(request), rows=rows))


def card(request: SupportRequest) -> list[Label]:
    """All that was said about a request, in order."""
    mentee, mentor = request.tandem.mentee.name, request.tandem.mentor.name
    parts: list[Label] = [
        say(
            "support-card", kind=request.kind, mentee=mentee, asked=request.asked_at.date(), wish=request.wish
        ),
        say(f"support-state-{request.status}", mentee=mentee, mentor=mentor),
    ]
    if request.reply:
        parts.append(say("support-reply", mentor=mentor, words=request.reply))
    if request.outcome:
        parts.append(say("support-outcome", outcome=request.outcome))
    if request.outcome_words:
        parts.append(say("support-outcome-words", mentee=mentee, words=request.outcome_words))
    return parts


def ways_on(request: SupportRequest, person: Person) -> list[list[Button]]:
    """A key for each thing that the person can do with a request."""
    role = role_in(request.tandem, person)
    rows = [
        [button(say(f"support-{move}"), action_of(move), request.id)] for move in moves(request.status, role)
    ]
    if role is Role.MENTOR and request.status in ANSWERED:
        rows.insert(0, [button(say("support-add"), ADD, request.id)])
    if role is Role.MENTEE and request.status is RequestStatus.DECLINED:
        rows.append([button(say("support-ask-coordinators"), "concern.open", request.tandem_id)])
    return rows


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def role_in(tandem: Tandem, person: Person) -> Role:
    """Which of the two somebody is."""
    return Role.MENTEE if tandem.mentee_id == person.id else Role.MENTOR


def own_request(turn: Turn, request_id: Json) -> SupportRequest | None:
    """Give a request of an active tandem of the person; say kindly where it is none."""
    number = number_in(request_id)
    request = None if number is None else support.find(turn.store, number)
    if request is not None and is_open_to(turn, request.tandem):
        return request
    turn.show(screen(say("support-unknown"), rows=[[button(say("support-back"), LIST)]]))
    return None


def is_open_to(turn: Turn, tandem: Tandem) -> bool:
    """Tell whether the person is in that tandem now."""
    return tandem.status is TandemStatus.ACTIVE and tandem.is_one(turn.person)
