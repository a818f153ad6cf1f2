"""Planning a meeting: one of the two proposes when, how and where; the other one is asked."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Day, Duration, Text, Time
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.meetings import cards
from handlers.meetings.mine import own_tandem, partner_fact, partner_value
from handlers.meetings.moment import Date, agreed_moment, check_time
from mentoring.words import ContactForm, Visibility
from storage import meetings, tandems

FORM = "plan"
SEEN = Visibility.TANDEM
WITH_PLACE = (ContactForm.IN_PERSON, ContactForm.VIDEO, ContactForm.TELEPHONE)


class Plan(Date):
    """A meeting as one of the two imagines it."""

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


def begin_planning(turn: Turn, tandem_id: str = "") -> None:
    """Open the form for that tandem, or for the only one; with several, ask with whom."""
    own = tandems.active_of(turn.store, turn.person)
    if not tandem_id and len(own) > 1:
        keys = [button(tandem.partner_of(turn.person).name, cards.PLAN, tandem.id) for tandem in own]
        turn.show(screen(say("meetings-with-whom"), rows=[[key] for key in keys]))
        return
    tandem = own_tandem(turn, tandem_id or own[0].id)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id})


def propose_meeting(turn: Turn, plan: Plan, subject: Mapping[str, Json]) -> None:
    """Keep the proposal and ask the other one."""
    tandem = own_tandem(turn, subject["tandem"])
    if tandem is None:
        return
    rest = plan.model_dump(mode="json", include={"minutes", "form", "place", "agenda"}, exclude_unset=True)
    starts_at = agreed_moment(turn, FORM, plan, subject, **rest)
    if starts_at is None:
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
    partner = tandem.partner_of(turn.person)
    ways, facts = cards.ways_on(turn, meeting, turn.person), cards.facts_of(turn, meeting, turn.person)
    turn.show(screen(say("meetings-sent", partner=partner.name), *facts, rows=ways))
    turn.tell(
        partner,
        screen(
            say("meetings-proposal", partner=turn.person.name),
            *cards.facts_of(turn, meeting, partner),
            rows=cards.ways_on(turn, meeting, partner),
        ),
    )


PLANNING = Flow(
    FORM,
    (
        Step("day", Day(), values=partner_value, sees=SEEN),
        Step("time", Time(), check=check_time, sees=SEEN),
        Step("minutes", Duration(), sees=SEEN),
        Step("form", Choice(ContactForm), sees=SEEN),
        Step(
            "place",
            Text(at_most=300),
            when=has_place,
            values=form_value,
            optional=True,
            hint=True,
            sees=SEEN,
        ),
        Step("agenda", Text(at_most=1000), optional=True, hint=True, sees=SEEN),
    ),
    model=Plan,
    facts=partner_fact,
    finish=propose_meeting,
)
