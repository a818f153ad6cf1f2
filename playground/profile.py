"""The Bot API's methods about the bot itself: its commands, names, menu button, webhook, files and chats."""

from typing import Any
from urllib.parse import urlsplit

from playground.chats import Json
from playground.command_menus import read_commands, read_scope
from playground.parameters import Parameters
from playground.refusal import bad_request
from playground.updates import Webhook
from playground.world import World

LARGEST_DOWNLOAD = 20 * 1024 * 1024
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
SECRET_LETTERS = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, _params: Parameters) -> Json:
    """The bot as a User, with what only this method tells."""
    return {
        **world.bot.as_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_my_commands(world: World, params: Parameters) -> list[dict[str, str]]:
    """The list of exactly one scope and language."""
    return world.menus.get(read_scope(params.object("scope")), params.text("language_code"))


def set_my_commands(world: World, params: Parameters) -> bool:
    """Set the list of a scope and language."""
    commands = read_commands(params.values.get("commands", []))
    _put_commands(world, params, commands)
    return True


def delete_my_commands(world: World, params: Parameters) -> bool:
    """Take the list of a scope and language away."""
    _put_commands(world, params, [])
    return True


def _put_commands(world: World, params: Parameters, commands: list[dict[str, str]]) -> None:
    scope = read_scope(params.object("scope"))
    if scope[1] and scope[1] not in world.chats:
        raise bad_request("chat not found")
    world.menus.put(scope, params.text("language_code"), commands)
    world.tell("commands")


def _get_words(world: World, params: Parameters, name: str) -> dict[str, str]:
    language = params.text("language_code")
    default = world.profile.get((name, ""), world.bot.first_name if name == "name" else "")
    return {name: world.profile.get((name, language), default)}


def _set_words(world: World, params: Parameters, name: str) -> bool:
    words = params.text(name)
    if len(words) > LONGEST[name]:
        raise bad_request(f"BOT_{name.upper()}_TOO_LONG")
    world.profile[name, params.text("language_code")] = words
    world.tell("profile")
    return True


def set_chat_menu_button(world: World, params: Parameters) -> bool:
    """Set what the button beside the input field does, in one chat or in all."""
    button = params.object("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button: Unsupported type specified")
    if "chat_id" in params:
        world.chat_of(params).menu_button = button
    else:
        world.menu_button = button
    world.tell("profile")
    return True


def get_chat_menu_button(world: World, params: Parameters) -> Json:
    """What the button beside the input field does."""
    if "chat_id" in params:
        return world.chat_of(params).menu_button or world.menu_button
    return world.menu_button


def get_chat(world: World, params: Parameters) -> Json:
    """A chat in full."""
    chat = world.chat_of(params)
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    full = {
        **chat.as_json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if chat.pinned:
        full["pinned_message"] = world.written(chat.by_id[chat.pinned[-1]])
    return full


def get_file(world: World, params: Parameters) -> Json:
    """Where a file can be downloaded."""
    file = world.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return file.as_json()


def set_webhook(world: World, params: Parameters) -> bool:
    """Have updates delivered to an address; an empty one switches back to long polls."""
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not set(secret) <= SECRET_LETTERS:
        raise bad_request("secret token contains unallowed characters")
    if params.flag("drop_pending_updates"):
        world.updates.drop_pending()
    world.updates.allow(params.values.get("allowed_updates"))
    connections = min(max(params.integer("max_connections", 40), 1), 100)
    world.updates.set_webhook(Webhook(url, secret, connections))
    return True


def delete_webhook(world: World, params: Parameters) -> bool:
    """Switch back to long polls."""
    if params.flag("drop_pending_updates"):
        world.updates.drop_pending()
    world.updates.set_webhook(None)
    return True


def get_webhook_info(world: World, _params: Parameters) -> Json:
    """Where updates are delivered, and how many wait."""
    webhook = world.updates.webhook
    info: Json = {
        "url": webhook.url if webhook is not None else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if webhook is not None:
        info["max_connections"] = webhook.max_connections
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def _accept(_world: World, _params: Parameters) -> bool:
    return True


def _words(name: str) -> dict[str, Any]:
    method = name.replace("_", "")
    return {
        f"getmy{method}": lambda world, params: _get_words(world, params, name),
        f"setmy{method}": lambda world, params: _set_words(world, params, name),
    }


METHODS = {
    "getme": get_me,
    "getmycommands": get_my_commands,
    "setmycommands": set_my_commands,
    "deletemycommands": delete_my_commands,
    "getchat": get_chat,
    "getchatmenubutton": get_chat_menu_button,
    "setchatmenubutton": set_chat_menu_button,
    "getfile": get_file,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "logout": _accept,
    "close": _accept,
    **_words("name"),
    **_words("description"),
    **_words("short_description"),
}
