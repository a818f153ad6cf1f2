"""Planning a meeting: one of the two proposes when, how and where; the other one is asked."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Duration, Moment, Text
from dialogue.flow import Answers, Flow, Progress, Step
from dialogue.screen import Label, Say, button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.meetings import cards
from handlers.meetings.mine import (
    own_meeting,
    own_tandem,
    partner_fact,
    partner_value,
    pause_note,
)
from mentoring.words import ContactForm, Visibility
from storage import agreements, meetings, tandems
from storage.tables import Meeting, Tandem

FORM, ANYWAY = "plan", "meetings.anyway"
SEEN = Visibility.TANDEM
WITH_PLACE = (ContactForm.IN_PERSON, ContactForm.VIDEO, ContactForm.TELEPHONE)


class Plan(BaseModel):
    """A meeting as one of the two imagines it."""

    when: datetime
    minutes: int
    form: ContactForm
    place: str | None = None
    agenda: str | None = None


def has_place(answers: Answers) -> bool:
    """An e-mail or a chat has no address that one would have to agree on."""
    return answers.get("form") in WITH_PLACE


def form_value(scene: Scene) -> Mapping[str, Any]:
    """How they will meet, by name: the question for the place asks for what fits."""
    return {"form": scene.answers.get("form", "")}


def plan_facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions need to know: the partner's name, a pause, and what the person has planned already."""
    planned = meetings.ahead_of(turn.store, turn.person)
    hints = {one.id: cards.overlap_hint(one, turn.person) for one in planned}
    own = tandems.active_of(turn.store, turn.person)
    tandem = next((one for one in own if str(one.id) == str(subject.get("tandem"))), None)
    agreed = agreed_form(turn, tandem) if tandem is not None else None
    return {**partner_fact(turn, subject), "planned": planned, "hints": hints, "agreed": agreed}


def agreed_form(turn: Turn, tandem: Tandem) -> ContactForm | None:
    """How the two agreed to meet, where that is one way only."""
    agreement = agreements.in_force(turn.store, tandem)
    forms = agreement.agreed.forms if agreement is not None else []
    return forms[0] if len(forms) == 1 else None


def overlap_note(scene: Scene) -> Say | None:
    """A word, with the first question after the time and the length, that the person is taken then."""
    if not {"when", "minutes"} <= scene.answers.keys():
        return None
    begin = datetime.fromisoformat(scene.answers["when"])
    end = begin + timedelta(minutes=scene.answers["minutes"])
    found: Sequence[Meeting] = list(meetings.overlapping(scene.facts["planned"], begin, end))
    return scene.facts["hints"][found[0].id] if found else None


def later_overlap_note(scene: Scene) -> Say | None:
    """The same where the form was known, and not asked for."""
    return overlap_note(scene) if scene.facts["agreed"] is not None else None


def last_overlap_note(scene: Scene) -> Say | None:
    """The same where neither the form nor a place was asked for."""
    return None if has_place(scene.answers) else later_overlap_note(scene)


# ── opening the form ────────────────────────────────────────────────────────────────────────────────────


def begin_planning(turn: Turn, tandem_id: str = "") -> None:
    """Open the form for that tandem, or for the only one; with several, ask with whom."""
    own = tandems.active_of(turn.store, turn.person)
    if not tandem_id and len(own) > 1:
        keys = [button(tandem.partner_of(turn.person).name, cards.PLAN, tandem.id) for tandem in own]
        turn.show(screen(say("meetings-with-whom"), rows=[[key] for key in keys]))
        return
    tandem = own_tandem(turn, tandem_id or own[0].id)
    if tandem is None:
        return
    waiting = meetings.proposed_by_partner(turn.store, tandem, turn.person)
    if waiting:
        _show_waiting(turn, waiting[0], say("meetings-waiting", partner=tandem.partner_of(turn.person).name))
    else:
        turn.open(FORM, subject={"tandem": tandem.id}, **_as_agreed(turn, tandem))


def plan_anyway(turn: Turn, tandem_id: str) -> None:
    """Propose another meeting beside the one that the partner has proposed, with what was answered so far."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is not None:
        subject: dict[str, Json] = {"tandem": tandem.id, "known": _known(turn, tandem)}
        turn.open(FORM, subject=subject, **_as_agreed(turn, tandem))


def _as_agreed(turn: Turn, tandem: Tandem) -> dict[str, Json]:
    """What is settled by the agreement isn't asked, and can be changed in the review."""
    form = agreed_form(turn, tandem)
    return {} if form is None else {"form": form.value}


def plan_again(turn: Turn, meeting_id: str, _sequence: str = "") -> None:
    """Plan a meeting like an earlier one: only the time is asked; the rest can be changed in the review."""
    meeting = own_meeting(turn, meeting_id)
    if meeting is None:
        return
    known: dict[str, Json] = {
        "minutes": meeting.minutes,
        "form": meeting.form.value,
        "place": meeting.place,
        "agenda": meeting.agenda,
    }
    turn.open(FORM, subject={"tandem": meeting.tandem_id, "again": meeting.id}, **known)


def _known(turn: Turn, tandem: Tandem) -> list[int]:
    """The partner's open proposals, by id and time: the person has seen them."""
    waiting = meetings.proposed_by_partner(turn.store, tandem, turn.person)
    return sorted(number for one in waiting for number in (one.id, one.sequence))


def _show_waiting(turn: Turn, meeting: Meeting, note: Label) -> None:
    """Show what the partner has proposed, to be confirmed instead."""
    shown = cards.card(turn, meeting, turn.person, note)
    another = button(say("meetings-anyway"), ANYWAY, meeting.tandem_id)
    turn.show(screen(*shown.parts, rows=[*shown.rows[:-1], [another]]))


# ── sending it off ──────────────────────────────────────────────────────────────────────────────────────


def propose_meeting(turn: Turn, plan: Plan, subject: Mapping[str, Json]) -> None:
    """Keep the proposal and ask the other one."""
    tandem = own_tandem(turn, subject["tandem"])
    if tandem is None:
        return
    rest = plan.model_dump(mode="json", include={"minutes", "form", "place", "agenda"}, exclude_unset=True)
    starts_at = moment_to_come(turn, FORM, plan.when, subject, **rest)
    if starts_at is None:
        return
    if _was_quicker(turn, tandem, plan, subject):
        return
    meeting = meetings.propose(
        turn.store,
        tandem,
        turn.person,
        starts_at=starts_at,
        minutes=plan.minutes,
        form=plan.form,
        place=plan.place,
        agenda=plan.agenda,
    )
    show_sent(turn, meeting)
    ask_partner(turn, meeting, say("meetings-proposal", partner=turn.person.name))


def _was_quicker(turn: Turn, tandem: Tandem, plan: Plan, subject: Mapping[str, Json]) -> bool:
    """Where the partner has proposed a meeting meanwhile, show that one first; the answers are kept."""
    waiting = meetings.proposed_by_partner(turn.store, tandem, turn.person)
    known = _known(turn, tandem)
    if not waiting or subject.get("known") == known:
        return False
    answers = plan.model_dump(mode="json", exclude_unset=True)
    answers["when"] = plan.when.astimezone(turn.reader.zone).isoformat(timespec="minutes")
    kept = {"tandem": tandem.id, "known": known}
    turn.keep(Progress(FORM, turn.incoming.update_id, answers, kept))
    _show_waiting(turn, waiting[0], say("meetings-quicker", partner=tandem.partner_of(turn.person).name))
    return True


def forget_own_plan(turn: Turn, tandem_id: int) -> None:
    """Drop what the person was about to propose: they have taken the partner's proposal instead."""
    for flow, progress in turn.begun():
        if flow.name == FORM and progress.subject.get("known") and progress.subject["tandem"] == tandem_id:
            turn.drop(progress)


def show_sent(turn: Turn, meeting: Meeting) -> None:
    """Show a proposal to the one who has just made it."""
    partner = meeting.tandem.partner_of(turn.person)
    ways, facts = cards.ways_on(turn, meeting, turn.person), cards.facts_of(turn, meeting, turn.person)
    unheard = reach_hint(partner)
    sent = unheard or say("meetings-sent", partner=partner.name)
    turn.show(screen(sent, *facts, rows=ways))


def ask_partner(turn: Turn, meeting: Meeting, told: Label) -> None:
    """Ask the other one about the time that was named."""
    partner = meeting.tandem.partner_of(turn.person)
    facts, ways = cards.facts_of(turn, meeting, partner), cards.ways_on(turn, meeting, partner)
    turn.tell(partner, screen(told, *facts, rows=ways))


def moment_to_come(
    turn: Turn, flow: str, when: datetime, subject: Mapping[str, Json], **rest: Json
) -> datetime | None:
    """The moment that somebody has sent off; where it has passed while the review waited, ask for it again."""
    if when > turn.now:
        return when.astimezone(UTC)
    turn.show(screen(say("form-problem", problem=say("moment-passed", at=when))))
    turn.open(flow, subject=subject, **rest)
    return None


PLANNING = Flow(
    FORM,
    (
        Step("when", Moment(), values=partner_value, note=pause_note, sees=SEEN),
        Step("minutes", Duration(), sees=SEEN),
        Step("form", Choice(ContactForm), note=overlap_note, sees=SEEN),
        Step(
            "place",
            Text(at_most=300),
            when=has_place,
            values=form_value,
            note=later_overlap_note,
            optional=True,
            hint=True,
            sees=SEEN,
        ),
        Step("agenda", Text(at_most=1000), note=last_overlap_note, optional=True, hint=True, sees=SEEN),
    ),
    model=Plan,
    facts=plan_facts,
    finish=propose_meeting,
)
