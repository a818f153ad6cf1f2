"""The agreement as a document: a PDF for each of the two, in their own language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dialogue.field import Json
from dialogue.fields.zones import place_of
from dialogue.screen import Document, Label, Say, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.agreement.mine import PAPER, SHOW, own_version
from handlers.agreement.overview import show_version
from handlers.agreement.reading import SECTIONS, name_of, value_of
from handlers.papers import MIME_TYPE, Paper, paper
from mentoring.words import AgreementStatus
from storage import agreements, people
from storage.tables import Agreement, Person

TASK = "agreement.paper"
TEMPLATE = Path(__file__).parent / "agreement.typ"


def order_paper(stage: Stage, version: Agreement, person: Person) -> None:
    """Have the document made for somebody."""
    stage.order(TASK, agreement=version.id, person=person.id)


def send_paper(turn: Turn, agreement_id: str) -> None:
    """Send the document again."""
    version = own_version(turn, agreement_id)
    if version is None:
        return
    if version.in_force_from is None:
        show_version(turn, version)
        return
    order_paper(turn, version, turn.person)
    turn.toast = say("agreement-paper-comes")


# ── the work ────────────────────────────────────────────────────────────────────────────────────────────


def gather(stage: Stage, subject: Mapping[str, Json]) -> dict[str, Any] | None:
    """All that stands in the document, as somebody reads it."""
    found = _find(stage, subject)
    return None if found is None else _values(stage, *found)


def papers_of(stage: Stage, person: Person) -> list[Paper]:
    """All agreements that were in force between somebody and their partners, as documents."""
    return [
        Paper(_file_name(stage, version, person), TEMPLATE, _values(stage, version, person))
        for version in agreements.ever_in_force(stage.store, person)
    ]


def _file_name(stage: Stage, version: Agreement, reader: Person) -> str:
    return f"{stage.plain(reader, say('agreement-paper-file', number=version.number))}.pdf"


def _values(stage: Stage, version: Agreement, reader: Person) -> dict[str, Any]:
    tandem = version.tandem

    def plain(label: Label) -> str:
        return stage.plain(reader, label)

    return {
        "language": reader.language,
        "title": plain(say("agreement-paper-title")),
        "pair": [tandem.mentee.name, tandem.mentor.name],
        "roles": [plain(say("agreement-paper-mentee")), plain(say("agreement-paper-mentor"))],
        "programme": " · ".join(
            part for part in (stage.programme.name, stage.programme.organisation) if part
        ),
        "state": plain(_state(version)),
        "sections": [
            {
                "title": plain(Say(f"agreement-section-{section}")),
                "terms": [
                    {"name": plain(name_of(term, tandem)), "value": plain(value_of(version, term, reader))}
                    for term in terms
                ],
            }
            for section, terms in SECTIONS.items()
        ],
        "approvals_title": plain(say("agreement-paper-approvals")),
        "independent": plain(say("agreement-paper-independent")),
        "approvals": [
            [one.name, plain(say("agreement-paper-approved", at=at))]
            for one, at in (
                (tandem.mentee, version.mentee_approved_at),
                (tandem.mentor, version.mentor_approved_at),
            )
        ],
        "footer": plain(say("agreement-paper-zone", zone=place_of(reader.time_zone, reader.language))),
    }


def _state(version: Agreement) -> Label:
    if version.status is AgreementStatus.REPLACED:
        return say(
            "agreement-paper-replaced",
            number=version.number,
            since=version.in_force_from,
            until=version.in_force_until,
        )
    return say("agreement-paper-in-force", number=version.number, since=version.in_force_from)


def make(values: dict[str, Any]) -> bytes:
    """Compile the document."""
    return paper(TEMPLATE, values)


def bring(stage: Stage, subject: Mapping[str, Json], made: bytes) -> None:
    """Send the document."""
    found = _find(stage, subject)
    if found is None:
        return
    version, reader = found
    partner = version.tandem.partner_of(reader)
    text = say("agreement-paper-is", number=version.number, partner=partner.name)
    stage.tell(reader, screen(text, file=Document(_file_name(stage, version, reader), made, MIME_TYPE)))


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no document, and where the words are."""
    found = _find(stage, subject)
    if found is None:
        return
    version, reader = found
    rows = [
        [button(say("agreement-see"), SHOW, version.tandem_id)],
        [button(say("agreement-paper-retry"), PAPER, version.id)],
    ]
    stage.tell(reader, screen(say("agreement-paper-failed"), rows=rows))


def _find(stage: Stage, subject: Mapping[str, Json]) -> tuple[Agreement, Person] | None:
    version = agreements.find(stage.store, subject["agreement"])
    person = people.find(stage.store, subject["person"])
    if version is None or person is None or not version.tandem.is_one(person):
        return None
    return version, person
