"""Named queries about announcements: written, sent to many, corrected, taken back, and what became of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, String, exists, func, insert, literal, or_, select

from mentoring.audience import Audience, as_json, audience_of
from mentoring.words import AnnouncementPass, AnnouncementStatus
from storage import audiences, fates, outbox
from storage.due import Due, claim_due
from storage.fates import NewFate
from storage.locking import locked
from storage.store import Store
from storage.tables import Announcement, Fate, LinkedChat, Person, Recipient

DUE = Due(Announcement, Announcement.due_at)
NAME = "news "  # with the id and the pass: under which name it is kept what became of a message


@dataclass(frozen=True, slots=True)
class Target:
    """A chat that is next in a pass. ``message_id``: what was sent there before, if anything."""

    chat_id: int
    language: str
    is_unreachable: bool
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a pass is: ``done`` letters of ``total`` are through, of which some did not get there."""

    total: int
    done: int
    unreachable: int
    failed: int


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────────


def make(store: Store, language: str, version: Any, audience: Audience, maker: Person) -> Announcement:
    """Keep a draft."""
    announcement = Announcement(
        status=AnnouncementStatus.DRAFT,
        versions={language: version},
        first_language=language,
        audience=as_json(audience),
        made_by=maker.id,
        maker=maker,
        made_at=store.now,
    )
    store.session.add(announcement)
    store.session.flush()
    return announcement


def copy(store: Store, announcement: Announcement, maker: Person) -> Announcement:
    """Keep a draft with the same words for the same people."""
    first = announcement.first_language
    made = make(store, first, announcement.versions[first], audience_of(announcement.audience), maker)
    made.versions = dict(announcement.versions)
    return made


def word_in(announcement: Announcement, language: str, version: Any) -> None:
    """Keep the message in a language."""
    announcement.versions = {**announcement.versions, language: version}


def unword(announcement: Announcement, language: str) -> None:
    """Drop the message in a language that is not the first."""
    announcement.versions = {name: kept for name, kept in announcement.versions.items() if name != language}


def delete(store: Store, announcement: Announcement) -> None:
    """Throw a draft away."""
    store.session.delete(announcement)
    store.session.flush()


def find(store: Store, announcement_id: int) -> Announcement | None:
    """The announcement with that id, locked against a second coordinator."""
    return locked(store.session, Announcement, announcement_id)


def latest(store: Store, skip: int, take: int) -> list[Announcement]:
    """A part of all announcements, the newest first."""
    query = select(Announcement).order_by(Announcement.id.desc()).offset(skip).limit(take)
    return list(store.session.execute(query).scalars())


def count_under_way(store: Store) -> int:
    """How many announcements go out now, or were paused on their way."""
    going = (AnnouncementStatus.UNDER_WAY, AnnouncementStatus.PAUSED)
    query = select(func.count(Announcement.id)).where(Announcement.status.in_(going))
    return store.session.execute(query).scalar_one()


# ── passes ──────────────────────────────────────────────────────────────────────────────────────────────


def name_of(announcement: Announcement, number: int | None = None) -> str:
    """Under which name it is kept what became of the messages of a pass, by default the present one."""
    return f"{NAME}{announcement.id}.{announcement.number if number is None else number}"


def plan(announcement: Announcement, at: datetime, runner: Person) -> None:
    """Let a draft go out at a moment."""
    announcement.status, announcement.send_at, announcement.due_at = AnnouncementStatus.PLANNED, at, at
    announcement.run_by, announcement.runner = runner.id, runner


def unplan(announcement: Announcement) -> None:
    """Make a planned one a draft again."""
    announcement.status, announcement.send_at, announcement.due_at = AnnouncementStatus.DRAFT, None, None


def send(store: Store, announcement: Announcement, runner: Person | None) -> int:
    """Begin to send: from now on it is settled who gets it. Gives how many chats that are."""
    audience = audience_of(announcement.audience)
    columns = ["announcement_id", "chat_id", "language"]
    number = literal(announcement.id)
    people = select(number, Person.telegram_id, Person.language).where(audiences.is_meant(audience))
    store.session.execute(insert(Recipient).from_select(columns, people))
    language = literal(announcement.first_language, String)
    chats = select(number, LinkedChat.chat_id, language).where(
        LinkedChat.id.in_(sorted(audience.chats)),
        LinkedChat.linked_at.is_not(None),
        LinkedChat.left_at.is_(None),
    )
    store.session.execute(insert(Recipient).from_select(columns, chats))
    announcement.sent_at = store.now
    return _begin(store, announcement, AnnouncementPass.SENDING, runner)


def correct(store: Store, announcement: Announcement, language: str, version: Any, runner: Person) -> int:
    """Begin to put other words into what was sent in a language. Gives in how many chats."""
    word_in(announcement, language, version)
    announcement.correcting = language
    return _begin(store, announcement, AnnouncementPass.CORRECTING, runner)


def take_back(store: Store, announcement: Announcement, runner: Person) -> int:
    """Begin to delete what was sent. Gives in how many chats."""
    return _begin(store, announcement, AnnouncementPass.TAKING_BACK, runner)


def _begin(store: Store, announcement: Announcement, task: AnnouncementPass, runner: Person | None) -> int:
    announcement.status, announcement.task = AnnouncementStatus.UNDER_WAY, task
    announcement.number += 1
    announcement.cursor, announcement.handed, announcement.begun_at = None, 0, store.now
    announcement.due_at, announcement.ended_at, announcement.shown_at = store.now, None, None
    announcement.run_by, announcement.runner = (runner.id, runner) if runner else (None, None)
    count_anew(store, announcement)
    store.session.flush()
    return announcement.total


def _concerned(announcement: Announcement) -> list[ColumnElement[bool]]:
    """The recipients whom the present pass is about."""
    found = [Recipient.announcement_id == announcement.id]
    if announcement.task is AnnouncementPass.SENDING:
        return found
    found.append(_sent_message(announcement).is_not(None))
    if announcement.task is AnnouncementPass.CORRECTING:
        language = announcement.correcting
        others = sorted(announcement.versions.keys() - {language})
        is_first = language == announcement.first_language
        found.append(Recipient.language.not_in(others) if is_first else Recipient.language == language)
    return found


def _sent_message(announcement: Announcement) -> Any:
    """The message of an announcement in a chat: the latest, where one had to be sent anew."""
    names = [name_of(announcement, number) for number in range(1, announcement.number)]
    latest_id = select(func.max(Fate.message_id)).where(
        Fate.chat_id == Recipient.chat_id, Fate.about.in_(names)
    )
    return latest_id.scalar_subquery()


_IS_OUT_OF_REACH = or_(Person.unreachable_since.is_not(None), Person.withdrew_at.is_not(None))


def next_targets(store: Store, announcement: Announcement, at_most: int) -> list[Target]:
    """The chats that are next in the present pass; they count as handed over."""
    is_first_pass = announcement.task is AnnouncementPass.SENDING
    message_id = literal(None, BigInteger) if is_first_pass else _sent_message(announcement)
    query = (
        select(Recipient.chat_id, Recipient.language, _IS_OUT_OF_REACH, message_id)
        .outerjoin(Person, Person.telegram_id == Recipient.chat_id)
        .where(*_concerned(announcement))
        .order_by(Recipient.chat_id)
        .limit(at_most)
    )
    if announcement.cursor is not None:
        query = query.where(Recipient.chat_id > announcement.cursor)
    found = [Target(*row) for row in store.session.execute(query)]
    if found:
        announcement.cursor = found[-1].chat_id
        announcement.handed += len(found)
        gone = [one.chat_id for one in found if one.is_unreachable]
        fates.note(store, [NewFate(name_of(announcement), chat_id, is_unreachable=True) for chat_id in gone])
    return found


def waits_for_last_pass(store: Store, announcement: Announcement) -> bool:
    """Tell whether letters of the pass before are still on their way: whom this one is about is not settled yet."""
    return (
        announcement.number > 1
        and outbox.count_about(store, name_of(announcement, announcement.number - 1)) > 0
    )


def count_anew(store: Store, announcement: Announcement) -> None:
    """Count how many chats the present pass is about."""
    query = select(func.count()).select_from(Recipient).where(*_concerned(announcement))
    announcement.total = store.session.execute(query).scalar_one()


def due(store: Store) -> list[Announcement]:
    """Announcements with which something is to be done now, claimed for this transaction."""
    return claim_due(store, DUE)


def pause(announcement: Announcement) -> None:
    """Stop on the way."""
    announcement.status, announcement.due_at = AnnouncementStatus.PAUSED, None


def go_on(store: Store, announcement: Announcement) -> None:
    """Go on after a pause."""
    announcement.status, announcement.due_at = AnnouncementStatus.UNDER_WAY, store.now


def end(store: Store, announcement: Announcement, status: AnnouncementStatus) -> None:
    """Keep that the present pass is over."""
    announcement.status, announcement.due_at, announcement.ended_at = status, None, store.now


# ── what became of it ───────────────────────────────────────────────────────────────────────────────────


def standing(store: Store, announcement: Announcement) -> Standing:
    """How far the present pass is."""
    name = name_of(announcement)
    counted = fates.counts(store, name)
    done = announcement.handed - outbox.count_about(store, name)
    return Standing(announcement.total, done, counted.unreachable, counted.failed)


def sending(store: Store, announcement: Announcement) -> Standing:
    """What became of the sending, whatever was done with it since."""
    name = name_of(announcement, 1)
    counted = fates.counts(store, name)
    query = select(func.count()).where(Recipient.announcement_id == announcement.id)
    done = counted.arrived + counted.unreachable + counted.failed
    return Standing(store.session.execute(query).scalar_one(), done, counted.unreachable, counted.failed)


def reasons(
    store: Store, announcement: Announcement, at_most: int, number: int | None = None
) -> list[tuple[str, int]]:
    """Why messages of a pass, by default the present one, did not get there; the most usual reason first."""
    count = func.count()
    query = (
        select(Fate.reason, count)
        .where(
            Fate.about == name_of(announcement, number),
            Fate.message_id.is_(None),
            Fate.is_unreachable.is_(False),
            Fate.reason.is_not(None),
        )
        .group_by(Fate.reason)
        .order_by(count.desc(), Fate.reason)
        .limit(at_most)
    )
    return [(str(reason), number) for reason, number in store.session.execute(query)]


def has_arrived(store: Store, announcement: Announcement) -> bool:
    """Tell whether anybody has the message: there is something to correct."""
    is_there = exists().where(Fate.about == name_of(announcement, 1), Fate.message_id.is_not(None))
    return bool(store.session.execute(select(is_there)).scalar_one())


def of_message(store: Store, chat_id: int, message_id: int) -> Announcement | None:
    """The announcement that a message of a chat is."""
    query = select(Fate.about).where(Fate.chat_id == chat_id, Fate.message_id == message_id)
    for about in store.session.execute(query).scalars():
        number = about.removeprefix(NAME).partition(".")[0]
        if about.startswith(NAME) and number.isdecimal():
            return store.session.get(Announcement, int(number))
    return None
