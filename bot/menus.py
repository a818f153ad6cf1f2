"""What Telegram shows of the bot before anybody has talked to it: command menus and descriptions, by language."""

from collections.abc import Awaitable, Iterator
from itertools import chain
from zoneinfo import ZoneInfo

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from dialogue.house import House
from dialogue.screen import say
from dialogue.texts import Reader

log = structlog.get_logger()

DESCRIPTION_LIMIT, SHORT_LIMIT = 512, 120  # Bot API, setMyDescription and setMyShortDescription


async def show_menus(bot: Bot, house: House) -> None:
    """Set what strangers see, in each language; the first one is for everybody else.

    Commands come first: they are used, descriptions are read once. What Telegram refuses is logged; the others
    are set all the same, and the next start tries again.
    """
    for call in chain(_commands(bot, house), _descriptions(bot, house)):
        try:
            await call
        except TelegramError as error:
            log.warning("app.menus_not_shown", reason=error.message)


def _commands(bot: Bot, house: House) -> Iterator[Awaitable[bool]]:
    scope = BotCommandScopeAllPrivateChats()
    for reader, codes in _readers(house):
        entries = house.menu(frozenset(), reader)
        commands = [BotCommand(entry["command"], entry["description"]) for entry in entries]
        for code in codes:
            yield bot.set_my_commands(commands, scope=scope, language_code=code)


def _descriptions(bot: Bot, house: House) -> Iterator[Awaitable[bool]]:
    for reader, codes in _readers(house):
        about = house.texts.plain(say("bot-description", programme=house.programme.name), reader)
        short = house.texts.plain(say("bot-short-description", programme=house.programme.name), reader)
        for code in codes:
            yield bot.set_my_description(about[:DESCRIPTION_LIMIT], language_code=code)
            yield bot.set_my_short_description(short[:SHORT_LIMIT], language_code=code)


def _readers(house: House) -> Iterator[tuple[Reader, list[str | None]]]:
    """Readers of each language, and the codes under which Telegram is to keep what they read."""
    for position, language in enumerate(house.programme.languages):
        reader = Reader(language, ZoneInfo(house.programme.time_zone))
        yield reader, [language, None] if position == 0 else [language]
