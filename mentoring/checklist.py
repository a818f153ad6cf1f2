"""The first steps of a tandem: what is asked for when, until both know their way (PROGRAMME.md, *The start*)."""

from collections.abc import Collection
from datetime import date, timedelta

from mentoring.programme import Programme
from mentoring.words import FirstStep

APART = timedelta(days=7)
"""Two prompts about the first steps are at least this far apart, also after a pause."""

NAMED_AT_MOST = 3  # steps that one message has a button for


def next_asked(programme: Programme, began: date, today: date, last_asked: date | None = None) -> date | None:
    """The day on which a tandem that began then is asked about its first steps next; None: never again.

    The agreement comes first, the rest a little later, and all that is missing once more.
    """
    days = (
        programme.agreement_days,
        programme.checklist_days,
        programme.checklist_days + programme.checklist_again_days,
    )
    coming = [day for number in sorted(set(days)) if (day := began + timedelta(days=number)) > today]
    if not coming:
        return None
    return coming[0] if last_asked is None else max(coming[0], last_asked + APART)


def steps_asked(
    programme: Programme, began: date, today: date, missing: Collection[FirstStep]
) -> list[FirstStep]:
    """Which of the missing steps are asked for on a day, the most important first; at most three."""
    passed = (today - began).days
    asked = [
        step
        for step in FirstStep
        if step in missing
        and passed >= (programme.agreement_days if step is FirstStep.AGREEMENT else programme.checklist_days)
    ]
    return asked[:NAMED_AT_MOST]
