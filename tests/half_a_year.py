"""Half a year of a tandem as its two people live it: two languages, two time zones, from the first yes to the end.

Told once, played twice: against the bot in the tests' own world, and in the playground.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from playground.people import Person

TRIER = ZoneInfo("Europe/Berlin")

Turn = Callable[[timedelta], Awaitable[None]]


@dataclass
class HalfAYear:
    """Ana writes English and lives in Shanghai meanwhile, Ben writes German in Trier. They have both said yes."""

    ana: Person
    ben: Person
    now: Callable[[], datetime]
    turn: Turn

    def __post_init__(self) -> None:
        self.began = self.now().astimezone(TRIER)

    def day(self, number: int) -> date:
        """That many days after the beginning."""
        return (self.began + timedelta(days=number)).date()

    async def until(self, day: int, hour: int = 10, minute: int = 0) -> None:
        """Let time pass, some days at a time, until it is that late in Trier."""
        wanted = datetime.combine(self.day(day), datetime.min.time(), TRIER).replace(hour=hour, minute=minute)
        while (left := wanted - self.now()) > timedelta(0):
            await self.turn(min(left, timedelta(days=3)))

    async def passes(self) -> None:
        """All of it, in its order."""
        await self.begins()
        await self.meets_first()
        await self.meets_more_often()
        await self.moves_a_meeting()
        await self.misses_a_meeting()
        await self.pauses()
        await self.takes_stock_at_midterm()
        await self.meets_again()
        await self.reaches_goal()
        await self.closes()

    # ── getting to know ─────────────────────────────────────────────────────────────────────────────────

    async def begins(self) -> None:
        """Ana says where she is; they agree, take stock, set a goal."""
        ana, ben = self.ana, self.ben
        await ana.says("/timezone")
        await ana.says("Shanghai")
        await ana.taps("Yes, it is")
        assert ana.sees("From now on you read all times as they are in Shanghai")

        await ana.says("/agreement")
        await ana.taps("Draft the agreement")
        await ana.says("I would like to find out which jobs suit me.")
        await ana.taps("Yes, there is none")
        await ana.taps("Agree and send")
        assert ben.sees("Ana hat eure Mentoring-Vereinbarung entworfen.")
        await ben.taps("Ich stimme zu")
        await ben.taps("Ja, es gibt keines – ich stimme zu")
        assert ana.sees("Your agreement with Ben, version 1.")
        assert ben.sees("Deine Vereinbarung mit Ana, Fassung 1.")

        await self.takes_stock(
            "Start", (3, 4, 5, 2, 2, 6, 4, 3), strengths="I explain difficult things simply."
        )
        await self.sets_goal()

    async def takes_stock(self, phase: str, ratings: tuple[int, ...], **words: str) -> None:
        """Put strengths and growth into words, and rate the eight competences."""
        ana = self.ana
        await ana.says("/position")
        await ana.taps(f"{phase}: take stock")
        if "strengths" in words:
            await ana.says(words["strengths"])
            await ana.taps("Skip")
            await ana.taps("Skip")
        for rating in ratings:
            await ana.says(str(rating))
        if "change" in words:
            await ana.says(words["change"])
        await ana.taps("My tandem partner, too")
        await ana.taps("Keep it")
        assert ana.sees("Kept, and shared with Ben.")

    async def sets_goal(self) -> None:
        """One goal, with the usual five levels."""
        ana, ben = self.ana, self.ben
        await ana.says("/goals")
        await ana.taps("Set a goal")
        await ana.says("Find an internship in data analysis")
        await ana.taps("Short-term")
        await ana.says("I have sent five applications and been to two interviews.")
        await ana.taps("Skip")
        await ana.says(f"{self.day(150):%d.%m.%Y}")
        await ana.says("Write down three companies that I like")
        await ana.taps("Keep this goal")
        assert ben.sees("Ana hat ein Ziel gesetzt: Find an internship in data analysis")

    # ── meetings ────────────────────────────────────────────────────────────────────────────────────────

    async def plans(self, day: int, clock: str) -> None:
        """Ana proposes a video call, at a time as her own clock shows it."""
        ana = self.ana
        await ana.says("/meeting")
        await ana.says(f"{self.day(day):%d.%m.%Y} {clock}")
        await ana.taps("1 h")
        await ana.taps("Skip")  # by video call, as the two have agreed
        await ana.taps("Skip")
        await ana.taps("Send it")
        assert self.ben.sees("Ana möchte dich treffen.")

    async def meets_first(self) -> None:
        """The first meeting: planned, remembered, held, logged with a next step, confirmed."""
        ana, ben = self.ana, self.ben
        await self.plans(8, "17:00")
        assert ben.sees("10:00")
        await ben.taps("Zusagen")
        assert ana.sees("Ben has confirmed: you are meeting.")
        await self.until(7, 10, 30)
        assert ana.sees("Tomorrow you are meeting Ben.")
        assert ben.sees("Morgen triffst du Ana.")
        await self.until(8, 9, 15)
        assert ana.sees("You are meeting Ben soon.")
        assert ben.sees("Gleich triffst du Ana.")
        await self.until(8, 12, 30)
        assert ana.sees("Did you meet Ben as planned")
        assert ben.sees("Habt ihr euch wie geplant getroffen")
        await ana.taps("Yes, we met")
        await ana.taps("Getting to know each other")
        await ana.taps("Done")
        await ana.says("He, too, began with a refusal.")
        await ana.taps("Only me")
        await ana.says("Send my CV to Ben")
        await ana.taps("I do")
        await ana.says(f"{self.day(12):%d.%m.%Y}")
        await ana.taps("Skip")
        await ana.taps("Log it")
        assert ben.sees("Ana hat euer Treffen")
        await ben.taps("Stimmt so")
        assert ana.sees("Ben confirmed your meeting")
        await self.until(12, 10)
        assert ana.sees("Today it’s time for something that you agreed on with Ben:")
        await ana.taps("Done")

    async def meets_more_often(self) -> None:
        """The agreement is changed: every two weeks. From then on the nudges go by it."""
        ana, ben = self.ana, self.ben
        await self.until(14)
        await ana.says("/agreement")
        await ana.taps("Propose a change")
        await ana.taps("Change an answer")
        await ana.taps("How often")
        await ana.taps("every two weeks")
        await ana.taps("Agree and send")
        assert ben.sees("Ana möchte eure Vereinbarung ändern.")
        await ben.taps("Ich stimme zu")
        assert ana.sees("your new agreement is in force.")
        await self.until(14 + 14 + 2)
        assert ana.sees("how are things with Ben?")

    async def moves_a_meeting(self) -> None:
        """A confirmed meeting is moved by Ben, confirmed by Ana, held, and logged by Ben."""
        ana, ben = self.ana, self.ben
        await self.plans(44, "18:00")
        await ben.taps("Zusagen")
        await ben.taps("Andere Zeit")
        await ben.says(f"{self.day(45):%d.%m.%Y} 9 Uhr")
        await ben.taps("Ja, ")
        await ben.taps("Abschicken")
        assert ana.sees("Ben proposes another time.")
        await ana.taps("Confirm")
        assert ana.documents[-1].name == f"mentoring-{self.day(45)}.ics"
        await self.until(45, 12)
        assert ben.sees("Habt ihr euch wie geplant getroffen")
        await ben.taps("Ja, haben wir")
        await ben.taps("Bewerbungsunterlagen")
        await ben.taps("Fertig")
        await ben.taps("Überspringen")
        await ben.taps("Überspringen")
        await ben.taps("Eintragen")
        assert ana.sees("Ben logged your meeting")
        await ana.taps("That’s right")

    async def misses_a_meeting(self) -> None:
        """One that did not take place is noted without blame."""
        ana, ben = self.ana, self.ben
        await self.until(60)
        await self.plans(66, "18:15")
        await ben.taps("Zusagen")
        await self.until(66, 14)  # nine in the evening in Shanghai: Ana is left in peace
        assert not ana.sees("Did you meet Ben as planned")
        await ben.taps("Fand nicht statt")
        assert ana.sees("Ben noted that your meeting")

    async def pauses(self) -> None:
        """Exams: the tandem rests, nobody is prompted, and it wakes by itself."""
        ana, ben = self.ana, self.ben
        await self.until(70)
        await ana.says("/concern")
        await ana.taps("Pause until a date")
        await ana.says(f"{self.day(98):%d.%m.%Y}")
        await ana.taps("Skip")
        await ana.taps("Yes, pause it")
        assert ben.sees("Ana möchte")
        said = len(ana.chat), len(ben.chat)
        await self.until(97, 18)
        about = [*ana.chat[said[0] :], *(text for text in ben.chat[said[1] :] if "Ana" in text)]
        assert about == []  # Ben may have another mentee
        await self.until(99)
        assert ana.sees("Welcome back, Ana!")
        assert ben.sees("Schön, dass du wieder da bist, Ben!")

    # ── the second half ─────────────────────────────────────────────────────────────────────────────────

    async def takes_stock_at_midterm(self) -> None:
        """Where do the two stand? Goals rated from both sides, blind until both are in; the position anew."""
        await self.takes_stock(
            "Mid-term", (5, 5, 6, 4, 3, 6, 5, 5), change="I called a company without a script."
        )
        await self.rates_goals("Mid-term", "Halbzeit", "−1 · less", "−1 · weniger")

    async def rates_goals(self, phase: str, phase_de: str, mentees: str, mentors: str) -> None:
        """Both rate, and see the other's rating only then."""
        ana, ben = self.ana, self.ben
        await ana.says("/goals")
        await ana.taps(f"Rate the goals: {phase}")
        await ana.taps(mentees)
        await ana.taps("5")
        await ana.taps("Hand in my rating")
        assert ana.sees("Ben does not see it yet.")
        await ben.says("/goals")
        await ben.taps(f"Ziele einschätzen: {phase_de}")
        await ben.taps(mentors)
        await ben.taps("Einschätzung abgeben")
        assert ana.sees("You and Ben have both rated.")

    async def meets_again(self) -> None:
        """A meeting that was never planned is logged."""
        ana, ben = self.ana, self.ben
        await self.until(120)
        await ana.says("/log")
        await ana.says("yesterday")
        await ana.taps("1 h 30 min")
        await ana.taps("In person")
        await ana.taps("Internship or job")
        await ana.taps("Done")
        await ana.taps("Skip")
        await ana.taps("Skip")
        await ana.taps("Log it")
        await ben.taps("Stimmt so")
        assert ana.sees("Ben confirmed your meeting")

    async def reaches_goal(self) -> None:
        """On the day that Ana set for it she is asked how it went."""
        ana, ben = self.ana, self.ben
        await self.until(151)
        assert ana.sees("How did it go?")
        await ana.taps("It is reached")
        assert ana.sees("Congratulations!")
        assert ben.sees("Ana hat ein Ziel erreicht: Find an internship in data analysis")

    # ── closing ─────────────────────────────────────────────────────────────────────────────────────────

    async def closes(self) -> None:
        """Last ratings, thanks, a look ahead and a look back, and the certificate."""
        ana, ben = self.ana, self.ben
        await self.until(169)
        assert ana.sees("your time with Ben ends on")
        await self.rates_goals("End", "Ende", "+1 · more", "0 · wie")
        await self.takes_stock("End", (8, 7, 9, 7, 6, 8, 8, 9), change="I know whom to ask.")
        await ana.says("/closing")
        await ana.taps("Thank Ben")
        await ana.says("You asked me what I would regret not trying.")
        await ana.taps("Send it")
        assert ben.sees("You asked me what I would regret not trying.")
        await ana.says("/closing")
        await ana.taps("Look back")
        assert ana.sees("you met 3 times")
        await ana.says("/closing")
        await ana.taps("Finish")
        await ana.taps("Yes, finish")
        assert ben.sees("Ana hat euer Tandem für sich abgeschlossen.")
        await ben.taps("Sehen, wie es steht")
        await ben.taps("Abschließen")
        await ben.taps("Ja, abschließen")
        assert ana.sees("Your tandem with Ben is closed.")
        await ana.taps("Certificate")
        await ana.taps("Write the certificate")
        assert ana.sees("Your certificate, Ana. Congratulations!")
        await ben.taps("Zertifikat")
        await ben.taps("Zertifikat schreiben")
        assert ben.documents[-1].name.endswith(".pdf")
