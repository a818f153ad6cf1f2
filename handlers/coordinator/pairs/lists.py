"""The list of tandems: of active ones those without contact for longest first; and who is found by a name."""

from collections.abc import Mapping, Sequence

from pydantic import BaseModel

from dialogue.field import Json, number_in
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Button, DayOf, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.pairs.cards import ALL, CARD, sign_of
from handlers.counts import count_label
from mentoring.words import Visibility
from storage import contact_ladder, directory, people
from storage.directory import Cut, Shown
from storage.tables import Tandem

LIST, FIND = ALL, "pairs.find"
LIGHTS = "lights.list"  # of the room for contact that lapses
START = "-"
AFTER, BEFORE = "a", "b"


def show_or_find(turn: Turn, typed: str) -> None:
    """Show the list, or the tandems that are found by what was typed behind the command."""
    if typed.strip():
        _show_found(turn, typed)
    else:
        show_page(turn)


def show_page(turn: Turn, shown: str = Shown.ACTIVE, where: str = AFTER, row: str = START) -> None:
    """Show a page of one of the lists, from a row on or up to it."""
    which = Shown(shown) if shown in {one.value for one in Shown} else Shown.ACTIVE
    cohort = people.present_cohort(turn.store)
    page = directory.tandems_page(
        turn.store, cohort.id, which, Cut(number_in(row), backwards=where == BEFORE)
    )
    turns = [button("‹", LIST, which, BEFORE, page.rows[0].id)] if page.has_before and page.rows else []
    if page.has_after:
        turns.append(button("›", LIST, which, AFTER, page.rows[-1].id))
    turn.show(
        screen(
            say("pairs-head", cohort=cohort.title),
            _counts(turn, cohort.id),
            Say(f"pairs-shown.{which.value}") if page.rows else Say(f"pairs-none.{which.value}"),
            rows=[*_entries(page.rows), turns, *_ways_on(which)],
        )
    )


def _counts(turn: Turn, cohort_id: int) -> Label:
    counts = directory.count_tandems(turn.store, cohort_id)
    amber, red = contact_ladder.lights(turn.store, turn.person)
    return Lines(
        [
            say("pairs-counts", **{one.value: count_label(count) for one, count in counts.items()}),
            *([say("pairs-lights", amber=amber, red=red)] if amber + red else []),
        ]
    )


def _entries(rows: Sequence[Tandem]) -> list[list[Button]]:
    return [
        [
            button(
                say(
                    "pairs-entry",
                    sign=sign_of(one),
                    mentee=one.mentee.name,
                    mentor=one.mentor.name,
                    last=DayOf(one.last_contact_at or one.proposed_at),
                ),
                CARD,
                one.id,
            )
        ]
        for one in rows
    ]


def _ways_on(which: Shown) -> list[list[Button]]:
    others = [button(Say(f"pairs-list.{one.value}"), LIST, one) for one in Shown if one is not which]
    return [others, [button(say("pairs-lapsing"), LIGHTS, 0), button(say("pairs-find"), FIND)]]


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────


class Wanted(BaseModel):
    """What the name of one of the two begins with, or a part of it."""

    words: str


def ask_for_name(turn: Turn) -> None:
    """Ask for a part of a name."""
    turn.open(FINDING.name)


def _find(turn: Turn, wanted: Wanted, _subject: Mapping[str, Json]) -> None:
    _show_found(turn, wanted.words)


def _show_found(turn: Turn, typed: str) -> None:
    found = directory.find_tandems(turn.store, people.present_cohort(turn.store).id, typed)
    key = "pairs-found" if found.rows else "pairs-not-found"
    again = [[button(say("pairs-find-again"), FIND)], [button(say("pairs-all"), LIST)]]
    turn.show(
        screen(
            say(key, words=typed[:60], count=len(found.rows)),
            say("pairs-found-more") if found.has_more else None,
            rows=[*_entries(found.rows), *again],
        )
    )


FINDING = Flow(
    "findpairs",
    (Step("words", Text(at_most=60), hint=True, sees=Visibility.COORDINATOR),),
    model=Wanted,
    finish=_find,
    review=False,
)
