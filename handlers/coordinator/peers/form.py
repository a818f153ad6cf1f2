"""Putting a group of peers down, changing it, and its words in one more language."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Text
from dialogue.flow import Flow, Step
from dialogue.screen import LanguageName, Say, say
from dialogue.turn import Turn
from handlers.coordinator.peers import cards
from mentoring.peers import group_link
from mentoring.wordings import in_language
from mentoring.words import Role
from storage import peers, people
from storage.peers import Wish
from storage.tables import PeerGroup

FORM, WORDS_FORM = "peergroup", "peerwords"
AUDIENCES = {"all": None, "mentees": Role.MENTEE, "mentors": Role.MENTOR}


class Group(BaseModel):
    """A group as a coordinator describes it."""

    name: str
    text: str | None = None
    link: str
    audience: str

    def as_wish(self) -> Wish:
        """As it is kept."""
        link = group_link(self.link) or self.link
        return Wish(title=self.name, text=self.text, link=link, audience=AUDIENCES[self.audience])


class Words(BaseModel):
    """How a group is called in a language, and what there is to say about it."""

    name: str
    text: str | None = None


# ── a group ─────────────────────────────────────────────────────────────────────────────────────────────


def begin_group(turn: Turn) -> None:
    """Ask for a new group."""
    turn.open(FORM)


def begin_change(turn: Turn, group_id: str) -> None:
    """Show what is kept of a group, to be changed answer by answer."""
    group = cards.find(turn, group_id)
    if group is not None:
        turn.open(FORM, subject={"group": group.id}, **_answers(turn, group))


def _answers(turn: Turn, group: PeerGroup) -> dict[str, Json]:
    audiences = {role: name for name, role in AUDIENCES.items()}
    return {
        "name": in_language(group.titles, turn.reader.language),
        "text": in_language(group.texts, turn.reader.language) or None,
        "link": group.link,
        "audience": audiences[group.audience],
    }


def keep_group(turn: Turn, written: Group, subject: Mapping[str, Json]) -> None:
    """Keep a new group, or what was changed of one."""
    if "group" not in subject:
        cohort = people.present_cohort(turn.store)
        made = peers.make(
            turn.store,
            written.as_wish(),
            cohort_id=cohort.id,
            language=turn.reader.language,
            maker=turn.person,
        )
        people.record(turn.store, turn.person, "add peer group", f"group {made.id}")
        cards.show(turn, made, say("desk-peers-kept"))
        return
    group = cards.find(turn, subject["group"])
    if group is not None:
        peers.change(group, written.as_wish(), turn.reader.language)
        people.record(turn.store, turn.person, "change peer group", f"group {group.id}")
        cards.show(turn, group, say("desk-peers-changed"))


def check_link(value: Json, scene: Scene) -> Say | None:
    """A link leads into a group of Telegram's."""
    del scene
    return None if group_link(str(value)) else say("peergroup-link-wrong")


def _own_language(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"language": LanguageName(turn.reader.language)}


def _language(scene: Scene) -> Mapping[str, Any]:
    return {"language": scene.facts["language"]}


GROUP = Flow(
    FORM,
    (
        Step("name", Text(at_most=40, lines=False), values=_language, hint=True),
        Step("text", Text(at_most=300), values=_language, optional=True),
        Step("link", Text(at_most=200, lines=False), check=check_link, hint=True),
        Step("audience", Choice(tuple(AUDIENCES))),
    ),
    model=Group,
    facts=_own_language,
    finish=keep_group,
)


# ── its words in another language ───────────────────────────────────────────────────────────────────────


def ask_for_words(turn: Turn, group_id: str, language: str) -> None:
    """Ask for the name and the text in a language of the programme."""
    group = cards.find(turn, group_id)
    if group is None or language not in turn.programme.languages:
        return
    known: dict[str, Json] = {}
    if language in group.titles:
        known = {"name": group.titles[language], "text": group.texts.get(language)}
    turn.open(WORDS_FORM, subject={"group": group.id, "language": language}, **known)


def keep_words(turn: Turn, words: Words, subject: Mapping[str, Json]) -> None:
    """Keep them."""
    group = cards.find(turn, subject["group"])
    if group is None:
        return
    language = str(subject["language"])
    peers.word_in(group, language, words.name, words.text)
    people.record(turn.store, turn.person, "word peer group", f"group {group.id}")
    cards.show(turn, group, say("desk-peers-worded", language=LanguageName(language)))


def _other_language(_turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"language": LanguageName(str(subject["language"]))}


WORDING = Flow(
    WORDS_FORM,
    (
        Step("name", Text(at_most=40, lines=False), values=_language),
        Step("text", Text(at_most=300), values=_language, optional=True),
    ),
    model=Words,
    facts=_other_language,
    finish=keep_words,
)
