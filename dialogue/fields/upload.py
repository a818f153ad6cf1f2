"""A document that somebody sends."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Json, Key, Post, Reply, Scene, Wrong
from dialogue.screen import Label, Say, say

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Upload:
    """A document of at most so many megabytes: ``{'id', 'name'}``, by which Telegram gives it out."""

    megabytes: int

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """None: a document is sent."""
        del scene, draft
        return []

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """A document has no keys."""
        del scene, draft, verb, value
        return Wrong(say("field-old-button"))

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Words are no document."""
        del scene, draft, text
        return Wrong(say("upload-no-words"))

    def posted(self, scene: Scene, draft: Json, post: Post) -> Reply:
        """Take a document that is not too large."""
        if post.file is None:
            return self.typed(scene, draft, post.text)
        if post.of_album:
            return Wrong(say("posting-album"))
        if post.file.kind != "document":
            return Wrong(say("upload-picture"))
        if post.file.size > self.megabytes * MEGABYTE:
            return Wrong(
                say("upload-too-large", most=self.megabytes, size=round(post.file.size / MEGABYTE, 1))
            )
        return Answered({"id": post.file.file_id, "name": post.file.name})

    def show(self, scene: Scene, value: Json) -> Label:
        """What the document is called."""
        del scene
        return str(value["name"]) or "📎"

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Nothing: a document is sent anew."""
        del scene, value

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """How to send one."""
        del scene, draft
        return say("upload-hint")
