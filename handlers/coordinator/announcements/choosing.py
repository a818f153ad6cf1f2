"""Picking for whom an announcement is: one page with what is picked, one for each kind of choice."""

from dataclasses import replace

from dialogue.screen import Button, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.announcements import cards, names
from handlers.coordinator.announcements.audience import KINDS, Kind, chosen, described, named, offered
from mentoring.audience import Audience, as_json, audience_of
from mentoring.words import AnnouncementStatus
from storage import people
from storage.tables import Announcement

COLUMNS = 2
ON, OFF = "1", "0"


def show_audience(turn: Turn, announcement_id: str) -> None:
    """Show for whom a draft is, with a key for each thing that can be picked."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None:
        _show_page(turn, found)


def _show_page(turn: Turn, one: Announcement) -> None:
    audience, language = audience_of(one.audience), turn.reader.language
    keys = [
        button(Say(f"news-kind-of.{kind.name}"), names.PICK, one.id, kind.name)
        for kind in offered(turn, audience)
    ]
    rows = [keys[start : start + COLUMNS] for start in range(0, len(keys), COLUMNS)]
    rows.append([button(say("news-whom-done"), names.SHOW, one.id)])
    turn.show(screen(say("news-whom-head"), *described(turn, one, language), rows=rows))


def show_options(turn: Turn, announcement_id: str, name: str) -> None:
    """Show what can be picked of one kind."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None and name in KINDS:
        _show_options(turn, found, KINDS[name])


def _show_options(turn: Turn, one: Announcement, kind: Kind) -> None:
    audience, language = audience_of(one.audience), turn.reader.language
    picked = chosen(audience, kind)
    keys = []
    for value, label in kind.options(turn, audience, language):
        is_on = value in picked
        mark = say("news-picked" if is_on else "news-unpicked", name=label)
        keys.append(button(mark, names.SET, one.id, kind.name, value, OFF if is_on else ON))
    rows: list[list[Button]] = [keys[start : start + COLUMNS] for start in range(0, len(keys), COLUMNS)]
    rows.append([button(say("news-whom-back"), names.WHOM, one.id)])
    head = say(
        "news-pick" if kind.several else "news-pick-one",
        kind=Say(f"news-kind-of.{kind.name}"),
        names=named(turn, audience, kind, language),
    )
    turn.show(screen(head, rows=rows))


def choose(turn: Turn, announcement_id: str, name: str, value: str, on: str) -> None:
    """Pick something, or no longer; only what is offered counts."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    kind = KINDS.get(name)
    if found is None or kind is None:
        return
    audience = audience_of(found.audience)
    if value in {known for known, _ in kind.options(turn, audience, turn.reader.language)}:
        found.audience = as_json(_changed(audience, kind, value, on=on == ON))
        people.record(turn.store, turn.person, "aim announcement", f"announcement {found.id}")
    if kind.several:
        _show_options(turn, found, kind)
    else:
        _show_page(turn, found)


def _changed(audience: Audience, kind: Kind, value: str, *, on: bool) -> Audience:
    if kind.several:
        return audience.switched(kind.name, kind.read(value), on=on)
    return replace(audience, **{kind.name: kind.read(value)})
