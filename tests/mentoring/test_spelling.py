"""Words in a form in which spelling doesn't matter."""

import pytest

from mentoring.spelling import folded


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Müller & Söhne G.m.b.H.", "muller sohne gmbh"),
        ("MUELLER  soehne", "muller sohne"),
        ("Straße", "strasse"),
        ("Société d’Études", "societe detudes"),
        ("H & M", "hm"),
        ("Schöne Neue Welt", "schone neu welt"),
        ("  …  ", ""),
    ],
)
def test_spelling_does_not_matter(written: str, compared: str) -> None:
    assert folded(written) == compared
