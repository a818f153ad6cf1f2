"""What coordinators see of it: how much goes when, by kind and never by name, and a hold where nothing may go."""

from datetime import timedelta

from dialogue.screen import DayOf, Label, Lines, button, say, screen
from dialogue.turn import Turn
from storage import people, retention

LOOK, HOLD, RELEASE = "retention.look", "retention.hold", "retention.release"
DO, SETTINGS = "menu.do", "settings"  # of other rooms
AHEAD = (0, 30, 90)  # days


def look_ahead(turn: Turn, news: Label | None = None) -> None:
    """Show how much would go today, within a month, and within three."""
    held = retention.held(turn.store)
    lines = [_line(turn, days) for days in AHEAD]
    programme = turn.programme
    periods = say(
        "retention-periods",
        notes=programme.notes_kept_days,
        records=programme.records_kept_months,
        notice=programme.records_notice_days,
    )
    switch = button(say("retention-release"), RELEASE) if held else button(say("retention-hold"), HOLD)
    turn.show(
        screen(
            news,
            say("retention-head"),
            say("retention-held", since=DayOf(held.since)) if held else None,
            Lines(lines),
            periods,
            rows=[[switch], [button(say("retention-settings"), DO, SETTINGS)]],
        )
    )


def _line(turn: Turn, days: int) -> Label:
    found = retention.coming(turn.store, turn.now + timedelta(days=days))
    if not (found.notes or found.tandems or found.people):
        return say("retention-nothing", days=days)
    return say("retention-coming", days=days, notes=found.notes, tandems=found.tandems, people=found.people)


def hold(turn: Turn) -> None:
    """Let nothing go for now."""
    retention.hold(turn.store, turn.person)
    people.record(turn.store, turn.person, "hold records", f"cohort {people.present_cohort(turn.store).id}")
    look_ahead(turn, say("retention-hold-done"))


def release(turn: Turn) -> None:
    """Let things go their way again."""
    retention.release(turn.store)
    people.record(
        turn.store, turn.person, "release records", f"cohort {people.present_cohort(turn.store).id}"
    )
    look_ahead(turn, say("retention-release-done"))
