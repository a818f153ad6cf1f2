"""Certificates: who has earned one gets it, under the name they choose; coordinators can check it."""

from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from mentoring.words import Role
from playground.people import Person
from storage.certificates import LETTERS, new_code, read_code
from storage.people import find
from storage.store import Store
from tests.handlers.behind import forges, id_of_tandem, lives_in, row_of
from tests.handlers.closing.acts import (
    STARTS,
    certificates,
    comes_to_its_end,
    finishes,
    has_goal,
    met,
    met_often,
)
from tests.world import World


def text_of(person: Person) -> str:
    """What stands on the paper that somebody has just got, in one line."""
    [file] = person.documents
    reader = PdfReader(BytesIO(file.content))
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().split())


async def has_ended(world: World, ana: Person, ben: Person, language: str = "en") -> None:
    """Let the two have met three times, and closed their tandem."""
    await met_often(world, ana)
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben, language)


async def test_a_mentee_gets_the_certificate(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_goal(world, ana)
    await has_ended(world, ana, ben, "de")
    await ana.taps("Certificate")
    assert ana.screen == "📜 Shall it be this name?\n\nName: Ana"
    await ana.taps("Change an answer")
    await ana.taps("Name")
    assert ana.sees("Your full name, as in your other papers.")
    assert ana.sees("Your coordinators will see this, too.")
    await ana.says("Ana García")
    await ana.taps("Write the certificate")
    assert ana.sees("📜 I am writing your certificate, just a moment …")
    [issued] = await certificates(world)
    assert ana.screen == (
        "📜 Your certificate, Ana García. Congratulations!\n"
        f"Its number is {issued.code}. Whoever would like to know whether it is genuine can ask your coordinators."
    )
    assert [file.name for file in ana.documents] == ["certificate.pdf"]
    assert text_of(ana) == (
        "Career International Universität Trier Certificate for Ana García has taken part in the programme Career "
        "International as a mentee, and has met regularly with a mentor to work on career goals of their own. "
        "Period 23 November 2026 – 13 May 2027 Part Mentee Meetings 3 Goals 1, set and pursued "
        "We congratulate, and wish every success on the way ahead. Issued on 13 May 2027 "
        f"Certificate no. {issued.code} · to be checked with the programme’s coordinators"
    )


async def test_a_mentor_gets_a_confirmation_with_thanks(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await has_ended(world, ana, ben, "de")
    await ben.taps("Zertifikat")
    assert ben.screen == "📜 Soll es dieser Name sein?\n\nName: Ben"
    await ben.taps("Zertifikat schreiben")
    [issued] = await certificates(world)
    assert ben.sees("📜 Deine Bestätigung, Ben, mit herzlichem Dank!")
    assert [file.name for file in ben.documents] == ["Zertifikat.pdf"]
    text = text_of(ben)
    assert f"Bestätigung Nr. {issued.code}" in text
    assert "Zertifikat" not in text
    assert "Bestätigung für Ben hat sich ehrenamtlich im Programm Career International engagiert" in text
    assert "Zeitraum 23. November 2026 – 13. Mai 2027 Rolle Mentor*in Treffen 3 Wir danken herzlich" in text
    assert issued.role is Role.MENTOR


async def test_it_is_ready_when_one_has_finished_without_waiting_for_the_other(world: World) -> None:
    ana, _ = await world.tandem()
    await met_often(world, ana)
    await comes_to_its_end(world)
    await ana.taps("Let’s close it well")
    await ana.taps("Certificate")
    assert ana.screen == (
        "📜 Your certificate is ready as soon as you have finished closing your tandem.\n\n"
        "You have everything that it takes."
    )
    await finishes(ana)
    await ana.taps("Certificate")
    assert ana.sees("Shall it be this name?")


async def test_it_says_kindly_what_is_missing(world: World) -> None:
    ana, ben = await world.tandem()
    await met(world, ana, STARTS)
    await comes_to_its_end(world)
    await finishes(ana)
    await finishes(ben)
    await ana.taps("Certificate")
    assert ana.screen == (
        "📜 For the certificate something is still missing:\n\n"
        "It takes 3 meetings that are logged here. 2 are missing. If you have met and not logged it, "
        "your coordinators can help."
    )
    assert await certificates(world) == []


async def test_all_name_the_same_first_day_wherever_they_are(world: World) -> None:
    world.clock.turn(timedelta(hours=14, minutes=30))  # past midnight in Trier; elsewhere the 23rd
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    await lives_in(world, ana, "America/Lima")
    await lives_in(world, ben, "Asia/Tokyo")
    await ana.says("/tandem")
    assert ana.sees("Your tandem with Ben, from Tue 24 Nov 2026")
    await forges(world, clara, "concern.ways", await id_of_tandem(world, ana))
    assert clara.sees("Tue 24 Nov 2026")
    await met(world, ana, STARTS)  # the day before they began
    await has_ended(world, ana, ben, "de")
    await ana.taps("Certificate")
    await ana.taps("Write the certificate")
    await ana.says("/closing")
    await ana.taps("Look back")
    assert ana.sees("From Tue 24 Nov 2026")
    await ben.taps("Zertifikat")
    await ben.taps("Zertifikat schreiben")
    first, second = await certificates(world)
    assert first.begins_on == second.begins_on == STARTS + timedelta(days=1)
    assert first.ends_on == second.ends_on
    assert first.meetings == second.meetings == 3


async def test_meetings_that_both_have_logged_count_once(world: World) -> None:
    ana, ben = await world.tandem()
    await met_often(world, ana, times=2)
    await met_often(world, ben, times=2)
    await comes_to_its_end(world)
    await finishes(ana)
    await ana.taps("Certificate")
    assert ana.sees("One is missing.")


@pytest.mark.parametrize("name", ["Александра Константинопольская", "محمد بن عبد الله", "W" * 100])
async def test_names_of_any_kind_stand_on_one_page(world: World, name: str) -> None:
    ana, ben = await world.tandem()
    await has_ended(world, ana, ben)
    await ana.taps("Certificate")
    await ana.taps("Change an answer")
    await ana.taps("Name")
    await ana.says(name)
    await ana.taps("Write the certificate")
    assert ana.sees(f"Your certificate, {name}.")
    assert text_of(ana).startswith("Career International Universität Trier Certificate for")


async def test_the_same_certificate_can_be_had_again_also_with_another_name(world: World) -> None:
    ana, ben = await world.tandem()
    await has_ended(world, ana, ben)
    await ana.taps("Certificate")
    await ana.taps("Write the certificate")
    [first] = await certificates(world)
    await world.turn_clock(days=5)
    await ana.says("/closing")
    await ana.taps("Certificate")
    assert "Issued on 13 May 2027" in text_of(ana)
    await ana.taps("Another name on it")
    await ana.taps("Change an answer")
    await ana.taps("Name")
    await ana.says("Ana García Márquez")
    await ana.taps("Write the certificate")
    [again] = await certificates(world)
    assert (again.code, again.name) == (first.code, "Ana García Márquez")
    assert "for Ana García Márquez has" in text_of(ana)


async def test_coordinators_check_a_certificate(world: World) -> None:
    ana, ben = await world.tandem()
    clara = world.people["Clara"]
    await has_ended(world, ana, ben)
    await ana.taps("Certificate")
    await ana.taps("Write the certificate")
    [issued] = await certificates(world)
    await clara.says(f"/certificate {issued.code.lower().replace('-', ' ')}")
    assert clara.screen == (
        f"✅ Certificate {issued.code} is genuine.\n"
        "Ana (Mentee), Mon 23 Nov 2026 – Thu 13 May 2027, 3 meetings. Issued on Thu 13 May 2027."
    )
    await clara.says("/certificate K7QM-2XRA-9DPT")
    assert clara.sees("❌ There is no certificate with the number K7QM-2XRA-9DPT.")
    await clara.says("/certificate")
    assert clara.sees("To check a certificate, write its number behind the command")
    await ana.says(f"/certificate {issued.code}")
    assert ana.sees("That isn’t open to you at the moment.")


async def test_a_paper_that_cannot_be_written_is_said_so(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    from handlers.closing import certificate_paper

    def fail(*_: object) -> bytes:
        raise OSError("no fonts")

    ana, ben = await world.tandem()
    await has_ended(world, ana, ben)
    monkeypatch.setattr(certificate_paper, "paper", fail)
    await ana.taps("Certificate")
    await ana.taps("Write the certificate")
    for _ in range(3):
        await world.turn_clock(minutes=2)
    assert ana.sees("The certificate didn’t work out this time, sorry.")
    monkeypatch.undo()
    await ana.taps("Certificate")
    assert ana.sees("Your certificate, Ana. Congratulations!")


async def test_nobody_gets_the_certificate_of_others(world: World) -> None:
    ana, ben = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Max")
    await has_ended(world, ana, ben)
    for action in ("certificate", "rename"):
        await forges(world, eve, f"closing.{action}", 1)
        assert eve.sees("I can’t find that tandem any more.")
    assert await certificates(world) == []

    def names(store: Store) -> list[str]:
        found = [find(store, row_of(store, person).id) for person in (ana, eve)]
        return [person.name for person in found if person]

    assert await world.query(names) == ["Ana", "Eve"]


def test_codes_are_easy_to_read_aloud_and_to_type() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 14 and set(code) <= {*LETTERS, "-"} for code in codes)
    assert {read_code(code) for code in codes} == codes
    assert read_code(" k7qm 2xra9dpt ") == "K7QM-2XRA-9DPT"
    assert read_code("…") == ""
