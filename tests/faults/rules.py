"""What must be so in any programme, whatever has gone wrong: the rules of the field, asked of the database."""

from sqlalchemy import text

from storage.database import Database

RULES = {
    "a mentee is in two tandems": """
        SELECT mentee_id FROM tandem WHERE status = 'active' GROUP BY mentee_id HAVING count(*) > 1
    """,
    "a mentor has more tandems than they offer": """
        SELECT tandem.mentor_id FROM tandem
        JOIN enrolment ON enrolment.person_id = tandem.mentor_id AND enrolment.cohort_id = tandem.cohort_id
        WHERE tandem.status = 'active' GROUP BY tandem.mentor_id, enrolment.id
        HAVING count(*) > json_extract(enrolment.profile, '$.capacity')
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
    return [f"{rule}: {rows}" for rule, rows in found.items() if rows]
