"""One act in words: who did what, to whom or to what, with the names that these have today."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dialogue.screen import Label, Say, say
from handlers.announcement_words import beginning_of
from handlers.round_questions import title_of
from mentoring.wordings import in_language
from storage.acts import named_in
from storage.tables import Act, Announcement, Person

KINDS = (
    *("person", "enrolment", "invitation", "tandem", "draft", "event"),
    *("round", "group", "question", "concern", "announcement", "chat", "cohort", "list"),
)
"""What the log can be filtered by; acts about anything else stand in the whole log."""

Found = Mapping[tuple[str, int], Any]


def deed(act: Act) -> Say:
    """What was done."""
    return Say(f"act-{act.what.replace(' ', '-')}")


def about(act: Act, found: Found, language: str) -> list[Label]:
    """Whom or what it was done to, as far as that has a name and is still there; what one did to oneself says it."""
    oneself = ("person", act.person_id)
    return [
        _name(one[0], found[one], language)
        for one in named_in(act.subject)
        if one in found and one != oneself
    ]


def _name(kind: str, row: Any, language: str) -> Label:
    match kind:
        case "person":
            return str(row.name)
        case "enrolment" | "question":
            return str(row.person.name)
        case "tandem":
            return say("audit-tandem", mentee=row.mentee.name, mentor=row.mentor.name)
        case "cohort" | "chat":
            return str(row.title)
    worded: Mapping[str, Callable[[Any, str], Label]] = {"round": title_of, "announcement": _beginning_of}
    return worded[kind](row, language) if kind in worded else in_language(row.titles, language)


def _beginning_of(announcement: Announcement, language: str) -> Label:
    return beginning_of(announcement, language, NAME_CHARS)


def line(act: Act, people: Mapping[int, Person], found: Found, language: str) -> Say:
    """One act as a line of the chat; what has no name has at least a number."""
    names: Sequence[Label] = about(act, found, language) or _number(act)
    who, what = people[act.person_id].name, deed(act)
    if not names:
        return say("audit-line", at=act.done_at, who=who, what=what)
    return say("audit-line-about", at=act.done_at, who=who, what=what, about=[_short(one) for one in names])


def _number(act: Act) -> list[Label]:
    """The number of what an act was about; none where one did it to oneself, or to nothing in particular."""
    number = act.subject.partition(":")[0].rpartition(" ")[2]
    is_own = act.subject == f"person {act.person_id}"
    return [say("audit-number", number=number)] if number.isdecimal() and not is_own else []


NAME_CHARS = 60


def _short(label: Label) -> Label:
    return label[: NAME_CHARS - 1] + "…" if isinstance(label, str) and len(label) > NAME_CHARS else label
