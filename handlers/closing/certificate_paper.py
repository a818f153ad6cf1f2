"""The certificate on paper: one page, A4, written by typst outside the writer."""

from collections.abc import Mapping
from pathlib import Path

from dialogue.field import Json
from handlers.papers import paper

TEMPLATE = Path(__file__).parent / "certificate.typ"


def write(values: Mapping[str, Json]) -> bytes:
    """Write the certificate as a PDF."""
    return paper(TEMPLATE, values)
