"""What the clock does with records: look whether their time comes, announce it, let them go."""

from collections.abc import Sequence
from datetime import timedelta

from dialogue.screen import DayOf, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.stranger import show_strangers_menu, stranger_like
from mentoring import retention as rules
from mentoring.prompts import PromptKind
from storage import erasure, prompts, retention, tandems
from storage.tables import Person, Tandem, WaitingPrompt

KEEP = "retention.keep"
TAKE = "mydata.take"  # of another room
HELD = timedelta(days=1)  # where nothing goes for now, that is looked at again a day later


# ── tandems ─────────────────────────────────────────────────────────────────────────────────────────────


def let_tandems_go(stage: Stage) -> int:
    """Announce, and let go, what was written in tandems that ended long ago."""
    due, held = retention.due_tandems(stage.store), retention.held(stage.store)
    for tandem in due:
        if held is not None:
            tandem.records_due_at = stage.now + HELD
        else:
            _look_after_tandem(stage, tandem)
    return len(due)


def _look_after_tandem(stage: Stage, tandem: Tandem) -> None:
    ended, programme = retention.ended_at(tandem), stage.rules_for(tandem.cohort_id)
    if ended is None:
        tandem.records_due_at = None  # its end sets it anew
    elif tandem.records_told_at is not None:
        retention.forget_tandem(stage.store, tandem)
    elif stage.now < rules.announced_at(programme, ended):
        tandem.records_due_at = rules.announced_at(programme, ended)
    else:
        tandem.records_told_at = stage.now
        goes = max(rules.goes_at(programme, ended), rules.goes_after(programme, stage.now))
        tandem.records_due_at = goes
        if tandem.started_at is not None:  # of a mere proposal there is hardly anything to take along
            for person in (tandem.mentee, tandem.mentor):
                if person.erased_at is None:
                    prompts.put(
                        stage.store, person, PromptKind.RECORDS_GO, stage.now, about=tandem.id, until=goes
                    )


def tell_of_records(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Announce to one of the two that what they wrote goes."""
    tandem = tandems.find(stage.store, waiting[0].about)
    if tandem is None or tandem.records_due_at is None or tandem.records_told_at is None:
        return None
    partner, day = tandem.partner_of(person).name, DayOf(tandem.records_due_at)
    keys = [[button(say("retention-take"), TAKE)]]
    return screen(say("retention-records", partner=partner, day=day), rows=keys)


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────


def let_people_go(stage: Stage) -> int:
    """Announce, and erase, those who have long not taken part."""
    due, held = retention.due_people(stage.store), retention.held(stage.store)
    for person in due:
        if held is not None:
            person.records_due_at = stage.now + HELD
        else:
            _look_after_person(stage, person)
    return len(due)


def _look_after_person(stage: Stage, person: Person) -> None:
    last, programme = retention.took_part_until(stage.store, person), stage.programme
    if last is None:
        person.records_told_at, person.records_due_at = None, stage.now + rules.LOOK_AGAIN
    elif stage.now < rules.announced_at(programme, last):
        person.records_told_at, person.records_due_at = None, rules.announced_at(programme, last)
    elif person.records_told_at is None:
        goes = max(rules.goes_at(programme, last), rules.goes_after(programme, stage.now))
        person.records_told_at, person.records_due_at = stage.now, goes
        prompts.put(stage.store, person, PromptKind.PERSON_GOES, stage.now, about=person.id, until=goes)
    else:
        _erase(stage, person)


def _erase(stage: Stage, person: Person) -> None:
    stranger = stranger_like(person, person.telegram_id)
    if not person.has_withdrawn:  # they were promised that nobody writes to them any more
        stage.tell(person, screen(say("retention-gone")))
    erasure.erase(stage.store, person)
    show_strangers_menu(stage, stranger)


def tell_of_person(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Announce to somebody that they will be erased, and how they stay."""
    del stage, waiting
    if person.records_told_at is None or person.records_due_at is None:
        return None
    keys = [[button(say("retention-stay"), KEEP)], [button(say("retention-take"), TAKE)]]
    return screen(say("retention-person", day=DayOf(person.records_due_at)), rows=keys)


def stay(turn: Turn) -> None:
    """Somebody wants to stay: their time begins anew."""
    if not turn.known:
        turn.show(screen(say("retention-gone-already")))
        return
    turn.person.keeps_since, turn.person.records_told_at = turn.now, None
    turn.person.records_due_at = turn.now + rules.LOOK_AGAIN
    prompts.forget(turn.store, PromptKind.PERSON_GOES, person=turn.person)
    turn.show(screen(say("retention-stays", months=turn.programme.records_kept_months)))
