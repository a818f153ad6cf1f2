"""The privacy notice: in short, whole, before joining and later, of the programme or the one that the bot brings."""

import re

import pytest

from dialogue.message import TEXT_LIMIT, visible_length
from handlers import privacy_notice
from playground.people import Person
from tests.handlers.behind import forges
from tests.handlers.test_consent import changes_notice
from tests.world import World

OWN = "# Kurz\nWir behalten wenig.\n---\n# Wer\nDie <Universität> & ihr Team.\n\n# Wozu\n- Tandems\n- Kontakt"

LONG = "\n\n".join(
    [
        "In short: little.\n---",
        *(f"# Section {number}\n" + f"This is sentence {number}. " * 60 for number in range(40)),
        "x" * 9000,
    ]
)


async def reads_all(person: Person, read: str) -> list[str]:
    """Open the whole notice and turn every page."""
    await person.taps(read)
    pages = [person.screen]
    while any("›" in label for row in person.buttons for label in row):
        await person.taps("›")
        pages.append(person.screen)
    return pages


EVERYTHING = {
    "en": (
        "is: Universität Trier, Universitätsring 15. Tandem, this bot, is the tool of",
        "Questions about privacy: privacy@example.org",
        "Data protection officer\nDr. Recht, dpo@example.org",
        "What we use your data for",
        "Which data that is",
        "Art. 6 (1) (a) GDPR",
        "Telegram FZ-LLC, Dubai",
        "The computing centre handles data on our behalf",
        "private notes: 45 days after your tandem has ended",
        "(Art. 15)", "(Art. 16)", "(Art. 17)", "(Art. 18)", "(Art. 20)", "(Art. 21)",
        "You can complain to a data protection authority", "or where we are (Art. 77). Here that is: LfDI",
        "It is voluntary",
        "no automated decision",
        "Version 2026-10",
    ),
    "de": (
        "ist: Universität Trier, Universitätsring 15. Tandem, dieser Bot, ist das Werkzeug des",
        "Fragen zum Datenschutz: privacy@example.org",
        "Datenschutzbeauftragte\nDr. Recht, dpo@example.org",
        "Wozu wir deine Daten nutzen",
        "Welche Daten das sind",
        "Art. 6 Abs. 1 lit. a DSGVO",
        "Telegram FZ-LLC, Dubai",
        "The computing centre verarbeitet Daten in unserem Auftrag",
        "private Notizen: 45 Tage nach dem Ende deines Tandems",
        "(Art. 15)", "(Art. 16)", "(Art. 17)", "(Art. 18)", "(Art. 20)", "(Art. 21)",
        "bei einer Datenschutzaufsicht beschweren", "oder wo wir sind (Art. 77). Hier ist das: LfDI",
        "Es ist freiwillig",
        "keine automatisierte Entscheidung",
        "Fassung 2026-10",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("language", "read"), [("en", "Read all of it"), ("de", "Alles lesen")])
async def test_the_usual_notice_says_all_that_it_has_to(world: World, language: str, read: str) -> None:
    changes_notice(
        world,
        "2026-10",
        privacy_address="Universitätsring 15",
        privacy_contact="privacy@example.org",
        privacy_officer="Dr. Recht, dpo@example.org",
        privacy_processors="The computing centre",
        privacy_authority="LfDI",
        notes_kept_days=45,
    )
    ana = world.stranger("Ana", language=language)
    await ana.says("/privacy")
    pages = await reads_all(ana, read)
    whole = "\n".join(pages)
    assert [text for text in EVERYTHING[language] if text not in whole] == []
    assert 2 <= len(pages) <= 5
    assert all(len(page) <= TEXT_LIMIT for page in pages)


@pytest.mark.parametrize(("language", "read"), [("en", "Read all of it"), ("de", "Alles lesen")])
async def test_what_a_programme_has_not_set_is_left_out(world: World, language: str, read: str) -> None:
    ana = world.stranger("Ana", language=language)
    await ana.says("/privacy")
    whole = "\n".join(await reads_all(ana, read))
    for absent in ("Data protection officer", "Datenschutzbeauftragte", "Who works for us", "Wer für uns"):
        assert absent not in whole
    assert "/contact" in whole
    assert not re.search(r"[{}]|  |\s[,.]", whole)


@pytest.mark.parametrize("language", ["en", "de"])
async def test_in_short_it_has_five_lines(world: World, language: str) -> None:
    ana = world.stranger("Ana", language=language)
    await ana.says("/privacy")
    assert ana.screen.count(" · ") == 5


async def test_a_stranger_reads_it_all_before_the_yes(world: World) -> None:
    ana = world.stranger("Ana", language="en")
    await ana.opens()
    await ana.taps("Deutsch")
    assert ana.sees("Darf ich behalten, was du mir erzählst")
    pages = await reads_all(ana, "Alles lesen")
    assert pages[0].startswith("🔒 Datenschutzhinweise von Career International")
    assert ana.buttons[-3:] == [["✅ Ja, ich bin einverstanden"], ["Jetzt nicht"], ["‹ Kurz gesagt"]]
    await ana.taps("Ja, ich bin einverstanden")
    assert ana.sees("Was möchtest du sein?")


async def test_the_page_turns_back_as_well_and_shows_itself(world: World) -> None:
    ana = await world.mentee("Ana")
    await ana.says("/privacy")
    assert ana.buttons == [["📖 Read all of it"], ["↩️ Take my consent back"]]
    await ana.taps("Read all of it")
    first = ana.screen
    await ana.taps("›")
    assert ana.screen != first
    await ana.taps("‹")
    assert ana.screen == first
    await ana.taps("In short")
    assert ana.sees("Privacy, in short")


async def test_a_forged_page_is_the_last_one(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.says("/privacy")
    await forges(world, ana, privacy_notice.READ, "en", "99", "")
    assert ana.sees("Version 1")
    await forges(world, ana, privacy_notice.READ, "xx", "x", "")
    assert ana.sees("Privacy notice of Career International")


async def test_a_programme_has_its_own_text(world: World) -> None:
    changes_notice(world, "3", privacy_notice=(("de", OWN), ("en", "# All\nWe keep <little>.")))
    ana = world.stranger("Ana", language="de")
    await ana.says("/privacy")
    assert ana.screen == "Kurz\nWir behalten wenig.\n\nFassung 3"
    await ana.taps("Alles lesen")
    assert ana.screen == "Wer\nDie <Universität> & ihr Team.\n\nWozu\n• Tandems\n• Kontakt\n\nFassung 3"
    ben = world.stranger("Ben", language="en")
    await ben.says("/privacy")
    assert ben.screen == "All\nWe keep <little>.\n\nVersion 3"
    assert ben.buttons == [["✅ Yes, I agree"], ["Not now"]]


async def test_a_text_of_any_length_is_parted(world: World) -> None:
    changes_notice(world, "3", privacy_notice=(("en", LONG), ("de", LONG)))
    ana = world.stranger("Ana")
    await ana.says("/privacy")
    pages = await reads_all(ana, "Read all of it")
    whole = "\n".join(pages)
    assert all(visible_length(page) <= TEXT_LIMIT for page in pages)
    assert all(f"Section {number}\n" in whole for number in range(40))
    assert whole.count("x") == 9000


async def test_a_long_text_without_a_short_version_is_sent_in_several_messages(world: World) -> None:
    text = "\n\n".join(f"# Section {number}\n" + "A sentence. " * 100 for number in range(10))
    changes_notice(world, "3", privacy_notice=(("en", text), ("de", text)))
    ana = world.stranger("Ana")
    await ana.opens()
    await ana.taps("English")
    assert all(ana.sees(f"Section {number}") for number in range(10))
    await ana.taps("Yes, I agree")
    assert ana.sees("What would you like to be?")


async def test_the_longest_link_that_a_button_has_room_for_is_carried_along(world: World) -> None:
    changes_notice(world, "3", privacy_notice=(("en", LONG), ("de", LONG)))
    for length, carried in ((38, "x" * 38), (39, "")):
        ana = world.stranger(f"Ana {length}")
        await ana.opens("x" * length)
        await ana.taps("English")
        pages = await reads_all(ana, "Read all of it")
        assert len(pages) > 10
        data = [key["callback_data"] for row in ana.message.buttons for key in row]
        assert all(len(one) <= 64 for one in data)
        assert any(f"|{carried}|" in one for one in data if one.startswith("door.agree"))
        await ana.taps("Yes, I agree")
        assert ana.sees("What would you like to be?")
