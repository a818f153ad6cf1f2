"""Proposing two people to each other: by hand and from a matching, by the same rules and in the same words."""

from collections.abc import Sequence

from dialogue.screen import Label, Lines, say, screen
from dialogue.turn import Stage
from handlers.profiles import profile_of, short_profile
from handlers.proposals import ways_to_answer
from mentoring.pairing import Doubt, Obstacle, Past, doubts, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.words import EnrolmentStatus, PairRule
from storage import people, settled, tandems
from storage.store import Store
from storage.tables import Enrolment, Person, Tandem


def obstacles_between(store: Store, mentee: Enrolment, mentor: Enrolment) -> list[Obstacle]:
    """What forbids that the two are proposed to each other now; empty when nothing does."""
    profiles = profiles_of(mentee, mentor)
    if profiles is None:
        return [Obstacle.LEFT]
    past = Past(
        mentee_has=tandems.open_with(store, mentee.person),
        mentor_has=tandems.open_with(store, mentor.person),
        proposed_before=tandems.ever_together(store, mentee.person, mentor.person),
        blocked=settled.rule_for(store, mentee, mentor) is PairRule.BLOCKED,
        left=any(
            one.status is not EnrolmentStatus.ADMITTED or one.rests_since is not None
            for one in (mentee, mentor)
        ),
        unreachable=any(one.person.unreachable_since is not None for one in (mentee, mentor)),
    )
    return obstacles(*profiles, past)


def doubts_between(mentee: Enrolment, mentor: Enrolment) -> list[Doubt]:
    """Organisations of the two that may be the same: for the coordinator to look at."""
    profiles = profiles_of(mentee, mentor)
    return doubts(*profiles) if profiles else []


def doubt_lines(found: Sequence[Doubt]) -> Label:
    """Which organisations may be the same, as the two wrote them."""
    return Lines([say("doubt-line", mentees=doubt.mentees, mentors=doubt.mentors) for doubt in found])


def profiles_of(mentee: Enrolment, mentor: Enrolment) -> tuple[MenteeProfile, MentorProfile] | None:
    """The profiles of the two; None where they are no mentee and mentor of one cohort."""
    one, other = profile_of(mentee), profile_of(mentor)
    if mentee.cohort_id != mentor.cohort_id:
        return None
    if isinstance(one, MenteeProfile) and isinstance(other, MentorProfile):
        return one, other
    return None


def propose(stage: Stage, coordinator: Person, mentee: Enrolment, mentor: Enrolment) -> Tandem:
    """Propose the two to each other: each sees the other's short profile and decides."""
    tandem = tandems.propose(
        stage.store, stage.programme, mentee.person, mentor.person, mentee.cohort_id, coordinator
    )
    people.record(stage.store, coordinator, "propose", f"tandem {tandem.id}")
    for one, other in ((mentee, mentor), (mentor, mentee)):
        found = say("proposal-found", name=one.person.name, partner=other.person.name)
        parts = (found, short_profile(other), say("proposal-voluntary"))
        stage.tell(one.person, screen(*parts, rows=ways_to_answer(tandem)))
        stage.refresh_menu(one.person)
    return tandem
