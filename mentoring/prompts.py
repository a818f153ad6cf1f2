"""What the clock has to tell somebody about a tandem."""

from enum import StrEnum


class Prompt(StrEnum):
    """The occasion of a message that waits for its reader's waking hours."""

    ANSWER = "answer"  # a proposal or a question waits for this person
    STUCK = "stuck"  # to coordinators: a proposal has waited for long
    LAPSED = "lapsed"  # nobody answered in time
    LAPSED_PAIR = "lapsed-pair"  # the same, to coordinators
    AWAKE = "awake"  # the pause is over
