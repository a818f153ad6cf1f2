"""What people send that is no text, in the smallest form that is true to the Bot API."""

from typing import Any

from playground.chats import Json, StoredFile, User
from playground.sending import document_of, photo_size
from playground.world import World

TINY_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8cfc0f01f00050001ff89993d1d0000000049454e44ae426082"
)


def shape(world: World, user: User, kind: str, details: Any) -> tuple[Json, StoredFile | None]:
    """The content of a message of this kind, and the file in it if there is one.

    `details` is True for a plain example, or a mapping of fields that differ from it.
    """
    changes = details if isinstance(details, dict) else {}
    if kind == "contact":
        own = {"phone_number": "+4915112345678", "first_name": user.first_name, "user_id": user.id}
        return {"contact": {**own, **changes}}, None
    if kind == "location":
        return {"location": {"latitude": 50.1109, "longitude": 8.6821, **changes}}, None
    if kind == "dice":
        return {"dice": {"emoji": "🎲", "value": 4, **changes}}, None
    if kind == "photo":
        file = world.keep_file("photo.png", TINY_PICTURE, "image/png", "photos")
        return {"photo": [{**photo_size(file, 1, 1), **changes}]}, file
    if kind == "document":
        file = world.keep_file("document.txt", b"Hello.", "text/plain")
        return {"document": {**document_of(file)["document"], **changes}}, file
    if kind in FILES:
        name, mime_type, fields = FILES[kind]
        file = world.keep_file(name, b"\0", mime_type, f"{kind}s")
        ids = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.content)}
        return {kind: {**ids, **fields, **changes}}, file
    raise ValueError(f"nobody can send a {kind} here")


FILES: dict[str, tuple[str, str, Json]] = {
    "sticker": (
        "sticker.webp",
        "image/webp",
        {
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "👍",
        },
    ),
    "voice": ("voice.ogg", "audio/ogg", {"duration": 3, "mime_type": "audio/ogg"}),
    "audio": ("song.mp3", "audio/mpeg", {"duration": 60, "mime_type": "audio/mpeg", "title": "A song"}),
    "video": (
        "film.mp4",
        "video/mp4",
        {"duration": 5, "width": 640, "height": 360, "mime_type": "video/mp4"},
    ),
    "video_note": ("note.mp4", "video/mp4", {"duration": 5, "length": 240}),
}
