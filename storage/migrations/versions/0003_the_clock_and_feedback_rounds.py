"""The clock and feedback rounds."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "desk_week",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_week")),
    )
    with op.batch_alter_table("desk_week", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_desk_week_due_at"), ["due_at"], unique=False)

    op.create_table(
        "fate",
        sa.Column("about", sa.String(length=48), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("is_unreachable", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("known_at", columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("about", "chat_id", name=op.f("pk_fate")),
    )
    with op.batch_alter_table("fate", schema=None) as batch_op:
        batch_op.create_index("ix_fate_message", ["chat_id", "message_id"], unique=False)

    op.create_table(
        "announcement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("versions", sa.JSON(), nullable=False),
        sa.Column("first_language", sa.String(length=8), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("send_at", columns.Moment(), nullable=True),
        sa.Column("sent_at", columns.Moment(), nullable=True),
        sa.Column("ended_at", columns.Moment(), nullable=True),
        sa.Column("task", sa.String(length=32), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("correcting", sa.String(length=8), nullable=True),
        sa.Column("cursor", sa.BigInteger(), nullable=True),
        sa.Column("handed", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("begun_at", columns.Moment(), nullable=True),
        sa.Column("due_at", columns.Moment(), nullable=True),
        sa.Column("run_by", sa.Integer(), nullable=True),
        sa.Column("shown_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_announcement_made_by_person")),
        sa.ForeignKeyConstraint(["run_by"], ["person.id"], name=op.f("fk_announcement_run_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement")),
    )
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcement_due_at"), ["due_at"], unique=False)

    op.create_table(
        "calendar_feed",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_calendar_feed_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feed_token_hash")),
    )
    op.create_table(
        "coffee",
        sa.Column("cohort_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("audience", sa.String(length=32), nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("next_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_coffee_cohort_id_cohort")),
        sa.PrimaryKeyConstraint("cohort_id", name=op.f("pk_coffee")),
    )
    with op.batch_alter_table("coffee", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coffee_next_at"), ["next_at"], unique=False)

    op.create_table(
        "coffee_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("drawn_at", columns.Moment(), nullable=False),
        sa.Column("met_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_coffee_group_cohort_id_cohort")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coffee_group")),
    )
    with op.batch_alter_table("coffee_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coffee_group_cohort_id"), ["cohort_id"], unique=False)

    op.create_table(
        "coffee_guest",
        sa.Column("cohort_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("since", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_coffee_guest_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_coffee_guest_person_id_person")),
        sa.PrimaryKeyConstraint("cohort_id", "person_id", name=op.f("pk_coffee_guest")),
    )
    op.create_table(
        "linked_chat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(length=255), nullable=False),
        sa.Column("linked_at", columns.Moment(), nullable=True),
        sa.Column("linked_by", sa.Integer(), nullable=True),
        sa.Column("left_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["linked_by"], ["person.id"], name=op.f("fk_linked_chat_linked_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_linked_chat")),
        sa.UniqueConstraint("chat_id", name=op.f("uq_linked_chat_chat_id")),
    )
    op.create_table(
        "name_part",
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_name_part_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_name_part_person_id_person")),
        sa.PrimaryKeyConstraint("cohort_id", "part", "person_id", name=op.f("pk_name_part")),
    )
    with op.batch_alter_table("name_part", schema=None) as batch_op:
        batch_op.create_index("ix_name_part_of_person", ["person_id", "cohort_id"], unique=False)

    op.create_table(
        "peer_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("link", sa.String(length=300), nullable=False),
        sa.Column("audience", sa.String(length=32), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("withdrawn_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_peer_group_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_peer_group_made_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peer_group")),
    )
    with op.batch_alter_table("peer_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_peer_group_cohort_id"), ["cohort_id"], unique=False)

    op.create_table(
        "people_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("taken_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_people_list_made_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people_list")),
    )
    op.create_table(
        "round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("opens_at", columns.Moment(), nullable=True),
        sa.Column("closes_at", columns.Moment(), nullable=True),
        sa.Column("audience", sa.JSON(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_round_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_round_made_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
    )
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_closes_at"), ["closes_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_cohort_id"), ["cohort_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_opens_at"), ["opens_at"], unique=False)
        batch_op.create_index(
            "uq_round_standing",
            ["cohort_id", "kind"],
            unique=True,
            sqlite_where=sa.text("kind IN ('midterm', 'closing')"),
            postgresql_where=sa.text("kind IN ('midterm', 'closing')"),
        )

    op.create_table(
        "announcement_recipient",
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["announcement_id"],
            ["announcement.id"],
            name=op.f("fk_announcement_recipient_announcement_id_announcement"),
        ),
        sa.PrimaryKeyConstraint("announcement_id", "chat_id", name=op.f("pk_announcement_recipient")),
    )
    op.create_table(
        "answer_sheet",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=True),
        sa.Column("block", sa.Integer(), nullable=True),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_sheet_person_id_person")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_answer_sheet_round_id_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer_sheet")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("answer_sheet", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_sheet_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answer_sheet_round_id"), ["round_id"], unique=False)

    op.create_table(
        "coffee_seat",
        sa.Column("group_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["coffee_group.id"], name=op.f("fk_coffee_seat_group_id_coffee_group")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_coffee_seat_person_id_person")),
        sa.PrimaryKeyConstraint("group_id", "person_id", name=op.f("pk_coffee_seat")),
    )
    with op.batch_alter_table("coffee_seat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coffee_seat_person_id"), ["person_id"], unique=False)

    op.create_table(
        "desk_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", columns.Moment(), nullable=False),
        sa.Column("called_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_desk_note_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_desk_note_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_note")),
    )
    with op.batch_alter_table("desk_note", schema=None) as batch_op:
        batch_op.create_index("ix_desk_note_of_tandem", ["tandem_id", "id"], unique=False)

    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("titles", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("begins_at", columns.Moment(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=300), nullable=True),
        sa.Column("link", sa.String(length=300), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("audience", sa.String(length=32), nullable=True),
        sa.Column("is_mandatory", sa.Boolean(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("code_word", sa.String(length=40), nullable=True),
        sa.Column("check_in_key", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("series", sa.Integer(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("announced_at", columns.Moment(), nullable=True),
        sa.Column("over_due_at", columns.Moment(), nullable=True),
        sa.Column("round_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_event_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_event_made_by_person")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_event_round_id_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_begins_at"), ["begins_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_cohort_id"), ["cohort_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_over_due_at"), ["over_due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_event_series"), ["series"], unique=False)

    op.create_table(
        "fit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=False),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=True),
        sa.Column("answered_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_fit_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_fit_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fit")),
        sa.UniqueConstraint("tandem_id", "person_id", name=op.f("uq_fit_tandem_id")),
    )
    with op.batch_alter_table("fit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fit_person_id"), ["person_id"], unique=False)

    op.create_table(
        "prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=True),
        sa.Column("about", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.Column("expires_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_prompt_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_prompt_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt")),
    )
    with op.batch_alter_table("prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_prompt_due_at"), ["due_at"], unique=False)
        batch_op.create_index("ix_prompt_person_id_kind", ["person_id", "kind", "about"], unique=False)
        batch_op.create_index(batch_op.f("ix_prompt_tandem_id"), ["tandem_id"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=False),
        sa.Column("waits_since", columns.Moment(), nullable=True),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("settled_at", columns.Moment(), nullable=True),
        sa.Column("announcement_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcement.id"], name=op.f("fk_question_announcement_id_announcement")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_question_person_id_person")),
        sa.ForeignKeyConstraint(["taken_by"], ["person.id"], name=op.f("fk_question_taken_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_question_settled_at"), ["settled_at"], unique=False)

    op.create_table(
        "round_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", columns.Moment(), nullable=False),
        sa.Column("times_asked", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_round_part_person_id_person")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_round_part_round_id_round")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_round_part_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_part")),
        sa.UniqueConstraint("round_id", "person_id", "tandem_id", name=op.f("uq_round_part_round_id")),
    )
    with op.batch_alter_table("round_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_part_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_round_part_tandem_id"), ["tandem_id"], unique=False)
        batch_op.create_index(
            "uq_round_part_without_tandem",
            ["round_id", "person_id"],
            unique=True,
            sqlite_where=sa.text("tandem_id IS NULL"),
            postgresql_where=sa.text("tandem_id IS NULL"),
        )

    op.create_table(
        "round_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("standard", sa.String(length=32), nullable=True),
        sa.Column("texts", sa.JSON(), nullable=True),
        sa.Column("options", sa.JSON(), nullable=True),
        sa.Column("optional", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_round_question_round_id_round")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_question")),
    )
    with op.batch_alter_table("round_question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_round_question_round_id"), ["round_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.String(length=32), nullable=True),
        sa.Column("answered_at", columns.Moment(), nullable=True),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("reason_words", sa.Text(), nullable=True),
        sa.Column("attended_at", columns.Moment(), nullable=True),
        sa.Column("ticked_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_attendance_event_id_event")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")),
        sa.ForeignKeyConstraint(["ticked_by"], ["person.id"], name=op.f("fk_attendance_ticked_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint("event_id", "person_id", name=op.f("uq_attendance_event_id")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_person_id"), ["person_id"], unique=False)

    op.create_table(
        "question_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_question_words_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["question.id"], name=op.f("fk_question_words_question_id_question")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_words")),
    )
    with op.batch_alter_table("question_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_words_question_id"), ["question_id"], unique=False)

    op.create_table(
        "shown_code",
        sa.Column("event_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=True),
        sa.Column("until", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_shown_code_event_id_event")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_shown_code_person_id_person")),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_shown_code")),
    )
    with op.batch_alter_table("shown_code", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shown_code_due_at"), ["due_at"], unique=False)

    with op.batch_alter_table("tandem_prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_due_at"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_person_id"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_tandem_id"))

    op.drop_table("tandem_prompt")
    with op.batch_alter_table("meeting_prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_due_at"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_meeting_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_person_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_step_id"))

    op.drop_table("meeting_prompt")
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reminder_due_at"))
        batch_op.drop_index(batch_op.f("ix_reminder_person_id"))

    op.drop_table("reminder")
    with op.batch_alter_table("act", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.String(length=16), server_default="-", nullable=False))
        batch_op.add_column(sa.Column("kept_until", columns.Moment(), nullable=True))
        batch_op.create_index("ix_act_by_kind", ["kind", "id"], unique=False)
        batch_op.create_index("ix_act_by_person", ["person_id", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_act_kept_until"), ["kept_until"], unique=False)

    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_mentee_review_at"))
        batch_op.drop_index(batch_op.f("ix_agreement_mentor_review_at"))
        batch_op.drop_column("mentee_review_at")
        batch_op.drop_column("mentor_review_at")

    with op.batch_alter_table("closing", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reminders_sent", sa.Integer(), server_default="0", nullable=False))
        batch_op.drop_index(batch_op.f("ix_closing_invite_due_at"))
        batch_op.drop_index(batch_op.f("ix_closing_overdue_at"))
        batch_op.drop_column("invite_due_at")
        batch_op.drop_column("overdue_at")

    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.add_column(sa.Column("applications_end_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("starts_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("ends_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("rules", sa.JSON(), server_default="{}", nullable=False))

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sort_name", sa.String(length=64), server_default="-", nullable=False))
        batch_op.create_index("ix_enrolment_names", ["cohort_id", "sort_name"], unique=False)
        batch_op.create_index("ix_enrolment_roles", ["cohort_id", "role", "sort_name"], unique=False)
        batch_op.create_index(
            "ix_enrolment_roles_and_states", ["cohort_id", "role", "status", "sort_name"], unique=False
        )
        batch_op.create_index("ix_enrolment_states", ["cohort_id", "status", "sort_name"], unique=False)
        batch_op.create_index(
            "ix_enrolment_waiting", ["cohort_id", "status", "applied_at", "id"], unique=False
        )

    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("reached_at", columns.Moment(), nullable=True))

    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.add_column(sa.Column("desk", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("withdrawn_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("entry", sa.String(length=64), nullable=True))
        batch_op.create_index("ix_invitation_to_take_part", ["desk", "id"], unique=False)
        batch_op.create_unique_constraint(batch_op.f("uq_invitation_entry"), ["entry"])

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("planned_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("move_lapses_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("left_at", columns.Moment(), nullable=True))
        batch_op.create_index(batch_op.f("ix_meeting_left_at"), ["left_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_move_lapses_at"), ["move_lapses_at"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_meeting_planned_by_person"), "person", ["planned_by"], ["id"]
        )

    with op.batch_alter_table("meeting_log", schema=None) as batch_op:
        batch_op.add_column(sa.Column("taken_back_at", columns.Moment(), nullable=True))

    with op.batch_alter_table("outgoing", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.String(length=48), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("prompted_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("is_viewer", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(
            sa.Column("from_settings", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("hears_weekly", sa.Boolean(), server_default=sa.true(), nullable=False))

    with op.batch_alter_table("position", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_position_prompt_due_at"))
        batch_op.drop_column("prompt_due_at")

    with op.batch_alter_table("tandem", schema=None) as batch_op:
        batch_op.add_column(sa.Column("snoozes", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("draft_sent_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("fit_due_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("feedback_due_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("overdue_at", columns.Moment(), nullable=True))
        batch_op.drop_index(batch_op.f("ix_tandem_mentee_id"))
        batch_op.drop_index(batch_op.f("ix_tandem_mentor_id"))
        batch_op.create_index(batch_op.f("ix_tandem_feedback_due_at"), ["feedback_due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_fit_due_at"), ["fit_due_at"], unique=False)
        batch_op.create_index(
            "ix_tandem_lights",
            ["nudges_sent"],
            unique=False,
            sqlite_where=sa.text("nudges_sent >= 4"),
            postgresql_where=sa.text("nudges_sent >= 4"),
        )
        batch_op.create_index("ix_tandem_mentee", ["mentee_id", "cohort_id"], unique=False)
        batch_op.create_index("ix_tandem_mentor", ["mentor_id", "cohort_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_overdue_at"), ["overdue_at"], unique=False)
        batch_op.create_index(
            "ix_tandem_proposed",
            ["status", "proposed_at", "id"],
            unique=False,
            sqlite_where=sa.text("status = 'proposed'"),
            postgresql_where=sa.text("status = 'proposed'"),
        )
        batch_op.create_index(
            "ix_tandem_resting",
            ["paused_until", "id"],
            unique=False,
            sqlite_where=sa.text("paused_until IS NOT NULL"),
            postgresql_where=sa.text("paused_until IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_tandem_silence", ["cohort_id", "status", "last_contact_at", "id"], unique=False
        )
        batch_op.create_index("ix_tandem_states", ["cohort_id", "status", "id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("tandem", schema=None) as batch_op:
        batch_op.drop_index("ix_tandem_states")
        batch_op.drop_index("ix_tandem_silence")
        batch_op.drop_index(
            "ix_tandem_resting",
            sqlite_where=sa.text("paused_until IS NOT NULL"),
            postgresql_where=sa.text("paused_until IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_tandem_proposed",
            sqlite_where=sa.text("status = 'proposed'"),
            postgresql_where=sa.text("status = 'proposed'"),
        )
        batch_op.drop_index(batch_op.f("ix_tandem_overdue_at"))
        batch_op.drop_index("ix_tandem_mentor")
        batch_op.drop_index("ix_tandem_mentee")
        batch_op.drop_index(
            "ix_tandem_lights",
            sqlite_where=sa.text("nudges_sent >= 4"),
            postgresql_where=sa.text("nudges_sent >= 4"),
        )
        batch_op.drop_index(batch_op.f("ix_tandem_fit_due_at"))
        batch_op.drop_index(batch_op.f("ix_tandem_feedback_due_at"))
        batch_op.create_index(batch_op.f("ix_tandem_mentor_id"), ["mentor_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_mentee_id"), ["mentee_id"], unique=False)
        batch_op.drop_column("overdue_at")
        batch_op.drop_column("feedback_due_at")
        batch_op.drop_column("fit_due_at")
        batch_op.drop_column("draft_sent_at")
        batch_op.drop_column("snoozes")

    with op.batch_alter_table("position", schema=None) as batch_op:
        batch_op.add_column(sa.Column("prompt_due_at", columns.Moment(), nullable=True))
        batch_op.create_index(batch_op.f("ix_position_prompt_due_at"), ["prompt_due_at"], unique=False)

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("hears_weekly")
        batch_op.drop_column("from_settings")
        batch_op.drop_column("is_viewer")
        batch_op.drop_column("prompted_at")

    with op.batch_alter_table("outgoing", schema=None) as batch_op:
        batch_op.drop_column("about")

    with op.batch_alter_table("meeting_log", schema=None) as batch_op:
        batch_op.drop_column("taken_back_at")

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_meeting_planned_by_person"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_meeting_move_lapses_at"))
        batch_op.drop_index(batch_op.f("ix_meeting_left_at"))
        batch_op.drop_column("left_at")
        batch_op.drop_column("move_lapses_at")
        batch_op.drop_column("planned_by")

    with op.batch_alter_table("invitation", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_invitation_entry"), type_="unique")
        batch_op.drop_index("ix_invitation_to_take_part")
        batch_op.drop_column("entry")
        batch_op.drop_column("withdrawn_at")
        batch_op.drop_column("desk")

    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.drop_column("reached_at")

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_index("ix_enrolment_waiting")
        batch_op.drop_index("ix_enrolment_states")
        batch_op.drop_index("ix_enrolment_roles_and_states")
        batch_op.drop_index("ix_enrolment_roles")
        batch_op.drop_index("ix_enrolment_names")
        batch_op.drop_column("sort_name")

    with op.batch_alter_table("cohort", schema=None) as batch_op:
        batch_op.drop_column("rules")
        batch_op.drop_column("ends_on")
        batch_op.drop_column("starts_on")
        batch_op.drop_column("applications_end_at")

    with op.batch_alter_table("closing", schema=None) as batch_op:
        batch_op.add_column(sa.Column("overdue_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("invite_due_at", columns.Moment(), nullable=True))
        batch_op.create_index(batch_op.f("ix_closing_overdue_at"), ["overdue_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_closing_invite_due_at"), ["invite_due_at"], unique=False)
        batch_op.drop_column("reminders_sent")

    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mentor_review_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("mentee_review_at", columns.Moment(), nullable=True))
        batch_op.create_index(batch_op.f("ix_agreement_mentor_review_at"), ["mentor_review_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_mentee_review_at"), ["mentee_review_at"], unique=False)

    with op.batch_alter_table("act", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_act_kept_until"))
        batch_op.drop_index("ix_act_by_person")
        batch_op.drop_index("ix_act_by_kind")
        batch_op.drop_column("kept_until")
        batch_op.drop_column("kind")

    op.create_table(
        "reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reminder_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reminder_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reminder_due_at"), ["due_at"], unique=False)

    op.create_table(
        "meeting_prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("step_id", sa.Integer(), nullable=True),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_prompt_meeting_id_meeting")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_meeting_prompt_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["step_id"], ["next_step.id"], name=op.f("fk_meeting_prompt_step_id_next_step")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_prompt")),
    )
    with op.batch_alter_table("meeting_prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_prompt_step_id"), ["step_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_due_at"), ["due_at"], unique=False)

    op.create_table(
        "tandem_prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_tandem_prompt_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_tandem_prompt_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tandem_prompt")),
    )
    with op.batch_alter_table("tandem_prompt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tandem_prompt_tandem_id"), ["tandem_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_due_at"), ["due_at"], unique=False)

    with op.batch_alter_table("shown_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_shown_code_due_at"))

    op.drop_table("shown_code")
    with op.batch_alter_table("question_words", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_words_question_id"))

    op.drop_table("question_words")
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attendance_person_id"))

    op.drop_table("attendance")
    with op.batch_alter_table("round_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_question_round_id"))

    op.drop_table("round_question")
    with op.batch_alter_table("round_part", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_round_part_without_tandem",
            sqlite_where=sa.text("tandem_id IS NULL"),
            postgresql_where=sa.text("tandem_id IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_round_part_tandem_id"))
        batch_op.drop_index(batch_op.f("ix_round_part_person_id"))

    op.drop_table("round_part")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_question_settled_at"))
        batch_op.drop_index(batch_op.f("ix_question_person_id"))

    op.drop_table("question")
    with op.batch_alter_table("prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_prompt_tandem_id"))
        batch_op.drop_index("ix_prompt_person_id_kind")
        batch_op.drop_index(batch_op.f("ix_prompt_due_at"))

    op.drop_table("prompt")
    with op.batch_alter_table("fit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_fit_person_id"))

    op.drop_table("fit")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_series"))
        batch_op.drop_index(batch_op.f("ix_event_over_due_at"))
        batch_op.drop_index(batch_op.f("ix_event_cohort_id"))
        batch_op.drop_index(batch_op.f("ix_event_begins_at"))

    op.drop_table("event")
    with op.batch_alter_table("desk_note", schema=None) as batch_op:
        batch_op.drop_index("ix_desk_note_of_tandem")

    op.drop_table("desk_note")
    with op.batch_alter_table("coffee_seat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_coffee_seat_person_id"))

    op.drop_table("coffee_seat")
    with op.batch_alter_table("answer_sheet", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_answer_sheet_round_id"))
        batch_op.drop_index(batch_op.f("ix_answer_sheet_person_id"))

    op.drop_table("answer_sheet")
    op.drop_table("announcement_recipient")
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_round_standing",
            sqlite_where=sa.text("kind IN ('midterm', 'closing')"),
            postgresql_where=sa.text("kind IN ('midterm', 'closing')"),
        )
        batch_op.drop_index(batch_op.f("ix_round_opens_at"))
        batch_op.drop_index(batch_op.f("ix_round_cohort_id"))
        batch_op.drop_index(batch_op.f("ix_round_closes_at"))

    op.drop_table("round")
    op.drop_table("people_list")
    with op.batch_alter_table("peer_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_peer_group_cohort_id"))

    op.drop_table("peer_group")
    with op.batch_alter_table("name_part", schema=None) as batch_op:
        batch_op.drop_index("ix_name_part_of_person")

    op.drop_table("name_part")
    op.drop_table("linked_chat")
    op.drop_table("coffee_guest")
    with op.batch_alter_table("coffee_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_coffee_group_cohort_id"))

    op.drop_table("coffee_group")
    with op.batch_alter_table("coffee", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_coffee_next_at"))

    op.drop_table("coffee")
    op.drop_table("calendar_feed")
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcement_due_at"))

    op.drop_table("announcement")
    with op.batch_alter_table("fate", schema=None) as batch_op:
        batch_op.drop_index("ix_fate_message")

    op.drop_table("fate")
    with op.batch_alter_table("desk_week", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_desk_week_due_at"))

    op.drop_table("desk_week")
