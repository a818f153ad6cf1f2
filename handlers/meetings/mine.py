"""What still applies: tandems, meetings and entries are looked up anew for every tap, and only one's own are found."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, Scene
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from mentoring.words import TandemStatus
from storage import meetings, tandems
from storage.tables import Meeting, MeetingLog, Tandem

LIST = "meetings.list"


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give an active tandem of the person; say so kindly where it is none (any more)."""
    number = _number(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and _is_open_to(turn, tandem):
        return tandem
    _say_gone(turn, "meetings-no-tandem")
    return None


def own_meeting(turn: Turn, meeting_id: Json) -> Meeting | None:
    """Give a meeting of an active tandem of the person; say so kindly where it is none."""
    number = _number(meeting_id)
    meeting = None if number is None else meetings.find(turn.store, number)
    if meeting is not None and _is_open_to(turn, meeting.tandem):
        return meeting
    _say_gone(turn, "meetings-unknown")
    return None


def own_log(turn: Turn, log_id: Json) -> MeetingLog | None:
    """Give a log entry of an active tandem of the person; say so kindly where it is none."""
    number = _number(log_id)
    log = None if number is None else meetings.find_log(turn.store, number)
    if log is not None and _is_open_to(turn, log.tandem):
        return log
    _say_gone(turn, "meetings-unknown")
    return None


def _number(value: Json) -> int | None:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() else None


def _is_open_to(turn: Turn, tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and tandem.is_one(turn.person)


def _say_gone(turn: Turn, key: str) -> None:
    turn.show(screen(say(key), rows=[[button(say("meetings-all"), LIST)]]))


def partner_fact(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions of these forms need to know: the partner's name."""
    own = tandems.active_of(turn.store, turn.person)
    names = (
        tandem.partner_of(turn.person).name for tandem in own if str(tandem.id) == str(subject.get("tandem"))
    )
    return {"partner": next(names, "…")}


def partner_value(scene: Scene) -> Mapping[str, Any]:
    """The partner's name, for the text of a question."""
    return {"partner": scene.facts["partner"]}
