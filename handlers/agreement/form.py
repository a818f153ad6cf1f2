"""The form of an agreement, and what sending it does: the partner gets the new version."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from dialogue.field import Field, Json, Scene
from dialogue.fields import Choice, Choices, Day, Duration
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import Label, Say, button, say, screen
from dialogue.turn import Turn
from handlers.agreement.clause import REMARKS, USUAL, Clause
from handlers.agreement.draft import subject_of, today_of, usual_clauses
from handlers.agreement.mine import VERSION, WITHDRAW, own_tandem, role_in
from handlers.agreement.overview import present_to_partner, show_version
from handlers.agreement.reading import FORM
from mentoring.agreement import TERMS, Terms, differing, past_dates
from mentoring.words import AgreementStatus, ContactForm, Inviter, Rhythm, Role, Span, Visibility
from storage import agreements, tandems
from storage.tables import Agreement, Tandem

SEEN = Visibility.TANDEM
LONGEST_DAYS = 730  # two years: longer than any cohort


class Draft(Terms):
    """The terms as one of the two fills them in, who also confirms once to be independent of the other."""

    independent: Literal["free"] | None = None

    @property
    def terms(self) -> Terms:
        """The terms alone."""
        return Terms.model_validate(self.model_dump(exclude={"independent"}))


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """What the questions need: the names, the usual words, and what the partner asked to change."""
    own = tandems.active_of(turn.store, turn.person)
    tandem = next((one for one in own if one.id == subject.get("tandem")), None)
    if tandem is None:
        return {"mentee": "…", "mentor": "…", "partner": "…", "writer": Role.MENTEE, USUAL: {}, REMARKS: {}}
    waiting = agreements.open_of(agreements.of_tandem(turn.store, tandem))
    remarks = (waiting.remarks or {}) if waiting and waiting.sent_by == turn.person.id else {}
    return {
        "mentee": tandem.mentee.name,
        "mentor": tandem.mentor.name,
        "partner": tandem.partner_of(turn.person).name,
        "writer": role_in(tandem, turn.person),
        USUAL: usual_clauses(turn, tandem),
        REMARKS: {f"{FORM}-{term}": words for term, words in remarks.items()},
    }


def names(scene: Scene) -> Mapping[str, Any]:
    """The names of the two, and which of them writes: for the text of a question."""
    writer = scene.facts["writer"].value
    return {**{name: scene.facts[name] for name in ("mentee", "mentor", "partner")}, "writer": writer}


def remark(scene: Scene) -> Label | None:
    """What the partner would like to have changed about an answer."""
    words = scene.facts[REMARKS].get(scene.key)
    return say("agreement-remark", partner=scene.facts["partner"], words=words) if words else None


def is_unconfirmed(answers: Answers) -> bool:
    """Independence is confirmed once."""
    return not answers.get("confirmed")


def check_independence(answer: Json, scene: Scene) -> Say | None:
    """Who depends on the partner can't be in a tandem with them; the coordinators help."""
    return say("agreement-tied", partner=scene.facts["partner"]) if answer == "tied" else None


def send_draft(turn: Turn, draft: Draft, subject: Mapping[str, Json]) -> None:
    """Send a new version to the partner, unless something has to be settled before."""
    tandem = own_tandem(turn, subject["tandem"])
    if tandem is None or _built_on_another(turn, tandem, draft, subject) or _dates_gone(turn, draft, subject):
        return
    versions = agreements.of_tandem(turn.store, tandem)
    former = agreements.open_of(versions) or agreements.valid_of(versions)
    if former and _says_the_same(former, draft):
        show_version(turn, former, note=say("agreement-unchanged"))
        return
    version = agreements.send(turn.store, tandem, turn.person, draft.terms)
    partner = tandem.partner_of(turn.person)
    blocked = say("agreement-partner-away", partner=partner.name) if partner.unreachable_since else None
    rows = [
        [button(say("agreement-see"), VERSION, version.id)],
        [button(say("agreement-withdraw"), WITHDRAW, version.id)],
    ]
    turn.show(screen(say("agreement-sent", partner=partner.name), blocked, rows=rows))
    present_to_partner(turn, version)


def _says_the_same(former: Agreement, draft: Draft) -> bool:
    """Is there nothing new? Who was asked for a change may well send the same again."""
    if former.status is AgreementStatus.CHANGE_ASKED:
        return False
    return not differing(former.agreed, draft.terms)


def _built_on_another(turn: Turn, tandem: Tandem, draft: Draft, subject: Mapping[str, Json]) -> bool:
    """Was another version sent while this one was written? Then go on with that one, and these changes in it."""
    versions = agreements.of_tandem(turn.store, tandem)
    latest = versions[-1] if versions else None
    if latest is None or latest.number == subject["base"]:
        return False
    base = next((version for version in versions if version.number == subject["base"]), None)
    mine = draft.model_dump(mode="json")
    changed = differing(base.agreed, draft.terms) if base else list(TERMS)
    answers = {**latest.terms, **{name: mine[name] for name in changed}}
    turn.show(screen(say("agreement-written-meanwhile", partner=tandem.partner_of(turn.person).name)))
    if draft.independent:
        answers["independent"] = draft.independent
    turn.open(FORM, subject=subject_of(turn, tandem, versions), **answers)
    return True


def _dates_gone(turn: Turn, draft: Draft, subject: Mapping[str, Json]) -> bool:
    """Do the days still fit? If not, they are asked for again."""
    gone = past_dates(draft.period, draft.review_on, today_of(turn))
    if gone:
        turn.show(screen(say("agreement-dates")))
        answers = draft.model_dump(mode="json", exclude_none=True)
        turn.open(FORM, subject=subject, again=gone, **answers)
    return bool(gone)


def end_of_period(scene: Scene) -> date:
    """The last day on which the two can look at the agreement again."""
    return date.fromisoformat(str(scene.answers.get("period")))


def _term(name: str, field: Field) -> Step:
    return Step(name, field, values=names, note=remark, sees=SEEN)


def _clause(name: str, *, hint: bool = False) -> Step:
    return Step(name, Clause(), values=names, hint=hint, note=remark, sees=SEEN, long=True)


AGREEMENT = Flow(
    FORM,
    (
        _term("period", Day(from_days=1, to_days=LONGEST_DAYS)),
        _term("frequency", Choice(Rhythm)),
        _term("length", Duration(at_most=240)),
        _term("forms", Choices(ContactForm, at_least=1)),
        _term("place", Clause(at_most=300)),
        _term("invites", Choice(Inviter)),
        _term("notice", Choice(Span)),
        _clause("between"),
        _term("reply", Choice(Span)),
        _clause("mentee_hopes", hint=True),
        _clause("mentor_hopes"),
        _clause("limits"),
        _clause("confidential"),
        _clause("feedback"),
        _clause("conflict"),
        _clause("events"),
        _term("review_on", Day(from_days=1, latest=end_of_period)),
        _clause("ending"),
        Step(
            "independent",
            Choice(("free", "tied"), columns=1),
            when=is_unconfirmed,
            check=check_independence,
            values=names,
            hint=True,
            sees=SEEN,
        ),
    ),
    model=Draft,
    facts=facts,
    finish=send_draft,
)
