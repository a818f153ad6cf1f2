"""Somebody's card: what they told for coordinators to read, where they stand, and the ways on."""

from dialogue.field import number_in
from dialogue.screen import Button, Label, button, say, screen
from dialogue.turn import Turn
from handlers.desk_view import person_card
from mentoring.words import EnrolmentStatus, TandemStatus
from storage import directory, people, tandems
from storage.tables import Enrolment, Person, Tandem

ALL = "people.list"
CARD, REST, SEEK = "people.card", "people.rest", "people.seek"
WRITE = "people.write"
APPLICATION, PAIR, TANDEM, DO = "admission.show", "pair", "pairs.card", "menu.do"  # of other rooms
TANDEMS, EARLIER = 4, 3  # the latest, each a button; and so many former cohorts


def show_card(turn: Turn, person_id: str, back: str = "", news: Label | None = None) -> None:
    """Show somebody's card; ``back`` is the list that it was looked up in, as its button carries it."""
    person = find(turn, person_id)
    if person is None:
        return
    own = directory.enrolments_of(turn.store, person)
    enrolment = own[0] if own else None
    together = directory.tandems_of(turn.store, person, TANDEMS)
    turn.show(
        screen(
            news,
            *person_card(turn, person, own),
            rows=[
                *_tandem_keys(together),
                *_ways_on(turn, person, enrolment, back),
                [button(say("persons-all"), ALL, back)],
            ],
        )
    )


def find(turn: Turn, person_id: str) -> Person | None:
    """Give a person; say so where there is none."""
    number = number_in(person_id)
    person = None if number is None else people.find(turn.store, number)
    if person is None or person.erased_at is not None:
        turn.show(screen(say("persons-gone"), rows=[[button(say("persons-all"), ALL)]]))
        return None
    return person


def _tandem_keys(together: list[Tandem]) -> list[list[Button]]:
    return [
        [
            button(
                say("persons-tandem", mentee=one.mentee.name, mentor=one.mentor.name, status=one.status),
                TANDEM,
                one.id,
            )
        ]
        for one in together
        if one.status in (TandemStatus.PROPOSED, TandemStatus.ACTIVE, TandemStatus.CLOSED)
    ]


def _ways_on(turn: Turn, person: Person, enrolment: Enrolment | None, back: str) -> list[list[Button]]:
    rows = []
    if enrolment is not None and enrolment.status is EnrolmentStatus.APPLIED:
        rows.append([button(say("persons-decide"), APPLICATION, enrolment.id)])
    if enrolment is not None and enrolment.status is EnrolmentStatus.ADMITTED:
        rests = enrolment.rests_since is not None
        switch = button(
            say("persons-seek" if rests else "persons-rest"), SEEK if rests else REST, enrolment.id, back
        )
        free = not rests and not tandems.open_with(turn.store, person)
        rows.append([switch, *([button(say("persons-pair"), DO, PAIR)] if free else [])])
    if person.id != turn.person.id and not person.has_withdrawn:
        rows.append([button(say("persons-write"), WRITE, person.id, back)])
    return rows


# ── looking for a partner, or not ───────────────────────────────────────────────────────────────────────


def let_rest(turn: Turn, enrolment_id: str, back: str = "") -> None:
    """Let nobody be proposed to somebody for now."""
    enrolment = _admitted(turn, enrolment_id)
    if enrolment is None:
        return
    if enrolment.rests_since is None:
        people.rest(turn.store, enrolment.person, enrolment.cohort_id)
        people.record(turn.store, turn.person, "let rest", f"enrolment {enrolment.id}")
        _tell(turn, enrolment, "persons-you-rest")
    show_card(turn, str(enrolment.person_id), back, say("persons-rests-now", name=enrolment.person.name))


def let_seek(turn: Turn, enrolment_id: str, back: str = "") -> None:
    """Let partners be proposed to somebody again."""
    enrolment = _admitted(turn, enrolment_id)
    if enrolment is None:
        return
    if enrolment.rests_since is not None:
        people.seek(turn.store, enrolment.person, enrolment.cohort_id)
        people.record(turn.store, turn.person, "let seek", f"enrolment {enrolment.id}")
        _tell(turn, enrolment, "persons-you-seek")
    show_card(turn, str(enrolment.person_id), back, say("persons-seeks-now", name=enrolment.person.name))


def _admitted(turn: Turn, enrolment_id: str) -> Enrolment | None:
    number = number_in(enrolment_id)
    enrolment = None if number is None else people.find_enrolment(turn.store, number)
    if enrolment is not None and enrolment.status is EnrolmentStatus.ADMITTED:
        return enrolment
    show_card(turn, "" if enrolment is None else str(enrolment.person_id))
    return None


def _tell(turn: Turn, enrolment: Enrolment, key: str) -> None:
    """Somebody looks on what becomes of them: they hear of it, and their menu follows."""
    if enrolment.person_id != turn.person.id:
        turn.tell(enrolment.person, screen(say(key, who=turn.person.name)))
    turn.refresh_menu(enrolment.person)
