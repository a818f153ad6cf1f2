"""What must be so in any programme, whatever has gone wrong: the rules of the field, asked of the database."""

from sqlalchemy import Connection, func, select, text

from mentoring.words import TandemStatus
from storage.database import Database
from storage.tables import Enrolment, Tandem

OVER_CAPACITY = "a mentor has more tandems than they offer"

RULES = {
    "a mentee is in two tandems": """
        SELECT mentee_id FROM tandem WHERE status = 'active' GROUP BY mentee_id HAVING count(*) > 1
    """,
    "a tandem has begun without a yes of both": """
        SELECT id FROM tandem WHERE status IN ('active', 'closed')
        AND (mentee_accepted_at IS NULL OR mentor_accepted_at IS NULL OR started_at IS NULL)
    """,
    "a tandem has a yes of both, and has not begun": """
        SELECT id FROM tandem
        WHERE status = 'proposed' AND mentee_accepted_at IS NOT NULL AND mentor_accepted_at IS NOT NULL
    """,
    "a tandem that has ended has no end, or one that goes on has one": """
        SELECT id FROM tandem WHERE (status = 'closed') <> (closed_at IS NOT NULL)
    """,
    "somebody is prompted about a tandem that has not begun or has ended": """
        SELECT prompt.id FROM prompt JOIN tandem ON tandem.id = prompt.tandem_id
        WHERE prompt.kind = 'contact' AND tandem.status <> 'active'
    """,
    "the same prompt waits twice": """
        SELECT person_id FROM prompt GROUP BY person_id, kind, about HAVING count(*) > 1
    """,
    "two agreements of a tandem are in force": """
        SELECT tandem_id FROM agreement WHERE status = 'in-force' GROUP BY tandem_id HAVING count(*) > 1
    """,
    "an agreement is in force without the word of both": """
        SELECT id FROM agreement WHERE status = 'in-force' AND (
            mentee_approved_at IS NULL OR mentor_approved_at IS NULL
            OR mentee_independent_at IS NULL OR mentor_independent_at IS NULL
        )
    """,
    "more people come than there is room": """
        SELECT event.id FROM event JOIN attendance ON attendance.event_id = event.id
        WHERE attendance.seat = 'going' AND event.capacity IS NOT NULL
        GROUP BY event.id HAVING count(*) > event.capacity
    """,
    "somebody waits for a place although one is free": """
        SELECT event.id FROM event JOIN attendance ON attendance.event_id = event.id
        WHERE event.status = 'announced' AND event.capacity IS NOT NULL GROUP BY event.id
        HAVING sum(attendance.seat = 'going') < event.capacity AND sum(attendance.seat = 'waiting') > 0
    """,
    "a meeting takes place in a tandem that has ended": """
        SELECT meeting.id FROM meeting JOIN tandem ON tandem.id = meeting.tandem_id
        WHERE meeting.status IN ('proposed', 'confirmed') AND tandem.status = 'closed' AND meeting.left_at IS NULL
        AND meeting.starts_at > tandem.closed_at
    """,
    "a meeting is logged twice": """
        SELECT meeting_id FROM meeting_log WHERE meeting_id IS NOT NULL AND taken_back_at IS NULL
        GROUP BY meeting_id HAVING count(*) > 1
    """,
    "somebody has applied twice": """
        SELECT person_id FROM enrolment GROUP BY person_id, cohort_id HAVING count(*) > 1
    """,
    "somebody is kept who has agreed to nothing": """
        SELECT id FROM person WHERE notice_version IS NULL
    """,
}
"""Each asks for what breaks it."""


def broken(database: Database) -> list[str]:
    """The rules that are broken, and by which rows."""
    with database.engine.connect() as connection:
        found = {rule: [row[0] for row in connection.execute(text(query))] for rule, query in RULES.items()}
        found[OVER_CAPACITY] = _over_capacity(connection)
    return [f"{rule}: {rows}" for rule, rows in found.items() if rows]


def _over_capacity(connection: Connection) -> list[int]:
    """Asked here, not in SQL: what a mentor offers is sealed."""
    theirs = (Enrolment.person_id == Tandem.mentor_id) & (Enrolment.cohort_id == Tandem.cohort_id)
    query = select(Tandem.mentor_id, Enrolment.id, func.count()).join(Enrolment, theirs)
    rows = connection.execute(
        query.where(Tandem.status == TandemStatus.ACTIVE).group_by(Tandem.mentor_id, Enrolment.id)
    ).all()
    profiles = {row.id: row.profile for row in connection.execute(select(Enrolment.id, Enrolment.profile))}
    return [mentor for mentor, part, count in rows if count > profiles[part]["capacity"]]
