"""A plain echo bot on python-telegram-bot, without a database: what Tandem's speed is compared with.

It follows the library's own example (examples/echobot.py) and its wiki's page on concurrency: an Application from
ApplicationBuilder, the default HTTPX client, long polling; `--concurrent` is `concurrent_updates(True)`, with the
connection pool that the builder then takes. A text, also a command, comes back as a message. A tap is answered, as the
documentation of CallbackQuery asks, and what the button carried is put in place of the message. `--webhook PORT` runs
the library's own webhook server (on tornado): an update is answered with 200 once it is in the queue in memory.
"""

import argparse

from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

PATH = "telegram"
SECRET = "what-only-Telegram-and-the-bot-know"  # noqa: S105 - of a measurement


async def start(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Greet."""
    if update.message:
        await update.message.reply_text("Hi!")


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Send the text back."""
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


async def echo_tap(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Stop the button's little clock, and show what it carried."""
    query = update.callback_query
    if query and query.data:
        await query.answer()
        await query.edit_message_text(query.data)


def main() -> None:
    """Poll until SIGTERM."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers.echo", description=__doc__)
    parser.add_argument("--token", required=True)
    parser.add_argument("--api-url", required=True)
    parser.add_argument("--concurrent", action="store_true")
    parser.add_argument("--webhook", type=int, metavar="PORT")
    options = parser.parse_args()
    builder = ApplicationBuilder().token(options.token).base_url(f"{options.api_url}/bot")
    application = builder.concurrent_updates(options.concurrent).build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(echo_tap))
    if options.webhook:
        application.run_webhook(
            port=options.webhook,
            url_path=PATH,
            webhook_url=f"http://127.0.0.1:{options.webhook}/{PATH}",
            secret_token=SECRET,
            allowed_updates=Update.ALL_TYPES,
        )
    else:
        application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
