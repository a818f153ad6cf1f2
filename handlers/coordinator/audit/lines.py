"""One act in words: who did what, to whom or to what, with the names that these have today."""

from collections.abc import Mapping, Sequence
from typing import Any

from dialogue.screen import Label, Say, say
from handlers.round_questions import title_of
from mentoring.wordings import in_language
from storage.acts import named_in
from storage.tables import Act, Person

KINDS = (
    *("person", "enrolment", "invitation", "tandem", "draft", "event"),
    *("round", "group", "question", "concern", "announcement", "cohort"),
)
"""What the log can be filtered by; acts about anything else stand in the whole log."""

Found = Mapping[tuple[str, int], Any]


def deed(act: Act) -> Say:
    """What was done."""
    return Say(f"act-{act.what.replace(' ', '-')}")


def about(act: Act, found: Found, language: str) -> list[Label]:
    """Whom or what it was done to, as far as that has a name and is still there."""
    return [
        _name(kind, found[kind, number], language)
        for kind, number in named_in(act.subject)
        if (kind, number) in found
    ]


def _name(kind: str, row: Any, language: str) -> Label:
    match kind:
        case "person":
            return str(row.name)
        case "enrolment" | "question":
            return str(row.person.name)
        case "tandem":
            return say("audit-tandem", mentee=row.mentee.name, mentor=row.mentor.name)
        case "round":
            return title_of(row, language)
        case "cohort":
            return str(row.title)
    return in_language(row.titles, language)


def line(act: Act, people: Mapping[int, Person], found: Found, language: str) -> Say:
    """One act as a line of the chat."""
    names: Sequence[Label] = about(act, found, language) or [act.subject]
    return say(
        "audit-line",
        at=act.done_at,
        who=people[act.person_id].name,
        what=deed(act),
        about=[_short(one) for one in names],
    )


NAME_CHARS = 60


def _short(label: Label) -> Label:
    return label[: NAME_CHARS - 1] + "…" if isinstance(label, str) and len(label) > NAME_CHARS else label
