"""Opening, closing, copying and discarding rounds; and looking at one as those will who are asked."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dialogue.field import Json, Scene
from dialogue.fields import Moment
from dialogue.flow import Flow, Step
from dialogue.screen import DayOf, Say, Screen, button, say, screen
from dialogue.turn import Turn
from handlers.coordinator.rounds import card, frame
from handlers.coordinator.rounds.names import (
    CLOSE_NOW,
    DISCARD_NOW,
    LATER,
    OPEN_NOW,
    OPENING_FORM,
    PREVIEW_FORM,
)
from handlers.round_form import QUESTION_STEPS, anonymity, questions_of
from mentoring.words import RoundKind, RoundStatus
from storage import people, results, round_drafts, rounds
from storage.tables import Round

# ── opening ─────────────────────────────────────────────────────────────────────────────────────────────


def ask_before_opening(turn: Turn, round_id: str) -> None:
    """Say how many would be asked, and ask whether now or later."""
    draft = card.draft(turn, round_id)
    if draft is None or _says_what_lacks(turn, draft):
        return
    too_few = card.too_few(turn, draft)
    count = card.people_asked(turn, draft)
    now = [button(say("rounds-open-now", count=count), OPEN_NOW, draft.id)]
    turn.show(
        screen(
            say("rounds-open-sure", title=card.title(turn, draft), count=count),
            too_few or say("rounds-told-anonymous" if draft.anonymous else "rounds-told-named"),
            say("rounds-then-fixed"),
            rows=[
                *([] if too_few else [now]),
                [button(say("rounds-open-later"), LATER, draft.id)],
                card.back_to_card(draft),
            ],
        )
    )


def _says_what_lacks(turn: Turn, draft: Round) -> bool:
    """Show the draft with what it lacks, if it lacks anything."""
    lacking = card.lacks(turn, draft)
    if lacking is not None:
        turn.toast = lacking
        card.show(turn, draft)
    return lacking is not None


def open_now(turn: Turn, round_id: str) -> None:
    """Open the round: everybody in its audience is asked."""
    draft = card.draft(turn, round_id)
    if draft is None or _says_what_lacks(turn, draft):
        return
    if card.too_few(turn, draft) is not None:
        ask_before_opening(turn, round_id)
        return
    count = rounds.open_round(turn.store, draft)
    people.record(turn.store, turn.person, "open round", f"round {draft.id}")
    card.show(turn, draft, news=say("rounds-opened", count=count))


def ask_when(turn: Turn, round_id: str) -> None:
    """Ask when the round is to open by itself."""
    draft = card.draft(turn, round_id)
    if draft is not None and not _says_what_lacks(turn, draft):
        turn.open(OPENING_FORM, subject={"round": draft.id})


def _before_the_closing(at: Json, scene: Scene) -> Say | None:
    closes_at: datetime | None = scene.facts["closes_at"]
    if closes_at is None or datetime.fromisoformat(at) < closes_at:
        return None
    return say("rounds-opens-after", day=DayOf(closes_at))


def _closing(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    draft = rounds.find(turn.store, subject["round"])
    return {"closes_at": draft.closes_at if draft else None}


def plan(turn: Turn, answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Let the round open at a moment."""
    draft = card.draft(turn, str(subject["round"]))
    if draft is None or _says_what_lacks(turn, draft):
        return
    opens_at = datetime.fromisoformat(answers["opens"])
    if draft.closes_at is not None and opens_at >= draft.closes_at:  # changed meanwhile
        card.show(turn, draft, news=say("rounds-opens-after", day=DayOf(draft.closes_at)))
        return
    draft.opens_at = opens_at
    people.record(turn.store, turn.person, "plan round", f"round {draft.id}")
    card.show(turn, draft, news=say("rounds-is-planned", at=opens_at))


def open_by_hand(turn: Turn, round_id: str) -> None:
    """Let the round no longer open by itself."""
    draft = card.draft(turn, round_id)
    if draft is not None:
        draft.opens_at = None
        people.record(turn.store, turn.person, "unplan round", f"round {draft.id}")
        card.show(turn, draft, news=say("rounds-not-planned"))


OPENING = Flow(
    OPENING_FORM,
    (Step("opens", Moment(), check=_before_the_closing),),
    model=dict[str, Any],
    facts=_closing,
    finish=plan,
    over=frame.say_over,
    review=False,
)

# ── closing, copying, discarding ────────────────────────────────────────────────────────────────────────


def ask_before_closing(turn: Turn, round_id: str) -> None:
    """Ask once before nobody can answer any more."""
    asked = _open_own(turn, round_id)
    if asked is not None:
        turnout = results.turnouts(turn.store, [asked.id])[asked.id]
        turn.show(
            screen(
                say(
                    "rounds-close-sure",
                    title=card.title(turn, asked),
                    missing=turnout.asked - turnout.answered,
                ),
                rows=[[button(say("rounds-close-now"), CLOSE_NOW, asked.id)], card.back_to_card(asked)],
            )
        )


def close(turn: Turn, round_id: str) -> None:
    """Close a round before its day."""
    asked = _open_own(turn, round_id)
    if asked is not None:
        rounds.close_round(turn.store, asked)
        people.record(turn.store, turn.person, "close round", f"round {asked.id}")
        card.show(turn, asked, news=say("rounds-closed-now"))


def _open_own(turn: Turn, round_id: str) -> Round | None:
    asked = card.found(turn, round_id)
    if asked is None or (asked.status is RoundStatus.OPEN and asked.kind is RoundKind.OWN):
        return asked
    turn.toast = say("rounds-not-open")
    card.show(turn, asked)
    return None


def copy(turn: Turn, round_id: str) -> None:
    """Make a new draft with the same questions."""
    old = card.found(turn, round_id)
    if old is None:
        return
    if old.kind is not RoundKind.OWN:
        card.show(turn, old)
        return
    draft = round_drafts.copy(turn.store, old, people.present_cohort(turn.store).id, turn.person)
    people.record(turn.store, turn.person, "copy round", f"round {draft.id}")
    card.show(turn, draft, news=say("rounds-copied"))


def ask_before_discarding(turn: Turn, round_id: str) -> None:
    """Ask once before a draft goes."""
    draft = card.draft(turn, round_id)
    if draft is not None:
        rows = [[button(say("rounds-discard-now"), DISCARD_NOW, draft.id)], card.back_to_card(draft)]
        turn.show(screen(say("rounds-discard-sure", title=card.title(turn, draft)), rows=rows))


def discard(turn: Turn, round_id: str) -> None:
    """Throw a draft away."""
    draft = card.draft(turn, round_id)
    if draft is not None:
        people.record(turn.store, turn.person, "discard round", f"round {draft.id}")
        round_drafts.discard(turn.store, draft)
        turn.toast = say("rounds-is-discarded")
        card.list_rounds(turn)


# ── looking at it beforehand ────────────────────────────────────────────────────────────────────────────


def preview(turn: Turn, round_id: str) -> None:
    """Go through the questions as those will who are asked."""
    draft = card.draft(turn, round_id)
    if draft is None:
        return
    if not draft.questions:
        card.show(turn, draft)
        return
    for flow, progress in turn.begun():  # begun before questions were changed, perhaps
        if flow.name == PREVIEW_FORM and progress.subject.get("round") == draft.id:
            turn.drop(progress)
    turn.open(PREVIEW_FORM, subject={"round": draft.id, "count": len(draft.questions)})


def _preview_facts(turn: Turn, subject: Mapping[str, Json]) -> Mapping[str, Any]:
    draft = rounds.find(turn.store, subject["round"])
    if draft is None:
        return {"questions": (), "title": "…", "anonymity": "…"}
    return {
        "questions": questions_of(draft, turn.person.language),
        "title": say("rounds-preview-title", title=card.title(turn, draft)),
        "anonymity": anonymity(draft),
    }


def _preview_over(turn: Turn, subject: Mapping[str, Json]) -> Screen | None:
    """A draft whose questions have changed is looked at from the beginning."""
    over = frame.say_over(turn, subject)
    draft = rounds.find(turn.store, subject["round"])
    if over is None and draft is not None and len(draft.questions) != subject["count"]:
        return screen(say("rounds-preview-changed"), rows=[card.back_to_card(draft)])
    return over


def end_preview(turn: Turn, _answers: Mapping[str, Any], subject: Mapping[str, Json]) -> None:
    """Back to the draft; the answers are kept nowhere."""
    draft = card.draft(turn, str(subject["round"]))
    if draft is not None:
        card.show(turn, draft, news=say("rounds-previewed"))


PREVIEWING = Flow(
    PREVIEW_FORM,
    QUESTION_STEPS,
    model=dict[str, Any],
    facts=_preview_facts,
    finish=end_preview,
    over=_preview_over,
)
