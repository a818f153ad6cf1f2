"""The bots that ours is compared with ask as much as ours does."""

from benchmarks.peers.conversation import LAST, QUESTIONS, after
from benchmarks.people import SCRIPTS


def test_a_peer_asks_something_new_at_each_act_of_the_longest_script() -> None:
    acts = max(len(script) for _, script in SCRIPTS)
    assert acts == len(QUESTIONS)
    assert len({text for text, _ in QUESTIONS}) == len(QUESTIONS)


def test_the_conversation_ends_with_its_last_question() -> None:
    step, asked = 0, [0]
    while step != LAST:
        step = after(step)
        asked.append(step)
    assert asked == list(range(len(QUESTIONS)))
    assert after(LAST) == LAST
