"""A tandem's card: dates, counts and states, what coordinators noted, and the ways on; nothing the two confide."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue.field import number_in
from dialogue.fields.likeness import shortened
from dialogue.screen import Button, DayOf, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import last_contact, reach_hint
from mentoring.contact import light
from mentoring.words import Light, TandemStatus
from storage import desk_notes, directory, goals, overview, periods, tandems
from storage.tables import DeskNote, Tandem

CARD, ALL = "pairs.card", "pairs.list"
NOTE, CALLED, WRITE = "pairs.note", "pairs.called", "pairs.write"
PERSON, PROPOSAL, WAYS = "people.card", "proposals.show", "concern.ways"  # of other rooms
NOTES, NOTE_CHARS = 3, 600  # of the notes so many, and so much of each


def show_card(turn: Turn, tandem_id: str, back: str = "", news: Label | None = None) -> None:
    """Show how a tandem stands."""
    tandem = find(turn, tandem_id)
    if tandem is None:
        return
    turn.show(
        screen(
            news,
            say("pairs-card", mentee=tandem.mentee.name, mentor=tandem.mentor.name, sign=sign_of(tandem)),
            Lines(_standing(turn, tandem)),
            Lines(_steps(turn, tandem)) if tandem.status is TandemStatus.ACTIVE else None,
            *(_note(note) for note in desk_notes.latest(turn.store, tandem, NOTES)),
            rows=[*_people(tandem), *_ways_on(tandem, back), [button(say("pairs-all"), ALL, back)]],
        )
    )


def find(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give a tandem that the person is not in themselves; say so where there is none."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and not tandem.is_one(turn.person):
        return tandem
    key = "pairs-gone" if tandem is None else "pairs-own"
    turn.show(screen(say(key), rows=[[button(say("pairs-all"), ALL)]]))
    return None


def sign_of(tandem: Tandem) -> Say:
    """The light that an active tandem shows, or a sign for where it stands otherwise."""
    if tandem.status is TandemStatus.ACTIVE:
        return Say(f"pairs-sign.{light_of(tandem).value}")
    return Say(f"pairs-sign.{tandem.status.value}")


def light_of(tandem: Tandem) -> Light:
    """Which light an active tandem shows."""
    return light(tandem.nudges_sent, is_resting=tandem.paused_until is not None)


def _standing(turn: Turn, tandem: Tandem) -> list[Label]:
    if tandem.started_at is None:
        return [say("pairs-state", status=tandem.status, since=DayOf(tandem.closed_at or tandem.proposed_at))]
    programme = turn.programme
    lines: list[Label] = [
        say(
            "pairs-period",
            status=tandem.status,
            since=periods.first_day(tandem, programme),
            until=periods.last_day(tandem, programme),
        )
    ]
    if tandem.paused_until is not None:
        lines.append(say("pairs-resting", until=tandem.paused_until))
    out_of_reach = [hint for one in (tandem.mentee, tandem.mentor) if (hint := reach_hint(one)) is not None]
    met = say("pairs-meetings", count=directory.count_meetings(turn.store, tandem))
    answered, asked = overview.rounds_answered(turn.store, tandem)
    feedback = [say("pairs-feedback", answered=answered, asked=asked)] if asked else []
    return [*lines, _contact(turn, tandem), met, *feedback, *out_of_reach]


def _contact(turn: Turn, tandem: Tandem) -> Label:
    """When the two were in touch last, and how, as far as that was told for coordinators."""
    last = overview.last_contact(turn.store, tandem, ZoneInfo(turn.programme.time_zone))
    if last is None:
        return last_contact(tandem)
    if last.in_meeting:
        return say("pairs-met-last", day=last.day)
    return say("pairs-touched-last", day=last.day, form=last.form or say("pairs-without-meeting"))


def _steps(turn: Turn, tandem: Tandem) -> list[Label]:
    """Since when the first steps are done: dates and a count, not what stands in them."""
    done = overview.first_steps_since(turn.store, tandem)
    return [
        *(_step(Say(f"pairs-step.{step.value}"), since) for step, since in done.items()),
        say("pairs-goals", count=goals.count_pursued(turn.store, tandem)),
    ]


def _step(step: Label, since: date | datetime | None) -> Label:
    if since is None:
        return say("pairs-open", step=step)
    return say("pairs-done", step=step, since=DayOf(since) if isinstance(since, datetime) else since)


def _note(note: DeskNote) -> Label:
    words, who = shortened(note.words, NOTE_CHARS), note.person.name
    if note.called_on is None:
        return say("pairs-note", who=who, at=note.written_at, words=words)
    key = "pairs-call" if words else "pairs-call-bare"
    return say(key, who=who, day=note.called_on, words=words)


def _people(tandem: Tandem) -> list[list[Button]]:
    return [
        [button(say("pairs-person", name=one.name), PERSON, one.id) for one in (tandem.mentee, tandem.mentor)]
    ]


def _ways_on(tandem: Tandem, back: str) -> list[list[Button]]:
    note = button(say("pairs-write-note"), NOTE, tandem.id, back)
    write = button(say("pairs-write"), WRITE, tandem.id, back)
    if tandem.status is TandemStatus.PROPOSED:
        return [[button(say("pairs-proposal"), PROPOSAL, tandem.id)], [note]]
    if tandem.status is not TandemStatus.ACTIVE:
        return [[note, write]]
    called = button(say("pairs-called"), CALLED, tandem.id, back)
    return [[called, note], [write], [button(say("pairs-ways"), WAYS, tandem.id)]]
