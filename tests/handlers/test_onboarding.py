"""Joining: the door, consent, the application."""

from datetime import date

import pytest
from sqlalchemy import func, select, update

from bot.demo_people import MENTEE, answer
from mentoring.words import EnrolmentStatus, Role
from storage.store import Store
from storage.tables import Consent, Enrolment, Invitation, Outgoing, Person, Progress, WaitingPrompt
from tests.handlers.test_unfinished import invitation_of
from tests.world import World


async def everything_stored(world: World) -> dict[str, int]:
    tables = (Person, Consent, Enrolment, Progress, WaitingPrompt, Outgoing)

    def count(store: Store) -> dict[str, int]:
        return {
            table.__tablename__: store.session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in tables
        }

    found: dict[str, int] = await world.query(count)
    return found


async def test_nothing_about_a_stranger_is_stored_before_they_agree(world: World) -> None:
    ana = world.stranger("Ana", language="en")
    await ana.opens()
    assert ana.sees("Hello! This is Tandem.")
    await ana.taps("English")
    assert ana.sees("Universität Trier runs Career International")
    await ana.says("/privacy")
    await ana.says("what is this?")
    await ana.taps("English")
    await ana.taps("Not now")
    assert ana.sees("Nothing about you has been stored.")
    assert set((await everything_stored(world)).values()) == {0}

    await ana.taps("I have thought again")
    await ana.taps("Yes, I agree")
    assert ana.sees("What would you like to be?")
    assert (await everything_stored(world))["person"] == 1


async def test_consent_is_kept_with_the_version_of_the_notice(world: World) -> None:
    await world.joins("Ana")
    kept = await world.query(lambda store: store.session.execute(select(Consent)).scalars().one())
    assert (kept.version, kept.given_at) == ("1", world.clock())


@pytest.mark.parametrize(("language", "thanks"), [("en", "Thank you, Ana!"), ("de", "Danke, Ana!")])
async def test_a_mentee_applies_in_their_language(world: World, language: str, thanks: str) -> None:
    ana = await world.mentee("Ana", language=language)
    assert ana.sees(thanks)
    enrolment = await world.query(lambda store: store.session.execute(select(Enrolment)).scalars().one())
    assert (enrolment.role, enrolment.status) == (Role.MENTEE, EnrolmentStatus.APPLIED)
    assert enrolment.profile == {
        "languages": {"en": "c1", "de": "b1"},
        "fields": ["it-data"],
        "about": "I love data and rowing." if language == "en" else "Ich mag Daten und Rudern.",
        "ways": ["video"],
        "hours": 4,
        "country": None,
        "level": "master",
        "semester": 3,
        "subject": "Business Informatics" if language == "en" else "Wirtschaftsinformatik",
        "looks_for": ["internship"],
        "works_for": None,
    }


async def test_the_whole_form_can_be_typed(world: World) -> None:
    ana = await world.joins("Ana")
    for words in (
        "mentee", "Bachelor", "5", "Ana", "Law", "English C1", "done", "Law, Research", "done", "2",
        "fertig", "Hello!", "chat", "done", "ca. 4",
    ):  # fmt: skip
        await ana.says(words)
    await ana.taps("Skip")
    await ana.says("Peru")
    assert ana.sees("Have I got you right?")
    assert ana.sees("Bachelor")
    assert ana.sees("Peru")


async def test_an_answer_can_be_changed_in_the_review(world: World) -> None:
    ana = await world.joins("Ana")
    await answer(ana, MENTEE["en"][:-1], "Ana")
    await ana.taps("Change an answer")
    await ana.taps("Subject")
    assert ana.sees("Your answer so far: Business Informatics")
    await ana.says("Law")
    assert ana.sees("Subject: Law")
    await ana.taps("Send my application")
    enrolment = await world.query(lambda store: store.session.execute(select(Enrolment)).scalars().one())
    assert enrolment.profile["subject"] == "Law"


async def test_who_is_too_early_is_told_from_when_on_and_reminded(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.taps("Bachelor")
    await ana.taps("2")
    assert ana.sees("You can join from semester 3 on: that is from Thu 1 Apr 2027.")
    await ana.taps("Yes, remind me")
    assert ana.sees("I will write to you on Thu 1 Apr 2027")
    await world.turn_clock(days=100)
    assert not ana.sees("Your new semester has begun")
    await world.turn_clock(days=30)
    assert ana.sees("Your new semester has begun")
    await ana.taps("Apply now")
    assert ana.sees("What would you like to be?")


async def test_the_reminder_waits_for_an_hour_at_which_prompts_may_come(world: World) -> None:
    ana = await world.joins("Ana")
    for label in ("Mentee", "Bachelor", "2", "Yes, remind me"):
        await ana.taps(label)
    await world.turn_clock(days=129, hours=16)  # 2 April, half past two at night in summer time
    assert not ana.sees("Your new semester has begun")
    await world.turn_clock(hours=7)
    assert ana.sees("Your new semester has begun")


async def test_who_was_invited_too_early_comes_back_by_the_invitation(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana", payload=await invitation_of(clara))
    for label in ("Bachelor", "2", "Yes, remind me"):
        await ana.taps(label)
    await world.query(keep_invitations_open)
    object.__setattr__(world.app.house.programme, "ways_in", ("invitation",))
    await world.turn_clock(days=130)
    await ana.taps("Apply now")
    assert ana.sees("What are you studying for?")
    await ana.taps("Bachelor")
    await ana.taps("3")
    assert ana.sees("What shall we call you?")


def keep_invitations_open(store: Store) -> None:
    store.session.execute(update(Invitation).values(expires_at=None))


async def test_who_is_too_early_and_wants_no_reminder_gets_none(world: World) -> None:
    ana = await world.joins("Ana", language="de")
    await ana.taps("Mentee")
    await ana.taps("Master")
    await ana.taps("1")
    assert ana.sees("Mitmachen kannst du ab dem 2. Semester: also ab Do., 1. Apr. 2027.")
    await ana.taps("Nein, danke")
    assert ana.sees("Ab Do., 1. Apr. 2027 bist du willkommen")
    assert (await everything_stored(world))["prompt"] == 0


async def test_who_mistyped_the_semester_can_go_back(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.taps("Bachelor")
    await ana.taps("2")
    await ana.taps("Back")
    await ana.taps("4")
    assert ana.sees("What shall we call you?")


async def test_doctoral_candidates_are_not_asked_for_a_semester(world: World) -> None:
    ana = await world.joins("Ana")
    await ana.taps("Mentee")
    await ana.taps("Doctorate")
    assert ana.sees("What shall we call you?")


async def test_an_invitation_brings_its_role_and_is_used_up(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentor")
    await clara.taps("One person")
    link = clara.screen.split("?start=")[1].strip()
    ben = await world.joins("Ben", payload=link)
    assert ben.sees("What shall we call you?")  # the role is known
    await ben.says("/cancel")
    await ben.opens(link)
    assert ben.sees("What shall we call you?")
    invitation = await world.query(
        lambda store: store.session.execute(
            select(Invitation).where(Invitation.role.is_not(None))
        ).scalar_one()
    )
    assert (invitation.uses_left, invitation.expires_at.date()) == (1, date(2027, 1, 22))


async def test_an_expired_invitation_is_explained(world: World) -> None:
    clara = await world.coordinator()
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("A group")
    link = clara.screen.split("?start=")[1].strip()
    await world.turn_clock(days=61)
    ana = await world.joins("Ana", payload=link)
    assert ana.sees("The time of this invitation is over.")
    assert ana.sees("What would you like to be?")  # the programme is open as well


async def test_a_programme_by_invitation_only_says_so(tmp_path_factory: pytest.TempPathFactory) -> None:
    async with World(tmp_path_factory.mktemp("closed"), ways_in=["invitation"]) as world:
        ana = await world.joins("Ana")
        assert ana.sees("This programme is joined by invitation.")


async def test_coordinators_hear_of_applications(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    assert clara.sees("Ana has applied as Mentee.")
    await clara.taps("Have a look")
    assert clara.sees("Business Informatics")


async def test_a_new_version_of_the_notice_is_asked_for(world: World) -> None:
    ana = await world.mentee("Ana")
    await world.end()
    world.settings = world.settings.model_copy(
        update={"programme": world.settings.programme.model_copy(update={"privacy_notice_version": "2"})}
    )
    await world.begin()
    await ana.says("/start")
    assert ana.sees("Our privacy notice has changed.")
    await ana.taps("Yes, I agree")
    assert ana.sees("Your application is with the coordinators.")
    await ana.says("/start")
    assert not ana.sees("privacy notice")


async def test_the_notice_can_be_read_at_any_time(world: World) -> None:
    ana = world.stranger("Ana", language="de")
    await ana.says("/privacy")
    assert ana.sees("Datenschutz, kurz gesagt")


async def test_a_long_story_of_oneself_is_shown_in_full_to_the_coordinator(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.joins("Ana")
    await answer(
        ana,
        [step if step[1] != "I love data and rowing." else ("say", "&" * 1000) for step in MENTEE["en"]],
        "Ana",
    )
    await clara.taps("Have a look")
    assert "&" * 1000 in clara.screen
