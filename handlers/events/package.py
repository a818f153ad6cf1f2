"""My package: what a mentee has attended, what they plan, and what is missing for the certificate."""

from collections.abc import Mapping, Sequence

from dialogue.screen import Button, DayOf, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.event_card import title_of
from handlers.events import cards
from mentoring.package import Gaps, gaps
from mentoring.words import Role, Seat
from storage import attendances, closing, cohorts, events, tandems
from storage.tables import Attendance, Event

Answers = Mapping[int, Attendance]


def show_package(turn: Turn) -> None:
    """Show the person's package as it stands."""
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None or enrolment.role is not Role.MENTEE:
        turn.show(screen(say("package-mentor"), rows=[_all_events()]))
        return
    counted = events.counted_for(turn.store, enrolment)
    mine = attendances.by_event(turn.store, turn.person, counted)
    least = turn.rules_for(enrolment.cohort_id).electives_at_least
    lacks = gaps(events.package_of(turn.store, enrolment), least)
    rows = [[_key(turn, event)] for event in counted if _can_still_be_chosen(turn, event, mine)]
    turn.show(
        screen(
            say("package-head"),
            _mandatory(turn, counted, mine),
            _electives(turn, counted, mine, least),
            _meetings(turn),
            _missing(lacks),
            rows=[*rows[: cards.SHORT_LIST], _all_events()],
        )
    )


def _mandatory(turn: Turn, counted: Sequence[Event], mine: Answers) -> Label:
    listed = [event for event in counted if event.is_mandatory]
    if not listed:
        return say("package-no-mandatory")
    return Lines([say("package-mandatory"), *(_line(turn, event, mine) for event in listed)])


def _electives(turn: Turn, counted: Sequence[Event], mine: Answers, least: int) -> Label:
    """The elective ones that the person has attended or plans, and how many it takes."""
    chosen = [
        event
        for event in counted
        if not event.is_mandatory and _state(turn, event, mine) in ("attended", "planned")
    ]
    attended = sum(1 for event in chosen if _state(turn, event, mine) == "attended")
    head = say("package-electives", count=attended, least=least)
    return Lines([head, *(_line(turn, event, mine) for event in chosen)])


def _meetings(turn: Turn) -> Label | None:
    """How many meetings each of one's tandems has had: the other half of a certificate."""
    lines = [
        say(
            "package-meetings",
            partner=tandem.partner_of(turn.person).name,
            count=len(closing.meeting_days(turn.store, turn.rules_for(tandem.cohort_id), tandem)),
            floor=turn.rules_for(tandem.cohort_id).floor_meetings,
        )
        for tandem in tandems.active_of(turn.store, turn.person)
    ]
    return Lines(lines) if lines else None


def _missing(lacks: Gaps) -> Say:
    if lacks.is_complete:
        return say("package-complete")
    return say("package-missing", mandatory=len(lacks.mandatory), electives=lacks.electives)


def _line(turn: Turn, event: Event, mine: Answers) -> Say:
    title, day = title_of(event, turn.person), DayOf(event.begins_at)
    return say(f"package-line-{_state(turn, event, mine)}", title=title, day=day)


def _state(turn: Turn, event: Event, mine: Answers) -> str:
    """Attended, planned, missed, or still to be chosen."""
    one = mine.get(event.id)
    if one is not None and one.attended_at is not None:
        return "attended"
    if event.ends_at <= turn.now:
        return "missed"
    return "planned" if one is not None and one.seat in (Seat.GOING, Seat.WAITING) else "open"


def _can_still_be_chosen(turn: Turn, event: Event, mine: Answers) -> bool:
    return _state(turn, event, mine) == "open"


def _key(turn: Turn, event: Event) -> Button:
    label = say("events-new-key", day=DayOf(event.begins_at), title=title_of(event, turn.person))
    return button(label, cards.SHOW, event.id)


def _all_events() -> list[Button]:
    return [button(say("events-all"), cards.LIST)]
