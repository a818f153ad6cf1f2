"""What people do again and again in stories about meetings."""

from collections.abc import Sequence

from sqlalchemy import select

from playground.people import Person
from storage.tables import Meeting, MeetingLog
from tests.world import World

WORDS = {
    "en": {"video": "Video call", "skip": "Skip", "send": "Send it", "done": "Done", "log": "Log it"},
    "de": {
        "video": "Videoanruf",
        "skip": "Überspringen",
        "send": "Abschicken",
        "done": "Fertig",
        "log": "Eintragen",
    },
}


async def proposes(person: Person, day: str = "24.11.2026", at: str = "15:00", language: str = "en") -> None:
    """Propose a video call of an hour, without a link or topics. The question for the day may be open."""
    words = WORDS[language]
    if not person.sees("When would you like to meet") and not person.sees("Wann möchtest du"):
        await person.says("/meeting")
    for answer in (day, at, "60 min"):
        await person.says(answer)
    await person.taps(words["video"])
    await person.taps(words["skip"])
    await person.taps(words["skip"])
    await person.taps(words["send"])


async def agree(ana: Person, ben: Person, day: str = "24.11.2026", at: str = "15:00") -> None:
    """Two who speak English arrange a meeting."""
    await ana.says("/meeting")
    await proposes(ana, day, at)
    await ben.taps("Confirm")


async def logs(
    person: Person,
    *answers: str,
    topics: Sequence[str] = ("Goals",),
    takeaway: str = "",
    step: str = "",
) -> None:
    """Answer the questions of the log in English: ``answers`` to those before the topics; ``step`` is for both."""
    for answer in answers:
        await person.says(answer)
    for topic in topics:
        await person.taps(f"▫️ {topic}")
    await person.taps("Done")
    if takeaway:
        await person.says(takeaway)
        await person.taps("My tandem partner, too")
    else:
        await person.taps("Skip")
    if step:
        await person.says(step)
        await person.taps("Both of us")
        await person.taps("Skip")  # no day
    await person.taps("Skip")  # no further step
    await person.taps("Log it")


UNPLANNED = ("20.11.2026", "1 h", "Telephone")


async def logs_unplanned(person: Person, *, takeaway: str = "", step: str = "") -> None:
    """Log a meeting that was never planned, where nothing else is there to choose from."""
    await person.says("/log")
    await logs(person, *UNPLANNED, takeaway=takeaway, step=step)


async def meetings_kept(world: World) -> list[Meeting]:
    """All planned meetings as they are in the database."""
    query = select(Meeting).order_by(Meeting.id)
    found: list[Meeting] = await world.query(lambda store: list(store.session.execute(query).scalars()))
    return found


async def logs_kept(world: World) -> list[MeetingLog]:
    """All log entries as they are in the database."""
    query = select(MeetingLog).order_by(MeetingLog.id)
    found: list[MeetingLog] = await world.query(lambda store: list(store.session.execute(query).scalars()))
    return found
