"""What of each table is somebody's own, to be seen and taken along: theirs, and nothing of others'."""

from collections.abc import Sequence

from storage.own_parts import person, programme, running, tandem
from storage.own_parts.part import Part

PARTS: Sequence[Part] = (*person.PARTS, *tandem.PARTS, *programme.PARTS, *running.PARTS)
"""All of them, in the order in which people read them."""
