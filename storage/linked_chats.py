"""Named queries about groups and channels that announcements can go to."""

from collections.abc import Collection

from sqlalchemy import select, update

from mentoring.words import LinkedChatKind
from storage.locking import locked
from storage.store import Store
from storage.tables import LinkedChat, Person, Recipient


def brought_in(store: Store, chat_id: int, kind: LinkedChatKind, title: str) -> LinkedChat:
    """Keep that the bot was brought into a group or a channel: nothing goes there before somebody says so."""
    chat = _by_chat(store, chat_id)
    if chat is None:
        chat = LinkedChat(chat_id=chat_id, kind=kind, title=title)
        store.session.add(chat)
    chat.kind, chat.title, chat.left_at = kind, title, None
    store.session.flush()
    return chat


def sent_away(store: Store, chat_id: int) -> LinkedChat | None:
    """Keep that the bot can write to a group or a channel no longer; None where it never was of interest."""
    chat = _by_chat(store, chat_id)
    if chat is not None and chat.left_at is None:
        chat.left_at = store.now
    return chat


def moved(store: Store, before: int, now: int) -> None:
    """Keep the new id of a group that Telegram has made a supergroup."""
    if _by_chat(store, now) is None:
        for table in (LinkedChat, Recipient):  # what was sent there before can't be changed any more
            store.session.execute(update(table).where(table.chat_id == before).values(chat_id=now))


def _by_chat(store: Store, chat_id: int) -> LinkedChat | None:
    return store.session.execute(select(LinkedChat).where(LinkedChat.chat_id == chat_id)).scalar_one_or_none()


def find(store: Store, linked_id: int) -> LinkedChat | None:
    """The group or channel with that id, locked."""
    return locked(store.session, LinkedChat, linked_id)


def link(store: Store, chat: LinkedChat, coordinator: Person) -> None:
    """Let announcements go there."""
    chat.linked_at, chat.linked_by = store.now, coordinator.id


def unlink(chat: LinkedChat) -> None:
    """Let no announcement go there any more."""
    chat.linked_at = None


def linked(store: Store) -> list[LinkedChat]:
    """All groups and channels that announcements can go to, by name."""
    query = select(LinkedChat).where(LinkedChat.linked_at.is_not(None), LinkedChat.left_at.is_(None))
    return list(store.session.execute(query.order_by(LinkedChat.title, LinkedChat.id)).scalars())


def named(store: Store, linked_ids: Collection[int]) -> list[LinkedChat]:
    """Those of certain ids, by name, also where the bot has left."""
    query = select(LinkedChat).where(LinkedChat.id.in_(sorted(linked_ids))).order_by(LinkedChat.title)
    return list(store.session.execute(query).scalars())
