"""Named queries about certificates: issued once for each person and tandem, and checked by their code."""

import secrets
from datetime import date

from sqlalchemy import func, select

from mentoring.words import Role
from storage.store import Store
from storage.tables import Certificate, Person, Tandem

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # nothing that looks like something else on paper
CODE_PARTS, PART_CHARS = 3, 4  # 60 bits: not to be guessed


def find(store: Store, tandem: Tandem, person: Person) -> Certificate | None:
    """A person's certificate of a tandem, if it was issued."""
    query = select(Certificate).where(Certificate.tandem_id == tandem.id, Certificate.person_id == person.id)
    return store.session.execute(query).scalar_one_or_none()


def of_person(store: Store, person: Person) -> list[Certificate]:
    """All certificates that somebody has, the first one first."""
    query = select(Certificate).where(Certificate.person_id == person.id).order_by(Certificate.id)
    return list(store.session.execute(query).scalars())


def count_of(store: Store, person: Person) -> int:
    """How many certificates somebody has."""
    query = select(func.count(Certificate.id)).where(Certificate.person_id == person.id)
    return store.session.execute(query).scalar_one()


def issue(
    store: Store,
    tandem: Tandem,
    person: Person,
    *,
    role: Role,
    name: str,
    begins_on: date,
    ends_on: date,
    meetings: int,
    goals: int,
) -> Certificate:
    """Keep what a certificate says. The same person's earlier one is replaced, but keeps its code."""
    certificate = find(store, tandem, person)
    if certificate is None:
        certificate = Certificate(
            code=new_code(), tandem_id=tandem.id, person_id=person.id, person=person, role=role
        )
        store.session.add(certificate)
    certificate.name, certificate.issued_at = name, store.now
    certificate.begins_on, certificate.ends_on = begins_on, ends_on
    certificate.meetings, certificate.goals = meetings, goals
    store.session.flush()
    return certificate


def new_code() -> str:
    """A code drawn by lot, to be read aloud and typed: 'K7QM-2XRA-9DPT'."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(PART_CHARS)) for _ in range(CODE_PARTS))


def read_code(typed: str) -> str:
    """A code as somebody typed it, in the way it is kept."""
    letters = [letter for letter in typed.upper() if letter.isascii() and letter.isalnum()]
    parts = ["".join(letters[start : start + PART_CHARS]) for start in range(0, len(letters), PART_CHARS)]
    return "-".join(parts)
