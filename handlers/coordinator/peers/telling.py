"""Letting people know of a group, or of the peer coffee: each hears of it in the next hour that suits them."""

from dialogue.screen import say
from dialogue.turn import Turn
from handlers.coordinator.peers import cards, coffee
from mentoring.prompts import PromptKind
from storage import coffee as storage_coffee
from storage import peers, people


def tell_of_group(turn: Turn, group_id: str) -> None:
    """Let everybody whom a group is for hear of it."""
    group = cards.find(turn, group_id)
    if group is None:
        return
    told = peers.tell(turn.store, PromptKind.PEERS_NEWS, group.id, group.cohort_id, group.audience)
    people.record(turn.store, turn.person, "tell of peer group", f"group {group.id}")
    cards.show(turn, group, say("desk-peers-told", count=told))


def tell_of_coffee(turn: Turn) -> None:
    """Let everybody whom the peer coffee is for, and who is not in, hear of it."""
    here = storage_coffee.find(turn.store, people.present_cohort(turn.store).id)
    if here is not None and here.next_at is not None:
        peers.tell(turn.store, PromptKind.COFFEE_NEWS, here.cohort_id, here.cohort_id, here.audience)
        people.record(turn.store, turn.person, "tell of peer coffee", f"cohort {here.cohort_id}")
        coffee.show_coffee(turn, say("desk-coffee-told"))
    else:
        coffee.show_coffee(turn)
