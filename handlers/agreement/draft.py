"""What a draft begins with: what was said so far, or everything that is usual. Only the rest is asked."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from dialogue.field import Json
from dialogue.screen import Say, say
from dialogue.texts import Reader
from dialogue.turn import Turn
from handlers.agreement.mine import own_tandem, role_in
from handlers.agreement.overview import show_agreement, show_version
from handlers.agreement.reading import FORM
from handlers.profiles import profile_of
from mentoring.agreement import (
    CLAUSES,
    USUAL_MINUTES,
    USUAL_REPLY,
    Terms,
    past_dates,
    usual_end,
    usual_notice,
    usual_review,
    usual_rhythm,
)
from mentoring.words import ContactForm, Inviter, Role
from storage import agreements, people
from storage.tables import Agreement, Tandem


def begin_draft(turn: Turn, tandem_id: str) -> None:
    """Open the form with what was said so far: asked for a change, agreed on, or usual."""
    tandem = own_tandem(turn, tandem_id)
    if tandem is None:
        return
    versions = agreements.of_tandem(turn.store, tandem)
    waiting, valid = agreements.open_of(versions), agreements.valid_of(versions)
    if waiting is not None and waiting.sent_by != turn.person.id:
        show_version(turn, waiting, note=say("agreement-answer-first"))
    elif not versions and role_in(tandem, turn.person) is Role.MENTOR:
        show_agreement(turn, tandem_id)
    else:
        former = waiting or valid or (versions[-1] if versions else None)
        remarked = waiting.remarks or {} if waiting else {}
        answers = _answers(turn, tandem, former.agreed if former else None)
        turn.open(FORM, subject=subject_of(turn, tandem, versions), again=[*remarked], **answers)


def subject_of(turn: Turn, tandem: Tandem, versions: Sequence[Agreement]) -> dict[str, Json]:
    """What the form is about: it builds on the latest version, and is another one after the next."""
    last = versions[-1] if versions else None
    confirmed = last is not None and last.is_independent(role_in(tandem, turn.person))
    return {"tandem": tandem.id, "base": last.number if last else 0, "confirmed": confirmed}


def _answers(turn: Turn, tandem: Tandem, former: Terms | None) -> dict[str, Json]:
    """What the form begins with. Days that have gone are set anew, or asked for."""
    if former is None:
        return _usual_answers(turn, tandem)
    answers: dict[str, Json] = former.model_dump(mode="json")
    today = today_of(turn)
    gone = past_dates(former.period, former.review_on, today)
    if "period" in gone:
        return {name: answer for name, answer in answers.items() if name not in gone}
    if gone:
        answers["review_on"] = usual_review(today, former.period).isoformat()
    return answers


def _usual_answers(turn: Turn, tandem: Tandem) -> dict[str, Json]:
    today, programme = today_of(turn), turn.rules_for(tandem.cohort_id)
    end = max(tandem.ends_on or usual_end(today, programme.tandem_months), today)
    usual = usual_clauses(turn, tandem)
    return {
        "period": end.isoformat(),
        "frequency": usual_rhythm(programme.contact_interval_days).value,
        "length": USUAL_MINUTES,
        "forms": [form.value for form in _common_forms(turn, tandem)],
        "invites": Inviter.MENTEE.value,
        "notice": usual_notice(programme.notice_hours).value,
        "reply": USUAL_REPLY.value,
        "review_on": usual_review(today, end).isoformat(),
        **{name: usual[f"{FORM}-{name}"] for name in CLAUSES if f"{FORM}-{name}" in usual},
    }


def _common_forms(turn: Turn, tandem: Tandem) -> list[ContactForm]:
    """The forms of contact that both named when they applied to the tandem's cohort; else the mentee's."""
    both = (tandem.mentee, tandem.mentor)
    named = [people.enrolment_in(turn.store, one, tandem.cohort_id) for one in both]
    ways = [profile_of(enrolment).ways for enrolment in named if enrolment]
    common = [form for form in ContactForm if all(form in some for some in ways)] if ways else []
    return common or (ways[0] if ways else [ContactForm.VIDEO])


def usual_clauses(turn: Turn, tandem: Tandem) -> dict[str, dict[str, str]]:
    """The programme's usual words of each clause that has some: by the key of its question, in each language."""
    texts, zone = turn.house.texts, turn.reader.zone
    names = {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}
    keys = [f"{FORM}-{name}" for name in CLAUSES if name != "mentee_hopes"]
    return {
        key: {
            language: texts.plain(Say(f"{key}.usual", names), Reader(language, zone))
            for language in turn.programme.languages
        }
        for key in keys
    }


def today_of(turn: Turn) -> date:
    """The day where the person is."""
    return turn.now.astimezone(ZoneInfo(turn.person.time_zone)).date()
