"""The list of rounds, and one round with the ways on from it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from dialogue.field import number_in
from dialogue.fields.likeness import shortened
from dialogue.screen import Button, DayOf, Label, LanguageName, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.cohort_choice import TITLE_CHARS, are_several, cohort_keys
from handlers.coordinator.rounds.names import (
    ADD,
    BY_HAND,
    CARD,
    CHANGE,
    CLOSE,
    COHORTS,
    COPY,
    DISCARD,
    LIST,
    OPEN,
    PREVIEW,
    QUESTIONS,
    RESULTS,
)
from handlers.round_questions import title_of
from mentoring.anonymity import FEWEST_PEOPLE
from mentoring.manners import next_allowed
from mentoring.words import RoundKind, RoundStatus
from storage import cohorts, people, results, round_drafts, rounds
from storage.results import Turnout
from storage.tables import Cohort, Round

PAGE = 8
A_DAY = timedelta(days=1)  # who had another prompt on the first day is asked on the next
TITLE_SHOWN = 32  # letters of a title on a key


def title(turn: Turn, asked: Round) -> Label:
    """What a round is called, in the coordinator's language."""
    return title_of(asked, turn.person.language)


# ── the list ────────────────────────────────────────────────────────────────────────────────────────────


def count_drafts(turn: Turn) -> int:
    """How many drafts of the cohort wait for somebody to open them."""
    return round_drafts.count_waiting(turn.store, people.present_cohort(turn.store).id)


def list_rounds(turn: Turn, page: str = "", cohort_id: str = "") -> None:
    """Show all rounds of a cohort, by default of the present one: drafts, open ones, closed ones."""
    present = people.present_cohort(turn.store)
    named = number_in(cohort_id)
    cohort = (None if named is None else cohorts.find(turn.store, named)) or present
    found = round_drafts.of_cohort(turn.store, cohort.id)
    number = min(number_in(page) or 0, max(len(found) - 1, 0) // PAGE)
    here = found[number * PAGE : (number + 1) * PAGE]
    turnouts = results.turnouts(turn.store, [one.id for one in here])
    of_cohort = button(say("rounds-cohort", title=cohort.title[:TITLE_CHARS]), COHORTS, 0)
    turn.show(
        screen(
            say("rounds-list") if found else say("rounds-none"),
            rows=[
                *([_entry(turn, one, turnouts[one.id])] for one in here),
                _turns(len(found), number, cohort),
                [button(say("rounds-new"), CHANGE, 0)] if cohort.id == present.id else [],
                [of_cohort] if are_several(turn) else [],
            ],
        )
    )


def show_cohorts(turn: Turn, page: str = "0") -> None:
    """Show the cohorts whose rounds can be looked at."""
    rows = cohort_keys(
        turn,
        page,
        lambda title, cohort_id: button(title, LIST, 0, "" if cohort_id is None else cohort_id),
        lambda sign, number: button(sign, COHORTS, number),
    )
    turn.show(screen(say("rounds-which-cohort"), rows=rows))


def _entry(turn: Turn, asked: Round, turnout: Turnout) -> Button:
    called = title(turn, asked)
    shown = shortened(called, TITLE_SHOWN) if isinstance(called, str) else called
    status = asked.status
    if status is RoundStatus.DRAFT and asked.opens_at is not None:
        return button(say("rounds-entry-planned", title=shown, day=DayOf(asked.opens_at)), CARD, asked.id)
    return button(say(f"rounds-entry-{status}", title=shown, answered=turnout.answered), CARD, asked.id)


def _turns(count: int, page: int, cohort: Cohort) -> list[Button]:
    before = [button("‹", LIST, page - 1, cohort.id)] if page else []
    return [*before, *([button("›", LIST, page + 1, cohort.id)] if count > (page + 1) * PAGE else [])]


# ── one round ───────────────────────────────────────────────────────────────────────────────────────────


def found(turn: Turn, round_id: str) -> Round | None:
    """The round of a button; where it is gone, the list."""
    number = number_in(round_id)
    asked = None if number is None else rounds.find(turn.store, number)
    if asked is None:
        turn.toast = say("rounds-gone")
        list_rounds(turn)
        return None
    return asked


def draft(turn: Turn, round_id: str) -> Round | None:
    """A round that can still be changed; where it was opened meanwhile, it is shown as it is now."""
    asked = found(turn, round_id)
    if asked is not None and asked.status is not RoundStatus.DRAFT:
        turn.toast = say("rounds-no-draft")
        show(turn, asked)
        return None
    return asked


def show_round(turn: Turn, round_id: str) -> None:
    """Show a round."""
    asked = found(turn, round_id)
    if asked is not None:
        show(turn, asked)


def show(turn: Turn, asked: Round, *, news: Label | None = None) -> None:
    """Show a round, after what has just happened to it."""
    turn.show(card(turn, asked, news=news))


def card(turn: Turn, asked: Round, *, news: Label | None = None) -> Screen:
    """A round as it stands, and what can be done with it."""
    head = say("rounds-card", title=title(turn, asked), status=_status(asked))
    if asked.status is RoundStatus.DRAFT:
        return screen(news, head, Lines(_frame(turn, asked)), *_lacks(turn, asked), rows=_draft_ways(asked))
    turnout = results.turnouts(turn.store, [asked.id])[asked.id]
    counted = say("rounds-turnout", answered=turnout.answered, asked=turnout.asked)
    rows = [[button(say("rounds-results"), RESULTS, asked.id, "all")]]
    if asked.kind is RoundKind.OWN:
        close = [button(say("rounds-close"), CLOSE, asked.id)] if asked.status is RoundStatus.OPEN else []
        rows += [close, [button(say("rounds-copy"), COPY, asked.id)]]
    return screen(
        news,
        head,
        Lines([*_frame(turn, asked), say("rounds-line-questions", count=len(asked.questions))]),
        counted,
        rows=[*rows, back_to_list(asked)],
    )


def _status(asked: Round) -> Label:
    if asked.status is RoundStatus.DRAFT and asked.opens_at is not None:
        return say("rounds-planned", at=asked.opens_at)
    return asked.status


def _frame(turn: Turn, asked: Round) -> list[Label]:
    lines: list[Label] = [say("rounds-line-anonymous" if asked.anonymous else "rounds-line-named")]
    if asked.kind is RoundKind.OWN:
        lines += audience_lines(asked)
    elif asked.kind in (RoundKind.MIDTERM, RoundKind.CLOSING):
        lines.append(say(f"rounds-line-{asked.kind}"))
    if asked.closes_at is not None:
        over = asked.closes_at <= turn.now
        lines.append(say("rounds-line-closed" if over else "rounds-line-until", day=DayOf(asked.closes_at)))
    return lines


def audience_lines(asked: Round) -> list[Label]:
    """Who is asked, in words."""
    audience = rounds.Audience.read(asked.audience)
    who = f"{audience.role or 'both'}{'-tandem' if audience.in_tandem else ''}"
    lines: list[Label] = [say(f"rounds-line-{who}")]
    if audience.languages:
        names = [LanguageName(code) for code in audience.languages]
        lines.append(say("rounds-line-languages", languages=names))
    return lines


# ── a draft ─────────────────────────────────────────────────────────────────────────────────────────────


def people_asked(stage: Stage, asked: Round) -> int:
    """How many would be asked if the round opened now."""
    audience = rounds.Audience.read(asked.audience)
    return len(rounds.audience_of(stage.store, asked.cohort_id, audience))


def lacks(stage: Stage, asked: Round) -> Say | None:
    """What a draft lacks to be opened at all."""
    if not asked.questions:
        return say("rounds-no-questions")
    if asked.closes_at is None or asked.closes_at <= stage.now:
        return say("rounds-no-closing")
    begins = max(asked.opens_at or stage.now, stage.now)
    here = ZoneInfo(stage.programme.time_zone)
    if next_allowed(stage.programme, begins, here) >= asked.closes_at - A_DAY:
        return say("rounds-no-hour")
    return None


def too_few(stage: Stage, asked: Round) -> Say | None:
    """Why opening a draft now would help nobody."""
    count = people_asked(stage, asked)
    if count == 0:
        return say("rounds-nobody")
    if asked.anonymous and count < FEWEST_PEOPLE:
        return say("rounds-too-few", count=count, fewest=FEWEST_PEOPLE)
    return None


def _lacks(turn: Turn, asked: Round) -> list[Label]:
    count = say("rounds-line-questions", count=len(asked.questions))
    return [say("rounds-would-ask", count=people_asked(turn, asked)), lacks(turn, asked) or count]


def _draft_ways(asked: Round) -> list[list[Button]]:
    with_questions = [
        [button(say("rounds-questions", count=len(asked.questions)), QUESTIONS, asked.id)],
        [button(say("rounds-preview"), PREVIEW, asked.id), button(say("rounds-open"), OPEN, asked.id)],
    ]
    return [
        *(with_questions if asked.questions else [[button(say("rounds-add"), ADD, asked.id)]]),
        *([[button(say("rounds-by-hand"), BY_HAND, asked.id)]] if asked.opens_at else []),
        [button(say("rounds-change"), CHANGE, asked.id), button(say("rounds-discard"), DISCARD, asked.id)],
        back_to_list(asked),
    ]


def back_to_list(asked: Round | None = None) -> list[Button]:
    """The way back to the list that a round stands in."""
    return [button(say("rounds-back"), LIST, 0, *([asked.cohort_id] if asked else []))]


def back_to_card(asked: Round) -> list[Button]:
    """The way back to a round."""
    return [button(say("rounds-back-card"), CARD, asked.id)]
