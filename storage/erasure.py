"""Erasing somebody: what they wrote goes, what tells who they were goes, and counts without a person stay.

The row of the person stays behind without anything of them, under a number drawn by lot: so what is their partner's,
and what is counted, still fits together (Art. 17 GDPR; recital 26: what tells of nobody is no personal data).
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update

from mentoring.agreement import CLAUSES, TERMS
from mentoring.erasing import NAMELESS, UNSAID
from mentoring.words import EnrolmentStatus
from storage.due import Due, claim_due
from storage.locking import locked
from storage.store import Store
from storage.tables import (
    Agreement,
    AnswerSheet,
    Attendance,
    CalendarFeed,
    Certificate,
    Closing,
    CoffeeGuest,
    Concern,
    ConcernWords,
    Consent,
    DeskNote,
    Enrolment,
    Erasure,
    FailedUpdate,
    Fate,
    Goal,
    GoalChange,
    GoalNote,
    KeptNotes,
    MatchLeft,
    MatchPair,
    Meeting,
    MeetingLog,
    NamePart,
    NextStep,
    Outgoing,
    PeopleList,
    Person,
    Position,
    Progress,
    ProposalQuestion,
    Question,
    QuestionWords,
    Recipient,
    SettledPair,
    ShownCode,
    SupportRequest,
    Table,
    Tandem,
    WaitingPrompt,
)

LAST = "~"  # where a list by name has those without one: at its end
FIRST_NUMBER = 2**52  # below zero: of nobody in Telegram, whose numbers have at most 52 bits (Bot API, User)


@dataclass(frozen=True)
class Whose:
    """Somebody's ids, under which things of theirs are kept."""

    store: Store
    person_id: int
    telegram_id: int

    def _ids(self, query: Any) -> list[int]:
        return list(self.store.session.execute(query).scalars())

    @cached_property
    def as_mentee(self) -> list[int]:
        """Their tandems, those that were only proposed as well."""
        return self._ids(select(Tandem.id).where(Tandem.mentee_id == self.person_id))

    @cached_property
    def as_mentor(self) -> list[int]:
        """The same, as a mentor."""
        return self._ids(select(Tandem.id).where(Tandem.mentor_id == self.person_id))

    @property
    def tandems(self) -> list[int]:
        """All of them."""
        return [*self.as_mentee, *self.as_mentor]

    @cached_property
    def goals(self) -> list[int]:
        """The goals that they set as a mentee."""
        return self._ids(select(Goal.id).where(Goal.tandem_id.in_(self.as_mentee)))

    @cached_property
    def enrolments(self) -> list[int]:
        """Their parts in cohorts."""
        return self._ids(select(Enrolment.id).where(Enrolment.person_id == self.person_id))

    @cached_property
    def concerns(self) -> list[int]:
        """What they brought to the coordinators about a tandem."""
        return self._ids(select(Concern.id).where(Concern.person_id == self.person_id))

    @cached_property
    def questions(self) -> list[int]:
        """What they asked the coordinators."""
        return self._ids(select(Question.id).where(Question.person_id == self.person_id))


Which = Callable[[Whose], ColumnElement[bool]]

GOES: Sequence[tuple[type[Table], Which]] = (
    (Outgoing, lambda one: Outgoing.chat_id == one.telegram_id),
    (FailedUpdate, lambda one: FailedUpdate.chat_id == one.telegram_id),
    (Recipient, lambda one: Recipient.chat_id == one.telegram_id),
    (WaitingPrompt, lambda one: WaitingPrompt.person_id == one.person_id),
    (Progress, lambda one: Progress.person_id == one.person_id),
    (NamePart, lambda one: NamePart.person_id == one.person_id),
    (Consent, lambda one: Consent.person_id == one.person_id),
    (Erasure, lambda one: Erasure.person_id == one.person_id),
    (CalendarFeed, lambda one: CalendarFeed.person_id == one.person_id),
    (ShownCode, lambda one: ShownCode.person_id == one.person_id),
    (CoffeeGuest, lambda one: CoffeeGuest.person_id == one.person_id),
    (PeopleList, lambda one: PeopleList.made_by == one.person_id),
    (Certificate, lambda one: Certificate.person_id == one.person_id),
    (KeptNotes, lambda one: KeptNotes.person_id == one.person_id),
    (MatchLeft, lambda one: MatchLeft.enrolment_id.in_(one.enrolments)),
    (MatchPair, lambda one: _of_both(MatchPair, one)),
    (SettledPair, lambda one: _of_both(SettledPair, one)),
    (ConcernWords, lambda one: ConcernWords.concern_id.in_(one.concerns)),
    (Concern, lambda one: Concern.id.in_(one.concerns)),
    (QuestionWords, lambda one: QuestionWords.question_id.in_(one.questions)),
    (Question, lambda one: Question.id.in_(one.questions)),
    (DeskNote, lambda one: DeskNote.tandem_id.in_(one.tandems)),
    (NextStep, lambda one: NextStep.noted_by == one.person_id),
    (ProposalQuestion, lambda one: ProposalQuestion.asked_by == one.person_id),
    (Position, lambda one: Position.tandem_id.in_(one.as_mentee)),
    (GoalNote, lambda one: GoalNote.written_by == one.person_id),
)
"""Rows of theirs that go, each before what it refers to."""


def _of_both(table: type[MatchPair] | type[SettledPair], one: Whose) -> ColumnElement[bool]:
    return or_(table.mentee_id.in_(one.enrolments), table.mentor_id.in_(one.enrolments))


BLANKED: Sequence[tuple[type[Table], Which, Mapping[str, Any]]] = (
    (
        Enrolment,
        lambda one: Enrolment.person_id == one.person_id,
        {"profile": {}, "fields": [], "sort_name": LAST, "status": EnrolmentStatus.LEFT},
    ),
    (Tandem, lambda one: Tandem.id.in_(one.tandems), {"decline_reason": None}),
    (
        Attendance,
        lambda one: Attendance.person_id == one.person_id,
        {"reason": None, "reason_words": None},
    ),
    (
        Goal,
        lambda one: Goal.id.in_(one.goals),
        {"title": UNSAID, "outcome": UNSAID, "first_step": UNSAID, "levels": {}},
    ),
    (GoalChange, lambda one: GoalChange.goal_id.in_(one.goals), {"before": None}),
    (
        Meeting,
        lambda one: func.coalesce(Meeting.planned_by, Meeting.proposed_by) == one.person_id,
        {"place": None, "agenda": None},
    ),
    (MeetingLog, lambda one: MeetingLog.logged_by == one.person_id, {"topics": [], "takeaway": None}),
    (
        MeetingLog,
        lambda one: and_(MeetingLog.tandem_id.in_(one.tandems), MeetingLog.logged_by != one.person_id),
        {"doubt": None},
    ),
    (
        SupportRequest,
        lambda one: SupportRequest.tandem_id.in_(one.as_mentee),
        {"wish": UNSAID, "outcome_words": None},
    ),
    (SupportRequest, lambda one: SupportRequest.tandem_id.in_(one.as_mentor), {"reply": None}),
    (ProposalQuestion, lambda one: ProposalQuestion.tandem_id.in_(one.tandems), {"answer": None}),
    (Closing, lambda one: Closing.person_id == one.person_id, {"thanks": None, "outlook": None}),
)
"""Rows that stay for the partner or are counted, and what of them goes."""

STAYS: Mapping[str, str] = {
    "act": "what a coordinator did, without whoever they were",
    "agreement": "its dates and numbers; of the words none (erase)",
    "announcement": "the programme's own, whoever wrote it",
    "answer_sheet": "what can be counted; of the words none (erase)",
    "coffee_seat": "how many met",
    "contact": "that two were in touch, and when",
    "event": "the programme's own, whoever made it",
    "fate": "how many messages arrived, under the number drawn by lot (erase)",
    "fit": "one of three answers, counted",
    "goal_rating": "levels, counted",
    "invitation": "the programme's own, whoever made it",
    "linked_chat": "of a group or a channel",
    "match_draft": "the programme's own, whoever ordered it",
    "peer_group": "the programme's own, whoever made it",
    "person": "the row under a number drawn by lot (erase)",
    "rating_sheet": "how much the support helped, counted",
    "retention_hold": "since when nothing goes, whoever said so",
    "round": "the programme's own, whoever made it",
    "round_part": "how many were asked and have answered",
}
"""What else tells of a person by number, and why it can stay."""


def erase(store: Store, person: Person) -> None:
    """Erase somebody. What goes on with them (tandems, events) is to be ended before.

    Nothing that was read of them in this transaction holds any more.
    """
    store.session.flush()
    one = Whose(store, person.id, person.telegram_id)
    number = -FIRST_NUMBER - secrets.randbits(62 - 1)
    _unsay_agreements(one)
    _unsay_answers(one)
    for table, which, values in BLANKED:
        store.session.execute(update(table).where(which(one)).values(values))
    for table, which in GOES:
        store.session.execute(delete(table).where(which(one)))
    store.session.execute(update(Fate).where(Fate.chat_id == one.telegram_id).values(chat_id=number))
    store.session.execute(update(Question).where(Question.taken_by == one.person_id).values(taken_by=None))
    _leave_nobody(person, number, store.now)
    store.session.flush()
    store.session.expire_all()
    store.forget(one.person_id, one.telegram_id)
    store.has_erased = True


def _leave_nobody(person: Person, number: int, now: datetime) -> None:
    person.telegram_id, person.name, person.username = number, NAMELESS, None
    person.time_zone, person.notice_version = "UTC", "-"
    person.is_coordinator = person.is_viewer = person.from_settings = False
    person.unreachable_since = person.erased_at = now
    person.prompted_at = person.records_due_at = person.withdrew_at = person.reminded_of = None


def _unsay_agreements(one: Whose) -> None:
    """Both have worked on the clauses: of each version only what is no clause stays."""
    query = select(Agreement).where(Agreement.tandem_id.in_(one.tandems))
    for version in one.store.session.execute(query).scalars():
        unsay(version)


def unsay(version: Agreement) -> None:
    """Take the words out of a version of an agreement; dates and numbers stay."""
    terms = {name: term for name, term in version.terms.items() if name in TERMS}
    version.terms = {name: UNSAID if name in CLAUSES else term for name, term in terms.items()}
    version.remarks = None


def _unsay_answers(one: Whose) -> None:
    """Of the sheets that bear their name (in anonymous rounds none does) the words go."""
    query = select(AnswerSheet).where(AnswerSheet.person_id == one.person_id)
    for sheet in one.store.session.execute(query).scalars():
        sheet.answers = {
            name: answer for name, answer in sheet.answers.items() if not isinstance(answer, str)
        }


# ── a day to think again ────────────────────────────────────────────────────────────────────────────────

DUE = Due(Erasure, Erasure.due_at)


def ask(store: Store, person: Person, due_at: datetime) -> Erasure:
    """Note that somebody wants to be erased, and when; asked twice it stays the first."""
    found = asked(store, person)
    if found is None:
        found = Erasure(person_id=person.id, person=person, asked_at=store.now, due_at=due_at)
        store.session.add(found)
        store.session.flush()
    return found


def asked(store: Store, person: Person) -> Erasure | None:
    """What somebody has asked for, if they have, locked."""
    return locked(store.session, Erasure, person.id)


def think_again(store: Store, person: Person) -> bool:
    """Take it back. Tell whether there was anything to take back."""
    found = asked(store, person)
    if found is not None:
        store.session.delete(found)
        store.session.flush()
    return found is not None


def due(store: Store) -> list[Erasure]:
    """Those whose day is over, claimed for this transaction."""
    return claim_due(store, DUE, batch=10)
