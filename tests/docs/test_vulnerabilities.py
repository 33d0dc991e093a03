from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.docs.pages import ROOT
from tests.docs.vulnerabilities import ADVISORIES, LOCKS, check, pinned, vulnerable

LOCK = """\
django==5.2.1 \\
    --hash=sha256:00
Some_Package[extra]==2.0rc1 ; python_version >= "3.11" \\
    --hash=sha256:00
"""


def advisory(name: str, *events: dict[str, str], **further: Any) -> dict[str, Any]:
    affected = {
        "package": {"ecosystem": "PyPI", "name": name},
        "ranges": [{"type": "ECOSYSTEM", "events": [*events]}],
    }
    return {"id": "GHSA-x", "aliases": ["CVE-2026-1"], "summary": "Bad.", "affected": [affected],
            "modified": "2026-11-01T00:00:00Z"} | further  # fmt: skip


def found(*known: dict[str, Any]) -> list[tuple[str, str]]:
    packages = {"django": frozenset({"5.2.1"}), "some-package": frozenset({"2.0rc1"})}
    return [(each.package, each.version) for each in vulnerable(packages, known)]


@pytest.mark.parametrize(
    ("events", "is_affected"),
    [
        ([{"introduced": "0"}, {"fixed": "5.2.2"}], True),
        ([{"introduced": "0"}, {"fixed": "5.2.1"}], False),
        ([{"introduced": "5.2.2"}], False),
        ([{"introduced": "0"}], True),
        ([{"introduced": "0"}, {"last_affected": "5.2.1"}], True),
        ([{"introduced": "0"}, {"last_affected": "5.2"}], False),
        (
            [{"introduced": "4.2"}, {"fixed": "4.2.9"}, {"introduced": "5.0"}, {"fixed": "5.10"}],
            True,
        ),
        ([{"introduced": "0"}, {"fixed": "not a version"}], True),
    ],
)
def test_a_version_is_affected_by_what_came_before_it(
    events: list[dict[str, str]], is_affected: bool
) -> None:
    assert (found(advisory("Django", *events)) == [("django", "5.2.1")]) == is_affected


def test_names_are_compared_as_packages_are_and_versions_that_are_listed_count() -> None:
    assert found(advisory("some.package", {"introduced": "0"})) == [("some-package", "2.0rc1")]
    listed = advisory("django")
    listed["affected"][0]["versions"] = ["5.2.1"]
    assert found(listed) == [("django", "5.2.1")]
    assert found(advisory("django", {"introduced": "0"}, withdrawn="2026-11-02T00:00:00Z")) == []
    other = advisory("django", {"introduced": "0"})
    other["affected"][0]["package"]["ecosystem"] = "npm"
    assert found(other) == []


def test_a_zip_is_read_and_what_is_found_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "requirements.txt").write_text(LOCK, encoding="utf-8")
    zipped = tmp_path / "all.zip"
    with ZipFile(zipped, "w") as package:
        bad = advisory("django", {"introduced": "0"}, {"fixed": "5.2.9"})
        package.writestr("GHSA-x.json", json.dumps(bad))
        package.writestr("GHSA-y.json", json.dumps(advisory("other", {"introduced": "0"})))
    assert check({ADVISORIES: str(zipped)}, tmp_path) == 1
    told = capsys.readouterr().out
    assert "django 5.2.1: GHSA-x, CVE-2026-1: Bad." in told
    assert "without it: 5.2.9" in told
    assert "2 packages, 2 advisories up to 2026-11-01: 1 found." in told
    (tmp_path / "one.json").write_text(json.dumps(advisory("other", {"introduced": "0"})))
    assert check({ADVISORIES: str(tmp_path / "one.json")}, tmp_path) == 0


@pytest.mark.parametrize("named", ["", "nowhere.zip", "empty"])
def test_without_advisories_it_says_that_nothing_was_checked(
    tmp_path: Path, named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert check({ADVISORIES: str(tmp_path / named)} if named else {}, tmp_path) == 2
    assert capsys.readouterr().out.startswith("Not checked: ")


def test_every_package_of_the_locks_is_seen() -> None:
    locks = sorted(ROOT.glob(LOCKS))
    lines = {line.partition("==")[0].partition("[")[0].lower() for lock in locks
             for line in lock.read_text(encoding="utf-8").splitlines()
             if "==" in line and line[0].isalnum()}  # fmt: skip
    assert len(pinned(locks)) == len({each.replace("_", "-").replace(".", "-") for each in lines})
    assert len(lines) > 50
