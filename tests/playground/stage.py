"""A demo without a bot: three people, a clock, and what the page may turn."""

from datetime import datetime, timedelta

from playground.page import Phone
from playground.telegram import Telegram
from tests.playground.clock import Clock

ANA, BEN, CLARA = 7_000_001, 7_000_002, 7_000_003


class Stage:
    """The page's Controls; starting over makes a Telegram of its own."""

    time_zone = "Europe/Berlin"
    phones = (
        Phone(ANA, {"en": "Mentee", "de": "Mentee"}),
        Phone(BEN, {"en": "Mentor", "de": "Mentor"}),
        Phone(CLARA, {"en": "Coordinator", "de": "Koordination"}),
    )

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.began = clock()
        self.telegram = self._with_people()

    def now(self) -> datetime:
        return self.clock()

    async def turn_clock(self, by: timedelta) -> None:
        self.clock.turn(seconds=by.total_seconds())

    async def start_over(self, language: str) -> None:
        self.started_over_in = language
        self.telegram.release()
        self.clock.at = self.began
        self.telegram = self._with_people()

    def _with_people(self) -> Telegram:
        telegram = Telegram(token="42:secret", now=self.clock)
        telegram.add_user("Ana", "Silva", id=ANA)
        telegram.add_user("Ben", "Weber", language_code="de", id=BEN)
        telegram.add_user("Clara", "Hoffmann", language_code="de", id=CLARA)
        return telegram
