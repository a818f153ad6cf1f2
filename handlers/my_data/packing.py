"""Everything that is stored of somebody, put together for them outside the writer."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from dialogue.field import Json
from dialogue.screen import Document, Say, say, screen
from dialogue.turn import Stage
from handlers.my_data.entries import entry_of, part_named
from handlers.my_data.page import Chapter, Contents
from handlers.papers import Paper
from storage import my_data, people
from storage.tables import Person

TASK = "mydata.pack"
ALL = 100_000  # rows of a part


def gather(stage: Stage, subject: Mapping[str, Json]) -> Contents | None:
    """All of it, for programs and in the person's words."""
    person = _person(stage, subject)
    if person is None:
        return None
    data = my_data.of_person(stage.store, person)
    return Contents(
        language=person.language,
        title=stage.plain(person, say("mydata-page-title", programme=stage.programme.name)),
        made=stage.plain(person, say("mydata-page-made", at=stage.now)),
        chapters=tuple(_chapter(stage, person, name) for name in data),
        papers=tuple(_papers(stage, person)),
        data={"programme": stage.programme.name, "made_at": stage.now.isoformat(), **data},
    )


def _chapter(stage: Stage, person: Person, name: str) -> Chapter:
    part = part_named(name)
    assert part is not None  # noqa: S101 - the names are those of the parts
    rows = my_data.of_part(stage.store, person, part, 0, ALL)
    entries = tuple(tuple(stage.html(person, line) for line in entry_of(stage, person, row)) for row in rows)
    return Chapter(stage.plain(person, Say(f"mydata-part.{name}")), entries)


def _papers(stage: Stage, person: Person) -> Iterator[Paper]:
    """The documents of all rooms, each under a name of its own."""
    taken: Counter[str] = Counter()
    for paper in (one for keepsakes in stage.house.keepsakes for one in keepsakes.papers(stage, person)):
        taken[paper.file_name] += 1
        if taken[paper.file_name] == 1:
            yield paper
        else:
            name = Path(paper.file_name)
            yield replace(paper, file_name=f"{name.stem}-{taken[paper.file_name]}{name.suffix}")


def bring(stage: Stage, subject: Mapping[str, Json], packed: bytes) -> None:
    """Hand the file over."""
    person = _person(stage, subject)
    if person is not None:
        name = f"{stage.plain(person, say('mydata-file'))}.zip"
        stage.tell(person, screen(say("mydata-here"), file=Document(name, packed, "application/zip")))


def give_up(stage: Stage, subject: Mapping[str, Json]) -> None:
    """Say that it didn't work."""
    person = _person(stage, subject)
    if person is not None:
        stage.tell(person, screen(say("mydata-failed")))


def _person(stage: Stage, subject: Mapping[str, Json]) -> Person | None:
    person = people.find(stage.store, int(subject["person"]))
    return None if person is None or person.erased_at is not None else person
