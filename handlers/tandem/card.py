"""A person's tandems: with whom, since when, the last contact, the first steps, and what can be done."""

from datetime import date
from zoneinfo import ZoneInfo

from dialogue.screen import Button, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.contact_line import contact_of, last_contact
from handlers.profiles import short_profile
from handlers.tandem import checklist
from mentoring.closing import opens_on
from storage import people, periods, tandems
from storage.tables import Person, Tandem


def show_tandems(turn: Turn, tandem_id: str = "") -> None:
    """Show the person's tandems, or the one with that id."""
    own = tandems.active_of(turn.store, turn.person)
    wanted = [tandem for tandem in own if str(tandem.id) == tandem_id] or own
    for tandem in wanted:
        turn.show(card(turn, tandem, turn.person))


def card(stage: Stage, tandem: Tandem, person: Person) -> Screen:
    """One tandem as one of the two sees it."""
    partner = tandem.partner_of(person)
    enrolment = people.enrolment_in(stage.store, partner, tandem.cohort_id)
    steps = checklist.first_steps(stage.store, tandem)
    is_new, rules = not checklist.is_complete(steps), stage.rules_for(tandem.cohort_id)
    return screen(
        say(
            "tandem-card",
            partner=partner.name,
            since=periods.first_day(tandem, rules),
            until=periods.last_day(tandem, rules),
            contact=last_contact(tandem),
        ),
        say("tandem-paused", day=tandem.paused_until) if tandem.paused_until else None,
        short_profile(enrolment) if enrolment else None,
        contact_of(partner),
        say("tandem-unreachable", partner=partner.name) if partner.unreachable_since is not None else None,
        checklist.lines(steps) if is_new else None,
        rows=_ways_on(stage, tandem),
    )


def _ways_on(stage: Stage, tandem: Tandem) -> list[list[Button]]:
    wake = [button(say("tandem-wake"), "concern.wake", tandem.id)] if tandem.paused_until else []
    rules = stage.rules_for(tandem.cohort_id)
    closes = opens_on(rules, periods.last_day(tandem, rules)) <= _today(stage)
    return [
        wake,
        [button(say("tandem-close"), "closing.open", tandem.id)] if closes else [],
        [
            button(say("tandem-plan"), "meetings.plan", tandem.id),
            button(say("tandem-log"), "meetings.log", tandem.id),
        ],
        [button(say("tandem-in-touch"), "contact.touch", tandem.id)],
        [
            button(say("tandem-agreement"), "agreement.show", tandem.id),
            button(say("tandem-goals"), "goals.list"),
        ],
        [
            button(say("tandem-position"), "position.show", tandem.id),
            button(say("tandem-support"), "support.list"),
        ],
        [button(say("tandem-concern"), "concern.open", tandem.id)],
    ]


def _today(stage: Stage) -> date:
    return stage.now.astimezone(ZoneInfo(stage.programme.time_zone)).date()
