"""Hints at fonts: one sentence for each script that cannot be shown, and none without reason."""

import pytest

from bot.fonts import SCRIPTS, Script, hints
from handlers import pictures


def test_there_is_nothing_to_say_where_every_letter_can_be_shown() -> None:
    assert hints(lambda _: True) == []


def test_every_script_is_named_with_its_package_where_there_are_no_fonts() -> None:
    told = hints(lambda _: False)
    assert len(told) == len(SCRIPTS)
    for sentence, (name, script) in zip(told, SCRIPTS.items(), strict=True):
        assert sentence.startswith(f"Names in {name} letters will be empty boxes")
        assert sentence.endswith(f"apt install {script.package}")


def test_one_letter_that_lacks_is_enough() -> None:
    scripts = {"Runic": Script("ᚠᚢᚦ", "fonts-of-runes"), "Ogham": Script("ᚁᚂ", "fonts-of-trees")}
    assert hints(lambda letter: letter != "ᚢ", scripts) == [
        "Names in Runic letters will be empty boxes in documents and pictures: no font here has them. "
        "On Debian and Ubuntu: apt install fonts-of-runes"
    ]


@pytest.mark.parametrize("name", ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew"])
def test_what_comes_with_the_libraries_lacks_nowhere(name: str) -> None:
    assert hints(pictures.shows, {name: SCRIPTS[name]}) == []


def test_what_no_font_can_have_is_said() -> None:
    assert len(hints(pictures.shows, {"Nobody’s": Script("\U000e1234", "none")})) == 1
