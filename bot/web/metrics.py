"""Whether the bot is well, and what it counts: for whoever operates it, on a port of its own.

``/healthz`` says that the process lives, ``/readyz`` that it can do its work now, ``/metrics`` gives figures in
Prometheus' text format. They hold numbers only, of nobody in particular.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot import traces
from bot.figures import Figures
from dialogue.house import House
from storage import outbox, updates
from storage.outbox import Depth
from storage.store import Store
from storage.writer import Counts

READY_WITHIN = 5.0  # seconds: a database that takes longer takes nothing


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits in the database now, for all processes together."""

    outbox: Mapping[str, Depth]  # by lane
    due: Mapping[str, int]  # by job
    set_aside: int
    now: datetime


class Metrics:
    """Answers those who operate the bot."""

    def __init__(
        self,
        house: House,
        write: Callable[[Callable[[Store], Any]], Awaitable[Any]],
        figures: Figures,
        counts: Counts,
        leads: Callable[[], bool],
    ) -> None:
        """``leads`` tells whether this process sends and ticks."""
        self._house, self._write, self._figures = house, write, figures
        self._counts, self._leads = counts, leads

    @property
    def routes(self) -> list[web.RouteDef]:
        """Where to ask."""
        return [
            web.get("/healthz", self.is_alive),
            web.get("/readyz", self.is_ready),
            web.get("/metrics", self.tell_figures),
        ]

    async def is_alive(self, _request: web.Request) -> web.Response:
        """The process answers."""
        return web.Response(text="alive\n")

    async def is_ready(self, _request: web.Request) -> web.Response:
        """The database takes what the writer brings, and in time."""
        try:
            await asyncio.wait_for(self._write(_nothing), READY_WITHIN)
        except TimeoutError:
            raise web.HTTPServiceUnavailable from None
        return web.Response(text="ready\n")

    async def tell_figures(self, _request: web.Request) -> web.Response:
        """All figures of this process, and what waits in the database."""
        try:
            backlog = await asyncio.wait_for(self._write(self._look), READY_WITHIN)
        except TimeoutError:
            backlog = None  # what the process knows by itself is worth the most now
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Told(self._own(), backlog))
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    def _look(self, store: Store) -> Backlog:
        due = self._house.calendar.count_until(store, store.now)
        return Backlog(outbox.depths(store), due, updates.count_set_aside(store), store.now)

    def _own(self) -> list[Metric]:
        figures, counts = self._figures, self._counts
        seconds = HistogramMetricFamily(
            "tandem_update_seconds", "From an update's coming in to its commit.", unit=""
        )
        seconds.add_metric([], figures.until_commit.up_to, figures.until_commit.total)
        return [
            _counted("tandem_updates", "Updates, by what became of them.", "result", figures.updates),
            seconds,
            _counted("tandem_errors", "What broke and was told the log, by the part.", "part", traces.errors),
            _counted("tandem_sends", "Calls to Telegram, by what became of them.", "result", figures.sends),
            CounterMetricFamily("tandem_commits", "Commits of the writer.", value=counts.commits),
            CounterMetricFamily(
                "tandem_deeds", "What was done in them: many under load share one.", value=counts.deeds
            ),
            GaugeMetricFamily("tandem_leads", "1 where this process sends and ticks.", value=self._leads()),
        ]


@dataclass(frozen=True, eq=False)
class _Told:
    """What a registry asks for figures."""

    own: list[Metric]
    backlog: Backlog | None

    def collect(self) -> Iterator[Metric]:
        yield from self.own
        if self.backlog is not None:
            yield from _waiting(self.backlog)


def _waiting(backlog: Backlog) -> Iterator[Metric]:
    depth = GaugeMetricFamily("tandem_outbox_messages", "Messages on their way.", labels=["lane"])
    age = GaugeMetricFamily(
        "tandem_outbox_oldest_seconds", "How long the oldest of them has waited.", labels=["lane"]
    )
    for lane, found in backlog.outbox.items():
        depth.add_metric([lane], found.count)
        waited = (backlog.now - found.oldest).total_seconds() if found.oldest else 0.0
        age.add_metric([lane], max(0.0, waited))
    due = GaugeMetricFamily("tandem_due", "What is due for the clock and not done yet.", labels=["job"])
    for job, count in backlog.due.items():
        due.add_metric([job], count)
    yield from (depth, age, due)
    yield GaugeMetricFamily(
        "tandem_updates_set_aside", "Updates that failed and are remembered.", value=backlog.set_aside
    )


def _counted(name: str, meaning: str, label: str, counts: Mapping[str, int]) -> CounterMetricFamily:
    family = CounterMetricFamily(name, meaning, labels=[label])
    for what, count in sorted(counts.items()):
        family.add_metric([what], count)
    return family


def _nothing(_store: Store) -> None:
    """A transaction in which nothing happens: that there is one is what counts."""
