"""How an agreement reads: term by term, in a chat and in the document."""

from collections.abc import Collection, Mapping
from zoneinfo import ZoneInfo

from dialogue.fields.duration import shown
from dialogue.screen import Label, Lines, Say, say
from mentoring.agreement import CLAUSES, Terms, worded
from storage.tables import Agreement, Person, Tandem

FORM = "agreement"  # the form whose questions name the terms

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "meetings": ("period", "frequency", "length", "forms", "place", "invites", "notice"),
    "between": ("between", "reply"),
    "hopes": ("mentee_hopes", "mentor_hopes"),
    "rules": ("limits", "confidential", "feedback", "conflict", "events"),
    "outlook": ("review_on", "ending"),
}
"""The terms under the headings that an agreement is read by."""


def name_of(term: str, tandem: Tandem) -> Say:
    """What a term is called; expectations go by the name of who has them."""
    match term:
        case "period":
            return say("agreement-the-period")
        case "mentee_hopes":
            return say("agreement-hopes-of", name=tandem.mentee.name)
        case "mentor_hopes":
            return say("agreement-hopes-of", name=tandem.mentor.name)
    return label_of(term)


def label_of(term: str) -> Say:
    """The short name of a term."""
    return Say(f"{FORM}-{term}.label")


def value_of(version: Agreement, term: str, reader: Person) -> Label:
    """What was settled on one term."""
    terms = version.agreed
    if term in CLAUSES:
        return worded(getattr(terms, term), reader.language)
    return _settled(version.tandem, terms, reader)[term]


def _settled(tandem: Tandem, terms: Terms, reader: Person) -> Mapping[str, Label]:
    assert tandem.started_at is not None  # noqa: S101 - only a tandem that began has an agreement
    begin = tandem.started_at.astimezone(ZoneInfo(reader.time_zone)).date()
    return {
        "period": say("agreement-from-to", begin=begin, end=terms.period),
        "frequency": say("agreement-value", value=terms.frequency),
        "length": shown(terms.length),
        "forms": say("agreement-value", value=terms.forms),
        "invites": say("agreement-value", value=terms.invites),
        "notice": say("agreement-at-least", span=terms.notice),
        "reply": say("agreement-within", span=terms.reply),
        "review_on": say("agreement-value", value=terms.review_on),
    }


def as_paragraphs(version: Agreement, reader: Person, *, changed: Collection[str] = ()) -> list[Label]:
    """A whole agreement for a chat: what is ``changed`` is marked, remarks stand under what they are about."""
    paragraphs: list[Label] = []
    for section, terms in SECTIONS.items():
        paragraphs += _section(version, reader, section, terms, changed)
    return paragraphs


def _section(
    version: Agreement, reader: Person, section: str, terms: Collection[str], changed: Collection[str]
) -> list[Label]:
    """Short terms under their heading in one paragraph, each clause in one of its own."""
    heading = say("agreement-heading", section=Say(f"agreement-section-{section}"))
    lines = [_line(version, reader, term, changed) for term in terms]
    if section == "meetings":
        return [Lines([heading, *lines])]
    first, *others = lines
    return [Lines([heading, first]), *others]


def _line(version: Agreement, reader: Person, term: str, changed: Collection[str]) -> Label:
    line = say(
        "agreement-changed-line" if term in changed else "agreement-line",
        name=name_of(term, version.tandem),
        value=value_of(version, term, reader),
    )
    remark = (version.remarks or {}).get(term)
    return Lines([line, say("agreement-remark", partner=_asked(version), words=remark)]) if remark else line


def _asked(version: Agreement) -> str:
    """The name of the one whom the version was sent to."""
    return version.tandem.partner_of(version.sender).name
