"""The door: language, privacy notice, consent. Until somebody accepts the notice, nothing about them is stored.

What they have chosen so far (the language, the invitation that they came with) travels in the buttons.
"""

import re
from collections.abc import Sequence

from dialogue.screen import Button, DayOf, Label, Screen, button, say, screen
from dialogue.texts import own_name
from dialogue.turn import Turn
from handlers.audience import DESK, NOT_ENROLLED
from handlers.onboarding.actions import say_closed
from handlers.onboarding.flow import ONBOARDING, subject
from storage import cohorts, invitations, people
from storage.invitations import InvitationState
from storage.tables import Invitation

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,40}")  # of a deep link; Telegram allows 64, a button has room for 40
LANGUAGE, AGREE, LATER = "door.language", "door.agree", "door.later"


def knock(turn: Turn, payload: str) -> None:
    """Greet somebody who has not joined: which language?"""
    turn.show(_languages(turn, payload))


def _languages(turn: Turn, payload: str) -> Screen:
    choices = [
        button(own_name(language), LANGUAGE, language, payload) for language in turn.programme.languages
    ]
    return screen(
        say("door-hello", programme=turn.programme.name),
        say("door-language"),
        rows=[[choice] for choice in choices],
    )


def choose_language(turn: Turn, language: str, payload: str) -> None:
    """Show the privacy notice in the chosen language."""
    if turn.known and _outdated(turn):  # the new notice comes first, whatever the link is for
        _ask_in(turn, payload)
        return
    if turn.known:
        enter(turn, payload)
        return
    _speak(turn, language)
    turn.show(screen(*notice(turn), say("door-ask"), rows=_consent(language, payload)))


def _speak(turn: Turn, language: str) -> None:
    """Speak the language that somebody new has chosen, if the programme (still) has it."""
    if not turn.known and language in turn.programme.languages:
        turn.person.language = language


def _consent(language: str, payload: str) -> Sequence[Sequence[Button]]:
    return [
        [button(say("door-agree"), AGREE, language, payload)],
        [button(say("door-not-now"), LATER, language, payload)],
    ]


def notice(turn: Turn) -> list[Label | None]:
    """The privacy notice, in the reader's language."""
    programme = turn.programme
    return [
        say(
            "privacy-notice",
            programme=programme.name,
            organisation=programme.organisation or say("privacy-organiser", programme=programme.name),
            version=programme.privacy_notice_version,
        ),
        say("privacy-contact", contact=programme.privacy_contact) if programme.privacy_contact else None,
    ]


def show_privacy(turn: Turn, _payload: str) -> None:
    """Show the privacy notice, also before somebody joins."""
    turn.show(screen(*notice(turn)))


def decline(turn: Turn, language: str, payload: str) -> None:
    """Let somebody go who does not want to join now: nothing is kept."""
    _speak(turn, language)
    turn.show(screen(say("door-bye"), rows=[[button(say("door-again"), LANGUAGE, language, payload)]]))


def agree(turn: Turn, language: str, payload: str) -> None:
    """Keep the person and their consent, and go on with what they came for."""
    if not turn.known:
        _speak(turn, language)
        is_named = turn.person.telegram_id in turn.programme.coordinators
        turn.person.is_coordinator = turn.person.from_settings = is_named
        people.join(turn.store, turn.person, turn.programme.privacy_notice_version)
        turn.refresh_menu(turn.person)
    elif _outdated(turn):
        people.accept_notice(turn.store, turn.person, turn.programme.privacy_notice_version)
    turn.toast = say("door-welcome")
    opened = turn.open_form()
    if opened and not payload:
        turn.take_up(*opened)
    else:
        enter(turn, payload)


def _outdated(turn: Turn) -> bool:
    return turn.person.notice_version != turn.programme.privacy_notice_version


def enter(turn: Turn, payload: str) -> None:
    """Let somebody in who has joined: by the deep link that they came with, or to apply."""
    name, _, argument = payload.partition("-")
    link = turn.house.links.get(name) if argument else None
    if link and not turn.house.may(link.who, turn.standing):
        turn.show(screen(turn.house.refusal(link.who, turn.standing)))
    elif link:
        if not (link.guarded and turn.has_to_wait()):
            link.do(turn, argument)
    elif DESK in turn.standing:
        turn.house.commands["menu"].do(turn, "")
    else:
        begin_application(turn)


def come_back(turn: Turn, code: str = "") -> None:
    """Apply after having been too early; ``code`` is the invitation that the person came with then."""
    if code and people.find_invitation(turn.store, code) is not None:
        use_invitation(turn, code)
    else:
        begin_application(turn)


def begin_application(turn: Turn) -> None:
    """Open the application, or go on with it, if the person may apply and has not done so yet."""
    invitation = _begun_with(turn)
    if NOT_ENROLLED not in turn.standing:
        turn.house.commands["menu"].do(turn, "")
    elif not cohorts.takes_applications(turn.store):
        say_closed(turn)
    elif "open" not in turn.programme.ways_in and invitation is None:
        turn.show(screen(say("onboarding-invitation-needed")))
    else:
        turn.open(ONBOARDING.name, subject=subject(turn, invitation))


def _begun_with(turn: Turn) -> str | None:
    """The invitation of an application that was begun and not sent."""
    invitations = (
        progress.subject.get("invitation") for flow, progress in turn.begun() if flow is ONBOARDING
    )
    return next(invitations, None)


def use_invitation(turn: Turn, code: str) -> None:
    """Open the application with the role of an invitation; say what is wrong with one that does not hold."""
    state, invitation = invitations.state_of(turn.store, code)
    if NOT_ENROLLED not in turn.standing:
        turn.show(screen(say("onboarding-already-in")))
    elif state is InvitationState.EARLY and invitation is not None:
        _say_early(turn, invitation)
    elif not cohorts.takes_applications(turn.store):
        say_closed(turn)
    elif state is not InvitationState.OPEN or invitation is None or invitation.role is None:
        if state is InvitationState.UNKNOWN:
            turn.note_wrong_code()
        turn.show(screen(say(f"onboarding-invitation-{state}")))
        if "open" in turn.programme.ways_in:
            begin_application(turn)
    else:
        turn.open(ONBOARDING.name, subject=subject(turn, code), role=invitation.role.value)


def _say_early(turn: Turn, invitation: Invitation) -> None:
    """Say from when on somebody can apply who is invited to a cohort that is only planned."""
    cohort = invitations.cohort_of(turn.store, invitation)
    if cohort is not None:
        turn.show(
            screen(say("onboarding-invitation-early", cohort=cohort.title, day=DayOf(cohort.opened_at)))
        )


def start(turn: Turn, payload: str) -> None:
    """``/start``: the door for strangers, the way in for a deep link, else the menu."""
    if not turn.known or _outdated(turn):
        _ask_in(turn, payload)
    elif payload:
        enter(turn, payload)
    else:
        turn.house.commands["menu"].do(turn, "")


def _ask_in(turn: Turn, payload: str) -> None:
    """Strangers choose a language first; members are asked to accept the notice's new version."""
    if turn.known:
        language = turn.person.language
        turn.show(screen(say("door-new-notice"), *notice(turn), rows=_consent(language, payload)))
    else:
        knock(turn, payload if PAYLOAD.fullmatch(payload) else "")
