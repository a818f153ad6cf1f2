"""Asking for a change: which terms, and what should be different in each."""

from collections.abc import Mapping
from typing import Any

from dialogue.field import Json, Scene
from dialogue.fields import Choices, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import Label, Lines, button, say, screen
from dialogue.turn import Turn
from handlers.agreement.mine import DRAFT, VERSION, WITHDRAW
from handlers.agreement.reading import label_of, name_of, value_of
from handlers.agreement.replies import waiting_for_me
from mentoring.agreement import TERMS
from mentoring.words import Visibility
from storage import agreements
from storage.tables import Agreement

FORM = "wishes"
SEEN = Visibility.TANDEM


def begin_wishes(turn: Turn, agreement_id: str) -> None:
    """Ask what should be different; who has asked before begins with that."""
    version = waiting_for_me(turn, agreement_id)
    if version is not None:
        turn.open(FORM, subject={"version": version.id}, **_as_answers(version.remarks))


def _as_answers(remarks: Mapping[str, str] | None) -> dict[str, Json]:
    return {"terms": [term for term in TERMS if term in remarks], **remarks} if remarks else {}


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """How each term reads now."""
    found = agreements.find(turn.store, subject["version"])
    if found is None or not found.tandem.is_one(turn.person):
        return {"now": {}, "partner": "…"}
    return {
        "partner": found.tandem.partner_of(turn.person).name,
        "now": {f"{FORM}-{term}": value_of(found, term, turn.person) for term in TERMS},
    }


def is_picked(term: str) -> Any:
    """Only what should change is asked for."""

    def picked(answers: Answers) -> bool:
        return term in (answers.get("terms") or [])

    return picked


def reads_now(scene: Scene) -> Label | None:
    """The term as it reads now, under the question."""
    now = scene.facts["now"].get(scene.key)
    return say("agreement-reads-now", now=now) if now else None


def partner(scene: Scene) -> Mapping[str, Any]:
    """The partner's name, for the text of a question."""
    return {"partner": scene.facts["partner"]}


def ask_for_change(turn: Turn, answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Keep the wishes with the version and give them to its sender."""
    remarks = {term: answers[term] for term in TERMS if term in answers}
    version = agreements.find(turn.store, subject["version"])
    if version is not None and _moved_on(turn, version, remarks):
        return
    version = waiting_for_me(turn, str(subject["version"]))
    if version is None:
        return
    agreements.ask_for_change(turn.store, version, remarks)
    sender = version.sender
    see = [button(say("agreement-see"), VERSION, version.id)]
    turn.show(screen(say("agreement-asked", partner=sender.name, count=len(remarks)), rows=[see]))
    rows = [
        [button(say("agreement-take-up"), DRAFT, version.tandem_id)],
        see,
        [button(say("agreement-withdraw"), WITHDRAW, version.id)],
    ]
    turn.tell(
        sender,
        screen(
            say("agreement-told-wishes", partner=turn.person.name, count=len(remarks)),
            *(_wish(turn, version, term, words) for term, words in remarks.items()),
            rows=rows,
        ),
    )


def _wish(turn: Turn, version: Agreement, term: str, words: str) -> Label:
    now = value_of(version, term, version.sender)
    line = say("agreement-line", name=name_of(term, version.tandem), value=now)
    return Lines([line, say("agreement-remark", partner=turn.person.name, words=words)])


def _moved_on(turn: Turn, version: Agreement, remarks: Mapping[str, str]) -> bool:
    """Was a newer version sent while the wishes were written? Then they are kept for that one."""
    newer = agreements.open_of(agreements.of_tandem(turn.store, version.tandem))
    is_newer = newer is not None and newer is not version and newer.sent_by != turn.person.id
    if newer is None or not is_newer or not version.tandem.is_one(turn.person):
        return False
    rows = [[button(say("agreement-see"), VERSION, newer.id)]]
    turn.show(screen(say("agreement-newer-wishes", partner=newer.sender.name), rows=rows))
    turn.open(FORM, subject={"version": newer.id}, **_as_answers(remarks))
    return True


WISHES = Flow(
    FORM,
    (
        Step(
            "terms",
            Choices({term: label_of(term) for term in TERMS}, at_least=1, columns=2),
            values=partner,
            sees=SEEN,
        ),
        *(
            Step(
                term,
                Text(at_most=1000),
                when=is_picked(term),
                values=partner,
                note=reads_now,
                sees=SEEN,
                long=True,
            )
            for term in TERMS
        ),
    ),
    model=dict[str, Any],
    facts=facts,
    finish=ask_for_change,
)
