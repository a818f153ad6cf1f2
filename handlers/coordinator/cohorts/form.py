"""Planning a cohort in steps, changing one, and taking last year's as the beginning of the next."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from pydantic import BaseModel

from dialogue.field import Json, Scene
from dialogue.fields import Choice, Day, Text
from dialogue.flow import Answers, Flow, Step
from dialogue.screen import Say, say, screen
from dialogue.turn import Turn
from handlers.coordinator.cohorts import cards
from mentoring.cohorts import TITLE_CHARS, title_year_later, year_later
from storage import cohorts, people
from storage.cohorts import Plan
from storage.tables import Cohort

FORM = "cohortplan"
YEARS = 3 * 365


class Wish(BaseModel):
    """A cohort as a coordinator imagines it; ``until`` is the last day on which people can apply."""

    name: str
    first: date
    last: date
    opening: str | None = None
    opens: date | None = None
    until: date | None = None

    def as_plan(self, turn: Turn) -> Plan:
        """As it is kept: days as moments where the programme takes place."""
        end = None if self.until is None else _begin(turn, self.until + timedelta(days=1))
        opens_at = None if self.opens is None else _begin(turn, self.opens)
        return Plan(self.name, self.first, self.last, end, opens_at)

    def problem(self, turn: Turn) -> tuple[Say, str] | None:
        """What does not go together, and which answer is asked again."""
        if self.last <= self.first:
            return say("cohorts-last-before-first", first=self.first, last=self.last), "last"
        if self.opens is not None and self.opens <= cards.today(turn):
            return say("cohorts-opens-past"), "opens"
        if self.until is not None and self.opening == "now" and self.until < cards.today(turn):
            return say("cohorts-until-past"), "until"
        if self.until is not None and self.opens is not None and self.until < self.opens:
            return say("cohorts-until-before-opening", opens=self.opens, until=self.until), "until"
        return None


def _begin(turn: Turn, day: date) -> datetime:
    return datetime.combine(day, time(), cards.zone_of(turn)).astimezone(UTC)


# ── beginning ───────────────────────────────────────────────────────────────────────────────────────────


def begin_cohort(turn: Turn) -> None:
    """Ask for a new cohort."""
    turn.open(FORM)


def begin_change(turn: Turn, cohort_id: str) -> None:
    """Show what is kept of a cohort, to be changed answer by answer; dates that it lacks are asked for."""
    cohort = cards.find(turn, cohort_id)
    if cohort is None:
        return
    is_open = cohort.opened_at <= turn.now
    known: dict[str, Json] = {"name": cohort.title, "until": _iso(cards.last_day(turn, cohort))}
    if not is_open:
        opens = cohort.opened_at.astimezone(cards.zone_of(turn)).date()
        known |= {"opening": "later", "opens": _iso(opens)}
    turn.open(FORM, subject={"cohort": cohort.id, "is_open": is_open}, known=known | _days(cohort))


def begin_copy(turn: Turn, cohort_id: str) -> None:
    """Take a cohort as the beginning of another a year later: its rules stay, the rest is reviewed."""
    cohort = cards.find(turn, cohort_id)
    if cohort is None:
        return
    days = {name: _iso(year_later(date.fromisoformat(day))) for name, day in _days(cohort).items()}
    until = cards.last_day(turn, cohort)
    known: dict[str, Json] = {"name": title_year_later(cohort.title)[:TITLE_CHARS], **days}
    known["until"] = _iso(year_later(until)) if until else None
    again = ["name"] if known["name"] == cohort.title else []
    turn.open(FORM, subject={"like": cohort.id}, known=known, again=again)


def _days(cohort: Cohort) -> dict[str, Json]:
    days = {"first": cohort.starts_on, "last": cohort.ends_on}
    return {name: day.isoformat() for name, day in days.items() if day is not None}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


# ── the end of it ───────────────────────────────────────────────────────────────────────────────────────


def keep_cohort(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> None:
    """Keep a new cohort, or what was changed of one."""
    found = wish.problem(turn) or _title_taken(turn, wish, subject)
    if found is not None:
        problem, asked_again = found
        turn.show(screen(say("form-problem", problem=problem)))
        answers = wish.model_dump(mode="json", exclude={asked_again})
        turn.open(
            FORM, subject=subject, **{name: one for name, one in answers.items() if _is_asked(name, wish)}
        )
    elif "cohort" in subject:
        _keep_change(turn, wish, subject["cohort"])
    else:
        _keep_new(turn, wish, subject.get("like"))


def _is_asked(name: str, wish: Wish) -> bool:
    return name == "until" or getattr(wish, name) is not None


def _title_taken(turn: Turn, wish: Wish, subject: Mapping[str, Json]) -> tuple[Say, str] | None:
    """Two cohorts of one name could not be told apart; somebody else may have used it in the meantime."""
    others = {
        title.casefold()
        for number, title in cohorts.titles(turn.store).items()
        if number != subject.get("cohort")
    }
    return (say("cohorts-title-taken", title=wish.name), "name") if wish.name.casefold() in others else None


def _keep_new(turn: Turn, wish: Wish, like: Json) -> None:
    model = None if like is None else cohorts.find(turn.store, int(like))
    cohort = cohorts.make(turn.store, wish.as_plan(turn), model)
    people.record(turn.store, turn.person, "copy cohort" if model else "plan cohort", f"cohort {cohort.id}")
    news = say("cohorts-kept-later" if wish.opens else "cohorts-kept-now", title=cohort.title)
    overlap = cards.overlaps(turn, cohort)
    cards.show(turn, cohort, news, *([overlap] if overlap else []))


def _keep_change(turn: Turn, wish: Wish, cohort_id: Json) -> None:
    found = cards.find(turn, cohort_id)
    cohort = found and cohorts.lock(turn.store, found.id)
    if cohort is None:
        return
    plan = wish.as_plan(turn)
    if wish.until == cards.last_day(turn, cohort):  # whoever closed them in the middle of a day meant that
        plan = replace(plan, applications_end_at=cohort.applications_end_at)
    if wish.opening == "now":
        cohorts.open_now(turn.store, cohort)
    cohorts.change(turn.store, cohort, plan)
    people.record(turn.store, turn.person, "change cohort", f"cohort {cohort.id}")
    overlap = cards.overlaps(turn, cohort)
    cards.show(turn, cohort, say("cohorts-changed"), *([overlap] if overlap else []))


# ── the questions ───────────────────────────────────────────────────────────────────────────────────────


def _is_planned(answers: Answers) -> bool:
    return not answers.get("is_open")


def _opens_later(answers: Answers) -> bool:
    return _is_planned(answers) and answers.get("opening") == "later"


def _after_first(scene: Scene) -> date:
    return date.fromisoformat(scene.answers["first"]) + timedelta(days=1)


def _much_later(scene: Scene) -> date:
    return date.fromisoformat(scene.answers["first"]) + timedelta(days=YEARS)


def _facts(turn: Turn, _subject: Mapping[str, Json]) -> Mapping[str, Any]:
    return {"present": people.present_cohort(turn.store).title}


def _present(scene: Scene) -> Mapping[str, Any]:
    return {"present": scene.facts["present"]}


PLANNING = Flow(
    FORM,
    (
        Step("name", Text(at_most=TITLE_CHARS, lines=False), hint=True),
        Step("first", Day(from_days=-365, to_days=YEARS), hint=True),
        Step("last", Day(earliest=_after_first, latest=_much_later)),
        Step("opening", Choice(("now", "later")), when=_is_planned, values=_present, hint=True),
        Step("opens", Day(from_days=1, to_days=YEARS), when=_opens_later),
        Step("until", Day(from_days=0, to_days=YEARS), optional=True, hint=True),
    ),
    model=Wish,
    facts=_facts,
    finish=keep_cohort,
)
