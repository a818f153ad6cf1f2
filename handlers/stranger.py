"""Whoever writes from an account of which nothing is stored any more."""

from dialogue.turn import Stage, reader_of
from storage.store import Lane, Letter, dump
from storage.tables import Person


def stranger_like(person: Person, telegram_id: int) -> Person:
    """Somebody whom nobody has stored, who reads the same language."""
    return Person(
        telegram_id=telegram_id,
        name="",
        language=person.language,
        time_zone=person.time_zone,
        is_viewer=False,
    )


def show_strangers_menu(stage: Stage, person: Person) -> None:
    """Show the commands that are for anybody."""
    commands = stage.house.menu(frozenset(), reader_of(person))
    scope = {"type": "chat", "chat_id": person.telegram_id}
    payload = dump({"commands": commands, "scope": scope})
    stage.store.send(Letter(person.telegram_id, Lane.ANSWER, "setMyCommands", payload))
