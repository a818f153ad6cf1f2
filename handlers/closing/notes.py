"""The notes of a tandem that has ended: handed to whoever wrote them, announced to go, gone."""

import html
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from dialogue.field import Json
from dialogue.screen import Document, Label, Screen, button, say, screen
from dialogue.turn import Stage, Turn, reader_of
from handlers.closing import mine, overview
from mentoring.closing import WARNED_BEFORE, notes_go_at, notes_warned_at
from mentoring.prompts import PromptKind
from mentoring.words import Competence, TandemStatus
from storage import kept_notes, notes, prompts
from storage.notes import Note
from storage.tables import KeptNotes, Person, Tandem, WaitingPrompt

UNTIL_TOLD = timedelta(
    days=1
)  # how long an offer may wait for an hour that suits before it is looked after again

# ── handing them out ────────────────────────────────────────────────────────────────────────────────────


def hand_out(turn: Turn, tandem_id: str) -> None:
    """Give somebody all that they wrote in a tandem: to read, and for programs."""
    tandem = mine.own_tandem(turn, tandem_id)
    if tandem is None:
        return
    written = notes.written_by(turn.store, tandem, turn.person)
    if not written:
        turn.reply(screen(say("notes-none")))
        return
    partner = tandem.partner_of(turn.person).name
    turn.reply(screen(say("notes-here", partner=partner), file=_page(turn, tandem, written)))
    turn.reply(screen(say("notes-for-programs"), file=_data(turn, tandem, written)))


def _page(turn: Turn, tandem: Tandem, written: Iterable[Note]) -> Document:
    """The notes as a page that any browser shows."""

    def draw(label: Label) -> str:
        return html.escape(turn.plain(turn.person, label))

    title = draw(say("notes-title", partner=tandem.partner_of(turn.person).name))
    parts = [
        f"<h2>{draw(say('notes-entry', kind=note.kind, day=_day_of(note, turn.person)))}</h2>"
        f"<p class=seen>{draw(say(f'notes-seen.{note.sees}'))}</p>{_body(turn, note)}"
        for note in written
    ]
    page = (
        f'<!doctype html><html lang="{turn.person.language}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style><h1>{title}</h1>{''.join(parts)}</html>"
    )
    return Document(f"{turn.plain(turn.person, say('notes-file'))}.html", page.encode(), "text/html")


STYLE = (
    "body{font:1.05rem/1.55 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1f2933}"
    "h1{color:#0b6e99}h2{font-size:1.05rem;margin:2rem 0 0}.seen{color:#6b7782;margin:0;font-size:.9rem}"
    "p{white-space:pre-wrap;overflow-wrap:anywhere}"
)


def _body(turn: Turn, note: Note) -> str:
    if note.ratings is None:
        return f'<p dir="auto">{html.escape(note.words or "")}</p>'
    rated = [
        say("notes-rating", competence=Competence(name), rating=rating)
        for name, rating in note.ratings.items()
    ]
    return "".join(f"<p>{html.escape(turn.plain(turn.person, line))}</p>" for line in rated)


def _data(turn: Turn, tandem: Tandem, written: Iterable[Note]) -> Document:
    """The notes as JSON."""
    data = {
        "programme": turn.programme.name,
        "partner": tandem.partner_of(turn.person).name,
        "began": tandem.started_at and tandem.started_at.isoformat(),
        "ended": tandem.closed_at and tandem.closed_at.isoformat(),
        "notes": [_entry(note) for note in written],
    }
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return Document(f"{turn.plain(turn.person, say('notes-file'))}.json", text.encode(), "application/json")


def _entry(note: Note) -> Json:
    content = {"words": note.words} if note.ratings is None else {"ratings": note.ratings}
    return {"kind": note.kind, "at": note.at.isoformat(), "visible_to": note.sees, **content}


def _day_of(note: Note, person: Person) -> date:
    at = note.at
    return at.astimezone(reader_of(person).zone).date() if isinstance(at, datetime) else at


# ── what the clock does ─────────────────────────────────────────────────────────────────────────────────


def keep_or_let_go(stage: Stage) -> int:
    """Have the notes of tandems that have ended offered and announced to go, and let them go."""
    due = kept_notes.due(stage.store)
    for kept in due:
        _care_for(stage, kept)
    return len(due)


def _care_for(stage: Stage, kept: KeptNotes) -> None:
    if kept.tandem.status is not TandemStatus.CLOSED:
        kept.due_at = None
    elif kept.warned_at is not None or not notes.has_private(stage.store, kept.tandem, kept.person):
        _wait_or_let_go(stage, kept)
    else:
        kept.due_at = stage.now + UNTIL_TOLD
        prompts.put(stage.store, kept.person, PromptKind.NOTES_GO, stage.now, about=kept.id)


def tell(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Offer somebody their notes, or announce that they go: from then on it counts."""
    del person
    kept = kept_notes.by_id(stage.store, waiting[0].about)
    if kept is None or kept.tandem.status is not TandemStatus.CLOSED or kept.gone_at is not None:
        return None
    if kept.warned_at is not None or not notes.has_private(stage.store, kept.tandem, kept.person):
        return None
    return _offer(stage, kept) if kept.offered_at is None else _warn(stage, kept)


def _offer(stage: Stage, kept: KeptNotes) -> Screen:
    kept.offered_at = stage.now
    kept.due_at = notes_warned_at(stage.programme, _closed_at(kept))
    if kept.due_at <= stage.now:  # they go so soon that this is the announcement
        kept.warned_at, kept.due_at = stage.now, notes_go_at(stage.programme, _closed_at(kept))
    return _told(stage, kept, "notes-offer")


def _warn(stage: Stage, kept: KeptNotes) -> Screen:
    kept.warned_at = stage.now
    kept.due_at = _go_at(stage, kept)
    return _told(stage, kept, "notes-warning")


def _told(stage: Stage, kept: KeptNotes, key: str) -> Screen:
    partner = kept.tandem.partner_of(kept.person).name
    day = _go_at(stage, kept).astimezone(reader_of(kept.person).zone).date()
    keys = [[button(say("closing-notes"), overview.NOTES, kept.tandem_id)]]
    return screen(say(key, partner=partner, day=day), rows=keys)


def _wait_or_let_go(stage: Stage, kept: KeptNotes) -> None:
    go_at = _go_at(stage, kept)
    if stage.now >= go_at:
        notes.let_go(stage.store, kept)
    else:
        kept.due_at = go_at


def _go_at(stage: Stage, kept: KeptNotes) -> datetime:
    """When they go: never sooner than announced, even if the announcement came late."""
    planned = notes_go_at(stage.programme, _closed_at(kept))
    if kept.warned_at is None or kept.warned_at == kept.offered_at:
        return planned
    return max(planned, kept.warned_at + WARNED_BEFORE)


def _closed_at(kept: KeptNotes) -> datetime:
    assert kept.tandem.closed_at is not None  # noqa: S101 - notes are kept of closed tandems
    return kept.tandem.closed_at
