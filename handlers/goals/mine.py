"""What still applies: tandems and goals are looked up anew for every tap, and only one's own are found."""

from datetime import date, datetime

from dialogue.field import Json, number_in
from dialogue.screen import button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.closing import last_day
from mentoring.gas import phase_to_rate
from mentoring.words import Phase, TandemStatus
from storage import goals, tandems
from storage.tables import Goal, Person, Tandem

LIST, SHOW, NEW, REPLACE = "goals.list", "goals.show", "goals.new", "goals.replace"
CHANGE, ASIDE, AGAIN = "goals.change", "goals.aside", "goals.again"
LEVELS, STEP, NOTE, COURSE = "goals.levels", "goals.step", "goals.note", "goals.course"
REACHED, WENT, LATER, OTHER_DAY = "goals.reached", "goals.went", "goals.later", "goals.day"
RATE, ASK, RESULTS, PICTURE = "goals.rate", "goals.ask", "goals.results", "goals.picture"


def is_mentee(person: Person, tandem: Tandem) -> bool:
    """Tell whether somebody is the mentee of a tandem, whose goals they are."""
    return tandem.mentee_id == person.id


def names(tandem: Tandem) -> dict[str, str]:
    """The names of the two, for texts."""
    return {"mentee": tandem.mentee.name, "mentor": tandem.mentor.name}


def own_tandem(turn: Turn, tandem_id: Json) -> Tandem | None:
    """Give an active tandem of the person; say so kindly where it is none (any more)."""
    number = number_in(tandem_id)
    tandem = None if number is None else tandems.find(turn.store, number)
    if tandem is not None and _is_open_to(turn, tandem):
        return tandem
    say_gone(turn)
    return None


def own_as_mentee(turn: Turn, tandem_id: Json = "") -> Tandem | None:
    """Give the tandem in which the person is the mentee: that one, or without an id the first."""
    own = [one for one in tandems.active_of(turn.store, turn.person) if is_mentee(turn.person, one)]
    found = next((tandem for tandem in own if str(tandem_id) in ("", str(tandem.id))), None)
    if found is None:
        say_gone(turn)
    return found


def own_goal(turn: Turn, goal_id: Json) -> Goal | None:
    """Give a goal that the person may read; say so kindly where there is none."""
    number = number_in(goal_id)
    goal = None if number is None else goals.find(turn.store, number)
    if goal is not None and _is_open_to(turn, goal.tandem):
        return goal
    say_gone(turn)
    return None


def _is_open_to(turn: Turn, tandem: Tandem) -> bool:
    return tandem.status is TandemStatus.ACTIVE and tandem.is_one(turn.person)


def say_gone(turn: Turn) -> None:
    """Say that it is no longer there, and lead to what is."""
    turn.show(screen(say("goals-unknown"), rows=[[button(say("goals-back"), LIST)]]))


def has_room(turn: Turn, tandem: Tandem) -> bool:
    """Tell whether there may be one more goal; say kindly if not."""
    most = turn.rules_for(tandem.cohort_id).goals_at_most
    if goals.count_pursued(turn.store, tandem) < most:
        return True
    turn.show(screen(say("goals-enough", most=most), rows=[[button(say("goals-back"), LIST, tandem.id)]]))
    return False


# ── the time that a tandem has ──────────────────────────────────────────────────────────────────────────


def period_of(stage: Stage, tandem: Tandem) -> tuple[date, date]:
    """The first and the last day of a tandem."""
    started = (tandem.started_at or stage.now).date()
    return started, last_day(stage.rules_for(tandem.cohort_id), started, tandem.ends_on)


def day_of(turn: Turn, moment: datetime) -> date:
    """The day of a moment where the person is."""
    return moment.astimezone(turn.reader.zone).date()


def phase_now(turn: Turn, tandem: Tandem) -> Phase | None:
    """The phase whose ratings are due now, if any."""
    return phase_to_rate(turn.rules_for(tandem.cohort_id), *period_of(turn, tandem), day_of(turn, turn.now))
