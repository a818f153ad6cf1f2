"""Writing to both of a tandem: what either answers comes to the coordinators as a question of theirs."""

from collections.abc import Mapping

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Text
from dialogue.flow import Flow, Step
from dialogue.screen import button, say, screen
from dialogue.turn import Turn
from handlers.contact_line import reach_hint
from handlers.coordinator.pairs import cards
from handlers.coordinator.pairs.cards import WRITE
from handlers.coordinator.pairs.notes import facts_about
from mentoring.words import Visibility
from storage import people, questions
from storage.tables import Person

ANSWER = "questions.write"  # of the room for questions

__all__ = ["WRITE", "WRITING", "ask_for_words"]


class Words(BaseModel):
    """What the two are written."""

    words: str


def ask_for_words(turn: Turn, tandem_id: str, back: str = "") -> None:
    """Ask what to write."""
    tandem = cards.find(turn, tandem_id)
    if tandem is not None:
        turn.open(WRITING.name, subject={"tandem": tandem.id, "back": back})


def _write(turn: Turn, written: Words, subject: Mapping[str, Json]) -> None:
    tandem = cards.find(turn, str(subject["tandem"]))
    if tandem is None:
        return
    for one in (tandem.mentee, tandem.mentor):
        _tell(turn, one, tandem.partner_of(one), written.words)
    people.record(turn.store, turn.person, "write", f"tandem {tandem.id}")
    news = say("pairs-written", mentee=tandem.mentee.name, mentor=tandem.mentor.name)
    if reach_hint(tandem.mentee) or reach_hint(tandem.mentor):
        news = say("pairs-written-not-all")  # the card says who gets no messages
    cards.show_card(turn, str(tandem.id), str(subject.get("back", "")), news)


def _tell(turn: Turn, person: Person, partner: Person, words: str) -> None:
    """Each has a conversation of their own: the other one does not read what they answer."""
    question = questions.write_to(turn.store, person, turn.person, words)
    turn.tell(
        person,
        screen(
            say("pairs-written-to", who=turn.person.name, partner=partner.name, words=words),
            rows=[[button(say("pairs-answer"), ANSWER, question.id)]],
        ),
    )


WRITING = Flow(
    "writeboth",
    (
        Step(
            "words",
            Text(at_most=1500),
            values=lambda scene: scene.facts,
            sees=Visibility.COORDINATOR,
        ),
    ),
    model=Words,
    facts=facts_about,
    finish=_write,
    review=False,
    single=True,
)
