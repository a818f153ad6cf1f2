"""What the bot tells its operator: one line for each event, on stderr. Numbers of people, never their words."""

import logging
import sys
from typing import Any

import structlog
from structlog.typing import Processor, WrappedLogger

from bot.sections import Log
from bot.traces import trace_of


def configure_logs(settings: Log, secret: str = "") -> None:
    """Write the log as the settings ask; ``secret`` (the token, which stands in addresses) is never written."""
    readable = settings.format == "console"
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *([] if readable else [structlog.processors.format_exc_info]),
            _reader() if readable else structlog.processors.JSONRenderer(ensure_ascii=False),
            _without(secret),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(
            logging.getLevelNamesMapping()[settings.level.upper()]
        ),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    root = logging.getLogger()
    if not any(isinstance(handler, FromLibraries) for handler in root.handlers):
        root.addHandler(FromLibraries(logging.WARNING))  # below that, libraries log what people write


class FromLibraries(logging.Handler):
    """Brings what libraries complain about into the same log: which complaint it is, never what it is about.

    What they fill in, what follows the first line, and the messages of errors may quote people or addresses.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Hand one complaint on."""
        complaint = str(record.msg).partition("\n")[0]
        error = record.exc_info[1] if record.exc_info else None
        trace = {"exception": trace_of(error)} if error is not None else {}
        structlog.get_logger().log(
            record.levelno, "library", logger=record.name, complaint=complaint, **trace
        )


def _reader() -> Processor:
    """Lines for people. Traces show no local variables: they hold what people wrote."""
    return structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )


def _without(secret: str) -> Processor:
    def remove(_logger: WrappedLogger, _method: str, line: Any) -> str:
        return str(line).replace(secret, "…") if secret else str(line)

    return remove
