"""Named queries about feedback rounds: making and opening them, who is asked, and taking an answer in."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import Any, cast

from sqlalchemy import Table, delete, exists, insert, or_, select, update

from mentoring.feedback import STANDARD
from mentoring.prompts import PromptKind
from mentoring.words import EnrolmentStatus, Role, RoundKind, RoundStatus, TandemStatus
from storage import prompts
from storage.due import Due
from storage.locking import locked, locking
from storage.store import Store
from storage.tables import (
    AnswerSheet,
    Enrolment,
    Person,
    Progress,
    Round,
    RoundPart,
    RoundQuestion,
    Tandem,
)

FORM = "feedback"
"""The form in which rounds are answered: what was begun in it goes when the round closes."""

OPENING = Due(Round, Round.opens_at, (Round.status == RoundStatus.DRAFT,))
"""Rounds that open by themselves: drafts that were given a moment."""

ENDING = Due(Round, Round.closes_at, (Round.status == RoundStatus.OPEN,))
"""Rounds whose time is over."""


def find(store: Store, round_id: int) -> Round | None:
    """The round with that id, locked against another coordinator and against the clock."""
    return locked(store.session, Round, round_id)


def lock(store: Store, round_ids: Collection[int]) -> None:
    """Lock several rounds, in an order in which nobody waits for each other."""
    query = select(Round).where(Round.id.in_(round_ids)).order_by(Round.id)
    store.session.execute(locking(query, of=Round))


def part_of(store: Store, part_id: int) -> RoundPart | None:
    """Somebody's part in a round, as it stands."""
    return store.session.get(RoundPart, part_id)


def find_part(store: Store, part_id: int) -> RoundPart | None:
    """Somebody's part in a round, locked: nobody answers twice."""
    return locked(store.session, RoundPart, part_id)


def is_open(part: RoundPart) -> bool:
    """Tell whether somebody can still answer. Mid-term is over with the tandem."""
    is_late = part.round.kind is RoundKind.MIDTERM and (
        part.tandem is None or part.tandem.status is not TandemStatus.ACTIVE
    )
    return part.round.status is RoundStatus.OPEN and not is_late


def waiting_for(store: Store, person: Person) -> list[RoundPart]:
    """What a person is asked and has not answered, the longest asked first."""
    query = (
        select(RoundPart)
        .join(Round, Round.id == RoundPart.round_id)
        .where(
            RoundPart.person_id == person.id,
            RoundPart.answered.is_(False),
            Round.status == RoundStatus.OPEN,
        )
        .order_by(RoundPart.asked_at, RoundPart.id)
    )
    return [part for part in store.session.execute(query).scalars() if is_open(part)]


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────


def standard_questions(kind: RoundKind) -> list[RoundQuestion]:
    """The questions of a round that nobody has to write."""
    return [
        RoundQuestion(position=place, kind=one.kind, standard=one.name, optional=one.optional)
        for place, one in enumerate(STANDARD[kind], start=1)
    ]


def prompt(store: Store, part: RoundPart, at: datetime) -> None:
    """Let somebody be prompted to answer. What is asked about a tandem that has ended outlives its other prompts."""
    tandem = part.tandem if part.tandem and part.tandem.status is TandemStatus.ACTIVE else None
    prompts.put(
        store,
        part.person,
        PromptKind.ROUND,
        at,
        tandem=tandem,
        about=part.id,
        until=part.round.closes_at,
    )


# ── rounds for many ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is asked: those admitted to the cohort, but only in a role, of some languages, or in a tandem now."""

    role: Role | None = None
    languages: tuple[str, ...] | None = None
    in_tandem: bool = False

    @classmethod
    def read(cls, kept: Mapping[str, Any] | None) -> "Audience":
        """The audience as a round keeps it."""
        kept = kept or {}
        role, languages = kept.get("role"), kept.get("languages")
        return cls(
            Role(role) if role else None,
            tuple(languages) if languages else None,
            bool(kept.get("in_tandem", False)),
        )

    def keep(self) -> dict[str, Any]:
        """The same, as a round keeps it."""
        languages = list(self.languages) if self.languages else None
        return {"role": self.role and self.role.value, "languages": languages, "in_tandem": self.in_tandem}


def audience_of(store: Store, cohort_id: int, audience: Audience) -> list[int]:
    """The ids of the people who belong to an audience now."""
    in_tandem = exists().where(
        Tandem.cohort_id == cohort_id,
        Tandem.status == TandemStatus.ACTIVE,
        or_(Tandem.mentee_id == Enrolment.person_id, Tandem.mentor_id == Enrolment.person_id),
    )
    query = (
        select(Enrolment.person_id)
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.cohort_id == cohort_id,
            Enrolment.status == EnrolmentStatus.ADMITTED,
            *([Enrolment.role == audience.role] if audience.role else []),
            *([Person.language.in_(audience.languages)] if audience.languages else []),
            *([in_tandem] if audience.in_tandem else []),
        )
        .order_by(Enrolment.person_id)
    )
    return list(store.session.execute(query.with_only_columns(Enrolment.person_id)).scalars())


def open_round(store: Store, asked: Round) -> int:
    """Open a round: everybody in its audience is asked, whoever joins later is not. Give how many are asked.

    One that was opened before stays as it is.
    """
    if asked.status is not RoundStatus.DRAFT:
        return 0
    asked.status, asked.opens_at = RoundStatus.OPEN, store.now
    people = audience_of(store, asked.cohort_id, Audience.read(asked.audience))
    _ask_all(store, asked, people)
    return len(people)


def close_round(store: Store, asked: Round) -> None:
    """Close a round: nobody is prompted or can answer any more, and what was begun is forgotten."""
    if asked.status is not RoundStatus.OPEN:
        return
    asked.status, asked.closes_at = RoundStatus.CLOSED, store.now
    parts = select(RoundPart.id).where(RoundPart.round_id == asked.id)
    prompts.forget_about(store, PromptKind.ROUND, parts)
    _forget_begun(store, asked)


def ask_about_event(
    store: Store,
    cohort_id: int,
    titles: Mapping[str, str],
    people: Iterable[Person],
    closes_at: datetime | None = None,
) -> Round:
    """Ask those who were at an event what it was like, from 1 to 5 and in a sentence; anonymously.

    ``titles`` is what the event is called, by language.
    """
    asked = Round(
        cohort_id=cohort_id,
        kind=RoundKind.EVENT,
        titles=dict(titles),
        anonymous=True,
        status=RoundStatus.OPEN,
        opens_at=store.now,
        closes_at=closes_at,
        made_at=store.now,
        questions=standard_questions(RoundKind.EVENT),
    )
    store.session.add(asked)
    store.session.flush()
    _ask_all(store, asked, sorted({person.id for person in people}))
    return asked


def ask_also(store: Store, round_id: int, person: Person) -> None:
    """Ask one more in a round that has begun, unless they are asked already or it is over."""
    asked = find(store, round_id)
    if asked is None or asked.status is not RoundStatus.OPEN:
        return
    parts = select(RoundPart.id).where(RoundPart.round_id == round_id, RoundPart.person_id == person.id)
    if store.session.execute(parts).first() is None:
        _ask_all(store, asked, [person.id])


def _ask_all(store: Store, asked: Round, person_ids: Sequence[int]) -> None:
    if not person_ids:
        return
    store.session.flush()
    rows = [
        {"round_id": asked.id, "person_id": person_id, "asked_at": store.now, "times_asked": 0}
        for person_id in person_ids
    ]
    table = cast(Table, RoundPart.__table__)
    store.session.execute(insert(table), [{**row, "answered": False} for row in rows])
    made, new = (
        select(RoundPart.id, RoundPart.person_id).where(RoundPart.round_id == asked.id),
        set(person_ids),
    )
    prompts.put_all(
        store,
        [
            prompts.NewPrompt(person_id, PromptKind.ROUND, None, part_id, store.now, asked.closes_at)
            for part_id, person_id in store.session.execute(made)
            if person_id in new
        ],
    )


# ── answers ─────────────────────────────────────────────────────────────────────────────────────────────


def answer(store: Store, part: RoundPart, answers: Mapping[str, Any]) -> bool:
    """Take an answer in, by the questions' ids; False if there is one already. ``part`` is locked.

    What is kept of an anonymous answer has no person, no time and no order; that somebody has answered stands
    with their part, without the moment.
    """
    find(store, part.round_id)  # one at a time: the sheets of a round are written anew together
    if part.answered:
        return False
    part.answered = True
    prompts.forget(store, PromptKind.ROUND, about=part.id, person=part.person)
    store.session.add(
        AnswerSheet(
            id=token_hex(16),
            round_id=part.round_id,
            role=_role(store, part),
            answers=dict(answers),
            person_id=None if part.round.anonymous else part.person_id,
        )
    )
    store.session.flush()
    if part.round.anonymous:
        _shuffle(store, part.round)
    return True


def _role(store: Store, part: RoundPart) -> Role | None:
    if part.tandem is not None:
        return Role.MENTEE if part.person_id == part.tandem.mentee_id else Role.MENTOR
    query = select(Enrolment.role).where(
        Enrolment.person_id == part.person_id, Enrolment.cohort_id == part.round.cohort_id
    )
    return store.session.execute(query).scalar_one_or_none()


def _shuffle(store: Store, asked: Round) -> None:
    """On PostgreSQL, write all sheets of a round anew, in the order of their ids.

    A row there carries the number of the transaction that wrote it and stands where it was written: the sheet
    would be joined by both to the part that was ticked off with it. SQLite keeps the table in the ids' order.
    """
    if store.session.get_bind().dialect.name != "postgresql":
        return
    table = cast(Table, AnswerSheet.__table__)
    query = select(table).where(table.c.round_id == asked.id).order_by(table.c.id)
    rows = store.session.execute(locking(query)).mappings()
    sheets = [dict(row) for row in rows]
    store.session.execute(delete(table).where(table.c.round_id == asked.id))
    store.session.execute(insert(table), sheets)


def _forget_begun(store: Store, asked: Round) -> None:
    """Forget the answers that people had begun to give and not handed in; their forms stay, to say that it is over."""
    begun = (
        select(Progress.person_id, Progress.flow, Progress.state)
        .join(RoundPart, RoundPart.person_id == Progress.person_id)
        .where(
            RoundPart.round_id == asked.id,
            RoundPart.answered.is_(False),
            Progress.flow.startswith(f"{FORM}.", autoescape=True),
        )
    )
    own = set(store.session.execute(select(RoundPart.id).where(RoundPart.round_id == asked.id)).scalars())
    for person_id, flow, state in store.session.execute(begun).all():
        if state.get("subject", {}).get("part") in own:
            store.session.execute(
                update(Progress)
                .where(Progress.person_id == person_id, Progress.flow == flow)
                .values(state={**state, "answers": {}, "draft": None})
            )
