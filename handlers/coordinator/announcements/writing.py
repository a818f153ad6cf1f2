"""Writing an announcement: in one language, in the others; and other words for what was sent."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Moment, Posting
from dialogue.flow import Flow, Step
from dialogue.screen import LanguageName, Say, Screen, say, screen
from dialogue.turn import Turn
from handlers.coordinator.announcements import cards, sending
from mentoring.audience import Audience
from mentoring.words import AnnouncementStatus
from storage import announcements, people

WRITE_FORM, CORRECT_FORM, PLAN_FORM = "announce", "newsagain", "newswhen"
A_YEAR = 365


class Message(BaseModel):
    """What goes out."""

    message: dict[str, Any]


class Time(BaseModel):
    """When it goes out."""

    when: datetime


# ── a draft ─────────────────────────────────────────────────────────────────────────────────────────────


def begin(turn: Turn) -> None:
    """Ask for the message."""
    turn.open(WRITE_FORM)


def ask_for_words(turn: Turn, announcement_id: str, language: str) -> None:
    """Ask for the message in a language of the programme."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None and language in turn.programme.languages:
        turn.open(WRITE_FORM, subject={"announcement": found.id, "language": language})


def keep(turn: Turn, written: Message, subject: Mapping[str, Json]) -> None:
    """Keep a new draft, or its words in one more language."""
    if "announcement" in subject:
        _keep_words(turn, written, subject)
        return
    cohort = people.present_cohort(turn.store)
    meant = Audience(cohorts=frozenset({cohort.id}))
    made = announcements.make(turn.store, turn.reader.language, written.message, meant, turn.person)
    people.record(turn.store, turn.person, "write announcement", f"announcement {made.id}")
    cards.show(turn, made, say("news-kept"))


def _keep_words(turn: Turn, written: Message, subject: Mapping[str, Json]) -> None:
    found = cards.find_in(turn, subject["announcement"], AnnouncementStatus.DRAFT)
    if found is not None:
        language = str(subject["language"])
        announcements.word_in(found, language, written.message)
        people.record(turn.store, turn.person, "word announcement", f"announcement {found.id}")
        cards.show(turn, found, say("news-worded", language=LanguageName(language)))


def drop_words(turn: Turn, announcement_id: str, language: str) -> None:
    """Drop the words of a draft in a language that is not the first."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None:
        if language in found.versions and language != found.first_language:
            announcements.unword(found, language)
            people.record(turn.store, turn.person, "word announcement", f"announcement {found.id}")
        cards.show(turn, found)


# ── at a time ───────────────────────────────────────────────────────────────────────────────────────────


def ask_when(turn: Turn, announcement_id: str) -> None:
    """Ask when it is to go out."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None:
        turn.open(PLAN_FORM, subject={"announcement": found.id})


def plan(turn: Turn, chosen: Time, subject: Mapping[str, Json]) -> None:
    """Let it go out by itself at that time."""
    found = cards.find_in(turn, subject["announcement"], AnnouncementStatus.DRAFT)
    if found is None:
        return
    if chosen.when <= turn.now:
        turn.show(screen(say("form-problem", problem=say("moment-passed", at=chosen.when))))
        turn.open(PLAN_FORM, subject=subject)
        return
    announcements.plan(found, chosen.when.astimezone(UTC), turn.person)
    people.record(turn.store, turn.person, "plan announcement", f"announcement {found.id}")
    cards.show(turn, found, say("news-will-go"))


def unplan(turn: Turn, announcement_id: str) -> None:
    """Make a planned one a draft again."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.PLANNED)
    if found is not None:
        announcements.unplan(found)
        people.record(turn.store, turn.person, "unplan announcement", f"announcement {found.id}")
        cards.show(turn, found, say("news-unplanned"))


# ── other words for what was sent ───────────────────────────────────────────────────────────────────────


def ask_for_correction(turn: Turn, announcement_id: str, language: str) -> None:
    """Ask for the words that are to stand in what was sent."""
    found = cards.find_in(turn, announcement_id, *sending.OVER)
    if found is not None and language in found.versions:
        turn.open(CORRECT_FORM, subject={"announcement": found.id, "language": language})


def correct(turn: Turn, written: Message, subject: Mapping[str, Json]) -> None:
    """Put the new words into what was sent."""
    found = cards.find_in(turn, subject["announcement"], *sending.OVER)
    if found is not None:
        announcements.correct(turn.store, found, str(subject["language"]), written.message, turn.person)
        people.record(turn.store, turn.person, "correct announcement", f"announcement {found.id}")
        sending.set_off(turn, found)


def _check_kind(value: Json, scene: Scene) -> Say | None:
    """A text stays a text, a picture a picture: Telegram changes only what stands in a message."""
    before, now = scene.facts["kind"], (value["file"] or {}).get("kind", "text")
    return None if before == now else Say("newsagain-other-kind", {"kind": Say(f"news-kind.{before}")})


def _cannot_correct(turn: Turn, subject: Mapping[str, Json]) -> Screen | None:
    number = subject.get("announcement")
    found = announcements.find(turn.store, number) if isinstance(number, int) else None
    is_there = found is not None and subject.get("language") in found.versions
    return None if is_there else screen(say("news-gone"))


# ── the forms ───────────────────────────────────────────────────────────────────────────────────────────


def _language(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"language": LanguageName(str(subject.get("language") or turn.reader.language))}


def _sent(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The language, and what was sent in it: a text, a picture or a document."""
    found = announcements.find(turn.store, int(subject["announcement"]))
    version = found.versions.get(str(subject["language"])) if found else None
    kind = ((version and version["file"]) or {}).get("kind", "text")
    return {**_language(turn, subject), "kind": kind}


def _named(scene: Scene) -> Mapping[str, Any]:
    return {"language": scene.facts["language"]}


WRITING = Flow(
    WRITE_FORM,
    (Step("message", Posting(), values=_named, hint=True),),
    model=Message,
    facts=_language,
    finish=keep,
    review=False,
)

CORRECTING = Flow(
    CORRECT_FORM,
    (Step("message", Posting(), values=_named, check=_check_kind),),
    model=Message,
    facts=_sent,
    over=_cannot_correct,
    finish=correct,
)

PLANNING = Flow(PLAN_FORM, (Step("when", Moment(to_days=A_YEAR)),), model=Time, finish=plan, review=False)
