"""For whom an announcement is, in words; and what can be picked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dialogue.field import word
from dialogue.screen import Label, LanguageName, Lines, Say, say
from dialogue.turn import Stage
from mentoring.audience import Audience, audience_of
from mentoring.wordings import in_language
from mentoring.words import AudienceState, CareerField, Role, SignUp
from storage import audiences, cohorts, events, linked_chats, people
from storage.tables import Announcement, LinkedChat

COHORTS, EVENTS = 8, 8  # that are offered, the newest first
ANY_EVENT = 0

Options = list[tuple[str, Label]]


@dataclass(frozen=True, slots=True)
class Kind:
    """Something by which an audience is picked: ``options`` gives the values as buttons carry them, and their names."""

    name: str  # as in mentoring.audience
    options: Callable[[Stage, Audience, str], Options]
    several: bool
    read: Callable[[str], Any]


def _roles(_stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(role.value, word(role)) for role in Role]


def _states(_stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(state.value, word(state)) for state in AudienceState]


def _cohorts(stage: Stage, audience: Audience, _language: str) -> Options:
    """The newest ones, and those that are picked."""
    offered = {cohort.id: cohort.title for cohort in cohorts.page(stage.store, 0, COHORTS)}
    if not audience.cohorts <= offered.keys():
        titles = cohorts.titles(stage.store)
        offered |= {number: titles[number] for number in sorted(audience.cohorts) if number in titles}
    return [(str(number), title) for number, title in offered.items()]


def _languages(stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(language, LanguageName(language)) for language in stage.programme.languages]


def _fields(_stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(field.value, word(field)) for field in CareerField]


def _events(stage: Stage, audience: Audience, language: str) -> Options:
    ids = sorted(audience.cohorts) or [people.present_cohort(stage.store).id]
    found = [one for cohort_id in ids for one in events.of_cohort(stage.store, cohort_id, 0, EVENTS)]
    picked = None if audience.event is None else events.find(stage.store, audience.event)
    if picked is not None and picked not in found:
        found.append(picked)
    return [
        (str(ANY_EVENT), say("news-any")),
        *((str(one.id), in_language(one.titles, language)) for one in found),
    ]


def _sign_ups(_stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(one.value, word(one)) for one in SignUp]


def _people(_stage: Stage, _audience: Audience, _language: str) -> Options:
    return [("1", say("news-people-yes")), ("0", say("news-people-no"))]


def _chats(stage: Stage, _audience: Audience, _language: str) -> Options:
    return [(str(chat.id), chat.title) for chat in linked_chats.linked(stage.store)]


KINDS = {
    kind.name: kind
    for kind in (
        Kind("roles", _roles, several=True, read=Role),
        Kind("state", _states, several=False, read=AudienceState),
        Kind("cohorts", _cohorts, several=True, read=int),
        Kind("languages", _languages, several=True, read=str),
        Kind("fields", _fields, several=True, read=CareerField),
        Kind("event", _events, several=False, read=lambda text: int(text) or None),
        Kind("sign_up", _sign_ups, several=False, read=SignUp),
        Kind("people", _people, several=False, read=lambda text: text == "1"),
        Kind("chats", _chats, several=True, read=int),
    )
}


def chosen(audience: Audience, kind: Kind) -> frozenset[str]:
    """The values of a kind that are picked, as buttons carry them."""
    value = getattr(audience, kind.name)
    if kind.several:
        return frozenset(str(one) for one in value)
    if isinstance(value, bool):
        return frozenset({str(int(value))})
    return frozenset({str(ANY_EVENT if value is None else value)})


def named(stage: Stage, audience: Audience, kind: Kind, language: str) -> Label:
    """What is picked of a kind, in words."""
    picked = chosen(audience, kind)
    names = [label for value, label in kind.options(stage, audience, language) if value in picked]
    return say("news-names", names=names) if names else say("news-any")


def offered(stage: Stage, audience: Audience) -> list[Kind]:
    """The kinds by which can be picked now."""
    has_chats = bool(linked_chats.linked(stage.store)) or bool(audience.chats)
    by_people = ["roles", "state", "cohorts", "languages", "fields", "event"] if audience.people else []
    answers = ["sign_up"] if audience.people and audience.event is not None else []
    return [KINDS[name] for name in (*by_people, *answers, *(["people", "chats"] if has_chats else []))]


def described(stage: Stage, one: Announcement, language: str) -> list[Label]:
    """To how many an announcement would go now, and who they are."""
    audience = audience_of(one.audience)
    found = audiences.reach(stage.store, audience)
    chats = chats_of(stage, audience)
    parts: list[Label] = [say("news-reach", people=found.people, chats=len(chats))]
    if found.unreachable:
        parts.append(say("news-reach-unreachable", count=found.unreachable))
    lines = [
        say(
            "news-criterion",
            kind=Say(f"news-kind-of.{kind.name}"),
            names=named(stage, audience, kind, language),
        )
        for kind in offered(stage, audience)
        if kind.name not in ("people", "chats") and (kind.name == "state" or _is_narrowed(audience, kind))
    ]
    lines += [say("news-criterion", kind=Say("news-kind-of.chats"), names=chat.title) for chat in chats]
    return [*parts, Lines(lines)]


def _is_narrowed(audience: Audience, kind: Kind) -> bool:
    value = getattr(audience, kind.name)
    return bool(value) if kind.several else value is not None


def chats_of(stage: Stage, audience: Audience) -> list[LinkedChat]:
    """The groups and channels of an audience that the bot can write to."""
    return [chat for chat in linked_chats.linked(stage.store) if chat.id in audience.chats]
