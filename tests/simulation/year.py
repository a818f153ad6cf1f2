"""The year itself: who the people are, and what they do by lot."""

import heapq
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from structlog.testing import capture_logs

from dialogue.screen import Call
from mentoring.words import EnrolmentStatus, Role, TandemStatus
from storage import people, tandems
from storage.store import Store
from storage.tables import Enrolment, Person, Tandem
from tests.simulation.bot import PROMPT, Bot, Message, Told
from tests.simulation.ladder import BREAK, HERE, Ladder, Watch
from tests.simulation.looking_back import LookingBack
from tests.simulation.pairs import COORDINATORS, EASE, OUTAGES, START, TEMPERS, TICK, ZONES, Pair


@dataclass
class Year(LookingBack):
    """One run: ``told`` is what the bot said by itself, ``faults`` what it should not have done."""

    file: Path
    seed: int
    size: int = 500
    deaths: float = 0.0
    days: int = 365
    pairs: dict[int, Pair] = field(default_factory=dict)
    chats: dict[int, int] = field(default_factory=dict)  # person's id by chat
    phones: dict[int, Message] = field(default_factory=dict)  # the last answer, by chat
    updates: int = 0

    # ── playing ─────────────────────────────────────────────────────────────────────────────────────────

    def live(self) -> "Year":
        """Play the year from its first to its last moment."""
        self.end = START + timedelta(days=self.days)
        self.bot = Bot(
            self.file,
            fate=random.Random(f"{self.seed} fate"),
            deaths=self.deaths,
            holidays="DE-RP",
            breaks=[f"{BREAK[0]} to {BREAK[1]}"],
        )
        self.bot.now = START
        self.plans: list[tuple[datetime, int, Callable[[], None]]] = []
        self.numbers, self.seen = count(), 0
        self._put_down()
        with capture_logs() as logs:
            self._go_on()
        self.watch.faults += [str(entry) for entry in logs if entry["log_level"] == "error"]
        self.look_back()
        if self.bot.kept() != self.bot.sent:
            self.faults.append(f"{self.bot.sent} messages were sent, {self.bot.kept()} are kept")
        self.bot.close()
        return self

    @property
    def told(self) -> list[Told]:
        """All prompts in their order."""
        return sorted(self.bot.told, key=lambda one: (one.at, one.person, one.kind, one.abouts))

    def _go_on(self) -> None:
        last, due = START, self.bot.next_due()
        while True:
            tick = self.watch.up_from(max(_round(due), last + TICK) if due else self.end)
            act = self.watch.up_from(self.plans[0][0]) if self.plans else self.end
            if min(tick, act) >= self.end:
                break
            if act < tick:
                soon = _round(act + timedelta(seconds=1))
                self._act_until(min(soon, tick))
                if tick > soon:
                    due = self.bot.next_due()  # it may be earlier now
                continue
            self.bot.now = last = tick
            self.watch.ticks.append(tick)
            self.bot.tick()
            self._look()
            due = self.bot.next_due()
        if due is not None and due < self.end - TICK:
            self.faults.append(f"something has been due since {due}")

    def _act_until(self, moment: datetime) -> None:
        """Let people do what they do until the next tick at the earliest, each at their moment."""
        while self.plans and self.watch.up_from(self.plans[0][0]) < moment:
            at, _, act = heapq.heappop(self.plans)
            self.bot.now = max(self.watch.up_from(at), self.bot.now)
            act()

    def plan(self, at: datetime, act: Callable[[], None]) -> None:
        """Let something be done at a moment; where the bot ticks then, just after it."""
        at += timedelta(seconds=at == _round(at))
        heapq.heappush(self.plans, (at, next(self.numbers), act))

    def lot(self, *about: object) -> random.Random:
        """The lot about something: the same in every run of a seed, whatever happened in between."""
        return random.Random(f"{self.seed} {about}")

    # ── the people ──────────────────────────────────────────────────────────────────────────────────────

    def _put_down(self) -> None:
        lot = self.lot("people")
        zones: dict[int, ZoneInfo] = {}

        def put_down(store: Store) -> None:
            self.pairs.clear()
            people.open_first_cohort(store, "2026")
            mentors = [
                self._person(store, lot, number + 10_000, Role.MENTOR)
                for number in range(self.size * 3 // 5 or 1)
            ]
            desk = [self._person(store, lot, number + 1, None) for number in range(COORDINATORS)]
            mentors[0].is_coordinator = True
            everybody = [*mentors, *desk]
            for number in range(self.size):
                mentee = self._person(store, lot, number + 20_000, Role.MENTEE)
                mentor = mentors[number % len(mentors)]
                everybody.append(mentee)
                tandem = tandems.propose(
                    store, self.bot.house.programme, mentee, mentor, self.cohort, desk[0]
                )
                tandem.wait_due_at = None  # they say yes below
                store.session.flush()
                starts = START + timedelta(minutes=lot.randrange(1, self.days * 24 * 54))
                self.pairs[tandem.id] = Pair(tandem.id, mentee.id, mentor.id, starts, lot.choice(TEMPERS))
            self.chats = {person.telegram_id: person.id for person in everybody}
            zones.update({person.id: ZoneInfo(person.time_zone) for person in everybody})
            self.desk = tuple(person.id for person in everybody if person.is_coordinator)

        deaths, self.bot._deaths = self.bot._deaths, 0.0  # the year begins when all are there
        self.bot.write(put_down)
        self.bot._deaths = deaths
        self.phone_of = {person: chat for chat, person in self.chats.items()}
        self.watch = Watch(OUTAGES, zones)
        for pair in self.pairs.values():
            self.plan(pair.starts, partial(self._begin, pair))

    def _person(self, store: Store, lot: random.Random, telegram_id: int, role: Role | None) -> Person:
        language = lot.choice(("en", "de"))
        person = Person(
            telegram_id=telegram_id, name=f"P{telegram_id}", language=language, time_zone=lot.choice(ZONES)
        )
        people.join(store, person, "1")
        self.cohort = people.present_cohort(store).id
        person.is_coordinator = role is None
        if role:
            store.session.add(
                Enrolment(
                    person_id=person.id,
                    cohort_id=self.cohort,
                    role=role,
                    status=EnrolmentStatus.ADMITTED,
                    profile={},
                    applied_at=store.now,
                    decided_at=store.now,
                )
            )
        return person

    def _begin(self, pair: Pair) -> None:
        def start(store: Store) -> date | None:
            tandem = tandems.find(store, pair.id)
            assert tandem is not None
            if tandem.status is TandemStatus.PROPOSED:
                tandems.start(store, tandem, self.bot.house.programme)
            return tandem.ends_on

        pair.ends_on = self.bot.write(start)
        pair.began = now = self.bot.now
        desk = tuple(one for one in self.desk if one not in (pair.mentee, pair.mentor))
        asked = {"mentee": (pair.mentee,), "mentor": (pair.mentor,), "desk": desk}
        pair.ladder = Ladder(self.watch, f"tandem {pair.id}", asked, now)
        lot = self.lot("life", pair.id)
        if lot.random() < 0.12:
            meets = now + timedelta(days=lot.randrange(4, 25), hours=lot.randrange(24))
            self.plan(meets, lambda: self._log_meeting(pair))
        assert pair.ends_on is not None
        if lot.random() < 0.7:
            for person in (pair.mentee, pair.mentor):
                day = datetime.combine(pair.ends_on, time(9), UTC) + timedelta(days=lot.randrange(-10, 20))
                self.plan(day, partial(self._finish, pair, person))

    # ── what they do ────────────────────────────────────────────────────────────────────────────────────

    def _tap(self, person: int, data: str) -> None:
        query: dict[str, object] = {"id": str(self.updates), "data": data, "message": {"message_id": 7}}
        self._send(person, {"callback_query": query})

    def _call(self, person: int, name: str, *args: object) -> None:
        """Tap a button of a message that came long ago."""
        codec = self.bot.house.painter.codec
        call = Call(self.bot.house.actions[name].name, tuple(map(str, args)))
        self._tap(person, codec.pack(call, self.phone_of[person]))

    def _send(self, person: int, update: dict[str, dict[str, object]]) -> None:
        chat = self.phone_of[person]
        [body] = update.values()
        body["from"] = {"id": chat, "is_bot": False, "first_name": "P"}
        self.updates += 1
        self.bot.apply({"update_id": self.updates, **update})
        self._look()

    def _fill_in(self, person: int, noted: Callable[[str, str], None] = lambda _verb, _value: None) -> None:
        """Go through the form that is on somebody's phone: the first thing that can be tapped, or nothing."""
        chat = self.phone_of[person]
        for _ in range(40):
            shown = self.phones.pop(chat, None)
            keys = [key for key in shown.buttons if key[0].name in self.bot.house.forms] if shown else []
            if not keys:
                return
            call, data = _best(keys)
            noted(call.args[2], call.args[3] if len(call.args) > 3 else "")
            self._tap(person, data)
        self.faults.append(f"a form of {person} has no end")

    def _log_meeting(self, pair: Pair) -> None:
        if pair.closed:
            return
        days: list[date] = []
        self._call(pair.mentee, "meetings.unplanned", pair.id)
        self._fill_in(
            pair.mentee, lambda verb, value: days.append(date.fromisoformat(value)) if verb == "d" else None
        )
        if not days:
            self.faults.append(f"no meeting of {pair.id} could be logged")
            return
        assert pair.ladder is not None
        noon = datetime.combine(days[0], time(12), self.watch.zones[pair.mentee]).astimezone(UTC)
        pair.ladder.contact(min(noon, self.bot.now), self.bot.now)
        pair.met_on = days[0]

    def _finish(self, pair: Pair, person: int) -> None:
        self._call(person, "closing.yes", pair.id)
        self._find_closed(pair)

    def _find_closed(self, pair: Pair) -> None:
        def status(store: Store) -> TandemStatus:
            return store.session.execute(select(Tandem.status).where(Tandem.id == pair.id)).scalar_one()

        if pair.closed is None and self.bot.write(status) is TandemStatus.CLOSED:
            pair.closed = self.bot.now
            assert pair.ladder is not None
            pair.ladder.close(self.bot.now)

    # ── what they read ──────────────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        """Take what has come: prompts are looked at by the models, and answered some time."""
        told = self.bot.told[self.seen :]
        self.seen = len(self.bot.told)
        for one in told:
            self.watch.note(one.person, one.at, one.kind, counts=one.counts)
        letters = self.bot.letters()
        reached = {letter.chat for letter in letters if letter.lane == PROMPT}
        for one in told:
            if self.phone_of[one.person] not in reached:
                self.faults.append(f"{one.kind} for {one.person} is no message")
            if one.kind in ("contact", "desk-contact"):
                for tandem, _ in one.abouts:
                    ladder = self.pairs[tandem or 0].ladder
                    assert ladder is not None
                    ladder.told(one.person, one.at)
        for letter in letters:
            if letter.lane != PROMPT:
                self.phones[letter.chat] = letter
            elif letter.buttons:
                self._answer(letter)

    def _answer(self, letter: Message) -> None:
        person = self.chats[letter.chat]
        if fit := letter.find("feedback.fit"):
            self._answer_fit(person, letter, int(fit[0].args[0]))
        elif part := letter.find("feedback.begin"):
            lot = self.lot("round", *part[0].args, letter.at)
            if lot.random() < 0.03:
                self.plan(
                    letter.at + EASE * lot.randrange(1, 200), lambda: self._give_feedback(person, part[1])
                )
        elif pause := letter.find("concern.open") or letter.find("contact.touch"):
            pair = self.pairs.get(int(pause[0].args[0]))
            if pair and person in (pair.mentee, pair.mentor):
                self._answer_nudge(person, letter, pair)

    def _answer_fit(self, person: int, letter: Message, tandem: int) -> None:
        lot = self.lot("fit", person, tandem, letter.at)
        if lot.random() < 0.6:
            said = lot.choice(("good", "deciding", "deciding", "not"))
            call = next(
                (
                    data
                    for call, data in letter.buttons
                    if call.name == "feedback.fit" and said in call.args[1]
                ),
                None,
            )
            if call:
                self.plan(letter.at + EASE * lot.randrange(1, 100), lambda: self._tap(person, call))

    def _give_feedback(self, person: int, data: str) -> None:
        self._tap(person, data)
        self._fill_in(person)

    def _answer_nudge(self, person: int, letter: Message, pair: Pair) -> None:
        lot = self.lot("nudge", person, pair.id, letter.at)
        at = letter.at + EASE * lot.randrange(1, 30)
        temper = pair.temper if person == pair.mentee else lot.choice(("late", "silent", "eager"))
        snooze, pause, end = (
            letter.find("contact.snooze"),
            letter.find("concern.pause"),
            letter.find("concern.open"),
        )
        touch = letter.find("contact.touch")
        if temper == "snoozer" and snooze and lot.random() < 0.8:
            self.plan(at, lambda: self._snooze(person, pair, snooze))
        elif temper == "pauser" and pause and not pair.paused:
            self.plan(at, lambda: self._pause(person, pair, pause[1]))
        elif temper == "leaver" and end and lot.random() < 0.3:
            self.plan(at, lambda: self._leave(person, pair))
        elif temper != "silent" and touch:
            late = EASE * (0 if temper == "eager" else lot.randrange(100, 400))
            self.plan(at + late, lambda: self._touch(person, pair, touch[1]))

    def _touch(self, person: int, pair: Pair, data: str) -> None:
        self._tap(person, data)
        assert pair.ladder is not None
        today = self.bot.now.astimezone(HERE).date()
        if pair.told.get(person) != today:  # who tells it twice on a day has told of the same contact
            pair.told[person] = today
            pair.ladder.contact(self.bot.now, self.bot.now)

    def _snooze(self, person: int, pair: Pair, snooze: tuple[Call, str]) -> None:
        self._tap(person, snooze[1])
        assert pair.ladder is not None
        pair.ladder.snooze(snooze[0].args[1], self.bot.now)

    def _pause(self, person: int, pair: Pair, data: str) -> None:
        if pair.closed:
            return
        days: list[str] = []
        self._tap(person, data)
        self._fill_in(person, lambda verb, value: days.append(value) if verb == "d" else None)
        if days:
            assert pair.ladder is not None
            pair.paused = True
            pair.ladder.pause(date.fromisoformat(days[0]), self.bot.now)

    def _leave(self, person: int, pair: Pair) -> None:
        self._call(person, "concern.end", pair.id, "one")
        self._fill_in(person)
        self._find_closed(pair)


def _round(moment: datetime) -> datetime:
    """The next of four moments a day."""
    seconds = TICK.total_seconds()
    return datetime.fromtimestamp(-(-moment.timestamp() // seconds) * seconds, UTC)


def _best(keys: Sequence[tuple[Call, str]]) -> tuple[Call, str]:
    """What somebody in a hurry taps: send, skip, done once something is chosen, else the last day or first answer."""
    verbs: dict[str, list[tuple[Call, str]]] = defaultdict(list)
    for call, data in keys:
        verbs[call.args[2]].append((call, data))
    order = ["send", "skip", *(["ok"] if "of" in verbs else []), "d", "a", "on", "no"]
    verb = next(verb for verb in order if verb in verbs)
    return verbs[verb][-1 if verb == "d" else 0]
