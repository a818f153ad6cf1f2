"""A new partner, or the end: a tandem is closed without blame; the reason stays with the coordinators."""

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.concern import desk, mine, ways
from handlers.concern.mine import COORDINATOR, ONE
from mentoring.words import CloseKind, ConcernKind, Visibility
from storage import people, tandems
from storage.tables import Person, Tandem

FORM = "ending"
REMATCH, END = "rematch", "end"
_CLOSE = {REMATCH: CloseKind.REMATCH, END: CloseKind.ENDED}
_CONCERN = {REMATCH: ConcernKind.REMATCH, END: ConcernKind.END}


class Ending(BaseModel):
    """Why somebody wants to end a tandem, for the coordinators, and that they are sure."""

    reason: str | None = None
    sure: Literal["yes", "no"]


def ask_for_rematch(turn: Turn, tandem_id: str, side: str = ONE) -> None:
    """Ask before somebody gets a new partner."""
    _ask(turn, tandem_id, side, REMATCH)


def ask_to_end(turn: Turn, tandem_id: str, side: str = ONE) -> None:
    """Ask before a tandem ends for good."""
    _ask(turn, tandem_id, side, END)


def _ask(turn: Turn, tandem_id: str, side: str, kind: str) -> None:
    tandem = mine.active_tandem(turn, tandem_id, side)
    if tandem is not None:
        turn.open(FORM, subject={"tandem": tandem.id, "side": side, "kind": kind})


def end_tandem(turn: Turn, ending: Ending, subject: Mapping[str, Json]) -> None:
    """Close the tandem; the partner is told kindly and without the reason."""
    side, kind = str(subject["side"]), str(subject["kind"])
    tandem = mine.active_tandem(turn, subject["tandem"], side)
    if tandem is None:
        return
    if ending.sure == "no":
        back = button(say("concern-back"), ways.OPEN if side == ONE else ways.WAYS, tandem.id)
        turn.show(screen(say("concern-nothing"), rows=[[back]]))
        return
    readers = mine.others(turn, tandem, side)
    tandems.close(turn.store, tandem, kind=_CLOSE[kind], by=turn.person)
    if side == COORDINATOR and kind == END:
        for person in readers:
            people.rest(turn.store, person, tandem.cohort_id)
    for person in (tandem.mentee, tandem.mentor):
        turn.refresh_menu(person)
    _confirm(turn, tandem, side, kind, readers)
    for reader in readers:
        turn.tell(reader, screen(told(tandem, reader, side, kind), rows=_ways_on(turn, tandem, reader)))
    if side == ONE:
        desk.bring(turn, tandem, _CONCERN[kind], ending.reason)
    else:
        people.record(turn.store, turn.person, kind, f"tandem {tandem.id}")
        desk.tell_colleagues(turn, tandem, say("concern-ended-by", who=turn.person.name, **_both(tandem)))


def _confirm(turn: Turn, tandem: Tandem, side: str, kind: str, readers: list[Person]) -> None:
    done = say(f"concern-ended-{side}", **mine.names(tandem, turn.person))
    known = mine.reached(tandem, turn.person, side, readers)
    if side == COORDINATOR:
        turn.show(screen(done, *known))
    else:
        rows = _ways_on(turn, tandem, turn.person)
        turn.show(screen(done, *known, say(f"concern-{kind}-next"), rows=rows))


def told(tandem: Tandem, reader: Person, side: str, kind: str) -> Label:
    """What somebody reads whose tandem has ended: nobody's fault, and what comes next."""
    role = "mentee" if reader.id == tandem.mentee_id else "mentor"
    rests = side == COORDINATOR and kind == END
    return Lines(
        [
            say("concern-told-end", partner=tandem.partner_of(reader).name),
            say("concern-told-rests" if rests else f"concern-told-seeks-{role}"),
        ]
    )


def _ways_on(stage: Stage, tandem: Tandem, person: Person) -> list[list[Button]]:
    """To rest or to look for a partner, whichever the person does not do now; and the look back."""
    enrolment = people.enrolment_in(stage.store, person, tandem.cohort_id)
    rests = enrolment is not None and enrolment.rests_since is not None
    change = (
        button(say("concern-seek"), "tandem.seek") if rests else button(say("concern-rest"), "tandem.rest")
    )
    return [
        [change],
        [button(say("concern-look-back"), "closing.open", tandem.id)],
        [button(say("concern-talk"), ways.TALK, tandem.id)],
    ]


def _both(tandem: Tandem) -> dict[str, str]:
    return {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}


# ── the form ────────────────────────────────────────────────────────────────────────────────────────────


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """Who is concerned, and what they will read."""
    found = tandems.find(turn.store, subject["tandem"])
    side, kind = str(subject["side"]), str(subject["kind"])
    tandem = found if found and mine.may_act(turn.person, found, side) else None
    readers = mine.others(turn, tandem, side) if tandem else []
    shown = told(tandem, readers[0], side, kind) if tandem else "…"
    return {
        **mine.names(tandem, turn.person), "side": side, "kind": kind, "told": shown, "readers": readers,
    }  # fmt: skip


def _values(scene: Scene) -> Mapping[str, Any]:
    return {name: value for name, value in scene.facts.items() if name != "readers"}


def _unreachable(scene: Scene) -> Label | None:
    lines = mine.out_of_reach(scene.facts["readers"])
    return Lines(lines) if lines else None


ENDING = Flow(
    FORM,
    (
        Step(
            "reason",
            Text(at_most=1000),
            when=mine.is_one,
            optional=True,
            values=_values,
            hint=True,
            sees=Visibility.COORDINATOR,
        ),
        Step("sure", Choice(("yes", "no"), columns=1), values=_values, hint=True, note=_unreachable),
    ),
    model=Ending,
    facts=facts,
    finish=end_tandem,
    review=False,
)
