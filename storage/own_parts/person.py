"""Who somebody is, and their part in the programme."""

from collections.abc import Sequence

from storage.own_parts.part import Part
from storage.tables import Consent, Enrolment, Erasure, Person

PARTS: Sequence[Part] = (
    Part(
        "person",
        Person,
        lambda one: Person.id == one.person_id,
        (
            Person.telegram_id,
            Person.username,
            Person.name,
            Person.language,
            Person.time_zone,
            Person.joined_at,
            Person.notice_version,
            Person.unreachable_since,
            Person.withdrew_at,
            Person.is_coordinator,
            Person.is_viewer,
        ),
    ),
    Part(
        "consent",
        Consent,
        lambda one: Consent.person_id == one.person_id,
        (Consent.version, Consent.given_at, Consent.withdrawn_at),
    ),
    Part(
        "erasure",
        Erasure,
        lambda one: Erasure.person_id == one.person_id,
        (Erasure.asked_at, Erasure.due_at),
    ),
    Part(
        "enrolment",
        Enrolment,
        lambda one: Enrolment.person_id == one.person_id,
        (
            Enrolment.role,
            Enrolment.status,
            Enrolment.applied_at,
            Enrolment.decided_at,
            Enrolment.rests_since,
            Enrolment.profile,
        ),
    ),
)
