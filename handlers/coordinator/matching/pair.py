"""One pair of the draft: both short profiles, why they fit, what is doubtful; fix it, block it, take it apart."""

from dialogue.screen import Button, Label, Say, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.matching.drafts import find_open_pair, find_pair, note, take_apart
from handlers.coordinator.matching.names import (
    APART,
    BLOCK,
    FIX,
    OPEN,
    OTHER_MENTEE,
    OTHER_MENTOR,
    SEND,
    UNFIX,
)
from handlers.coordinator.matching.overview import show_draft, state_of
from handlers.coordinator.matching.reasons import because
from handlers.coordinator.proposing import doubt_lines, doubts_between, obstacles_between, profiles_of
from handlers.profiles import short_profile
from mentoring.fit import reasons
from mentoring.words import PairRule
from storage import settled
from storage.tables import MatchPair


def show_pair(turn: Turn, pair_id: str, news: Label | None = None) -> None:
    """Show a pair with all that a coordinator needs to decide about it."""
    found = find_pair(turn, pair_id)
    if found is None:
        return
    _, pair = found
    state = state_of(turn, pair)
    names = {"mentee": pair.mentee.person.name, "mentor": pair.mentor.person.name}
    turn.show(
        screen(
            news,
            say("matching-pair", **names, fit=pair.score),
            _why(turn, pair),
            *_doubts(pair, state),
            _state(turn, pair, state),
            short_profile(pair.mentee),
            short_profile(pair.mentor),
            rows=[*_ways_on(pair, state), [button(say("matching-back"), OPEN, 0)]],
        )
    )


def _why(turn: Turn, pair: MatchPair) -> Label | None:
    profiles = profiles_of(pair.mentee, pair.mentor)
    weights, tongues = turn.programme.matching_weights, turn.programme.languages
    return because(reasons(*profiles, weights, tongues)) if profiles else None


def _doubts(pair: MatchPair, state: str) -> list[Label]:
    found = doubts_between(pair.mentee, pair.mentor)
    if not found or state == "sent":
        return []
    return [say("matching-doubt"), doubt_lines(found)]


def _state(turn: Turn, pair: MatchPair, state: str) -> Label | None:
    if state == "impossible":
        against = obstacles_between(turn.store, pair.mentee, pair.mentor)
        return say("matching-impossible", why=Say(f"obstacle-{against[0].value}.short"))
    return Say(f"matching-is-{state}") if state in {"sent", "sending", "fixed"} else None


def _ways_on(pair: MatchPair, state: str) -> list[list[Button]]:
    if state in {"sent", "sending"}:
        return []
    if state == "impossible":
        return [[button(say("matching-apart"), APART, pair.id)]]
    fix = button(say("matching-unfix"), UNFIX, pair.id) if state == "fixed" else None
    return [
        [button(say("matching-send-one"), SEND, pair.id)],
        [fix or button(say("matching-fix"), FIX, pair.id), button(say("matching-block"), BLOCK, pair.id)],
        [button(say("matching-other-mentor"), OTHER_MENTOR, pair.mentee_id, 0)],
        [button(say("matching-other-mentee"), OTHER_MENTEE, pair.mentor_id, pair.id, 0)],
    ]


# ── what can be done with it ────────────────────────────────────────────────────────────────────────────────


def fix(turn: Turn, pair_id: str) -> None:
    """Let a pair stay together, also when the matching runs again."""
    found = find_open_pair(turn, pair_id)
    if found is not None:
        mentee, mentor = found[1].mentee, found[1].mentor
        settled.settle(turn.store, mentee, mentor, PairRule.FIXED, turn.person)
        note(turn, "fix", mentee, mentor)
        show_pair(turn, pair_id)


def unfix(turn: Turn, pair_id: str) -> None:
    """Let a pair be matched anew when the matching runs again."""
    found = find_open_pair(turn, pair_id)
    if found is not None:
        mentee, mentor = found[1].mentee, found[1].mentor
        settled.unsettle(turn.store, mentee.id, mentor.id)
        note(turn, "unfix", mentee, mentor)
        show_pair(turn, pair_id)


def block(turn: Turn, pair_id: str) -> None:
    """Let two people never be proposed to each other."""
    found = find_open_pair(turn, pair_id)
    if found is not None:
        draft, pair = found
        mentee, mentor = pair.mentee, pair.mentor
        settled.settle(turn.store, mentee, mentor, PairRule.BLOCKED, turn.person)
        note(turn, "block", mentee, mentor)
        take_apart(turn, draft, pair)
        show_draft(turn, news=say("matching-blocked", mentee=mentee.person.name, mentor=mentor.person.name))


def part(turn: Turn, pair_id: str) -> None:
    """Take a pair out of the draft that has become impossible."""
    found = find_open_pair(turn, pair_id)
    if found is not None:
        draft, pair = found
        mentee, mentor = pair.mentee, pair.mentor
        if settled.rule_for(turn.store, mentee, mentor) is PairRule.FIXED:
            settled.unsettle(turn.store, mentee.id, mentor.id)
        note(turn, "take-apart", mentee, mentor)
        take_apart(turn, draft, pair)
        show_draft(turn, news=say("matching-parted", mentee=mentee.person.name, mentor=mentor.person.name))
