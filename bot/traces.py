"""What is told of an error: where it happened and of what kind it is, never its message, which may quote a person."""

import traceback
from collections import Counter
from collections.abc import Iterator

import structlog

log = structlog.get_logger()
errors: Counter[str] = Counter()  # told since the start of this process, by the part that met them


def log_error(event: str, error: BaseException, **ids: object) -> None:
    """Tell the log of an error, with its trace, and count it; ``event`` is named "part.what"."""
    errors[event.partition(".")[0]] += 1
    log.error(event, exception=trace_of(error), **ids)


def trace_of(error: BaseException) -> str:
    """Write down where an error came from, the cause first, as Python does, but without the messages."""
    return "\n".join(reversed([_written(link) for link in _chain(error)]))


def _written(error: BaseException) -> str:
    kind = type(error)
    return "".join(traceback.format_tb(error.__traceback__)) + f"{kind.__module__}.{kind.__qualname__}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    told: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in told:
        told.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
