"""The engine of conversations: a declared form, a person's progress in it, and what an act does to it.

Everything here is pure: ``(flow, progress, act) → progress'``; ``dialogue/asking.py`` draws where somebody is.
*The current question is the first one that applies and has no answer*, unless the person went back to another
one; back, resuming after weeks, editing one answer, and a question that a new version adds, all follow from that.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from dialogue.field import Answered, Drafted, Field, Json, Post, PostField, Scene, Wrong
from dialogue.screen import Label, Say, Screen, say
from mentoring.words import Visibility

Answers = Mapping[str, Json]

TITLE = "title"  # a form's own text, beside those of its questions
REVIEW = "review"
"""In place of a step's name: the buttons of the review."""

FLOW_NAME_CHARS, STEP_NAME_CHARS = 10, 14
"""With these, and what fields promise of their values, every button fits into 64 bytes."""


def always(_answers: Answers) -> bool:
    """A question that everybody is asked."""
    return True


def no_values(_scene: Scene) -> Mapping[str, Any]:
    """A question whose text needs no values."""
    return {}


def no_note(_scene: Scene) -> Label | None:
    """A question that nothing has been remarked on."""
    return None


@dataclass(frozen=True, slots=True)
class Wording:
    """A question that stands in no file of texts: as it is asked, and in a few words for the review."""

    question: Label
    label: Label


@dataclass(frozen=True, slots=True)
class Step:
    """One question of a form.

    ``when`` decides from the answers so far whether it applies. ``check`` looks at a well-formed answer with
    the scene and gives the text of what is wrong, or None. ``values`` gives what the question's text needs.
    ``ends`` ends the form when this question has been answered, without the ones behind it. ``hint`` says that
    the question has a text ``{question}.hint`` of its own (what is meant, an example), shown under it. ``note``
    gives a paragraph that only this filling-in has (what somebody remarked on the answer, say), or None. The
    answer to a ``long`` one is a paragraph of its own in the review. ``wording`` words a question that people wrote
    themselves, from the scene; others have their texts under their key.
    """

    name: str
    field: Field
    when: Callable[[Answers], bool] = always
    optional: bool = False
    check: Callable[[Json, Scene], Say | None] | None = None
    values: Callable[[Scene], Mapping[str, Any]] = no_values
    sees: Visibility | None = None
    ends: bool = False
    hint: bool = False
    note: Callable[[Scene], Label | None] = no_note
    long: bool = False
    wording: Callable[[Scene], Wording] | None = None

    def worded(self, scene: Scene) -> Wording:
        """The question and its short name, for whoever is asked; ``scene`` is that of this question."""
        if self.wording is not None:
            return self.wording(scene)
        return Wording(Say(scene.key, self.values(scene)), Say(f"{scene.key}.label"))


@dataclass(frozen=True, slots=True)
class Flow:
    """A conversation, declared like the form that a person would fill in.

    ``model`` (a pydantic model, or a union of them) parses the answers of the steps that apply; ``finish`` is
    given the turn, the parsed answers and the subject. ``facts`` looks up what the fields offer (a list of
    people, say) from the database; it is given the turn and the subject of the form: what it was opened for,
    by id. A form is filled in once for each subject, beside those about others; a ``single`` one is the same
    whatever it was opened for, and keeps its answers. In a ``long`` one all questions are long. ``over``, given the
    turn and the subject, says so where nobody can answer any more: what was begun is dropped, whenever it is noticed.
    ``worded_in`` names another form whose questions these are, so that each has its words once.
    """

    name: str
    steps: tuple[Step, ...]
    model: Any
    finish: Callable[[Any, Any, Mapping[str, Json]], None]
    facts: Callable[[Any, Mapping[str, Json]], Mapping[str, Any]] | None = None
    review: bool = True
    single: bool = False
    long: bool = False
    over: Callable[[Any, Mapping[str, Json]], Screen | None] | None = None
    worded_in: str | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for names that could clash, or whose buttons might not fit into 64 bytes."""
        names = [step.name for step in self.steps]
        if len(set(names)) < len(names) or {REVIEW, TITLE} & set(names):
            raise ValueError(
                f"the questions of {self.name} need names of their own, not {REVIEW!r} or {TITLE!r}"
            )
        if len(self.name) > FLOW_NAME_CHARS or max(map(len, names), default=0) > STEP_NAME_CHARS:
            raise ValueError(f"the names in {self.name} are too long for its buttons")

    def step(self, name: str) -> Step | None:
        """The step of that name, or None when this version of the form has none."""
        return next((step for step in self.steps if step.name == name), None)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a person is in a form. Kept as one row per person and form.

    ``run`` tells one filling-in from the next, ``revision`` counts its answers: a button carries both, so a
    button of an old message is known. ``asking`` is a question taken up again; ``picking`` means that the
    review shows the list of answers to change; ``aside`` means that the person put the form down. ``given``
    names the answers that were known when the form was opened, and are not asked for; ``again`` those that
    are to be looked at once more.
    """

    flow: str
    run: int
    answers: dict[str, Json] = field(default_factory=dict)
    subject: dict[str, Json] = field(default_factory=dict)
    asking: str | None = None
    draft: Json = None
    picking: bool = False
    aside: bool = False
    revision: int = 0
    given: Sequence[str] = ()
    again: Sequence[str] = ()

    @property
    def number(self) -> str:
        """What tells this filling-in from others, in buttons."""
        return f"{self.run:x}"

    @property
    def stamp(self) -> str:
        """What a button of the present screen carries."""
        return f"{self.number}.{self.revision:x}"

    def has_stamp(self, stamp: str) -> bool:
        """Tell whether a button belongs to this filling-in, at whatever state of it."""
        return stamp.partition(".")[0] == self.number


@dataclass(frozen=True, slots=True)
class Tap:
    """A tapped button of the form."""

    stamp: str
    step: str
    verb: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A typed message while the form has an open question; ``entities`` are its formatting."""

    text: str
    entities: Sequence[Json] = ()


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture or a document while the form has an open question."""

    post: Post


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message that holds nothing that a form could ask for: a sticker, a voice message."""


Act = Tap | Typed | Attached | Unreadable


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an act did: the progress after it, and what the person should be told besides the next screen."""

    progress: Progress
    problem: Say | None = None  # what was wrong with the answer
    stale: bool = False  # the button belonged to an earlier state
    finished: bool = False


def applying(flow: Flow, progress: Progress) -> list[Step]:
    """The questions that apply with the answers so far, up to one that ends the form.

    What the form was opened for counts as answered before the first question.
    """
    steps: list[Step] = []
    answers, earlier = progress.answers, dict(progress.subject)
    for step in flow.steps:
        if not step.when(earlier):
            continue
        steps.append(step)
        if step.name in answers:
            earlier[step.name] = answers[step.name]
            if step.ends:
                break
    return steps


def current(flow: Flow, progress: Progress) -> Step | None:
    """The question that is open, or None when all is answered (the review)."""
    steps = applying(flow, progress)
    if progress.asking is not None:
        for step in steps:
            if step.name == progress.asking:
                return step
    return next((step for step in steps if _is_wanted(progress, step)), None)


def _is_wanted(progress: Progress, step: Step) -> bool:
    return step.name not in progress.answers or step.name in progress.again


def applying_answers(flow: Flow, progress: Progress) -> dict[str, Json]:
    """The answers of the questions that apply: what ``finish`` may see."""
    answers = progress.answers
    return {step.name: answers[step.name] for step in applying(flow, progress) if step.name in answers}


def act(flow: Flow, progress: Progress, scene: Scene, deed: Act) -> Outcome:
    """Do what the person did, which takes up a form put aside. Raises for nothing that a person can send."""
    progress = replace(progress, aside=False)
    match deed:
        case Tap():
            return _tapped(flow, progress, scene, deed)
        case Typed():
            return _typed(flow, progress, scene, deed)
        case Attached(post):
            return _attached(flow, progress, scene, post)
        case Unreadable():
            return Outcome(progress, problem=say("form-text-or-button"))


def _tapped(flow: Flow, progress: Progress, scene: Scene, tap: Tap) -> Outcome:
    step = current(flow, progress)
    here = step.name if step else REVIEW
    if tap.stamp != progress.stamp or tap.step != here:
        return Outcome(progress, stale=True)
    if tap.verb in _WAYS:
        return _WAYS[tap.verb](flow, progress, step, tap.value)
    if step is None:
        return Outcome(progress, stale=True)
    scene = scene_of(flow, progress, scene, step)
    return _take(
        flow,
        progress,
        scene,
        step,
        step.field.tap(scene, draft_of(progress, scene, step), tap.verb, tap.value),
    )


def _typed(flow: Flow, progress: Progress, scene: Scene, typed: Typed) -> Outcome:
    step = current(flow, progress)
    if step is None:
        return Outcome(progress, problem=say("form-review-tap"))
    if not typed.text.strip():
        return Outcome(progress, problem=say("form-text-or-button"))
    scene = scene_of(flow, progress, scene, step)
    draft = draft_of(progress, scene, step)
    if isinstance(step.field, PostField):
        reply = step.field.posted(scene, draft, Post(typed.text, typed.entities))
    else:
        reply = step.field.typed(scene, draft, typed.text)
    return _take(flow, progress, scene, step, reply)


def _attached(flow: Flow, progress: Progress, scene: Scene, post: Post) -> Outcome:
    step = current(flow, progress)
    if step is None:
        return Outcome(progress, problem=say("form-review-tap"))
    if not isinstance(step.field, PostField):
        return Outcome(progress, problem=say("form-text-or-button"))
    scene = scene_of(flow, progress, scene, step)
    reply = step.field.posted(scene, draft_of(progress, scene, step), post)
    return _take(flow, progress, scene, step, reply)


def _take(
    flow: Flow, progress: Progress, scene: Scene, step: Step, reply: Answered | Drafted | Wrong
) -> Outcome:
    match reply:
        case Wrong(why):
            return Outcome(progress, problem=why)
        case Drafted(draft):
            return Outcome(replace(progress, draft=draft))
        case Answered(value):
            problem = step.check(value, scene) if step.check else None
            if problem:
                return Outcome(progress, problem=problem)
            return _answered(flow, progress, step, value)


def _answered(flow: Flow, progress: Progress, step: Step, value: Json) -> Outcome:
    again = [name for name in progress.again if name != step.name]
    progress = _moved(progress, answers={**progress.answers, step.name: value}, again=again)
    done = step.ends or (not flow.review and current(flow, progress) is None)
    return Outcome(progress, finished=done)


def _moved(progress: Progress, **changes: Any) -> Progress:
    """The progress after a step: buttons of the screen before it are old now."""
    fresh: dict[str, Any] = {"asking": None, "draft": None, "picking": False, "aside": False}
    return replace(progress, **{**fresh, **changes}, revision=progress.revision + 1)


def _back(flow: Flow, progress: Progress, step: Step | None, _value: str) -> Outcome:
    if step is None and progress.picking:
        return Outcome(_moved(progress))
    steps = applying(flow, progress)
    position = steps.index(step) if step else len(steps)
    return Outcome(_moved(progress, asking=steps[max(position - 1, 0)].name))


def _skip(flow: Flow, progress: Progress, step: Step | None, _value: str) -> Outcome:
    if step is None or not step.optional:
        return Outcome(progress, stale=True)
    return _answered(flow, progress, step, None)


def _keep(flow: Flow, progress: Progress, step: Step | None, _value: str) -> Outcome:
    if step is None or step.name not in progress.answers:
        return Outcome(progress, stale=True)
    return _answered(flow, progress, step, progress.answers[step.name])


def _put_aside(_flow: Flow, progress: Progress, _step: Step | None, _value: str) -> Outcome:
    return Outcome(_moved(progress, asking=progress.asking, draft=progress.draft, aside=True))


def _pick(_flow: Flow, progress: Progress, step: Step | None, _value: str) -> Outcome:
    return Outcome(progress, stale=True) if step else Outcome(_moved(progress, picking=True))


def _edit(flow: Flow, progress: Progress, step: Step | None, value: str) -> Outcome:
    if step or value not in applying_answers(flow, progress):
        return Outcome(progress, stale=True)
    return Outcome(_moved(progress, asking=value))


def _send(_flow: Flow, progress: Progress, step: Step | None, _value: str) -> Outcome:
    return Outcome(progress, stale=True) if step else Outcome(_moved(progress), finished=True)


_WAYS: dict[str, Callable[[Flow, Progress, Step | None, str], Outcome]] = {
    "back": _back,
    "skip": _skip,
    "keep": _keep,
    "stop": _put_aside,
    "pick": _pick,
    "edit": _edit,
    "send": _send,
}


def scene_of(flow: Flow, progress: Progress, scene: Scene, step: Step) -> Scene:
    """The scene as one question sees it: with its key and the answers that apply."""
    key = f"{flow.worded_in or flow.name}-{step.name}"
    return replace(scene, answers=applying_answers(flow, progress), key=key)


def draft_of(progress: Progress, scene: Scene, step: Step) -> Json:
    """The draft of the open question; a question taken up again begins with its answer so far."""
    if progress.draft is not None:
        return progress.draft
    answer = progress.answers.get(step.name)
    return None if answer is None else step.field.draft_of(scene, answer)
