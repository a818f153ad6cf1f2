"""Finding meetings again by a word: in topics, agendas, take-aways and next steps that the person may read."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from dialogue.field import Json, Scene, word
from dialogue.fields import Text
from dialogue.fields.likeness import folded
from dialogue.flow import Flow, Step
from dialogue.screen import Say, say
from dialogue.turn import Turn
from handlers.meetings.overview import show_page
from mentoring.words import Topic, Visibility
from storage import meeting_logs, meetings, tandems
from storage.meetings import Entry
from storage.tables import Meeting, MeetingLog, NextStep

FORM, FOUND = "find", "meetings.found"
MOST_BYTES = 32  # what a button that turns the page can carry


class Search(BaseModel):
    """What is looked for."""

    words: str


def ask_for_words(turn: Turn) -> None:
    """Ask what to look for."""
    turn.open(FORM)


def check_words(value: Json, _scene: Scene) -> Say | None:
    """A word or two will do, and one has to be there."""
    if not folded(value):
        return say("find-nothing")
    return say("find-too-long") if len(folded(value).encode()) > MOST_BYTES else None


def find_meetings(turn: Turn, search: Search, _subject: Mapping[str, Json]) -> None:
    """Show the first page of what was found."""
    show_found(turn, "0", folded(search.words))


def show_found(turn: Turn, page: str, words: str) -> None:
    """Show a page of the meetings in which the words stand, the newest first."""
    found = list(_matching(turn, words))
    head = say("find-found", count=len(found), words=words) if found else say("find-none", words=words)
    show_page(turn, found, page, head, FOUND, words)


def _matching(turn: Turn, words: str) -> Iterator[Entry]:
    entries = meetings.history(turn.store, tandems.active_of(turn.store, turn.person))
    logs = [entry for entry in entries if isinstance(entry, MeetingLog)]
    agendas, steps = meetings.agendas(turn.store, logs), meeting_logs.steps_of(turn.store, logs)
    for entry in entries:
        if isinstance(entry, Meeting):
            texts = [*_of_meeting(entry)]
        else:
            texts = [*_of_log(turn, entry, steps[entry.id]), *_of_meeting(agendas.get(entry.id))]
        if words and any(words in folded(text) for text in texts):
            yield entry


def _of_meeting(meeting: Meeting | None) -> Iterator[str]:
    """What both have read of a planned meeting."""
    if meeting is not None:
        yield from (text for text in (meeting.agenda, meeting.place) if text)


def _of_log(turn: Turn, log: MeetingLog, steps: list[NextStep]) -> Iterator[str]:
    """What the person may read of an entry."""
    yield from (turn.plain(turn.person, word(Topic(topic))) for topic in log.topics)
    if log.takeaway and (log.logged_by == turn.person.id or log.takeaway_sees is Visibility.TANDEM):
        yield log.takeaway
    if log.doubt:
        yield log.doubt
    yield from (step.what for step in steps)


FINDING = Flow(
    FORM,
    (Step("words", Text(at_most=60), check=check_words, hint=True, sees=Visibility.ONLY_ME),),
    model=Search,
    finish=find_meetings,
    review=False,
    single=True,
)
