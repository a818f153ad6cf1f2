"""What coordinators see of somebody, and of a tandem: their cards, which whom they are about can see as well."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogue.screen import DayOf, Label, LanguageName, Lines, Say, say
from dialogue.turn import Stage
from handlers.contact_line import contact_of, last_contact, reach_hint
from handlers.profiles import full_profile
from mentoring.contact import light
from mentoring.words import EnrolmentStatus, Light, TandemStatus
from storage import cohorts, directory, goals, overview, periods
from storage.tables import Enrolment, Person, Tandem

EARLIER = 3  # former cohorts


def person_card(stage: Stage, person: Person, own: Sequence[Enrolment]) -> list[Label | None]:
    """All that a coordinator reads of somebody, with their parts in cohorts, the newest first."""
    return [
        say("persons-card", name=person.name),
        Lines([*_where_they_stand(stage, person, own), contact_of(person)]),
        full_profile(own[0]) if own else None,
    ]


def tandem_card(stage: Stage, tandem: Tandem) -> list[Label | None]:
    """All that a coordinator reads of a tandem, but what they have noted themselves."""
    return [
        say("pairs-card", mentee=tandem.mentee.name, mentor=tandem.mentor.name, sign=sign_of(tandem)),
        Lines(_how_it_stands(stage, tandem)),
        Lines(_steps(stage, tandem)) if tandem.status is TandemStatus.ACTIVE else None,
    ]


# ── a person ────────────────────────────────────────────────────────────────────────────────────────────


def _where_they_stand(stage: Stage, person: Person, own: Sequence[Enrolment]) -> list[Label]:
    enrolment = own[0] if own else None
    return [
        _part(enrolment) if enrolment else say("persons-no-part"),
        *(
            [say("persons-rests", since=DayOf(enrolment.rests_since))]
            if enrolment and enrolment.rests_since
            else []
        ),
        *_earlier(stage, own[1:]),
        say("persons-language", language=LanguageName(person.language), since=DayOf(person.joined_at)),
        say("persons-zone", zone=person.time_zone),
        *_consent(stage, person),
        *_events(stage, person, enrolment),
        *(
            [say("persons-unreachable", since=DayOf(person.unreachable_since))]
            if person.unreachable_since
            else []
        ),
    ]


def _earlier(stage: Stage, parts: Sequence[Enrolment]) -> list[Label]:
    titles = cohorts.titles(stage.store) if parts else {}
    return [
        say("persons-earlier", cohort=titles[part.cohort_id], role=part.role, status=part.status)
        for part in parts[:EARLIER]
    ]


def _consent(stage: Stage, person: Person) -> list[Label]:
    consent = directory.consent_of(stage.store, person)
    if consent is None:
        return []
    if consent.withdrawn_at is not None:
        return [say("persons-consent-back", at=DayOf(consent.withdrawn_at))]
    return [say("persons-consent", version=consent.version, at=DayOf(consent.given_at))]


def _events(stage: Stage, person: Person, enrolment: Enrolment | None) -> list[Label]:
    lines: list[Label] = [say("persons-attended", count=directory.count_attended(stage.store, person))]
    if enrolment is not None and enrolment.status is EnrolmentStatus.ADMITTED:
        attended, missed = directory.count_mandatory(stage.store, enrolment)
        if attended + missed:
            lines.append(say("persons-mandatory", attended=attended, missed=missed))
    return lines


def _part(enrolment: Enrolment) -> Label:
    since = enrolment.decided_at or enrolment.applied_at
    return say("persons-part", role=enrolment.role, status=enrolment.status, since=DayOf(since))


# ── a tandem ────────────────────────────────────────────────────────────────────────────────────────────


def sign_of(tandem: Tandem) -> Say:
    """The light that an active tandem shows, or a sign for where it stands otherwise."""
    if tandem.status is TandemStatus.ACTIVE:
        return Say(f"pairs-sign.{light_of(tandem).value}")
    return Say(f"pairs-sign.{tandem.status.value}")


def light_of(tandem: Tandem) -> Light:
    """Which light an active tandem shows."""
    return light(tandem.nudges_sent, is_resting=tandem.paused_until is not None)


def _how_it_stands(stage: Stage, tandem: Tandem) -> list[Label]:
    if tandem.started_at is None:
        return [say("pairs-state", status=tandem.status, since=DayOf(tandem.closed_at or tandem.proposed_at))]
    programme = stage.programme
    lines: list[Label] = [
        say(
            "pairs-period",
            status=tandem.status,
            since=periods.first_day(tandem, programme),
            until=periods.last_day(tandem, programme),
        )
    ]
    if tandem.paused_until is not None:
        lines.append(say("pairs-resting", until=tandem.paused_until))
    out_of_reach = [hint for one in (tandem.mentee, tandem.mentor) if (hint := reach_hint(one)) is not None]
    met = say("pairs-meetings", count=directory.count_meetings(stage.store, tandem))
    answered, asked = overview.rounds_answered(stage.store, tandem)
    feedback = [say("pairs-feedback", answered=answered, asked=asked)] if asked else []
    return [*lines, _contact(stage, tandem), met, *feedback, *out_of_reach]


def _contact(stage: Stage, tandem: Tandem) -> Label:
    """When the two were in touch last, and how, as far as that was told for coordinators."""
    last = overview.last_contact(stage.store, tandem, ZoneInfo(stage.programme.time_zone))
    if last is None:
        return last_contact(tandem)
    if last.in_meeting:
        return say("pairs-met-last", day=last.day)
    return say("pairs-touched-last", day=last.day, form=last.form or say("pairs-without-meeting"))


def _steps(stage: Stage, tandem: Tandem) -> list[Label]:
    """Since when the first steps are done: dates and a count, not what stands in them."""
    done = overview.first_steps_since(stage.store, tandem)
    return [
        *(_step(Say(f"pairs-step.{step.value}"), since) for step, since in done.items()),
        say("pairs-goals", count=goals.count_pursued(stage.store, tandem)),
    ]


def _step(step: Label, since: date | datetime | None) -> Label:
    if since is None:
        return say("pairs-open", step=step)
    return say("pairs-done", step=step, since=DayOf(since) if isinstance(since, datetime) else since)
