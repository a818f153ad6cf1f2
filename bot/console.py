"""What the command line shows: plain sentences, each with a tick or a cross where something was tried."""

from rich.console import Console
from rich.text import Text

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(highlight=False, soft_wrap=True, stderr=True)


def say(sentence: str) -> None:
    """Tell how something went."""
    OUT.print(Text(sentence))


def tick(sentence: str) -> None:
    """Tell that something is as it should be."""
    OUT.print(Text("✓ ", style="bold green") + Text(sentence))


def cross(sentence: str) -> None:
    """Tell that something is not as it should be, among other things that were looked at."""
    OUT.print(Text("✗ ", style="bold red") + Text(sentence))


def complain(sentence: str) -> None:
    """Tell why a command can't do what it was asked for; goes where errors go."""
    ERR.print(Text("✗ ", style="bold red") + Text(sentence))
