"""Counts in lists that are counted no further than one needs to know."""

from dialogue.screen import Label, say
from storage.pages import COUNTED_TO


def count_label(count: int) -> Label:
    """A number, or that there are more than are counted."""
    return say("count-many", count=COUNTED_TO) if count >= COUNTED_TO else say("count-exact", count=count)
