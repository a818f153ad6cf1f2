"""What a newcomer may try first in the playground: the programme's story, step by step."""

from playground.page import GuideStep


def guide_for(mentee: int, mentor: int, coordinator: int) -> tuple[GuideStep, ...]:
    """The steps, each in the phone of the person who does it."""
    return (
        GuideStep(
            {
                "en": "Ana is new. Tap Start, accept the notice and apply as a mentee.",
                "de": "Ana ist neu. Tippe auf Start, stimme zu und bewirb dich als Mentee.",
            },
            mentee,
            r"Your application is on its way|Deine Bewerbung ist unterwegs",
        ),
        GuideStep(
            {
                "en": "Clara coordinates. Write /applications, look at Ana’s and admit her.",
                "de": "Clara koordiniert. Schreib /applications, sieh dir Ana an und nimm sie auf.",
            },
            mentee,
            r"you are in!|Du bist dabei!",
        ),
        GuideStep(
            {
                "en": "Still Clara: bring Ana and Ben together with /pair.",
                "de": "Noch einmal Clara: Bring mit /pair Ana und Ben zusammen.",
            },
            coordinator,
            r"(Sent|Unterwegs): Ana",
        ),
        GuideStep(
            {"en": "Ana and Ben each say yes.", "de": "Ana und Ben sagen beide Ja."},
            mentee,
            r"(are a tandem now|seid jetzt ein Tandem)",
        ),
        GuideStep(
            {
                "en": "Ana sets a goal: /goals.",
                "de": "Ana setzt sich ein Ziel: /goals.",
            },
            mentor,
            r"(goal|Ziel)",
        ),
        GuideStep(
            {
                "en": "Ana plans a meeting with Ben: /meeting. Ben confirms it.",
                "de": "Ana plant ein Treffen mit Ben: /meeting. Ben bestätigt es.",
            },
            mentee,
            r"\.ics|calendar|Kalender",
        ),
        GuideStep(
            {
                "en": "Turn the clock five weeks ahead: contact has lapsed, and Ana is nudged.",
                "de": "Stell die Uhr fünf Wochen vor: Der Kontakt ist eingeschlafen, und Ana wird angestupst.",
            },
            mentee,
            r"how are things with|wie läuft es mit",
            clock=True,
        ),
    )
