"""The list of tandems: of active ones those without contact for longest first; and who is found by a name."""

from collections.abc import Mapping, Sequence

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.fields.likeness import shortened
from dialogue.flow import Flow, Step
from dialogue.screen import Button, Label, Lines, Say, button, say, screen
from dialogue.turn import Turn
from handlers.cohort_choice import TITLE_CHARS
from handlers.coordinator.pairs import view as views
from handlers.coordinator.pairs.cards import ALL, CARD
from handlers.coordinator.pairs.view import View
from handlers.counts import count_label
from handlers.cuts import turning_keys
from handlers.desk_view import sign_of
from mentoring.words import Visibility
from storage import cohorts, contact_ladder, directory, people
from storage.directory import Shown
from storage.tables import Cohort, Tandem

LIST, FIND, FILTER = ALL, "pairs.find", "pairs.filter"
LIGHTS = "lights.list"  # of the room for contact that lapses
NAME_CHARS = 14  # of a name on a key
OTHERS = 2  # cohorts whose tandems run beside those of the present one


def show_or_find(turn: Turn, typed: str) -> None:
    """Show the list, or the tandems that are found by what was typed behind the command."""
    if typed.strip():
        _show_found(turn, typed, View())
    else:
        show_page(turn)


def show_page(turn: Turn, packed: str = "") -> None:
    """Show a page of the tandems that are chosen."""
    view = views.read(packed)
    cohort = views.cohort_of(turn, view)
    page = directory.tandems_page(turn.store, cohort.id, view.shown, view.cut)
    others = cohorts.at_work(turn.store, cohort, OTHERS) if view == View() else []
    head = "pairs-shown" if page.rows or page.is_part else "pairs-none"
    turn.show(
        screen(
            say("pairs-head", cohort=cohort.title[:TITLE_CHARS]),
            _counts(turn, cohort),
            Say(f"{head}.{view.shown.value}"),
            say("pairs-further") if page.is_part else None,
            say("pairs-others", cohorts=[one.title[:TITLE_CHARS] for one in others]) if others else None,
            rows=[
                *_entries(turn, page.rows, view),
                turning_keys(page, LIST, view.at),
                *_ways_on(view),
                *([_of_cohort(one)] for one in others),
            ],
        )
    )


def _counts(turn: Turn, cohort: Cohort) -> Label:
    counts = directory.count_tandems(turn.store, cohort.id)
    is_present = cohort.id == people.present_cohort(turn.store).id
    amber, red = contact_ladder.lights(turn.store, turn.person) if is_present else (0, 0)
    return Lines(
        [
            say("pairs-counts", **{one.value: count_label(count) for one, count in counts.items()}),
            *([say("pairs-lights", amber=amber, red=red)] if amber + red else []),
        ]
    )


def _entries(turn: Turn, rows: Sequence[Tandem], view: View) -> list[list[Button]]:
    return [[button(_entry(turn, one), CARD, one.id, view.packed())] for one in rows]


def _entry(turn: Turn, one: Tandem) -> Label:
    """The two and a number of days, short enough for a key: of an active tandem since it had contact last."""
    mentee, mentor = (shortened(person.name, NAME_CHARS) for person in (one.mentee, one.mentor))
    if one.paused_until is not None:
        return say("pairs-entry-resting", mentee=mentee, mentor=mentor, until=one.paused_until)
    since = one.closed_at or one.last_contact_at or one.proposed_at
    return say(
        "pairs-entry", sign=sign_of(one), mentee=mentee, mentor=mentor, days=max((turn.now - since).days, 0)
    )


def _of_cohort(cohort: Cohort) -> Button:
    return button(
        say("pairs-of-cohort", cohort=cohort.title[:TITLE_CHARS]), LIST, View(cohort_id=cohort.id).packed()
    )


def _ways_on(view: View) -> list[list[Button]]:
    here = view.packed()
    ways = [button(say("pairs-filter"), FILTER, here), button(say("pairs-find"), FIND, here)]
    is_usual = view.shown is Shown.ACTIVE and view.cohort_id is None
    return [ways, [button(say("pairs-lapsing"), LIGHTS, 0) if is_usual else button(say("pairs-all"), LIST)]]


# ── finding ─────────────────────────────────────────────────────────────────────────────────────────────


class Wanted(BaseModel):
    """What the name of one of the two begins with, or a part of it."""

    words: str


def ask_for_name(turn: Turn, packed: str = "") -> None:
    """Ask for a part of a name of somebody in the cohort that is looked at."""
    turn.open(FINDING.name, subject={"view": packed})


def _find(turn: Turn, wanted: Wanted, subject: Mapping[str, Json]) -> None:
    _show_found(turn, wanted.words, View(cohort_id=views.read(str(subject.get("view", ""))).cohort_id))


def _show_found(turn: Turn, typed: str, view: View) -> None:
    cohort, here = views.cohort_of(turn, view), view.packed()
    found = directory.find_tandems(turn.store, cohort.id, typed)
    key = "pairs-found" if found.rows else "pairs-not-found"
    again = [[button(say("pairs-find-again"), FIND, here)], [button(say("pairs-all"), LIST, here)]]
    turn.show(
        screen(
            say(key, words=typed[:60], count=len(found.rows), cohort=cohort.title[:TITLE_CHARS]),
            say("pairs-found-more") if found.has_more else None,
            rows=[*_entries(turn, found.rows, view), *again],
        )
    )


FINDING = Flow(
    "findpairs",
    (Step("words", Text(at_most=60), hint=True, sees=Visibility.COORDINATOR),),
    model=Wanted,
    finish=_find,
    review=False,
    single=True,
)
