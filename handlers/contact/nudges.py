"""Prompting where contact lapses: the mentee, the mentee with a drafted message, the mentor, the coordinators."""

from collections.abc import Sequence

from dialogue.screen import Button, DayOf, Label, Say, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.contact import touch
from mentoring.contact import Rung
from mentoring.words import TandemStatus
from storage import contact_ladder, meetings, people
from storage.tables import Person, Tandem, WaitingPrompt

SNOOZE, NOT_YET = "contact.snooze", "contact.notyet"
SEND, CHANGE = "contact.send", "contact.change"
PAUSE, CONCERN, ONE = "concern.pause", "concern.open", "one"  # of the room for what isn't right


def climb_ladder(stage: Stage) -> int:
    """Take the next rung where contact has lapsed."""
    coordinators = [person.id for person in people.coordinators(stage.store)]
    return contact_ladder.climb(stage.store, stage.rules_for, coordinators)


def tell_nudge(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Prompt one of the two, if their contact still lapses; the time until the next rung counts from now."""
    [one] = waiting
    tandem = one.tandem
    if tandem is None or not lapses(tandem):
        return None
    planned = meetings.next_confirmed(stage.store, tandem)
    if planned is not None:  # they will be in touch: whether they were, they are asked afterwards
        contact_ladder.wait_for_meeting(tandem, meetings.end_of(planned))
        return None
    contact_ladder.told(stage.store, tandem, stage.rules_for(tandem.cohort_id))
    return nudge_screen(stage, person, tandem)


def nudge_screen(stage: Stage, person: Person, tandem: Tandem) -> Screen:
    """What one of the two is asked at present, with the ways on."""
    if person.id == tandem.mentor_id:
        return screen(_greeting(tandem, person, "mentor"), rows=_ways_of_mentor(stage, tandem))
    if tandem.nudges_sent > Rung.DRAFT.value and tandem.draft_sent_at is None:
        return draft_screen(stage, tandem)
    return screen(_greeting(tandem, person, "mentee"), rows=_ways_of_mentee(stage, tandem))


def lapses(tandem: Tandem) -> bool:
    """Tell whether the two have been prompted since their last contact, and still can be."""
    is_active = tandem.status is TandemStatus.ACTIVE and tandem.paused_until is None
    return is_active and tandem.nudges_sent > 0


def _greeting(tandem: Tandem, person: Person, who: str) -> Say:
    key = f"contact-nudge-{who}" if tandem.has_had_contact else f"contact-nudge-first-{who}"
    partner, last = tandem.partner_of(person).name, tandem.last_contact_at
    return say(key, name=person.name, partner=partner, last=last and DayOf(last))


def draft_screen(stage: Stage, tandem: Tandem) -> Screen:
    """Show the mentee a message that can go to the mentor as it stands."""
    mentor = tandem.mentor
    send = [
        button(say("contact-send"), SEND, tandem.id, stamp(tandem)),
        button(say("contact-send-changed"), CHANGE, tandem.id, stamp(tandem)),
    ]
    return screen(
        say("contact-nudge-again", name=tandem.mentee.name, partner=mentor.name),
        say("contact-draft-offer", mentor=mentor.name, draft=draft(stage, tandem)),
        rows=[send, *_ways_of_mentee(stage, tandem)],
    )


def draft(stage: Stage, tandem: Tandem) -> str:
    """A message from the mentee to the mentor, in the mentor's language."""
    key = "contact-draft" if tandem.has_had_contact else "contact-draft-first"
    return stage.plain(tandem.mentor, say(key, mentor=tandem.mentor.name, mentee=tandem.mentee.name))


def stamp(tandem: Tandem) -> str:
    """What tells this nudge from others, in its buttons: what it offers may be done once."""
    return f"{tandem.nudges_sent}.{tandem.snoozes}"


# ── the ways on: each acts at once ──────────────────────────────────────────────────────────────────────


def _ways_of_mentee(stage: Stage, tandem: Tandem) -> list[list[Button]]:
    return [
        [
            button(say("contact-met"), "meetings.log", tandem.id),
            button(say("contact-touched"), touch.TOUCH, tandem.id),
        ],
        [button(say("contact-plan"), "meetings.plan", tandem.id)],
        [*_snooze(stage, tandem), button(say("contact-pause"), PAUSE, tandem.id, ONE)],
        [button(say("contact-concern"), CONCERN, tandem.id)],
    ]


def _ways_of_mentor(stage: Stage, tandem: Tandem) -> list[list[Button]]:
    return [
        [
            button(say("contact-yes"), touch.TOUCH, tandem.id),
            button(say("contact-not-yet"), NOT_YET, tandem.id),
        ],
        [*_snooze(stage, tandem), button(say("contact-concern"), CONCERN, tandem.id)],
    ]


def _snooze(stage: Stage, tandem: Tandem) -> list[Button]:
    if tandem.snoozes >= stage.rules_for(tandem.cohort_id).snoozes_per_lapse:
        return []
    return [button(say("contact-snooze"), SNOOZE, tandem.id, stamp(tandem))]


def gone(tandem: Tandem) -> list[Label | None]:
    """That there is nothing to do any more: the two were in touch, or the tandem rests or has ended."""
    if tandem.status is not TandemStatus.ACTIVE:
        return [say("contact-no-tandem")]
    if tandem.paused_until is not None:
        return [say("contact-rests", day=tandem.paused_until)]
    return [say("contact-nothing-due")]
