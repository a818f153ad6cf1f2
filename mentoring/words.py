"""The vocabulary of a mentoring programme: what a person, a tandem and a meeting can be."""

from enum import StrEnum


class Role(StrEnum):
    """A person's part in one cohort."""

    MENTEE = "mentee"
    MENTOR = "mentor"


class DeskRole(StrEnum):
    """What somebody on the coordinators' desk may do."""

    COORDINATOR = "coordinator"  # acts
    VIEWER = "viewer"  # looks at the same, and changes nothing


class Visibility(StrEnum):
    """Who may read what a person enters; shown while they enter it."""

    ONLY_ME = "only-me"
    TANDEM = "tandem"
    COORDINATOR = "coordinator"


class StudyLevel(StrEnum):
    """What a mentee studies for; decides from which semester they may take part."""

    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"


class CareerField(StrEnum):
    """Fields of work that mentees look towards and mentors know."""

    BUSINESS = "business"
    FINANCE = "finance"
    LAW = "law"
    IT_DATA = "it-data"
    ENGINEERING = "engineering"
    ENVIRONMENT = "environment"
    HEALTH = "health"
    PSYCHOLOGY = "psychology"
    EDUCATION = "education"
    RESEARCH = "research"
    LANGUAGES_MEDIA = "languages-media"
    CULTURE = "culture"
    PUBLIC_SECTOR = "public-sector"
    SOCIAL_WORK = "social-work"
    OTHER = "other"


class Support(StrEnum):
    """Practical help that a mentee looks for and a mentor offers."""

    CONTACTS = "contacts"
    INTERNSHIP = "internship"
    APPLICATION = "application"
    SHADOWING = "shadowing"
    EXCURSION = "excursion"
    THESIS = "thesis"
    CAREER_PLANNING = "career-planning"
    OTHER = "other"


class LanguageLevel(StrEnum):
    """How well somebody speaks a language: the Common European Framework (CEFR), and native."""

    A1 = "a1"
    A2 = "a2"
    B1 = "b1"
    B2 = "b2"
    C1 = "c1"
    C2 = "c2"
    NATIVE = "native"


class Sector(StrEnum):
    """Where a mentor works."""

    COMPANY = "company"
    PUBLIC = "public"
    SCIENCE = "science"
    NON_PROFIT = "non-profit"
    SELF_EMPLOYED = "self-employed"


class ContactForm(StrEnum):
    """How mentor and mentee meet or stay in touch."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    TELEPHONE = "telephone"
    EMAIL = "email"
    CHAT = "chat"


class Topic(StrEnum):
    """What a meeting was about."""

    GETTING_TO_KNOW = "getting-to-know"
    GOALS = "goals"
    CAREER = "career"
    APPLICATION = "application"
    INTERNSHIP = "internship"
    STUDIES = "studies"
    NETWORK = "network"
    LIFE_HERE = "life-here"
    OTHER = "other"


class Horizon(StrEnum):
    """How far a goal reaches."""

    SHORT = "short"
    LONG = "long"


class Attainment(StrEnum):
    """How far a goal is reached, against what was expected: the five levels of goal attainment scaling."""

    MUCH_LESS = "much-less"
    LESS = "less"
    EXPECTED = "expected"
    MORE = "more"
    MUCH_MORE = "much-more"


class GoalEvent(StrEnum):
    """What happened to a goal after it was set."""

    CHANGED = "changed"
    SCALED = "scaled"
    STEP_DONE = "step-done"
    REACHED = "reached"
    PUT_ASIDE = "put-aside"
    TAKEN_UP = "taken-up"
    REPLACED = "replaced"


class Competence(StrEnum):
    """What a mentee's position assessment looks at; each is rated from 1 to 10."""

    CLARITY = "clarity"
    MARKET = "market"
    DOCUMENTS = "documents"
    INTERVIEWS = "interviews"
    NETWORK = "network"
    LANGUAGE = "language"
    PRESENTATION = "presentation"
    PLANNING = "planning"


class Phase(StrEnum):
    """When in the life of a tandem a mentee takes stock."""

    START = "start"
    MIDTERM = "midterm"
    END = "end"


class EnrolmentStatus(StrEnum):
    """Where a person's part in a cohort stands."""

    APPLIED = "applied"
    ADMITTED = "admitted"
    DECLINED = "declined"
    LEFT = "left"  # takes part no more


class PairRule(StrEnum):
    """What a coordinator has settled about a mentee and a mentor before the matching."""

    FIXED = "fixed"
    BLOCKED = "blocked"


class TandemStatus(StrEnum):
    """Where a tandem stands, from a coordinator's proposal to its end."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    DECLINED = "declined"
    CLOSED = "closed"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Light(StrEnum):
    """How the contact of a tandem stands, as coordinators see it."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    RESTING = "resting"


class CloseKind(StrEnum):
    """How a tandem ended: at its time, or early and without blame."""

    COMPLETED = "completed"
    ENDED = "ended"
    REMATCH = "rematch"


class FirstStep(StrEnum):
    """What a tandem does first: its checklist."""

    MEETING = "meeting"
    AGREEMENT = "agreement"
    POSITION = "position"
    GOALS = "goals"


class ConcernKind(StrEnum):
    """What somebody wants when something isn't right in their tandem."""

    TALK = "talk"
    PAUSE = "pause"
    REMATCH = "rematch"
    END = "end"
    FIT = "fit"


class RequestStatus(StrEnum):
    """Where a support request stands, from the mentee's question to what came of it."""

    ASKED = "asked"
    PUT_OFF = "put-off"
    OFFERED = "offered"
    DECLINED = "declined"
    UNDER_WAY = "under-way"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class RequestOutcome(StrEnum):
    """What came of a support request, as the mentee sees it."""

    HELPED = "helped"
    PARTLY = "partly"
    NOT = "not"


class Rhythm(StrEnum):
    """How often a tandem agrees to meet."""

    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    THREE_WEEKLY = "three-weekly"
    MONTHLY = "monthly"
    TWO_MONTHLY = "two-monthly"


class Span(StrEnum):
    """A span of days that an agreement names: how soon one answers, how long before one cancels."""

    ONE_DAY = "one-day"
    TWO_DAYS = "two-days"
    THREE_DAYS = "three-days"
    ONE_WEEK = "one-week"


class Inviter(StrEnum):
    """Who of a tandem proposes the meetings."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    IN_TURNS = "in-turns"


class AgreementStatus(StrEnum):
    """Where one version of a mentoring agreement stands, from being sent to being replaced."""

    SENT = "sent"
    CHANGE_ASKED = "change-asked"
    IN_FORCE = "in-force"
    REPLACED = "replaced"
    OVERTAKEN = "overtaken"
    WITHDRAWN = "withdrawn"


class StayInTouch(StrEnum):
    """How somebody would like to go on after a tandem has ended."""

    GLADLY = "gladly"
    NOW_AND_THEN = "now-and-then"
    OPEN = "open"


class NoteKind(StrEnum):
    """What somebody wrote in a tandem, in the file of their notes."""

    QUESTION = "question"
    ANSWER = "answer"
    AGENDA = "agenda"
    TAKEAWAY = "takeaway"
    DOUBT = "doubt"
    STEP = "step"
    STRENGTHS = "strengths"
    GROWTH = "growth"
    POTENTIAL = "potential"
    CHANGE = "change"
    RATINGS = "ratings"
    GOAL = "goal"
    GOAL_NOTE = "goal-note"
    THANKS = "thanks"
    OUTLOOK = "outlook"
    REQUEST = "request"
    REPLY = "reply"
    RESULT = "result"


class MeetingStatus(StrEnum):
    """Where a meeting stands, from one side's proposal to the partner's confirmed log."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    MISSED = "missed"
    LOGGED = "logged"


class StepStatus(StrEnum):
    """What has become of a next step that two have agreed on at a meeting."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class EventStatus(StrEnum):
    """Where an accompanying event stands, from a coordinator's draft on."""

    DRAFT = "draft"
    ANNOUNCED = "announced"
    CANCELLED = "cancelled"


class Seat(StrEnum):
    """What somebody has answered to an event: comes, waits for a free place, does not come, can't come after all."""

    GOING = "going"
    WAITING = "waiting"
    DECLINED = "declined"
    ABSENT = "absent"


class AbsenceReason(StrEnum):
    """Why somebody who had signed up for an event can't come."""

    ILL = "ill"
    STUDIES = "studies"
    WORK = "work"
    FAMILY = "family"
    OTHER = "other"


class FitAnswer(StrEnum):
    """What one of the two says about the other a week after the first meeting: the first fit."""

    GOOD = "good"
    DECIDING = "deciding"
    NOT = "not"


class RoundKind(StrEnum):
    """The occasion of a feedback round."""

    MIDTERM = "midterm"
    CLOSING = "closing"
    EVENT = "event"
    OWN = "own"


class RoundStatus(StrEnum):
    """Where a feedback round stands."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class QuestionKind(StrEnum):
    """How a question of a feedback round is answered."""

    SCALE = "scale"
    CHOICE = "choice"
    SEVERAL = "several"
    TEXT = "text"


class CohortPhase(StrEnum):
    """Where a cohort is, by its dates."""

    PLANNED = "planned"
    APPLICATIONS = "applications"
    MATCHING = "matching"
    TANDEMS = "tandems"
    CLOSING = "closing"
    OVER = "over"


class AnnouncementStatus(StrEnum):
    """Where an announcement stands."""

    DRAFT = "draft"
    PLANNED = "planned"  # goes out by itself at its time
    UNDER_WAY = "under-way"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"  # some people have it, the others don't get it


class AnnouncementPass(StrEnum):
    """What is done, one chat after the other, with an announcement."""

    SENDING = "sending"
    CORRECTING = "correcting"
    TAKING_BACK = "taking-back"


class AudienceState(StrEnum):
    """Whom an announcement is for, by where their part in the cohort stands."""

    ADMITTED = "admitted"
    APPLIED = "applied"
    IN_TANDEM = "in-tandem"
    WITHOUT_TANDEM = "without-tandem"
    ENDED = "ended"  # had a tandem that has come to its end


class SignUp(StrEnum):
    """Whom an announcement is for, by what they have said to an event."""

    GOING = "going"
    WAITING = "waiting"
    SILENT = "silent"  # have not answered
    THERE = "there"


class LinkedChatKind(StrEnum):
    """Where announcements go besides people."""

    GROUP = "group"
    CHANNEL = "channel"
