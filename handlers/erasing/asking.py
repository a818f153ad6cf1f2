"""Asking to be erased: open to everybody who is stored, whether or not they have agreed to the present notice."""

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.erasing import going
from handlers.stranger import show_strangers_menu, stranger_like
from mentoring.erasing import THINK_AGAIN
from storage import erasure

ASK, TOMORROW, SURE, NOW, KEEP = "erase.ask", "erase.tomorrow", "erase.sure", "erase.now", "erase.keep"
MEANT_FOR = 30  # minutes: a button that erases does nothing later: one may come upon it by chance


def ask(turn: Turn) -> None:
    """Say what goes and what stays, and offer the ways."""
    if not _can_be(turn):
        return
    asked = erasure.asked(turn.store, turn.person)
    if asked is not None:
        keys = [[button(say("erasing-keep-after-all"), KEEP)], [button(say("erasing-now"), SURE)]]
        turn.show(screen(say("erasing-waits", at=asked.due_at), rows=keys))
        return
    keys = [
        [button(say("erasing-tomorrow"), TOMORROW)],
        [button(say("erasing-now"), SURE)],
        [button(say("erasing-keep"), KEEP)],
    ]
    turn.show(screen(*_what_goes(turn), _copy_first(turn), rows=keys))


def _what_goes(turn: Turn) -> list[Label]:
    extent = going.extent_of(turn, turn.person)
    lines = [
        say("erasing-goes-words"),
        *(say("erasing-goes-tandem", partner=name) for name in extent.partners),
        *([say("erasing-goes-proposals", count=extent.proposals)] if extent.proposals else []),
        *([say("erasing-goes-events", count=extent.events)] if extent.events else []),
        *([say("erasing-goes-certificate")] if extent.certificates else []),
        *([say("erasing-goes-desk")] if extent.is_on_desk else []),
    ]
    return [say("erasing-ask"), Lines(lines), say("erasing-stays")]


def _copy_first(turn: Turn) -> Label | None:
    return say("erasing-copy-first") if "mydata" in turn.house.commands else None


def _can_be(turn: Turn) -> bool:
    """Whether there is somebody to erase; a programme that would be left without a coordinator needs one first."""
    if not turn.known:
        turn.show(screen(say("erasing-stranger")))
    elif going.is_last_coordinator(turn, turn.person):
        turn.show(screen(say("erasing-last")))
    else:
        return True
    return False


def erase_tomorrow(turn: Turn) -> None:
    """Note the wish; a day later it is done, unless the person thinks again."""
    if _can_be(turn):
        asked = erasure.ask(turn.store, turn.person, turn.now + THINK_AGAIN)
        keys: list[list[Button]] = [[button(say("erasing-keep-after-all"), KEEP)]]
        turn.show(screen(say("erasing-noted", at=asked.due_at), rows=keys))


def keep(turn: Turn) -> None:
    """Leave everything as it is."""
    if turn.known and erasure.think_again(turn.store, turn.person):
        turn.show(screen(say("erasing-taken-back")))
    else:
        turn.show(screen(say("erasing-kept" if turn.known else "erasing-stranger")))


def make_sure(turn: Turn) -> None:
    """Ask once more: there is no way back."""
    if _can_be(turn):
        keys = [
            [button(say("erasing-yes"), NOW, _minute(turn))],
            [button(say("erasing-keep"), KEEP)],
        ]
        turn.show(screen(say("erasing-sure"), rows=keys))


def _minute(turn: Turn) -> int:
    return int(turn.now.timestamp()) // 60


def _is_meant(turn: Turn, minute: int) -> bool:
    return 0 <= _minute(turn) - minute <= MEANT_FOR


def erase_now(turn: Turn, asked_at: str) -> None:
    """Erase the person who taps; they are a stranger from then on."""
    if not _can_be(turn):
        return
    if not _is_meant(turn, number_in(asked_at) or 0):
        ask(turn)
        return
    going.erase_person(turn, turn.person)
    turn.person = stranger_like(turn.person, turn.incoming.sender.telegram_id)
    turn.show(screen(say("erasing-done")))
    show_strangers_menu(turn, turn.person)
