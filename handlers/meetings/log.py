"""Logging a meeting that took place: one of the two writes it down, the other one confirms it."""

from collections.abc import Mapping
from datetime import date, datetime, time

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Choices, Day, Duration, Text
from dialogue.flow import Answers, Flow, Progress, Step
from dialogue.screen import Button, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import entries
from handlers.meetings.cards import HELD
from handlers.meetings.mine import own_log, own_meeting, own_tandem, partner_fact, partner_value
from mentoring.words import ContactForm, MeetingStatus, Topic, Visibility
from storage import meetings, tandems
from storage.tables import Meeting, MeetingLog, Tandem

FORM = "log"
LOG, UNPLANNED, ANOTHER = "meetings.log", "meetings.unplanned", "meetings.another"
NONE = 0  # in place of a planned meeting's id: none was planned


class Account(BaseModel):
    """What one of the two tells of a meeting."""

    held_on: date
    minutes: int
    form: ContactForm
    topics: list[Topic]
    takeaway: str | None = None
    takeaway_sees: Visibility = Visibility.ONLY_ME
    next_steps: str | None = None


def has_takeaway(answers: Answers) -> bool:
    """Who may read a takeaway is asked where there is one."""
    return bool(answers.get("takeaway"))


# ── which meeting ───────────────────────────────────────────────────────────────────────────────────────


def begin_logging(turn: Turn, tandem_id: str = "") -> None:
    """Ask which meeting it is about: one that the partner has logged, a planned one, or another."""
    if tandem_id:
        tandem = own_tandem(turn, tandem_id)
        own = [tandem] if tandem else []
    else:
        own = tandems.active_of(turn.store, turn.person)
    rows = [*_logged_by_partners(turn, own), *_planned(turn, own)]
    if len(own) == 1 and not rows:
        begin_unplanned(turn, str(own[0].id))
    elif own:
        turn.show(screen(say("meetings-which"), rows=[*rows, *_unplanned(turn, own)]))


def _logged_by_partners(turn: Turn, own: list[Tandem]) -> list[list[Button]]:
    waiting = meetings.waiting_for(turn.store, own, turn.person)
    return [
        [
            button(
                say("meetings-partner-logged", partner=_partner(turn, log.tandem), day=log.held_on),
                entries.ENTRY,
                log.id,
            )
        ]
        for log in waiting
    ]


def _planned(turn: Turn, own: list[Tandem]) -> list[list[Button]]:
    return [
        [
            button(
                say("meetings-held", start=meeting.starts_at, partner=_partner(turn, meeting.tandem)),
                HELD,
                meeting.id,
                meeting.sequence,
            )
        ]
        for meeting in meetings.to_be_logged(turn.store, own)
    ]


def _unplanned(turn: Turn, own: list[Tandem]) -> list[list[Button]]:
    return [
        [button(say("meetings-unplanned", partner=_partner(turn, tandem)), UNPLANNED, tandem.id)]
        for tandem in own
    ]


def _partner(turn: Turn, tandem: Tandem) -> str:
    return tandem.partner_of(turn.person).name


def begin_unplanned(turn: Turn, tandem_id: str) -> None:
    """Log a meeting that was never planned here."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id, "meeting": NONE})


def begin_planned(turn: Turn, meeting_id: str, _sequence: str) -> None:
    """Log a planned meeting: day, duration and form are known, and can be changed in the review."""
    meeting = own_meeting(turn, meeting_id)
    if meeting is None:
        return
    log = meetings.log_of(turn.store, meeting)
    if log is not None:
        turn.toast = say("meetings-logged-already")
        entries.show_entry(turn, log)
    elif meeting.status is MeetingStatus.CONFIRMED and meeting.starts_at <= turn.now:
        subject = {"tandem": meeting.tandem_id, "meeting": meeting.id}
        day = _day_of(turn, meeting)
        known = {"held_on": day.isoformat(), "minutes": meeting.minutes, "form": meeting.form.value}
        turn.open(FORM, subject=subject, **known)
    else:
        turn.show(screen(say("meetings-not-held-yet")))


# ── what the form is for ────────────────────────────────────────────────────────────────────────────────


def log_meeting(turn: Turn, account: Account, subject: Mapping[str, Json]) -> None:
    """Keep what was told, and ask the partner whether it is right. One entry a meeting is enough."""
    if "log" in subject:
        _change_entry(turn, account, subject)
        return
    tandem = own_tandem(turn, subject["tandem"])
    if tandem is None:
        return
    meeting = _planned_one(turn, tandem, account, subject)
    twin = None if subject.get("another") else _twin(turn, tandem, account, subject)
    if twin is not None:
        _offer_twin(turn, twin, account)
        return
    log = meetings.add_log(turn.store, tandem, turn.person, meeting, **account.model_dump())
    _note_contact(turn, log, meeting)
    turn.show(entries.entry_card(turn.person, log, say("entry-kept", partner=_partner(turn, tandem))))
    _ask_partner(turn, log, "entry-told")


def _planned_one(turn: Turn, tandem: Tandem, account: Account, subject: Mapping[str, Json]) -> Meeting | None:
    """The planned meeting that was meant: the one chosen, else the one that was planned for that day."""
    if "meeting" in subject:
        meeting_id = int(subject["meeting"])
    else:
        held = meetings.to_be_logged(turn.store, [tandem])
        meeting_id = next((one.id for one in held if _day_of(turn, one) == account.held_on), NONE)
    meeting = meetings.find(turn.store, meeting_id) if meeting_id else None
    return meeting if meeting and meeting.status is MeetingStatus.CONFIRMED else None


def _day_of(turn: Turn, meeting: Meeting) -> date:
    """The day of a meeting where the person is."""
    return meeting.starts_at.astimezone(turn.reader.zone).date()


def _twin(turn: Turn, tandem: Tandem, account: Account, subject: Mapping[str, Json]) -> MeetingLog | None:
    """An entry that is there already and may well be about the same meeting."""
    chosen = meetings.find(turn.store, int(subject["meeting"])) if subject.get("meeting") else None
    log = chosen and meetings.log_of(turn.store, chosen)
    partner = tandem.partner_of(turn.person)
    return log or meetings.logged_on(turn.store, tandem, partner, account.held_on)


def _offer_twin(turn: Turn, twin: MeetingLog, account: Account) -> None:
    """Show the entry that is there; what was just told is kept, in case it was about another meeting."""
    answers = account.model_dump(mode="json", exclude_unset=True)
    kept = {"tandem": twin.tandem_id, "meeting": NONE, "another": True}
    turn.keep(Progress(FORM, turn.incoming.update_id, answers, kept))
    whose = "entry-twin-mine" if twin.logged_by == turn.person.id else "entry-twin"
    another = [[button(say("entry-another"), ANOTHER, twin.tandem_id)]]
    note = say(whose, partner=_partner(turn, twin.tandem), day=twin.held_on)
    turn.show(entries.entry_card(turn.person, twin, note, more=another))


def log_another(turn: Turn, tandem_id: str) -> None:
    """Go on with what was told, as of a meeting of its own."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id, "meeting": NONE, "another": True})


def _note_contact(turn: Turn, log: MeetingLog, meeting: Meeting | None) -> None:
    """They have met: nudges to keep in contact begin anew from that day."""
    at = datetime.combine(log.held_on, time(12), turn.reader.zone)
    if meeting is not None and _day_of(turn, meeting) == log.held_on:
        at = meeting.starts_at
    tandems.note_contact(log.tandem, min(at, turn.now), turn.programme)


def _ask_partner(turn: Turn, log: MeetingLog, key: str) -> None:
    partner = log.tandem.partner_of(turn.person)
    told = say(key, partner=turn.person.name, day=log.held_on)
    turn.tell(
        partner,
        screen(told, *entries.words_of(partner, log), rows=entries.ways_on(partner, log)),
    )


# ── changing an entry ───────────────────────────────────────────────────────────────────────────────────


def begin_change(turn: Turn, log_id: str) -> None:
    """Open the form with what the entry says so far: it begins with the review."""
    log = own_log(turn, log_id)
    if log is None:
        return
    if log.logged_by != turn.person.id:
        turn.toast = say("entry-writer-changes", partner=_partner(turn, log.tandem))
        entries.show_entry(turn, log)
        return
    turn.open(FORM, subject={"tandem": log.tandem_id, "log": log.id}, **_answers_of(log))


def _answers_of(log: MeetingLog) -> dict[str, Json]:
    answers: dict[str, Json] = {
        "held_on": log.held_on.isoformat(),
        "minutes": log.minutes,
        "form": log.form.value,
        "topics": list(log.topics),
        "takeaway": log.takeaway,
        "next_steps": log.next_steps,
    }
    return {**answers, "takeaway_sees": log.takeaway_sees.value} if log.takeaway else answers


def _change_entry(turn: Turn, account: Account, subject: Mapping[str, Json]) -> None:
    log = own_log(turn, subject["log"])
    if log is None or log.logged_by != turn.person.id:
        return
    moved = account.held_on != log.held_on
    meetings.change_log(log, **account.model_dump())
    if moved:
        _note_contact(turn, log, None)
    turn.show(
        entries.entry_card(turn.person, log, say("entry-kept-changed", partner=_partner(turn, log.tandem)))
    )
    _ask_partner(turn, log, "entry-changed")


LOGGING = Flow(
    FORM,
    (
        Step("held_on", Day(from_days=-365, to_days=0), values=partner_value, sees=Visibility.COORDINATOR),
        Step("minutes", Duration(), sees=Visibility.COORDINATOR),
        Step("form", Choice(ContactForm), sees=Visibility.TANDEM),
        Step("topics", Choices(Topic, at_least=1), values=partner_value, sees=Visibility.TANDEM),
        Step("takeaway", Text(at_most=1000), optional=True, hint=True, sees=Visibility.ONLY_ME),
        Step("takeaway_sees", Choice(("only-me", "tandem"), columns=1), when=has_takeaway),
        Step("next_steps", Text(at_most=1000), optional=True, hint=True, sees=Visibility.TANDEM),
    ),
    model=Account,
    facts=partner_fact,
    finish=log_meeting,
)
