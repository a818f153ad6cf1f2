"""The door: language, privacy notice, consent. Until somebody accepts the notice, nothing about them is stored.

What they have chosen so far (the language, the invitation that they came with) travels in the buttons. Who has
accepted an older version comes by here as well, and goes on afterwards where they were.
"""

import re
from collections.abc import Sequence

from dialogue import held
from dialogue.router import resume
from dialogue.screen import Button, DayOf, Label, Screen, button, say, screen
from dialogue.texts import own_name
from dialogue.turn import Turn
from handlers import privacy_notice
from handlers.audience import DESK, NOT_ENROLLED, has_agreed
from handlers.onboarding.actions import say_closed
from handlers.onboarding.flow import ONBOARDING, subject
from handlers.privacy_notice import LANGUAGE
from storage import cohorts, desk, invitations, people
from storage.invitations import InvitationState
from storage.tables import Invitation

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,38}")  # of a deep link; Telegram allows 64, a button has room for 38


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
    if turn.known and not has_agreed(turn.person, turn.programme):
        _ask_in(turn, payload)  # the notice comes first, whatever the link is for
        return
    if turn.known:
        enter(turn, payload)
        return
    _speak(turn, language)
    _show_notice(turn, [], payload, say("door-ask"))


def _speak(turn: Turn, language: str) -> None:
    """Speak the language that somebody new has chosen, if the programme (still) has it."""
    if not turn.known and language in turn.programme.languages:
        turn.person.language = language


def _show_notice(turn: Turn, first: Sequence[Label | None], payload: str, question: Label | None) -> None:
    programme, person = turn.programme, turn.person
    notice = privacy_notice.short(programme, person.language)
    rows = privacy_notice.ways_to_answer(programme, person, payload)
    turn.show(screen(*first, *notice, question, rows=rows))


def decline(turn: Turn, language: str, payload: str) -> None:
    """Let somebody go who does not want to join, or to accept what is new: nothing is kept, nothing goes on."""
    if not turn.known:
        _speak(turn, language)
        turn.show(screen(say("door-bye"), rows=[[button(say("door-again"), LANGUAGE, language, payload)]]))
    elif has_agreed(turn.person, turn.programme):
        turn.house.commands["menu"].do(turn, "")
    else:
        held.let_go(turn)
        turn.show(screen(*_without_yes(turn), rows=_after_no(turn, payload)))


def _without_yes(turn: Turn) -> list[Label]:
    if turn.person.has_withdrawn:
        return [say("privacy-withdrawn-already")]
    return [say("door-declined", programme=turn.programme.name)]


def _after_no(turn: Turn, payload: str) -> list[list[Button]]:
    again = button(say("door-again"), LANGUAGE, turn.person.language, payload)
    leave = button(say("privacy-withdraw"), privacy_notice.ASK_TO_WITHDRAW)
    return [[again], *([] if turn.person.has_withdrawn else [[leave]])]


def agree(turn: Turn, language: str, payload: str, stamp: str = "") -> None:
    """Keep the person and their consent, and go on with what they came for or were about to do."""
    if turn.known and has_agreed(turn.person, turn.programme):
        _go_on(turn, payload)
    elif stamp != privacy_notice.stamp(turn.programme, turn.person):  # that button is of another time
        turn.toast = say("door-other-version")
        choose_language(turn, language, payload)
    elif not turn.known:
        _speak(turn, language)
        turn.toast = say("door-welcome")
        _join(turn)
        _go_on(turn, payload)
    else:
        turn.toast = say("door-welcome" if turn.person.has_withdrawn else "door-thanks")
        _renew(turn)
        _go_on(turn, payload)


def _join(turn: Turn) -> None:
    is_named = turn.person.telegram_id in turn.programme.coordinators
    turn.person.is_coordinator = turn.person.from_settings = is_named
    people.join(turn.store, turn.person, turn.programme.privacy_notice_version)
    turn.refresh_menu(turn.person)


def _renew(turn: Turn) -> None:
    """Keep that somebody accepts the notice again; the message says from now on what they accepted."""
    returns = turn.person.has_withdrawn
    people.accept_notice(turn.store, turn.person, turn.programme.privacy_notice_version)
    if returns:
        desk.appoint_by_settings(turn.store, turn.programme.coordinators)
        turn.refresh_menu(turn.person)
    turn.show(screen(say("door-accepted", version=turn.programme.privacy_notice_version)))


def _go_on(turn: Turn, payload: str) -> None:
    opened = turn.open_form()
    if payload:
        held.let_go(turn)
        enter(turn, payload)
    elif resume(turn):
        return
    elif opened:
        turn.take_up(*opened)
    else:
        enter(turn, payload)


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
    if not turn.known or not has_agreed(turn.person, turn.programme):
        _ask_in(turn, payload)
    elif payload:
        enter(turn, payload)
    else:
        turn.house.commands["menu"].do(turn, "")


def _ask_in(turn: Turn, payload: str) -> None:
    """Strangers choose a language first; members are asked to accept the notice's new version."""
    carried = payload if PAYLOAD.fullmatch(payload) else ""
    if not turn.known:
        knock(turn, carried)
    elif turn.person.has_withdrawn:
        _show_notice(turn, [say("privacy-withdrawn-already")], carried, say("door-ask-again"))
    else:
        new = [say("door-new-notice"), privacy_notice.changes(turn.programme, turn.person.language)]
        _show_notice(turn, new, carried, say("door-held") if held.is_held(turn) else None)
