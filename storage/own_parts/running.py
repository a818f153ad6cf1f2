"""What the program keeps about somebody in order to run, and what coordinators did about them."""

from collections.abc import Sequence

from sqlalchemy import or_

from storage.own_parts.part import Part
from storage.tables import Act, FailedUpdate, Fate, Outgoing, Progress, Recipient, WaitingPrompt

PARTS: Sequence[Part] = (
    Part(
        "progress",
        Progress,
        lambda one: Progress.person_id == one.person_id,
        (Progress.flow, Progress.state, Progress.touched_at),
    ),
    Part(
        "prompt",
        WaitingPrompt,
        lambda one: WaitingPrompt.person_id == one.person_id,
        (WaitingPrompt.kind, WaitingPrompt.due_at),
    ),
    Part(
        "outgoing",
        Outgoing,
        lambda one: Outgoing.chat_id == one.telegram_id,
        (Outgoing.method, Outgoing.payload, Outgoing.written_at),
    ),
    Part(
        "fate",
        Fate,
        lambda one: Fate.chat_id == one.telegram_id,
        (Fate.about, Fate.known_at, Fate.is_unreachable),
    ),
    Part(
        "announcement_recipient",
        Recipient,
        lambda one: Recipient.chat_id == one.telegram_id,
        (Recipient.announcement_id, Recipient.language),
    ),
    Part(
        "failed_update",
        FailedUpdate,
        lambda one: FailedUpdate.chat_id == one.telegram_id,
        (FailedUpdate.number, FailedUpdate.failed_at),
    ),
    Part(
        "act",
        Act,
        lambda one: or_(
            Act.person_id == one.person_id,
            Act.subject == f"person {one.person_id}",
            Act.subject.in_([f"enrolment {number}" for number in one.enrolments]),
            Act.subject.in_([f"tandem {number}" for number in one.tandems]),
        ),
        (Act.what, Act.done_at),
    ),
)
