"""The tables. A column with a person's words says who may read it (``info['sees']``)."""

from sqlalchemy import Column

from storage.columns import Sealed
from storage.tables.agreements import Agreement
from storage.tables.announcements import Announcement, LinkedChat, Recipient
from storage.tables.base import Table
from storage.tables.closing import Certificate, Closing, KeptNotes
from storage.tables.concerns import Concern, ConcernWords
from storage.tables.desk_notes import DeskNote
from storage.tables.encryption_keys import EncryptionKey
from storage.tables.erasures import Erasure
from storage.tables.events import Attendance, Event
from storage.tables.feeds import CalendarFeed, ShownCode
from storage.tables.goals import Goal, GoalChange, GoalNote, GoalRating, RatingSheet
from storage.tables.lists import PeopleList
from storage.tables.matching import MatchDraft, MatchLeft, MatchPair, SettledPair
from storage.tables.meetings import Contact, Meeting, MeetingLog, NextStep
from storage.tables.peers import Coffee, CoffeeGroup, CoffeeGuest, CoffeeSeat, PeerGroup
from storage.tables.people import Act, Cohort, Consent, Enrolment, Invitation, NamePart, Person
from storage.tables.positions import Position
from storage.tables.prompts import WaitingPrompt
from storage.tables.proposals import ProposalQuestion
from storage.tables.questions import Question, QuestionWords
from storage.tables.retention import RetentionHold
from storage.tables.rounds import AnswerSheet, Fit, Round, RoundPart, RoundQuestion
from storage.tables.support import SupportRequest
from storage.tables.tandems import Tandem
from storage.tables.way import FailedUpdate, Fate, GroupChat, Outgoing, Progress, SeenUpdate, Task
from storage.tables.week import DeskWeek

__all__ = [
    "Act",
    "Agreement",
    "Announcement",
    "AnswerSheet",
    "Attendance",
    "CalendarFeed",
    "Certificate",
    "Closing",
    "Coffee",
    "CoffeeGroup",
    "CoffeeGuest",
    "CoffeeSeat",
    "Cohort",
    "Concern",
    "ConcernWords",
    "Consent",
    "Contact",
    "DeskNote",
    "DeskWeek",
    "EncryptionKey",
    "Enrolment",
    "Erasure",
    "Event",
    "FailedUpdate",
    "Fate",
    "Fit",
    "Goal",
    "GoalChange",
    "GoalNote",
    "GoalRating",
    "GroupChat",
    "Invitation",
    "KeptNotes",
    "LinkedChat",
    "MatchDraft",
    "MatchLeft",
    "MatchPair",
    "Meeting",
    "MeetingLog",
    "NamePart",
    "NextStep",
    "Outgoing",
    "PeerGroup",
    "PeopleList",
    "Person",
    "Position",
    "Progress",
    "ProposalQuestion",
    "Question",
    "QuestionWords",
    "RatingSheet",
    "Recipient",
    "RetentionHold",
    "Round",
    "RoundPart",
    "RoundQuestion",
    "SeenUpdate",
    "SettledPair",
    "ShownCode",
    "SupportRequest",
    "Table",
    "Tandem",
    "Task",
    "WaitingPrompt",
]

SEALED: list["Column[object]"] = [
    column
    for table in Table.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Sealed)
]
for column in SEALED:
    assert isinstance(column.type, Sealed)  # noqa: S101 - they are chosen by it
    column.type.place = str(column)
