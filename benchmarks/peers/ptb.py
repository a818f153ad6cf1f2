"""How a peer on python-telegram-bot asks: a message after a text; after a tap its answer, and an edit."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder

from benchmarks.peers.conversation import QUESTIONS


def builder(token: str, api_url: str) -> ApplicationBuilder:  # type: ignore[type-arg]
    """The library's own builder, which asks the server of the measurement."""
    return ApplicationBuilder().token(token).base_url(f"{api_url}/bot")


def poll(application: Application) -> None:  # type: ignore[type-arg]
    """Poll until SIGTERM."""
    application.run_polling(allowed_updates=Update.ALL_TYPES)


async def ask(update: Update, step: int) -> None:
    """Ask a question."""
    text, labels = QUESTIONS[step]
    buttons = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=f"{step}|{number}")]
            for number, label in enumerate(labels)
        ]
    )
    if query := update.callback_query:
        await query.answer()
        await query.edit_message_text(text, reply_markup=buttons)
    elif update.effective_message:
        await update.effective_message.reply_text(text, reply_markup=buttons)


def said(update: Update) -> str:
    """What a person has typed, or what the button carries."""
    if update.callback_query:
        return update.callback_query.data or ""
    return (update.effective_message and update.effective_message.text) or ""
