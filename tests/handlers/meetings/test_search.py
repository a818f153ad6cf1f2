"""Finding meetings again by a word, only in what one may read."""

import pytest

from playground.people import Person
from storage import meeting_logs
from storage.store import Store
from tests.handlers.behind import forges, row_of, tandem_of
from tests.handlers.meetings.acts import UNPLANNED, logs_unplanned, proposes
from tests.world import START, World


async def searches(person: Person, words: str, language: str = "en") -> None:
    await person.says("/meetings")
    await person.taps("Search" if language == "en" else "Suchen")
    await person.says(words)


async def test_a_word_is_found_in_plans_and_logs(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/meeting")
    for answer in ("26.11.2026 15:00", "60 min", "Telephone", "I call you", "My résumé"):
        await ana.says(answer)
    await ana.taps("Send it")
    await logs_unplanned(ana, takeaway="Be brave", step="Polish the resume")
    await searches(ben, "RESUME")
    assert ben.screen == "🔎 2 meetings with “resume”, the newest first."
    assert ben.buttons[:2] == [
        ["❓ Thu 26 Nov 2026, 15:00 · Ana · waiting for your answer"],
        ["📘 Fri 20 Nov 2026 · Ana · logged"],
    ]
    assert ben.buttons[2] == ["🔎 Search again", "‹ All meetings"]
    for words, label in (("brave", "Fri 20 Nov"), ("call you", "Thu 26 Nov"), ("goals", "Fri 20 Nov")):
        await searches(ben, words)
        assert ben.screen == f"🔎 One meeting with “{words}”."
        assert label in ben.buttons[0][0]
    await ben.taps("Fri 20 Nov")
    assert ben.sees("📘 Meeting with Ana of Fri 20 Nov 2026")


async def test_topics_are_found_in_ones_own_language(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await logs_unplanned(ana)
    await searches(ben, "ziele", "de")
    assert ben.screen == "🔎 Ein Treffen mit „ziele“."
    await searches(ana, "Ziele")
    assert ana.screen == "🔎 I found no meeting with “ziele”. Perhaps another word?"


async def test_what_one_keeps_for_oneself_is_found_by_nobody_else(world: World) -> None:
    ana, ben = await world.tandem()
    await ana.says("/log")
    for answer in UNPLANNED:
        await ana.says(answer)
    for label in ("Goals", "Done"):
        await ana.taps(label)
    await ana.says("Ben talks too much")
    for label in ("Only me", "Skip", "Log it"):
        await ana.taps(label)
    await searches(ben, "talks")
    assert ben.sees("I found no meeting with “talks”.")
    await searches(ana, "talks")
    assert ana.sees("One meeting with “talks”.")


async def test_nobody_finds_the_meetings_of_another_tandem(world: World) -> None:
    ana, _ = await world.tandem()
    dana, _ = await world.tandem(mentee="Dana", mentor="Emil")
    await proposes(dana)
    await logs_unplanned(ana, step="secret plan")
    await searches(dana, "secret")
    assert dana.sees("I found no meeting")
    await forges(world, dana, "meetings.found", 0, "secret")
    assert dana.sees("I found no meeting")


async def test_what_was_found_is_shown_page_by_page(world: World) -> None:
    ana, _ = await world.tandem()

    def log_many(store: Store) -> None:
        tandem, person = tandem_of(store, ana), row_of(store, ana)
        for number in range(12):
            takeaway = "needle" if number != 5 else "hay"
            values = {"minutes": 60, "form": "chat", "topics": [], "takeaway_sees": "tandem"}
            held_on = START.date().replace(day=number + 1)
            meeting_logs.add(store, tandem, person, None, held_on=held_on, takeaway=takeaway, **values)

    await world.query(log_many)
    await searches(ana, "needle")
    assert ana.screen == "🔎 11 meetings with “needle”, the newest first."
    assert [len(row) for row in ana.buttons] == [1] * 10 + [1, 2]
    await ana.taps("Older")
    assert ana.buttons[0] == ["📘 Sun 1 Nov 2026 · Ben · logged"]
    assert ana.buttons[1] == ["‹ Newer"]
    await ana.taps("Newer")
    assert len(ana.buttons) == 12


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("???", "I couldn’t see a word in that."),
        ("a longer sentence than a search can carry", "One or two words are enough."),
        ("x" * 4096, "there is room for 60"),
    ],
)
async def test_what_can_not_be_searched_for_is_asked_again(world: World, words: str, answer: str) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana)
    await searches(ana, words)
    assert ana.sees(answer)
    assert ana.sees("Which word are you looking for?")
    assert ana.sees("🔒 Only you will see this.")


@pytest.mark.parametrize("words", ["<b>", "שלום", "a|b", "日本", "{ $x }"])
async def test_any_words_can_be_searched_for(world: World, words: str) -> None:
    ana, _ = await world.tandem()
    await logs_unplanned(ana, step=f"before {words} after")
    await searches(ana, words)
    assert ana.sees("One meeting with")
