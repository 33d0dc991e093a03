"""``make vulnerabilities``: the locked packages against a file of advisories that is given.

``CIERRE_ADVISORIES`` names it: advisories in the form of OSV (https://ossf.github.io/osv-schema) of
the ecosystem PyPI, as a zip, a folder, or one JSON. Nothing is fetched.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from tests.docs.pages import ROOT

ADVISORIES: Final = "CIERRE_ADVISORIES"
LOCKS: Final = "requirements*.txt"
_PINNED = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?==([^\s;\\]+)", re.MULTILINE)


@dataclass(frozen=True)
class Vulnerable:
    """A package whose locked version an advisory is of; ``fixed`` are the versions that are not."""

    package: str
    version: str
    advisory: str
    aliases: tuple[str, ...]
    summary: str
    fixed: tuple[str, ...]


def pinned(locks: Iterable[Path]) -> Mapping[str, frozenset[str]]:
    """The versions that the locks have of each package."""
    found: dict[str, set[str]] = defaultdict(set)
    for lock in locks:
        for name, version in _PINNED.findall(lock.read_text(encoding="utf-8")):
            found[canonicalize_name(name)].add(version)
    return {name: frozenset(versions) for name, versions in found.items()}


def advisories(place: Path) -> Iterator[dict[str, Any]]:
    """The advisories of a zip, a folder or a file. Raises OSError, ValueError."""
    if place.is_dir():
        yield from (_read(each.read_bytes()) for each in sorted(place.rglob("*.json")))
    elif place.suffix == ".zip":
        with ZipFile(place) as package:
            for name in package.namelist():
                if name.endswith(".json"):
                    yield _read(package.read(name))
    else:
        yield _read(place.read_bytes())


def vulnerable(
    packages: Mapping[str, frozenset[str]], known: Iterable[dict[str, Any]]
) -> Iterator[Vulnerable]:
    """The locked versions that advisories are of, but for those that were withdrawn."""
    for advisory in known:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", ()):
            package = affected.get("package", {})
            name = canonicalize_name(str(package.get("name", "")))
            if package.get("ecosystem") != "PyPI":
                continue
            for version in sorted(packages.get(name, ())):
                if _is_affected(version, affected):
                    yield Vulnerable(
                        name, version, str(advisory.get("id", "")),
                        tuple(advisory.get("aliases", ())), str(advisory.get("summary", "")),
                        tuple(_fixed(affected)),
                    )  # fmt: skip


def check(environment: Mapping[str, str], root: Path = ROOT) -> int:
    """Print what was found; 0 when nothing was, 1 when something, 2 when nothing could be asked."""
    named = environment.get(ADVISORIES, "")
    if not named:
        _say(f"Not checked: {ADVISORIES} names no file of advisories (OSV, PyPI: a zip).")
        return 2
    packages = pinned(sorted(root.glob(LOCKS)))
    try:
        known = [each for each in advisories(Path(named)) if each.get("affected")]
    except (OSError, ValueError) as problem:
        _say(f"Not checked: {named} cannot be read: {problem}")
        return 2
    if not known:
        _say(f"Not checked: {named} has no advisory.")
        return 2
    found = [*vulnerable(packages, known)]
    for each in found:
        names = ", ".join((each.advisory, *each.aliases))
        _say(f"{each.package} {each.version}: {names}: {each.summary}")
        _say(f"  without it: {', '.join(each.fixed) or 'no version yet'}")
    last = max(str(each.get("modified", "")) for each in known)[:10]
    _say(f"{len(packages)} packages, {len(known)} advisories up to {last}: {len(found)} found.")
    return 1 if found else 0


def _say(told: str) -> None:
    sys.stdout.write(f"{told}\n")


def _read(content: bytes) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(content)
    return read


def _is_affected(version: str, affected: Mapping[str, Any]) -> bool:
    if version in affected.get("versions", ()):
        return True
    return any(
        _is_within(version, each.get("events", ()))
        for each in affected.get("ranges", ())
        if each.get("type") == "ECOSYSTEM"
    )


def _is_within(version: str, events: Iterable[Mapping[str, str]]) -> bool:
    """Whether the events up to a version leave it affected; one that nobody can compare is."""
    try:
        asked = Version(version)
        sorted_events = sorted(
            ((_version(value), kind) for each in events for kind, value in each.items()),
            key=lambda event: event[0],
        )
    except InvalidVersion:
        return True
    inside = False
    for at, kind in sorted_events:
        if kind == "introduced" and at <= asked:
            inside = True
        elif (kind == "fixed" and at <= asked) or (kind == "last_affected" and at < asked):
            inside = False
    return inside


def _version(value: str) -> Version:
    return Version("0.dev0" if value == "0" else value)


def _fixed(affected: Mapping[str, Any]) -> Iterator[str]:
    for each in affected.get("ranges", ()):
        if each.get("type") == "ECOSYSTEM":
            yield from (event["fixed"] for event in each.get("events", ()) if "fixed" in event)


if __name__ == "__main__":
    sys.exit(check(os.environ))
