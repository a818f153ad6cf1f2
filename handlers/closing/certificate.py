"""Certificates: who has earned one, under which name, and the paper itself."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from babel.dates import format_date
from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import Document, Label, button, say, screen
from dialogue.texts import locale_of
from dialogue.turn import Stage, Turn, reader_of
from handlers.closing import mine, overview
from handlers.closing.certificate_paper import TEMPLATE
from handlers.papers import MIME_TYPE, Paper
from mentoring.closing import Missing, missing
from mentoring.package import Events
from mentoring.programme import Programme
from mentoring.words import Role, TandemStatus, Visibility
from storage import certificates, closing, events, goals, people, periods
from storage.tables import Certificate, Person, Tandem

TASK, FORM = "closing.certificate", "certname"
NAME_CHARS = 100


class Name(BaseModel):
    """The name that is to stand on a certificate."""

    name: str


# ── earning it ──────────────────────────────────────────────────────────────────────────────────────────


def ask_for_certificate(turn: Turn, tandem_id: str) -> None:
    """Give somebody their certificate; ask for the name before the first; say kindly what is missing."""
    tandem = _earned(turn, tandem_id)
    if tandem is None:
        return
    if certificates.find(turn.store, tandem, turn.person) is None:
        _ask_for_name(turn, tandem, turn.person.name)
    else:
        _order(turn, tandem)


def ask_for_name(turn: Turn, tandem_id: str) -> None:
    """Ask which other name is to stand on a certificate."""
    tandem = _earned(turn, tandem_id)
    if tandem is not None:
        issued = certificates.find(turn.store, tandem, turn.person)
        _ask_for_name(turn, tandem, issued.name if issued else turn.person.name)


def _ask_for_name(turn: Turn, tandem: Tandem, name: str) -> None:
    turn.open(FORM, subject={"tandem": tandem.id}, name=name)


def issue_certificate(turn: Turn, named: Name, subject: Mapping[str, Json]) -> None:
    """Issue a certificate as things stand now, and have it written."""
    tandem = _earned(turn, subject["tandem"])
    if tandem is None:
        return
    certificates.issue(
        turn.store,
        tandem,
        turn.person,
        role=mine.role_in(tandem, turn.person),
        name=named.name,
        begins_on=periods.first_day(tandem, turn.rules_for(tandem.cohort_id)),
        ends_on=_end_of(turn, tandem),
        meetings=len(closing.meeting_days(turn.store, turn.rules_for(tandem.cohort_id), tandem)),
        goals=goals.count_pursued(turn.store, tandem),
    )
    _order(turn, tandem)


def _end_of(turn: Turn, tandem: Tandem) -> date:
    """The last day that a certificate speaks of: none that is still to come, where the programme is."""
    return min(mine.last_day(turn, tandem), mine.programme_today(turn))


def _earned(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give a tandem for which the person has earned a certificate; say kindly what is missing otherwise."""
    tandem = mine.own_tandem(turn, tandem_id)
    if tandem is None:
        return None
    lacks = _missing(turn, tandem, turn.person)
    part = closing.find_part(turn.store, tandem, turn.person)
    finished = tandem.status is TandemStatus.CLOSED or bool(part and part.finished_at)
    if finished and lacks.nothing:
        return tandem
    key = "certificate-missing" if finished else "certificate-at-the-end"
    back = [[button(say("closing-see"), overview.OPEN, tandem.id)]]
    turn.show(screen(say(key), *_in_words(turn.rules_for(tandem.cohort_id), lacks), rows=back))
    return None


def _missing(stage: Stage, tandem: Tandem, person: Person) -> Missing:
    """What somebody lacks of meetings and events."""
    met = len(closing.meeting_days(stage.store, stage.rules_for(tandem.cohort_id), tandem))
    enrolment = people.enrolment_in(stage.store, person, tandem.cohort_id)
    package = Events() if enrolment is None else events.package_of(stage.store, enrolment)
    return missing(stage.rules_for(tandem.cohort_id), mine.role_in(tandem, person), met, package)


def _in_words(rules: Programme, lacks: Missing) -> list[Label]:
    if lacks.nothing:
        return [say("certificate-nothing-missing")]
    lines: list[Label] = []
    if lacks.meetings:
        lines.append(say("certificate-meetings", floor=rules.floor_meetings, count=lacks.meetings))
    if lacks.package.mandatory:
        lines.append(say("certificate-mandatory", count=len(lacks.package.mandatory)))
    if lacks.package.electives:
        lines.append(say("certificate-electives", count=lacks.package.electives))
    return lines


# ── the paper ───────────────────────────────────────────────────────────────────────────────────────────


def _order(turn: Turn, tandem: Tandem) -> None:
    turn.order(TASK, tandem=tandem.id, person=turn.person.id)
    turn.show(screen(say("certificate-coming")))


def gather(stage: Stage, subject: Mapping[str, Json]) -> Mapping[str, Json] | None:
    """All that the paper says, in the person's language."""
    found = _wanted(stage, subject)
    return found and _values(stage, *found)


def papers_of(stage: Stage, person: Person) -> list[Paper]:
    """Somebody's certificates."""
    return [
        Paper(_file_name(stage, person), TEMPLATE, _values(stage, person, issued))
        for issued in certificates.of_person(stage.store, person)
    ]


def _file_name(stage: Stage, person: Person) -> str:
    return f"{stage.plain(person, say('certificate-file'))}.pdf"


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Certificate] | None:
    person = people.find(stage.store, int(subject["person"]))
    tandem = mine.find_tandem(stage, person, subject["tandem"])
    if person is None or tandem is None:
        return None
    issued = certificates.find(stage.store, tandem, person)
    return (person, issued) if issued else None


def _values(stage: Stage, person: Person, issued: Certificate) -> dict[str, Json]:
    def draw(key: str, **values: Any) -> str:
        return stage.plain(person, say(key, **values))

    def on(day: date) -> str:
        return format_date(day, "long", locale=locale_of(person.language))

    programme, role = stage.programme, issued.role
    facts = {
        "certificate-period": f"{on(issued.begins_on)} – {on(issued.ends_on)}",
        "certificate-role": stage.plain(person, say(f"certificate-role-{role}")),
        "certificate-met": str(issued.meetings),
    }
    if issued.goals:
        facts["certificate-goals"] = draw(f"certificate-goals-{role}", count=issued.goals)
    return {
        "language": person.language,
        "title": draw(f"certificate-title-{role}"),
        "programme": programme.name,
        "organisation": programme.organisation,
        "given": draw("certificate-given"),
        "name": issued.name,
        "body": draw(f"certificate-body-{role}", programme=programme.name),
        "facts": [[draw(label), value] for label, value in facts.items()],
        "thanks": draw(f"certificate-thanks-{role}"),
        "issued": draw(
            "certificate-issued", day=on(issued.issued_at.astimezone(reader_of(person).zone).date())
        ),
        "check": draw(f"certificate-check-{role}", code=issued.code),
    }


def bring(stage: Stage, subject: Mapping[str, Json], pdf: bytes) -> None:
    """Send the certificate."""
    found = _wanted(stage, subject)
    if found is not None:
        person, issued = found
        key = "certificate-here" if issued.role is Role.MENTEE else "certificate-here-mentor"
        rows = [[button(say("certificate-rename"), overview.RENAME, issued.tandem_id)]]
        text = say(key, name=issued.name, code=issued.code)
        stage.tell(person, screen(text, rows=rows, file=Document(_file_name(stage, person), pdf, MIME_TYPE)))


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that the paper could not be written this time."""
    found = _wanted(stage, subject)
    if found is not None:
        again = [[button(say("closing-certificate"), overview.CERTIFICATE, found[1].tandem_id)]]
        stage.tell(found[0], screen(say("certificate-failed"), rows=again))


NAMING = Flow(
    FORM,
    (Step("name", Text(at_most=NAME_CHARS, lines=False), hint=True, sees=Visibility.COORDINATOR),),
    model=Name,
    finish=issue_certificate,
)
