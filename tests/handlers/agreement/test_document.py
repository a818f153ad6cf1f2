"""The agreement as a PDF: for each in their own language, with every term, whatever people write."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from handlers import papers
from playground.people import Person
from tests.handlers.agreement.acts import HOPES, agree, approves, kept, proposes, sends
from tests.handlers.behind import forges
from tests.world import World


def text_of(person: Person) -> str:
    """What the only document says that came since the person's last act, without breaks of lines."""
    [file] = person.documents
    assert file.mime_type == "application/pdf"
    return " ".join(page.extract_text().replace("\n", " ") for page in PdfReader(BytesIO(file.content)).pages)


async def test_both_receive_the_document_in_their_own_language(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    await ben.taps("Ich stimme zu")
    await ben.taps("Ja, es gibt keines")
    english, german = text_of(ana), text_of(ben)
    assert [file.name for file in ana.documents] == ["Mentoring agreement, version 1.pdf"]
    assert [file.name for file in ben.documents] == ["Mentoring-Vereinbarung, Fassung 1.pdf"]
    assert ana.sees("📄 Your agreement with Ben, version 1.")
    for words in (
        "Career International · Universität Trier",
        "Mentoring agreement",
        "Version 1 · in force since Mon 23 Nov 2026, 10:00",
        "Mon 23 Nov 2026 to Sun 23 May 2027",
        HOPES,
        "We settle the place, or the link, for each meeting.",
        "approved on Mon 23 Nov 2026, 10:00",
        "All times are those of Berlin, Germany.",
    ):
        assert words in english
    for words in (
        "Mentoring-Vereinbarung",
        "Mo., 23. Nov. 2026 bis So., 23. Mai 2027",
        "jeden Monat",
        "Alle Zeiten gelten in Berlin, Deutschland.",
        HOPES,
    ):
        assert words in german


async def test_the_document_comes_again_at_any_time(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await world.turn_clock(days=20)
    await ben.says("/agreement")
    await ben.taps("As a PDF")
    assert ben.toast == "📄 It comes in a moment."
    assert "Version 1 · in force since Mon 23 Nov 2026, 10:00" in text_of(ben)


async def test_a_version_that_was_replaced_says_so(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben)
    await proposes(ana, "How often", "every week")
    await ben.taps("I agree")
    assert "every week" in text_of(ben)
    await ana.says("/agreement")
    await ana.taps("All versions")
    await ana.taps("Version 1")
    await ana.taps("As a PDF")
    assert "Version 1 · was in force from Mon 23 Nov 2026, 10:00 to Mon 23 Nov 2026, 10:00" in text_of(ana)


async def test_there_is_no_document_of_what_only_one_has_approved(world: World) -> None:
    ana, _ = await world.tandem()
    await sends(ana)
    await ana.taps("See the agreement")
    assert ana.buttons == [["✏️ Change it"], ["↩️ Withdraw it"]]
    [version] = await kept(world)
    await forges(world, ana, "agreement.paper", version.id)
    assert ana.documents == []


@pytest.mark.parametrize(
    "words",
    ["#let x = 1 *bold* $a$ <label> @ref \\ {", "First\n\nSecond", "Хочу понять рынок труда."],
)
async def test_whatever_people_write_is_printed_as_it_is(world: World, words: str) -> None:
    ana, ben = await world.tandem()
    await sends(ana, words)
    await approves(ben)
    printed = text_of(ana).replace("\u200b", "")
    assert words.replace("\n\n", "").replace(" ", "") in printed.replace(" ", "")


async def test_the_longest_word_does_not_run_over_the_edge(world: World) -> None:
    ana, ben = await world.tandem()
    await sends(ana, "ŵ" * 1500)
    await approves(ben)
    assert text_of(ana).count("ŵ") == 1500
    [file] = ana.documents
    lines = [
        line for page in PdfReader(BytesIO(file.content)).pages for line in page.extract_text().splitlines()
    ]
    assert max(len(line.replace("\u200b", "")) for line in lines) < 150


async def test_a_document_that_can_not_be_made_is_said_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise OSError("no room on the disk")

    ana, ben = await world.tandem(languages=("en", "de"))
    await sends(ana)
    monkeypatch.setattr("handlers.agreement.document.paper", broken)
    await ben.taps("Ich stimme zu")
    await ben.taps("Ja, es gibt keines")
    await world.turn_clock(minutes=1)
    await world.turn_clock(minutes=2)
    await world.turn_clock(minutes=2)
    assert ana.sees("I could not make the PDF of your agreement just now, and I’m sorry.")
    assert ben.sees("Das PDF eurer Vereinbarung konnte ich gerade nicht machen")
    monkeypatch.setattr("handlers.agreement.document.paper", papers.paper)
    await ana.taps("Try again")
    assert "Version 1" in text_of(ana)
