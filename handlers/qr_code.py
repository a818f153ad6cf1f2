"""A link as a QR code: for a wall, a slide, or the phone beside one's own."""

from collections.abc import Mapping
from typing import Any

SCALE, BORDER = 16, 3  # pixels of a module, modules around: large enough for a room


def draw(values: Mapping[str, Any]) -> bytes:
    """Draw ``values['link']`` as a PNG, with error correction M, since it is read from across a room."""
    from io import BytesIO

    import segno

    made = BytesIO()
    segno.make_qr(str(values["link"]), error="m").save(made, kind="png", scale=SCALE, border=BORDER)
    return made.getvalue()
