"""The coordinators' side of concerns: what was brought, what was said, and the ways on."""

from datetime import date

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.concern import mine, ways
from handlers.concern.mine import COORDINATOR
from mentoring.words import ConcernKind, Role, TandemStatus
from storage import concerns, people
from storage.tables import Concern, Person, Tandem

LIST, SHOW, SETTLE, WRITE = "concern.list", "concern.show", "concern.settle", "concern.write"
PAGE = 8


# ── telling them ────────────────────────────────────────────────────────────────────────────────────────


def bring(
    turn: Turn, tandem: Tandem, kind: ConcernKind, words: str | None, until: date | None = None
) -> None:
    """Keep what somebody wants, and bring it to the coordinators who are not in that tandem."""
    concern = concerns.raise_concern(turn.store, tandem, turn.person, kind, words, until)
    tell_coordinators(turn, concern)


def tell_coordinators(stage: Stage, concern: Concern, first: Label | None = None) -> None:
    """Show the concern to everybody who may read it."""
    for coordinator in mine.coordinators_of(stage, concern.tandem):
        stage.tell(coordinator, screen(first, *_card(concern), rows=_ways_on(concern)))


def tell_colleagues(turn: Turn, tandem: Tandem, text: Label) -> None:
    """Tell the other coordinators what one of them has done."""
    for colleague in mine.coordinators_of(turn, tandem):
        if colleague.id != turn.person.id:
            turn.tell(colleague, screen(text))


def may_read(person: Person, concern: Concern) -> bool:
    """Tell whether somebody may read a concern as a coordinator: nobody reads one about their own tandem."""
    return mine.may_act(person, concern.tandem, COORDINATOR)


# ── looking at them ─────────────────────────────────────────────────────────────────────────────────────


def list_concerns(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of what nobody has settled yet, the longest waiting first."""
    number = number_in(page) or 0
    found = concerns.unsettled(turn.store, turn.person, number * PAGE, PAGE + 1)
    rows = [
        [button(say("concern-entry", who=one.person.name, kind=one.kind), SHOW, one.id)]
        for one in found[:PAGE]
    ]
    pages = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        pages.append(button("›", LIST, number + 1))
    turn.show(screen(news, say("concern-list" if found else "concern-none"), rows=[*rows, pages]))


def show_concern(turn: Turn, concern_id: str) -> None:
    """Show one concern with all that was said."""
    concern = _find(turn, concern_id)
    if concern is not None:
        show_card(turn, concern)


def show_card(turn: Turn, concern: Concern, news: Label | None = None) -> None:
    """Show a concern, after what there is to say before."""
    rows = [*_ways_on(concern), [button(say("concern-all"), LIST, 0)]]
    turn.show(screen(news, *_card(concern), rows=rows))


def settle(turn: Turn, concern_id: str) -> None:
    """Note that a concern is dealt with."""
    concern = _find(turn, concern_id)
    if concern is None:
        return
    if concern.settled_at is None:
        concerns.settle(turn.store, concern, turn.person)
        people.record(turn.store, turn.person, "settle", f"concern {concern.id}")
    list_concerns(turn, news=say("concern-settled", who=concern.person.name))


def _find(turn: Turn, concern_id: str) -> Concern | None:
    number = number_in(concern_id)
    concern = None if number is None else concerns.find(turn.store, number)
    if concern is not None and may_read(turn.person, concern):
        return concern
    turn.show(screen(say("concern-unknown"), rows=[[button(say("concern-all"), LIST, 0)]]))
    return None


def _card(concern: Concern) -> list[Label]:
    tandem, who = concern.tandem, concern.person
    role = Role.MENTEE if who.id == tandem.mentee_id else Role.MENTOR
    parts: list[Label] = [
        say(
            "concern-card",
            who=who.name,
            role=role,
            kind=concern.kind,
            mentee=tandem.mentee.name,
            mentor=tandem.mentor.name,
            day=concern.raised_at.date(),
        )
    ]
    if concern.until is not None:
        parts.append(say("concern-until", day=concern.until))
    if concern.said:
        parts.append(
            Lines([say("concern-said", who=one.person.name, words=one.words) for one in concern.said])
        )
    parts += mine.out_of_reach([tandem.mentee, tandem.mentor])
    if concern.settled_at is not None:
        parts.append(say("concern-settled-on", day=concern.settled_at.date()))
    return parts


def _ways_on(concern: Concern) -> list[list[Button]]:
    is_active = concern.tandem.status is TandemStatus.ACTIVE
    settle_row = [button(say("concern-settle"), SETTLE, concern.id)] if concern.settled_at is None else []
    return [
        [button(say("concern-answer", who=concern.person.name), WRITE, concern.id)],
        *(ways.ways_on(concern.tandem, COORDINATOR) if is_active else []),
        settle_row,
    ]
