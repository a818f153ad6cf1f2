"""Working the matching out: ordered by a coordinator, done outside the writer, brought back as a draft."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogue.field import Json
from dialogue.screen import Button, Lines, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.matching.board import Board, set_up
from handlers.coordinator.matching.names import OPEN, RUN
from handlers.coordinator.matching.overview import draft_screen
from mentoring.matching import Broken, Cohort, Matching
from storage import matching, people, settled
from storage.store import Lane

TASK = "matching.run"


def run(turn: Turn) -> None:
    """Have a matching worked out, unless one is on its way or there is nobody to match."""
    present = matching.present(turn.store)
    if matching.under_way(turn.store) is not None:
        turn.show(screen(say("matching-under-way")))
        return
    if present is not None and matching.still_to_send(turn.store, present.id):
        turn.show(screen(say("matching-being-sent"), rows=_back()))
        return
    board = set_up(turn)
    if not board.mentees or board.places == 0:
        nobody = "matching-nobody-waits" if not board.mentees else "matching-no-places"
        turn.show(screen(say(nobody), rows=_back() if present else ()))
        return
    draft = matching.begin(turn.store, turn.person)
    people.record(turn.store, turn.person, "match", f"draft {draft.id}")
    turn.order(TASK, draft=draft.id)
    turn.show(screen(say("matching-ordered", mentees=len(board.mentees), places=board.places)))


def gather(stage: Stage, subject: Mapping[str, Json]) -> Cohort | None:
    """The cohort as it is now; None where the draft is gone."""
    draft = matching.find(stage.store, subject["draft"])
    return set_up(stage).cohort() if draft is not None and draft.made_at is None else None


def bring(stage: Stage, subject: Mapping[str, Json], found: Matching) -> None:
    """Keep the draft in place of the one before, and show it to who ordered it."""
    matching.present(stage.store)  # locked: it goes, and nobody should be at it
    draft = matching.find(stage.store, subject["draft"])
    if draft is None:
        return
    if settled.changed_since(stage.store, draft.ordered_at):  # somebody fixed or blocked a pair meanwhile
        draft.ordered_at = stage.now
        stage.order(TASK, draft=draft.id)
        return
    news = _no_longer_fixed(stage, found.broken)
    for broken in found.broken:
        settled.unsettle(stage.store, broken.mentee, broken.mentor)
    matching.keep(stage.store, draft, _of_those_who_wait(found, set_up(stage)))
    coordinator = people.find(stage.store, draft.ordered_by)
    if coordinator is not None:
        stage.tell(coordinator, draft_screen(stage, draft, news=news), Lane.ANSWER)


def _of_those_who_wait(found: Matching, board: Board) -> Matching:
    """Without those for whom something has come up while the draft was worked out."""
    pairs = tuple(
        pair for pair in found.pairs if pair.mentee in board.mentees and pair.mentor in board.mentors
    )
    left = tuple(one for one in found.left if one.id in board.mentees or one.id in board.mentors)
    return replace(found, pairs=pairs, left=left)


def _no_longer_fixed(stage: Stage, found: Sequence[Broken]) -> Lines | None:
    lines: list[Say] = []
    for broken in found:
        mentee = people.find_enrolment(stage.store, broken.mentee)
        mentor = people.find_enrolment(stage.store, broken.mentor)
        if mentee is not None and mentor is not None:
            why = Say(f"obstacle-{broken.obstacle.value}.short")
            names = {"mentee": mentee.person.name, "mentor": mentor.person.name}
            lines.append(say("matching-no-longer-fixed", **names, why=why))
    return Lines(lines) if lines else None


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """It came to nothing: the draft before stays, if there is one."""
    draft = matching.find(stage.store, subject["draft"])
    if draft is None:
        return
    coordinator = people.find(stage.store, draft.ordered_by)
    matching.forget(stage.store, draft.id)
    if coordinator is not None:
        again = [[button(say("matching-run-again"), RUN)]]
        stage.tell(coordinator, screen(say("matching-failed"), rows=again), Lane.ANSWER)


def _back() -> list[list[Button]]:
    return [[button(say("matching-back"), OPEN, 0)]]
