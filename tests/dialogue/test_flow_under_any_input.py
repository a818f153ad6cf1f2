"""Whatever people send, in whatever order: nothing breaks, nothing is lost, and there is always a way on and out."""

import html
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dialogue import flow as engine
from dialogue.flow import REVIEW, Act, Progress, Tap, Typed, Unreadable
from dialogue.screen import Button
from dialogue.texts import Reader
from tests.dialogue.demo import CHAT, CODEC, EVERYTHING, TEXTS, TRIER, Everything, Talk, tap_of

LONG_WORD, LONG_NUMBER = "long " * 819, "9" * 4096
SENSIBLE = (
    "1, 3",
    "done",
    "law",
    "I want to find out what suits me.",
    "4",
    "German B2, Polish native, Urdu",
    "Kenya",
    "Guinea",
    "next Tuesday 3pm",
    "24.12. 15:30",
    "28.3.2027 02:30",
    "24.12.",
    "31. Februar",
    "halb vier",
    "yes",
    "anderthalb Stunden",
    "an",
    "Ana María",
)
ODD = (
    LONG_WORD,
    LONG_NUMBER,
    "😀👩‍👩‍👧‍👦🏳️‍🌈",
    "שלום, אני רוצה",
    "\u202eمرحبا\u202c",
    "<b>&amp;</b><script>",
    "\0\0",
    "\ud800 alone",
    "{ $number }",
    "\u200b",
    "-",
    "٣",
    "²",
    "|||",
    "1" * 30 + ".5",
    "vor",
    "in 999 months",
    "0.0.",
)
VERBS = ["a", "on", "of", "ok", "no", "mo", "d", "t", "f1", "l", "v", "x", "al", "p", *engine._WAYS]
VALUES = [
    "",
    "-1",
    "0",
    "999999",
    "²",
    "law",
    "2026-13",
    "0000-00",
    "9999-12",
    "2026-02-31",
    "25:00",
    "20261126T1500",
    "20260231T9999",
    "de:z9",
    "xx:b2",
    "DE",
    "role",
]
anything = st.one_of(st.sampled_from(SENSIBLE), st.sampled_from(ODD), st.text(max_size=60))


class FillingIn(RuleBasedStateMachine):
    """A person who does anything at all while the demo form is open."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = Talk(progress=Progress("everything", run=0xFFFFFFFFF, revision=0xFF00))
        self.seen: list[Button] = []

    @initialize(language=st.sampled_from(["en", "de"]), role=st.sampled_from([None, "mentee", "mentor"]))
    def begins(self, language: str, role: str | None) -> None:
        answers = {"role": role} if role else {}
        self.talk = Talk(language=language, progress=replace(self.talk.progress, answers=answers))

    @rule(number=st.integers(0, 200))
    def taps_a_button_of_the_screen(self, number: int) -> None:
        keys = _keys(self.talk)
        self._does(tap_of(keys[number % len(keys)]))

    @rule()
    def goes_on(self) -> None:
        _answer(self.talk)

    @rule(data=st.data())
    def taps_a_button_of_an_earlier_screen(self, data: st.DataObject) -> None:
        if self.seen:
            self._does(tap_of(data.draw(st.sampled_from(self.seen))))

    @rule(
        verb=st.sampled_from(VERBS) | st.text(max_size=4),
        value=st.sampled_from(VALUES) | st.text(max_size=14),
    )
    def forges_a_button_of_the_screen(self, verb: str, value: str) -> None:
        before = self.talk.progress
        self._does(Tap(before.stamp, self.talk.asked or REVIEW, verb, value))

    @rule(
        stamp=st.text(max_size=14),
        step=st.sampled_from(["role", "day", REVIEW, ""]),
        verb=st.sampled_from(VERBS),
    )
    def forges_a_button(self, stamp: str, step: str, verb: str) -> None:
        self._does(Tap(stamp, step, verb))

    @rule(text=anything)
    def types(self, text: str) -> None:
        self._does(Typed(text))

    @rule()
    def sends_a_sticker(self) -> None:
        self._does(Unreadable())

    def _does(self, deed: Act) -> None:
        before, asked = self.talk.progress, self.talk.asked
        self.seen = [*self.seen, *_keys(self.talk)][-150:]
        outcome = self.talk.does(deed)
        after = outcome.progress
        kept = {name: answer for name, answer in before.answers.items() if name != asked}
        assert {name: after.answers[name] for name in kept} == kept
        assert set(after.answers) <= {*before.answers, asked}
        if isinstance(deed, Tap) and deed.stamp != before.stamp:
            assert outcome.stale
        if outcome.stale:
            assert after == replace(before, aside=False)
        if outcome.finished:
            _check_finished(self.talk)
            self.talk.progress = replace(after, run=after.run - 1, answers={})
        if asked and after.revision == before.revision and not outcome.stale:
            assert self.talk.asked == asked

    @invariant()
    def every_screen_draws_in_both_languages(self) -> None:
        screen = self.talk.screen
        for language in ("en", "de"):
            reader = Reader(language, TRIER)
            words = "\n\n".join(TEXTS.html(part, reader) for part in screen.parts)
            assert well_formed(words)
            assert len(html.unescape(words)) < 4096
            for row in screen.rows:
                assert 0 < len(row) <= 8
                assert all(TEXTS.plain(key.label, reader).strip() for key in row)
        assert sum(map(len, screen.rows)) <= 100

    @invariant()
    def every_button_fits_and_comes_back_as_it_was(self) -> None:
        for key in _keys(self.talk):
            assert key.call
            data = CODEC.pack(key.call, CHAT)
            assert len(data.encode()) <= 64
            assert CODEC.unpack(data, CHAT) == key.call

    @invariant()
    def there_is_a_way_out(self) -> None:
        verbs = {key.call.args[2] for key in _keys(self.talk) if key.call}
        assert verbs & {"stop", "back"}

    def teardown(self) -> None:
        """From wherever this ended, present buttons (and words, where words are asked for) lead to the end."""
        for _ in range(20):
            if self.talk.asked is None:
                break
            _answer(self.talk)
        assert self.talk.asked is None
        if self.talk.progress.picking:
            self.talk.taps({"en": "‹ Back", "de": "‹ Zurück"}[self.talk.scene.language])
        self.talk.taps("Send")
        _check_finished(self.talk)


def _keys(talk: Talk) -> list[Button]:
    return [key for row in talk.screen.rows for key in row]


def _check_finished(talk: Talk) -> None:
    Everything.model_validate(engine.applying_answers(EVERYTHING, talk.progress))


def _answer(talk: Talk) -> None:
    """Answer the open question by the fewest taps, or in words where it has no keys."""
    asked = talk.asked
    if asked in {"about", "note"}:
        talk.types("Words.")
        return
    waiting = [talk.progress]
    for progress in waiting:
        for after in _after_taps(talk, progress):
            if after.revision > progress.revision:
                talk.progress = after
                return
            if after not in waiting:
                waiting.append(after)
        assert len(waiting) < 2000, f"no way on from {asked}"


def _after_taps(talk: Talk, progress: Progress) -> Iterator[Progress]:
    """Where each key of the question leads, 'Done' first; keys that lead elsewhere are left out."""
    talk = Talk(talk.flow, talk.scene.language, progress)
    for key in sorted(_keys(talk), key=lambda key: key.call is None or key.call.args[2] != "ok"):
        tap = tap_of(key)
        if tap.verb not in engine._WAYS:
            yield engine.act(talk.flow, progress, talk.scene, tap).progress


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fine = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.fine &= tag in {"b", "i"} and not attrs

    def handle_endtag(self, tag: str) -> None:
        self.fine &= bool(self.open) and self.open.pop() == tag


def well_formed(words: str) -> bool:
    """Tell whether a text is HTML that Telegram takes, with no tags but our own."""
    tags = _Tags()
    tags.feed(words)
    tags.close()
    return tags.fine and not tags.open


FillingIn.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestFillingIn = FillingIn.TestCase
