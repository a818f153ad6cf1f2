"""The Bot API's methods that change what stands in a chat, and that answer taps and inline queries."""

from datetime import timedelta
from typing import Any

from playground.chats import Chat, Json, Message, Toast
from playground.detection import utf16_length
from playground.keyboards import read_inline_keyboard
from playground.parameters import Parameters
from playground.refusal import bad_request
from playground.sending import LONGEST_CAPTION, LONGEST_TEXT, read_document, read_photo, read_text_of
from playground.world import World

DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
QUERY_INVALID = "query is too old and response timeout expired or query ID is invalid"


def edit_message_text(world: World, params: Parameters) -> Json:
    """Give a message another text and keyboard; without `reply_markup` its keyboard goes."""
    if not params.text("text"):
        raise bad_request("message text is empty")
    message = _to_edit(world, params)
    text, entities = read_text_of(world, params, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad_request("MESSAGE_TOO_LONG")
    if message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(world, message, text, entities, params)


def edit_message_caption(world: World, params: Parameters) -> Json:
    """Give a file another caption and keyboard."""
    message = _to_edit(world, params)
    caption, entities = read_text_of(world, params, "caption", "caption_entities")
    if utf16_length(caption) > LONGEST_CAPTION:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    if not message.has_caption:
        raise bad_request("there is no caption in the message to edit")
    return _change(world, message, caption, entities, params)


def edit_message_media(world: World, params: Parameters) -> Json:
    """Put another picture, with another caption, into a message that has a picture or a file."""
    message = _to_edit(world, params)
    media = params.object("media")
    kind = media.get("type") if isinstance(media, dict) else None
    if not isinstance(media, dict) or kind not in ("photo", "document"):
        raise bad_request("this playground changes pictures and documents only: media.type photo or document")
    if not message.has_caption:
        raise bad_request("there is no media in the message to edit")
    given = Parameters({**media, kind: media.get("media", "")}, params.files)
    file, content = read_photo(world, given) if kind == "photo" else read_document(world, given)
    caption, entities = read_text_of(world, given, "caption", "caption_entities")
    if utf16_length(caption) > LONGEST_CAPTION:
        raise bad_request("MEDIA_CAPTION_TOO_LONG")
    is_new = message.file is None or message.file.content != file.content
    message.file, message.content = file, content
    return _change(world, message, caption, entities, params, is_new=is_new)


def edit_message_reply_markup(world: World, params: Parameters) -> Json:
    """Give a message another keyboard, or none."""
    message = _to_edit(world, params)
    return _change(world, message, message.text, message.entities, params)


def _to_edit(world: World, params: Parameters) -> Message:
    chat = world.chat_to_write_to(params)
    if not params.integer("message_id"):
        raise bad_request("message identifier is not specified")
    message = world.message_in(chat, params.integer("message_id"), "message to edit not found")
    if not message.from_bot or message.had_reply_keyboard or message.forwarded_from is not None:
        raise bad_request("message can't be edited")
    return message


def _change(
    world: World,
    message: Message,
    text: str,
    entities: list[Json],
    params: Parameters,
    *,
    is_new: bool = False,
) -> Json:
    """Put the new state in place; ``is_new``: what is no text has changed already."""
    chat = world.chats[message.chat_id]
    markup = read_inline_keyboard(params.object("reply_markup"))
    if not is_new and (text, entities, markup) == (message.text, message.entities, message.reply_markup):
        raise bad_request(NOT_MODIFIED)
    world.count_send(chat)
    message.change(world.now(), text, entities, markup)
    world.tell("edited", chat, message)
    return world.written(message)


def delete_message(world: World, params: Parameters) -> bool:
    """Take a message away, if it is not older than two days."""
    chat = world.chat_of(params)
    message = world.message_in(chat, params.integer("message_id"), "message to delete not found")
    if world.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    _delete(world, chat, message)
    return True


def delete_messages(world: World, params: Parameters) -> bool:
    """Take many messages away; those that can't be found or are too old are passed over."""
    chat = world.chat_of(params)
    ids = params.object("message_ids")
    if not isinstance(ids, list) or not 1 <= len(ids) <= 100:
        raise bad_request(
            "message identifiers are not specified" if not ids else "too many message identifiers"
        )
    for message_id in ids:
        message = chat.by_id.get(int(message_id))
        if message is not None and not message.deleted and world.now() - message.date <= DELETABLE_FOR:
            _delete(world, chat, message)
    return True


def _delete(world: World, chat: Chat, message: Message) -> None:
    message.deleted = True
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    world.tell("deleted", chat, message)


def pin_chat_message(world: World, params: Parameters) -> bool:
    """Pin a message at the top of its chat."""
    chat = world.chat_to_write_to(params)
    message = world.message_in(chat, params.integer("message_id"), "message to pin not found")
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
        world.tell("pinned", chat, message)
    return True


def unpin_chat_message(world: World, params: Parameters) -> bool:
    """Unpin a message, the last pinned one if none is named."""
    chat = world.chat_to_write_to(params)
    message_id = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    world.tell("pinned", chat, chat.by_id[message_id])
    return True


def answer_callback_query(world: World, params: Parameters) -> bool:
    """Let go of a tapped button, perhaps with a note; a second answer changes nothing."""
    text = params.text("text")
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = world.taps.get(params.text("callback_query_id"))
    if tap is None:
        raise bad_request(QUERY_INVALID)
    if tap.answered:
        return True
    tap.answered = True
    chat = world.chats[tap.chat_id]
    if text:
        chat.toasts.append(Toast(text, params.flag("show_alert"), world.now()))
    world.tell(
        "answered", chat, query_id=tap.id, text=text, alert=params.flag("show_alert"), user_id=tap.user_id
    )
    return True


def answer_inline_query(world: World, params: Parameters) -> bool:
    """Answer what somebody typed behind the bot's name in any chat."""
    query_id = params.text("inline_query_id")
    if query_id not in world.inline_answers:
        raise bad_request(QUERY_INVALID)
    results: Any = params.object("results") or []
    if not isinstance(results, list):
        raise bad_request("Expected an Array of inline query results")
    if len(results) > 50:
        raise bad_request("too many inline query results specified")
    world.inline_answers[query_id] = results
    return True


METHODS = {
    "editmessagetext": edit_message_text,
    "editmessagecaption": edit_message_caption,
    "editmessagemedia": edit_message_media,
    "editmessagereplymarkup": edit_message_reply_markup,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "pinchatmessage": pin_chat_message,
    "unpinchatmessage": unpin_chat_message,
    "answercallbackquery": answer_callback_query,
    "answerinlinequery": answer_inline_query,
}
