"""Which scripts the fonts of this machine cannot show, so that nobody's name silently becomes a row of boxes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Script:
    """Some letters that stand for a script, and the Debian package whose fonts have them."""

    letters: str
    package: str


SCRIPTS: Mapping[str, Script] = {
    "Latin": Script("AzÄßłőŵ", "fonts-noto-core"),
    "Cyrillic": Script("ЖяїЂ", "fonts-noto-core"),
    "Greek": Script("Ωςή", "fonts-noto-core"),
    "Arabic": Script("عبپچ", "fonts-noto-core"),
    "Hebrew": Script("אשם", "fonts-noto-core"),
    "Chinese, Japanese or Korean": Script("王國国あア한", "fonts-noto-cjk"),
    "Devanagari": Script("कषि", "fonts-noto-core"),
    "Thai": Script("กฮี", "fonts-noto-core"),
}


def hints(shows: Callable[[str], bool], scripts: Mapping[str, Script] = SCRIPTS) -> list[str]:
    """Say for each script that some letter of it cannot be shown, and which package changes that."""
    return [
        f"Names in {name} letters will be empty boxes in documents and pictures: no font here has them. "
        f"On Debian and Ubuntu: apt install {script.package}"
        for name, script in scripts.items()
        if not all(map(shows, script.letters))
    ]
