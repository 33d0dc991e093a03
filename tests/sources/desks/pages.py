"""Pages of help desks, written as files and read as the product reads them."""

from __future__ import annotations

import json
from pathlib import Path

from cierre.sources.desks.lines import Line
from cierre.sources.tables.importing import Imported, read_file


def written(folder: Path, *pages: object, name: str = "tickets.json") -> Path:
    """The pages in a file: one alone, or several in an array."""
    path = folder / name
    whole = pages[0] if len(pages) == 1 else list(pages)
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


def read(folder: Path, *pages: object, **answers: str) -> Imported:
    """What the pages come to in an office that begins with them."""
    return read_file(written(folder, *pages), answers=answers, language="en")


def told(lines: list[Line]) -> list[tuple[str, str, str, str]]:
    """Of each line the moment, the state, and who has the ticket."""
    return [(each.at, each.state, each.agent, each.team) for each in lines]
