"""Names as they are sorted and looked for: case, accents and how an umlaut is spelt don't count."""

from mentoring.spelling import folded

PART_CHARS = 64  # of a name: whoever looks for somebody types fewer


def sort_name(name: str) -> str:
    """What a name is sorted by; one without any letter comes as it is."""
    return (folded(name) or name.casefold())[:PART_CHARS]


def parts(name: str, username: str | None) -> set[str]:
    """What somebody is found by: their name from each of its words on, and their Telegram name.

    >>> sorted(parts("Ana María Ruiz", "ana_r1"))
    ['ana maria ruiz', 'ana r1', 'maria ruiz', 'ruiz']
    """
    words = sort_name(name).split(" ")
    found = {" ".join(words[place:]) for place in range(len(words))}
    return found | ({sort_name(username)} if username else set())


def beginning(typed: str) -> str:
    """What the part of a name begins with that somebody types: ``@ana`` and ``Ana`` find the same."""
    return sort_name(typed.strip().removeprefix("@"))
