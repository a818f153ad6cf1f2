"""What coordinators see of support requests: how many of each kind, and nothing else."""

from dialogue.screen import Label, Lines, say, screen
from dialogue.turn import Turn
from storage import overview


def show_counts(turn: Turn) -> None:
    """Show how many requests of each kind there have been."""
    counts = overview.support_by_kind(turn.store)
    if not counts:
        turn.show(screen(say("support-counts-none")))
        return
    lines: list[Label] = [say("support-count", kind=kind, count=count) for kind, count in counts.items()]
    turn.show(
        screen(say("support-counts", count=sum(counts.values())), Lines(lines), say("support-only-counts"))
    )
