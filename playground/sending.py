"""The Bot API's methods that put something new into a chat."""

from typing import Any

from playground.chats import Chat, Json, Message, StoredFile
from playground.detection import utf16_length
from playground.entities import read_text
from playground.keyboards import read_reply_markup
from playground.parameters import Parameters, Upload
from playground.pictures import read_picture_size
from playground.refusal import RefusedError, bad_request
from playground.world import TYPING, World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LARGEST_FILE = 50 * 1024 * 1024
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


def send_message(world: World, params: Parameters) -> Json:
    """Put a text into a chat."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    chat = world.chat_to_write_to(params)
    text, entities = read_text_of(world, params, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    preview = params.object("link_preview_options")
    message = _post(world, chat, params, text=text, entities=entities, link_preview_options=preview)
    return world.written(message)


def send_document(world: World, params: Parameters) -> Json:
    """Put a file into a chat, new or known by its id."""
    chat = world.chat_to_write_to(params)
    return _send_file(world, chat, params, *read_document(world, params))


def read_document(world: World, params: Parameters) -> tuple[StoredFile, Json]:
    """The document that comes with a call, and the content of a message that is one."""
    file = _file_of(world, params, "document")
    return file, document_of(file)


def document_of(file: StoredFile) -> Json:
    """The content of a message that is a file."""
    document = {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.mime_type,
        "file_size": len(file.content),
    }
    return {"document": document}


def send_photo(world: World, params: Parameters) -> Json:
    """Put a picture into a chat."""
    chat = world.chat_to_write_to(params)
    file, content = read_photo(world, params)
    return _send_file(world, chat, params, file, content)


def read_photo(world: World, params: Parameters) -> tuple[StoredFile, Json]:
    """The picture that comes with a call, and the content of a message that is one."""
    file = _file_of(world, params, "photo", folder="photos")
    return file, picture_of(file)


def picture_of(file: StoredFile) -> Json:
    """The content of a message that is a picture."""
    size = read_picture_size(file.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [photo_size(file, width, height)]}


def photo_size(file: StoredFile, width: int, height: int) -> Json:
    """The Bot API's PhotoSize."""
    return {
        "file_id": file.id,
        "file_unique_id": file.unique_id,
        "width": width,
        "height": height,
        "file_size": len(file.content),
    }


def send_chat_action(world: World, params: Parameters) -> bool:
    """Show for some seconds that the bot is about to send something."""
    chat = world.chat_to_write_to(params)
    action = params.text("action").lower()
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.typing, chat.typing_until = action, world.now() + TYPING
    world.tell("typing", chat, action=action)
    return True


def copy_message(world: World, params: Parameters) -> Json:
    """Send a message's content again, without saying where it comes from."""
    original = _original(world, params, "message to copy not found")
    chat = world.chat_to_write_to(params)
    text, entities = original.text, original.entities
    if original.has_caption and "caption" in params:
        text, entities = _caption_of(world, params)
    copy = _post(
        world, chat, params, text=text, entities=entities, content=original.content, file=original.file
    )
    return {"message_id": copy.id}


def forward_message(world: World, params: Parameters) -> Json:
    """Send a message again, saying who wrote it."""
    original = _original(world, params, "message to forward not found")
    chat = world.chat_to_write_to(params)
    forwarded = _post(
        world,
        chat,
        params,
        text=original.text,
        entities=original.entities,
        content=original.content,
        file=original.file,
        forwarded_from=original.forwarded_from or original.sender,
        forwarded_at=original.forwarded_at or original.date,
    )
    return world.written(forwarded)


def read_text_of(world: World, params: Parameters, name: str, entities: str) -> tuple[str, list[Json]]:
    """A text parameter with its formatting."""
    return read_text(params.text(name), params.text("parse_mode"), params.object(entities), world.person_json)


def _caption_of(world: World, params: Parameters) -> tuple[str, list[Json]]:
    caption, entities = read_text_of(world, params, "caption", "caption_entities")
    if utf16_length(caption) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return caption, entities


def _original(world: World, params: Parameters, otherwise: str) -> Message:
    chat = world.chat_of(params, "from_chat_id")
    return world.message_in(chat, params.integer("message_id"), otherwise)


def _send_file(world: World, chat: Chat, params: Parameters, file: StoredFile, content: Json) -> Json:
    caption, entities = _caption_of(world, params)
    message = _post(world, chat, params, text=caption, entities=entities, content=content, file=file)
    return world.written(message)


def _file_of(world: World, params: Parameters, name: str, folder: str = "documents") -> StoredFile:
    given = params.file(name)
    if given is None:
        raise bad_request(f"there is no {name} in the request")
    if isinstance(given, Upload):
        if not given.content:
            raise bad_request("file must be non-empty")
        if len(given.content) > LARGEST_FILE:
            raise RefusedError(413)
        return world.keep_file(given.name, given.content, given.mime_type, folder)
    if given not in world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return world.files[given]


def _post(world: World, chat: Chat, params: Parameters, **fields: Any) -> Message:
    inline, reply_keyboard = read_reply_markup(params.object("reply_markup"))
    reply_to = _reply_to(chat, params.object("reply_parameters"))
    world.count_send(chat)
    message = world.post(
        chat,
        world.bot,
        reply_markup=inline,
        reply_to=reply_to,
        silent=params.flag("disable_notification"),
        protected=params.flag("protect_content"),
        had_reply_keyboard=reply_keyboard is not None,
        **fields,
    )
    if reply_keyboard is not None:
        chat.reply_keyboard = None if "remove_keyboard" in reply_keyboard else reply_keyboard
        world.tell("keyboard", chat)
    return message


def _reply_to(chat: Chat, reply_parameters: Any) -> int | None:
    if not isinstance(reply_parameters, dict):
        return None
    message_id = int(reply_parameters.get("message_id", 0))
    original = chat.by_id.get(message_id)
    if original is not None and not original.deleted:
        return message_id
    if reply_parameters.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


METHODS = {
    "sendmessage": send_message,
    "senddocument": send_document,
    "sendphoto": send_photo,
    "sendchataction": send_chat_action,
    "copymessage": copy_message,
    "forwardmessage": forward_message,
}
