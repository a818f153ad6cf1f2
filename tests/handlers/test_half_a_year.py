"""A whole tandem: two languages, two time zones, a pause, a changed agreement, a moved and a missed meeting."""

from datetime import timedelta
from io import BytesIO

from pypdf import PdfReader

from mentoring.words import MeetingStatus, TandemStatus
from storage import tandems
from storage.store import Store
from storage.tables import Meeting
from tests.half_a_year import HalfAYear
from tests.handlers.behind import row_of
from tests.world import World


def words_in(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


async def test_half_a_year_ends_in_a_certificate(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))

    async def turn(by: timedelta) -> None:
        await world.let_time_pass(seconds=by.total_seconds())

    half = HalfAYear(ana, ben, world.clock, turn)
    await half.passes()

    certificate, thanks = ana.documents[-1], ben.documents[-1]
    assert (certificate.mime_type, thanks.mime_type) == ("application/pdf", "application/pdf")
    assert "Ana" in words_in(certificate.content)
    assert "Career International" in words_in(certificate.content)
    assert "Bestätigung" in words_in(thanks.content)

    def look(store: Store) -> tuple[list[TandemStatus], list[MeetingStatus]]:
        found = tandems.closed_of(store, row_of(store, ana))
        meetings = store.session.query(Meeting).order_by(Meeting.starts_at)
        return [tandem.status for tandem in found], [meeting.status for meeting in meetings]

    assert await world.query(look) == (
        [TandemStatus.CLOSED],
        [MeetingStatus.LOGGED, MeetingStatus.LOGGED, MeetingStatus.MISSED],
    )
