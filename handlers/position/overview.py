"""Position assessments to read: those of a tandem, and one with what can be done with it."""

from collections.abc import Sequence
from datetime import date

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Stage, Turn
from mentoring import position as rules
from mentoring.words import Competence, Phase, TandemStatus, Visibility
from storage import positions, tandems
from storage.tables import Person, Position, Tandem

SHOW, READ, BEGIN, CHANGE = "position.show", "position.read", "position.begin", "position.change"
SHARE, WITHDRAW, PICTURE = "position.share", "position.withdraw", "position.picture"
WORDS = ("strengths", "growth", "potential", "change")


# ── all of a tandem ─────────────────────────────────────────────────────────────────────────────────────


def show_positions(turn: Turn, tandem_id: str = "") -> None:
    """Show the assessments of a tandem; without an id of the only one, or ask which."""
    own = tandems.active_of(turn.store, turn.person)
    if not tandem_id and len(own) > 1:
        rows = [
            [button(say(_whose("position-of", turn.person, one), **names(one)), SHOW, one.id)] for one in own
        ]
        turn.show(screen(say("position-which"), rows=rows))
        return
    tandem = own_tandem(turn, tandem_id) if tandem_id else own[0]
    if tandem is not None:
        show_overview(turn, tandem)


def show_overview(turn: Turn, tandem: Tandem) -> None:
    """Show the assessments of a tandem, as far as the person may read them, and the ways on."""
    found = readable(turn, turn.person, tandem)
    rows = _phase_keys(turn, tandem, found)
    if found:
        rows.append([button(say("position-picture"), PICTURE, tandem.id)])
    head = _whose("position" if found else "position-none", turn.person, tandem)
    entries = [_entry(turn, position) for position in found]
    turn.show(screen(say(head, **names(tandem)), Lines(entries) if entries else None, rows=rows))


def readable(stage: Stage, person: Person, tandem: Tandem) -> list[Position]:
    """The assessments that somebody of the tandem may read: the mentee all, the mentor those that are shared."""
    if is_mentee(person, tandem):
        return positions.of_tandem(stage.store, tandem)
    return positions.shared_of(stage.store, tandem)


def _entry(turn: Turn, position: Position) -> Say:
    key = f"position-entry-{position.sees}" if is_mentee(turn.person, position.tandem) else "position-entry"
    return say(key, phase=position.phase, day=_day(turn, position), **names(position.tandem))


def _phase_keys(turn: Turn, tandem: Tandem, found: Sequence[Position]) -> list[list[Button]]:
    """A key to read each assessment, and for the mentee one to take stock where there is none yet."""
    kept = {position.phase: position for position in found}
    if not is_mentee(turn.person, tandem):
        return [[button(say("position-read", phase=phase), READ, kept[phase].id)] for phase in kept]
    period = positions.period_of(tandem, turn.rules_for(tandem.cohort_id))
    today = turn.now.astimezone(turn.reader.zone).date()
    return [[_phase_key(tandem, phase, kept.get(phase), period, today)] for phase in Phase]


def _phase_key(
    tandem: Tandem, phase: Phase, kept: Position | None, period: rules.Period, today: date
) -> Button:
    if kept is not None:
        return button(say("position-read", phase=phase), READ, kept.id)
    if rules.begins(period, phase) > today:
        label = say("position-later", phase=phase, day=rules.begins(period, phase))
    else:
        label = say(
            "position-now" if phase is rules.phase_on(period, today) else "position-open", phase=phase
        )
    return button(label, BEGIN, tandem.id, phase)


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def read_position(turn: Turn, position_id: str) -> None:
    """Show what one assessment says, and what its mentee can do with it."""
    position = own_position(turn, position_id)
    if position is not None:
        show_card(turn, position)


def show_card(turn: Turn, position: Position, news: Label | None = None) -> None:
    """Show one assessment: the words, the ratings, who may read it; and what there is to say about that."""
    mine = is_mentee(turn.person, position.tandem)
    head = say("position-card", phase=position.phase, day=_day(turn, position))
    written = [say(f"position-{name}", words=text) for name in WORDS if (text := getattr(position, name))]
    foot = say(f"position-sees-{position.sees}", **names(position.tandem)) if mine else None
    rows = [*(_changes(position) if mine else []), [button(say("position-back"), SHOW, position.tandem_id)]]
    turn.show(screen(head, *written, _ratings(position), foot, news, rows=rows))


def _ratings(position: Position) -> Label:
    rated = [(one, position.ratings[one]) for one in Competence if one in position.ratings]
    return Lines(
        [say("position-rating", bar=_bar(rating), rating=rating, competence=one) for one, rating in rated]
    )


def _bar(rating: int) -> str:
    return "▰" * rating + "▱" * (rules.HIGHEST - rating)


def _changes(position: Position) -> list[list[Button]]:
    if position.sees is Visibility.TANDEM:
        turn_over = button(say("position-withdraw", **names(position.tandem)), WITHDRAW, position.id)
    else:
        turn_over = button(say("position-share", **names(position.tandem)), SHARE, position.id)
    return [[turn_over], [button(say("position-change-it"), CHANGE, position.id)]]


# ── what still applies ──────────────────────────────────────────────────────────────────────────────────


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give an active tandem of the person; say so kindly where it is none (any more)."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and _is_open_to(turn, tandem):
        return tandem
    turn.show(screen(say("position-unknown")))
    return None


def own_position(turn: Turn, position_id: Json, *, to_change: bool = False) -> Position | None:
    """Give an assessment that the person may read (or change); show what there is instead of another one."""
    number = number_in(position_id)
    position = None if number is None else positions.find(turn.store, number)
    if position is None or not _is_open_to(turn, position.tandem):
        turn.show(screen(say("position-unknown")))
        return None
    mine = is_mentee(turn.person, position.tandem)
    if mine or (position.sees is Visibility.TANDEM and not to_change):
        return position
    if to_change and position.sees is Visibility.TANDEM:
        turn.toast = say("position-mentee-changes", **names(position.tandem))
    show_overview(turn, position.tandem)
    return None


def _is_open_to(turn: Turn, tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and tandem.is_one(turn.person)


def is_mentee(person: Person, tandem: Tandem) -> bool:
    """Tell whether the assessments of a tandem are the person's own."""
    return tandem.mentee_id == person.id


def names(tandem: Tandem) -> dict[str, str]:
    """The names of the two, for texts."""
    return {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}


def _whose(key: str, person: Person, tandem: Tandem) -> str:
    return f"{key}-mine" if is_mentee(person, tandem) else f"{key}-theirs"


def _day(turn: Turn, position: Position) -> date:
    return position.assessed_at.astimezone(turn.reader.zone).date()
