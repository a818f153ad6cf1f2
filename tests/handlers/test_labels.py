"""Whoever enters something sees beforehand who may read it; what is kept of it carries the same label."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dialogue.asking import draw
from dialogue.field import Scene, word
from dialogue.fields import Choice
from dialogue.flow import Flow, Progress, Step, always, no_note, no_values
from dialogue.texts import Reader
from handlers.audience import COORDINATOR
from mentoring.words import Visibility
from storage.tables import Table
from tests.handlers.test_house import HOUSE, LANGUAGES, step_name

ENTERED = [
    (form.flow, step)
    for room in HOUSE.rooms
    for form in room.forms
    if form.who != COORDINATOR
    for step in form.flow.steps
]
"""What people enter about themselves and each other. What coordinators write says in its question who reads it."""

NOT_ABOUT_ANYBODY = {
    "onboarding.too_early": "whether the bot is to write again",
    "assess.sees": "says itself who may read the assessment",
    "log.takeaway_sees": "says itself who may read the take-away",
    "pause.sure": "whether to go on",
    "ending.sure": "whether to go on",
}

KEPT_IN = {
    "onboarding": "enrolment.profile",
    "profile": "enrolment.profile",
    "profile.name": "person.name",
    "onboarding.role": "enrolment.role",
    "onboarding.name": "person.name",
    "timezone.zone": "person.time_zone",
    "refusal.reason": "tandem.decline_reason",
    "inquiry.question": "proposal_question.question",
    "response.answer": "proposal_question.answer",
    "agreement": "agreement.terms",
    "wishes": "agreement.remarks",
    "assess": "position.ratings",
    "assess.strengths": "position.strengths",
    "assess.growth": "position.growth",
    "assess.potential": "position.potential",
    "assess.change": "position.change",
    "goal.what": "goal.title",
    "goal.horizon": "goal.horizon",
    "goal.outcome": "goal.outcome",
    "goal.measure": "goal.outcome",
    "goal.due_on": "goal.due_on",
    "goal.first_step": "goal.first_step",
    "scale": "goal.levels",
    "note.said": "goal_note.said",
    "goalday.due_on": "goal.due_on",
    "rating.levels": "goal_rating.level",
    "rating.support": "rating_sheet.support",
    "plan.when": "meeting.starts_at",
    "plan.minutes": "meeting.minutes",
    "plan.form": "meeting.form",
    "plan.place": "meeting.place",
    "plan.agenda": "meeting.agenda",
    "retime.when": "meeting.starts_at",
    "log.held_on": "meeting_log.held_on",
    "log.minutes": "meeting_log.minutes",
    "log.form": "meeting_log.form",
    "log.topics": "meeting_log.topics",
    "log.takeaway": "meeting_log.takeaway",
    "log": "next_step.what",
    "doubt.words": "meeting_log.doubt",
    "step": "next_step.what",
    "touch.day": "contact.day",
    "support.kind": "support_request.kind",
    "support.wish": "support_request.wish",
    "supportadd.words": "support_request.reply",
    "supportend.outcome": "support_request.outcome",
    "supportend.words": "support_request.outcome_words",
    "talk.words": "concern_words.words",
    "exchange.words": "concern_words.words",
    "pause.until": "tandem.paused_until",
    "pause.reason": "concern_words.words",
    "ending.reason": "concern_words.words",
    "thanks.words": "closing.thanks",
    "outlook.touch": "closing.touch",
    "outlook.next": "closing.outlook",
    "contact.words": "question_words.words",
    "contact2.words": "question_words.words",
    "certname.name": "certificate.name",
    "absence.words": "attendance.reason_words",
    "feedback": "answer_sheet.answers",
    "unfit.words": "concern_words.words",
}
"""Where each answer goes: by question, or for all other questions of a form."""

NOT_KEPT = {
    "findpairs.words": "looked for, then forgotten",
    "findpeople.words": "looked for, then forgotten",
    "cant.words": "handed on to the partner",
    "here.word": "compared, then forgotten",
    "draft.words": "handed on to the partner",
    "find.words": "looked for, then forgotten",
}

BEFORE = {"agreement.review_on": {"period": "2027-05-23"}}
"""Answers that a question goes by."""

COLUMNS = {str(column): column for table in Table.metadata.tables.values() for column in table.columns}


def name_of(flow: Flow, step: Step) -> str:
    return f"{flow.name}.{step.name}"


def test_every_question_says_who_may_read_the_answer() -> None:
    without = {name_of(flow, step): step for flow, step in ENTERED if step.sees is None}
    assert without.keys() == NOT_ABOUT_ANYBODY.keys()
    assert [type(step.field) for step in without.values()] == [Choice] * len(without)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("flow", "step"), [(flow, step) for flow, step in ENTERED if step.sees], ids=step_name
)
def test_the_label_is_shown_with_the_question(flow: Flow, step: Step, language: str) -> None:
    assert step.sees
    steps = tuple(replace(one, when=always, values=no_values, note=no_note) for one in flow.steps)
    zone = ZoneInfo("Europe/Berlin")
    scene = Scene(datetime(2026, 11, 23, tzinfo=UTC), zone, language, facts=defaultdict(tuple))
    progress = Progress(flow.name, run=1, asking=step.name, answers=BEFORE.get(name_of(flow, step), {}))
    shown = draw(replace(flow, steps=steps), progress, scene)
    label = HOUSE.texts.html(word(step.sees), Reader(language, zone))
    read = [HOUSE.texts.html(part, Reader(language, zone)) for part in shown.parts if part == word(step.sees)]
    assert read == [label]
    assert (
        label
        == {
            "en": {
                Visibility.ONLY_ME: "🔒 Only you will see this.",
                Visibility.TANDEM: "👥 You and your tandem partner will see this.",
                Visibility.COORDINATOR: "📋 Your coordinators will see this, too.",
            },
            "de": {
                Visibility.ONLY_ME: "🔒 Das siehst nur du.",
                Visibility.TANDEM: "👥 Das seht ihr beide im Tandem.",
                Visibility.COORDINATOR: "📋 Das sieht auch die Koordination.",
            },
        }[language][step.sees]
    )


@pytest.mark.parametrize(("flow", "step"), ENTERED, ids=step_name)
def test_what_is_kept_carries_the_label_that_was_shown(flow: Flow, step: Step) -> None:
    name = name_of(flow, step)
    if name in NOT_ABOUT_ANYBODY or name in NOT_KEPT:
        return
    column = COLUMNS[KEPT_IN.get(name) or KEPT_IN[flow.name]]
    assert column.info.get("sees", step.sees) is step.sees


def test_nothing_is_listed_that_nobody_asks() -> None:
    asked = {name_of(flow, step) for flow, step in ENTERED} | {flow.name for flow, _ in ENTERED}
    assert {*KEPT_IN, *NOT_KEPT, *NOT_ABOUT_ANYBODY} <= asked
