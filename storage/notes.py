"""Named queries about what people wrote in a tandem: to hand it to them, and to let private notes go."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from mentoring.words import NoteKind, Visibility
from storage import goals, positions
from storage.closing import find_part
from storage.store import Store
from storage.tables import (
    GoalNote,
    KeptNotes,
    Meeting,
    MeetingLog,
    NextStep,
    Person,
    ProposalQuestion,
    SupportRequest,
    Tandem,
)


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a person wrote: their own words, or ratings by competence; and who could read it."""

    kind: NoteKind
    at: date | datetime
    sees: Visibility
    words: str | None = None
    ratings: dict[str, int] | None = None


# ── one's own words ─────────────────────────────────────────────────────────────────────────────────────


def written_by(store: Store, tandem: Tandem, person: Person) -> list[Note]:
    """All that a person wrote in a tandem, and nothing that the other one did."""
    is_mentee = tandem.mentee_id == person.id
    found = [*_questions(store, tandem, person), *_agendas(store, tandem, person)]
    found += [*_takeaways(store, tandem, person), *_doubts(store, tandem, person)]
    found += [*_steps(store, tandem, person), *_goal_notes(store, tandem, person)]
    found += _requests(store, tandem, is_mentee=is_mentee)
    found += _farewell(store, tandem, person)
    if is_mentee:
        found += [*_positions(store, tandem), *_goals(store, tandem)]
    return found


def has_private(store: Store, tandem: Tandem, person: Person) -> bool:
    """Tell whether there is something that only this person could read."""
    return any(note.sees is Visibility.ONLY_ME for note in written_by(store, tandem, person))


def _questions(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    query = select(ProposalQuestion).where(ProposalQuestion.tandem_id == tandem.id)
    for asked in store.session.execute(query.order_by(ProposalQuestion.id)).scalars():
        if asked.asked_by == person.id:
            yield Note(NoteKind.QUESTION, asked.asked_at, Visibility.TANDEM, asked.question)
        elif asked.answer and asked.answered_at:
            yield Note(NoteKind.ANSWER, asked.answered_at, Visibility.TANDEM, asked.answer)


def _agendas(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    wrote = func.coalesce(Meeting.planned_by, Meeting.proposed_by) == person.id
    query = select(Meeting).where(Meeting.tandem_id == tandem.id, wrote, Meeting.agenda.is_not(None))
    for meeting in store.session.execute(query.order_by(Meeting.id)).scalars():
        yield Note(NoteKind.AGENDA, meeting.planned_at, Visibility.TANDEM, meeting.agenda)


def _doubts(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    """What somebody has objected to in the other one's log."""
    doubted = (MeetingLog.logged_by != person.id, MeetingLog.doubt.is_not(None))
    query = select(MeetingLog).where(MeetingLog.tandem_id == tandem.id, *doubted)
    for log in store.session.execute(query.order_by(MeetingLog.id)).scalars():
        yield Note(NoteKind.DOUBT, log.doubted_at or log.held_on, Visibility.TANDEM, log.doubt)


def _steps(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    query = select(NextStep).where(NextStep.tandem_id == tandem.id, NextStep.noted_by == person.id)
    for step in store.session.execute(query.order_by(NextStep.id)).scalars():
        yield Note(NoteKind.STEP, step.noted_at, Visibility.TANDEM, step.what)


def _takeaways(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    for log in _logs(store, tandem, person):
        if log.takeaway:
            yield Note(NoteKind.TAKEAWAY, log.held_on, log.takeaway_sees, log.takeaway)


def _logs(store: Store, tandem: Tandem, person: Person) -> list[MeetingLog]:
    query = (
        select(MeetingLog)
        .where(MeetingLog.tandem_id == tandem.id, MeetingLog.logged_by == person.id)
        .order_by(MeetingLog.held_on, MeetingLog.id)
    )
    return list(store.session.execute(query).scalars())


def _positions(store: Store, tandem: Tandem) -> Iterator[Note]:
    for position in positions.of_tandem(store, tandem):
        at, sees = position.assessed_at, position.sees
        words = {
            NoteKind.STRENGTHS: position.strengths,
            NoteKind.GROWTH: position.growth,
            NoteKind.POTENTIAL: position.potential,
            NoteKind.CHANGE: position.change,
        }
        yield from (Note(kind, at, sees, said) for kind, said in words.items() if said)
        yield Note(NoteKind.RATINGS, at, sees, ratings=position.ratings)


def _goals(store: Store, tandem: Tandem) -> Iterator[Note]:
    for goal in goals.of_tandem(store, tandem):
        words = "\n".join([goal.title, goal.outcome, *goal.levels.values(), goal.first_step])
        yield Note(NoteKind.GOAL, goal.set_at, Visibility.TANDEM, words)


def _goal_notes(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    ids = [goal.id for goal in goals.of_tandem(store, tandem)]
    query = select(GoalNote).where(GoalNote.goal_id.in_(ids), GoalNote.written_by == person.id)
    for note in store.session.execute(query.order_by(GoalNote.id)).scalars():
        yield Note(NoteKind.GOAL_NOTE, note.written_at, Visibility.TANDEM, note.said)


def _requests(store: Store, tandem: Tandem, *, is_mentee: bool) -> Iterator[Note]:
    query = select(SupportRequest).where(SupportRequest.tandem_id == tandem.id).order_by(SupportRequest.id)
    for request in store.session.execute(query).scalars():
        if is_mentee:
            words = {NoteKind.REQUEST: request.wish, NoteKind.RESULT: request.outcome_words}
        else:
            words = {NoteKind.REPLY: request.reply}
        yield from (
            Note(kind, request.moved_at, Visibility.TANDEM, said) for kind, said in words.items() if said
        )


def _farewell(store: Store, tandem: Tandem, person: Person) -> Iterator[Note]:
    part = find_part(store, tandem, person)
    if part and part.thanks and part.thanked_at:
        yield Note(NoteKind.THANKS, part.thanked_at, Visibility.TANDEM, part.thanks)
    if part and part.outlook and part.outlook_at:
        yield Note(NoteKind.OUTLOOK, part.outlook_at, Visibility.TANDEM, part.outlook)


# ── how long they stay ──────────────────────────────────────────────────────────────────────────────────


def let_go(store: Store, kept: KeptNotes) -> None:
    """Erase what only this person could read, and forms about the tandem that they never finished."""
    tandem, person = kept.tandem, kept.person
    for log in _logs(store, tandem, person):
        if log.takeaway_sees is Visibility.ONLY_ME:
            log.takeaway = None
    if tandem.mentee_id == person.id:
        for position in positions.of_tandem(store, tandem):
            if position.sees is Visibility.ONLY_ME:
                store.session.delete(position)
    for key, progress in list(store.progress(person).items()):
        if progress.state.get("subject", {}).get("tandem") == tandem.id:
            store.drop_progress(person, key)
    kept.due_at, kept.gone_at = None, store.now
