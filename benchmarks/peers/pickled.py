"""python-telegram-bot's ConversationHandler, kept by its PicklePersistence and flushed on every update.

As the library's wiki says of persistence: a conversation with a name and `persistent=True`, answers in `user_data`.
By default it writes once a minute; here a handler of a later group writes after each update, once (`on_flush`).
The file is rewritten as a whole, and not synced: a process may die, the machine's power may not.
"""

from typing import Any

from telegram import Update
from telegram.ext import (
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    TypeHandler,
    filters,
)

from benchmarks.peers.conversation import QUESTIONS, after, options
from benchmarks.peers.ptb import ask, builder, poll, said

Context = ContextTypes.DEFAULT_TYPE


async def begin(update: Update, _context: Context) -> int:
    """Ask the first question."""
    await ask(update, 0)
    return 0


def _state(step: int) -> list[BaseHandler[Update, Context, Any]]:
    async def take(update: Update, context: Context) -> int:
        assert context.user_data is not None  # noqa: S101 - messages and taps have a user
        context.user_data[step] = said(update)
        await ask(update, after(step))
        return after(step)

    return [MessageHandler(filters.TEXT & ~filters.COMMAND, take), CallbackQueryHandler(take)]


async def flush(update: Update, context: Context) -> None:
    """Write down what this update has changed."""
    application = context.application
    if update.effective_user:
        application.mark_data_for_update_persistence(user_ids=update.effective_user.id)
    await application.update_persistence()
    if application.persistence:
        await application.persistence.flush()


def main() -> None:
    """Poll until SIGTERM."""
    given = options("pickled", __doc__).parse_args()
    kept: PicklePersistence[Any, Any, Any] = PicklePersistence(given.keep, on_flush=True)
    application = builder(given.token, given.api_url).persistence(kept).build()
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", begin)],
            states={step: list(_state(step)) for step in range(len(QUESTIONS))},
            fallbacks=[CommandHandler("start", begin)],
            name="onboarding",
            persistent=True,
        )
    )
    application.add_handler(TypeHandler(Update, flush), group=1)
    poll(application)


if __name__ == "__main__":
    main()
