"""The rules of one programme: the numbers of PROGRAMME.md, each of which a programme can change."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each criterion counts in the matching, from 0 (not at all) to 100; together they need not be 100."""

    support: int = 30
    fields: int = 25
    languages: int = 15
    subject: int = 10
    tie: int = 10
    ways: int = 5
    time: int = 5


@dataclass(frozen=True, slots=True)
class Programme:
    """What one programme has settled. Days are calendar days."""

    coordinators: tuple[int, ...] = ()  # Telegram ids, named in the settings
    name: str = "Mentoring"
    organisation: str = ""
    time_zone: str = "Europe/Berlin"
    languages: tuple[str, ...] = ("en", "de")
    ways_in: tuple[str, ...] = ("invitation", "open")
    semester_starts: tuple[tuple[int, int], ...] = ((4, 1), (10, 1))
    bachelor_from_semester: int = 3
    master_from_semester: int = 2
    cohort: str = ""
    tandem_months: int = 6
    goals_at_most: int = 5
    first_contact_days: int = 14
    agreement_days: int = 21
    checklist_days: int = 28
    checklist_again_days: int = 14
    contact_interval_days: int = 30
    contact_ladder_days: tuple[int, ...] = (0, 7, 14, 21, 28)  # of each rung, after the interval
    snoozes_per_lapse: int = 2
    proposal_reminder_days: int = 3
    proposal_coordinator_days: int = 7
    proposal_expiry_days: int = 14
    notice_hours: int = 24
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    quiet_sundays: bool = True
    holidays: str = ""  # whose public holidays are kept: DE-RP, AT, … (ISO 3166); empty: nobody's
    breaks: tuple[tuple[date, date], ...] = ()  # first and last day, of exams for example
    closing_opens_days: int = 14
    floor_meetings: int = 3
    electives_at_least: int = 2
    notes_kept_days: int = 30
    records_kept_months: int = 12
    records_notice_days: int = 14
    invitation_days: int = 60
    matching_weights: Weights = Weights()
    privacy_contact: str = ""
    privacy_notice_version: str = "1"
    privacy_address: str = ""
    privacy_officer: str = ""
    privacy_processors: str = ""
    privacy_authority: str = ""
    privacy_notice: tuple[tuple[str, str], ...] = ()  # the programme's own, by language
    privacy_changes: tuple[tuple[str, str], ...] = ()  # what is new in this version, by language
