"""The rooms: one folder for each thing that people do. The whole bot stands in one list."""

from pathlib import Path

from handlers import (
    agreement,
    calendar,
    closing,
    concern,
    contact,
    erasing,
    events,
    feedback,
    goals,
    meetings,
    menu,
    my_data,
    onboarding,
    peers,
    position,
    profile,
    prompting,
    questions,
    retention,
    support,
    tandem,
)
from handlers.audience import refusal, standing
from handlers.coordinator import (
    admin,
    admission,
    announcements,
    audit,
    claim,
    cohorts,
    importing,
    invite,
    lights,
    matching,
    pairing,
    pairs,
    people,
    proposals,
    reports,
    rounds,
    settings,
    team,
)
from handlers.coordinator import events as event_desk
from handlers.coordinator import peers as peers_desk

ROOMS = (
    onboarding.ROOM,
    menu.ROOM,
    tandem.ROOM,
    agreement.ROOM,
    position.ROOM,
    goals.ROOM,
    meetings.ROOM,
    calendar.ROOM,
    contact.ROOM,
    support.ROOM,
    concern.ROOM,
    events.ROOM,
    peers.ROOM,
    closing.ROOM,
    profile.ROOM,
    my_data.ROOM,
    erasing.ROOM,
    retention.ROOM,
    questions.ROOM,
    feedback.ROOM,
    reports.ROOM,  # before prompting: the week comes with what else waits
    prompting.ROOM,
    claim.ROOM,
    team.ROOM,
    audit.ROOM,
    admin.ROOM,
    invite.ROOM,
    importing.ROOM,
    admission.ROOM,
    matching.ROOM,
    pairing.ROOM,
    pairs.ROOM,
    people.ROOM,
    proposals.ROOM,
    event_desk.ROOM,
    announcements.ROOM,
    peers_desk.ROOM,
    lights.ROOM,
    rounds.ROOM,
    cohorts.ROOM,
    settings.ROOM,
)

VOCABULARY = Path(__file__).parent  # en.ftl, de.ftl: the programme's words, which all rooms share

__all__ = ["ROOMS", "VOCABULARY", "refusal", "standing"]
