"""What somebody sent while a new privacy notice waits for their yes: kept beside their forms, and done afterwards."""

from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from dialogue.field import Json
from dialogue.incoming import Command, Content, Sent, Tapped, Written
from dialogue.turn import Turn

KEY = "held"  # among the names of forms; none is called so
_KINDS: dict[str, TypeAdapter[Content]] = {
    kind.__name__: TypeAdapter(kind) for kind in (Command, Tapped, Written, Sent)
}


def hold(turn: Turn) -> None:
    """Keep what somebody has just sent; the last thing is what they want."""
    content = turn.incoming.content
    kind = type(content).__name__
    if turn.known and kind in _KINDS:
        kept: dict[str, Json] = {
            "kind": kind,
            "content": _KINDS[kind].dump_python(content, mode="json"),
        }
        turn.store.keep_progress(turn.person, KEY, kept)


def is_held(turn: Turn) -> bool:
    """Tell whether something waits."""
    return turn.known and KEY in turn.store.progress(turn.person)


def let_go(turn: Turn) -> None:
    """Forget what waits."""
    if turn.known:
        turn.store.drop_progress(turn.person, KEY)


def take(turn: Turn) -> Content | None:
    """Give what waits as if it came now, and keep it no longer; None where nothing does, or can't be read any more.

    A tap is answered in a new message: the one that it belongs to may stand far above.
    """
    kept = turn.store.progress(turn.person).get(KEY)
    if kept is None:
        return None
    let_go(turn)
    kind = _KINDS.get(str(kept.state.get("kind")))
    try:
        content = kind.validate_python(kept.state.get("content")) if kind else None
    except ValidationError:  # another version has kept it
        return None
    return replace(content, message_id=None) if isinstance(content, Tapped) else content
