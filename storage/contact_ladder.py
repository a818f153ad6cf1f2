"""Named queries about contact that lapses: where each tandem stands on the ladder, and what falls due there."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    ColumnElement,
    Table,
    delete,
    exists,
    insert,
    literal,
    literal_column,
    select,
    update,
)

from mentoring.contact import (
    AMBER_FROM,
    LOOKED_AFTER_DAYS,
    RED_FROM,
    SNOOZE_DAYS,
    Lapse,
    Rung,
    days_after,
    nudge_due,
    nudge_due_after,
    nudge_due_anew,
)
from mentoring.programme import Programme
from mentoring.prompts import PromptKind
from mentoring.words import MeetingStatus, TandemStatus
from storage import prompts
from storage.due import Due
from storage.locking import locking
from storage.store import Store
from storage.tables import Meeting, Person, Tandem, WaitingPrompt

BATCH = 1000  # tandems in one transaction: they are few statements, whatever their number
AFTER_MEETING = timedelta(days=3)  # time to log what was planned
LOOKED_AT_AGAIN = timedelta(days=1)  # where the two wait to be told of the rung before

NUDGES = Due(Tandem, Tandem.nudge_due_at, (Tandem.status == TandemStatus.ACTIVE,))


def lapse_of(tandem: Tandem) -> Lapse:
    """How the contact of an active tandem stands."""
    since = tandem.last_contact_at or tandem.started_at or tandem.proposed_at
    return Lapse(since, tandem.nudges_sent, tandem.interval_days, is_first=not tandem.has_had_contact)


# ── contact, and what else moves the ladder ─────────────────────────────────────────────────────────────


def note_contact(store: Store, tandem: Tandem, at: datetime, programme: Programme) -> None:
    """Let the ladder begin anew with contact at ``at``, unless there was a later one."""
    if at == tandem.started_at:  # that moment alone means that there has been none yet
        at += timedelta(seconds=1)
    if tandem.last_contact_at is None or at >= tandem.last_contact_at:
        correct_contact(store, tandem, at, programme)


def correct_contact(store: Store, tandem: Tandem, at: datetime, programme: Programme) -> None:
    """Let the ladder count from contact at ``at``, though a later one was told of: that was an error."""
    prompts.forget(store, PromptKind.CONTACT, PromptKind.DESK_CONTACT, tandem=tandem)
    begin(tandem, at, programme)


def begin(tandem: Tandem, at: datetime, programme: Programme) -> None:
    """Let the ladder begin, with contact at ``at`` or with the tandem itself."""
    tandem.last_contact_at = at
    _start_over(tandem)
    if tandem.paused_until is None:
        tandem.nudge_due_at = nudge_due(programme, lapse_of(tandem))


def _start_over(tandem: Tandem) -> None:
    tandem.nudges_sent = tandem.snoozes = 0
    tandem.draft_sent_at = None


def begin_after_pause(store: Store, tandem: Tandem, programme: Programme) -> None:
    """The pause is over: the time until the next rung begins anew."""
    _start_over(tandem)
    lapse = Lapse(store.now, 0, tandem.interval_days, is_first=not tandem.has_had_contact)
    tandem.nudge_due_at = nudge_due(programme, lapse)


def rest(store: Store, tandem: Tandem) -> None:
    """Nobody climbs while a tandem rests."""
    tandem.nudge_due_at = None
    prompts.forget(store, PromptKind.CONTACT, PromptKind.DESK_CONTACT, tandem=tandem)


def agree(store: Store, tandem: Tandem, programme: Programme, interval_days: int) -> None:
    """Let another interval hold from now on."""
    before = tandem.interval_days or programme.contact_interval_days
    if before != interval_days and tandem.nudge_due_at and not tandem.paused_until:
        tandem.nudge_due_at = nudge_due_anew(programme, lapse_of(tandem), interval_days, store.now)
    tandem.interval_days = interval_days


def told(store: Store, tandem: Tandem, programme: Programme) -> None:
    """A nudge has just reached somebody: the time until the next rung counts from now, if it came late."""
    if tandem.nudge_due_at is not None:
        tandem.nudge_due_at = nudge_due_after(programme, lapse_of(tandem), store.now)


def wait_for_meeting(tandem: Tandem, ends_at: datetime) -> None:
    """They will be in touch: the rung that was taken comes some days after the meeting, if they were not."""
    tandem.nudges_sent = max(tandem.nudges_sent - 1, 0)
    tandem.nudge_due_at = ends_at + AFTER_MEETING


def snooze(store: Store, tandem: Tandem, programme: Programme) -> None:
    """Let the rung that was taken come again in a week."""
    tandem.nudges_sent = max(tandem.nudges_sent - 1, 0)
    tandem.snoozes += 1
    tandem.nudge_due_at = days_after(programme, store.now, SNOOZE_DAYS)
    prompts.forget(store, PromptKind.CONTACT, tandem=tandem)


def look_after(store: Store, tandem: Tandem, programme: Programme) -> None:
    """A coordinator has called: the light goes out, and comes back if there is no contact for two weeks."""
    tandem.nudges_sent = min(tandem.nudges_sent, AMBER_FROM - 1)
    tandem.nudge_due_at = days_after(programme, store.now, LOOKED_AFTER_DAYS)
    prompts.forget(store, PromptKind.DESK_CONTACT, tandem=tandem)


# ── the lights ──────────────────────────────────────────────────────────────────────────────────────────


def lit(store: Store, coordinator: Person, skip: int, take: int) -> list[Tandem]:
    """A part of the tandems that show a light: red ones first, those without contact for longest at the front.

    Whoever is in a tandem does not coordinate it.
    """
    query = (
        select(Tandem)
        .where(*_shows_light(coordinator))
        .order_by(Tandem.nudges_sent.desc(), Tandem.last_contact_at, Tandem.id)
        .offset(skip)
        .limit(take)
    )
    return list(store.session.execute(query).scalars())


def lights(store: Store, coordinator: Person) -> tuple[int, int]:
    """How many tandems that somebody coordinates are amber, and how many are red."""
    query = select(Tandem.nudges_sent).where(*_shows_light(coordinator))
    found = list(store.session.execute(query).scalars())
    red = sum(1 for rungs in found if rungs >= RED_FROM)
    return len(found) - red, red


def _shows_light(coordinator: Person) -> tuple[Any, ...]:
    """What holds for tandems with a light: the number of rungs as a constant, for which there is an index."""
    return (
        Tandem.nudges_sent >= literal_column(str(AMBER_FROM)),
        Tandem.mentee_id != coordinator.id,
        Tandem.mentor_id != coordinator.id,
        Tandem.status == TandemStatus.ACTIVE,
        Tandem.paused_until.is_(None),
    )


# ── what falls due: in bulk, since a thousand tandems may lapse on one day ──────────────────────────────


class Climbing(NamedTuple):
    """A tandem whose next rung is due: just what that takes."""

    id: int
    cohort_id: int
    mentee_id: int
    mentor_id: int
    lapse: Lapse
    is_untold: bool
    meeting_ends: datetime | None

    @property
    def climbs(self) -> bool:
        """Whether the next rung is taken: they are not about to meet, and were told of the one before."""
        return self.meeting_ends is None and not self.is_untold


_TANDEM, _PROMPT = cast(Table, Tandem.__table__), cast(Table, WaitingPrompt.__table__)
_MEETING = cast(Table, Meeting.__table__)
_COLUMNS = _TANDEM.c


def climb(store: Store, rules_for: Callable[[int], Programme], coordinators: Sequence[int]) -> int:
    """Take the next rung of each tandem for which it is due; gives how many there were.

    Those with a confirmed meeting ahead wait for it, and those who could not be told of the rung before yet (after
    an outage, say) until they are. ``rules_for`` gives the rules of a cohort, by its id; ``coordinators`` are asked
    to call, by id, on the last rung.
    """
    store.session.flush()
    due = _claim(store)
    if due:
        _move(store, due, rules_for)
        _put_prompts(store, due, coordinators)
    return len(due)


def _claim(store: Store) -> list[Climbing]:
    meetings = _meetings_ahead(store)
    query = (
        select(
            _COLUMNS.id,
            _COLUMNS.cohort_id,
            _COLUMNS.mentee_id,
            _COLUMNS.mentor_id,
            _COLUMNS.last_contact_at,
            _COLUMNS.nudges_sent,
            _COLUMNS.interval_days,
            _COLUMNS.started_at == _COLUMNS.last_contact_at,
            exists().where(_PROMPT.c.tandem_id == _COLUMNS.id, _PROMPT.c.kind == PromptKind.CONTACT),
        )
        .where(*_is_due(store))
        .order_by(_COLUMNS.nudge_due_at)
        .limit(BATCH)
    )
    rows = store.session.connection().execute(locking(query, skip_locked=True))
    return [
        Climbing(
            number,
            cohort,
            mentee,
            mentor,
            Lapse(last, taken, interval, bool(first)),
            untold,
            meetings.get(number),
        )
        for number, cohort, mentee, mentor, last, taken, interval, first, untold in rows
    ]


def _meetings_ahead(store: Store) -> dict[int, datetime]:
    """When the confirmed meetings to come of tandems that are due are over, by the tandem's id: the next one."""
    query = select(_MEETING.c.tandem_id, _MEETING.c.starts_at, _MEETING.c.minutes).where(
        _MEETING.c.starts_at > store.now,
        _MEETING.c.status == MeetingStatus.CONFIRMED,
        _MEETING.c.tandem_id.in_(select(_COLUMNS.id).where(*_is_due(store))),
    )
    rows = store.session.connection().execute(query.order_by(_MEETING.c.starts_at.desc()))
    return {tandem_id: starts_at + timedelta(minutes=minutes) for tandem_id, starts_at, minutes in rows}


def _is_due(store: Store) -> tuple[ColumnElement[bool], ...]:
    is_active = (_COLUMNS.status == TandemStatus.ACTIVE).is_(True)  # as in Due.by: the moment is looked up
    return (_COLUMNS.nudge_due_at <= store.now, is_active)


def _move_of(one: Climbing, programme: Programme, now: datetime) -> tuple[int, datetime | None]:
    """Where a tandem stands afterwards, and when it is due next."""
    lapse = one.lapse
    if one.meeting_ends is not None:
        return lapse.rungs_taken, one.meeting_ends + AFTER_MEETING
    if one.is_untold:
        return lapse.rungs_taken, now + LOOKED_AT_AGAIN
    climbed = Lapse(lapse.last_contact, lapse.rungs_taken + 1, lapse.interval_days, lapse.is_first)
    return climbed.rungs_taken, nudge_due_after(programme, climbed, now)


def _move(store: Store, due: Sequence[Climbing], rules_for: Callable[[int], Programme]) -> None:
    """Let each stand where it comes to: one statement for all that come to stand alike, and most do."""
    alike = defaultdict(list)
    rules = {cohort_id: rules_for(cohort_id) for cohort_id in {one.cohort_id for one in due}}
    for one in due:
        alike[_move_of(one, rules[one.cohort_id], store.now)].append(one.id)
    for (taken, due_at), tandem_ids in alike.items():
        statement = update(_TANDEM).where(_COLUMNS.id.in_(tandem_ids))
        store.session.connection().execute(statement.values(nudges_sent=taken, nudge_due_at=due_at))
    for known in store.session.identity_map.values():
        if isinstance(known, Tandem):
            store.session.expire(known, ["nudges_sent", "nudge_due_at"])


def _put_prompts(store: Store, due: Sequence[Climbing], coordinators: Sequence[int]) -> None:
    climbing = [one for one in due if one.climbs]
    for rungs, person in (((Rung.MENTEE, Rung.DRAFT), "mentee_id"), ((Rung.MENTOR,), "mentor_id")):
        asked = [one.id for one in climbing if one.lapse.rung in rungs]
        _prompt_all(store, PromptKind.CONTACT, _COLUMNS[person], asked)
    red = [one.id for one in climbing if one.lapse.rung is Rung.RED]
    if red:  # one that was red before may wait to be told of still
        waiting = _PROMPT.c.tandem_id.in_(red) & (_PROMPT.c.kind == PromptKind.DESK_CONTACT)
        store.session.connection().execute(delete(_PROMPT).where(waiting))
    for coordinator in coordinators:
        not_theirs = (_COLUMNS.mentee_id != coordinator) & (_COLUMNS.mentor_id != coordinator)
        _prompt_all(store, PromptKind.DESK_CONTACT, literal(coordinator), red, not_theirs)


def _prompt_all(
    store: Store,
    kind: PromptKind,
    person: ColumnElement[int],
    tandem_ids: Sequence[int],
    *conditions: ColumnElement[bool],
) -> None:
    """Let somebody of each of these tandems be prompted: in one statement, however many they are."""
    if not tandem_ids:
        return
    rows = select(
        person,
        literal(kind, _PROMPT.c.kind.type),
        _COLUMNS.id,
        _COLUMNS.id,
        literal(store.now, _PROMPT.c.due_at.type),
    ).where(_COLUMNS.id.in_(tandem_ids), *conditions)
    names = ["person_id", "kind", "tandem_id", "about", "due_at"]
    store.session.connection().execute(insert(_PROMPT).from_select(names, rows))
