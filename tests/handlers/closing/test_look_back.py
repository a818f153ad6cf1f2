"""The look back: a picture for each of the two, with what matters in it in words."""

from dataclasses import replace
from datetime import date

import pytest

from dialogue.turn import Stage
from handlers import pictures
from handlers.closing import look_back, look_back_picture
from handlers.closing.look_back_picture import Bar, Goal, LookBack
from mentoring.words import Competence, Phase, Visibility
from playground.people import Person
from storage import goals, ratings
from storage.store import Store
from tests.handlers.behind import row_of, tandem_of
from tests.handlers.closing.acts import STARTS, comes_to_its_end, has_goal, met, takes_stock
from tests.world import World

PNG = b"\x89PNG\r\n\x1a\n"


async def rates(world: World, person: Person, *levels: int) -> None:
    """Let somebody have rated the goals at the end."""

    def keep(store: Store) -> None:
        tandem = tandem_of(store, person)
        found = goals.pursued(store, tandem)
        ratings.keep(
            store,
            tandem,
            Phase.END,
            row_of(store, person),
            levels=dict(zip(found, levels, strict=True)),
            support=None,
        )

    await world.query(keep)


async def shown_to(world: World, person: Person) -> LookBack:
    """All that the picture shows to somebody."""

    def gather(store: Store) -> LookBack | None:
        subject = {"tandem": tandem_of(store, person).id, "person": row_of(store, person).id}
        return look_back.gather(Stage(world.app.house, store), subject)

    found: LookBack | None = await world.query(gather)
    assert found
    return found


async def test_both_look_back_in_their_language(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await met(world, ana, STARTS, date(2026, 12, 21), date(2026, 12, 22), date(2027, 2, 1))
    await has_goal(world, ana)
    await has_goal(world, ana, "Learn SQL")
    await takes_stock(world, ana, Phase.START, 4, sees=Visibility.TANDEM)
    await comes_to_its_end(world)
    await takes_stock(world, ana, Phase.END, 7, sees=Visibility.TANDEM)
    await rates(world, ana, 1, -1)
    await rates(world, ben, 0, 0)
    await ana.taps("Let’s close it well")
    await ana.taps("Look back")
    assert ana.toast == "I am drawing your look back, just a moment …"
    assert ana.screen == (
        "🖼 You and Ben\n"
        "From Mon 23 Nov 2026 to Thu 13 May 2027 you met 4 times.\n\n"
        "🎯 As Ana sees it, one of the 2 goals is reached.\n\n"
        "🎯 As Ben sees it, 2 of the 2 goals are reached.\n\n"
        "📈 Grown most: Career clarity (4 → 7), Knowledge of the labour market (4 → 7) and Application documents "
        "(4 → 7)."
    )
    assert [(file.name, file.content[:8]) for file in ana.documents] == [("look-back.png", PNG)]
    await ben.taps("Gut abschließen")
    await ben.taps("Zurückblicken")
    assert ben.sees(
        "🖼 Ana und du\nVon Mo., 23. Nov. 2026 bis Do., 13. Mai 2027 habt ihr euch 4-mal getroffen."
    )
    assert ben.sees("🎯 Wie Ana es sieht, ist eins von 2 Zielen erreicht.")
    shown = await shown_to(world, ben)
    assert shown.title == "Ana und Ben: ein Rückblick"
    assert [(bar.month, bar.meetings) for bar in shown.months] == [
        ("Nov", 1), ("Dez", 2), ("Jan", 0), ("Feb", 1), ("Mär", 0), ("Apr", 0), ("Mai", 0),
    ]  # fmt: skip
    assert shown.goal_strips == (Goal("Find an internship", -1, 1, 0), Goal("Learn SQL", -1, -1, 0))
    assert [(strip.before, strip.after) for strip in shown.strips] == [(4, 7)] * len(Competence)


async def test_the_mentor_sees_competences_only_if_they_are_shared(world: World) -> None:
    ana, ben = await world.tandem()
    await takes_stock(world, ana, Phase.START, 4, sees=Visibility.TANDEM)
    await takes_stock(world, ana, Phase.END, 7, sees=Visibility.ONLY_ME)
    assert len((await shown_to(world, ana)).strips) == len(Competence)
    shown = await shown_to(world, ben)
    assert (shown.strips, shown.phases) == ((), ())
    await ben.says("/closing")
    await ben.taps("Look back")
    assert ben.screen == "🖼 You and Ana\nFrom Mon 23 Nov 2026 to Mon 23 Nov 2026 no meeting was logged here."


async def test_the_others_rating_is_hidden_until_both_are_in(world: World) -> None:
    ana, ben = await world.tandem()
    await has_goal(world, ana)
    assert (await shown_to(world, ana)).goal_strips == (Goal("Find an internship", -1, None, None),)
    await rates(world, ana, 1)
    assert (await shown_to(world, ana)).goal_strips == (Goal("Find an internship", -1, 1, None),)
    assert (await shown_to(world, ben)).goal_strips == (Goal("Find an internship", -1, None, None),)
    await ben.says("/closing")
    await ben.taps("Look back")
    assert ben.sees("🎯 The goal hasn’t been rated at the end yet.")


async def test_a_picture_that_fails_leaves_its_words(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("no fonts")

    ana, _ = await world.tandem()
    monkeypatch.setattr(pictures, "figure", fail)
    await ana.says("/closing")
    await ana.taps("Look back")
    for _ in range(3):
        await world.turn_clock(minutes=2)
    assert ana.screen == (
        "The picture didn’t work out this time, sorry. Here is what it would have shown:\n\n"
        "🖼 You and Ben\nFrom Mon 23 Nov 2026 to Mon 23 Nov 2026 no meeting was logged here."
    )
    monkeypatch.undo()
    await ana.taps("Look back")
    assert [file.name for file in ana.documents] == ["look-back.png"]


async def test_any_number_of_months_goals_and_letters_can_be_drawn(world: World) -> None:
    ana, _ = await world.tandem()
    shown = await shown_to(world, ana)
    goals_of_all_kinds = (
        Goal("W" * 120, -2, 2, 2),
        Goal("学习德语", -1, None, 0),
        Goal("تعلم اللغة الألمانية", -1, -2, None),
        Goal("$x^2$ & <b>", -1, 0, 1),
        Goal("😀", -1, None, None),
    )
    for months in (1, 7, 36):
        drawn = look_back_picture.draw(
            replace(
                shown,
                title="Maximiliane-Henriette von Hohenstein und Александра Константинопольская: ein Rückblick",
                months=tuple(Bar("Sept", number % 4) for number in range(months)),
                goal_strips=goals_of_all_kinds,
            )
        )
        assert drawn[:8] == PNG
