"""What the command line shows: plain sentences, each with a tick or a cross where something was tried."""

import sys
from io import TextIOWrapper


def prepare_streams() -> None:
    """Let a terminal that has no ✓ show ? rather than fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(sentence: str) -> None:
    """Tell how something went."""
    print(sentence, flush=True)  # noqa: T201 - this is where it is printed


def tick(sentence: str) -> None:
    """Tell that something is as it should be."""
    _mark("✓", "green", sentence)


def cross(sentence: str) -> None:
    """Tell that something is not as it should be, among other things that were looked at."""
    _mark("✗", "red", sentence)


def complain(sentence: str) -> None:
    """Tell why a command can't do what it was asked for; goes where errors go."""
    _mark("✗", "red", sentence, is_error=True)


def give_up(*reasons: object) -> SystemExit:
    """Say why a command can't do what it was asked for, each reason by itself, and give the exit to raise."""
    for reason in reasons:
        complain(str(reason))
    return SystemExit(1)


def _mark(sign: str, colour: str, sentence: str, *, is_error: bool = False) -> None:
    import typer  # the bot itself, which only says that it runs, does without it

    typer.echo(typer.style(f"{sign} ", fg=colour, bold=True) + sentence, err=is_error)
