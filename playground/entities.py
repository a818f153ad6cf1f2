"""Telegram's HTML, read as Telegram reads it, and the entities that it finds in plain text by itself.

The grammar and its error texts follow TDLib's `parse_html`. Offsets in error texts count bytes of UTF-8,
offsets and lengths of entities count UTF-16 code units.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playground.detection import detect, utf16_length
from playground.keyboards import why_url_is_invalid
from playground.refusal import RefusedError, bad_request

Json = dict[str, Any]

SPACE = " \t\r\n\0\v"
TAGS = {
    "a": "text_link", "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "span": "spoiler", "tg-spoiler": "spoiler", "tg-emoji": "custom_emoji", "code": "code", "pre": "pre",
    "blockquote": "blockquote",
}  # fmt: skip
ORDER = {
    "blockquote": 0, "expandable_blockquote": 0, "pre": 10, "code": 20, "text_link": 49, "text_mention": 49,
    "bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94, "custom_emoji": 99,
}  # fmt: skip
NAMED_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z]*));?")
PLAIN = re.compile(r"[^<&]+")
NAME_END = re.compile(rf"[{SPACE}>]")
ATTRIBUTE_NAME = re.compile(rf"[^{SPACE}=>/\"']*")
BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
SPACES = re.compile(f"[{SPACE}]*")
SURROGATE = re.compile("[\ud800-\udfff]")
USER_LINK = re.compile(r"tg://user/?\?id=(\d+)")


@dataclass
class OpenTag:
    """A start tag whose end has not come yet."""

    name: str
    argument: str
    offset: int
    piece: int


class HtmlReader:
    """Reads one text; `text` and `entities` are what is left of it."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.place = 0
        self.pieces: list[str] = []
        self.length = 0
        self.entities: list[Json] = []
        self.open: list[OpenTag] = []

    def read(self) -> tuple[str, list[Json]]:
        """The text without its markup, and the entities in order."""
        while self.place < len(self.source):
            letter = self.source[self.place]
            if letter == "&":
                self._add(self._character())
            elif letter != "<":
                self._add(self._match(PLAIN))
            elif self.source.startswith("</", self.place):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _cant_parse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.pieces)
        if SURROGATE.search(text):
            raise _cant_parse(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return text, in_order(self.entities)

    def _add(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += utf16_length(piece)

    def _match(self, pattern: re.Pattern[str]) -> str:
        begin, found = self.place, pattern.match(self.source, self.place)
        self.place = found.end() if found else begin
        return self.source[begin : self.place]

    def _peek(self) -> str:
        return self.source[self.place] if self.place < len(self.source) else ""

    def _character(self) -> str:
        """One escaped character, or the ampersand itself if what follows it is no escape."""
        found = CHARACTER.match(self.source, self.place)
        character = "" if found is None else _decoded(found)
        if found is None or not character:
            self.place += 1
            return "&"
        self.place = found.end()
        return character

    def _start_tag(self) -> None:
        begin = self.place
        end = NAME_END.search(self.source, begin + 1)
        if end is None:
            raise self._cant_parse_at("Unclosed start tag", begin)
        name = self.source[begin + 1 : end.start()].lower()
        if name not in TAGS:
            raise self._cant_parse_at(f'Unsupported start tag "{name}"', begin)
        self.place = end.start()
        argument = self._attributes(name, begin)
        if name == "span" and argument != "spoiler":
            raise self._cant_parse_at('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(OpenTag(name, argument, self.length, len(self.pieces)))

    def _attributes(self, tag: str, begin: int) -> str:
        argument = ""
        while True:
            self._match(SPACES)
            if self._peek() == ">":
                self.place += 1
                return argument
            name = self._match(ATTRIBUTE_NAME)
            if not name:
                raise self._cant_parse_at(f'Empty attribute name in the tag "{tag}"', begin)
            self._match(SPACES)
            value = self._attribute_value(tag, begin)
            argument = _argument_of(tag, name, value) or argument

    def _attribute_value(self, tag: str, begin: int) -> str | None:
        """The value, or None of an attribute without one."""
        if not self._peek():
            raise self._cant_parse_at(f'Unclosed start tag "{tag}"', begin)
        if self._peek() != "=":
            return None
        self.place += 1
        self._match(SPACES)
        if not self._peek():
            raise self._cant_parse_at(f'Unclosed start tag "{tag}"', begin)
        value = self._quoted_value() if self._peek() in {'"', "'"} else self._bare_value()
        if not self._peek():
            raise self._cant_parse_at("Unclosed start tag", begin)
        return value

    def _bare_value(self) -> str:
        begin = self.place
        value = self._match(BARE_VALUE)
        if self._peek() and self._peek() not in SPACE + ">":
            raise self._cant_parse_at("Unexpected end of name token", begin)
        return value.lower()

    def _quoted_value(self) -> str:
        quote = self._peek()
        self.place += 1
        letters: list[str] = []
        while self._peek() not in {quote, ""}:
            if self._peek() == "&":
                letters.append(self._character())
            else:
                letters.append(self._peek())
                self.place += 1
        self.place += 1
        return "".join(letters)

    def _end_tag(self) -> None:
        begin = self.place
        if not self.open:
            raise self._cant_parse_at("Unexpected end tag", begin)
        end = NAME_END.search(self.source, begin + 2)
        name = self.source[begin + 2 : end.start() if end else None].lower()
        self.place = end.start() if end else len(self.source)
        self._match(SPACES)
        if self._peek() != ">":
            raise self._cant_parse_at("Unclosed end tag", begin)
        self.place += 1
        tag = self.open[-1]
        if name not in {"", tag.name}:
            found = f'expected "</{tag.name}>", found "</{name}>"'
            raise _cant_parse(f"Unmatched end tag at byte offset {self._byte_offset(begin)}, {found}")
        self.open.pop()
        if self.length > tag.offset:
            self._close(tag)

    def _close(self, tag: OpenTag) -> None:
        entity: Json = {"type": TAGS[tag.name], "offset": tag.offset, "length": self.length - tag.offset}
        if tag.name == "a" and not _put_link(entity, tag.argument or "".join(self.pieces[tag.piece :])):
            return
        if tag.name == "tg-emoji":
            if not tag.argument.isdecimal() or int(tag.argument) == 0:
                raise _cant_parse("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = tag.argument
        if tag.name == "blockquote" and tag.argument:
            entity["type"] = "expandable_blockquote"
        if tag.name == "code" and tag.argument:
            entity["language"] = tag.argument
        if tag.name in {"pre", "code"} and self._joins_code_in_pre(entity):
            return
        self.entities.append(entity)

    def _joins_code_in_pre(self, outer: Json) -> bool:
        """`<pre><code class="language-…">` is one block with a language, whichever of them is outside."""
        if not self.entities:
            return False
        inner = self.entities[-1]
        same_place = (inner["offset"], inner["length"]) == (outer["offset"], outer["length"])
        language = inner.get("language") or outer.get("language")
        if not same_place or not language or {inner["type"], outer["type"]} != {"pre", "code"}:
            return False
        self.entities[-1] = {**inner, "type": "pre", "language": language}
        return True

    def _byte_offset(self, place: int) -> int:
        return len(self.source[:place].encode("utf-8", "surrogatepass"))

    def _cant_parse_at(self, what: str, place: int) -> RefusedError:
        return _cant_parse(f"{what} at byte offset {self._byte_offset(place)}")


def _cant_parse(what: str) -> RefusedError:
    return bad_request(f"can't parse entities: {what}")


def _decoded(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return NAMED_CHARACTERS.get(name, "")
    digits, base = (hexadecimal, 16) if hexadecimal is not None else (decimal, 10)
    if len(found.group().rstrip(";")) >= 10 or not digits:
        return ""
    code = int(digits, base)
    return chr(code) if 0 < code < 0x10FFFF else ""


def _argument_of(tag: str, name: str, value: str | None) -> str:
    if tag == "blockquote" and name == "expandable":
        return "1"
    if value is None:
        return ""
    if (tag, name) in {("a", "href"), ("tg-emoji", "emoji-id")}:
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return ""


def _put_link(entity: Json, url: str) -> bool:
    """Point the entity at a person or an address; false if the address is none, and the link is dropped."""
    person = USER_LINK.fullmatch(url)
    if person is not None:
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(person.group(1))}
        return True
    entity["url"] = url if "://" in url else f"http://{url}"
    return why_url_is_invalid(url) is None


def in_order(entities: list[Json]) -> list[Json]:
    """Outer before inner, and nothing within code, as Telegram keeps them."""
    ordered = sorted(entities, key=_order)
    kept: list[Json] = []
    code_end = 0
    for entity in ordered:
        if entity["offset"] < code_end:
            continue
        if entity["type"] in {"code", "pre"}:
            code_end = entity["offset"] + entity["length"]
        if entity["type"] != "pre":
            entity.pop("language", None)
        kept.append(entity)
    return kept


def _order(entity: Json) -> tuple[int, int, int]:
    return entity["offset"], -entity["length"], ORDER.get(entity["type"], 50)


def read_text(
    text: str, parse_mode: str = "", entities: Any = None, person: Callable[[int], Json | None] | None = None
) -> tuple[str, list[Json]]:
    """A text as it will stand in the chat: parsed, trimmed, with what Telegram finds in it by itself.

    `person` gives the User of an id for mentions by `tg://user?id=…`; who is unknown is not mentioned.
    """
    found = _given(entities)
    if parse_mode:
        text, found = _parsed(text, parse_mode)
    found = [entity for entity in found if _names_person(entity, person)]
    text, found = _trimmed(text.replace("\r", ""), found)
    return text, in_order(found + detect(text, found))


def _parsed(text: str, parse_mode: str) -> tuple[str, list[Json]]:
    mode = parse_mode.strip().lower()
    if mode in {"markdown", "markdownv2"}:
        raise bad_request("the playground reads parse_mode HTML only")
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    if "<" not in text and "&" not in text:
        return text, []
    return HtmlReader(text).read()


def _given(entities: Any) -> list[Json]:
    if not entities:
        return []
    if not isinstance(entities, list) or not all(isinstance(entity, dict) for entity in entities):
        raise bad_request("can't parse MessageEntity: expected an Object")
    for entity in entities:
        for name in ("type", "offset", "length"):
            if name not in entity:
                raise bad_request(f"can't parse MessageEntity: Can't find field \"{name}\"")
    return [dict(entity) for entity in entities]


def _names_person(entity: Json, person: Callable[[int], Json | None] | None) -> bool:
    if entity["type"] != "text_mention":
        return True
    user = person(int(entity["user"]["id"])) if person is not None else None
    entity["user"] = user
    return user is not None


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """White space at both ends goes, and entities move and shrink with it."""
    without_end = text.rstrip(SPACE)
    trimmed = without_end.lstrip(SPACE)
    if trimmed == text or not entities:
        return trimmed, entities
    shift, length = len(without_end) - len(trimmed), utf16_length(trimmed)
    for entity in entities:
        begin = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, length)
        entity["offset"], entity["length"] = begin, end - begin
    return trimmed, [entity for entity in entities if entity["length"] > 0]
