"""The prompts of a tandem's start: both are asked about the first steps that are missing, on the days for it."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from mentoring.checklist import next_asked
from mentoring.closing import opens_on
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from storage import periods, prompts
from storage.store import Store
from storage.tables import Person, Tandem


def plan(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Put down when the two are asked, as the tandem begins; with its last day only the last chance moves."""
    first = next_asked(programme, periods.first_day(tandem, programme), periods.today(store, programme))
    for person in (tandem.mentee, tandem.mentor):
        waiting = prompts.find(store, person, PromptKind.CHECKLIST, tandem.id)
        if waiting is not None:
            waiting.expires_at = _over_at(person, tandem, programme)
        elif tandem.started_at == store.now and first is not None:
            _put(store, person, tandem, programme, first)


def ask_again(store: Store, person: Person, tandem: Tandem, programme: Programme) -> None:
    """Put down when somebody who has just been asked is asked next, if ever."""
    now = periods.today(store, programme)
    day = next_asked(programme, periods.first_day(tandem, programme), now, last_asked=now)
    if day is not None:
        _put(store, person, tandem, programme, day)


def _put(store: Store, person: Person, tandem: Tandem, programme: Programme, day: date) -> None:
    prompts.put(
        store,
        person,
        PromptKind.CHECKLIST,
        datetime.combine(day, programme.quiet_until, ZoneInfo(person.time_zone)),
        tandem=tandem,
        about=tandem.id,
        until=_over_at(person, tandem, programme),
    )


def _over_at(person: Person, tandem: Tandem, programme: Programme) -> datetime:
    """Once a tandem can be closed nobody is asked about its beginning any more."""
    opens = opens_on(programme, periods.last_day(tandem, programme))
    return datetime.combine(opens, time(), ZoneInfo(person.time_zone))
