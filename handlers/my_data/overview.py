"""What somebody sees of their data in the chat: how much there is of what, each part, and their cards at the desk."""

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.desk_view import person_card, tandem_card
from handlers.my_data.entries import entry_of, part_named
from handlers.my_data.packing import TASK
from storage import directory, my_data, tandems

OVERVIEW, PART, DESK, TAKE = "mydata.show", "mydata.part", "mydata.desk", "mydata.take"
ERASE = "erase.ask"  # of another room
ENTRIES = 3  # on a page


def show_overview(turn: Turn) -> None:
    """Show how much is stored of what."""
    if not turn.known:
        turn.show(screen(say("mydata-nothing")))
        return
    counts = my_data.counts(turn.store, turn.person)
    parts = [
        button(say("mydata-count", part=Say(f"mydata-part.{name}"), count=count), PART, name, 0)
        for name, count in counts.items()
    ]
    ways = [
        [button(say("mydata-desk"), DESK)],
        [button(say("mydata-take"), TAKE)],
        [button(say("mydata-erase"), ERASE)],
    ]
    turn.show(screen(say("mydata-head"), rows=[*([one] for one in parts), *ways]))


def show_part(turn: Turn, name: str, page: str = "0") -> None:
    """Show some of the rows of a part."""
    part = part_named(name)
    if part is None or not turn.known:
        show_overview(turn)
        return
    number = number_in(page) or 0
    rows = my_data.of_part(turn.store, turn.person, part, number * ENTRIES, ENTRIES + 1)
    if not rows:
        show_overview(turn)
        return
    entries: list[Label] = [Lines(entry_of(turn, turn.person, row)) for row in rows[:ENTRIES]]
    turns: list[Button] = [button("‹", PART, name, number - 1)] if number else []
    if len(rows) > ENTRIES:
        turns.append(button("›", PART, name, number + 1))
    head = say("mydata-part-head", part=Say(f"mydata-part.{name}"))
    turn.show(screen(head, *entries, rows=[turns, [button(say("mydata-back"), OVERVIEW)]]))


def show_what_coordinators_see(turn: Turn) -> None:
    """Show somebody their cards as coordinators have them, word for word."""
    if not turn.known:
        turn.show(screen(say("mydata-nothing")))
        return
    together = tandems.active_of(turn.store, turn.person)
    cards = [part for tandem in together for part in (say("mydata-desk-tandem"), *tandem_card(turn, tandem))]
    turn.show(
        screen(
            say("mydata-desk-head"),
            *person_card(turn, turn.person, directory.enrolments_of(turn.store, turn.person)),
            *cards,
            say("mydata-desk-not"),
            rows=[[button(say("mydata-back"), OVERVIEW)]],
        )
    )


def take_along(turn: Turn) -> None:
    """Have everything packed into a file."""
    if not turn.known:
        turn.show(screen(say("mydata-nothing")))
        return
    turn.toast = say("mydata-packing")
    turn.order(TASK, person=turn.person.id)
