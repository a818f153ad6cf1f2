"""Being erased: how long one can think again, and what stands where somebody's words and name stood."""

from datetime import timedelta

THINK_AGAIN = timedelta(days=1)
NAMELESS = "👤"  # in any language: somebody
UNSAID = "–"
