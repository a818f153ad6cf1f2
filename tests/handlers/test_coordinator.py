"""Coordinators: claim the programme, invite, admit, decline, pair."""

import pytest
from sqlalchemy import select

from bot.demo_people import admit, send_proposal
from mentoring.words import EnrolmentStatus
from storage.store import Store
from storage.tables import Act, Enrolment
from tests.world import World


async def status_of(world: World, name: str) -> EnrolmentStatus:
    def look(store: Store) -> EnrolmentStatus:
        rows = store.session.execute(select(Enrolment)).scalars()
        return next(row.status for row in rows if row.person.name == name)

    found: EnrolmentStatus = await world.query(look)
    return found


async def works_for(world: World, name: str, organisations: str) -> None:
    """Let a mentee have named organisations in the application."""

    def change(store: Store) -> None:
        rows = store.session.execute(select(Enrolment)).scalars()
        row = next(row for row in rows if row.person.name == name)
        row.profile = {**row.profile, "works_for": organisations}

    await world.query(change)


async def test_the_first_coordinator_claims_the_programme_once(world: World) -> None:
    clara = await world.coordinator()
    assert clara.sees("You coordinate Career International now.")
    assert clara.sees("No application is waiting.")
    assert world.app.claim_link
    late = await world.joins("Late", payload=world.app.claim_link.rpartition("=")[2])
    assert late.sees("This link was used already.")
    await late.says("/applications")
    assert late.sees("That isn’t open to you at the moment.")


async def test_the_link_of_the_first_start_ends_when_the_settings_name_somebody(world: World) -> None:
    link = world.app.claim_link
    assert link
    await world.end()
    world.settings = world.settings.model_copy(update={"coordinators": (4711,)})
    await world.begin()
    eve = await world.joins("Eve", payload=link.rpartition("=")[2])
    assert eve.sees("This link was used already.")
    await eve.says("/applications")
    assert eve.sees("That isn’t open to you at the moment.")


async def test_coordinators_named_in_the_settings_need_no_link(world: World) -> None:
    dora = world.stranger("Dora")
    await world.end()
    world.settings = world.settings.model_copy(update={"coordinators": (dora.user.id,)})
    await world.begin()
    assert world.app.claim_link is None
    await dora.opens()
    await dora.taps("English")
    await dora.taps("Yes, I agree")
    assert dora.sees("No application is waiting.")


async def test_an_applicant_is_admitted_and_told_in_their_language(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana", language="de")
    await admit(clara, "Ana")
    assert clara.sees("Ana is in, and knows it.")
    assert clara.sees("No application is waiting.")
    assert ana.sees("Gute Nachricht, Ana: Du bist dabei!")
    assert await status_of(world, "Ana") is EnrolmentStatus.ADMITTED
    acts = await world.query(lambda store: [row.what for row in store.session.execute(select(Act)).scalars()])
    assert acts == ["claim", "admitted"]


async def test_the_coordinator_reads_the_whole_application(world: World) -> None:
    clara = await world.coordinator()
    await world.mentor("Ben", language="de")
    await clara.taps("Have a look")
    assert clara.screen == (
        "👤 Ben · Mentor\n"
        "Studied here: yes\n"
        "Sector: A company\n"
        "Employer: Stadtwerke\n"
        "Position: Datenanalyse\n"
        "Subject: Volkswirtschaft\n"
        "Languages: German (native) and English (C1)\n"
        "Fields of work: IT and data\n"
        "Offers: Finding an internship\n"
        "About me: Vor zehn Jahren aus Lima gekommen.\n"
        "Ways of contact: Video call\n"
        "Hours a month: 4\n"
        "Mentees at most: 2"
    )


async def test_a_decline_is_kind_with_or_without_words(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    ben = await world.mentor("Ben", language="de")
    await clara.says("/applications")
    await clara.taps("Ana")
    await clara.taps("Decline")
    await clara.says("This round is for <doctoral> candidates.")
    assert ana.sees("This time we can’t offer you a place.")
    assert ana.sees("A word from the coordinators: This round is for <doctoral> candidates.")
    await clara.taps("Ben")
    await clara.taps("Decline")
    await clara.taps("Skip")
    assert ben.sees("Diesmal können wir dir keinen Platz anbieten.")
    assert not ben.sees("Ein Wort von der Koordination")
    assert await status_of(world, "Ben") is EnrolmentStatus.DECLINED


async def test_who_was_declined_may_apply_again(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await clara.taps("Have a look")
    await clara.taps("Decline")
    await clara.taps("Skip")
    await ana.says("/apply")
    assert ana.sees("What would you like to be?")


async def test_two_coordinators_on_one_application_the_second_sees_what_became_of_it(world: World) -> None:
    dora = world.stranger("Dora")
    await world.end()
    world.settings = world.settings.model_copy(update={"coordinators": (dora.user.id,)})
    await world.begin()
    await dora.opens()
    await dora.taps("English")
    await dora.taps("Yes, I agree")
    ana = await world.mentee("Ana")
    await dora.taps("Have a look")
    before = dora.message
    await dora.taps("Admit")
    await dora.taps_old(before, "Decline")
    assert dora.sees("This has been decided already.")
    assert dora.sees("admitted")
    assert await status_of(world, "Ana") is EnrolmentStatus.ADMITTED
    assert not ana.sees("can’t offer you a place")


async def test_an_invitation_for_many(world: World) -> None:
    clara = await world.coordinator(language="de")
    await clara.says("/invite")
    await clara.taps("Mentee")
    await clara.taps("Alle, die sie sehen")
    assert clara.sees("Einladung als Mentee, für bis zu 300 Leute")
    assert clara.sees("https://t.me/TandemDemoBot?start=invite-")


async def test_pairing_asks_the_two_and_they_decide(world: World) -> None:
    ana, ben = await world.tandem(languages=("en", "de"))
    clara = world.people["Clara"]
    assert clara.sees("Ana and Ben both said yes: a new tandem!")
    assert ana.sees("You and Ben are a tandem now.")
    assert ben.sees("Du und Ana seid jetzt ein Tandem.")
    await clara.says("/pair")
    assert not any("Ana" in label for row in clara.buttons for label in row)


async def test_a_proposal_shows_the_short_profile_without_what_is_for_coordinators(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await send_proposal(clara, "Ana", "Ben")
    assert ana.sees("Ana, we have found somebody for you! This is Ben:")
    assert ana.sees("Employer: Stadtwerke")
    assert not ana.sees("Mentees at most")


@pytest.mark.parametrize("answer", ["Rather not", "Yes, gladly"])
async def test_double_taps_on_a_proposal_do_no_harm(world: World, answer: str) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await send_proposal(clara, "Ana", "Ben")
    proposal = ana.message
    await ana.taps(answer)
    await ana.taps_old(proposal, answer)
    assert ana.screen != ""
    assert not ana.sees("went wrong")


async def test_a_decline_keeps_the_reason_for_the_coordinator(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    ben = await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await send_proposal(clara, "Ana", "Ben")
    await ben.taps("Yes, gladly")
    assert ben.sees("I will write as soon as Ana has answered.")
    await ana.taps("Rather not")
    assert ana.sees("Your coordinators will see this, too.")
    await ana.says("We know each other from work.")
    assert ana.sees("It stays between you and the coordinators")
    assert ben.sees("Thank you for your yes! This time the tandem with Ana has not come about.")
    assert not any("from work" in text for text in ben.chat)
    assert clara.sees("Ana declined the tandem of Ana and Ben.")
    assert clara.sees("Their reason, for you alone: We know each other from work.")
    await ben.says("/menu")
    assert ben.sees("We are looking for a partner who fits you.")


async def test_pairs_that_break_a_rule_are_refused_with_the_reason(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await send_proposal(clara, "Ana", "Ben")
    await world.people["Ana"].taps("Rather not")
    await world.people["Ana"].taps("Skip")
    await clara.says("/pair")
    await clara.taps("Ana")
    await clara.taps("Ben")
    assert clara.sees("These two have been proposed to each other before.")
    assert clara.sees("With which mentor?")


async def test_organisations_that_may_be_the_same_are_shown_before_anybody_is_asked(world: World) -> None:
    clara = await world.coordinator()
    ana = await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await works_for(world, "Ana", "Stadtwerk GmbH")
    await send_proposal(clara, "Ana", "Ben")
    assert clara.sees("Please look before you propose Ana and Ben.")
    assert clara.sees("• “Stadtwerk GmbH” and “Stadtwerke”")
    assert not any("we have found somebody" in text for text in ana.chat)
    question = clara.message
    await clara.taps("They are: send the proposal")
    assert clara.sees("Sent: Ana and Ben each see the other’s short profile.")
    assert ana.sees("Ana, we have found somebody for you!")
    await clara.taps_old(question, "They are: send the proposal")
    assert clara.sees("Meanwhile something has changed with one of the two.")


async def test_a_doubtful_pair_can_be_left(world: World) -> None:
    clara = await world.coordinator(language="de")
    ana = await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben", language="de")
    await works_for(world, "Ana", "Stadtwerke Trier")
    await send_proposal(clara, "Ana", "Ben", language="de")
    assert clara.sees("Schau bitte hin, bevor du Ana und Ben vorschlägst.")
    await clara.taps("Lieber lassen")
    assert clara.sees("In Ordnung, niemand wurde gefragt.")
    assert not any("we have found somebody" in text for text in ana.chat)


async def test_who_works_at_the_same_place_is_refused(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await works_for(world, "Ana", "STADTWERKE GmbH")
    await clara.says("/pair")
    await clara.taps("Ana")
    await clara.taps("Ben")
    assert clara.sees("They should be independent of each other: please choose somebody else.")


async def test_who_has_blocked_the_bot_is_not_proposed_to(world: World) -> None:
    clara = await world.coordinator()
    await world.mentee("Ana")
    ben = await world.mentor("Ben")
    await admit(clara, "Ana", "Ben")
    await ben.blocks()
    await clara.says("/pair")
    await clara.taps("Ana")
    await clara.taps("Ben")
    assert clara.sees("One of the two has blocked me, so I could not ask.")
