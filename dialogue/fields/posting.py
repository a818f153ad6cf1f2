"""A message that goes out as it was written: words with their formatting, perhaps a picture or a document."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Attachment, Json, Key, Post, Reply, Scene, Wrong
from dialogue.fields.likeness import shortened
from dialogue.fields.text import is_seen
from dialogue.message import CAPTION_LIMIT, TEXT_LIMIT
from dialogue.screen import Label, Say, say

KEPT = frozenset(
    {
        "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
        "code", "pre", "text_link",
    }
)  # fmt: skip
"""The formatting that a person gives. Addresses, mentions and the like, Telegram finds in the words by itself; own
emoji are for bots that pay for them: their place keeps the usual one."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A message as it is to go out: ``{'text', 'entities', 'file'}``, where a file is ``{'kind', 'id', 'name'}``."""

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """None: a message is written."""
        del scene, draft
        return []

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A message has no keys."""
        del scene, draft, verb, value
        return Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Take words without formatting."""
        return self.posted(scene, draft, Post(text))

    def posted(self, scene: Scene, draft: Json, post: Post) -> Reply:
        """Take a message if the bot can send it: with a file, Telegram allows bots fewer words than people."""
        del scene, draft
        if post.of_album:
            return Wrong(say("posting-album"))
        if post.file is None and not is_seen(post.text):
            return Wrong(say("text-empty"))
        most = TEXT_LIMIT if post.file is None else CAPTION_LIMIT
        length = units(post.text)
        if length > most:
            key = "posting-too-long" if post.file is None else "posting-caption-too-long"
            return Wrong(say(key, most=most, length=length))
        return Answered(as_json(post))

    def show(self, scene: Scene, value: Json) -> Label:
        """The beginning of the words; of a file without words, its name."""
        del scene
        post = post_of(value)
        return shortened(post.text) if post.text else (post.file.name if post.file else "") or "📷"

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a message is written anew."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """What can be sent."""
        del scene, draft
        return say("posting-hint")


def units(text: str) -> int:
    """How long a text is as Telegram counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def as_json(post: Post) -> Json:
    """A message as an answer keeps it."""
    kept = [dict(one) for one in post.entities if one.get("type") in KEPT]
    file = post.file and {"kind": post.file.kind, "id": post.file.file_id, "name": post.file.name}
    return {"text": _sendable(post.text), "entities": kept, "file": file}


def _sendable(text: str) -> str:
    """The text with halves of letters made visible: places of the formatting stay where they are."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def post_of(value: Json) -> Post:
    """A message from what an answer keeps."""
    file = value["file"]
    attachment = file and Attachment(file["kind"], file["id"], file["name"])
    return Post(value["text"], tuple(value["entities"]), attachment or None)
