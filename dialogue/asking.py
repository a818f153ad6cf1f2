"""How a form is drawn: ``(flow, progress) → screen``, pure as the engine. The open question, or the review."""

from collections.abc import Sequence
from itertools import groupby

from dialogue.field import Scene, word
from dialogue.flow import REVIEW, Flow, Progress, Step, applying, current, draft_of, scene_of
from dialogue.screen import Button, Label, Lines, Say, Screen, button, say, screen


def draw(flow: Flow, progress: Progress, scene: Scene, problem: Say | None = None) -> Screen:
    """The screen where the person is: the open question, the review, or the list of answers to change."""
    step = current(flow, progress)
    if progress.picking and step is None:
        return _draw_picking(flow, progress, scene, problem)
    if step is None:
        return _draw_review(flow, progress, scene, problem)
    return _draw_question(flow, progress, scene_of(flow, progress, scene, step), step, problem)


def _draw_question(flow: Flow, progress: Progress, scene: Scene, step: Step, problem: Say | None) -> Screen:
    draft = draft_of(progress, scene, step)
    keys = step.field.keys(scene, draft)
    rows = [[_key(flow, progress, step, key.label, key.verb, key.value) for key in row] for row in keys]
    return screen(
        problem and say("form-problem", problem=problem),
        _count(flow, progress, step),
        say("form-question", question=step.worded(scene).question),
        Say(f"{scene.key}.hint", step.values(scene)) if step.hint else None,
        step.field.hint(scene, draft),
        step.note(scene),
        _so_far(progress, scene, step),
        step.sees and word(step.sees),
        rows=[*rows, _ways_on(flow, progress, step), _ways_out(flow, progress, step)],
    )


def _count(flow: Flow, progress: Progress, step: Step) -> Say | None:
    """Which of the questions that are asked this is; one that was answered beforehand does not count."""
    asked = [one for one in applying(flow, progress) if one.name not in progress.given]
    if step not in asked or len(asked) < 2:
        return None
    return say("form-count", number=asked.index(step) + 1, of=len(asked))


def _so_far(progress: Progress, scene: Scene, step: Step) -> Say | None:
    answer = progress.answers.get(step.name)
    return None if answer is None else say("form-so-far", answer=step.field.show(scene, answer))


def _ways_on(flow: Flow, progress: Progress, step: Step) -> list[Button]:
    row = []
    if progress.answers.get(step.name) is not None:
        row.append(_key(flow, progress, step, say("form-keep"), "keep"))
    if step.optional:
        row.append(_key(flow, progress, step, say("form-skip"), "skip"))
    return row


def _ways_out(flow: Flow, progress: Progress, step: Step) -> list[Button]:
    stop = _key(flow, progress, step, say("form-stop"), "stop")
    if step.name == applying(flow, progress)[0].name:
        return [stop]
    return [_key(flow, progress, step, say("form-back"), "back"), stop]


def _key(
    flow: Flow, progress: Progress, step: Step | None, label: Label, verb: str, value: str = ""
) -> Button:
    return button(label, flow.name, progress.stamp, step.name if step else REVIEW, verb, value)


def _draw_review(flow: Flow, progress: Progress, scene: Scene, problem: Say | None) -> Screen:
    return screen(
        problem and say("form-problem", problem=problem),
        Say(f"{flow.name}-review"),
        *_paragraphs(flow, progress, scene),
        rows=[
            [_key(flow, progress, None, Say(f"{flow.name}-review.send"), "send")],
            [_key(flow, progress, None, say("form-change"), "pick")],
            [
                _key(flow, progress, None, say("form-back"), "back"),
                _key(flow, progress, None, say("form-stop"), "stop"),
            ],
        ],
    )


def _paragraphs(flow: Flow, progress: Progress, scene: Scene) -> list[Label]:
    """The answers in order: short ones under each other, each long one by itself."""
    paragraphs: list[Label] = []
    for long, steps in groupby(applying(flow, progress), key=lambda step: flow.long or step.long):
        lines = [answer_line(flow, progress, scene, step) for step in steps]
        paragraphs += lines if long else [Lines(lines)]
    return paragraphs


def answer_line(flow: Flow, progress: Progress, scene: Scene, step: Step) -> Say:
    """One line of a review: the question's short name and the answer."""
    seen = scene_of(flow, progress, scene, step)
    answer = progress.answers.get(step.name)
    shown = say("form-none") if answer is None else step.field.show(seen, answer)
    return say("form-answer", name=step.worded(seen).label, answer=shown)


def _draw_picking(flow: Flow, progress: Progress, scene: Scene, problem: Say | None) -> Screen:
    picks = [
        _key(flow, progress, None, _short_name(flow, progress, scene, step), "edit", step.name)
        for step in applying(flow, progress)
    ]
    return screen(
        problem and say("form-problem", problem=problem),
        say("form-pick"),
        rows=[*_pairs(picks), [_key(flow, progress, None, say("form-back"), "back")]],
    )


def _short_name(flow: Flow, progress: Progress, scene: Scene, step: Step) -> Label:
    return step.worded(scene_of(flow, progress, scene, step)).label


def _pairs(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    return [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
