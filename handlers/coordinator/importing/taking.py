"""What a list says, shown before anybody is invited; then the invitations, and the list with the links."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from dialogue.field import Json, number_in
from dialogue.screen import Document, Label, Lines, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.coordinator.importing import names
from handlers.coordinator.importing.grid import MOST_COLUMNS, MOST_ROWS
from handlers.coordinator.importing.reading import FLAWS, Entry, Flaw, Reading, Wanted, code_of, folded
from handlers.coordinator.importing.sheet import Order
from mentoring.words import Role
from storage import cohorts, lists, people
from storage.store import Lane
from storage.tables import PeopleList, Person

COHORTS = 50  # whose names a list may say, the newest ones
PURPOSE = "lists"  # of the secret by which people of lists are known
MENU = "menu.do"  # of the room with the menus
SHOWN = 15  # flaws: all of them stand in the list that comes back
FILE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


# ── reading it ──────────────────────────────────────────────────────────────────────────────────────────


def gather(stage: Stage, subject: Mapping[str, Json]) -> Wanted | None:
    """How the list is to be read, if somebody still wants it."""
    found = _wanted(stage, subject)
    return None if found is None else _as_wanted(stage, found[0])


def _as_wanted(stage: Stage, found: PeopleList) -> Wanted:
    known = cohorts.page(stage.store, 0, COHORTS)
    usual = cohorts.to_join(stage.store)
    present = people.present_cohort(stage.store)
    joinable = [one for one in known if one.id == present.id or one.opened_at > stage.now]
    titles = {folded(one.title): one.id for one in reversed(joinable)}
    return Wanted(found.file_id, found.role, titles, usual.id, stage.house.secret_for(PURPOSE))


def file_of(wanted: Wanted) -> str:
    """The list that is read."""
    return wanted.file_id


def _wanted(stage: Stage, subject: Mapping[str, Json]) -> tuple[PeopleList, Person] | None:
    number, person_id = number_in(subject["list"]), number_in(subject["person"])
    found = None if number is None else lists.find(stage.store, number)
    person = None if person_id is None else people.find(stage.store, person_id)
    return (found, person) if found and person and person.is_coordinator else None


def bring(stage: Stage, subject: Mapping[str, Json], found: Reading) -> None:
    """Show what the list says; nobody is invited yet."""
    wanted = _wanted(stage, subject)
    if wanted is None:
        return
    sent, coordinator = wanted
    if found.fault is not None:
        _tell_fault(stage, sent, coordinator, found.fault)
    else:
        stage.tell(coordinator, _preview(stage, sent, found), Lane.ANSWER)


def _tell_fault(stage: Stage, sent: PeopleList, coordinator: Person, fault: str) -> None:
    """Say why a file is no list that can be taken, and what would be one."""
    again = [[button(say("import-again"), MENU, "import")]]
    why = say(f"import-fault-{fault}", most=MOST_ROWS, columns=MOST_COLUMNS)
    stage.tell(coordinator, screen(why, rows=again), Lane.ANSWER)
    lists.drop(stage.store, sent)


def _preview(stage: Stage, sent: PeopleList, found: Reading) -> Screen:
    known = lists.invitations_by_mark(stage.store, [entry.mark for entry in found.entries])
    count = len(found.entries)
    roles = [
        say("import-of-role", role=role, count=number)
        for role in Role
        if (number := sum(entry.role is role for entry in found.entries))
    ]
    columns = [say(f"import-column-{name}") for name in found.known]
    parts: list[Label | None] = [
        say("import-found", count=count),
        Lines(roles) if roles else None,
        say("import-known", count=len(known)) if known else None,
        say("import-columns", columns=columns),
        _flaws(found.flaws),
    ]
    keys = [[button(say("import-take", count=count), names.TAKE, sent.id)]] if count else []
    return screen(*parts, rows=[*keys, [button(say("import-drop"), names.DROP, sent.id)]])


def _flaws(flaws: Sequence[Flaw]) -> Label | None:
    if not flaws:
        return None
    lines: list[Label] = [say("import-flaws", count=len(flaws)), *map(_flaw, flaws[:SHOWN])]
    if len(flaws) > SHOWN:
        lines.append(say("import-more-flaws", count=len(flaws) - SHOWN))
    return Lines(lines)


def _flaw(flaw: Flaw) -> Label:
    return say("import-flaw", row=flaw.row, why=_why(flaw))


def _why(flaw: Flaw, other: str | None = None) -> Label:
    return say(f"import-flaw-{flaw.why}", word=flaw.word, other=other or str(flaw.other))


# ── inviting them ───────────────────────────────────────────────────────────────────────────────────────


def gather_order(stage: Stage, subject: Mapping[str, Json]) -> Order | None:
    """How the list is to be written, if somebody still wants it."""
    found = _wanted(stage, subject)
    if found is None:
        return None
    sent, coordinator = found
    used, withdrawn = lists.marks_that_hold_no_longer(stage.store)
    notes = dict.fromkeys(used, stage.plain(coordinator, say("import-note-used")))
    notes |= dict.fromkeys(withdrawn, stage.plain(coordinator, say("import-note-withdrawn")))
    sentences = {why: stage.plain(coordinator, _why(Flaw(0, why, "{word}"), "{other}")) for why in FLAWS}
    return Order(
        wanted=_as_wanted(stage, sent),
        title=stage.plain(coordinator, say("import-file-name")),
        columns=(
            stage.plain(coordinator, say("import-answer-link")),
            stage.plain(coordinator, say("import-answer-note")),
        ),
        link=stage.house.link("invite", "{code}"),
        notes=notes,
        sentences=sentences,
    )


def bring_taken(stage: Stage, subject: Mapping[str, Json], made: tuple[Reading, bytes]) -> None:
    """Invite everybody in the list who is not invited yet, and send the list with the links."""
    found, (reading, content) = _wanted(stage, subject), made
    if found is None:
        return
    sent, coordinator = found
    if reading.fault is not None:
        _tell_fault(stage, sent, coordinator, reading.fault)
        return
    new = _invite(stage, reading.entries, coordinator)
    file = Document(f"{stage.plain(coordinator, say('import-file-name'))}.xlsx", content, FILE_TYPE)
    keys = [[button(say("import-sheet"), names.SHEET, sent.id)]]
    told = screen(say("import-done", new=new, count=len(reading.entries)), rows=keys, file=file)
    stage.tell(coordinator, told, Lane.ANSWER)


def _invite(stage: Stage, entries: Sequence[Entry], coordinator: Person) -> int:
    """Make the invitations that there are not yet; those whose time is over hold anew. Gives how many are new."""
    until = stage.now + timedelta(days=stage.programme.invitation_days)
    known = lists.invitations_by_mark(stage.store, [entry.mark for entry in entries])
    for invitation in known.values():
        if invitation.expires_at is not None and invitation.expires_at <= stage.now:
            invitation.expires_at = until
    secret = stage.house.secret_for(PURPOSE)
    new = {
        entry.mark: (code_of(secret, entry.mark), entry.role, entry.cohort)
        for entry in entries
        if entry.mark not in known
    }
    lists.invite_all(stage.store, new, until=until, coordinator=coordinator)
    if new:
        people.record(stage.store, coordinator, "import people", f"list {len(new)}")
    return len(new)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that the list could not be read or written."""
    found = _wanted(stage, subject)
    if found is not None:
        keys = [[button(say("import-again"), MENU, "import")]]
        stage.tell(found[1], screen(say("import-failed"), rows=keys), Lane.ANSWER)
