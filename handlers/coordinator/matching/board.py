"""All that a matching goes by, looked up at once: who waits, who has places, what is settled, who was together."""

from dataclasses import dataclass
from functools import cached_property

from dialogue.turn import Stage
from handlers.profiles import profile_of
from mentoring.fit import points, score
from mentoring.matching import Cohort, Ids, Mentee, Mentor, Pair, pair_of
from mentoring.pairing import Obstacle, Past, obstacles
from mentoring.profiles import MenteeProfile, MentorProfile
from mentoring.programme import Programme
from mentoring.words import PairRule, Role
from storage import matching, people, settled, tandems
from storage.tables import Enrolment


@dataclass(frozen=True)
class Board:
    """The cohort as it is now. People are known by their enrolments."""

    programme: Programme
    mentees: dict[int, Enrolment]  # who wait for a partner
    mentors: dict[int, Enrolment]
    has: dict[int, int]  # tandems that count, by the person's id
    before: frozenset[Ids]
    fixed: tuple[Ids, ...]
    blocked: frozenset[Ids]

    @cached_property
    def mentee_profiles(self) -> dict[int, MenteeProfile]:
        """The profiles of those who wait."""
        found = {number: profile_of(row) for number, row in self.mentees.items()}
        return {number: profile for number, profile in found.items() if isinstance(profile, MenteeProfile)}

    @cached_property
    def mentor_profiles(self) -> dict[int, MentorProfile]:
        """The profiles of the mentors."""
        found = {number: profile_of(row) for number, row in self.mentors.items()}
        return {number: profile for number, profile in found.items() if isinstance(profile, MentorProfile)}

    @property
    def places(self) -> int:
        """How many mentees the mentors would take now."""
        return sum(max(self.free(mentor), 0) for mentor in self.mentors)

    def free(self, mentor: int) -> int:
        """How many places a mentor has besides tandems and proposals."""
        return self.mentor_profiles[mentor].capacity - self.has.get(self.mentors[mentor].person_id, 0)

    def allows(self, mentee: int, mentor: int) -> bool:
        """Tell whether the two may be together, places aside."""
        if mentee not in self.mentees or mentor not in self.mentors:
            return False
        both = (self.mentees[mentee], self.mentors[mentor])
        past = Past(
            proposed_before=(mentee, mentor) in self.before,
            blocked=(mentee, mentor) in self.blocked,
            unreachable=any(one.person.unreachable_since is not None for one in both),
        )
        found = obstacles(self.mentee_profiles[mentee], self.mentor_profiles[mentor], past)
        return not [obstacle for obstacle in found if obstacle is not Obstacle.NO_CAPACITY]

    def score(self, mentee: int, mentor: int) -> int:
        """How well the two fit, of 100."""
        weights, tongues = self.programme.matching_weights, self.programme.languages
        found = points(self.mentee_profiles[mentee], self.mentor_profiles[mentor], weights, tongues)
        return score(found, weights)

    def pair(self, mentee: int, mentor: int) -> Pair:
        """How the two fit, and why."""
        return pair_of(
            (mentee, mentor),
            self.mentee_profiles[mentee],
            self.mentor_profiles[mentor],
            self.programme.matching_weights,
            self.programme.languages,
        )

    def cohort(self) -> Cohort:
        """All of it as plain values, for the matching."""
        has = {number: self.has.get(row.person_id, 0) for number, row in self.mentors.items()}
        return Cohort(
            tuple(
                Mentee(number, profile, self.mentees[number].person.unreachable_since is None)
                for number, profile in self.mentee_profiles.items()
            ),
            tuple(
                Mentor(number, profile, has[number], self.mentors[number].person.unreachable_since is None)
                for number, profile in self.mentor_profiles.items()
            ),
            fixed=self.fixed,
            blocked=self.blocked,
            before=self.before,
            weights=self.programme.matching_weights,
            tongues=self.programme.languages,
        )


def set_up(stage: Stage) -> Board:
    """Look everything up."""
    store = stage.store
    has = tandems.count_open_by_person(store)
    mentees = {row.id: row for row in people.admitted(store, Role.MENTEE) if not has.get(row.person_id)}
    mentors = {row.id: row for row in people.admitted(store, Role.MENTOR)}
    mentee_of = {row.person_id: row.id for row in mentees.values()}
    mentor_of = {row.person_id: row.id for row in mentors.values()}
    before = {
        (mentee_of[mentee], mentor_of[mentor])
        for mentee, mentor in matching.ever_proposed(store)
        if mentee in mentee_of and mentor in mentor_of
    }
    fixed, blocked = (
        [(row.mentee_id, row.mentor_id) for row in settled.pairs(store, rule)]
        for rule in (PairRule.FIXED, PairRule.BLOCKED)
    )
    return Board(stage.programme, mentees, mentors, has, frozenset(before), tuple(fixed), frozenset(blocked))
