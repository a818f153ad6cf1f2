from structlog.testing import capture_logs

from bot.traces import errors, log_error, trace_of

WORDS = "my grandmother's recipe"


class UnreadableError(Exception):
    """An error of a room."""


def read() -> None:
    raise ValueError(WORDS)


def understand() -> None:
    try:
        read()
    except ValueError as error:
        raise UnreadableError(WORDS) from error


def forget() -> None:
    try:
        read()
    except ValueError:
        raise KeyError(WORDS) from None


def stumble() -> None:
    try:
        read()
    except ValueError:
        understand()


def caught(act: object) -> Exception:
    assert callable(act)
    try:
        act()
    except Exception as error:  # noqa: BLE001 - that is what is looked at
        return error
    raise AssertionError("nothing was raised")


def kinds(trace: str) -> list[str]:
    """The kinds of the errors that a trace tells of."""
    return [line for line in trace.splitlines() if not line.startswith(" ")]


def test_a_trace_says_where_and_of_what_kind() -> None:
    trace = trace_of(caught(read))
    assert ", in read\n" in trace
    assert kinds(trace) == ["builtins.ValueError"]


def test_a_trace_begins_with_the_cause() -> None:
    own = f"{__name__}.UnreadableError"
    assert kinds(trace_of(caught(understand))) == ["builtins.ValueError", own]
    assert kinds(trace_of(caught(stumble))) == ["builtins.ValueError", "builtins.ValueError", own]
    assert kinds(trace_of(caught(forget))) == ["builtins.KeyError"]


def test_errors_that_cause_each_other_come_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert kinds(trace_of(one)) == ["builtins.KeyError", "builtins.ValueError"]


def test_nobodys_words_are_in_a_trace() -> None:
    for act in (read, understand, forget, stumble):
        assert WORDS not in trace_of(caught(act))


def test_the_log_has_the_trace_and_the_numbers() -> None:
    error = caught(read)
    before = errors["update"]
    with capture_logs() as log:
        log_error("update.failed", error, number=3)
    assert log == [
        {"event": "update.failed", "log_level": "error", "number": 3, "exception": trace_of(error)},
    ]
    assert errors["update"] - before == 1  # for whoever looks at figures
