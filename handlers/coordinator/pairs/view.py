"""How somebody looks at the list of tandems: which it shows and which page, short enough to go with every button."""

from dataclasses import dataclass, replace

from dialogue.field import number_in
from dialogue.turn import Turn
from handlers.cuts import NONE, SEPARATOR, packed_cut, packed_place, parts_of, read_cut, read_place
from storage import cohorts, people
from storage.directory import Shown
from storage.pages import Cut
from storage.tables import Cohort

START = Cut()
KINDS = tuple(Shown)


@dataclass(frozen=True, slots=True)
class View:
    """Which tandems are looked at; the cohort by its id, None is the present one."""

    shown: Shown = Shown.ACTIVE
    cohort_id: int | None = None
    cut: Cut = START

    def packed(self) -> str:
        """As a button carries it: ``4.3.a17``."""
        cohort = NONE if self.cohort_id is None else str(self.cohort_id)
        return SEPARATOR.join((packed_place(KINDS, self.shown), cohort, packed_cut(self.cut)))

    def at(self, cut: Cut) -> str:
        """Another page of the same list; packed."""
        return replace(self, cut=cut).packed()


def read(packed: str) -> View:
    """The view that a button carries; what this version does not know is as if nothing were chosen."""
    shown, cohort, cut = parts_of(packed, 3)
    return View(read_place(KINDS, shown) or Shown.ACTIVE, number_in(cohort), read_cut(cut))


def cohort_of(turn: Turn, view: View) -> Cohort:
    """The cohort of a view; the present one where it has none."""
    found = None if view.cohort_id is None else cohorts.find(turn.store, view.cohort_id)
    return found or people.present_cohort(turn.store)
