"""Looking back at a year: whether everybody was asked for feedback when they had to be, and once."""

from collections import Counter, defaultdict
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import select

from storage.store import Store
from storage.tables import Fit, Round, RoundPart
from tests.simulation.bot import Bot
from tests.simulation.ladder import HERE, Watch
from tests.simulation.pairs import Pair


class LookingBack:
    """What is looked at when the year is over."""

    bot: Bot
    pairs: dict[int, Pair]
    watch: Watch
    end: datetime

    @property
    def faults(self) -> list[str]:
        """What went against the rules."""
        return self.watch.faults

    def look_back(self) -> None:
        for pair in self.pairs.values():
            if pair.ladder is not None:
                pair.ladder.go_on(self.end)
                for person, (what, since) in pair.ladder.waiting.items():
                    self.watch.was_not_missed(person, since, self.end, what)
        self._look_at_rounds()
        self._look_at_fits()

    def _look_at_rounds(self) -> None:
        """Mid-term and closing: each of the two is asked once in each, on the right day, and reminded."""

        def parts(store: Store) -> list[tuple[int, int, int, str, bool]]:
            query = select(
                RoundPart.id, RoundPart.tandem_id, RoundPart.person_id, Round.kind, RoundPart.answered
            ).join(Round, Round.id == RoundPart.round_id)
            return [tuple(row) for row in store.session.execute(query)]  # type: ignore[misc]

        found = self.bot.write(parts)
        asked = Counter((tandem, person, str(kind)) for _, tandem, person, kind, _ in found)
        wanted = Counter({key: 1 for pair in self.pairs.values() for key in self._rounds_of(pair)})
        self._differ("round", asked, wanted)
        said = defaultdict(list)
        for one in self.bot.told:
            if one.kind == "round":
                for _, part in one.abouts:
                    said[part].append(one.at)
        for part, tandem, person, kind, answered in found:
            self._look_at_part(self.pairs[tandem], person, str(kind), said[part], answered=answered)

    def _rounds_of(self, pair: Pair) -> list[tuple[int, int, str]]:
        if pair.began is None or pair.ends_on is None:
            return []
        kinds = []
        middle, near = self._half_time(pair), self._near_end(pair)
        tick = self.watch.tick_from(middle)
        if tick and tick < (pair.closed or self.end) and middle.date() < near.date() and tick < near:
            kinds.append("midterm")
        tick = self.watch.tick_from(min(near, pair.closed or near))
        if tick and tick < self.end:
            kinds.append("closing")
        return [(pair.id, person, kind) for kind in kinds for person in (pair.mentee, pair.mentor)]

    def _half_time(self, pair: Pair) -> datetime:
        assert pair.began
        assert pair.ends_on
        first = pair.began.astimezone(HERE).date()
        return _morning(first + timedelta(days=(pair.ends_on - first).days // 2))

    def _near_end(self, pair: Pair) -> datetime:
        assert pair.ends_on
        return _morning(pair.ends_on - timedelta(days=14))

    def _look_at_part(
        self, pair: Pair, person: int, kind: str, said: list[datetime], *, answered: bool
    ) -> None:
        name = f"{kind} of tandem {pair.id}"
        at_most = {"midterm": 3, "closing": 4}[kind]
        if len(said) > at_most:
            self.faults.append(f"{name}: {person} is asked {len(said)} times")
        for before, after in pairwise(said):
            if after < before + timedelta(days=7):
                self.faults.append(f"{name}: {person} is asked at {before} and again at {after}")
        if pair.paused:
            return
        due = (
            self._half_time(pair) if kind == "midterm" else min(self._near_end(pair), pair.closed or self.end)
        )
        since = self.watch.tick_from(due)
        assert since is not None
        overtaken = kind == "midterm" and pair.closed is not None
        if said:
            self.watch.was_in_time(person, since, said[0], name)
        elif not answered and not overtaken:
            self.watch.was_not_missed(person, since, self.end, name)
        if (
            not answered
            and not overtaken
            and kind == "closing"
            and since + timedelta(days=75) < self.end
            and len(said) < 4
        ):
            self.faults.append(f"{name}: {person} is asked only {len(said)} times")

    def _look_at_fits(self) -> None:
        def fits(store: Store) -> list[tuple[int, int]]:
            query = select(Fit.tandem_id, Fit.person_id)
            return [tuple(row) for row in store.session.execute(query)]  # type: ignore[misc]

        wanted: Counter[tuple[int, int]] = Counter()
        for pair in self.pairs.values():
            if pair.met_on is None:
                continue
            due = datetime.combine(pair.met_on + timedelta(days=7), time(), UTC)
            tick = self.watch.tick_from(due)
            if tick and tick < (pair.closed or self.end):
                wanted.update({(pair.id, pair.mentee): 1, (pair.id, pair.mentor): 1})
        self._differ("fit", Counter(self.bot.write(fits)), wanted)

    def _differ(self, what: str, asked: Counter, wanted: Counter) -> None:  # type: ignore[type-arg]
        self.faults.extend(f"{what} {key} is missing" for key in wanted - asked)
        self.faults.extend(f"{what} {key} is one too many" for key in asked - wanted)


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(8), HERE).astimezone(UTC)
