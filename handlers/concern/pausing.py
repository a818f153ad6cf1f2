"""A pause until a day: nothing prompts the two meanwhile; either can end it earlier."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Literal

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Day, Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.concern import desk, mine, ways
from handlers.concern.mine import COORDINATOR, ONE
from mentoring.pausing import pause_days
from mentoring.words import ConcernKind, Visibility
from storage import people, tandems
from storage.tables import Person, Tandem

FORM = "pause"


class Pause(BaseModel):
    """Until when a tandem is to rest, and why."""

    until: date
    reason: str | None = None
    sure: Literal["yes", "no"]


# ── pausing ─────────────────────────────────────────────────────────────────────────────────────────────


def ask_to_pause(turn: Turn, tandem_id: str, side: str = ONE) -> None:
    """Ask until when; where the end is too near, say so."""
    tandem = mine.active_tandem(turn, tandem_id, side)
    if tandem is None:
        return
    end = mine.end_of(turn, tandem)
    if pause_days(mine.today(turn), end) is None:
        turn.show(screen(say("concern-no-pause", day=end), rows=[_back(tandem, side)]))
        return
    turn.open(FORM, subject={"tandem": tandem.id, "side": side})


def _back(tandem: Tandem, side: str) -> list[Button]:
    return [button(say("concern-back"), ways.OPEN if side == ONE else ways.WAYS, tandem.id)]


def pause_tandem(turn: Turn, pause: Pause, subject: Mapping[str, Json]) -> None:
    """Let the tandem rest; the partner reads when it goes on, the coordinators why."""
    side = str(subject["side"])
    tandem = mine.active_tandem(turn, subject["tandem"], side)
    if tandem is None:
        return
    if pause.sure == "no":
        turn.show(screen(say("concern-nothing"), rows=[_back(tandem, side)]))
        return
    days = pause_days(mine.today(turn), mine.end_of(turn, tandem))
    if days is None or not days[0] <= pause.until <= days[1]:
        again = [button(say("concern-pause"), ways.PAUSE, tandem.id, side)]
        turn.show(screen(say("concern-day-passed", day=pause.until), rows=[again]))
        return
    tandems.pause(turn.store, tandem, pause.until, turn.rules_for(tandem.cohort_id))
    told = mine.others(turn, tandem, side)
    wake = [button(say("concern-wake"), ways.WAKE, tandem.id, side)]
    done = say(f"concern-paused-{side}", **mine.names(tandem, turn.person), day=pause.until)
    turn.show(screen(done, *mine.reached(tandem, turn.person, side, told), rows=[wake]))
    for reader in told:
        turn.tell(
            reader, screen(_told(tandem, reader, _actor(turn, side), pause.until), rows=[_own_wake(tandem)])
        )
    if side == ONE:
        desk.bring(turn, tandem, ConcernKind.PAUSE, pause.reason, pause.until)
    else:
        people.record(turn.store, turn.person, "pause", f"tandem {tandem.id}")


def _own_wake(tandem: Tandem) -> list[Button]:
    return [button(say("concern-wake"), ways.WAKE, tandem.id, ONE)]


def _actor(turn: Turn, side: str) -> Person | None:
    return turn.person if side == ONE else None


def _told(tandem: Tandem, reader: Person, who: Person | None, day: date) -> Label:
    """What somebody reads whose tandem is paused by ``who`` (None: by a coordinator)."""
    if who is None:
        return say("concern-told-pause-coordinator", partner=tandem.partner_of(reader).name, day=day)
    return say("concern-told-pause", partner=who.name, day=day)


# ── the end of a pause ──────────────────────────────────────────────────────────────────────────────────


def wake_tandem(turn: Turn, tandem_id: str, side: str = ONE) -> None:
    """End a pause before its day; the partner hears of it."""
    tandem = mine.active_tandem(turn, tandem_id, side)
    if tandem is None:
        return
    if tandem.paused_until is None:
        turn.show(screen(say("concern-not-paused"), rows=[_back(tandem, side)]))
        return
    tandems.wake(turn.store, tandem, turn.rules_for(tandem.cohort_id))
    turn.show(
        screen(say(f"concern-woken-{side}", **mine.names(tandem, turn.person)), rows=_contact(tandem, side))
    )
    for reader in mine.others(turn, tandem, side):
        partner = tandem.partner_of(reader).name
        key = "concern-told-woken" if side == ONE else "concern-told-woken-coordinator"
        turn.tell(reader, screen(say(key, partner=partner), rows=_contact(tandem, ONE)))
    if side == COORDINATOR:
        people.record(turn.store, turn.person, "wake", f"tandem {tandem.id}")


def _contact(tandem: Tandem, side: str) -> list[list[Button]]:
    return [[button(say("concern-plan"), "meetings.plan", tandem.id)]] if side == ONE else []


# ── the form ────────────────────────────────────────────────────────────────────────────────────────────


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Who is concerned, the days that can be chosen, and what the other one will read."""
    found = tandems.find(turn.store, subject["tandem"])
    tandem = found if found and mine.may_act(turn.person, found, subject["side"]) else None
    first = mine.today(turn) + timedelta(days=1)
    days = pause_days(first - timedelta(days=1), mine.end_of(turn, tandem)) if tandem else None
    return {
        **mine.names(tandem, turn.person),
        "side": subject["side"],
        "first": days[0] if days else first,
        "last": days[1] if days else first,
        "ends": mine.end_of(turn, tandem) if tandem else first,
        "tandem": tandem,
        "readers": mine.others(turn, tandem, subject["side"]) if tandem else [],
        "who": _actor(turn, str(subject["side"])),
    }


def _values(scene: Scene) -> Mapping[str, Any]:
    until = scene.answers.get("until")
    day = date.fromisoformat(until) if isinstance(until, str) else scene.facts["first"]
    shown = ("mentee", "mentor", "partner", "side", "ends")
    readers, tandem = scene.facts["readers"], scene.facts["tandem"]
    told = _told(tandem, readers[0], scene.facts["who"], day) if tandem else "…"
    return {**{name: scene.facts[name] for name in shown}, "day": day, "told": told}


def _unreachable(scene: Scene) -> Label | None:
    lines = mine.out_of_reach(scene.facts["readers"])
    return Lines(lines) if lines else None


PAUSING = Flow(
    FORM,
    (
        Step(
            "until",
            Day(earliest=lambda scene: scene.facts["first"], latest=lambda scene: scene.facts["last"]),
            values=_values,
            hint=True,
            sees=Visibility.TANDEM,
        ),
        Step(
            "reason",
            Text(at_most=1000),
            when=mine.is_one,
            optional=True,
            values=_values,
            sees=Visibility.COORDINATOR,
        ),
        Step("sure", Choice(("yes", "no"), columns=1), values=_values, hint=True, note=_unreachable),
    ),
    model=Pause,
    facts=facts,
    finish=pause_tandem,
    review=False,
)
