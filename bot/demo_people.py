"""What the demo's first people say and tap: they join as anybody would, through the chat."""

from playground.people import Person


async def accept_notice(person: Person, language: str) -> None:
    """Choose the language and accept the privacy notice."""
    await person.taps("English" if language == "en" else "Deutsch")
    await person.taps("Yes, I agree" if language == "en" else "Ja, ich bin einverstanden")


async def send_proposal(coordinator: Person, mentee: str, mentor: str, *, language: str = "en") -> None:
    """Let a coordinator propose two people to each other."""
    await coordinator.says("/pair")
    await coordinator.taps(mentee)
    await coordinator.taps(mentor)
    await coordinator.taps("Yes, send the proposal" if language == "en" else "Ja, Vorschlag schicken")


async def say_yes(person: Person, language: str) -> None:
    """Accept a proposed partner."""
    await person.taps("Yes, gladly" if language == "en" else "Ja, gern")


async def admit(coordinator: Person, *names: str, language: str = "en") -> None:
    """Let a coordinator admit these applicants."""
    for name in names:
        await coordinator.says("/applications")
        await coordinator.taps(name)
        await coordinator.taps("Admit" if language == "en" else "Aufnehmen")


async def answer(person: Person, answers: list[tuple[str, str]], name: str) -> None:
    """Go through a form: tap or type each answer ('NAME' stands for the person's own name)."""
    for way, what in answers:
        if way == "tap":
            await person.taps(what)
        else:
            await person.says(name if what == "NAME" else what)


MENTEE = {
    "en": [
        ("tap", "Mentee"), ("tap", "Master"), ("tap", "3"), ("say", "NAME"), ("say", "Business Informatics"),
        ("say", "English C1, German B1"), ("tap", "Done"), ("tap", "IT and data"), ("tap", "Done"),
        ("tap", "Finding an internship"), ("tap", "Done"), ("say", "I love data and rowing."),
        ("tap", "Video call"), ("tap", "Done"), ("tap", "4"), ("tap", "Skip"), ("tap", "Skip"),
        ("tap", "Send my application"),
    ],
    "de": [
        ("tap", "Mentee"), ("tap", "Master"), ("tap", "3"), ("say", "NAME"), ("say", "Wirtschaftsinformatik"),
        ("say", "Englisch C1, Deutsch B1"), ("tap", "Fertig"), ("tap", "IT und Daten"), ("tap", "Fertig"),
        ("tap", "Praktikum finden"), ("tap", "Fertig"), ("say", "Ich mag Daten und Rudern."),
        ("tap", "Videoanruf"), ("tap", "Fertig"), ("tap", "4"), ("tap", "Überspringen"), ("tap", "Überspringen"),
        ("tap", "Bewerbung abschicken"),
    ],
}  # fmt: skip

MENTOR = {
    "en": [
        ("tap", "Mentor"), ("say", "NAME"), ("say", "Economics"), ("tap", "Yes"), ("say", "Stadtwerke"),
        ("say", "Data analyst"), ("tap", "A company"), ("say", "German native, English C1"), ("tap", "Done"),
        ("tap", "IT and data"), ("tap", "Done"), ("tap", "Finding an internship"), ("tap", "Done"),
        ("say", "Came from Lima ten years ago."), ("tap", "Video call"), ("tap", "Done"), ("tap", "4"),
        ("tap", "2"), ("tap", "Skip"), ("tap", "Skip"), ("tap", "Send my application"),
    ],
    "de": [
        ("tap", "Mentor*in"), ("say", "NAME"), ("say", "Volkswirtschaft"), ("tap", "Ja"), ("say", "Stadtwerke"),
        ("say", "Datenanalyse"), ("tap", "Unternehmen"), ("say", "Deutsch Muttersprache, Englisch C1"),
        ("tap", "Fertig"), ("tap", "IT und Daten"), ("tap", "Fertig"), ("tap", "Praktikum finden"),
        ("tap", "Fertig"), ("say", "Vor zehn Jahren aus Lima gekommen."), ("tap", "Videoanruf"),
        ("tap", "Fertig"), ("tap", "4"), ("tap", "2"), ("tap", "Überspringen"), ("tap", "Überspringen"),
        ("tap", "Bewerbung abschicken"),
    ],
}  # fmt: skip
