"""Somebody looks at what is stored of them, sees what coordinators see, and takes it all along."""

import html
import io
import json
import re
import zipfile
from typing import Any

import pytest
from pypdf import PdfReader

from dialogue.field import word
from dialogue.texts import Texts, sources_in
from handlers import ROOMS, VOCABULARY
from mentoring.prompts import PromptKind
from mentoring.words import DeskRole
from playground.people import Person
from storage import desk, retention
from storage.own_parts import PARTS
from storage.tables import FailedUpdate
from tests.handlers.agreement.acts import HOPES, agree, proposes
from tests.handlers.behind import forges, pairs, row_of, tandem_of
from tests.handlers.closing.acts import comes_to_its_end, finishes, met_often
from tests.handlers.coordinator.marked import MARK, mark_everything
from tests.world import World


async def takes(person: Person, label: str = "📦 Take it all with me") -> dict[str, bytes]:
    """The files that somebody gets, by name."""
    await person.says("/mydata")
    await person.taps(label)
    with zipfile.ZipFile(io.BytesIO(person.documents[-1].content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def words_in(pdf: bytes) -> str:
    """What a document says."""
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


async def failures(world: World) -> int:
    count: int = await world.query(lambda store: store.session.query(FailedUpdate).count())
    return count


async def test_one_sees_how_much_there_is_of_what(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/mydata")
    assert ana.sees("This is stored about you.")
    assert ana.buttons[:4] == [
        ["Who you are · 1"],
        ["Your consent · 1"],
        ["Your part in the programme · 1"],
        ["Your tandems · 1"],
    ]
    assert ana.buttons[-3:] == [["👁 What coordinators see of me"], ["📦 Take it all with me"], ["🗑 Erase it"]]
    await ana.taps("Your part in the programme · 1")
    assert ana.sees("role: Mentee")
    assert ana.sees("Languages: English (C1) and German (B1)")
    await ana.taps("‹ My data")
    await ana.taps("🗑 Erase it")
    assert ana.sees("Would you like a copy first? /mydata")


async def test_every_part_can_be_opened(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await world.query(mark_everything)
    await world.query(lambda store: store.session.query(FailedUpdate).delete())
    for person in (ana, ben):
        for part in PARTS:
            for page in (0, 1):
                await forges(world, person, "mydata.part", part.name, page)
                assert "mydata" not in person.screen
    assert await failures(world) == 0


async def test_a_part_that_is_none_shows_them_all(world: World) -> None:
    ana, _ = await world.tandem()
    for name, page in (("nothing", 0), ("person", 99), ("person", "x")):
        await forges(world, ana, "mydata.part", name, page)
        assert ana.sees("This is stored about you.") or ana.sees("Who you are")


async def test_what_coordinators_see_is_what_they_see(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await world.query(mark_everything)
    await ana.says("/mydata")
    await forges(world, ana, "mydata.desk")
    mine = ana.screen
    assert MARK not in mine
    number = await world.query(lambda store: row_of(store, ana).id)
    await forges(world, clara, "people.card", number)
    theirs = [line for line in clara.screen.splitlines() if line]
    assert theirs
    assert [line for line in theirs if line not in mine] == []
    tandem = await world.query(lambda store: tandem_of(store, ana).id)
    await forges(world, clara, "pairs.card", tandem)
    assert [line for line in clara.screen.splitlines() if line and line not in mine] == []


async def test_one_takes_it_all_along(world: World) -> None:
    ana, _ = await world.tandem()
    files = await takes(ana)
    assert files.keys() == {"mydata.html", "mydata.json"}
    data: dict[str, Any] = json.loads(files["mydata.json"])
    assert data["programme"] == "Career International"
    assert data["person"][0]["telegram_id"] == ana.user.id
    page = files["mydata.html"].decode()
    assert "<h1>My data in Career International</h1>" in page
    assert "<li dir=auto>name: Ana</li>" in page
    assert "<li dir=auto><b>Subject:</b> Business Informatics</li>" in page
    assert "<li dir=auto>tandem: Ana · Ben</li>" in page
    assert "http" not in page
    assert ana.sees("All that is stored about you.")


async def test_agreements_and_certificates_come_as_documents(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await proposes(ana, "How often", "every two weeks")
    await ben.taps("I agree")
    await met_often(world, ana)
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben)
    await ana.taps("Certificate")
    await ana.taps("Write the certificate")
    files = await takes(ana)
    assert sorted(files)[:3] == [
        "Mentoring agreement, version 1.pdf",
        "Mentoring agreement, version 2.pdf",
        "certificate.pdf",
    ]
    assert HOPES in words_in(files["Mentoring agreement, version 1.pdf"])
    assert "every two weeks" in words_in(files["Mentoring agreement, version 2.pdf"])
    assert "Ana" in words_in(files["certificate.pdf"])
    page = files["mydata.html"].decode()
    assert "How often: every two weeks" in page


async def test_whoever_has_several_tandems_gets_the_documents_of_each(world: World) -> None:
    ana, ben = await world.tandem()
    cleo = await world.mentee("Cleo")
    await pairs(world, cleo, ben)
    for mentee in (ana, cleo):
        await agree(mentee, ben)
    names = (await takes(ben)).keys()
    assert {"Mentoring agreement, version 1.pdf", "Mentoring agreement, version 1-2.pdf"} <= names


async def test_an_agreement_whose_words_have_gone_says_so_little(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await world.query(lambda store: retention.forget_tandem(store, tandem_of(store, ana)))
    files = await takes(ana)
    document = words_in(files["Mentoring agreement, version 1.pdf"])
    assert HOPES not in document
    assert "every month" in document


async def test_auf_deutsch(world: World) -> None:
    ana, _ = await world.tandem(languages=("de", "de"))
    await ana.says("/mydata")
    await ana.taps("👁 Was die Koordination von mir sieht")
    assert ana.sees("Wort für Wort, wie es auf ihrem Bildschirm steht:")
    files = await takes(ana, "📦 Alles mitnehmen")
    page = files["mydata.html"].decode()
    assert '<html lang="de">' in page
    assert "<h2>Wer du bist</h2>" in page


async def test_words_are_escaped(world: World) -> None:
    ana, _ = await world.tandem()
    await world.query(lambda store: setattr(row_of(store, ana), "name", "<script>alert(1)</script>"))
    page = (await takes(ana))["mydata.html"].decode()
    assert "<script>" not in page
    assert html.escape("<script>alert(1)</script>") in page


async def test_nothing_is_without_a_name(world: World) -> None:
    ana, _ = await world.tandem()
    await world.query(mark_everything)
    page = (await takes(ana))["mydata.html"].decode()
    assert not re.search("mydata-|\N{FIRST STRONG ISOLATE}|None", page)


@pytest.mark.parametrize("language", ["en", "de"])
def test_each_kind_of_prompt_has_its_words(language: str) -> None:
    texts = Texts(sources_in([VOCABULARY, *(room.folder for room in ROOMS)], ("en", "de")))
    assert [kind for kind in PromptKind if not texts.has(language, word(kind).key)] == []


async def test_a_strangers_is_empty(world: World) -> None:
    zoe = world.stranger("Zoe")
    await zoe.says("/mydata")
    assert zoe.sees("Nothing about you is stored here.")
    for name, *args in (("mydata.show",), ("mydata.part", "person", 0), ("mydata.desk",), ("mydata.take",)):
        await forges(world, zoe, name, *args)
        assert zoe.sees("Nothing about you is stored here.")


async def test_who_has_gone_meanwhile_gets_nothing(world: World) -> None:
    ana, _ = await world.tandem()
    number = await world.query(lambda store: row_of(store, ana).id)
    await ana.says("/erase")
    await ana.taps("🗑 Erase it now")
    await ana.taps("Yes, erase everything")
    before = len(ana.documents)
    await world.query(lambda store: store.order("mydata.pack", {"person": number}))
    world.app.workshop.wake()
    await world.settle()
    assert len(ana.documents) == before


@pytest.mark.parametrize("role", [DeskRole.COORDINATOR, DeskRole.VIEWER])
async def test_the_desk_has_data_of_its_own(world: World, role: DeskRole) -> None:
    await world.coordinator()
    carl = await world.joins("Carl")
    await world.query(lambda store: desk.appoint(store, row_of(store, carl), role))
    await carl.says("/mydata")
    await carl.taps("Who you are · 1")
    assert carl.sees("coordinates: yes" if role is DeskRole.COORDINATOR else "looks on: yes")
    assert (await takes(carl)).keys() == {"mydata.html", "mydata.json"}
