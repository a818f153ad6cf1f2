"""Making an invitation, and saying until when it holds."""

import secrets
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import BaseModel

from dialogue.field import Json
from dialogue.fields import Choice, Day, Number
from dialogue.flow import Flow, Step
from dialogue.turn import Turn
from handlers.coordinator.invite import card
from mentoring.words import Role
from storage import cohorts, people

CODE_BYTES = 9  # 72 bits: not to be guessed
USES = {"one": 1, "group": 30, "many": 300}
OWN = "own"
MOST = 2000
END_FORM = "inviteend"
HOLDS = {"week": timedelta(days=7), "month": timedelta(days=30), "never": None}
DAY = "day"
A_YEAR = 365


class Wish(BaseModel):
    """What kind of invitation a coordinator wants."""

    role: Role
    uses: str
    number: int | None = None


class End(BaseModel):
    """Until when it holds."""

    until: str
    day: date | None = None


def new_code() -> str:
    """A code that nobody guesses."""
    return secrets.token_urlsafe(CODE_BYTES)


def make_invitation(turn: Turn, wish: Wish, _subject: Mapping[str, Json]) -> None:
    """Make the invitation and show its link, ready to be sent on."""
    invitation = people.invite(
        turn.store,
        code=new_code(),
        role=wish.role,
        uses=USES.get(wish.uses) or wish.number or 1,
        expires_at=turn.now + timedelta(days=turn.programme.invitation_days),
        made_by=turn.person,
        cohort_id=cohorts.to_join(turn.store).id,
    )
    turn.store.session.flush()
    people.record(turn.store, turn.person, "invite", f"invitation {invitation.id}")
    card.show(turn, invitation)


def ask_for_end(turn: Turn, invitation_id: str) -> None:
    """Ask until when it is to hold."""
    found = card.find(turn, invitation_id)
    if found is not None:
        turn.open(END_FORM, subject={"invitation": found.id})


def keep_end(turn: Turn, end: End, subject: Mapping[str, Json]) -> None:
    """Keep until when it holds: to the end of a day where the programme is, or for ever."""
    found = card.find(turn, subject["invitation"])
    if found is None:
        return
    holds = HOLDS.get(end.until)
    if end.until == DAY and end.day is not None:
        last_minute = datetime.combine(end.day, time(23, 59), ZoneInfo(turn.programme.time_zone))
        found.expires_at = last_minute.astimezone(UTC)
    else:
        found.expires_at = None if holds is None else turn.now + holds
    people.record(turn.store, turn.person, "change invitation", f"invitation {found.id}")
    card.show(turn, found)


INVITE = Flow(
    "invite",
    (
        Step("role", Choice(Role)),
        Step("uses", Choice((*USES, OWN), columns=1)),
        Step("number", Number(1, MOST, (2, 5, 10, 50, 100)), when=lambda answers: answers.get("uses") == OWN),
    ),
    model=Wish,
    finish=make_invitation,
    review=False,
)

ENDING = Flow(
    END_FORM,
    (
        Step("until", Choice((*HOLDS, DAY), columns=2)),
        Step("day", Day(to_days=A_YEAR), when=lambda answers: answers.get("until") == DAY),
    ),
    model=End,
    finish=keep_end,
    review=False,
)
