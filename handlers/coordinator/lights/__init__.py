"""Traffic lights: where contact lapses, and what a coordinator does about it."""

from collections.abc import Sequence
from pathlib import Path

from dialogue.field import number_in
from dialogue.room import Action, Command, Prompt, Room
from dialogue.screen import Button, DayOf, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.audience import COORDINATOR, DESK
from handlers.contact_line import last_contact, reach_hint
from mentoring.contact import light
from mentoring.prompts import PromptKind
from mentoring.words import Light, TandemStatus
from storage import contact_ladder, people, tandems
from storage.tables import Person, Tandem, WaitingPrompt

LIST, SHOW, CONTINUE = "lights.list", "lights.show", "lights.continue"
WAYS = "concern.ways"  # pause, close, rematch: of the room for what isn't right
PAGE, KEYS = 8, 5


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────


def list_lights(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of the tandems that show a light, the red ones first."""
    number = number_in(page) or 0
    found = contact_ladder.lit(turn.store, turn.person, number * PAGE, PAGE + 1)
    amber, red = contact_ladder.lights(turn.store, turn.person)
    rows = [[_key(tandem)] for tandem in found[:PAGE]]
    turns = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", LIST, number + 1))
    head = say("lights-list", amber=amber, red=red) if amber + red else say("lights-none")
    turn.show(screen(news, head, rows=[*rows, turns]))


def _key(tandem: Tandem) -> Button:
    label = say(
        f"lights-key-{light_of(tandem)}",
        mentee=tandem.mentee.name,
        mentor=tandem.mentor.name,
        last=tandem.last_contact_at and DayOf(tandem.last_contact_at),
    )
    return button(label, SHOW, tandem.id)


def light_of(tandem: Tandem) -> Light:
    """Which light an active tandem shows."""
    return light(tandem.nudges_sent, is_resting=tandem.paused_until is not None)


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_tandem(turn: Turn, tandem_id: str) -> None:
    """Show how the contact of a tandem stands, with the ways on."""
    tandem = _find(turn, tandem_id)
    if tandem is not None:
        _show(turn, tandem)


def _show(turn: Turn, tandem: Tandem, news: Label | None = None) -> None:
    is_lit = light_of(tandem) in (Light.AMBER, Light.RED)
    turn.show(
        screen(
            news,
            say("lights-card", mentee=tandem.mentee.name, mentor=tandem.mentor.name, light=light_of(tandem)),
            last_contact(tandem),
            *(_why(tandem) if is_lit else []),
            rows=[
                [button(say("lights-continue"), CONTINUE, tandem.id)] if is_lit else [],
                [button(say("lights-ways"), WAYS, tandem.id)],
                [button(say("lights-back"), LIST, 0)],
            ],
        )
    )


def _why(tandem: Tandem) -> list[Label]:
    """That both have been asked; or who of them gets no messages, which may be all there is to it."""
    out_of_reach = [hint for one in (tandem.mentee, tandem.mentor) if (hint := reach_hint(one)) is not None]
    return [*out_of_reach] or [say("lights-ask")]


def look_after(turn: Turn, tandem_id: str) -> None:
    """Note that a coordinator has called and the tandem goes on: the light goes out for two weeks."""
    tandem = _find(turn, tandem_id)
    if tandem is None:
        return
    if light_of(tandem) not in (Light.AMBER, Light.RED):
        _show(turn, tandem)
        return
    contact_ladder.look_after(turn.store, tandem, turn.rules_for(tandem.cohort_id))
    people.record(turn.store, turn.person, "look after", f"tandem {tandem.id}")
    list_lights(turn, news=say("lights-continued", mentee=tandem.mentee.name, mentor=tandem.mentor.name))


def _find(turn: Turn, tandem_id: str) -> Tandem | None:
    """Give an active tandem that the person coordinates, locked; show the list where there is none."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is None or tandem.status is not TandemStatus.ACTIVE or tandem.is_one(turn.person):
        list_lights(turn, news=say("lights-gone"))
        return None
    return tandem


# ── when one turns red ──────────────────────────────────────────────────────────────────────────────────


def tell_red(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Ask a coordinator to call where contact has lapsed for long."""
    del stage
    red = [one.tandem for one in waiting if one.tandem is not None and _is_red(one.tandem)]
    if not red or not person.is_coordinator:
        return None
    more = [button(say("lights-all"), LIST, 0)]
    return screen(say("lights-red", count=len(red)), rows=[*([_key(tandem)] for tandem in red[:KEYS]), more])


def _is_red(tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and light_of(tandem) is Light.RED


ROOM = Room(
    "lights",
    Path(__file__).parent,
    commands=(
        Command(
            "lights",
            lambda turn, _payload: list_lights(turn),
            DESK,
            menu=63,
            waits=lambda turn: sum(contact_ladder.lights(turn.store, turn.person)),
        ),
    ),
    actions=(
        Action(LIST, list_lights, DESK),
        Action(SHOW, show_tandem, DESK),
        Action(CONTINUE, look_after, COORDINATOR),
    ),
    prompts=(Prompt(PromptKind.DESK_CONTACT, tell_red, together=True, desk=True),),
)
