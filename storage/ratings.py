"""Named queries about ratings: how far each of the two thinks that the goals are reached."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from mentoring.closing import last_day
from mentoring.gas import rating_asked_on
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import Phase
from storage import prompts
from storage.store import Store
from storage.tables import Goal, GoalRating, Person, RatingSheet, Tandem

PROMPTS = {Phase.MIDTERM: PromptKind.GOAL_RATING, Phase.END: PromptKind.GOAL_RATING_END}
"""What both are prompted with when a phase's ratings are due."""


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down when both are asked to rate the goals, as the tandem begins. With its last day that moves.

    Whoever has been asked about a phase is not asked about it again.
    """
    began = (tandem.started_at or store.now).date()
    last = last_day(programme, began, tandem.ends_on)
    for phase, kind in PROMPTS.items():
        day = rating_asked_on(programme, phase, began, last)
        for person in (tandem.mentee, tandem.mentor):
            if tandem.started_at == store.now or prompts.find(store, person, kind, tandem.id):
                at = datetime.combine(day, programme.quiet_until, ZoneInfo(person.time_zone))
                prompts.put(store, person, kind, at, tandem=tandem, about=tandem.id)


def sheets_of(store: Store, tandem: Tandem, phase: Phase) -> list[RatingSheet]:
    """The sheets of one phase. Not yet for the eyes of the other one: see ``is_settled``."""
    query = select(RatingSheet).where(RatingSheet.tandem_id == tandem.id, RatingSheet.phase == phase)
    return list(store.session.execute(query).scalars())


def sheet_of(store: Store, tandem: Tandem, phase: Phase, person: Person) -> RatingSheet | None:
    """A person's own sheet of one phase."""
    return next((sheet for sheet in sheets_of(store, tandem, phase) if sheet.rated_by == person.id), None)


def is_settled(store: Store, tandem: Tandem, phase: Phase) -> bool:
    """Tell whether both have rated: then each may see the other's ratings, and neither changes theirs."""
    return len(sheets_of(store, tandem, phase)) == 2


def visible_to(store: Store, tandem: Tandem, phase: Phase, person: Person) -> list[RatingSheet]:
    """The sheets of a phase that a person may see: their own, and the other one's once both are in."""
    sheets = sheets_of(store, tandem, phase)
    return sheets if len(sheets) == 2 else [sheet for sheet in sheets if sheet.rated_by == person.id]


def keep(
    store: Store,
    tandem: Tandem,
    phase: Phase,
    person: Person,
    *,
    levels: Mapping[Goal, int],
    support: int | None,
) -> RatingSheet:
    """Keep a person's ratings of a phase, in place of earlier ones."""
    sheet = sheet_of(store, tandem, phase, person)
    if sheet is None:
        sheet = RatingSheet(tandem_id=tandem.id, phase=phase, rated_by=person.id, ratings=[])
        store.session.add(sheet)
    sheet.rated_at, sheet.support = store.now, support
    sheet.ratings.clear()
    store.session.flush()  # the earlier ones go first: there is one rating of a goal on a sheet
    sheet.ratings += [
        GoalRating(goal_id=goal.id, level=level, weight=goal.weight) for goal, level in levels.items()
    ]
    store.session.flush()
    return sheet
