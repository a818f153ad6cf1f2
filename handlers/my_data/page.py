"""The file that somebody takes along: a page that any browser shows, and the same for programs."""

import html
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from handlers.papers import Paper, paper


@dataclass(frozen=True, slots=True)
class Chapter:
    """A kind of thing: its heading, and each one's lines in HTML."""

    title: str
    entries: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """All of it, in words of the reader's language and as values for programs."""

    language: str
    title: str
    made: str
    chapters: tuple[Chapter, ...]
    papers: tuple[Paper, ...]
    data: Mapping[str, Any]


STYLE = (
    "body{font:1.05rem/1.55 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1f2933}"
    "h1{color:#0b6e99}h2{font-size:1.15rem;margin:2.2rem 0 .4rem}.made{color:#6b7782}"
    "ul{list-style:none;margin:.5rem 0;padding:.6rem .9rem;background:#f4f7f9;border-radius:.6rem;break-inside:avoid}"
    "li{white-space:pre-wrap;overflow-wrap:anywhere}"
)


def pack(contents: Contents) -> bytes:
    """Put page, values and documents into one ZIP file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("mydata.html", page(contents))
        target.writestr("mydata.json", json.dumps(contents.data, ensure_ascii=False, indent=2))
        for one in contents.papers:
            target.writestr(one.file_name, paper(one.template, one.values))
    return packed.getvalue()


def page(contents: Contents) -> str:
    """The page; nothing in it comes from elsewhere."""
    chapters = "".join(map(_chapter, contents.chapters))
    title = html.escape(contents.title)
    return (
        f'<!doctype html><html lang="{html.escape(contents.language)}"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style><h1>{title}</h1>"
        f"<p class=made>{html.escape(contents.made)}</p>{chapters}</html>"
    )


def _chapter(chapter: Chapter) -> str:
    lists = "".join(
        f"<ul>{''.join(f'<li dir=auto>{line}</li>' for line in entry)}</ul>" for entry in chapter.entries
    )
    return f"<h2>{html.escape(chapter.title)}</h2>{lists}"
