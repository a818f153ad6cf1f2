"""Pieces of work for the workshop's tests, in a module that a process of its own reads quickly."""

from typing import Any

SECRET = "what somebody wrote"


def double(number: int) -> int:
    if number > 100:
        raise ValueError(SECRET)
    return 2 * number


def print_and_double(number: int) -> int:
    print("a library that talks")  # noqa: T201
    return double(number)


def look_around(_values: Any) -> tuple[list[str], int]:
    import os
    import resource

    ours = [name for name in os.environ if name.startswith("TANDEM_")]
    return ours, resource.getrlimit(resource.RLIMIT_AS)[0]


def hang(_values: Any) -> None:
    import threading

    threading.Event().wait(3600)
