"""Groups of peers as coordinators see them: all of a cohort, and one with what can be done."""

from dialogue.field import Json, number_in
from dialogue.screen import Button, Label, LanguageName, Say, button, say, screen
from dialogue.turn import Turn
from handlers.audience import COORDINATOR
from mentoring.wordings import in_language
from mentoring.words import Role
from storage import peers, people
from storage.tables import PeerGroup

LIST, SHOW, NEW, CHANGE = "desk_peers.list", "desk_peers.show", "desk_peers.new", "desk_peers.change"
WORD, TELL = "desk_peers.word", "desk_peers.tell"
ASK_WITHDRAW, WITHDRAW = "desk_peers.ask_off", "desk_peers.off"
COFFEE = "desk_peers.coffee"
PAGE = 7


def list_groups(turn: Turn, page: str = "0", news: Label | None = None) -> None:
    """Show a page of the present cohort's groups, the newest first, and the way to the peer coffee."""
    number, cohort = number_in(page) or 0, people.present_cohort(turn.store)
    found = peers.of_cohort(turn.store, cohort.id, number * PAGE, PAGE + 1)
    rows = [[button(title_of(turn, group), SHOW, group.id)] for group in found[:PAGE]]
    turns = [button("‹", LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button("›", LIST, number + 1))
    new = [button(say("desk-peers-new"), NEW)] if may_act(turn) else []
    head = say("desk-peers" if found else "desk-peers-none", cohort=cohort.title)
    turn.show(screen(news, head, rows=[*rows, turns, new, [button(say("desk-peers-coffee"), COFFEE)]]))


def may_act(turn: Turn) -> bool:
    """Tell whether the person may change something, not just look."""
    return COORDINATOR in turn.standing


def title_of(turn: Turn, group: PeerGroup) -> str:
    """What a group is called, in the reader's language where somebody wrote it."""
    return in_language(group.titles, turn.reader.language)


# ── one of them ─────────────────────────────────────────────────────────────────────────────────────────


def show_group(turn: Turn, group_id: str) -> None:
    """Show one group."""
    group = find(turn, group_id)
    if group is not None:
        show(turn, group)


def show(turn: Turn, group: PeerGroup, *news: Label) -> None:
    """Show a group with what a coordinator can do, after what there is to say before."""
    text = in_language(group.texts, turn.reader.language)
    turn.show(
        screen(
            *news,
            say("desk-peers-card", title=title_of(turn, group), link=group.link),
            text or None,
            say("desk-peers-for", audience=audience_label(group.audience)),
            rows=[*(_ways_on(turn, group) if may_act(turn) else []), [button(say("desk-peers-back"), LIST)]],
        )
    )


def audience_label(audience: Role | None) -> Label:
    """For whom something is."""
    return Say(f"desk-peers-audience.{audience or 'all'}")


def _ways_on(turn: Turn, group: PeerGroup) -> list[list[Button]]:
    return [
        [button(say("desk-peers-tell"), TELL, group.id)],
        [button(say("desk-peers-change"), CHANGE, group.id)],
        *_in_other_languages(turn, group),
        [button(say("desk-peers-withdraw"), ASK_WITHDRAW, group.id)],
    ]


def _in_other_languages(turn: Turn, group: PeerGroup) -> list[list[Button]]:
    others = [language for language in turn.programme.languages if language != turn.reader.language]
    return [[_word(group, language)] for language in others]


def _word(group: PeerGroup, language: str) -> Button:
    key = "desk-peers-reword" if language in group.titles else "desk-peers-word"
    return button(say(key, language=LanguageName(language)), WORD, group.id, language)


# ── taking one away ─────────────────────────────────────────────────────────────────────────────────────


def ask_before_withdrawing(turn: Turn, group_id: str) -> None:
    """Before a group is taken away: what that means."""
    group = find(turn, group_id)
    if group is None:
        return
    keys = [
        [button(say("desk-peers-withdraw-yes"), WITHDRAW, group.id)],
        [button(say("desk-peers-withdraw-no"), SHOW, group.id)],
    ]
    turn.show(screen(say("desk-peers-withdraw-sure", title=title_of(turn, group)), rows=keys))


def withdraw(turn: Turn, group_id: str) -> None:
    """Offer a group no longer; whoever is in it stays in it."""
    group = find(turn, group_id)
    if group is None:
        return
    peers.withdraw(turn.store, group)
    people.record(turn.store, turn.person, "withdraw peer group", f"group {group.id}")
    list_groups(turn, news=say("desk-peers-withdrawn"))


def find(turn: Turn, group_id: Json) -> PeerGroup | None:
    """Give a group that is offered; show the list where there is none (any more)."""
    number = number_in(group_id)
    group = None if number is None else peers.find(turn.store, number)
    if group is None:
        list_groups(turn, news=say("desk-peers-gone"))
    return group
