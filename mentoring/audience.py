"""For whom an announcement is: what a coordinator picks, kept as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from mentoring.words import AudienceState, CareerField, Role, SignUp


@dataclass(frozen=True, slots=True)
class Audience:
    """The people of whom all of this is true; of each kind, empty means whichever.

    ``event`` and ``sign_up`` go together. ``people`` False: nobody, only the ``chats`` (linked groups and
    channels, by id).
    """

    cohorts: frozenset[int] = frozenset()
    roles: frozenset[Role] = frozenset()
    state: AudienceState = AudienceState.ADMITTED
    languages: frozenset[str] = frozenset()
    fields: frozenset[CareerField] = frozenset()
    event: int | None = None
    sign_up: SignUp = SignUp.GOING
    people: bool = True
    chats: frozenset[int] = frozenset()

    def switched(self, kind: str, member: Any, *, on: bool) -> "Audience":
        """With a member of a set put in or taken out."""
        members: frozenset[Any] = getattr(self, kind)
        changed: dict[str, Any] = {kind: members | {member} if on else members - {member}}
        return replace(self, **changed)


def as_json(audience: Audience) -> dict[str, Any]:
    """An audience as it is kept."""
    return {
        "cohorts": sorted(audience.cohorts),
        "roles": sorted(audience.roles),
        "state": audience.state.value,
        "languages": sorted(audience.languages),
        "fields": sorted(audience.fields),
        "event": audience.event,
        "sign_up": audience.sign_up.value,
        "people": audience.people,
        "chats": sorted(audience.chats),
    }


def audience_of(kept: Mapping[str, Any]) -> Audience:
    """An audience from what is kept of it."""
    return Audience(
        cohorts=frozenset(kept["cohorts"]),
        roles=frozenset(map(Role, kept["roles"])),
        state=AudienceState(kept["state"]),
        languages=frozenset(kept["languages"]),
        fields=frozenset(map(CareerField, kept["fields"])),
        event=kept["event"],
        sign_up=SignUp(kept["sign_up"]),
        people=kept["people"],
        chats=frozenset(kept["chats"]),
    )
