"""What is said of a round before its questions: title, anonymous or named, who is asked, until when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from dialogue.field import Json, Key, Reply, Scene
from dialogue.fields import Choice, Choices, Day, Text
from dialogue.flow import Answers, Flow, Step, Wording
from dialogue.screen import Label, LanguageName, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.rounds import card
from handlers.coordinator.rounds.names import ADD, FRAME_FORM, LIST
from mentoring.programme import Programme
from mentoring.words import Role, RoundStatus
from storage import people, round_drafts, rounds
from storage.tables import Round

TITLE_CHARS = 80
LANGUAGES_AT_MOST = 15  # those of a programme
LAST_MINUTE = time(23, 59)
A_YEAR = 366  # days


def begin(turn: Turn, round_id: str) -> None:
    """Ask for a new round's title and all that; or show a draft's answers, to change one."""
    if round_id == "0":
        turn.open(FRAME_FORM, subject={"round": 0, "count": len(turn.programme.languages)})
        return
    draft = card.draft(turn, round_id)
    if draft is not None:
        subject = {"round": draft.id, "count": len(turn.programme.languages)}
        turn.open(FRAME_FORM, subject=subject, **_answers_of(draft, turn.programme, turn.now))


def _answers_of(draft: Round, programme: Programme, now: datetime) -> dict[str, Json]:
    """A draft's answers; a closing day that has passed is asked for again."""
    audience = rounds.Audience.read(draft.audience)
    titles = draft.titles or {}
    answers: dict[str, Json] = {
        f"title{place}": titles.get(language) for place, language in enumerate(programme.languages, start=1)
    }
    answers |= {
        "answers": "anonymous" if draft.anonymous else "named",
        "role": audience.role.value if audience.role else "both",
        "tandem": "tandem" if audience.in_tandem else "all",
        "spoken": list(audience.languages) if audience.languages else None,
    }
    if draft.closes_at is not None and draft.closes_at > now:
        answers["closes"] = draft.closes_at.astimezone(ZoneInfo(programme.time_zone)).date().isoformat()
    return answers


# ── the questions ───────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Spoken:
    """Some of the programme's languages, which ``scene.facts['languages']`` holds."""

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """A box for each language."""
        return self._field(scene).keys(scene, draft)

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Tick, untick, or be done."""
        return self._field(scene).tap(scene, draft, verb, value)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Read the names of languages."""
        return self._field(scene).typed(scene, draft, text)

    def show(self, scene: Scene, value: Json) -> Label:
        """The languages, as a list in words."""
        return self._field(scene).show(scene, value)

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with those that were ticked before."""
        return self._field(scene).draft_of(scene, value)

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How many to tick."""
        return self._field(scene).hint(scene, draft)

    def _field(self, scene: Scene) -> Choices:
        return Choices({code: LanguageName(code) for code in languages_in(scene)}, at_least=1)


def languages_in(scene: Scene) -> Sequence[str]:
    """The programme's languages, the first one first: what is written has to be written in that one."""
    found: Sequence[str] = scene.facts.get("languages", ())
    return found


def is_language(answers: Answers, *, place: int) -> bool:
    """Whether the programme has that many languages."""
    count = answers.get("count")
    return isinstance(count, int) and place <= count


def in_language(scene: Scene, *, place: int, key: str) -> Wording:
    """A question for a text in one of the programme's languages; where it has but one, none is named."""
    languages = languages_in(scene)
    if place > len(languages):
        return Wording("…", "…")
    if len(languages) == 1:
        return Wording(Say(key), Say(f"{key}.label"))
    kept = {"language": LanguageName(languages[place - 1])}
    asked = key if place == 1 else f"{key}-also"
    return Wording(Say(f"{asked}-in", kept), Say(f"{key}-in.label", kept))


def _title(place: int) -> Step:
    return Step(
        f"title{place}",
        Text(at_most=TITLE_CHARS, lines=False),
        when=partial(is_language, place=place),
        wording=partial(in_language, place=place, key="round-title-text"),
        optional=place > 1,
    )


def _of_several_languages(answers: Answers) -> bool:
    return is_language(answers, place=2)


def _still_after_opening(day: Json, scene: Scene) -> Say | None:
    """A round that opens by itself closes after that."""
    opens_at: datetime | None = scene.facts.get("opens_at")
    if opens_at is None or end_of(date.fromisoformat(day), scene.facts["zone"]) > opens_at:
        return None
    return say("rounds-closes-before", at=opens_at)


def end_of(day: date, time_zone: str) -> datetime:
    """The last minute of a day, where the programme is."""
    return datetime.combine(day, LAST_MINUTE, ZoneInfo(time_zone)).astimezone(UTC)


def facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    """The programme's languages, and when the draft opens by itself."""
    draft = rounds.find(turn.store, subject["round"]) if subject["round"] else None
    programme = turn.programme
    return {
        "languages": programme.languages,
        "zone": programme.time_zone,
        "opens_at": draft.opens_at if draft else None,
    }


def say_over(turn: Turn, subject: Mapping[str, Json]) -> Screen | None:
    """Say so where the draft has been opened or discarded meanwhile; a new one is never too late."""
    if not subject["round"]:
        return None
    asked = rounds.find(turn.store, subject["round"])
    if asked is not None and asked.status is RoundStatus.DRAFT:
        return None
    key = "rounds-gone" if asked is None else "rounds-no-draft"
    return screen(say(key), rows=[[button(say("rounds-back"), LIST, 0)]])


# ── keeping it ──────────────────────────────────────────────────────────────────────────────────────────


def keep(turn: Turn, answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Make the draft, or change it."""
    over = say_over(turn, subject)
    if over is not None:
        turn.show(over)
        return
    frame = _frame(turn, answers)
    if subject["round"]:
        draft = rounds.find(turn.store, subject["round"])
        assert draft is not None  # noqa: S101 - it is not over
        round_drafts.change(draft, frame)
        people.record(turn.store, turn.person, "change round", f"round {draft.id}")
        card.show(turn, draft, news=say("rounds-changed"))
        return
    cohort = people.present_cohort(turn.store)
    draft = round_drafts.make(turn.store, cohort.id, turn.person, frame)
    people.record(turn.store, turn.person, "make round", f"round {draft.id}")
    rows = [[button(say("rounds-add"), ADD, draft.id)], card.back_to_card(draft)]
    turn.show(screen(say("rounds-made", title=card.title(turn, draft)), rows=rows))


def _frame(turn: Turn, answers: Mapping[str, Any]) -> round_drafts.Frame:
    languages = turn.programme.languages
    spoken = answers.get("spoken") or []
    return round_drafts.Frame(
        titles=texts_in(answers, "title", languages),
        anonymous=answers["answers"] == "anonymous",
        audience=rounds.Audience(
            role=None if answers["role"] == "both" else Role(answers["role"]),
            languages=tuple(spoken) if 0 < len(spoken) < len(languages) else None,
            in_tandem=answers["tandem"] == "tandem",
        ),
        closes_at=end_of(date.fromisoformat(answers["closes"]), turn.programme.time_zone),
    )


def texts_in(answers: Mapping[str, Any], name: str, languages: Sequence[str]) -> dict[str, Any]:
    """What was written in each language."""
    written = {language: answers.get(f"{name}{place}") for place, language in enumerate(languages, start=1)}
    return {language: text for language, text in written.items() if text}


FRAME = Flow(
    FRAME_FORM,
    (
        *(_title(place) for place in range(1, LANGUAGES_AT_MOST + 1)),
        Step("answers", Choice(("anonymous", "named"), columns=1), hint=True),
        Step("role", Choice(("both", "mentee", "mentor"), columns=1)),
        Step("tandem", Choice(("all", "tandem"), columns=1)),
        Step("spoken", Spoken(), when=_of_several_languages, optional=True, hint=True),
        Step(
            "closes",
            Day(from_days=1, to_days=A_YEAR),
            check=_still_after_opening,
            hint=True,
        ),
    ),
    model=dict[str, Any],
    facts=facts,
    finish=keep,
    over=say_over,
)
