"""What the clock has to say to people."""

from enum import StrEnum


class PromptKind(StrEnum):
    """The occasion of a message that nobody's own tap brings about, the most important first.

    Of those that are not urgent a person gets one a day: the first of this list that waits for them.
    """

    # What can't wait for its turn: it comes beside the one a day.
    MEETING_SOON = "meeting-soon"
    MEETING_TOMORROW = "meeting-tomorrow"
    MEETING_HOLDS = "meeting-holds"  # at its time: nobody has answered the wish to move it
    EVENT_SOON = "event-soon"
    EVENT_TOMORROW = "event-tomorrow"
    PROPOSAL_LAPSED = "proposal-lapsed"
    NOTES_GO = "notes-go"
    RECORDS_GO = "records-go"  # of a tandem that ended long ago
    PERSON_GOES = "person-goes"  # all that is stored of somebody who has long not taken part

    # To mentees and mentors.
    PROPOSAL = "proposal"  # it, or a question about it, waits for this person
    SUPPORT = "support"  # a request waits for this mentor
    CLOSING = "closing"
    CONTACT = "contact"  # the contact ladder
    MET = "met"  # did you meet?
    FIT = "fit"
    AGREEMENT_REVIEW = "agreement-review"
    AWAKE = "awake"  # the pause is over
    ROUND = "round"  # of feedback
    EVENT_NEWS = "event-news"  # events that were announced
    COFFEE = "coffee"  # who this person's peer coffee is with
    COFFEE_MET = "coffee-met"  # whether they met
    PEERS_NEWS = "peers-news"  # a group of peers that one can join
    COFFEE_NEWS = "coffee-news"  # that there is a peer coffee
    STEPS = "steps"
    GOAL_RATING = "goal-rating"  # at mid-term
    GOAL_RATING_END = "goal-rating-end"
    GOAL_DATE = "goal-date"
    POSITION = "position"
    CHECKLIST = "checklist"
    SEMESTER = "semester"  # who came too early may apply now

    # To coordinators: all that waits comes in one message.
    DESK_CONTACT = "desk-contact"  # red
    DESK_ROUND = "desk-round"  # one that could not open by itself
    DESK_QUESTION = "desk-question"  # nobody has answered for days
    DESK_FIT = "desk-fit"
    DESK_PROPOSAL = "desk-proposal"
    DESK_LAPSED = "desk-lapsed"  # a proposal
    DESK_CLOSING = "desk-closing"
    DESK_ABSENCE = "desk-absence"  # who can't come to an event after all
    DESK_WEEK = "desk-week"  # what the week has brought
