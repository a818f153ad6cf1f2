"""The look back on a tandem: what its picture shows to which of the two, and what matters in it in words."""

from collections.abc import Mapping
from datetime import date

from babel.dates import format_date

from dialogue.field import Json, word
from dialogue.screen import Label, Picture, button, say, screen
from dialogue.texts import locale_of
from dialogue.turn import Stage, Turn
from handlers import goal_words, radar
from handlers.closing import mine, overview
from handlers.closing.look_back_picture import Bar, Goal, Level, LookBack, Strip
from mentoring import position as rules
from mentoring.gas import EXPECTED, LEVELS, attainment, signed
from mentoring.words import Competence, Phase, Role
from storage import closing, people, periods, positions
from storage.tables import Person, Position, Tandem

TASK = "closing.lookback"


def order_picture(turn: Turn, tandem_id: str) -> None:
    """Have the picture drawn for the person."""
    tandem = mine.own_tandem(turn, tandem_id)
    if tandem is not None:
        turn.toast = say("lookback-drawing")
        turn.order(TASK, tandem=tandem.id, person=turn.person.id)


# ── what it shows ───────────────────────────────────────────────────────────────────────────────────────


def gather(stage: Stage, subject: Mapping[str, Json]) -> LookBack | None:
    """All that the picture shows to that person, in their language."""
    found = _wanted(stage, subject)
    return found and _look_back(stage, *found)


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Tandem] | None:
    person = people.find(stage.store, int(subject["person"]))
    tandem = mine.find_tandem(stage, person, subject["tandem"])
    return None if person is None or tandem is None else (person, tandem)


def _look_back(stage: Stage, person: Person, tandem: Tandem) -> LookBack:
    def draw(label: Label) -> str:
        return stage.plain(person, label)

    days = closing.meeting_days(stage.store, stage.rules_for(tandem.cohort_id), tandem)
    begin, end = _period(stage, tandem)
    ends = _before_and_after(stage, tandem, person)
    return LookBack(
        title=draw(say("lookback-picture", mentee=tandem.mentee.name, mentor=tandem.mentor.name)),
        meetings=draw(say("lookback-meetings", count=len(days))),
        months=tuple(_months(days, begin, end, person)),
        goals=draw(say("lookback-goals")),
        goal_strips=tuple(_reached(stage, tandem, person)),
        levels=tuple(Level(level, signed(level), draw(word(attainment(level)))) for level in LEVELS),
        began=draw(say("lookback-began")),
        by_mentee=draw(say("lookback-by", who=tandem.mentee.name)),
        by_mentor=draw(say("lookback-by", who=tandem.mentor.name)),
        competences=draw(say("lookback-competences")),
        strips=tuple(_strip(draw(word(one)), one, *ends) for one in Competence) if ends else (),
        phases=tuple(draw(word(position.phase)) for position in ends or ()),
    )


def _strip(name: str, competence: Competence, before: Position, after: Position) -> Strip:
    return Strip(name, before.ratings[competence], after.ratings[competence])


def _period(stage: Stage, tandem: Tandem) -> tuple[date, date]:
    """From the first day to the last, or to today, where the programme is."""
    begin = periods.first_day(tandem, stage.rules_for(tandem.cohort_id))
    return begin, min(mine.last_day(stage, tandem), mine.programme_today(stage))


def _months(days: list[date], begin: date, end: date, person: Person) -> list[Bar]:
    """How often the two met in each month of their time, and in what was logged outside of it."""
    first, last = min([begin, *days]), max([end, *days])
    locale = locale_of(person.language)
    bars = []
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        start = date(month // 12, month % 12 + 1, 1)
        met = sum((day.year, day.month) == (start.year, start.month) for day in days)
        bars.append(Bar(format_date(start, "LLL", locale=locale).rstrip("."), met))
    return bars


def _reached(stage: Stage, tandem: Tandem, person: Person) -> list[Goal]:
    """The goals with their last ratings, as far as this person may see them."""
    found = goal_words.opinions(stage.store, tandem, Phase.END, person)
    sheets = {opinion.person.id: opinion.sheet for opinion in found}
    mentee, mentor = sheets.get(tandem.mentee_id), sheets.get(tandem.mentor_id)
    return [
        Goal(
            goal.title,
            goal.baseline,
            mentee.level_of(goal) if mentee else None,
            mentor.level_of(goal) if mentor else None,
        )
        for goal in goal_words.shown(stage.store, tandem, person)
    ]


def _before_and_after(stage: Stage, tandem: Tandem, person: Person) -> tuple[Position, Position] | None:
    """The first and the last assessment that this person may see, if there are two."""
    is_mentee = mine.role_in(tandem, person) is Role.MENTEE
    readable = positions.of_tandem if is_mentee else positions.shared_of
    found = {position.phase: position for position in readable(stage.store, tandem)}
    ends = rules.first_and_last(found)
    return ends and (found[ends[0]], found[ends[1]])


# ── bringing it ─────────────────────────────────────────────────────────────────────────────────────────


def bring(stage: Stage, subject: Mapping[str, Json], png: bytes) -> None:
    """Send the picture, with what matters in it in words."""
    found = _wanted(stage, subject)
    if found is not None:
        stage.tell(found[0], screen(*_in_words(stage, *found), file=Picture("look-back.png", png)))


def _in_words(stage: Stage, person: Person, tandem: Tandem) -> list[Label]:
    begin, end = _period(stage, tandem)
    met = len(closing.meeting_days(stage.store, stage.rules_for(tandem.cohort_id), tandem))
    partner = tandem.partner_of(person).name
    parts: list[Label] = [say("lookback-here", partner=partner, begins=begin, ends=end, count=met)]
    reached = _reached(stage, tandem, person)
    for who, levels in (
        (tandem.mentee, [goal.mentee for goal in reached if goal.mentee is not None]),
        (tandem.mentor, [goal.mentor for goal in reached if goal.mentor is not None]),
    ):
        if levels:
            fulfilled = sum(level >= EXPECTED for level in levels)
            parts.append(say("lookback-reached", who=who.name, count=fulfilled, of=len(levels)))
    if reached and len(parts) == 1:
        parts.append(say("lookback-not-rated", count=len(reached)))
    ends = _before_and_after(stage, tandem, person)
    return [*parts, *(radar.in_words(ends) if ends else ())]


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture this time; what it would have said stands in the words."""
    found = _wanted(stage, subject)
    if found is not None:
        again = [[button(say("closing-lookback"), overview.LOOK_BACK, found[1].id)]]
        stage.tell(found[0], screen(say("lookback-failed"), *_in_words(stage, *found), rows=again))
