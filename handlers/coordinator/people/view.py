"""How somebody looks at the list of people: whom it shows and which page, short enough to go with every button."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dialogue.field import number_in
from dialogue.turn import Turn
from handlers.cuts import NONE, SEPARATOR, packed_cut, packed_place, parts_of, read_cut, read_place
from mentoring.words import Role
from storage import cohorts, people
from storage.directory import People, Standing
from storage.pages import Cut
from storage.tables import Cohort

START = Cut()
ROLES, STANDINGS = tuple(Role), tuple(Standing)


@dataclass(frozen=True, slots=True)
class View:
    """What is chosen, None where nothing is; the cohort by its id, None is the present one."""

    role: Role | None = None
    standing: Standing | None = None
    language: str | None = None
    cohort_id: int | None = None
    cut: Cut = START

    @property
    def is_filtered(self) -> bool:
        """Tell whether not everybody of the cohort is shown."""
        return bool(self.role or self.standing or self.language)

    def packed(self) -> str:
        """As a button carries it: ``0.4.de.3.a17``."""
        cohort = NONE if self.cohort_id is None else str(self.cohort_id)
        chosen = (
            packed_place(ROLES, self.role),
            packed_place(STANDINGS, self.standing),
            self.language or NONE,
        )
        return SEPARATOR.join((*chosen, cohort, packed_cut(self.cut)))

    def at(self, cut: Cut) -> str:
        """Another page of the same list; packed."""
        return replace(self, cut=cut).packed()

    def but(self, **chosen: object) -> str:
        """The same with another choice, from the beginning; packed."""
        return replace(self, cut=START, **chosen).packed()  # type: ignore[arg-type] # fields of this class


def read(packed: str, languages: Sequence[str]) -> View:
    """The view that a button carries; what this version does not know is as if nothing were chosen."""
    role, standing, language, cohort, cut = parts_of(packed, 5)
    return View(
        read_place(ROLES, role),
        read_place(STANDINGS, standing),
        language if language in languages else None,
        number_in(cohort),
        read_cut(cut),
    )


def cohort_of(turn: Turn, view: View) -> Cohort:
    """The cohort of a view; the present one where it has none."""
    found = None if view.cohort_id is None else cohorts.find(turn.store, view.cohort_id)
    return found or people.present_cohort(turn.store)


def wanted(view: View, cohort: Cohort) -> People:
    """Whom the view shows."""
    return People(cohort.id, view.role, view.standing, view.language)
