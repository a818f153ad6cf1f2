"""What is chosen of a list goes along with every button: it comes back as it was, and always fits."""

from hypothesis import given
from hypothesis import strategies as st

from dialogue.callback import CallbackCodec
from dialogue.screen import Call
from handlers.coordinator.pairs import view as tandems
from handlers.coordinator.people import view as people
from mentoring.words import Role
from storage.directory import Shown, Standing
from storage.pages import Cut

LANGUAGES = ("en", "de", "haw")
HIGHEST = 999_999_999  # as an id (dialogue.field.number_in)
IDS = st.integers(1, HIGHEST)
CUTS = st.builds(Cut, IDS, st.booleans()) | st.just(Cut())
PEOPLE = st.builds(
    people.View,
    st.none() | st.sampled_from(Role),
    st.none() | st.sampled_from(Standing),
    st.none() | st.sampled_from(LANGUAGES),
    st.none() | IDS,
    CUTS,
)
TANDEMS = st.builds(tandems.View, st.sampled_from(Shown), st.none() | IDS, CUTS)


@given(PEOPLE, IDS)
def test_a_view_of_people_comes_back_and_fits(view: people.View, person_id: int) -> None:
    assert people.read(view.packed(), LANGUAGES) == view
    CallbackCodec(b"secret").pack(Call("people.write", (str(person_id), view.packed())), HIGHEST)


@given(TANDEMS, IDS)
def test_a_view_of_tandems_comes_back_and_fits(view: tandems.View, tandem_id: int) -> None:
    assert tandems.read(view.packed()) == view
    CallbackCodec(b"secret").pack(Call("pairs.called", (str(tandem_id), view.packed())), HIGHEST)


@given(st.text(max_size=40))
def test_what_was_never_made_shows_a_list_all_the_same(packed: str) -> None:
    assert people.read(people.read(packed, LANGUAGES).packed(), LANGUAGES) == people.read(packed, LANGUAGES)
    assert tandems.read(tandems.read(packed).packed()) == tandems.read(packed)
