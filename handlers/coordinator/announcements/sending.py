"""Sending an announcement, and whatever is done with what was sent: a batch now, the next when the clock says so."""

from collections.abc import Sequence
from datetime import timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from dialogue.screen import Button, Label, LanguageName, button, say, screen
from dialogue.texts import Reader
from dialogue.turn import Stage, Turn
from handlers.announcement_words import beginning_of, post_in
from handlers.coordinator.announcements import audience, cards, names
from mentoring.audience import audience_of
from mentoring.words import AnnouncementPass, AnnouncementStatus
from storage import announcements, audiences, fates, outbox, people
from storage.announcements import Target
from storage.fates import NewFate
from storage.store import Lane, dump
from storage.tables import Announcement, Person

AHEAD = 150  # letters that wait in the outbox: five seconds at Telegram's pace. A pause stops behind them
FAST, SLOW = timedelta(milliseconds=500), timedelta(seconds=2)  # until the next batch
SHOWN_EVERY = timedelta(seconds=5)  # how far it is
LATE = timedelta(hours=3)  # after its time a planned one is no longer sent unasked: the bot was off
DELETABLE_FOR = timedelta(hours=48)  # Bot API, deleteMessage
OVER = (AnnouncementStatus.DONE, AnnouncementStatus.CANCELLED)


# ── before ──────────────────────────────────────────────────────────────────────────────────────────────


def preview(turn: Turn, announcement_id: str) -> None:
    """Send a coordinator what the others get, in every language in which it is written."""
    found = cards.find(turn, announcement_id)
    if found is None:
        return
    reach = _reach(turn, found)
    key = "news-preview-comes" if reach["people"] or not reach["chats"] else "news-preview-comes-groups"
    turn.show(screen(say(key, **reach)))
    for language in found.versions:
        turn.reply(screen(say("news-preview-in", language=LanguageName(language))))
        _post(turn, found, turn.person.telegram_id, language, lane_of_answers=True)
    turn.reply(cards.card(turn, found, turn.reader.language))


def _reach(stage: Stage, one: Announcement) -> dict[str, int]:
    meant = audience_of(one.audience)
    found = audiences.reach(stage.store, meant)
    return {"people": found.people, "chats": len(audience.chats_of(stage, meant))}


def ask_whether(turn: Turn, announcement_id: str, news: Label | None = None) -> None:
    """Before it goes out: to how many."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT, AnnouncementStatus.PLANNED)
    if found is None:
        return
    reach = _reach(turn, found)
    if not any(reach.values()):
        cards.show(turn, found, say("news-nobody"))
        return
    rows = [
        [button(say("news-sure-yes"), names.SEND, found.id, _stamp(found))],
        [button(say("news-sure-no"), names.SHOW, found.id)],
    ]
    words = beginning_of(found, turn.reader.language, cards.ON_CARD)
    key = "news-sure" if reach["people"] else "news-sure-groups"
    turn.show(screen(news, say("news-words", words=words), say(key, **reach), rows=rows))


def _stamp(one: Announcement) -> str:
    """What a confirmation is about: these words, for these people."""
    return f"{crc32(dump({'versions': one.versions, 'audience': one.audience}).encode()):08x}"


def send(turn: Turn, announcement_id: str, stamp: str = "") -> None:
    """Let it go out now, if it still is what was confirmed."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.DRAFT, AnnouncementStatus.PLANNED)
    if found is None:
        return
    if stamp != _stamp(found):
        ask_whether(turn, announcement_id, say("news-changed"))
        return
    if not any(_reach(turn, found).values()):
        cards.show(turn, found, say("news-nobody"))
        return
    announcements.send(turn.store, found, turn.person)
    people.record(turn.store, turn.person, "send announcement", f"announcement {found.id}")
    set_off(turn, found)


# ── on the way ──────────────────────────────────────────────────────────────────────────────────────────


def set_off(turn: Turn, one: Announcement) -> None:
    """Begin a pass before the coordinator's eyes: they see how far it is in a message that keeps changing."""
    carry_on(turn, one)
    shown = turn.tapped_message
    if shown is not None:
        fates.note(turn.store, [NewFate(_shown_name(one), turn.person.telegram_id, shown)])
    cards.show(turn, one)


def carry_on_all(stage: Stage) -> int:
    """Take the next batch of each announcement that is due; begin those whose time has come."""
    due = announcements.due(stage.store)
    for one in due:
        if one.status is AnnouncementStatus.PLANNED:
            _begin_planned(stage, one)
        else:
            carry_on(stage, one)
            _show_progress(stage, one)
    return len(due)


def _begin_planned(stage: Stage, one: Announcement) -> None:
    news, readers = None, _readers(stage, one)
    if one.send_at is not None and stage.now - one.send_at > LATE:
        news = say("news-planned-late", at=one.send_at)
        announcements.unplan(one)
    elif any(_reach(stage, one).values()):
        announcements.send(stage.store, one, one.runner)
        carry_on(stage, one)
    else:
        announcements.unplan(one)
        news = say("news-planned-nobody")
    for reader in readers:
        stage.tell(reader, cards.card(stage, one, reader.language, news), about=_shown_name(one))


def _readers(stage: Stage, one: Announcement) -> list[Person]:
    """Who hears of a planned one: whoever planned it; where they coordinate no longer, all who do."""
    runner = one.runner
    return [runner] if runner is not None and runner.is_coordinator else people.coordinators(stage.store)


def carry_on(stage: Stage, one: Announcement) -> None:
    """Hand as many letters to the outbox as are to wait there, and say when to come again."""
    if announcements.waits_for_last_pass(stage.store, one):
        one.due_at = stage.now + FAST
        stage.store.call_clock()
        return
    if one.number > 1 and not one.handed:
        announcements.count_anew(stage.store, one)
    waiting = outbox.count_about(stage.store, announcements.name_of(one))
    room = max(0, AHEAD - waiting) if waiting else 2 * AHEAD  # who ran dry sends faster than we thought
    targets = announcements.next_targets(stage.store, one, room) if room else []
    for target in targets:
        if not target.is_unreachable:
            _hand_over(stage, one, target)
    if not waiting and not targets:
        one.total = one.handed  # whoever was erased on the way is missing
        announcements.end(stage.store, one, AnnouncementStatus.DONE)
        return
    one.due_at = stage.now + (SLOW if waiting else FAST)
    stage.store.call_clock()


def _hand_over(stage: Stage, one: Announcement, target: Target) -> None:
    name = announcements.name_of(one)
    if one.task is AnnouncementPass.TAKING_BACK:
        stage.take_back(target.chat_id, target.message_id or 0, about=name)
    else:
        _post(stage, one, target.chat_id, target.language, about=name, replaces=target.message_id)


def _post(
    stage: Stage,
    one: Announcement,
    chat_id: int,
    language: str,
    *,
    about: str | None = None,
    replaces: int | None = None,
    lane_of_answers: bool = False,
) -> None:
    reader = Reader(language, ZoneInfo(stage.programme.time_zone))
    lane = Lane.ANSWER if lane_of_answers else Lane.BROADCAST
    rows = _ways_to_answer(stage, one, chat_id)
    post = post_in(one, language)
    stage.post(post, rows, reader, chat_id, lane=lane, about=about, replaces=replaces)


def _ways_to_answer(stage: Stage, one: Announcement, chat_id: int) -> Sequence[Sequence[Button]]:
    """A key to write to the coordinators: for people in their chat, for groups by way of the bot."""
    if chat_id > 0:
        return [[button(say("news-answer"), names.ANSWER, one.id)]]
    return [[Button(say("news-answer"), url=stage.house.link(names.ANSWER_LINK, str(one.id)))]]


# ── how far it is ───────────────────────────────────────────────────────────────────────────────────────


def _shown_name(one: Announcement) -> str:
    return f"progress {one.id}.{one.number}"


def _show_progress(stage: Stage, one: Announcement) -> None:
    """Bring the message that tells how far it is up to date, if the last change has arrived."""
    is_over = one.status in OVER
    lately = one.shown_at is not None and stage.now - one.shown_at < SHOWN_EVERY
    runner = one.runner
    if runner is None or not runner.is_on_desk or (lately and not is_over):
        return
    message_id = fates.message_in(stage.store, _shown_name(one), runner.telegram_id)
    if message_id is None or (outbox.count_about(stage.store, _shown_name(one)) and not is_over):
        return
    one.shown_at = stage.now
    stage.change(runner, message_id, cards.card(stage, one, runner.language), about=_shown_name(one))


def pause(turn: Turn, announcement_id: str) -> None:
    """Stop on the way."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.UNDER_WAY)
    if found is not None:
        announcements.pause(found)
        people.record(turn.store, turn.person, "pause announcement", f"announcement {found.id}")
        cards.show(turn, found, say("news-paused"))


def go_on(turn: Turn, announcement_id: str) -> None:
    """Go on after a pause."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.PAUSED)
    if found is not None:
        announcements.go_on(turn.store, found)
        people.record(turn.store, turn.person, "go on with announcement", f"announcement {found.id}")
        carry_on(turn, found)
        cards.show(turn, found)


def cancel(turn: Turn, announcement_id: str) -> None:
    """Stop for good: some have it, the others don't get it."""
    found = cards.find_in(turn, announcement_id, AnnouncementStatus.UNDER_WAY, AnnouncementStatus.PAUSED)
    if found is not None:
        announcements.end(turn.store, found, AnnouncementStatus.CANCELLED)
        people.record(turn.store, turn.person, "cancel announcement", f"announcement {found.id}")
        cards.show(turn, found, say("news-cancelled"))


# ── taking it back ──────────────────────────────────────────────────────────────────────────────────────


def ask_before_taking_back(turn: Turn, announcement_id: str) -> None:
    """Before it is deleted everywhere: whether Telegram still allows that."""
    found = cards.find_in(turn, announcement_id, *OVER)
    if found is None:
        return
    is_late = found.sent_at is not None and turn.now - found.sent_at > DELETABLE_FOR
    rows = [
        [button(say("news-back-yes"), names.TAKE_BACK, found.id)],
        [button(say("news-sure-no"), names.SHOW, found.id)],
    ]
    turn.show(screen(say("news-back-late" if is_late else "news-back-sure"), rows=rows))


def take_back(turn: Turn, announcement_id: str) -> None:
    """Delete it from everybody's chat."""
    found = cards.find_in(turn, announcement_id, *OVER)
    if found is not None:
        announcements.take_back(turn.store, found, turn.person)
        people.record(turn.store, turn.person, "take announcement back", f"announcement {found.id}")
        set_off(turn, found)
