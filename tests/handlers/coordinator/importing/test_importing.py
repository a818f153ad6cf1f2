"""A list of people: sent, looked at, taken; and the links that come back."""

import pytest

from playground.people import Person
from storage.tables import Invitation, PeopleList
from tests.handlers.behind import coordinates, row_of
from tests.handlers.coordinator.cohort import acts
from tests.handlers.coordinator.importing.files import ANA, BEN, HEAD, rows_in, xlsx
from tests.world import World

LIST = xlsx(HEAD, ANA, BEN, ("", "", "", "Mentee", "=1+1"))


async def sends(clara: Person, content: bytes = LIST, who: str = "Both") -> None:
    await clara.says("/import")
    await clara.taps(who)
    await clara.uploads("list.xlsx", content)


async def takes(clara: Person) -> list[tuple[object, ...]]:
    await clara.taps("Invite")
    return rows_in(clara.documents[0].content)


async def count(world: World, table: type) -> int:
    found: int = await world.query(lambda store: store.session.query(table).count())
    return found


async def test_a_list_is_shown_taken_and_comes_back_with_links(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    assert clara.sees("2 people can be invited.")
    assert clara.sees("Mentee: 1\nMentor: 1")
    assert clara.sees("I have understood: first name, last name, e-mail and role.")
    assert clara.sees("One row can’t be taken:\nRow 4: there is neither a name nor an e-mail address.")
    before = await count(world, Invitation)
    rows = await takes(clara)
    assert clara.sees("2 people are invited.")
    assert await count(world, Invitation) == before + 2
    assert rows[0] == (*HEAD, "Link", "Note")
    assert rows[1][:5] == ANA
    assert rows[3][5:] == ("", "there is neither a name nor an e-mail address.")
    assert (await acts(world))[-1] == "import people"
    mia = await world.joins("Mia", payload=str(rows[1][5]).partition("start=")[2])
    assert mia.sees("What are you studying for?")
    await clara.says("/invitations")
    assert clara.sees("2 personal links of lists wait to be used.")


async def test_the_same_list_twice_changes_nothing(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    first = await takes(clara)
    invitations = await count(world, Invitation)
    await sends(clara)
    assert clara.sees("2 of them have been invited by a list before and keep their links.")
    assert await takes(clara) == first
    assert clara.sees("Everybody in this list was invited already.")
    assert await count(world, Invitation) == invitations


async def test_the_list_with_the_links_sent_back_changes_nothing_either(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    await clara.taps("Invite")
    answered = clara.documents[0].content
    await sends(clara, answered)
    assert await takes(clara) == rows_in(answered)


async def test_nobody_is_invited_who_was_not_confirmed(world: World) -> None:
    clara = await world.coordinator(language="de")
    before = await count(world, Invitation)
    await sends(clara, who="Beide")
    await clara.taps("Lassen")
    assert clara.sees("Gelassen. Niemand wurde eingeladen.")
    assert await count(world, Invitation) == before
    assert await count(world, PeopleList) == 0


async def test_of_names_and_addresses_nothing_is_kept(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    await takes(clara)
    await world.end()
    kept = world.file.read_bytes() + b"".join(
        one.read_bytes() for one in world.file.parent.glob("tandem.db-*")
    )
    await world.begin()
    assert b"Silva" not in kept
    assert b"example.org" not in kept


async def test_links_that_are_used_or_withdrawn_say_so(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    await takes(clara)
    await clara.says("/invitations")
    await clara.taps("Withdraw these personal links")
    await clara.taps("Yes, withdraw it")
    assert clara.sees("✅ 2 personal links are withdrawn.")
    await sends(clara)
    rows = await takes(clara)
    assert [row[5:] for row in rows[1:3]] == [("", "withdrawn"), ("", "withdrawn")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is nobody in this list"),
        (b"\x89PNG\r\n\x1a\n\0", "This is no spreadsheet that I can read."),
        (b"Foo;Bar\nAna;x\n", "I don’t recognise the columns."),
        (b"Name\n" + b"".join(b"Person %d\n" % number for number in range(2100)), "more than 2,000 people"),
    ],
    ids=["empty", "picture", "head", "long"],
)
async def test_a_file_that_is_no_list_is_explained(world: World, content: bytes, said: str) -> None:
    clara = await world.coordinator()
    await sends(clara, content or b"\n")
    assert clara.sees(said)
    await clara.taps("Send another file")
    assert clara.sees("Whom does your list hold?")


async def test_what_is_no_file_is_asked_for_again(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/import")
    await clara.taps("Mentees")
    await clara.says("Ana, Ben")
    assert clara.sees("I wait for a file here.")
    await clara.sends_picture()
    assert clara.sees("That came as a picture.")
    await clara.uploads("list.xlsx", b"0" * 5_100_000)
    assert clara.sees("This file has 5.1 MB, and I can take up to 5.")


async def test_double_taps_and_rights_that_are_gone(world: World) -> None:
    clara = await world.coordinator()
    await sends(clara)
    shown = clara.message
    await takes(clara)
    await clara.taps_old(shown, "Invite")
    assert clara.sees("This list was taken already.")
    dora = await world.joins("Dora")
    await coordinates(world, dora)
    await sends(dora)
    await world.query(lambda store: setattr(row_of(store, dora), "is_coordinator", False))
    before = await count(world, Invitation)
    await dora.taps("Invite")
    assert not dora.documents
    assert await count(world, Invitation) == before


async def test_a_file_that_telegram_does_not_give_out_is_asked_for_again(world: World) -> None:
    clara = await world.coordinator()
    world.telegram.faults.fail(
        "getFile", status=400, description="file is temporarily unavailable", times=None
    )
    await sends(clara)
    assert clara.sees("I couldn’t get this file from Telegram")
