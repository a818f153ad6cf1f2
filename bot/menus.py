"""What Telegram shows of the bot before anybody has talked to it: command menus and descriptions, by language."""

from zoneinfo import ZoneInfo

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from dialogue.house import House
from dialogue.screen import say
from dialogue.texts import Reader

DESCRIPTION_LIMIT, SHORT_LIMIT = 512, 120  # Bot API, setMyDescription and setMyShortDescription


async def show_menus(bot: Bot, house: House) -> None:
    """Set what strangers see, in each language; the first one is for everybody else."""
    for position, language in enumerate(house.programme.languages):
        reader = Reader(language, ZoneInfo(house.programme.time_zone))
        about = house.texts.plain(say("bot-description", programme=house.programme.name), reader)
        short = house.texts.plain(say("bot-short-description", programme=house.programme.name), reader)
        for code in [language, None] if position == 0 else [language]:
            await bot.set_my_description(about[:DESCRIPTION_LIMIT], language_code=code)
            await bot.set_my_short_description(short[:SHORT_LIMIT], language_code=code)
        entries = house.menu(frozenset(), reader)
        commands = [BotCommand(entry["command"], entry["description"]) for entry in entries]
        scope = BotCommandScopeAllPrivateChats()
        await bot.set_my_commands(commands, scope=scope, language_code=language)
        if position == 0:
            await bot.set_my_commands(commands, scope=scope)
