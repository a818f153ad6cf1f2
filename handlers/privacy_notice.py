"""The privacy notice wherever it is shown: the programme's own or the usual one, in short and whole, page by page."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Sequence

from dialogue.screen import Button, Label, Lines, Screen, button, say, screen
from dialogue.turn import Stage
from handlers.audience import has_agreed
from mentoring.notice import ACTS_KEPT_YEARS, Notice, Part, read_notice
from mentoring.programme import Programme
from storage.tables import Person

LANGUAGE, AGREE, LATER = "door.language", "door.agree", "door.later"
READ, ASK_TO_WITHDRAW, WITHDRAW, NOTICE = "door.read", "privacy.ask", "privacy.withdraw", "privacy.show"
PAGE_CHARS = 2400  # of a page of the whole notice: some screens of a phone
STAMP_CHARS = 4  # of a version in a button: 24 bits
SECTIONS = (
    "controller", "officer", "purposes", "data", "basis", "readers", "telegram", "processors", "periods",
    "rights", "complaint", "voluntary", "automated",
)  # fmt: skip


# ── what it says ────────────────────────────────────────────────────────────────────────────────────────


def short(programme: Programme, language: str) -> list[Label]:
    """The notice in short; the programme's own one whole, where it has no short version."""
    own = _own(programme, language)
    if own is None:
        return [say("privacy-notice", **_facts(programme)), _version(programme)]
    return [*_drawn(own.short or own.whole), _version(programme)]


def is_all_said(programme: Programme, language: str) -> bool:
    """Tell whether the short version is the whole."""
    own = _own(programme, language)
    return own is not None and not own.short


def whole(programme: Programme, language: str) -> list[Label]:
    """The whole notice, section by section."""
    own = _own(programme, language)
    if own is not None:
        return [*_drawn(own.whole), _version(programme)]
    facts = _facts(programme)
    left_out = {name for name in ("officer", "processors") if not facts[name]}
    sections = [say(f"privacy-whole-{name}", **facts) for name in SECTIONS if name not in left_out]
    return [say("privacy-whole", programme=programme.name), *sections, _version(programme)]


def pages(stage: Stage, person: Person, language: str) -> list[list[Label]]:
    """The same in pages that are read at a glance or two."""
    found: list[list[Label]] = [[]]
    room = PAGE_CHARS
    for section in whole(stage.programme, language):
        length = len(stage.plain(person, section))
        if found[-1] and length > room:
            found.append([])
            room = PAGE_CHARS
        found[-1].append(section)
        room -= length
    return found


def changes(programme: Programme, language: str) -> Label | None:
    """What is new in this version, where the programme says so."""
    words = dict(programme.privacy_changes).get(language)
    return say("privacy-changes", words=words) if words else None


def _own(programme: Programme, language: str) -> Notice | None:
    text = dict(programme.privacy_notice).get(language)
    return read_notice(text) if text else None


def _drawn(parts: Sequence[Part]) -> list[Label]:
    return [_part(part) for part in parts]


def _part(part: Part) -> Label:
    heading = say("privacy-heading", words=part.heading)
    if not part.heading:
        return part.text
    return Lines([heading, part.text]) if part.text else heading


def _version(programme: Programme) -> Label:
    return say("privacy-version", version=programme.privacy_notice_version)


def _facts(programme: Programme) -> dict[str, Label | int]:
    """What the usual texts name: who is responsible, whom one asks, how long what is kept."""
    name, address, authority = programme.name, programme.privacy_address, programme.privacy_authority
    contact = programme.privacy_contact
    return {
        "programme": name,
        "organisation": programme.organisation or say("privacy-organiser", programme=name),
        "address": say("privacy-address", words=address) if address else "",
        "contact": say("privacy-contact", contact=contact) if contact else say("privacy-contact-usual"),
        "officer": programme.privacy_officer,
        "processors": programme.privacy_processors,
        "authority": say("privacy-authority", words=authority) if authority else "",
        "notes": programme.notes_kept_days,
        "records": programme.records_kept_months,
        "acts": ACTS_KEPT_YEARS,
    }


# ── accepting it ────────────────────────────────────────────────────────────────────────────────────────


def stamp(programme: Programme, person: Person) -> str:
    """What a button remembers of the version that it stands under: nobody accepts another one than they saw.

    Nor does a button from before bring somebody back who has taken their consent back.
    """
    since = person.withdrew_at.isoformat() if person.withdrew_at else ""
    seen = f"{programme.privacy_notice_version}\n{since}"
    digest = hashlib.blake2b(seen.encode(), digest_size=3).digest()
    return urlsafe_b64encode(digest).decode()[:STAMP_CHARS]


def ways_to_answer(programme: Programme, person: Person, payload: str = "") -> list[list[Button]]:
    """To read all of it, to accept it, or not now."""
    return [*way_to_read(programme, person, payload), *yes_or_not(programme, person, payload)]


def way_to_read(programme: Programme, person: Person, payload: str = "") -> list[list[Button]]:
    """To read all of it, where there is more."""
    if is_all_said(programme, person.language):
        return []
    return [[button(say("privacy-read"), READ, person.language, 0, payload)]]


def yes_or_not(programme: Programme, person: Person, payload: str = "") -> list[list[Button]]:
    """To accept it, or not now."""
    return [
        [button(say("door-agree"), AGREE, person.language, payload, stamp(programme, person))],
        [button(say("door-not-now"), LATER, person.language, payload)],
    ]


def reminder(stage: Stage, person: Person) -> Screen:
    """Tell somebody once that a new version waits for their yes, and what that holds up."""
    programme, language = stage.programme, person.language
    return screen(
        say("privacy-reminder", name=person.name, programme=programme.name),
        changes(programme, language),
        *short(programme, language),
        rows=ways_to_answer(programme, person),
    )


def has_new_version(person: Person, programme: Programme) -> bool:
    """Tell whether somebody had accepted the notice, and has a newer one to read."""
    return not has_agreed(person, programme) and not person.has_withdrawn
