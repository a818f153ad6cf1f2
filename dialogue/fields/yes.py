"""Short words that people type in place of tapping the key."""

from dialogue.fields.likeness import folded

_DONE = {"done", "ok", "okay", "finished", "ready", "thats all", "fertig", "das wars", "weiter", "next"}
_YES = {
    "yes",
    "y",
    "yep",
    "yeah",
    "ja",
    "j",
    "jo",
    "ok",
    "okay",
    "genau",
    "richtig",
    "stimmt",
    "right",
    "correct",
}


def means_done(text: str) -> bool:
    """Tell whether the person has no more to add."""
    return folded(text) in _DONE


def means_yes(text: str) -> bool:
    """Tell whether the person says yes."""
    return folded(text) in _YES
