"""Faults that are planted into the bot are found out within a few seeds."""

import asyncio
import json
import re
from dataclasses import replace
from typing import Any

from aiohttp import web

from bot.delivery import Delivery
from bot.intake.apply import Applier, Reading
from bot.intake.flood import Verdict
from bot.intake.polling import Polling
from bot.intake.webhook import Webhook, update_in
from storage.store import Letter, Store
from storage.writer import Deed
from tests.faults.ledger import is_guilty
from tests.faults.play import play
from tests.faults.process import LoopWriter, Process

FEW = range(1, 9)


def found_in(make: type[Process], sign: str) -> bool:
    """Whether some seed finds a fault that reads like this; with the odd ones the bot asks for its updates."""
    return any(re.search(sign, fault) for seed in FEW for fault in play(seed, make).faults)


# ── acknowledged before the commit ──────────────────────────────────────────────────────────────────────


class Hasty(Polling):
    """Tells Telegram that updates have arrived while they are not committed."""

    async def _take(self, batch: list[dict[str, Any]]) -> None:
        if batch:
            self._offset = batch[-1]["update_id"] + 1
            await self.acknowledge()
            await self._applier.apply_all(batch)


class AcknowledgesBeforeCommit(Process):
    polling_kind = Hasty


def test_updates_that_are_acknowledged_before_their_commit_are_missed() -> None:
    assert found_in(AcknowledgesBeforeCommit, r"^update \d+ was never applied$")


class Rash(Webhook):
    """Answers with 200 while the update is not committed."""

    async def take(self, request: web.Request) -> web.Response:
        update = update_in(await request.read())
        assert update is not None
        asyncio.ensure_future(self._applier.apply_all([update])).add_done_callback(self._forget)
        return web.Response()

    def _forget(self, applying: "asyncio.Future[None]") -> None:
        applying.cancelled() or applying.exception()


class AnswersBeforeCommit(Process):
    webhook_kind = Rash


def test_updates_that_are_answered_before_their_commit_are_missed() -> None:
    assert found_in(AnswersBeforeCommit, r"^update \d+ was never applied$")


# ── marked as sent before it is ─────────────────────────────────────────────────────────────────────────


class Boastful(Delivery):
    """Writes down that a letter has arrived, and then sends it."""

    async def _post_in_pace(self, letter: Letter, began: float | None) -> int | None:
        if letter.id is not None:
            self._results.sent.append(letter.id)
            self._mark()
        return await super()._post_in_pace(letter, began)


class MarksBeforeSending(Process):
    delivery_kind = Boastful


def test_messages_that_are_marked_before_they_are_sent_are_missed() -> None:
    assert found_in(MarksBeforeSending, r"^letter \d+ never arrived$")


# ── one that fails takes its group along ────────────────────────────────────────────────────────────────


class Collective(LoopWriter):
    """Has a whole group pay for the one that fails."""

    def _settle(self, group: list[Deed], *, again: bool = False) -> None:  # noqa: ARG002 - the signature is the writer's
        try:
            super()._settle(group, again=True) if len(group) == 1 else self._settle_together(group)
        except ValueError as error:
            for deed in group:
                deed.done.set_exception(error)

    def _settle_together(self, group: list[Deed]) -> None:
        results, store = self._commit_patiently(group)
        self._committed(store.taps_answered + store.letters)
        if store.has_orders:
            self._ordered()
        for deed, result in zip(group, results, strict=True):
            deed.done.set_result(result)


class FailsTogether(Process):
    writer_kind = Collective


def test_a_group_that_fails_together_is_found() -> None:
    assert found_in(FailsTogether, r"^update \d+ failed")


class Cowardly(Applier):
    """Lets nothing fail: what breaks is forgotten."""

    def _apply(self, store: Store, reading: Reading, verdict: Verdict) -> None:
        if not is_guilty(reading.update_id):
            super()._apply(store, reading, verdict)


class FailsNever(Process):
    applier_kind = Cowardly


def test_a_failure_that_nobody_hears_of_is_found() -> None:
    assert found_in(FailsNever, r"^update \d+ should have failed$")


# ── written down a minute later, or never taken ─────────────────────────────────────────────────────────


class Lazy(Delivery):
    """Writes down what has arrived when it feels like it."""

    async def _mark_all(self) -> None:
        await asyncio.sleep(60)
        await super()._mark_all()


class MarksAMinuteLater(Process):
    delivery_kind = Lazy


def test_what_is_written_down_too_late_is_found() -> None:
    assert found_in(MarksAMinuteLater, r"^letter \d+ arrived at .* and was not written down")


class BreaksMarkup(Process):
    """Sends what Telegram can't read."""

    async def _post(self, letter: Letter) -> int | None:
        payload = json.loads(letter.payload)
        if "text" in payload and letter.id is not None and letter.id % 3 == 0:
            payload |= {"text": f"<b>{payload['text']}", "parse_mode": "HTML"}
            payload.pop("entities", None)
            letter = replace(letter, payload=json.dumps(payload))
        return await super()._post(letter)


def test_what_telegram_cannot_read_is_found() -> None:
    assert found_in(BreaksMarkup, r"^letter \d+ was refused: .*parse")
