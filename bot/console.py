"""What the command line shows: plain sentences, each with a tick or a cross where something was tried."""

import typer


def say(sentence: str) -> None:
    """Tell how something went."""
    typer.echo(sentence)


def tick(sentence: str) -> None:
    """Tell that something is as it should be."""
    typer.echo(typer.style("✓ ", fg=typer.colors.GREEN, bold=True) + sentence)


def cross(sentence: str) -> None:
    """Tell that something is not as it should be, among other things that were looked at."""
    typer.echo(_CROSS + sentence)


def complain(sentence: str) -> None:
    """Tell why a command can't do what it was asked for; goes where errors go."""
    typer.echo(_CROSS + sentence, err=True)


_CROSS = typer.style("✗ ", fg=typer.colors.RED, bold=True)
