"""What still applies: tandems, meetings and entries are looked up anew for every tap, and only one's own are found."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json, Scene, number_in
from dialogue.screen import Say, button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.words import TandemStatus
from storage import meeting_logs, meetings, tandems
from storage.tables import Meeting, MeetingLog, NextStep, Person, Tandem

LIST = "meetings.list"


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give an active tandem of the person; say so kindly where it is none (any more)."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and _is_open_to(turn, tandem):
        return tandem
    _say_gone(turn, "meetings-no-tandem")
    return None


def own_meeting(turn: Turn, meeting_id: Json) -> Meeting | None:
    """Give a meeting of an active tandem of the person; say so kindly where it is none."""
    number = number_in(meeting_id)
    meeting = None if number is None else meetings.find(turn.store, number)
    if meeting is not None and _is_open_to(turn, meeting.tandem):
        return meeting
    _say_gone(turn, "meetings-unknown")
    return None


def own_log(turn: Turn, log_id: Json) -> MeetingLog | None:
    """Give a log entry of an active tandem of the person; say so kindly where it is none."""
    number = number_in(log_id)
    log = None if number is None else meeting_logs.find(turn.store, number)
    if log is not None and _is_open_to(turn, log.tandem):
        if log.taken_back_at is None:
            return log
        _say_gone(turn, "entry-back-already")
        return None
    _say_gone(turn, "meetings-unknown")
    return None


def own_step(turn: Turn, step_id: Json) -> NextStep | None:
    """Give a next step of an active tandem of the person; say so kindly where it is none."""
    number = number_in(step_id)
    step = None if number is None else meeting_logs.find_step(turn.store, number)
    if step is not None and _is_open_to(turn, step.tandem):
        return step
    _say_gone(turn, "step-unknown")
    return None


def _is_open_to(turn: Turn, tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and tandem.is_one(turn.person)


def _say_gone(turn: Turn, key: str) -> None:
    turn.show(screen(say(key), rows=[[button(say("meetings-all"), LIST)]]))


# ── what is worth knowing ───────────────────────────────────────────────────────────────────────────────


def pause_hint(stage: Stage, tandem: Tandem, reader: Person) -> Say | None:
    """That the tandem pauses, and until when: a meeting is possible all the same."""
    today = stage.now.astimezone(ZoneInfo(reader.time_zone)).date()
    until = tandem.paused_until
    return say("meetings-pausing", until=until) if until is not None and until > today else None


# ── what the forms know ─────────────────────────────────────────────────────────────────────────────────


def partner_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions of these forms need to know: the partner's name, and whether the tandem pauses."""
    own = tandems.active_of(turn.store, turn.person)
    tandem = next((one for one in own if str(one.id) == str(subject.get("tandem"))), None)
    if tandem is None:
        return {"partner": "…", "pause": None}
    return {
        "partner": tandem.partner_of(turn.person).name,
        "pause": pause_hint(turn, tandem, turn.person),
    }


def partner_value(scene: Scene) -> Mapping[str, Any]:
    """The partner's name, for the text of a question."""
    return {"partner": scene.facts["partner"]}


def pause_note(scene: Scene) -> Say | None:
    """A word under a question that the tandem pauses."""
    note: Say | None = scene.facts["pause"]
    return note
