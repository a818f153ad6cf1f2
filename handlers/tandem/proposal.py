"""A proposal that waits: look at it, accept or decline; the second yes begins the tandem."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.profiles import short_profile
from handlers.proposals import ways_to_answer
from handlers.tandem import beginning, card
from mentoring.words import Role, TandemStatus, Visibility
from storage import people, proposals, tandems
from storage.tables import Person, ProposalQuestion, Tandem

DECLINE, REPLY = "refusal", "tandem.answer"


class Reason(BaseModel):
    """Why somebody declines; for the coordinators alone."""

    reason: str | None = None


# ── looking at it ───────────────────────────────────────────────────────────────────────────────────────


def show_proposals(turn: Turn) -> None:
    """Show every proposal that waits for the person or for the other one."""
    for tandem in tandems.proposed_to(turn.store, turn.person):
        turn.show(proposal(turn, tandem, turn.person))


def show_proposal(turn: Turn, tandem_id: str) -> None:
    """Show one proposal as it stands."""
    tandem = find_open(turn, tandem_id)
    if tandem is not None:
        turn.show(proposal(turn, tandem, turn.person))


def proposal(stage: Stage, tandem: Tandem, person: Person, first: Label | None = None) -> Screen:
    """Who it is, what the two have asked each other, and what can be done. ``first``: what there is to say before."""
    partner = tandem.partner_of(person)
    enrolment = people.enrolment_in(stage.store, partner, tandem.cohort_id)
    said_yes = role_of(tandem, person) in proposals.accepted(tandem)
    asked = proposals.questions_about(stage.store, tandem)
    state = say("tandem-waits-for", partner=partner.name) if said_yes else say("proposal-voluntary")
    return screen(
        first,
        say("tandem-proposal", partner=partner.name),
        short_profile(enrolment) if enrolment else None,
        *(label for question in asked for label in talk(question, person)),
        state,
        rows=[*_replies(asked, person), *ways_to_answer(tandem, said_yes=said_yes)],
    )


def talk(question: ProposalQuestion, reader: Person) -> list[Label]:
    """A question and its answer, as one of the two reads them."""
    asker = (
        question.tandem.mentee if question.asked_by == question.tandem.mentee_id else question.tandem.mentor
    )
    answerer = question.tandem.partner_of(asker)
    side = "mine" if asker.id == reader.id else "theirs"
    lines: list[Label] = [say(f"tandem-asked-{side}", who=asker.name, words=question.question)]
    if question.answer is not None:
        other = "theirs" if side == "mine" else "mine"
        lines.append(say(f"tandem-answered-{other}", who=answerer.name, words=question.answer))
    return lines


def _replies(asked: list[ProposalQuestion], person: Person) -> list[list[Button]]:
    waiting = [one for one in asked if one.asked_by != person.id and one.answered_at is None]
    if len(waiting) == 1:
        return [reply_row(waiting[0])]
    return [[button(say("tandem-reply-to", question=_short(one.question)), REPLY, one.id)] for one in waiting]


def reply_row(question: ProposalQuestion) -> list[Button]:
    """The button that answers a question."""
    return [button(say("tandem-reply"), REPLY, question.id)]


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 40 else f"{line[:39]}…"


def role_of(tandem: Tandem, person: Person) -> Role:
    """Which of the two somebody is."""
    return Role.MENTEE if person.id == tandem.mentee_id else Role.MENTOR


# ── yes ─────────────────────────────────────────────────────────────────────────────────────────────────


def accept(turn: Turn, tandem_id: str) -> None:
    """Say yes to a proposal; the second yes starts the tandem."""
    tandem = find_open(turn, tandem_id)
    if tandem is None:
        return
    proposals.accept(turn.store, tandem, turn.person)
    partner = tandem.partner_of(turn.person)
    if len(proposals.accepted(tandem)) == 2:
        beginning.begin(turn, tandem)
    elif partner.unreachable_since is None:
        turn.show(screen(say("tandem-yes-noted", partner=partner.name)))
    else:
        turn.show(screen(say("tandem-yes-unreachable", partner=partner.name)))
        beginning.tell_coordinators(turn, tandem, "tandem-partner-unreachable", partner)


# ── no ──────────────────────────────────────────────────────────────────────────────────────────────────


def ask_before_declining(turn: Turn, tandem_id: str) -> None:
    """Ask why, for the coordinators alone; it can be skipped."""
    tandem = find_open(turn, tandem_id)
    if tandem is not None:
        turn.open(DECLINE, subject={"tandem": tandem.id})


def decline(turn: Turn, values: Reason, subject: Mapping[str, Json]) -> None:
    """Say no to a proposal: without blame, and without the reason reaching the other one."""
    tandem = find_open(turn, str(subject["tandem"]))
    if tandem is None:
        return
    partner = tandem.partner_of(turn.person)
    was_waiting = role_of(tandem, partner) in proposals.accepted(tandem)
    proposals.decline(turn.store, tandem, turn.person, values.reason)
    turn.show(screen(say("tandem-no-noted")))
    key = "tandem-no-partner-waiting" if was_waiting else "tandem-no-partner"
    turn.tell(partner, screen(say(key, partner=turn.person.name)))
    reason = say("tandem-reason", reason=values.reason) if values.reason else None
    beginning.tell_coordinators(turn, tandem, "tandem-declined", turn.person, reason)
    for person in (turn.person, partner):
        turn.refresh_menu(person)


DECLINING = Flow(
    DECLINE,
    (Step("reason", Text(at_most=500), optional=True, sees=Visibility.COORDINATOR),),
    model=Reason,
    finish=decline,
    review=False,
)


# ── what still waits ────────────────────────────────────────────────────────────────────────────────────


def find_open(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a proposal that still waits for an answer, locked; show what became of another one."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is None or not tandem.is_one(turn.person):
        turn.show(screen(say("tandem-unknown")))
        return None
    if tandem.status is TandemStatus.PROPOSED:
        return tandem
    if tandem.status is TandemStatus.ACTIVE:
        turn.show(card.card(turn, tandem, turn.person))
    else:
        turn.show(
            screen(say(_OVER.get(tandem.status, "tandem-over"), partner=tandem.partner_of(turn.person).name))
        )
    return None


_OVER = {TandemStatus.EXPIRED: "tandem-over-lapsed", TandemStatus.CLOSED: "tandem-over-closed"}
