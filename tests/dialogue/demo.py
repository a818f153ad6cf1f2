"""A form with every kind of question, its words in both languages, and a person who fills it in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel

import dialogue
from dialogue import asking
from dialogue import flow as engine
from dialogue.callback import CallbackCodec
from dialogue.field import Json, Scene
from dialogue.fields import (
    Choice,
    Choices,
    Country,
    Day,
    Duration,
    Levels,
    Moment,
    Number,
    Option,
    People,
    Scale,
    Text,
    Time,
)
from dialogue.flow import Act, Flow, Outcome, Progress, Step, Tap
from dialogue.screen import Button, Screen
from dialogue.texts import Reader, Texts, sources_in
from mentoring.words import CareerField, LanguageLevel, Role, Visibility

TRIER = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)  # a Wednesday, half past ten in Trier
TODAY = date(2026, 11, 25)
CHAT = -1001234567890
CODEC = CallbackCodec(b"a secret of this test")


def _words(language: str) -> str:
    """Texts for the vocabulary and the demo form: each says its own key."""
    lines = []
    for vocabulary in (Role, CareerField, LanguageLevel):
        name = {Role: "role", CareerField: "career-field", LanguageLevel: "language-level"}[vocabulary]
        lines += [f"{name} ="] + [
            f"    .{member.value} = {_word(member.value, language)}" for member in vocabulary
        ]
    for name in [*(step.name for step in EVERYTHING.steps), "sorry"]:
        label = f"{name} ({language})"
        lines += [f"everything-{name} = The question {label}?", f"    .label = {label}"]
        lines += ["    .hint = An example", "    .low = nothing", "    .high = all"]
        lines += [f"    .option-{option} = {_word(option, language)}" for option in ("yes", "no")]
    lines += ["everything-review = Please look over your answers.", "    .send = Send"]
    return "\n".join(lines)


def _word(name: str, language: str) -> str:
    german = {
        "mentee": "Mentorin oder Mentor gesucht",
        "yes": "Ja",
        "no": "Nein",
        "law": "Recht",
        "health": "Gesundheit",
    }
    return german.get(name, name.title()) if language == "de" else name.replace("-", " ").title()


def texts() -> Texts:
    """The engine's own texts, and the demo's."""
    sources = sources_in([Path(dialogue.__file__).parent], ["en", "de"])
    return Texts({language: [*parts, _words(language)] for language, parts in sources.items()})


PEOPLE = tuple(
    Option(100 + number, name)
    for number, name in enumerate(
        [
            "Ana María",
            "Anna",
            "Ben",
            "Chiara",
            "Đorđe",
            "Émile",
            "Fatma",
            "Güneş",
            "Håkon",
            "İbrahim",
            "Łukasz",
            "محمد",
        ]
    )
)


def scene(language: str = "en", *, now: datetime = NOW, zone: ZoneInfo = TRIER, **facts: Any) -> Scene:
    """The circumstances of a person in Trier."""
    wordings = partial(TEXTS.wordings, reader=Reader(language, zone))
    return Scene(
        now, zone, language, facts={"people": PEOPLE, **facts}, key="everything-role", wordings=wordings
    )


def plain(label: Any, language: str = "en") -> str:
    """How a label reads on a key."""
    return TEXTS.plain(label, Reader(language, TRIER))


class Everything(BaseModel):
    """What the demo form asks for."""

    role: Role
    fields: list[CareerField] = []
    about: str
    hours_of_month: int
    career_clarity: int | None = None
    languages: dict[str, LanguageLevel]
    country: str | None = None
    day: date
    when: str
    length: int
    meeting: datetime
    partner: int
    note: str | None = None


def is_mentee(answers: Mapping[str, Json]) -> bool:
    """The questions for mentees."""
    return answers.get("role") == Role.MENTEE


def nothing_happens(_turn: Any, _values: Any, _subject: Mapping[str, Json]) -> None:
    """Finish without effects."""


EVERYTHING = Flow(
    "everything",
    (
        Step("role", Choice(Role), sees=Visibility.COORDINATOR),
        Step("fields", Choices(CareerField, at_least=2, at_most=4), when=is_mentee),
        Step("about", Text(at_most=1000), hint=True, sees=Visibility.TANDEM),
        Step("hours_of_month", Number(1, 20, choices=(1, 2, 4, 8))),
        Step("career_clarity", Scale(1, 10), when=is_mentee),
        Step("languages", Levels()),
        Step("country", Country(), optional=True),
        Step("day", Day(from_days=1, to_days=90)),
        Step("when", Time()),
        Step("length", Duration()),
        Step("meeting", Moment()),
        Step("partner", People("people")),
        Step("note", Text(at_most=3000), optional=True, sees=Visibility.ONLY_ME),
    ),
    model=Everything,
    finish=nothing_happens,
)


TEXTS = texts()


class Talk:
    """A person who fills in a form: taps keys by their label, types, and looks at the screen."""

    def __init__(
        self, flow: Flow = EVERYTHING, language: str = "en", progress: Progress | None = None
    ) -> None:
        self.flow = flow
        self.scene = scene(language)
        self.progress = progress or Progress(flow.name, run=0xABCDEF012)
        self.last: Outcome | None = None

    @property
    def screen(self) -> Screen:
        """What the person sees now."""
        return asking.draw(self.flow, self.progress, self.scene, self.last.problem if self.last else None)

    @property
    def asked(self) -> str | None:
        """The open question, or None at the review."""
        step = engine.current(self.flow, self.progress)
        return step.name if step else None

    @property
    def buttons(self) -> dict[str, Button]:
        """The keys under the screen by their words."""
        return {plain(key.label, self.scene.language): key for row in self.screen.rows for key in row}

    @property
    def words(self) -> str:
        """The screen's text."""
        reader = Reader(self.scene.language, TRIER)
        return "\n".join(TEXTS.html(part, reader) for part in self.screen.parts)

    def does(self, deed: Act) -> Outcome:
        """Do anything that a person can do."""
        self.last = engine.act(self.flow, self.progress, self.scene, deed)
        self.progress = self.last.progress
        return self.last

    def taps(self, *labels: str) -> Outcome:
        """Tap keys, one after the other."""
        for label in labels:
            outcome = self.does(tap_of(self.buttons[label]))
        return outcome

    def types(self, *texts: str) -> Outcome:
        """Type answers, one after the other."""
        for text in texts:
            outcome = self.does(engine.Typed(text))
        return outcome

    def problem(self) -> str:
        """What the bot said was wrong, in words."""
        assert self.last
        return plain(self.last.problem, self.scene.language) if self.last.problem else ""

    def with_flow(self, flow: Flow) -> "Talk":
        """The same person after the bot has got a new version of the form."""
        return Talk(flow, self.scene.language, replace(self.progress))


def tap_of(key: Button) -> Tap:
    """The act of tapping a key."""
    assert key.call
    return Tap(*key.call.args)
