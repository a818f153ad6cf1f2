"""Support requests: the mentee asks, the mentor answers with a tap, both see what came of it."""

import pytest

from mentoring.words import RequestOutcome, RequestStatus, Support
from playground.people import Person
from storage import overview
from storage import support as requests
from storage.store import Store
from storage.tables import SupportRequest
from tests.handlers.behind import closes_tandem, forges, id_of_tandem, pairs
from tests.world import World

WISH = "Could you read my cover letter before Friday?"


async def asks(person: Person, kind: str = "Application documents", wish: str = WISH) -> None:
    """Fill in the form, from the list of requests on."""
    await person.says("/support")
    await person.taps("Ask for help")
    await person.taps(kind)
    await person.says(wish)
    await person.taps("Send it")


async def kept(world: World, number: int = 1) -> SupportRequest:
    """A request as it is in the database."""
    found: SupportRequest | None = await world.query(lambda store: requests.find(store, number))
    assert found
    return found


async def test_a_mentee_asks_and_the_mentor_helps(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await ana.says("/support")
    assert ana.screen == (
        "🙋 Ask for practical help\n"
        "A contact, an internship, a look at your application, a day at work: Ben may be able to help, "
        "or know somebody who can. Asking is part of it."
    )
    await asks(ana)
    assert ana.screen == (
        "✅ Ben has your request. I will write as soon as there is an answer.\n\n"
        "🙋 Application documents\n"
        f"Ana, Mon 23 Nov 2026: {WISH}\n\n"
        "⏳ Waiting for Ben."
    )
    assert ana.buttons == [["Withdraw it"], ["‹ All requests"]]
    assert ben.screen == (
        "🙋 Ana bittet dich um Hilfe. Ein Tipp genügt als Antwort; Worte kannst du danach dazuschreiben.\n\n"
        "🙋 Bewerbungsunterlagen\n"
        f"Ana, Mo., 23. Nov. 2026: {WISH}\n\n"
        "⏳ Wartet auf Ben."
    )
    assert ben.buttons == [["🤝 Ich kann helfen"], ["⏳ Etwas später"], ["Geht bei mir nicht"]]
    await ben.taps("Ich kann helfen")
    assert ben.sees("✅ Ana weiß Bescheid. Danke für deine Antwort!")
    assert ana.screen == (
        f"🤝 Ben can help you!\n\n🙋 Application documents\nAna, Mon 23 Nov 2026: {WISH}\n\n🤝 Ben can help."
    )
    await ben.taps("Ein paar Worte dazu")
    await ben.says("Schick sie mir bis Donnerstag.")
    assert ana.sees("✏️ Ben has added a few words.")
    assert ana.sees("Ben: Schick sie mir bis Donnerstag.")
    await ana.taps("Yes, please")
    assert ben.sees("▶️ Ana nimmt deine Hilfe gern an.")
    await ana.taps("Tell what came of it")
    await ana.taps("It helped")
    await ana.says("The letter is twice as good.")
    assert ben.screen == (
        "✅ Ana erzählt, was daraus wurde. Danke für deine Hilfe!\n\n"
        "🙋 Bewerbungsunterlagen\n"
        f"Ana, Mo., 23. Nov. 2026: {WISH}\n\n"
        "✅ Abgeschlossen.\n\n"
        "Ben: Schick sie mir bis Donnerstag.\n\n"
        "Was daraus wurde: Es hat geholfen\n\n"
        "Ana: The letter is twice as good."
    )
    assert ben.buttons == []
    request = await kept(world)
    assert (request.status, request.outcome) == (RequestStatus.DONE, RequestOutcome.HELPED)


async def test_help_is_asked_for_in_german(world: World) -> None:
    ana, ben = await world.tandem(languages=("de", "en"))
    await ana.says("/support")
    await ana.taps("Um Hilfe bitten")
    assert ana.sees("Wobei könnte Ben dir helfen?")
    assert ana.sees("Das seht ihr beide im Tandem.")
    await ana.taps("Praktikum finden")
    assert ana.sees("Was genau brauchst du?")
    await ana.says("Kennst du jemanden bei den Stadtwerken?")
    assert ana.screen == (
        "🙋 Deine Anfrage\n\n"
        "Art der Hilfe: Praktikum finden\n"
        "Was du brauchst: Kennst du jemanden bei den Stadtwerken?"
    )
    await ana.taps("Abschicken")
    await ben.taps("A little later")
    assert ana.sees("⏳ Ben hat deine Anfrage gelesen und kommt etwas später darauf zurück.")
    await ben.taps("I can help")
    assert ana.sees("🤝 Ben kann dir helfen!")
    await ana.taps("Sagen, was daraus wurde")
    await ana.taps("Es hat teilweise geholfen")
    await ana.taps("Überspringen")
    assert ana.sees("✅ Ben weiß Bescheid.")
    assert ben.sees("It helped in part")


async def test_a_no_is_kind_and_names_another_way(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    await ben.taps("Not possible for me")
    assert ana.sees("That happens, and it was right to ask. Your coordinators often know somebody who can.")
    assert ana.buttons == [["📋 Ask the coordinators"]]
    await ben.taps("Add a few words")
    await ben.says("I have never worked there.")
    assert ana.sees("Ben: I have never worked there.")
    await ben.taps("I can help")
    assert ana.sees("🤝 Ben can help you!")
    assert "I have never worked there." not in ana.screen


async def test_several_requests_are_open_side_by_side(world: World) -> None:
    ana, ben = await world.tandem()
    for kind in ("Finding an internship", "A thesis in a company", "An excursion"):
        await asks(ana, kind)
    await ben.taps("Not possible for me", of="An excursion")
    await ana.says("/support")
    assert ana.screen == "🙋 Support requests"
    assert ana.buttons == [
        ["A thesis in a company · asked"],
        ["Finding an internship · asked"],
        ["An excursion · not possible"],
        ["➕ Ask for help"],
    ]
    await ben.says("/support")
    assert ben.buttons[0] == ["Ana: A thesis in a company · asked"]
    await ben.taps("Finding an internship")
    await ben.taps("I can help")
    assert [(await kept(world, number)).status for number in (1, 2, 3)] == ["offered", "asked", "declined"]


async def test_long_lists_have_pages(world: World) -> None:
    ana, ben = await world.tandem()

    def ask_often(store: Store) -> None:
        tandem = requests.find(store, 1)
        assert tandem
        for _ in range(10):
            requests.add(store, tandem.tandem, Support.CONTACTS, WISH)

    await asks(ana)
    await world.query(ask_often)
    await ben.says("/support")
    assert [len(row) for row in ben.buttons] == [1] * 9
    await ben.taps("Older ›")
    assert ben.buttons == [
        ["Ana: Getting to know people · asked"],
        ["Ana: Getting to know people · asked"],
        ["Ana: Application documents · asked"],
        ["‹ Newer"],
    ]


async def test_a_request_is_withdrawn(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    asked = ben.message
    await ana.taps("Withdraw it")
    assert ana.sees("✅ Ben knows.")
    assert ben.sees("Ana doesn’t need this any more, so there is nothing left to do. Thank you!")
    await ben.taps_old(asked, "I can help")
    assert ben.toast == "This has moved on meanwhile."
    assert (await kept(world)).status is RequestStatus.WITHDRAWN


async def test_old_buttons_and_double_taps_do_nothing_twice(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    asked = ben.message
    await ben.taps("I can help")
    before = len(ana.chat)
    await ben.taps_old(asked, "I can help")
    assert ben.toast == "This has moved on meanwhile."
    await ben.taps_old(asked, "A little later")
    assert len(ana.chat) == before
    offered = ana.message
    await ana.taps("Yes, please")
    await ana.taps_old(offered, "Yes, please")
    assert ana.toast == "This has moved on meanwhile."
    assert (await kept(world)).status is RequestStatus.UNDER_WAY


@pytest.mark.parametrize("action", ["show", "offer", "decline", "conclude", "add"])
async def test_nobody_gets_at_the_requests_of_others(world: World, action: str) -> None:
    ana, ben = await world.tandem()
    eve, _ = await world.tandem(mentee="Eve", mentor="Max")
    await asks(ana)
    await pairs(world, ben, eve)  # Ben is a mentee as well, Eve a mentor as well
    await forges(world, eve, f"support.{action}", 1)
    assert eve.sees("I can’t find that request any more. Here you see those that there are.")
    assert (await kept(world)).status is RequestStatus.ASKED


async def test_the_mentee_cannot_answer_in_place_of_the_mentor(world: World) -> None:
    ana, ben = await world.tandem()
    await pairs(world, ben, ana)  # each is the other's mentor
    await asks(ana)
    await forges(world, ana, "support.offer", 1)
    assert ana.toast == "This has moved on meanwhile."
    await forges(world, ana, "support.add", 1)
    assert ana.toast == "This has moved on meanwhile."
    await forges(world, ben, "support.conclude", 1)
    assert ben.toast == "This has moved on meanwhile."
    assert (await kept(world)).status is RequestStatus.ASKED


async def test_forged_numbers_end_in_a_sentence(world: World) -> None:
    ana, _ = await world.tandem()
    for number in ("999", "²", "x"):
        await forges(world, ana, "support.show", number)
        assert ana.sees("I can’t find that request any more.")
    await forges(world, ana, "support.new", "999")
    assert ana.sees("I can’t find that request any more.")


async def test_an_answer_that_has_moved_on_is_not_overwritten_by_a_form(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    await ben.taps("I can help")
    await ana.taps("Tell what came of it")
    await ben.taps("Not possible for me")
    await ana.taps("It helped")
    await ana.taps("Skip")
    assert ana.toast == "This has moved on meanwhile."
    request = await kept(world)
    assert (request.status, request.outcome) == (RequestStatus.DECLINED, None)


async def test_a_mentor_who_cannot_be_reached_finds_it_later(world: World) -> None:
    ana, ben = await world.tandem()
    await ben.blocks()
    await asks(ana)
    assert ana.sees(
        "✅ Your request is kept. I can’t reach Ben here at the moment, so it may help to ask in another way too, "
        "or to ask your coordinators."
    )
    await ben.unblocks()
    await ben.says("/support")
    await ben.taps("Ana: Application documents")
    await ben.taps("I can help")
    assert ana.sees("🤝 Ben can help you!")


async def test_a_tandem_that_has_ended_meanwhile_takes_no_request(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    await ana.says("/support")
    await ana.taps("Ask for help")
    await ana.taps("An excursion")
    await ana.says("Anywhere")
    await pairs(world, ana, world.people["Clara"])  # still in another tandem
    await closes_tandem(world, ana)
    await ana.taps("Send it")
    assert ana.sees("I can’t find that request any more.")
    await ben.taps("I can help")
    assert ben.sees("That isn’t open to you at the moment.")
    assert (await kept(world)).status is RequestStatus.ASKED


async def test_somebody_with_several_mentors_picks_one(world: World) -> None:
    ana, ben = await world.tandem()
    ida, max_ = await world.tandem(mentee="Ida", mentor="Max")
    await pairs(world, ana, max_)
    await ana.says("/support")
    assert ana.buttons == [["➕ Ask Ben for help"], ["➕ Ask Max for help"]]
    await ana.taps("Ask Max for help")
    assert ana.sees("What could Max help you with?")
    await ana.taps("Something else")
    await ana.says(WISH)
    await ana.taps("Send it")
    assert max_.sees("Ana asks for your help.")
    assert not ben.sees("Ana asks for your help.")
    assert (await kept(world)).tandem_id != await id_of_tandem(world, ida)


async def test_coordinators_see_counts_by_kind_and_no_words(world: World) -> None:
    ana, _ = await world.tandem()
    clara = world.people["Clara"]
    await clara.says("/requests")
    assert clara.screen == "🙋 Nobody has asked for help yet."
    await asks(ana, "An excursion")
    await asks(ana)
    await asks(ana)
    await clara.says("/requests")
    assert clara.screen == (
        "🙋 3 support requests so far\n\n"
        "Application documents: 2\n"
        "An excursion: 1\n\n"
        "What exactly was asked and answered stays in the tandems."
    )
    counts = await world.query(overview.support_by_kind)
    assert counts == {Support.APPLICATION: 2, Support.EXCURSION: 1}
    await ana.says("/requests")
    assert ana.sees("That isn’t open to you at the moment.")


# ── a request that waits ────────────────────────────────────────────────────────────────────────────────────


def reminders(person: Person) -> int:
    return sum("is still waiting" in text or "wartet noch" in text for text in person.chat)


async def test_a_mentor_who_has_not_answered_for_a_week_is_reminded_once(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await asks(ana)
    await world.turn_clock(days=6)
    assert reminders(ben) == 0
    await world.turn_clock(days=1)
    assert ben.screen == (
        "🙋 Ana hat dich um Hilfe gebeten und wartet noch. Ein Tipp genügt als Antwort, und auch ein Nein ist eine.\n\n"
        "🙋 Bewerbungsunterlagen\n"
        f"Ana, Mo., 23. Nov. 2026: {WISH}\n\n"
        "⏳ Wartet auf Ben."
    )
    assert ben.buttons == [["🤝 Ich kann helfen"], ["⏳ Etwas später"], ["Geht bei mir nicht"]]
    await world.turn_clock(days=8)
    await world.turn_clock(days=8)
    assert reminders(ben) == 1
    await ben.taps("Ich kann helfen", of="wartet noch")
    assert ana.sees("🤝 Ben can help you!")


async def test_what_was_put_off_is_remembered_two_weeks_later(world: World) -> None:
    ana, ben = await world.tandem()
    await asks(ana)
    await world.turn_clock(days=5)
    await ben.taps("A little later")
    await world.turn_clock(days=7)
    assert reminders(ben) == 0
    await world.turn_clock(days=7)
    assert ben.sees("🙋 You wanted to come back to what Ana asked you for. Is now a good time?")
    assert ben.buttons == [["✏️ Add a few words"], ["🤝 I can help"], ["Not possible for me"]]


async def test_nobody_is_reminded_of_what_is_answered_withdrawn_or_over(world: World) -> None:
    ana, ben = await world.tandem()
    eve, zoe = await world.tandem(mentee="Eve", mentor="Zoe")
    await asks(ana)
    await ben.taps("I can help")
    await asks(ana, "Planning a career")
    await ana.taps("Withdraw it")
    await asks(eve)
    await closes_tandem(world, eve)
    await world.turn_clock(days=7)
    await world.turn_clock(days=7)
    assert reminders(ben) + reminders(zoe) == 0
