"""Whether two people name the same organisation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.organisations import Directory, Likeness, Organisation, compare, organisations_in

SAME = [
    ("BASF SE", "basf"),
    ("Bosch GmbH", "BOSCH"),
    ("Robert  Bosch   GmbH", "Robert Bosch"),
    ("Müller & Söhne GmbH & Co. KG", "Mueller und Soehne"),
    ("Muller Söhne", "Müller & Soehne OHG"),
    ("Diakonie e. V.", "diakonie e.V."),
    ("Acme, Inc.", "ACME Ltd"),
    ("Acme Gesellschaft mit beschränkter Haftung", "Acme G.m.b.H."),
    ("Bosch GmbH Trier", "Bosch Trier"),
    ("E.ON SE", "EON"),
    ("H&M", "H & M"),
    ("T-Systems", "TSystems"),
    ("Volks Bank Trier", "Volksbank Trier eG"),
    ("Universität Trier", "Uni Trier"),
    ("University of Trier", "Universität Trier"),
    ("Stadt Trier", "Trier, Stadt"),
    ("Société Générale S.A.", "societe generale"),
    ("L’Oréal", "L'Oreal"),
    ("The Company", "Company"),
    ("SAS", "sas"),
    ("Łódź Port", "Lodz Port"),
    ("Газпром", "ГАЗПРОМ"),
]
MAYBE = [
    ("Stadtwerk Trier", "Stadtwerke Trier"),
    ("Siemens AG", "Simens"),
    ("Siemens", "Seimens"),
    ("Universtät Trier", "Universität Trier"),
    ("Univeristy of Trier", "Uni Trier"),
    ("Volks Bnak", "Volksbank"),
    ("Bosch", "Bosch Rexroth AG"),
    ("Universität", "Universität Trier"),
    ("I supervise theses at the University of Trier", "Uni Trier"),
    ("DFKI", "Deutsches Forschungszentrum für Künstliche Intelligenz GmbH"),
    ("ZfP", "Zentrum für Psychiatrie"),
]
DIFFERENT = [
    ("Universität Bonn", "Universität Bern"),
    ("Aldi", "Audi"),
    ("BASF", "Bayer"),
    ("Stadtwerke Trier", "Stadtwerke Mainz"),
    ("Sparkasse Trier", "Kreissparkasse Trier"),
    ("Müller GmbH", "Meier GmbH"),
    ("none", "None"),
    ("n/a", "N.A."),
    ("keine", "Keine."),
    ("selbstständig", "Selbständig"),
    ("GmbH", "GmbH"),
    ("", ""),
    ("–", "–"),
]


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        *((*pair, Likeness.SAME) for pair in SAME),
        *((*pair, Likeness.MAYBE) for pair in MAYBE),
        *((*pair, Likeness.DIFFERENT) for pair in DIFFERENT),
    ],
)
def test_how_much_two_names_are_alike(one: str, other: str, likeness: Likeness) -> None:
    assert compare(Organisation(one), Organisation(other)) is likeness
    assert compare(Organisation(other), Organisation(one)) is likeness


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        (None, []),
        ("none", []),
        ("Bosch GmbH", ["Bosch GmbH"]),
        ("Acme, Inc., Bosch\n- Uni Trier; none", ["Acme, Inc.", "Bosch", "Uni Trier"]),
        ("1. Bosch\n2) BOSCH GmbH\n• Stadt Trier", ["Bosch", "Stadt Trier"]),
        ("SAS", ["SAS"]),
    ],
)
def test_the_organisations_in_an_answer(answer: str | None, names: list[str]) -> None:
    assert [one.name for one in organisations_in(answer)] == names


PIECES = (
    "Uni",
    "Universität",
    "Trier",
    "Treir",
    "Bosch",
    "Boschh",
    "GmbH",
    "Rexroth",
    "UT",
    "Bank",
    "Volks",
    "&",
)
names = st.lists(st.sampled_from(PIECES), max_size=3).map(" ".join) | st.lists(
    st.sampled_from(PIECES), min_size=1, max_size=2
).map("".join)


@given(st.lists(names, max_size=12), names)
def test_a_directory_finds_what_comparing_each_would(known: list[str], wanted: str) -> None:
    organisations = [*dict.fromkeys(map(Organisation, known))]
    by_hand = {
        one: likeness
        for one in organisations
        if (likeness := compare(Organisation(wanted), one)) is not Likeness.DIFFERENT
    }
    assert dict(Directory(organisations).like(Organisation(wanted))) == by_hand


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_words_can_be_compared_from_both_sides(one: str, other: str) -> None:
    assert compare(Organisation(one), Organisation(other)) is compare(Organisation(other), Organisation(one))
