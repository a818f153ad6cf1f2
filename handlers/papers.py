"""How documents are made: a typst template beside its room, and the values that go into it, become a PDF."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dialogue.field import Json

ROOT = Path(__file__).parent  # templates import the shared look as "/paper.typ"
MIME_TYPE = "application/pdf"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is to be made: what its file is called, its template, and what stands in it."""

    file_name: str
    template: Path
    values: Mapping[str, Json]


def paper(template: Path, values: Mapping[str, Json]) -> bytes:
    """Compile a template to a PDF. Call it where work is done outside the writer: typst is heavy.

    ``paper.typ`` gives the template ``values`` and the shared look. Values are data, never markup, whatever
    people have written. The same values give the same bytes.
    """
    import typst

    given = {"values": json.dumps(values, ensure_ascii=False)}
    made = typst.compile(str(template), root=str(ROOT), sys_inputs=given, format="pdf", timestamp=0)
    assert isinstance(made, bytes)  # noqa: S101 - one PDF is one file
    return made
