"""A privacy notice of the programme's own: read at the start, and what is wrong with it is said there."""

from pathlib import Path

import pytest

from bot.settings import SettingsError, load_settings


@pytest.fixture(autouse=True)
def _folder_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("PRIVACY_NOTICE", "PRIVACY_CHANGES", "LANGUAGES"):
        monkeypatch.delenv(f"TANDEM_PROGRAMME__{name}", raising=False)


def test_a_notice_of_ones_own_is_read_for_each_language() -> None:
    Path("en.txt").write_text("# Who\nWe.", "utf-8-sig")
    Path("de.txt").write_text("# Wer\nWir.", "utf-8")
    Path("config.toml").write_text('programme.privacy_notice = { en = "en.txt", de = "de.txt" }', "utf-8")
    notice = load_settings(need_token=False).programme.privacy_notice
    assert notice == (("en", "# Who\nWe."), ("de", "# Wer\nWir."))


def test_a_programme_of_one_language_needs_one_notice() -> None:
    Path("de.txt").write_text("Wir.", "utf-8")
    Path("config.toml").write_text(
        'programme.privacy_notice = { de = "de.txt" }\nprogramme.languages = ["de"]', "utf-8"
    )
    assert load_settings(need_token=False).programme.privacy_notice == (("de", "Wir."),)


def test_a_notice_has_to_be_there_in_every_language_that_is_offered() -> None:
    Path("de.txt").write_text("Wir.", "utf-8")
    Path("config.toml").write_text(
        'programme.privacy_notice = { de = "de.txt" }\nprogramme.privacy_changes = { de = "Neu." }', "utf-8"
    )
    with pytest.raises(SettingsError) as told:
        load_settings(need_token=False)
    assert [str(problem).partition(",")[0] for problem in told.value.problems] == [
        'programme.privacy_notice in config.toml is without "en"; it should be a table with the path of a text file '
        "for each language",
        'programme.privacy_changes in config.toml is without "en"; it should be a table with a text of at most 1000 '
        "characters for each language",
    ]


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"Gr\xfc\xdfe", "is not written in UTF-8 (byte 3): save it again with that encoding."),
        (b" \n", "is empty."),
        (b"Short.\n---\n", "is empty, but for its short version."),
    ],
)
def test_a_notice_that_nobody_could_read_is_named(content: bytes, hint: str) -> None:
    Path("de.txt").write_bytes(content)
    Path("config.toml").write_text('programme.privacy_notice = { de = "de.txt" }', "utf-8")
    with pytest.raises(SettingsError) as told:
        load_settings(need_token=False)
    assert str(told.value).endswith(f"de.txt {hint}")
