"""The life of a meeting, from the proposal to the confirmed log, in two languages and two time zones."""

from datetime import UTC, datetime

from playground.people import Person
from storage.store import Store
from storage.tables import Contact
from tests.handlers.behind import lives_in, tandem_of
from tests.handlers.meetings.acts import agree, logs
from tests.world import START, World


async def last_contact(world: World, person: Person) -> datetime | None:
    moment: datetime | None = await world.query(lambda store: tandem_of(store, person).last_contact_at)
    return moment


async def test_the_whole_way_of_a_meeting(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    await lives_in(world, ben, "America/Lima")

    await ana.says("/meeting")
    assert ana.sees("When would you like to meet Ben?")
    await ana.taps("Tomorrow")
    await ana.taps("15:30")
    await ana.taps("1 h 30 min")
    await ana.taps("In person")
    assert ana.sees("Where shall you meet?")
    assert ana.sees("You and your tandem partner will see this.")
    await ana.says("Café Zeitsprung")
    await ana.says("My CV")
    assert ana.screen == (
        "📅 Your proposal\n\n"
        "When: Tue 24 Nov 2026, 15:30\nLength: 1 h 30 min\n"
        "How: In person\nWhere: Café Zeitsprung\nTopics: My CV"
    )
    await ana.taps("Send it")
    assert ana.screen == (
        "📨 Sent to Ben.\nI will tell you as soon as there is an answer.\n\n"
        "🗓️ Tue 24 Nov 2026, 15:30 · 1 h 30 min\n"
        "🌍 Your own time. For Ben it is Tue 24 Nov 2026, 09:30.\n"
        "🤝 In person\n📍 Café Zeitsprung\n\n"
        "💬 To talk about:\nMy CV"
    )
    assert ben.screen == (
        "📅 Ana möchte dich treffen.\n\n"
        "🗓️ Di., 24. Nov. 2026, 09:30 · 1 Std. 30 Min.\n"
        "🌍 In deiner Ortszeit. Für Ana ist es Di., 24. Nov. 2026, 15:30.\n"
        "🤝 Persönlich\n📍 Café Zeitsprung\n\n"
        "💬 Zu besprechen:\nMy CV"
    )
    assert ben.buttons == [["✅ Zusagen"], ["🔁 Andere Zeit", "Geht nicht"]]

    await ben.taps("Zusagen")
    assert ben.sees("✅ Treffen mit Ana\nbestätigt")
    assert ana.sees("✅ Ben has confirmed: you are meeting.")
    assert [file.name for file in (*ana.documents, *ben.documents)] == ["mentoring-2026-11-24.ics"] * 2
    assert await last_contact(world, ana) == START

    await world.turn_clock(days=1, hours=7)
    await ben.says("/log")
    assert ben.buttons == [["📝 Di., 24. Nov. 2026, 09:30 · Ana"], ["➕ Ein anderes mit Ana"]]
    await ben.taps("24. Nov.")
    assert ben.sees("Worum ging es bei deinem Treffen mit Ana?")
    await ben.taps("Ziele")
    await ben.taps("Bewerbungsunterlagen")
    await ben.taps("Fertig")
    await ben.says("Ana weiß, was sie will")
    await ben.taps("Nur ich")
    await ben.says("Den Lebenslauf schicken")
    await ben.taps("Mein Gegenüber")
    await ben.says("4.12.")
    await ben.taps("Überspringen")
    assert ben.screen == (
        "📝 Euer Treffen\n\n"
        "Tag: Di., 24. Nov. 2026\nDauer: 1 Std. 30 Min.\nWie: Persönlich\n"
        "Themen: Ziele und Bewerbungsunterlagen\n"
        "Ich nehme mit: Ana weiß, was sie will\nWer es lesen darf: 🔒 Nur ich\n"
        "Nächster Schritt: Den Lebenslauf schicken\nWer: Mein Gegenüber im Tandem\nBis: Fr., 4. Dez. 2026\n"
        "Zweiter Schritt: –"
    )
    await ben.taps("Eintragen")
    assert ben.screen == (
        "✅ Eingetragen – schön gemacht. Jetzt frage ich Ana, ob es so stimmt.\n\n"
        "📘 Treffen mit Ana am Di., 24. Nov. 2026\neingetragen\n\n"
        "🤝 Persönlich · 1 Std. 30 Min.\n💬 Ziele und Bewerbungsunterlagen\n\n"
        "🔒 Ich nehme mit (das siehst nur du):\nAna weiß, was sie will\n\n"
        "👣 Nächste Schritte:\n▫️ Ana: Den Lebenslauf schicken (bis Fr., 4. Dez. 2026)"
    )
    assert ana.screen == (
        "📝 Ben logged your meeting of Tue 24 Nov 2026.\n\n"
        "🤝 In person · 1 h 30 min\n💬 Goals and Application documents\n\n"
        "👣 Next steps:\n▫️ You: Den Lebenslauf schicken (until Fri 4 Dec 2026)"
    )
    assert await last_contact(world, ana) == datetime(2026, 11, 24, 14, 30, tzinfo=UTC)

    await ana.taps("That’s right")
    assert ana.toast == "Thank you!"
    assert ana.sees("logged, and confirmed by both")
    assert ben.screen == "👍 Ana hat euer Treffen am Di., 24. Nov. 2026 bestätigt."


async def test_a_planned_meeting_counts_as_no_contact_and_a_logged_one_does(world: World) -> None:
    ana, ben = await world.tandem()
    await agree(ana, ben, day="1.12.2026")
    await world.turn_clock(days=30)
    await ana.taps("We met")  # the nudge has come all the same
    await ana.taps("Tue 1 Dec 2026, 15:00 · Ben")
    await logs(ana)
    await world.turn_clock(days=7)
    assert not ana.sees("how are things with Ben?")
    await world.turn_clock(days=1, hours=6)  # thirty days after the meeting
    assert ana.sees("how are things with Ben? The last contact I know of was on Tue 1 Dec 2026")


async def test_what_is_logged_late_does_not_move_the_contact_back(world: World) -> None:
    ana, _ = await world.tandem()
    await ana.says("/tandem")
    await ana.taps("We were in touch")
    touched = await last_contact(world, ana)
    await ana.says("/log")
    await logs(ana, "1.11.2026", "1 h", "Telephone")
    assert await last_contact(world, ana) == touched
    assert await world.query(contacts) == 1  # the meeting has its own record


def contacts(store: Store) -> int:
    return store.session.query(Contact).count()
