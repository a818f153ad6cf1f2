"""Which language a coordinator's words are read in."""

from mentoring.wordings import in_language


def test_words_are_read_in_ones_own_language_or_in_the_first_that_there_is() -> None:
    assert in_language({"en": "Kick-off", "de": "Auftakt"}, "de") == "Auftakt"
    assert in_language({"en": "Kick-off"}, "de") == "Kick-off"
    assert in_language({"de": "Auftakt", "en": ""}, "en") == "Auftakt"
    assert in_language({}, "de") == in_language(None, "de") == ""
