"""What an announcement says: to somebody who reads a language, and in a few words."""

from dialogue.field import Post
from dialogue.fields.likeness import shortened
from dialogue.fields.posting import post_of
from dialogue.screen import Label, say
from storage.tables import Announcement


def post_in(announcement: Announcement, language: str) -> Post:
    """The message that somebody gets who reads that language."""
    versions = announcement.versions
    return post_of(versions.get(language) or versions[announcement.first_language])


def beginning_of(announcement: Announcement, language: str, letters: int) -> Label:
    """The first words in a language, on one line; of a picture or a document without words, what it is."""
    post = post_in(announcement, language)
    if post.text:
        return shortened(" ".join(post.text.split()), letters)
    return (post.file.name if post.file else "") or say("announcement-picture")
