"""The days of a tandem, where the programme is: the same for both, wherever they are."""

from datetime import date
from zoneinfo import ZoneInfo

from mentoring import closing
from mentoring.programme import Programme
from storage.store import Store
from storage.tables import Tandem


def today(store: Store, programme: Programme) -> date:
    """The present day."""
    return store.now.astimezone(ZoneInfo(programme.time_zone)).date()


def first_day(tandem: Tandem, programme: Programme) -> date:
    """The day on which a tandem began, or was proposed."""
    moment = tandem.started_at or tandem.proposed_at
    return moment.astimezone(ZoneInfo(programme.time_zone)).date()


def last_day(tandem: Tandem, programme: Programme) -> date:
    """The day on which a tandem ends, as agreed or as usual."""
    return closing.last_day(programme, first_day(tandem, programme), tandem.ends_on)
