"""Planning an event in steps, and changing one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from dialogue.field import Json, Scene, number_in
from dialogue.fields import Choice, Duration, Moment, Number, Text
from dialogue.flow import Flow, Step
from dialogue.screen import LanguageName, Say, say, screen
from dialogue.turn import Turn
from handlers.coordinator.events import announcing, cards
from mentoring.wordings import in_language
from mentoring.words import EventStatus, Role
from storage import cohorts, events, people
from storage.events import Plan
from storage.tables import Event

FORM = "eventplan"
TWO_YEARS, TWO_DAYS = 730, 48 * 60
SPOKEN = {code: LanguageName(code) for code in ("en", "de", "fr", "es", "it", "ar", "zh", "ru", "uk", "tr")}
AUDIENCES = {"all": None, "mentees": Role.MENTEE, "mentors": Role.MENTOR}


class Wish(BaseModel):
    """An event as a coordinator imagines it."""

    name: str
    text: str | None = None
    when: datetime
    minutes: int
    place: str | None = None
    link: str | None = None
    language: str | None = None
    audience: str
    duty: str
    capacity: int | None = None
    codeword: str | None = None

    def as_plan(self) -> Plan:
        """As it is kept."""
        return Plan(
            title=self.name,
            text=self.text,
            begins_at=self.when.astimezone(UTC),
            minutes=self.minutes,
            place=self.place,
            link=self.link,
            language=self.language,
            audience=AUDIENCES[self.audience],
            is_mandatory=self.duty == "mandatory",
            capacity=self.capacity,
            code_word=self.codeword,
        )


def begin_event(turn: Turn, cohort_id: str = "") -> None:
    """Ask what is planned, for the present cohort or another one."""
    number = number_in(cohort_id)
    turn.open(FORM, subject={} if number is None else {"cohort": number})


def begin_change(turn: Turn, event_id: str) -> None:
    """Show what is planned, to be changed answer by answer."""
    event = cards.find(turn, event_id)
    if event is not None and _can_change(turn, event):
        turn.open(FORM, subject={"event": event.id}, **_answers(turn, event))


def _can_change(turn: Turn, event: Event) -> bool:
    if event.status is EventStatus.CANCELLED or event.ends_at <= turn.now:
        cards.show(turn, event, say("desk-events-over"))
        return False
    return True


def _answers(turn: Turn, event: Event) -> dict[str, Json]:
    audiences = {role: name for name, role in AUDIENCES.items()}
    return {
        "name": in_language(event.titles, turn.reader.language),
        "text": in_language(event.texts, turn.reader.language) or None,
        "when": event.begins_at.astimezone(turn.reader.zone).isoformat(timespec="minutes"),
        "minutes": event.minutes,
        "place": event.place,
        "link": event.link,
        "language": event.language,
        "audience": audiences[event.audience],
        "duty": "mandatory" if event.is_mandatory else "elective",
        "capacity": event.capacity,
        "codeword": event.code_word,
    }


def keep_event(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Keep a new draft, or what was changed: who comes is told where it is about when or where."""
    if "event" in subject:
        _keep_change(turn, wish, subject["event"])
    elif wish.when <= turn.now:
        turn.show(screen(say("form-problem", problem=say("moment-passed", at=wish.when))))
        turn.open(FORM, subject=subject, **wish.model_dump(mode="json", exclude={"when"}))
    else:
        named = cohorts.find(turn.store, int(subject["cohort"])) if "cohort" in subject else None
        cohort = named or people.present_cohort(turn.store)
        event = events.make(
            turn.store, wish.as_plan(), cohort_id=cohort.id, language=turn.reader.language, maker=turn.person
        )
        people.record(turn.store, turn.person, "plan event", f"event {event.id}")
        cards.show(turn, event, say("desk-events-kept"))


def _keep_change(turn: Turn, wish: Wish, event_id: Json) -> None:
    event = cards.find(turn, event_id)
    if event is None or not _can_change(turn, event):
        return
    must_know = events.change(event, wish.as_plan(), turn.reader.language)
    people.record(turn.store, turn.person, "change event", f"event {event.id}")
    told = announcing.tell_moved(turn, event) if must_know else None
    announcing.move_up(turn, event)
    news = say("desk-events-changed") if told is None else say("desk-events-changed-told", count=told)
    cards.show(turn, event, news)


# ── the questions ───────────────────────────────────────────────────────────────────────────────────────


def check_link(value: Json, scene: Scene) -> Say | None:
    """A link begins with https:// (or http://) and names a server."""
    del scene
    parts = urlsplit(str(value))
    is_link = parts.scheme in ("https", "http") and "." in parts.netloc and " " not in str(value)
    return None if is_link or value is None else say("eventplan-link-wrong")


def _language_fact(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"language": LanguageName(turn.reader.language)}


def _language_value(scene: Scene) -> Mapping[str, Any]:
    return {"language": scene.facts["language"]}


PLANNING = Flow(
    FORM,
    (
        Step("name", Text(at_most=100, lines=False), values=_language_value, hint=True),
        Step("text", Text(at_most=1500), values=_language_value, optional=True, long=True),
        Step("when", Moment(to_days=TWO_YEARS)),
        Step("minutes", Duration((60, 90, 120, 180, 240, 480), at_most=TWO_DAYS)),
        Step("place", Text(at_most=300, lines=False), optional=True, hint=True),
        Step("link", Text(at_most=300, lines=False), optional=True, check=check_link),
        Step("language", Choice(SPOKEN, columns=2), optional=True),
        Step("audience", Choice(tuple(AUDIENCES))),
        Step("duty", Choice(("elective", "mandatory")), hint=True),
        Step("capacity", Number(1, 2000), optional=True, hint=True),
        Step("codeword", Text(at_least=3, at_most=40, lines=False), optional=True, hint=True),
    ),
    model=Wish,
    facts=_language_fact,
    finish=keep_event,
)
