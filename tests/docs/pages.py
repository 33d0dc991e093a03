"""The pages a reader finds, and the blocks in them."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = tuple(
    sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")])
)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def name(page: Path) -> str:
    """The page's path as a reader would write it."""
    return page.relative_to(ROOT).as_posix()


def blocks(page: Path, language: str) -> tuple[str, ...]:
    """The contents of a page's fenced blocks of one language."""
    text = page.read_text(encoding="utf-8")
    return tuple(content for marked, content in _BLOCK.findall(text) if marked == language)


def commands(page: Path) -> tuple[str, ...]:
    """The lines of a page's ``sh`` blocks that call Cierre, in order."""
    lines = "".join(blocks(page, "sh")).splitlines()
    return tuple(line for line in lines if line.startswith("cierre "))
