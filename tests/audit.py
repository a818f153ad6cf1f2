"""``make audit``: whether a weakness is known of any library; it also says what nobody could tell."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"
FINE, WEAK, UNKNOWN = 0, 1, 2
NAMED = 5  # packages that a sentence names


def ask(lock: Path = LOCK) -> tuple[str, str]:
    """Have pip-audit look up all that is locked; gives what it found as JSON, and what it complained of."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(lock)]
    options = ["--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json"]
    ended = subprocess.run([*command, *options], capture_output=True, text=True, check=False)  # noqa: S603 - ourselves
    return ended.stdout, ended.stderr


def verdict(found: str, complaint: str) -> tuple[int, list[str]]:
    """Tell from pip-audit's answer how to end, and in which sentences."""
    try:
        packages: Sequence[Mapping[str, Any]] = json.loads(found)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = (complaint.strip().splitlines() or ["it said nothing"])[-1]
        return UNKNOWN, [f"The advisory service can't be reached, or pip-audit has failed: {last}", _AGAIN]
    weak = [package for package in packages if package.get("vulns")]
    unknown = [str(package["name"]) for package in packages if "vulns" not in package]
    said = [line for package in weak for line in _weaknesses(package)]
    if unknown or not packages:
        said.append(
            f"The advisory service told nothing of {len(unknown)} of {len(packages)} packages{_some(unknown)}. "
            "It can't be reached from here, or does not know them."
        )
        said.append(_AGAIN)
    if weak:
        said.append(f"{len(weak)} of {len(packages)} packages should be replaced: make lock ARGS=--upgrade")
        return WEAK, said
    if unknown or not packages:
        return UNKNOWN, said
    return FINE, [f"No weakness is known of any of the {len(packages)} packages."]


_AGAIN = "So it is not known whether they are safe: run make audit again where the service can be reached."


def _some(names: Sequence[str]) -> str:
    more = ", …" if len(names) > NAMED else ""
    return f" ({', '.join(names[:NAMED])}{more})" if names else ""


def _weaknesses(package: Mapping[str, Any]) -> list[str]:
    return [
        f"{package['name']} {package['version']}: {one['id']}, mended in "
        f"{', '.join(one.get('fix_versions') or ['no version yet'])}."
        for one in package["vulns"]
    ]


def main() -> int:
    """Look all up, and say what was found."""
    code, said = verdict(*ask())
    sys.stdout.write("\n".join(said) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
