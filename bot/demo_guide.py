"""What a newcomer may try first in the playground: the programme's story, step by step."""

from playground.page import GuideStep


def guide_for(mentee: int, mentor: int, coordinator: int) -> tuple[GuideStep, ...]:
    """The steps, each in the phone of the person who does it."""
    return (
        GuideStep(
            {
                "en": "Tap Start and apply as a mentee.",
                "de": "Tippe auf „Starten“ und bewirb dich als Mentee.",
            },
            mentee,
            r"Your application is on its way|Deine Bewerbung ist unterwegs",
        ),
        GuideStep(
            {
                "en": "Have a look at Ana’s application and admit her.",
                "de": "Sieh dir Anas Bewerbung an, nimm sie auf.",
            },
            coordinator,
            r"Ana (is in|ist dabei)",
        ),
        GuideStep(
            {"en": "Bring Ana and Ben together: /pair", "de": "Bring Ana und Ben zusammen: /pair"},
            coordinator,
            r"(Sent|Unterwegs): Ana",
        ),
        GuideStep(
            {"en": "Say yes to Ana, and in her phone to Ben.", "de": "Sag Ja zu Ana, und bei ihr zu Ben."},
            mentor,
            r"You and Ana are a tandem|Du und Ana seid jetzt ein Tandem",
        ),
        GuideStep({"en": "Set a goal: /goals", "de": "Setz dir ein Ziel: /goals"}, mentee, GOAL_IS_SET),
        GuideStep(
            {
                "en": "Plan a meeting: /meeting. Ben confirms it.",
                "de": "Plan ein Treffen: /meeting. Ben bestätigt es.",
            },
            mentee,
            MEETING_IS_CONFIRMED,
        ),
        GuideStep(
            {
                "en": "Turn the clock ahead week by week, five times: contact has lapsed, and Ana is nudged.",
                "de": "Stell die Uhr Woche um Woche vor, fünfmal: Der Kontakt schläft ein, Ana bekommt einen Anstoß.",
            },
            mentee,
            r"first contact yet|how are things with|ersten Kontakt weiß|wie läuft es mit",
            clock=True,
        ),
    )


GOAL_IS_SET = r"goal is set|Ziel steht"
MEETING_IS_CONFIRMED = r"calendar|Kalender"
