"""Groups and channels that announcements can go to: the bot is brought in, and a coordinator says that it is meant."""

from dialogue.field import number_in
from dialogue.incoming import BroughtIn, Moved, SentAway
from dialogue.screen import Button, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.announcements import names
from mentoring.words import LinkedChatKind
from storage import linked_chats, people
from storage.tables import LinkedChat


def brought_in(turn: Turn, change: BroughtIn) -> None:
    """Ask the coordinator who brings the bot in whether announcements are to go there; of others nothing is kept."""
    if not turn.known or not turn.person.is_coordinator:
        return
    kind = LinkedChatKind.CHANNEL if change.is_channel else LinkedChatKind.GROUP
    chat = linked_chats.brought_in(turn.store, change.chat_id, kind, change.title)
    key = "news-chat-back" if chat.linked_at is not None else "news-chat-new"
    turn.reply(screen(say(key, kind=kind, title=chat.title), rows=[_ways(chat)]))


def sent_away(turn: Turn, change: SentAway) -> None:
    """Keep that the bot is gone; the coordinators hear of it where announcements went there."""
    chat = linked_chats.sent_away(turn.store, change.chat_id)
    if chat is not None and chat.linked_at is not None:
        for coordinator in people.coordinators(turn.store):
            turn.tell(coordinator, screen(say("news-chat-gone", kind=chat.kind, title=chat.title)))


def moved(turn: Turn, change: Moved) -> None:
    """Keep the new id of a group."""
    linked_chats.moved(turn.store, change.before, change.now)


def _ways(chat: LinkedChat) -> list[Button]:
    if chat.linked_at is not None:
        return [button(say("news-chat-unlink", title=chat.title), names.UNLINK, chat.id)]
    return [
        button(say("news-chat-link"), names.LINK, chat.id),
        button(say("news-chat-no"), names.UNLINK, chat.id),
    ]


def list_chats(turn: Turn) -> None:
    """Show where announcements can go besides people, and how a group or a channel is added."""
    found = linked_chats.linked(turn.store)
    lines = [say("news-chat-line", kind=chat.kind, title=chat.title) for chat in found]
    bot = turn.house.bot_username
    ways = [
        [Button(say("news-chat-add-group"), url=f"https://t.me/{bot}?startgroup=news")],
        [
            Button(
                say("news-chat-add-channel"), url=f"https://t.me/{bot}?startchannel=news&admin=post_messages"
            )
        ],
    ]
    rows = [*(_ways(chat) for chat in found), *ways, [button(say("news-all"), names.LIST)]]
    turn.show(screen(say("news-chats-head"), *lines, say("news-chats-how"), rows=rows))


def link(turn: Turn, linked_id: str) -> None:
    """Let announcements go there."""
    chat = _find(turn, linked_id)
    if chat is None:
        return
    if chat.left_at is not None:
        turn.show(screen(say("news-chat-gone", kind=chat.kind, title=chat.title)))
        return
    linked_chats.link(turn.store, chat, turn.person)
    people.record(turn.store, turn.person, "link chat", f"chat {chat.id}")
    turn.show(screen(say("news-chat-linked", kind=chat.kind, title=chat.title), rows=[_back()]))


def unlink(turn: Turn, linked_id: str) -> None:
    """Let no announcement go there."""
    chat = _find(turn, linked_id)
    if chat is None:
        return
    if chat.linked_at is not None:
        linked_chats.unlink(chat)
        people.record(turn.store, turn.person, "unlink chat", f"chat {chat.id}")
    turn.show(screen(say("news-chat-unlinked", kind=chat.kind, title=chat.title), rows=[_back()]))


def _back() -> list[Button]:
    return [button(say("news-chats"), names.CHATS)]


def _find(turn: Turn, linked_id: str) -> LinkedChat | None:
    number = number_in(linked_id)
    chat = None if number is None else linked_chats.find(turn.store, number)
    if chat is None:
        list_chats(turn)
    return chat
