"""Which meeting is to be logged: one that the partner has logged, one that was planned, or another."""

from datetime import date

from dialogue.field import Json
from dialogue.screen import Button, button, say, screen
from dialogue.turn import Turn
from handlers.meetings import entries
from handlers.meetings.cards import HELD
from handlers.meetings.mine import own_meeting, own_tandem
from storage import meeting_logs, meeting_prompts, meetings, tandems
from storage.tables import Meeting, Tandem

FORM = "log"
LOG, UNPLANNED = "meetings.log", "meetings.unplanned"
NONE = 0  # in place of a planned meeting's id: none was planned


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
    waiting = meeting_logs.waiting_for(turn.store, own, turn.person)
    return [
        [
            button(
                say("meetings-partner-logged", partner=partner_name(turn, log.tandem), day=log.held_on),
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
                say("meetings-held", start=meeting.starts_at, partner=partner_name(turn, meeting.tandem)),
                HELD,
                meeting.id,
                meeting.sequence,
            )
        ]
        for meeting in meetings.to_be_logged(turn.store, own)
    ]


def _unplanned(turn: Turn, own: list[Tandem]) -> list[list[Button]]:
    return [
        [button(say("meetings-unplanned", partner=partner_name(turn, tandem)), UNPLANNED, tandem.id)]
        for tandem in own
    ]


def partner_name(turn: Turn, tandem: Tandem) -> str:
    """The name of the other one of the two."""
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
    log = meeting_logs.of_meeting(turn.store, meeting)
    if log is not None:
        turn.toast = say("meetings-logged-already")
        entries.show_entry(turn, log)
    elif meeting.status in meetings.CAN_BE_LOGGED and meeting.starts_at <= turn.now:
        meeting_prompts.forget(turn.store, meeting)  # one of the two has answered: it took place
        subject = {"tandem": meeting.tandem_id, "meeting": meeting.id}
        day = day_of(turn, meeting)
        known: dict[str, Json] = {
            "held_on": day.isoformat(),
            "minutes": meeting.minutes,
            "form": meeting.form.value,
        }
        turn.open(FORM, subject=subject, **known)
    else:
        turn.show(screen(say("meetings-not-held-yet")))


def day_of(turn: Turn, meeting: Meeting) -> date:
    """The day of a meeting where the person is."""
    return meeting.starts_at.astimezone(turn.reader.zone).date()
