"""`make audit` says what is known of the libraries, and just as clearly what is not."""

import json
import re
import tomllib
from typing import Any

import pytest

from tests import audit
from tests.audit import FINE, ROOT, UNKNOWN, WEAK, verdict

SAFE = {"name": "aiohttp", "version": "3.14.5", "vulns": []}
HOLED = {"name": "babel", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1", "3.0"]}]}
SKIPPED = {"name": "pypdf", "skip_reason": "Dependency not found"}


def report(*packages: dict[str, Any]) -> str:
    return json.dumps({"dependencies": packages, "fixes": []})


def test_all_is_well() -> None:
    assert verdict(report(SAFE), "") == (FINE, ["No weakness is known of any of the 1 packages."])


def test_a_weakness_is_told_with_the_version_that_mends_it() -> None:
    code, said = verdict(report(SAFE, HOLED), "")
    assert code == WEAK
    assert said[0] == "babel 2.0: PYSEC-1, mended in 2.1, 3.0."


def test_what_was_not_looked_up_is_no_good_news() -> None:
    """pip-audit itself ends with 'No known vulnerabilities found' here."""
    code, said = verdict(report(SAFE, SKIPPED), "No known vulnerabilities found")
    assert code == UNKNOWN
    assert said[0].startswith("The advisory service told nothing of 1 of 2 packages (pypdf).")


def test_a_weakness_counts_though_others_were_not_looked_up() -> None:
    code, said = verdict(report(HOLED, SKIPPED), "")
    assert code == WEAK
    assert len(said) == 4


@pytest.mark.parametrize("found", ["", "[]", "{}", "null", "no JSON"])
def test_where_nothing_comes_back_that_is_said(found: str) -> None:
    code, said = verdict(found, "Traceback\nConnectionError: nobody answers")
    assert code == UNKNOWN
    assert said[0].endswith("ConnectionError: nobody answers")


def test_a_lock_of_nothing_is_not_fine() -> None:
    assert verdict(report(), "")[0] == UNKNOWN


def test_make_audit_is_this(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert "\naudit: $(READY)\n\t$(BIN)/python -m tests.audit\n" in (ROOT / "Makefile").read_text("utf-8")
    monkeypatch.setattr(audit, "ask", lambda: (report(HOLED), ""))
    assert audit.main() == WEAK
    assert "PYSEC-1" in capsys.readouterr().out


def test_pip_audit_takes_these_options() -> None:
    """Without asking anybody: a file that is not there ends it before."""
    found, complaint = audit.ask(ROOT / "no-such.lock")
    assert found == ""
    assert "no-such.lock" in complaint


# ── what ruff looks for ─────────────────────────────────────────────────────────────────────────────────


def test_the_rules_of_bandit_are_on_and_each_exception_has_a_reason() -> None:
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["ruff"]["lint"]
    assert "S" in ruff["select"]
    assert not any(code.startswith("S") for code in ruff["ignore"])
    excepted = {code for codes in ruff["per-file-ignores"].values() for code in codes if code[0] == "S"}
    assert excepted == {"S101", "S105", "S106", "S311"}  # in tests alone: asserts, tokens of nobody, lots
    assert [path for path, codes in ruff["per-file-ignores"].items() if {*codes} & excepted] == ["tests/**"]
    bare = re.compile(r"# noqa:[^-]*\bS\d+[^-]*$", re.MULTILINE)
    product = ("bot", "dialogue", "handlers", "mentoring", "playground", "storage")
    files = [file for folder in product for file in (ROOT / folder).rglob("*.py")]
    assert len(files) > 300
    assert [file.name for file in files if bare.search(file.read_text("utf-8"))] == []
