"""The whole life of a tandem."""

import sqlalchemy as sa
from alembic import op

from storage import columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "task",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=48), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("ordered_at", columns.Moment(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_due_at"), ["due_at"], unique=False)

    op.create_table(
        "match_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cohort_id", sa.Integer(), nullable=False),
        sa.Column("ordered_by", sa.Integer(), nullable=False),
        sa.Column("ordered_at", columns.Moment(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["cohort_id"], ["cohort.id"], name=op.f("fk_match_draft_cohort_id_cohort")),
        sa.ForeignKeyConstraint(["ordered_by"], ["person.id"], name=op.f("fk_match_draft_ordered_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_draft")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("match_draft", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_match_draft_cohort_id"), ["cohort_id"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("sent_by", sa.Integer(), nullable=False),
        sa.Column("sent_at", columns.Moment(), nullable=False),
        sa.Column("terms", sa.JSON(), nullable=False),
        sa.Column("remarks", sa.JSON(), nullable=True),
        sa.Column("remarked_at", columns.Moment(), nullable=True),
        sa.Column("mentee_approved_at", columns.Moment(), nullable=True),
        sa.Column("mentor_approved_at", columns.Moment(), nullable=True),
        sa.Column("mentee_independent_at", columns.Moment(), nullable=True),
        sa.Column("mentor_independent_at", columns.Moment(), nullable=True),
        sa.Column("in_force_from", columns.Moment(), nullable=True),
        sa.Column("in_force_until", columns.Moment(), nullable=True),
        sa.Column("mentee_review_at", columns.Moment(), nullable=True),
        sa.Column("mentor_review_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["sent_by"], ["person.id"], name=op.f("fk_agreement_sent_by_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_agreement_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sa.UniqueConstraint("tandem_id", "number", name=op.f("uq_agreement_tandem_id")),
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_mentee_review_at"), ["mentee_review_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_agreement_mentor_review_at"), ["mentor_review_at"], unique=False)

    op.create_table(
        "certificate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("begins_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.Column("goals", sa.Integer(), nullable=False),
        sa.Column("issued_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_certificate_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_certificate_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("code", name=op.f("uq_certificate_code")),
        sa.UniqueConstraint("tandem_id", "person_id", name=op.f("uq_certificate_tandem_id")),
    )
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_certificate_person_id"), ["person_id"], unique=False)

    op.create_table(
        "closing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("invite_due_at", columns.Moment(), nullable=True),
        sa.Column("invited_at", columns.Moment(), nullable=True),
        sa.Column("overdue_at", columns.Moment(), nullable=True),
        sa.Column("thanks", sa.Text(), nullable=True),
        sa.Column("thanked_at", columns.Moment(), nullable=True),
        sa.Column("outlook", sa.Text(), nullable=True),
        sa.Column("touch", sa.String(length=32), nullable=True),
        sa.Column("outlook_at", columns.Moment(), nullable=True),
        sa.Column("finished_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_closing_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_closing_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
        sa.UniqueConstraint("tandem_id", "person_id", name=op.f("uq_closing_tandem_id")),
    )
    with op.batch_alter_table("closing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_closing_invite_due_at"), ["invite_due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_closing_overdue_at"), ["overdue_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_closing_person_id"), ["person_id"], unique=False)

    op.create_table(
        "concern",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("raised_at", columns.Moment(), nullable=False),
        sa.Column("settled_at", columns.Moment(), nullable=True),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_concern_person_id_person")),
        sa.ForeignKeyConstraint(["settled_by"], ["person.id"], name=op.f("fk_concern_settled_by_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_concern_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concern")),
    )
    with op.batch_alter_table("concern", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_concern_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_concern_settled_at"), ["settled_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_concern_tandem_id"), ["tandem_id"], unique=False)

    op.create_table(
        "kept_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("due_at", columns.Moment(), nullable=True),
        sa.Column("offered_at", columns.Moment(), nullable=True),
        sa.Column("warned_at", columns.Moment(), nullable=True),
        sa.Column("gone_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_kept_notes_person_id_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_kept_notes_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_notes")),
        sa.UniqueConstraint("tandem_id", "person_id", name=op.f("uq_kept_notes_tandem_id")),
    )
    with op.batch_alter_table("kept_notes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_notes_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_kept_notes_person_id"), ["person_id"], unique=False)

    op.create_table(
        "match_left",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("enrolment_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["match_draft.id"], name=op.f("fk_match_left_draft_id_match_draft")
        ),
        sa.ForeignKeyConstraint(
            ["enrolment_id"], ["enrolment.id"], name=op.f("fk_match_left_enrolment_id_enrolment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_left")),
    )
    with op.batch_alter_table("match_left", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_match_left_draft_id"), ["draft_id"], unique=False)

    op.create_table(
        "match_pair",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("mentee_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("is_doubtful", sa.Boolean(), nullable=False),
        sa.Column("send_due_at", columns.Moment(), nullable=True),
        sa.Column("sent_by", sa.Integer(), nullable=True),
        sa.Column("tandem_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["match_draft.id"], name=op.f("fk_match_pair_draft_id_match_draft")
        ),
        sa.ForeignKeyConstraint(
            ["mentee_id"], ["enrolment.id"], name=op.f("fk_match_pair_mentee_id_enrolment")
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["enrolment.id"], name=op.f("fk_match_pair_mentor_id_enrolment")
        ),
        sa.ForeignKeyConstraint(["sent_by"], ["person.id"], name=op.f("fk_match_pair_sent_by_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_match_pair_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_match_pair")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("match_pair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_match_pair_draft_id"), ["draft_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_match_pair_send_due_at"), ["send_due_at"], unique=False)

    op.create_table(
        "position",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(length=32), nullable=False),
        sa.Column("strengths", sa.Text(), nullable=True),
        sa.Column("growth", sa.Text(), nullable=True),
        sa.Column("potential", sa.Text(), nullable=True),
        sa.Column("change", sa.Text(), nullable=True),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("sees", sa.String(length=32), nullable=False),
        sa.Column("assessed_at", columns.Moment(), nullable=False),
        sa.Column("prompt_due_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_position_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_position")),
        sa.UniqueConstraint("tandem_id", "phase", name=op.f("uq_position_tandem_id")),
    )
    with op.batch_alter_table("position", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_position_prompt_due_at"), ["prompt_due_at"], unique=False)

    op.create_table(
        "proposal_question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["asked_by"], ["person.id"], name=op.f("fk_proposal_question_asked_by_person")
        ),
        sa.ForeignKeyConstraint(
            ["tandem_id"], ["tandem.id"], name=op.f("fk_proposal_question_tandem_id_tandem")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal_question")),
    )
    with op.batch_alter_table("proposal_question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposal_question_tandem_id"), ["tandem_id"], unique=False)

    op.create_table(
        "rating_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(length=32), nullable=False),
        sa.Column("rated_by", sa.Integer(), nullable=False),
        sa.Column("rated_at", columns.Moment(), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=True),
        sa.Column("support", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["rated_by"], ["person.id"], name=op.f("fk_rating_sheet_rated_by_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_rating_sheet_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rating_sheet")),
        sa.UniqueConstraint("tandem_id", "phase", "rated_by", name=op.f("uq_rating_sheet_tandem_id")),
    )
    op.create_table(
        "settled_pair",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mentee_id", sa.Integer(), nullable=False),
        sa.Column("mentor_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=32), nullable=False),
        sa.Column("settled_by", sa.Integer(), nullable=False),
        sa.Column("settled_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentee_id"], ["enrolment.id"], name=op.f("fk_settled_pair_mentee_id_enrolment")
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"], ["enrolment.id"], name=op.f("fk_settled_pair_mentor_id_enrolment")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["person.id"], name=op.f("fk_settled_pair_settled_by_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settled_pair")),
        sa.UniqueConstraint("mentee_id", "mentor_id", name=op.f("uq_settled_pair_mentee_id")),
    )
    with op.batch_alter_table("settled_pair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_settled_pair_mentor_id"), ["mentor_id"], unique=False)

    op.create_table(
        "support_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("asked_at", columns.Moment(), nullable=False),
        sa.Column("moved_at", columns.Moment(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("outcome_words", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["tandem_id"], ["tandem.id"], name=op.f("fk_support_request_tandem_id_tandem")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_request")),
    )
    with op.batch_alter_table("support_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_support_request_tandem_id"), ["tandem_id"], unique=False)

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
        batch_op.create_index(batch_op.f("ix_tandem_prompt_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_prompt_tandem_id"), ["tandem_id"], unique=False)

    op.create_table(
        "concern_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("concern_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_at", columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["concern_id"], ["concern.id"], name=op.f("fk_concern_words_concern_id_concern")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_concern_words_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concern_words")),
    )
    with op.batch_alter_table("concern_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_concern_words_concern_id"), ["concern_id"], unique=False)

    op.create_table(
        "goal_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(length=32), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", columns.Moment(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name=op.f("fk_goal_change_goal_id_goal")),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_goal_change_made_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_change")),
    )
    with op.batch_alter_table("goal_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_change_goal_id"), ["goal_id"], unique=False)

    op.create_table(
        "goal_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.Column("written_at", columns.Moment(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name=op.f("fk_goal_note_goal_id_goal")),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name=op.f("fk_goal_note_written_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_note")),
    )
    with op.batch_alter_table("goal_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_note_goal_id"), ["goal_id"], unique=False)

    op.create_table(
        "goal_rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name=op.f("fk_goal_rating_goal_id_goal")),
        sa.ForeignKeyConstraint(
            ["sheet_id"], ["rating_sheet.id"], name=op.f("fk_goal_rating_sheet_id_rating_sheet")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal_rating")),
        sa.UniqueConstraint("sheet_id", "goal_id", name=op.f("uq_goal_rating_sheet_id")),
    )
    with op.batch_alter_table("goal_rating", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_goal_rating_goal_id"), ["goal_id"], unique=False)

    op.create_table(
        "next_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tandem_id", sa.Integer(), nullable=False),
        sa.Column("log_id", sa.Integer(), nullable=False),
        sa.Column("noted_by", sa.Integer(), nullable=False),
        sa.Column("noted_at", columns.Moment(), nullable=False),
        sa.Column("owner", sa.String(length=32), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=32), nullable=False),
        sa.Column("settled_at", columns.Moment(), nullable=True),
        sa.Column("settled_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["log_id"], ["meeting_log.id"], name=op.f("fk_next_step_log_id_meeting_log")),
        sa.ForeignKeyConstraint(["noted_by"], ["person.id"], name=op.f("fk_next_step_noted_by_person")),
        sa.ForeignKeyConstraint(["settled_by"], ["person.id"], name=op.f("fk_next_step_settled_by_person")),
        sa.ForeignKeyConstraint(["tandem_id"], ["tandem.id"], name=op.f("fk_next_step_tandem_id_tandem")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_step")),
    )
    with op.batch_alter_table("next_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_next_step_log_id"), ["log_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_next_step_tandem_id"), ["tandem_id"], unique=False)

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
        batch_op.create_index(batch_op.f("ix_meeting_prompt_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_prompt_step_id"), ["step_id"], unique=False)

    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("form", sa.String(length=32), nullable=True))
        batch_op.add_column(sa.Column("day", sa.Date(), nullable=True))

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rests_since", columns.Moment(), nullable=True))

    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.add_column(sa.Column("levels", sa.JSON(), server_default="{}", nullable=False))
        batch_op.add_column(sa.Column("baseline", sa.Integer(), server_default="-1", nullable=False))
        batch_op.add_column(sa.Column("weight", sa.Integer(), server_default="2", nullable=False))
        batch_op.add_column(sa.Column("first_step_done_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("replaces_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_goal_replaces_id_goal"), "goal", ["replaces_id"], ["id"])

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("calendar_start", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("called_off_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("called_off_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("short_notice", sa.Boolean(), nullable=True))
        batch_op.create_index(batch_op.f("ix_meeting_starts_at"), ["starts_at"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_meeting_called_off_by_person"), "person", ["called_off_by"], ["id"]
        )

    with op.batch_alter_table("meeting_log", schema=None) as batch_op:
        batch_op.drop_column("next_steps")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("notice_version", sa.String(length=32), server_default="-", nullable=False)
        )

    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.String(length=64), nullable=True))

    with op.batch_alter_table("tandem", schema=None) as batch_op:
        batch_op.add_column(sa.Column("waits_since", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("waits_taken", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("wait_due_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("ends_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("interval_days", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("notice_hours", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("paused_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("wakes_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("closed_at", columns.Moment(), nullable=True))
        batch_op.add_column(sa.Column("closed_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("close_kind", sa.String(length=32), nullable=True))
        batch_op.create_index(batch_op.f("ix_tandem_ends_on"), ["ends_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_wait_due_at"), ["wait_due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_tandem_wakes_at"), ["wakes_at"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_tandem_closed_by_person"), "person", ["closed_by"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("tandem", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_tandem_closed_by_person"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_tandem_wakes_at"))
        batch_op.drop_index(batch_op.f("ix_tandem_wait_due_at"))
        batch_op.drop_index(batch_op.f("ix_tandem_ends_on"))
        batch_op.drop_column("close_kind")
        batch_op.drop_column("closed_by")
        batch_op.drop_column("closed_at")
        batch_op.drop_column("wakes_at")
        batch_op.drop_column("paused_until")
        batch_op.drop_column("notice_hours")
        batch_op.drop_column("interval_days")
        batch_op.drop_column("ends_on")
        batch_op.drop_column("wait_due_at")
        batch_op.drop_column("waits_taken")
        batch_op.drop_column("waits_since")

    with op.batch_alter_table("reminder", schema=None) as batch_op:
        batch_op.drop_column("about")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("notice_version")

    with op.batch_alter_table("meeting_log", schema=None) as batch_op:
        batch_op.add_column(sa.Column("next_steps", sa.TEXT(), nullable=True))

    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_meeting_called_off_by_person"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_meeting_starts_at"))
        batch_op.drop_column("short_notice")
        batch_op.drop_column("called_off_at")
        batch_op.drop_column("called_off_by")
        batch_op.drop_column("calendar_start")

    with op.batch_alter_table("goal", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_goal_replaces_id_goal"), type_="foreignkey")
        batch_op.drop_column("replaces_id")
        batch_op.drop_column("first_step_done_at")
        batch_op.drop_column("weight")
        batch_op.drop_column("baseline")
        batch_op.drop_column("levels")

    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.drop_column("rests_since")

    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_column("day")
        batch_op.drop_column("form")

    with op.batch_alter_table("meeting_prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_step_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_person_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_meeting_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_prompt_due_at"))

    op.drop_table("meeting_prompt")
    with op.batch_alter_table("next_step", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_next_step_tandem_id"))
        batch_op.drop_index(batch_op.f("ix_next_step_log_id"))

    op.drop_table("next_step")
    with op.batch_alter_table("goal_rating", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_goal_rating_goal_id"))

    op.drop_table("goal_rating")
    with op.batch_alter_table("goal_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_goal_note_goal_id"))

    op.drop_table("goal_note")
    with op.batch_alter_table("goal_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_goal_change_goal_id"))

    op.drop_table("goal_change")
    with op.batch_alter_table("concern_words", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_concern_words_concern_id"))

    op.drop_table("concern_words")
    with op.batch_alter_table("tandem_prompt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_tandem_id"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_person_id"))
        batch_op.drop_index(batch_op.f("ix_tandem_prompt_due_at"))

    op.drop_table("tandem_prompt")
    with op.batch_alter_table("support_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_support_request_tandem_id"))

    op.drop_table("support_request")
    with op.batch_alter_table("settled_pair", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_settled_pair_mentor_id"))

    op.drop_table("settled_pair")
    op.drop_table("rating_sheet")
    with op.batch_alter_table("proposal_question", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proposal_question_tandem_id"))

    op.drop_table("proposal_question")
    with op.batch_alter_table("position", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_position_prompt_due_at"))

    op.drop_table("position")
    with op.batch_alter_table("match_pair", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_match_pair_send_due_at"))
        batch_op.drop_index(batch_op.f("ix_match_pair_draft_id"))

    op.drop_table("match_pair")
    with op.batch_alter_table("match_left", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_match_left_draft_id"))

    op.drop_table("match_left")
    with op.batch_alter_table("kept_notes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_kept_notes_person_id"))
        batch_op.drop_index(batch_op.f("ix_kept_notes_due_at"))

    op.drop_table("kept_notes")
    with op.batch_alter_table("concern", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_concern_tandem_id"))
        batch_op.drop_index(batch_op.f("ix_concern_settled_at"))
        batch_op.drop_index(batch_op.f("ix_concern_person_id"))

    op.drop_table("concern")
    with op.batch_alter_table("closing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_closing_person_id"))
        batch_op.drop_index(batch_op.f("ix_closing_overdue_at"))
        batch_op.drop_index(batch_op.f("ix_closing_invite_due_at"))

    op.drop_table("closing")
    with op.batch_alter_table("certificate", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_certificate_person_id"))

    op.drop_table("certificate")
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_agreement_mentor_review_at"))
        batch_op.drop_index(batch_op.f("ix_agreement_mentee_review_at"))

    op.drop_table("agreement")
    with op.batch_alter_table("match_draft", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_match_draft_cohort_id"))

    op.drop_table("match_draft")
    with op.batch_alter_table("task", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_task_due_at"))

    op.drop_table("task")
