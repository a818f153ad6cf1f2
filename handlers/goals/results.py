"""What came of the goals: both ratings side by side, in words and as a picture."""

from collections.abc import Mapping, Sequence

from dialogue.field import Json
from dialogue.screen import Button, Label, Picture, button, say, screen
from dialogue.turn import Stage, Turn
from handlers import goal_chart, goal_words
from handlers.goals.mine import LIST, PICTURE, own_tandem
from mentoring.words import Phase, TandemStatus
from storage import goals, people, tandems
from storage.store import Lane
from storage.tables import Person, Tandem

TASK = "goals.picture"


def show_results(turn: Turn, tandem_id: str) -> None:
    """Show what both have rated, as far as the person may see it."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is not None:
        show(turn, tandem)


def show(turn: Turn, tandem: Tandem) -> None:
    """Show the ratings of both phases, as far as the person may see them."""
    parts: list[Label] = []
    for phase in goal_words.RATED:
        parts += goal_words.phase_in_words(turn.store, tandem, phase, turn.person)
    turn.show(screen(*(parts or [say("goals-no-results")]), rows=_rows(tandem)))


def tell_both(turn: Turn, tandem: Tandem, phase: Phase) -> None:
    """Both ratings are in: each of the two sees both."""
    partner = tandem.partner_of(turn.person)
    turn.show(screen(*_both(turn, tandem, phase, turn.person), rows=_rows(tandem)))
    turn.tell(partner, screen(*_both(turn, tandem, phase, partner), rows=_rows(tandem)))


def _both(stage: Stage, tandem: Tandem, phase: Phase, reader: Person) -> list[Label]:
    head = say("rating-both-in", partner=tandem.partner_of(reader).name)
    return [head, *goal_words.phase_in_words(stage.store, tandem, phase, reader)]


def _rows(tandem: Tandem) -> Sequence[Sequence[Button]]:
    return [
        [button(say("goals-picture"), PICTURE, tandem.id)],
        [button(say("goals-back"), LIST, tandem.id)],
    ]


# ── the picture ─────────────────────────────────────────────────────────────────────────────────────────


def order_picture(turn: Turn, tandem_id: str) -> None:
    """Have the picture drawn for the person."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is None:
        return
    if goal_words.shown(turn.store, tandem, turn.person):
        turn.toast = say("goals-drawing")
        turn.order(TASK, tandem=tandem.id, person=turn.person.id)
    else:
        turn.show(screen(say("rating-no-goals"), rows=[[button(say("goals-back"), LIST, tandem.id)]]))


def gather(stage: Stage, subject: Mapping[str, Json]) -> goal_chart.Chart | None:
    """What the picture shows to that person now; None where it is no longer theirs to see."""
    found = _wanted(stage, subject)
    return found and goal_chart.chart_of(stage, found[1], found[0])


def bring(stage: Stage, subject: Mapping[str, Json], png: bytes) -> None:
    """Send the picture, with what matters in it in words."""
    found = _wanted(stage, subject)
    if found is None:
        return
    person, tandem = found
    words = goal_words.in_words(stage.store, tandem, person)
    rows = [[button(say("goals-see"), LIST, tandem.id)]]
    stage.tell(person, screen(*words, rows=rows, file=Picture("goals.png", png)), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture this time; the words are there all the same."""
    found = _wanted(stage, subject)
    if found is not None:
        person, tandem = found
        words = goal_words.in_words(stage.store, tandem, person)
        stage.tell(person, screen(say("goals-no-picture"), *words, rows=_rows(tandem)), Lane.ANSWER)


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Tandem] | None:
    """Who wants the picture of which tandem's goals, if there still are some for them to see."""
    person = people.find(stage.store, int(subject["person"]))
    tandem = tandems.find(stage.store, int(subject["tandem"]))
    if person is None or tandem is None or tandem.status is not TandemStatus.ACTIVE:
        return None
    return (person, tandem) if goals.of_tandem(stage.store, tandem) else None
