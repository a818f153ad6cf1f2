"""Groups about a topic: what there is for somebody, each with the link by which they join."""

from collections.abc import Sequence

from dialogue.field import number_in
from dialogue.screen import Button, Label, Lines, Screen, button, say, screen
from dialogue.turn import Stage, Turn
from mentoring.wordings import in_language
from storage import cohorts, peers
from storage.tables import PeerGroup, Person, WaitingPrompt

LIST, COFFEE = "peers.list", "peers.coffee"
PAGE = 6


def list_groups(turn: Turn, page: str = "0") -> None:
    """Show a page of the groups that somebody can join, the newest first."""
    number = number_in(page) or 0
    enrolment = cohorts.part_of(turn.store, turn.person)
    if enrolment is None:
        return
    found = peers.for_role(turn.store, enrolment.cohort_id, enrolment.role, number * PAGE, PAGE + 1)
    turns = [button(say("peers-newer"), LIST, number - 1)] if number > 0 else []
    if len(found) > PAGE:
        turns.append(button(say("peers-older"), LIST, number + 1))
    turn.show(
        screen(
            say("peers-list" if found else "peers-none"),
            *(_about(group, turn.person) for group in found[:PAGE]),
            say("peers-join") if found else None,
            rows=[
                *([_key(group, turn.person)] for group in found[:PAGE]),
                turns,
                [button(say("peers-coffee"), COFFEE)],
            ],
        )
    )


def _about(group: PeerGroup, reader: Person) -> Label:
    title = say("peers-title", title=in_language(group.titles, reader.language))
    text = in_language(group.texts, reader.language)
    return Lines([title, text]) if text else title


def _key(group: PeerGroup, reader: Person) -> Button:
    return Button(say("peers-key", title=in_language(group.titles, reader.language)), url=group.link)


def tell_news(stage: Stage, person: Person, waiting: Sequence[WaitingPrompt]) -> Screen | None:
    """Tell somebody of groups that they can join now."""
    enrolment = cohorts.part_of(stage.store, person)
    found = [peers.find(stage.store, one.about) for one in waiting]
    still = [
        group
        for group in found
        if group is not None
        and enrolment is not None
        and group.cohort_id == enrolment.cohort_id
        and group.audience in (None, enrolment.role)
    ]
    if not still:
        return None
    return screen(
        say("peers-news", count=len(still)),
        *(_about(group, person) for group in still[:PAGE]),
        rows=[
            *([_key(group, person)] for group in still[:PAGE]),
            [button(say("peers-all"), LIST)],
        ],
    )
