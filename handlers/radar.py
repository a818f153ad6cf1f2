"""The picture of a mentee's position: what it shows to a reader, and what matters in it, in words."""

from collections.abc import Sequence

from dialogue.field import word
from dialogue.screen import Label, Say, say
from dialogue.turn import Stage, reader_of
from handlers.radar_drawing import Radar, Round, draw, draw_on
from mentoring import position as rules
from mentoring.words import Competence
from storage.tables import Person, Position

__all__ = ["Radar", "Round", "draw", "draw_on", "in_words", "radar_of"]

CHANGES_NAMED = 3
FALLS_NAMED = 2


def radar_of(stage: Stage, reader: Person, positions: Sequence[Position]) -> Radar:
    """Gather the picture of some assessments for a reader."""
    return Radar(
        stage.plain(reader, say("radar-title")),
        tuple(stage.plain(reader, word(one)) for one in Competence),
        tuple(_round(stage, reader, position) for position in positions),
    )


def _round(stage: Stage, reader: Person, position: Position) -> Round:
    day = position.assessed_at.astimezone(reader_of(reader).zone).date()
    name = say("radar-round", phase=position.phase, day=day)
    ratings = tuple(position.ratings[one] for one in Competence)
    return Round(position.phase, stage.plain(reader, name), ratings)


# ── in words ────────────────────────────────────────────────────────────────────────────────────────────


def in_words(positions: Sequence[Position]) -> list[Label]:
    """Say what matters in the picture: what changed most, or what stands out where there is one assessment."""
    by_phase = {position.phase: _ratings(position) for position in positions}
    ends = rules.first_and_last(by_phase)
    if ends is None:
        return [line for position in positions for line in _standing_out(_ratings(position))]
    return _changes(rules.shifts(by_phase[ends[0]], by_phase[ends[1]]))


def _ratings(position: Position) -> dict[Competence, int]:
    return {Competence(name): rating for name, rating in position.ratings.items()}


def _changes(shifts: Sequence[rules.Shift]) -> list[Label]:
    risen = [_shift(shift) for shift in shifts if shift.by > 0]
    fallen = [_shift(shift) for shift in reversed(shifts) if shift.by < 0]
    lines: list[Label] = []
    if risen:
        lines.append(say("radar-risen", count=len(risen), shifts=risen[:CHANGES_NAMED]))
    if fallen:
        lines.append(say("radar-fallen", count=len(fallen), shifts=fallen[:FALLS_NAMED]))
    return lines or [say("radar-same")]


def _shift(shift: rules.Shift) -> Say:
    return say("radar-shift", competence=shift.competence, before=shift.before, after=shift.after)


def _standing_out(ratings: rules.Ratings) -> list[Label]:
    found = rules.extremes(ratings)
    lines: list[Label] = []
    if found.highest:
        lines.append(say("radar-highest", competences=found.highest, rating=max(ratings.values())))
    if found.lowest:
        lines.append(say("radar-lowest", competences=found.lowest, rating=min(ratings.values())))
    return lines or [say("radar-even")]
