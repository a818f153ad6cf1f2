"""The outbox out to Telegram: lanes, limits, retries. What is sent is marked by the writer afterwards.

One letter of a chat is under way at a time, so that a chat reads them in the order in which they were said. A
letter that may have arrived without our hearing of it is sent again: Telegram has no idempotency key.
"""

import asyncio
import json
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, Protocol

import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from bot.figures import Figures
from bot.pacing import Pacer
from bot.telegram_request import seconds_of
from bot.traces import log_error
from storage import fates, outbox, people
from storage.fates import NewFate
from storage.outbox import Failure
from storage.store import Lane, Letter, Store, dump
from storage.writer import StorageUnavailableError

log = structlog.get_logger()

FIRST_PAUSE = 0.5  # seconds after the first failure of the network; doubled each time
UNPACED = {"answerCallbackQuery", "answerInlineQuery", "setMyCommands"}  # not messages: outside the limits


class Post(Protocol):
    """Makes the call that a letter holds; raises PTB's errors."""

    async def __call__(self, letter: Letter) -> int | None:
        """Send it. Gives the id of the message that came of it, where the letter has a name to be found by."""


@dataclass
class Chat:
    """What waits for one chat by lane, and whether one is under way."""

    waiting: dict[Lane, deque[Letter]] = field(default_factory=lambda: {lane: deque() for lane in Lane})
    busy: bool = False
    failures: int = 0
    not_before: float = 0.0


@dataclass
class Results:
    """What became of letters since it was last written down."""

    sent: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    unreachable: set[int] = field(default_factory=set)
    fates: list[NewFate] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.sent) + len(self.failed)

    @property
    def letter_ids(self) -> Iterable[int]:
        """All letters that it is about."""
        return chain(self.sent, (failure.letter_id for failure in self.failed))

    def put_back(self, unwritten: "Results") -> None:
        """Take over what could not be written down, in its place before what came since."""
        self.sent[:0] = unwritten.sent
        self.failed[:0] = unwritten.failed
        self.unreachable |= unwritten.unreachable
        self.fates[:0] = unwritten.fates


class Delivery:
    """Sends letters until it is stopped."""

    def __init__(
        self,
        post: Post,
        write: Callable[[Callable[[Store], Any]], "asyncio.Future[Any]"],
        pacer: Pacer,
        *,
        concurrency: int = 16,
        longest_pause: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        figures: Figures | None = None,
    ) -> None:
        """``post`` makes a call, ``write`` runs a deed in the writer."""
        self._post, self._write, self._pacer, self._clock = post, write, pacer, clock
        self._concurrency, self._longest_pause = concurrency, longest_pause
        self._sends = (figures or Figures()).sends
        self._chats: dict[int, Chat] = {}
        self._lanes: dict[Lane, OrderedDict[int, None]] = {
            lane: OrderedDict() for lane in Lane
        }  # chats in line
        self._under_way: set[asyncio.Task[None]] = set()
        self._results = Results()
        self._being_written = 0  # letters
        self._known: set[int] = set()  # ids of letters that wait here, are under way or not written down yet
        self._rests = False
        self._marking: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._stopping = asyncio.Event()

    # ── in ──────────────────────────────────────────────────────────────────────────────────────────────

    def take(self, letters: Iterable[Letter]) -> None:
        """Take letters that a commit has put on their way; those that are here already stay where they are."""
        for letter in letters:
            if letter.id is None:  # an answer to a tap: at once, beside the chat's order, and only once
                self._start(self._answer_tap(letter))
                continue
            if self._rests or letter.id in self._known:
                continue
            self._known.add(letter.id)
            chat = self._chats.setdefault(letter.chat_id, Chat())
            chat.waiting[letter.lane].append(letter)
            self._line_up(letter.chat_id, chat)
        self._note_change()

    @property
    def known(self) -> frozenset[int]:
        """The letters that wait here, are under way or not written down yet."""
        return frozenset(self._known)

    def rest(self) -> None:
        """Leave the outbox to another process: finish what is under way, and forget what waits."""
        self._rests = True
        for chat in self._chats.values():
            self._forget_waiting(chat)
        for line in self._lanes.values():
            line.clear()
        self._chats = {chat_id: chat for chat_id, chat in self._chats.items() if chat.busy}
        self._note_change()

    def wake(self) -> None:
        """Send from now on.

        The one who sent before may have filled this second: prompts and broadcasts begin in the next.
        """
        self._rests = False
        self._pacer.rest_bulk(self._clock())

    def _forget_waiting(self, chat: Chat) -> None:
        for letters in chat.waiting.values():
            self._known.difference_update(letter.id for letter in letters if letter.id is not None)
            letters.clear()

    async def idle(self) -> None:
        """Wait until everything is sent and written down."""
        await self._idle.wait()

    async def run(self) -> None:
        """Send what waits, until ``stop``."""
        while not self._stopping.is_set():
            self._changed.clear()
            pause = self._send_ready()
            try:
                await asyncio.wait_for(self._changed.wait(), pause)
            except TimeoutError:
                continue

    async def stop(self) -> None:
        """Finish what is under way and write down what arrived; the rest goes out after the next start."""
        self._stopping.set()
        self._changed.set()
        while self._under_way:
            await asyncio.wait(self._under_way)
        if self._marking:
            await self._marking

    # ── out ─────────────────────────────────────────────────────────────────────────────────────────────

    def _send_ready(self) -> float | None:
        """Start all that may go out now; gives the seconds until more may, None when only a change helps."""
        soonest: float | None = None
        for lane in Lane:
            if lane is not Lane.ANSWER and self._being_written + len(self._results) >= self._concurrency:
                return soonest  # should we be killed now, all of these come twice: no more of them
            line = self._lanes[lane]
            for _ in range(len(line)):
                if len(self._under_way) >= self._concurrency:
                    return None
                chat_id, _ = line.popitem(last=False)
                wait = self._wait(lane, chat_id)
                if wait == 0:
                    self._begin(chat_id, lane)
                    continue
                line[chat_id] = None
                soonest = wait if soonest is None else min(soonest, wait)
                if lane is not Lane.ANSWER and self._pacer.wait_for_any(self._clock()) > 0:
                    line.move_to_end(chat_id, last=False)  # it keeps its place
                    return soonest  # the pace holds this lane and all below it
        return soonest

    def _wait(self, lane: Lane, chat_id: int) -> float:
        now, chat = self._clock(), self._chats[chat_id]
        unpaced = chat.waiting[lane][0].method in UNPACED
        pace = self._pacer.held_until - now if unpaced else self._pacer.wait(now, lane, chat_id)
        return max(0.0, chat.not_before - now, pace)

    def _begin(self, chat_id: int, lane: Lane) -> None:
        chat = self._chats[chat_id]
        letter = chat.waiting[lane].popleft()
        for line in self._lanes.values():
            line.pop(chat_id, None)
        chat.busy = True
        began = None
        if letter.method not in UNPACED:
            began = self._clock()
            self._pacer.begin(began, letter.lane, chat_id)
        self._start(self._send(chat, letter, began))

    def _line_up(self, chat_id: int, chat: Chat) -> None:
        """Let a chat stand in line in each lane in which something waits, unless one is under way to it."""
        if chat.busy:
            return
        for lane, letters in chat.waiting.items():
            if letters:
                self._lanes[lane].setdefault(chat_id)

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._under_way.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            log_error("delivery.broken", error)
        self._note_change()

    async def _post_in_pace(self, letter: Letter, began: float | None) -> int | None:
        try:
            return await self._post(letter)
        finally:
            if began is not None:
                self._pacer.end(self._clock(), began)

    async def _send(self, chat: Chat, letter: Letter, began: float | None) -> None:
        """Send a letter; ``began`` is when the pace has counted it, None where it does not count."""
        try:
            message_id = await self._post_in_pace(letter, began)
        except RetryAfter as error:
            self._pacer.hold(self._clock(), seconds_of(error))
            chat.waiting[letter.lane].appendleft(letter)
            self._sends["held"] += 1
            log.warning("delivery.held", seconds=seconds_of(error))
        except Forbidden as error:
            self._results.unreachable.add(letter.chat_id)
            self._fail(chat, letter, error, is_unreachable=True)
        except BadRequest as error:
            self._mend(chat, letter, error)
        except ChatMigrated as error:
            self._readdress(letter, error.new_chat_id)
        except TelegramError as error:  # the network, Telegram's own faults, a token that is refused for now
            self._try_later(chat, letter, error)
        except Exception as error:  # noqa: BLE001 - a letter that can't even be posted must not stop its chat
            log_error("delivery.broken", error, letter=letter.id)
            self._fail(chat, letter, TelegramError(type(error).__name__))
        else:
            self._done(chat, letter, message_id)
        chat.busy = False
        if self._rests:
            self._forget_waiting(chat)
        if any(chat.waiting.values()):
            self._line_up(letter.chat_id, chat)
        else:
            self._chats.pop(letter.chat_id, None)
        self._note_change()

    def _done(self, chat: Chat, letter: Letter, message_id: int | None = None) -> None:
        chat.failures = 0
        self._sends["sent"] += 1
        if letter.id is not None:
            self._results.sent.append(letter.id)
        if letter.about is not None and message_id is not None:
            self._results.fates.append(NewFate(letter.about, letter.chat_id, message_id))
        self._mark()

    def _fail(
        self, chat: Chat, letter: Letter, error: TelegramError, *, is_unreachable: bool = False
    ) -> None:
        chat.failures = 0
        self._sends["unreachable" if is_unreachable else "failed"] += 1
        if letter.id is not None:
            self._results.failed.append(Failure(letter.id, error.message))
        if letter.about is not None:
            fate = NewFate(letter.about, letter.chat_id, None, error.message, is_unreachable)
            self._results.fates.append(fate)
        log.warning(
            "delivery.failed",
            letter=letter.id,
            chat=letter.chat_id,
            method=letter.method,
            reason=error.message,
        )
        self._mark()

    def _mend(self, chat: Chat, letter: Letter, error: BadRequest) -> None:
        """A change in place that can't be made any more comes as a new message; others are set aside."""
        reason = error.message.casefold()
        if (letter.method.startswith("edit") and "not modified" in reason) or (
            letter.method == "deleteMessage" and "message to delete not found" in reason
        ):
            self._done(chat, letter)
        elif _comes_anew(letter) and any(sign in reason for sign in _NO_LONGER_EDITABLE):
            payload = json.loads(letter.payload)
            payload.pop("message_id")
            chat.waiting[letter.lane].appendleft(replace(letter, method="sendMessage", payload=dump(payload)))
        else:
            self._fail(chat, letter, error)

    def _readdress(self, letter: Letter, chat_id: int) -> None:
        """Send it to what its group has become: Telegram has made it a supergroup."""
        payload = json.loads(letter.payload) | {"chat_id": chat_id}
        self._known.discard(letter.id or 0)
        self.take([replace(letter, chat_id=chat_id, payload=dump(payload))])

    def _try_later(self, chat: Chat, letter: Letter, error: TelegramError) -> None:
        pause = min(FIRST_PAUSE * 2**chat.failures, self._longest_pause)
        chat.failures += 1
        self._sends["again"] += 1
        chat.not_before = self._clock() + pause
        chat.waiting[letter.lane].appendleft(letter)
        log.info(
            "delivery.again", letter=letter.id, method=letter.method, pause=pause, reason=type(error).__name__
        )

    async def _answer_tap(self, letter: Letter) -> None:
        """Stop the little clock on a tapped button. Too late is no harm: Telegram's apps stop it themselves."""
        while (held := self._pacer.held_until - self._clock()) > 0:
            if self._stopping.is_set():
                return
            await self._pause(held)
        try:
            await self._post(letter)
        except TelegramError as error:
            log.info("delivery.tap_unanswered", chat=letter.chat_id, reason=error.message)

    # ── writing down ────────────────────────────────────────────────────────────────────────────────────

    def _mark(self) -> None:
        """Write down what became of letters: one at a time, so that under load one commit serves many."""
        if self._marking is None:
            self._marking = asyncio.create_task(self._mark_all())

    async def _mark_all(self) -> None:
        while self._results:
            results, self._results = self._results, Results()
            self._being_written = len(results)
            try:
                await self._write(lambda store, results=results: _write_down(store, results))  # type: ignore[misc]
                self._known.difference_update(results.letter_ids)
            except Exception as error:  # noqa: BLE001 - whatever it was: it is written down as soon as it can be
                log_error("delivery.unmarked", error)
                if self._stopping.is_set() or isinstance(error, StorageUnavailableError):
                    break  # they are sent again after the next start
                self._results.put_back(results)
                await self._pause(FIRST_PAUSE)
            finally:
                self._being_written = 0
                self._note_change()
        self._marking = None
        self._note_change()

    async def _pause(self, seconds: float) -> None:
        """Wait, at most until the end."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def _note_change(self) -> None:
        self._changed.set()
        if self._chats or self._under_way or self._marking or self._results:
            self._idle.clear()
        else:
            self._idle.set()


def _comes_anew(letter: Letter) -> bool:
    """Whether words that can't be put in place come as a new message: a screen does, a correction for many does not."""
    return letter.method == "editMessageText" and letter.lane is not Lane.BROADCAST


_NO_LONGER_EDITABLE = (
    "message to edit not found",
    "can't be edited",
    "there is no text in the message",
    "message_id_invalid",
)


def _write_down(store: Store, results: Results) -> None:
    if results.sent:
        outbox.mark_sent(store, results.sent)
    if results.failed:
        outbox.set_aside(store, results.failed)
    if results.fates:
        fates.note(store, results.fates)
    if results.unreachable:
        people.mark_unreachable(store, sorted(results.unreachable))
