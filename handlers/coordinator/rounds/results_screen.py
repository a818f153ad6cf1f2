"""Results as they are read in the chat: numbers in words, and what people wrote."""

from collections.abc import Sequence

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.rounds import card
from handlers.coordinator.rounds.names import PICTURE, RESULTS, SHEET, WORDS
from handlers.round_counting import Counted, counted, parts_shown
from handlers.round_questions import SCALE_HIGH
from mentoring.anonymity import FEWEST_PEOPLE
from mentoring.words import QuestionKind, Role, RoundStatus
from storage import people, results
from storage.tables import Round

ALL = "all"
WORDS_ON_A_PAGE = 12


def part_named(name: str) -> Role | None:
    """The role of a button; None: all."""
    return Role(name) if name in list(Role) else None


def show_results(turn: Turn, round_id: str, part_name: str) -> None:
    """Show what may be shown now, of all or of one role."""
    asked = card.found(turn, round_id)
    if asked is None:
        return
    if asked.status is RoundStatus.DRAFT:
        card.show(turn, asked)
        return
    results.let_in(turn.store, asked)
    part = part_named(part_name)
    count, questions = counted(turn.store, asked, turn.person.language, part)
    turn.show(
        screen(
            say("rounds-results-head", title=card.title(turn, asked), part=part or say("rounds-all")),
            how_many(turn, asked, count, part),
            *(in_words(one) for one in questions if count),
            rows=_ways_on(turn, asked, count, part, questions),
        )
    )


def has_numbers(asked: Round) -> bool:
    """Tell whether there is anything to draw: words are read."""
    return any(question.kind is not QuestionKind.TEXT for question in asked.questions)


def how_many(turn: Turn, asked: Round, count: int, part: Role | None) -> Lines:
    """How many have answered, how many of these answers are shown, and why not the others."""
    turnout = results.turnouts(turn.store, [asked.id])[asked.id]
    lines: list[Label] = [say("rounds-turnout", answered=turnout.answered, asked=turnout.asked)]
    if part is not None and count:
        lines.append(say("rounds-shown-part", count=count))
    elif asked.anonymous and count < turnout.answered:
        open_or_closed = "closed" if asked.status is RoundStatus.CLOSED else "open"
        key = f"rounds-shown-{open_or_closed}" if count else f"rounds-too-few-{open_or_closed}"
        lines.append(say(key, count=count, fewest=FEWEST_PEOPLE))
    return Lines(lines)


def in_words(one: Counted) -> Lines:
    """One question with its numbers."""
    head = say("rounds-result", text=one.text, count=one.answers)
    if one.question.kind is QuestionKind.TEXT:
        return Lines([head])
    numbers = [
        say("rounds-result-line", label=label, count=count)
        for label, count in zip(one.labels, one.counts, strict=True)
    ]
    if one.average is None:
        return Lines([head, *numbers])
    spread = [say("rounds-result-place", place=label, count=count) for label, count in _given(one)]
    average = say("rounds-average", average=round(one.average, 1), high=SCALE_HIGH, spread=spread)
    return Lines([head, average])


def _given(one: Counted) -> list[tuple[Label, int]]:
    return [(label, count) for label, count in zip(one.labels, one.counts, strict=True) if count]


def _ways_on(
    turn: Turn, asked: Round, count: int, part: Role | None, questions: Sequence[Counted]
) -> list[list[Button]]:
    rows = [_parts(turn, asked, part)]
    if count:
        name = part.value if part else ALL
        if any(one.words for one in questions):
            rows.append([button(say("rounds-words"), WORDS, asked.id, name, 0)])
        drawn = [button(say("rounds-picture"), PICTURE, asked.id, name)] if has_numbers(asked) else []
        rows.append([*drawn, button(say("rounds-sheet"), SHEET, asked.id)])
    return [*rows, card.back_to_card(asked)]


def _parts(turn: Turn, asked: Round, here: Role | None) -> list[Button]:
    """Keys for the parts that may be shown by themselves."""
    whole = [] if here is None else [button(say("rounds-all-key"), RESULTS, asked.id, ALL)]
    others = [role for role in parts_shown(turn.store, asked) if role is not here]
    return [
        *whole,
        *(button(say("rounds-part", part=role), RESULTS, asked.id, role.value) for role in others),
    ]


def show_words(turn: Turn, round_id: str, part_name: str, page: str) -> None:
    """Show what people wrote, a page at a time: never beside other answers of the same person."""
    asked = card.found(turn, round_id)
    if asked is None:
        return
    part = part_named(part_name)
    name = part.value if part else ALL
    _, questions = counted(turn.store, asked, turn.person.language, part)
    lines = [(one, words) for one in questions for words in one.words]
    number = min(number_in(page) or 0, max(len(lines) - 1, 0) // WORDS_ON_A_PAGE)
    if number == 0:
        people.record(turn.store, turn.person, "read words of round", f"round {asked.id}")
    here = lines[number * WORDS_ON_A_PAGE : (number + 1) * WORDS_ON_A_PAGE]
    turns = [button("‹", WORDS, asked.id, name, number - 1)] if number else []
    if len(lines) > (number + 1) * WORDS_ON_A_PAGE:
        turns.append(button("›", WORDS, asked.id, name, number + 1))
    back = [button(say("rounds-back-results"), RESULTS, asked.id, name)]
    turn.show(screen(*_under_questions(here), rows=[turns, back]))


def _under_questions(lines: Sequence[tuple[Counted, str]]) -> list[Label]:
    parts: list[Label] = []
    before: Counted | None = None
    for one, words in lines:
        if one is not before:
            parts.append(say("rounds-result", text=one.text, count=one.answers))
            before = one
        parts.append(say("rounds-quote", words=words))
    return parts or [say("rounds-no-words")]
