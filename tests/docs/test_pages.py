"""What a page points at is there, and no page names what a stranger cannot reach."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.docs.pages import PAGES, ROOT, name

_LINK = re.compile(r"\]\(([^)#\s]+)(?:#([^)\s]+))?\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
# with a class in each, so that the pattern is no such name itself
_REGISTRY = re.compile(r"pyp[i]\.|pythonhoste[d]|/simpl[e]/|npmj[s]\.|index-ur[l]|find-link[s]")
_PICTURES = {".png", ".docx", ".xlsx", ".pdf"}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for target, anchor in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        found = page.parent / target
        if not found.exists() or (anchor and anchor not in _anchors(found)):
            broken.append(f"{target}#{anchor}" if anchor else target)
    assert broken == []


def test_every_page_is_reached_from_the_front() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page in reached:
            continue
        reached.add(page)
        for target, _ in _LINK.findall(page.read_text(encoding="utf-8")):
            found = page.parent / target
            if found.is_dir():
                waiting += found.glob("*.md")
            elif found.suffix == ".md" and found.exists():
                waiting.append(found)
    assert {page.resolve() for page in PAGES} - reached == set()


def test_no_file_names_a_package_registry() -> None:
    naming = [
        str(path.relative_to(ROOT))
        for path in _files()
        if _REGISTRY.search(path.read_text(encoding="utf-8"))
    ]
    assert naming == []


def _files() -> list[Path]:
    """The project's own files: those that git keeps or would keep."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split("\0")
    files = [ROOT / each for each in listed if each]
    return [each for each in files if each.is_file() and each.suffix not in _PICTURES]


def _anchors(page: Path) -> set[str]:
    headings = _HEADING.findall(page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
