"""Results as pictures: drawn outside the writer, for the coordinator who asked."""

from collections.abc import Mapping, Sequence

from dialogue.field import Json
from dialogue.screen import Label, Picture, button, say, screen
from dialogue.turn import Stage, Turn
from handlers.coordinator.rounds import card
from handlers.coordinator.rounds.drawing import Bar, Block, Chart
from handlers.coordinator.rounds.names import PICTURE, RESULTS
from handlers.coordinator.rounds.results_screen import ALL, has_numbers, part_named
from handlers.round_counting import Counted, counted
from handlers.round_questions import SCALE_HIGH, SCALE_LOW, scale_ends, title_of
from mentoring.words import QuestionKind, RoundStatus
from storage import people, results, rounds
from storage.store import Lane
from storage.tables import Person, Round

TASK = "rounds.picture"


def order_picture(turn: Turn, round_id: str, part_name: str) -> None:
    """Have the results drawn."""
    asked = card.found(turn, round_id)
    if asked is None:
        return
    if asked.status is RoundStatus.DRAFT:
        card.show(turn, asked)
        return
    results.let_in(turn.store, asked)
    part = part_named(part_name)
    if not has_numbers(asked) or not results.sheets_shown(turn.store, asked, part):
        turn.toast = say("rounds-nothing-shown")
        return
    people.record(turn.store, turn.person, "export round", f"round {asked.id}: picture")
    turn.order(TASK, round=asked.id, person=turn.person.id, part=part.value if part else ALL)
    turn.toast = say("rounds-drawing")


def gather(stage: Stage, subject: Mapping[str, Json]) -> Chart | None:
    """What the pictures show; None where nobody may see it any more."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return None
    person, asked = wanted
    part = part_named(subject["part"])
    count, questions = counted(stage.store, asked, person.language, part)
    if not count:
        return None

    def shown_of(one: Counted) -> Block:
        return _block(stage, person, one)

    whose = stage.plain(person, part or say("rounds-all"))
    return Chart(
        stage.plain(person, title_of(asked, person.language)),
        stage.plain(person, say("rounds-picture-note", part=whose, count=count)),
        tuple(shown_of(one) for one in questions if one.question.kind is not QuestionKind.TEXT),
    )


def _block(stage: Stage, person: Person, one: Counted) -> Block:
    note = say("rounds-picture-answers", count=one.answers)
    if one.average is not None:
        average = round(one.average, 1)
        note = say("rounds-picture-average", average=average, high=SCALE_HIGH, count=one.answers)
    return Block(
        stage.plain(person, one.text),
        stage.plain(person, note),
        tuple(
            Bar(stage.plain(person, label), count / max(one.answers, 1), str(count))
            for label, count in zip(_named(one), one.counts, strict=True)
        ),
    )


def _named(one: Counted) -> list[Label]:
    """What stands beside the bars; at the ends of a scale also what they mean."""
    if one.question.kind is not QuestionKind.SCALE:
        return [*one.labels]
    ends = scale_ends(one.question)
    low, high = (
        say("rounds-scale-end", place=place, means=means)
        for place, means in zip((SCALE_LOW, SCALE_HIGH), ends, strict=True)
    )
    return [low, *one.labels[1:-1], high]


def wanted_by(stage: Stage, subject: Mapping[str, Json]) -> tuple[Person, Round] | None:
    """Who asked for results, and of which round; None where they are on the desk no longer."""
    person = people.find(stage.store, int(subject["person"]))
    asked = rounds.find(stage.store, int(subject["round"]))
    return (person, asked) if person and asked and person.is_on_desk else None


def bring(stage: Stage, subject: Mapping[str, Json], pngs: Sequence[bytes]) -> None:
    """Send the pictures."""
    wanted = wanted_by(stage, subject)
    if wanted is None:
        return
    person, asked = wanted
    back = [[button(say("rounds-back-results"), RESULTS, asked.id, subject["part"])]]
    for number, png in enumerate(pngs, start=1):
        last = number == len(pngs)
        text = say("rounds-picture-sent", title=title_of(asked, person.language), number=number, of=len(pngs))
        file = Picture(f"results-{number}.png", png)
        stage.tell(person, screen(text, rows=back if last else (), file=file), Lane.ANSWER)


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that there is no picture this time."""
    wanted = wanted_by(stage, subject)
    if wanted is not None:
        again = [[button(say("rounds-picture"), PICTURE, wanted[1].id, subject["part"])]]
        stage.tell(wanted[0], screen(say("rounds-no-picture"), rows=again), Lane.ANSWER)
