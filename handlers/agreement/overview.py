"""Reading an agreement: the one in force, a version that waits, and what there was before."""

from collections.abc import Sequence

from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.agreement.mine import (
    APPROVE,
    ASK,
    DRAFT,
    HISTORY,
    PAPER,
    SHOW,
    VERSION,
    WITHDRAW,
    own_version,
    readable_tandem,
    role_in,
)
from handlers.agreement.reading import as_paragraphs, name_of
from mentoring.agreement import differing
from mentoring.words import AgreementStatus, Role, TandemStatus
from storage import agreements, tandems
from storage.tables import Agreement, Person, Tandem

VERSIONS_ON_KEYS = 24  # the latest ones; nobody has more


def show_own_agreements(turn: Turn) -> None:
    """Show the agreement of one's tandem; with several, ask whose."""
    own = tandems.active_of(turn.store, turn.person)
    if len(own) == 1:
        show_agreement(turn, str(own[0].id))
        return
    keys = [button(tandem.partner_of(turn.person).name, SHOW, tandem.id) for tandem in own]
    turn.show(screen(say("agreement-whose"), rows=[[key] for key in keys]))


def show_agreement(turn: Turn, tandem_id: str) -> None:
    """Show the agreement that is in force; before there is one, the version that waits, or how to begin."""
    tandem = readable_tandem(turn, tandem_id)
    if tandem is None:
        return
    versions = agreements.of_tandem(turn.store, tandem)
    present = agreements.valid_of(versions) or agreements.open_of(versions)
    if present is not None:
        show_version(turn, present)
    else:
        turn.show(_none_yet(turn, tandem, versions))


def _none_yet(turn: Turn, tandem: Tandem, versions: Sequence[Agreement]) -> Screen:
    """How an agreement comes about: the mentee begins."""
    role = role_in(tandem, turn.person)
    text = say(f"agreement-none-{role.value}", mentee=tandem.mentee.name, mentor=tandem.mentor.name)
    may_draft = tandem.status is TandemStatus.ACTIVE and (role is Role.MENTEE or versions)
    rows = [[button(say("agreement-draft"), DRAFT, tandem.id)]] if may_draft else []
    if versions:
        rows.append([button(say("agreement-versions"), HISTORY, tandem.id)])
    return screen(text, rows=rows)


def open_version(turn: Turn, agreement_id: str) -> None:
    """Show one version."""
    version = own_version(turn, agreement_id)
    if version is not None:
        show_version(turn, version)


def show_version(turn: Turn, version: Agreement, *, note: Label | None = None) -> None:
    """Show a version with where it stands and what the person can do; ``note`` says why it is shown."""
    versions = agreements.of_tandem(turn.store, version.tandem)
    rows = ways_on(versions, version, turn.person)
    turn.show(screen(note, *_text(versions, version, turn.person), rows=rows))


def present_to_partner(turn: Turn, version: Agreement) -> None:
    """Give a version that was just sent to the other one, who is to approve it or ask for a change."""
    partner = version.tandem.partner_of(turn.person)
    versions = agreements.of_tandem(turn.store, version.tandem)
    former = _former(versions, version)
    kind = "first" if former is None else "again" if agreements.valid_of(versions) is None else "change"
    told = say(f"agreement-told-{kind}", partner=turn.person.name)
    rows = ways_on(versions, version, partner)
    turn.tell(partner, screen(told, *_text(versions, version, partner), rows=rows))


def _text(versions: Sequence[Agreement], version: Agreement, reader: Person) -> list[Label]:
    """The whole of a version: where it stands, what is new while it waits, its terms, who has approved it."""
    former = _former(versions, version) if version.is_open else None
    changed = differing(former.agreed, version.agreed) if former else []
    head: list[Label] = [state_line(version, reader)]
    if changed and former:
        news = [name_of(term, version.tandem) for term in changed]
        head.append(say("agreement-changes", number=former.number, terms=news))
    title = say("agreement-head", mentee=version.tandem.mentee.name, mentor=version.tandem.mentor.name)
    return [
        Lines([title, *head]),
        *_pending(versions, version, reader),
        *as_paragraphs(version, reader, changed=changed),
        Lines([say("agreement-no-tie"), *approvals(version)]),
    ]


def _pending(versions: Sequence[Agreement], version: Agreement, reader: Person) -> list[Label]:
    """That a change of what is in force is under way."""
    waiting = agreements.open_of(versions)
    if waiting is None or waiting is version or version.status is not AgreementStatus.IN_FORCE:
        return []
    return [say("agreement-pending", number=waiting.number, state=state_line(waiting, reader))]


def state_line(version: Agreement, reader: Person) -> Label:
    """Where a version stands, as one of the two sees it."""
    partner = version.tandem.partner_of(reader).name
    mine = version.sent_by == reader.id
    match version.status:
        case AgreementStatus.SENT:
            key = "agreement-state-waits-for-partner" if mine else "agreement-state-waits-for-me"
        case AgreementStatus.CHANGE_ASKED:
            key = "agreement-state-asked-by-partner" if mine else "agreement-state-asked-by-me"
        case _:
            key = f"agreement-state-{version.status.value}"
    values = {"since": version.in_force_from, "until": version.in_force_until}
    dates = {name: moment for name, moment in values.items() if moment}
    return Say(key, {"number": version.number, "partner": partner, "at": version.sent_at, **dates})


def approvals(version: Agreement) -> list[Label]:
    """Who has approved a version, and when."""
    given = (
        (version.tandem.mentee, version.mentee_approved_at),
        (version.tandem.mentor, version.mentor_approved_at),
    )
    return [
        say("agreement-approved", name=one.name, at=at)
        if at
        else say("agreement-not-approved", name=one.name)
        for one, at in given
    ]


def ways_on(versions: Sequence[Agreement], version: Agreement, reader: Person) -> list[list[Button]]:
    """What somebody can do with a version now."""
    rows: list[list[Button]] = []
    if version.tandem.status is TandemStatus.ACTIVE:
        rows += _changes(versions, version, reader)
    last = [button(say("agreement-versions"), HISTORY, version.tandem_id)] if len(versions) > 1 else []
    if version.in_force_from is not None:
        last.insert(0, button(say("agreement-paper"), PAPER, version.id))
    return [*rows, last] if last else rows


def _changes(versions: Sequence[Agreement], version: Agreement, reader: Person) -> list[list[Button]]:
    waiting = agreements.open_of(versions)
    if version is waiting and version.sent_by != reader.id:
        asks = "agreement-ask" if version.status is AgreementStatus.SENT else "agreement-ask-more"
        return [
            [button(say("agreement-approve"), APPROVE, version.id)],
            [button(Say(asks), ASK, version.id)],
        ]
    if version is waiting:
        take_up = "agreement-change" if version.status is AgreementStatus.SENT else "agreement-take-up"
        return [
            [button(Say(take_up), DRAFT, version.tandem_id)],
            [button(say("agreement-withdraw"), WITHDRAW, version.id)],
        ]
    if waiting is not None:
        return [[button(say("agreement-see-waiting", number=waiting.number), VERSION, waiting.id)]]
    return [[button(say("agreement-propose"), DRAFT, version.tandem_id)]]


# ── what there was before ───────────────────────────────────────────────────────────────────────────────


def show_history(turn: Turn, tandem_id: str) -> None:
    """Show all versions: who sent them, when, what was changed, and what became of them."""
    tandem = readable_tandem(turn, tandem_id)
    if tandem is None:
        return
    versions = agreements.of_tandem(turn.store, tandem)
    keys = [
        button(say("agreement-number", number=version.number), VERSION, version.id)
        for version in versions[-VERSIONS_ON_KEYS:]
    ]
    rows = [keys[start : start + 4] for start in range(0, len(keys), 4)]
    back = [button(say("agreement-back"), SHOW, tandem.id)]
    lines = [_entry(versions, version) for version in versions]
    turn.show(screen(say("agreement-history"), *lines, rows=[*rows, back]))


def _entry(versions: Sequence[Agreement], version: Agreement) -> Label:
    line = say(
        "agreement-entry",
        number=version.number,
        who=version.sender.name,
        at=version.sent_at,
        status=version.status,
    )
    former = _former(versions, version)
    changed = differing(former.agreed, version.agreed) if former else []
    if not changed:
        return line
    return Lines(
        [line, say("agreement-entry-changed", terms=[name_of(term, version.tandem) for term in changed])]
    )


def _former(versions: Sequence[Agreement], version: Agreement) -> Agreement | None:
    """The version that this one changed: the latest before it that was not withdrawn."""
    earlier = [
        one for one in versions if one.number < version.number and one.status is not AgreementStatus.WITHDRAWN
    ]
    return earlier[-1] if earlier else None
