"""Announcements as coordinators see them: all of them, and one with what can be done."""

from collections.abc import Sequence

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, LanguageName, Lines, Say, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.announcement_words import beginning_of
from handlers.coordinator.announcements import audience, names
from handlers.coordinator.announcements.progress import report
from mentoring.words import AnnouncementStatus
from storage import announcements, people
from storage.tables import Announcement

PAGE = 8
IN_LIST, ON_CARD = 32, 300  # letters that are shown of a message


def list_announcements(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of all announcements, the newest first."""
    number = number_in(page) or 0
    found = announcements.latest(turn.store, number * PAGE, PAGE + 1)
    rows = [[_key(turn, one)] for one in found[:PAGE]]
    turns = [button("‹", names.LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", names.LIST, number + 1))
    ways = [[button(say("news-new"), names.NEW)], [button(say("news-chats"), names.CHATS)]]
    turn.show(screen(news, say("news-list" if found else "news-none"), rows=[*rows, turns, *ways]))


def _key(turn: Turn, one: Announcement) -> Button:
    words = beginning_of(one, turn.reader.language, IN_LIST)
    return button(say("news-key", icon=icon_of(one), words=words), names.SHOW, one.id)


def icon_of(one: Announcement) -> Say:
    """A sign for where it stands."""
    return Say("news-icon.deleted" if one.is_taken_back else f"news-icon.{one.status}")


def _status(one: Announcement) -> Label | AnnouncementStatus:
    """Where it stands, in words: of one that is over, after what was done last."""
    is_over = one.status in (AnnouncementStatus.DONE, AnnouncementStatus.CANCELLED)
    return Say(f"news-over.{one.status}-{one.task}") if is_over and one.task else one.status


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_announcement(turn: Turn, announcement_id: str) -> None:
    """Show one announcement."""
    found = find(turn, announcement_id)
    if found is not None:
        show(turn, found)


def show(turn: Turn, one: Announcement, news: Label | None = None) -> None:
    """Show an announcement with what can be done, after what there is to say before."""
    turn.show(card(turn, one, turn.reader.language, news))


def card(stage: Stage, one: Announcement, language: str, news: Label | None = None) -> Screen:
    """An announcement as it stands, for a coordinator who reads that language."""
    head = say("news-card", icon=icon_of(one), status=_status(one))
    words = say("news-words", words=beginning_of(one, language, ON_CARD))
    if one.status in (AnnouncementStatus.DRAFT, AnnouncementStatus.PLANNED):
        parts = [_when(one), words, _languages(stage, one), *audience.described(stage, one, language)]
        rows = _ways_before(stage, one)
    else:
        parts = [words, Lines(report(stage, one))]
        rows = _ways_after(stage, one)
    return screen(news, head, *parts, rows=[*rows, [button(say("news-all"), names.LIST)]])


def _when(one: Announcement) -> Label | None:
    return None if one.send_at is None else say("news-planned", at=one.send_at)


def _languages(stage: Stage, one: Announcement) -> Label:
    written = [LanguageName(language) for language in one.versions]
    missing = [
        LanguageName(language) for language in stage.programme.languages if language not in one.versions
    ]
    if not missing:
        return say("news-languages", written=written)
    return say(
        "news-languages-missing", written=written, missing=missing, first=LanguageName(one.first_language)
    )


def _ways_before(stage: Stage, one: Announcement) -> list[Sequence[Button]]:
    here = one.id
    if one.status is AnnouncementStatus.PLANNED:
        sending = [
            button(say("news-send"), names.ASK_SEND, here),
            button(say("news-unplan"), names.UNPLAN, here),
        ]
        return [[button(say("news-preview"), names.PREVIEW, here)], sending]
    return [
        [button(say("news-preview"), names.PREVIEW, here), button(say("news-whom"), names.WHOM, here)],
        *_wordings(stage, one),
        [button(say("news-send"), names.ASK_SEND, here), button(say("news-later"), names.LATER, here)],
        [button(say("news-delete"), names.DELETE, here)],
    ]


def _wordings(stage: Stage, one: Announcement) -> list[list[Button]]:
    """A row for each language: to write the message in it, to write it anew, to drop it."""
    rows = []
    for language in dict.fromkeys([*one.versions, *stage.programme.languages]):
        is_there, name = language in one.versions, LanguageName(language)
        key = "news-reword" if is_there else "news-word"
        row = [button(say(key, language=name), names.WORD, one.id, language)]
        if is_there and language != one.first_language:
            row.append(button(say("news-unword", language=name), names.UNWORD, one.id, language))
        rows.append(row)
    return rows


def _ways_after(stage: Stage, one: Announcement) -> list[Sequence[Button]]:
    here = one.id
    look = [button(say("news-refresh"), names.SHOW, here)]
    cancel = button(say("news-cancel"), names.CANCEL, here)
    if one.status is AnnouncementStatus.UNDER_WAY:
        return [look, [button(say("news-pause"), names.PAUSE, here), cancel]]
    if one.status is AnnouncementStatus.PAUSED:
        return [[button(say("news-go-on"), names.GO_ON, here), cancel]]
    again = [button(say("news-preview"), names.PREVIEW, here), button(say("news-copy"), names.COPY, here)]
    is_gone = one.is_taken_back and not announcements.standing(stage.store, one).failed
    if is_gone or not announcements.has_arrived(stage.store, one):
        return [again]
    corrections = [
        [button(say("news-correct", language=LanguageName(language)), names.CORRECT, here, language)]
        for language in one.versions
    ]
    return [again, *corrections, [button(say("news-take-back"), names.ASK_TAKE_BACK, here)]]


# ── finding one ─────────────────────────────────────────────────────────────────────────────────────────


def find(turn: Turn, announcement_id: Json) -> Announcement | None:
    """Give an announcement, locked; show the list where there is none (any more)."""
    number = number_in(announcement_id)
    found = None if number is None else announcements.find(turn.store, number)
    if found is None:
        list_announcements(turn, news=say("news-gone"))
    return found


def find_in(turn: Turn, announcement_id: Json, *statuses: AnnouncementStatus) -> Announcement | None:
    """Give an announcement that stands so; show how it stands otherwise: a colleague was faster, or a button old."""
    found = find(turn, announcement_id)
    if found is None or found.status in statuses:
        return found
    show(turn, found, say("news-moved-on"))
    return None


def copy_announcement(turn: Turn, announcement_id: str) -> None:
    """Make a draft with the same words for the same people."""
    found = find(turn, announcement_id)
    if found is not None:
        made = announcements.copy(turn.store, found, turn.person)
        people.record(turn.store, turn.person, "copy announcement", f"announcement {made.id}")
        show(turn, made, say("news-copied"))


def delete_announcement(turn: Turn, announcement_id: str) -> None:
    """Throw a draft away."""
    found = find_in(turn, announcement_id, AnnouncementStatus.DRAFT)
    if found is not None:
        people.record(turn.store, turn.person, "delete announcement", f"announcement {found.id}")
        announcements.delete(turn.store, found)
        list_announcements(turn, news=say("news-deleted"))
