"""The picture of a mentee's position, drawn outside the writer, with words beside it."""

import pytest

from dialogue.turn import Stage
from handlers import pictures, radar_drawing
from handlers.position import picture
from tests.handlers.behind import id_of_tandem, row_of
from tests.handlers.position.acts import END, takes_stock
from tests.world import World

PNG = b"\x89PNG\r\n\x1a\n"


async def test_the_first_picture_says_what_stands_out(world: World) -> None:
    ana, _ = await world.tandem()
    await takes_stock(ana)
    assert ana.screen == (
        "🧭 Position assessment\n\n"
        "💪 Rated highest: Presenting myself (8).\n\n"
        "🌱 Most room to grow: Knowledge of the labour market (2)."
    )
    [drawn] = ana.documents
    assert (drawn.name, drawn.content[:8]) == ("position.png", PNG)


async def test_start_and_end_stand_in_one_picture_and_words_say_what_changed(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await takes_stock(ana, shared=True)
    await world.turn_clock(days=160)
    await takes_stock(ana, END, shared=True, at_end=True)
    assert ana.screen == (
        "🧭 Position assessment\n\n"
        "📈 Grown most: Career clarity (3 → 7), Knowledge of the labour market (2 → 6) and Planning the next step "
        "(4 → 8).\n\n"
        "🔎 Rated lower than before: Presenting myself (8 → 7). That often means seeing more clearly what there is "
        "to learn, which is a step forward, too."
    )
    await ben.says("/position")
    await ben.taps("Bild ansehen")
    assert ben.toast == "Ich zeichne es – einen Moment …"
    assert ben.sees("🧭 Wo Ana steht")
    assert ben.sees("🔎 Niedriger eingeschätzt als vorher: Selbstpräsentation (8 → 7).")
    assert [drawn.name for drawn in ben.documents] == ["position.png"]


async def test_the_mentor_sees_only_the_shared_part_in_the_picture(world: World) -> None:
    ana, ben = await world.tandem()
    await takes_stock(ana)
    await world.turn_clock(days=160)
    await takes_stock(ana, END, shared=True, at_end=True)
    await ben.taps("Have a look")
    assert ben.buttons == [["📖 End"], ["🕸 See the picture"]]
    await ben.taps("See the picture")
    assert not ben.sees("→")
    assert ben.sees("💪 Rated highest: Application documents and Planning the next step (8).")


async def test_a_picture_whose_sharing_ends_while_it_is_drawn_is_not_sent(world: World) -> None:
    ana, ben = await world.tandem()
    await takes_stock(ana, shared=True)
    ben_id = await world.query(lambda store: row_of(store, ben).id)
    subject = {"tandem": await id_of_tandem(world, ana), "person": ben_id}

    shown = await world.query(lambda store: picture.gather(Stage(world.app.house, store), subject))
    drawn = radar_drawing.draw(shown)

    async def ben_is_brought() -> int:
        await ben.says("/menu")
        await world.query(lambda store: picture.bring(Stage(world.app.house, store), subject, drawn))
        await world.settle()
        return len(ben.documents)

    assert await ben_is_brought() == 1
    await ana.says("/position")
    await ana.taps("📖 Start")
    await ana.taps("Keep it to myself")
    assert await ben_is_brought() == 0
    assert await world.query(lambda store: picture.gather(Stage(world.app.house, store), subject)) is None
    await world.query(lambda store: picture.give_up(Stage(world.app.house, store), subject))
    assert not ben.sees("did not work out")


async def test_a_picture_that_can_not_be_drawn_is_apologised_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_drawn: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(pictures, "png", break_down)
    ana, _ = await world.tandem()
    await takes_stock(ana)
    await world.turn_clock(minutes=1)
    await world.turn_clock(minutes=5)
    assert ana.screen == (
        "The picture did not work out this time, I’m sorry. Please try again in a little while; your assessment "
        "is safe."
    )
    monkeypatch.undo()
    await ana.taps("See the picture")
    assert ana.sees("🧭 Position assessment")
