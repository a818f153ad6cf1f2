"""One person, group or event of a list that the room looked up."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue.field import Answered, Drafted, Json, Key, Reply, Scene, Wrong, number_in
from dialogue.fields.likeness import Match, matching, shortened
from dialogue.screen import Label, Say, say

PAGE = 8


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of the list: what its key says, and perhaps a detail that tells namesakes apart."""

    id: int
    label: Label
    detail: Label | None = None


@dataclass(frozen=True, slots=True)
class People:
    """One of the options in ``scene.facts[fact]``. The answer is its id.

    The draft is the page shown, and the words that the list has been narrowed by.
    """

    fact: str

    def keys(self, scene: Scene, draft: Json) -> Sequence[Sequence[Key]]:
        """A page of the list, and keys to turn it."""
        options = self._shown(scene, draft)
        page = min(_page(draft), max(len(options) - 1, 0) // PAGE)
        rows = [[Key(_wording(option), "a", str(option.id))] for option in _on_page(options, page)]
        turns = []
        if page > 0:
            turns.append(Key("‹", "p", str(page - 1)))
        if (page + 1) * PAGE < len(options):
            turns.append(Key("›", "p", str(page + 1)))
        narrowed = len(options) < len(self._options(scene))
        return [*rows, *([turns] if turns else []), *([[Key(say("people-all"), "al")]] if narrowed else [])]

    def tap(self, scene: Scene, draft: Json, verb: str, value: str) -> Reply:
        """Choose an entry, turn to a page, or show all again."""
        number = number_in(value)
        if verb == "al":
            return Drafted({"page": 0})
        if verb == "p" and number is not None and number * PAGE < len(self._shown(scene, draft)):
            return Drafted({**(draft if isinstance(draft, dict) else {}), "page": number})
        if verb != "a" or number is None:
            return Wrong(say("field-old-button"))
        if all(option.id != number for option in self._options(scene)):
            return Wrong(say("people-gone"))
        return Answered(number)

    def typed(self, scene: Scene, draft: Json, text: str) -> Reply:
        """Search by name: one match is the answer, several narrow the list."""
        del draft
        if not self._options(scene):
            return Wrong(say("people-empty"))
        found = self._search(scene, text)
        if not found.items:
            return Wrong(say("people-none-found", name=shortened(" ".join(text.split()), 40)))
        if len(found.items) == 1 and not found.near:
            return Answered(found.items[0].id)
        return Drafted({"page": 0, "find": text[:60]})

    def show(self, scene: Scene, value: Json) -> Label:
        """The entry's label."""
        labels = (option.label for option in self._options(scene) if option.id == value)
        return next(labels, say("people-no-longer"))

    def draft_of(self, scene: Scene, value: Json) -> Json:
        """Begin with the page on which the chosen entry stands."""
        ids = [option.id for option in self._options(scene)]
        return {"page": ids.index(value) // PAGE} if value in ids else None

    def hint(self, scene: Scene, draft: Json) -> Say | None:
        """That the list can be searched, or that it is empty."""
        del draft
        options = self._options(scene)
        if not options:
            return say("people-empty")
        return say("people-hint") if len(options) > PAGE else None

    def _options(self, scene: Scene) -> Sequence[Option]:
        options: Sequence[Option] = scene.facts.get(self.fact, ())
        return options

    def _search(self, scene: Scene, text: str) -> Match[Option]:
        return matching(text, [(option, scene.wordings(option.label)) for option in self._options(scene)])

    def _shown(self, scene: Scene, draft: Json) -> Sequence[Option]:
        words = draft.get("find") if isinstance(draft, dict) else None
        found = self._search(scene, words).items if isinstance(words, str) else ()
        return found or self._options(scene)


def _page(draft: Json) -> int:
    page = draft.get("page") if isinstance(draft, dict) else 0
    return page if isinstance(page, int) and page >= 0 else 0


def _on_page(options: Sequence[Option], page: int) -> Sequence[Option]:
    return options[page * PAGE : (page + 1) * PAGE]


def _wording(option: Option) -> Label:
    if option.detail is None:
        return option.label
    return say("people-option", name=option.label, detail=option.detail)
