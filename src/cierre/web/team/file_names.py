"""Names of files in people's words, as every file system takes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from cierre.web.team.members import Member

_UNFIT = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_TAKEN = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.I)
"""Names that are devices on Windows, whatever ending they have."""
_LONGEST = 80
"""Characters, and twice as many bytes, of a name: Windows takes 260 with all folders."""


def file_name(name: str) -> str:
    """A name without what some file system refuses: ``Ana: Pérez.`` becomes ``Ana_ Pérez``."""
    told = unicodedata.normalize("NFC", name)
    told = "".join(each for each in told if unicodedata.category(each) not in ("Cf", "Cs", "Co"))
    told = " ".join(_UNFIT.sub("_", told).split())[:_LONGEST]
    told = told.encode(errors="ignore")[: 2 * _LONGEST].decode(errors="ignore").strip(". ")
    return f"_{told}" if _TAKEN.match(told) or not told else told


def paths_of(members: Iterable[Member], period: str) -> dict[str, str]:
    """The path of each member's report by scope, without its ending: a team's and its people's lie
    in a folder of the team. No two are alike, not even where capitals make no difference.

    ``period`` is what the period is called.
    """
    paths: dict[str, str] = {}
    folders: list[tuple[int, str]] = []
    taken: set[str] = set()
    for each in members:
        while folders and folders[-1][0] >= each.depth:
            folders.pop()
        if each.kind == "unit":
            folders.append((each.depth, _free(file_name(each.name), taken)))
        above = f"{folders[-1][1]}/" if folders else ""
        name = file_name(each.name)
        paths[each.scope] = _free(f"{above}{name} - {file_name(period)}", taken)
    return paths


def _free(path: str, taken: set[str]) -> str:
    """The path, or the first with a number behind it that nothing else has; it is taken then."""
    found, further = path, 2
    while found.casefold() in taken:
        found, further = f"{path} ({further})", further + 1
    taken.add(found.casefold())
    return found
