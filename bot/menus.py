"""The command menus that Telegram shows before somebody's own menu is set: by language, for private chats."""

from zoneinfo import ZoneInfo

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from dialogue.house import House
from dialogue.texts import Reader


async def show_menus(bot: Bot, house: House) -> None:
    """Set what strangers see, in each language; the first one is for everybody else."""
    for position, language in enumerate(house.programme.languages):
        entries = house.menu(frozenset(), Reader(language, ZoneInfo(house.programme.time_zone)))
        commands = [BotCommand(entry["command"], entry["description"]) for entry in entries]
        scope = BotCommandScopeAllPrivateChats()
        await bot.set_my_commands(commands, scope=scope, language_code=language)
        if position == 0:
            await bot.set_my_commands(commands, scope=scope)
