"""Logging a meeting that took place: one of the two writes it down, the other one confirms it."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Choices, Day, Duration, Text
from dialogue.flow import Answers, Flow, Progress, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.meetings import entries
from handlers.meetings.cards import PLAN
from handlers.meetings.mine import own_log, own_tandem, partner_fact, partner_value
from handlers.meetings.step_form import WHO, Intention, add_steps
from handlers.meetings.which import FORM, NONE, day_of, partner_name
from mentoring.words import ContactForm, Topic, Visibility
from storage import contact_ladder, contacts, meeting_logs, meetings
from storage.tables import Meeting, MeetingLog, Tandem

ANOTHER = "meetings.another"
STEPS_AT_ONCE = (1, 2, 3)  # next steps that the form asks for; more can be added to the entry


class Account(BaseModel):
    """What one of the two tells of a meeting."""

    held_on: date
    minutes: int
    form: ContactForm
    topics: list[Topic]
    takeaway: str | None = None
    takeaway_sees: Visibility = Visibility.ONLY_ME
    what1: str | None = None
    who1: str = "both"
    until1: date | None = None
    what2: str | None = None
    who2: str = "both"
    until2: date | None = None
    what3: str | None = None
    who3: str = "both"
    until3: date | None = None

    def of_log(self) -> dict[str, Any]:
        """What belongs into the entry itself."""
        return self.model_dump(include={"held_on", "minutes", "form", "topics", "takeaway", "takeaway_sees"})

    def intentions(self) -> list[Intention]:
        """The next steps that were told with it."""
        told = [
            Intention(self.what1, self.who1, self.until1),
            Intention(self.what2, self.who2, self.until2),
            Intention(self.what3, self.who3, self.until3),
        ]
        return [one for one in told if one.what]


def has_takeaway(answers: Answers) -> bool:
    """Who may read a takeaway is asked where there is one."""
    return bool(answers.get("takeaway"))


def step_questions(number: int) -> tuple[Step, Step, Step]:
    """What comes next, who does it and until when; each further step is asked for after the one before."""
    what, before = f"what{number}", f"what{number - 1}"

    def is_wanted(answers: Answers) -> bool:
        """Next steps have a life of their own: a change of the entry leaves them alone."""
        return "log" not in answers and (number == 1 or bool(answers.get(before)))

    def is_told(answers: Answers) -> bool:
        return is_wanted(answers) and bool(answers.get(what))

    seen = Visibility.TANDEM
    return (
        Step(what, Text(at_most=300), when=is_wanted, optional=True, hint=True, sees=seen),
        Step(f"who{number}", Choice(WHO, columns=1), when=is_told, sees=seen),
        Step(f"until{number}", Day(), when=is_told, optional=True, sees=seen),
    )


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
    log = meeting_logs.add(turn.store, tandem, turn.person, meeting, **account.of_log())
    _note_contact(turn, log, meeting)
    add_steps(turn, log, account.intentions())
    _show_kept(turn, log)
    _ask_partner(turn, log, "entry-told")


def _show_kept(turn: Turn, log: MeetingLog) -> None:
    """Thank for an entry, and lead on to the next meeting, where none is planned."""
    partner = log.tandem.partner_of(turn.person)
    ahead = [one for one in meetings.ahead_of(turn.store, turn.person) if one.tandem_id == log.tandem_id]
    next_one = say("entry-next-meeting", start=ahead[0].starts_at) if ahead else None
    more = [] if ahead else [[button(say("entry-plan-next"), PLAN, log.tandem_id)]]
    kept = say("entry-kept", partner=partner.name)
    card = entries.entry_card(turn, turn.person, log, kept, next_one, reach_hint(partner), more=more)
    turn.show(card)


def _planned_one(turn: Turn, tandem: Tandem, account: Account, subject: Mapping[str, Json]) -> Meeting | None:
    """The planned meeting that was meant: the one chosen, else the one that was planned for that day."""
    if "meeting" in subject:
        meeting_id = int(subject["meeting"])
    else:
        held = meetings.to_be_logged(turn.store, [tandem])
        meeting_id = next((one.id for one in held if day_of(turn, one) == account.held_on), NONE)
    meeting = meetings.find(turn.store, meeting_id) if meeting_id else None
    return meeting if meeting and meeting.status in meetings.CAN_BE_LOGGED else None


def _twin(turn: Turn, tandem: Tandem, account: Account, subject: Mapping[str, Json]) -> MeetingLog | None:
    """An entry that is there already and may well be about the same meeting."""
    chosen = meetings.find(turn.store, int(subject["meeting"])) if subject.get("meeting") else None
    log = chosen and meeting_logs.of_meeting(turn.store, chosen)
    partner = tandem.partner_of(turn.person)
    return log or meeting_logs.of_day(turn.store, tandem, partner, account.held_on)


def _offer_twin(turn: Turn, twin: MeetingLog, account: Account) -> None:
    """Show the entry that is there; what was just told is kept, in case it was about another meeting."""
    answers = account.model_dump(mode="json", exclude_unset=True)
    kept = {"tandem": twin.tandem_id, "meeting": NONE, "another": True}
    turn.keep(Progress(FORM, turn.incoming.update_id, answers, kept))
    whose = "entry-twin-mine" if twin.logged_by == turn.person.id else "entry-twin"
    another = [[button(say("entry-another"), ANOTHER, twin.tandem_id)]]
    note = say(whose, partner=partner_name(turn, twin.tandem), day=twin.held_on)
    turn.show(entries.entry_card(turn, turn.person, twin, note, more=another))


def log_another(turn: Turn, tandem_id: str) -> None:
    """Go on with what was told, as of a meeting of its own."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id, "meeting": NONE, "another": True})


def _note_contact(turn: Turn, log: MeetingLog, meeting: Meeting | None) -> None:
    """They have met: nudges to keep in contact begin anew from that day."""
    at = datetime.combine(log.held_on, time(12), turn.reader.zone)
    if meeting is not None and day_of(turn, meeting) == log.held_on:
        at = meeting.starts_at
    contact_ladder.note_contact(
        turn.store, log.tandem, min(at, turn.now), turn.rules_for(log.tandem.cohort_id)
    )


def _ask_partner(turn: Turn, log: MeetingLog, key: str) -> None:
    partner = log.tandem.partner_of(turn.person)
    told = say(key, partner=turn.person.name, day=log.held_on)
    turn.tell(
        partner,
        screen(told, *entries.words_of(turn, partner, log), rows=entries.ways_on(partner, log)),
    )


# ── changing an entry ───────────────────────────────────────────────────────────────────────────────────


def begin_change(turn: Turn, log_id: str) -> None:
    """Open the form with what the entry says so far: it begins with the review."""
    log = own_log(turn, log_id)
    if log is None:
        return
    if log.logged_by != turn.person.id:
        turn.toast = say("entry-writer-changes", partner=partner_name(turn, log.tandem))
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
    }
    return {**answers, "takeaway_sees": log.takeaway_sees.value} if log.takeaway else answers


def _change_entry(turn: Turn, account: Account, subject: Mapping[str, Json]) -> None:
    log = own_log(turn, subject["log"])
    if log is None or log.logged_by != turn.person.id:
        return
    moved = account.held_on != log.held_on
    meeting_logs.change(turn.store, log, **account.of_log())
    if moved:
        contacts.count_anew(turn.store, log.tandem, turn.reader.zone, turn.rules_for(log.tandem.cohort_id))
    turn.show(
        entries.entry_card(
            turn, turn.person, log, say("entry-kept-changed", partner=partner_name(turn, log.tandem))
        )
    )
    _ask_partner(turn, log, "entry-changed")


LOGGING = Flow(
    FORM,
    (
        Step(
            "held_on",
            Day(from_days=-365, to_days=0),
            values=partner_value,
            sees=Visibility.COORDINATOR,
        ),
        Step("minutes", Duration(), sees=Visibility.COORDINATOR),
        Step("form", Choice(ContactForm), sees=Visibility.TANDEM),
        Step("topics", Choices(Topic, at_least=1), values=partner_value, sees=Visibility.TANDEM),
        Step("takeaway", Text(at_most=1000), optional=True, hint=True, sees=Visibility.ONLY_ME),
        Step("takeaway_sees", Choice(("only-me", "tandem"), columns=1), when=has_takeaway),
        *(step for number in STEPS_AT_ONCE for step in step_questions(number)),
    ),
    model=Account,
    facts=partner_fact,
    finish=log_meeting,
)
