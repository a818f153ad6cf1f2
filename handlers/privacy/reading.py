"""Reading the privacy notice: first in short, then page by page, before joining as well as later."""

from dialogue.field import number_in
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers import privacy_notice
from handlers.privacy_notice import ASK_TO_WITHDRAW, NOTICE, READ


def show_notice(turn: Turn, language: str = "", payload: str = "") -> None:
    """Show the notice in short, with the ways on that fit the reader."""
    _speak(turn, language)
    programme, spoken = turn.programme, turn.person.language
    is_new = turn.known and privacy_notice.has_new_version(turn.person, programme)
    turn.show(
        screen(
            say("privacy-withdrawn-already") if turn.person.has_withdrawn else None,
            privacy_notice.changes(programme, spoken) if is_new else None,
            *privacy_notice.short(programme, spoken),
            rows=[
                *privacy_notice.way_to_read(programme, turn.person, payload),
                *_answers(turn, payload),
                *_way_out(turn),
            ],
        )
    )


def show_page(turn: Turn, language: str, page: str = "0", payload: str = "") -> None:
    """Show a page of the whole notice; on the last one whoever is asked can answer."""
    _speak(turn, language)
    pages = privacy_notice.pages(turn, turn.person, turn.person.language)
    number = min(number_in(page) or 0, len(pages) - 1)
    parts: list[Label] = list(pages[number])
    back = [button(say("privacy-back"), NOTICE, turn.person.language, payload)]
    turn.show(
        screen(*parts, rows=[_turning(turn, number, len(pages), payload), *_answers(turn, payload), back])
    )


def _turning(turn: Turn, number: int, count: int, payload: str) -> list[Button]:
    """To the page before and the next one, and which of how many this is."""
    language = turn.person.language
    if count == 1:
        return []
    here = button(say("privacy-page", page=number + 1, pages=count), READ, language, number, payload)
    before = [button("‹", READ, language, number - 1, payload)] if number else []
    after = [button("›", READ, language, number + 1, payload)] if number + 1 < count else []
    return [*before, here, *after]


def _answers(turn: Turn, payload: str) -> list[list[Button]]:
    """Yes or not now, for whoever has not accepted this version."""
    if turn.known and not _has_to_answer(turn):
        return []
    return privacy_notice.yes_or_not(turn.programme, turn.person, payload)


def _has_to_answer(turn: Turn) -> bool:
    return turn.person.has_withdrawn or privacy_notice.has_new_version(turn.person, turn.programme)


def _way_out(turn: Turn) -> list[list[Button]]:
    if not turn.known or turn.person.has_withdrawn:
        return []
    return [[button(say("privacy-withdraw"), ASK_TO_WITHDRAW)]]


def _speak(turn: Turn, language: str) -> None:
    """Speak the language that somebody new has chosen, if the programme (still) has it."""
    if not turn.known and language in turn.programme.languages:
        turn.person.language = language
