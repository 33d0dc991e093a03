"""The written table of who may open what, read: ``url_table.txt`` says what stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROLES = ("nobody", "agent", "lead", "manager", "auditor", "administrator", "owner")
TABLE = Path(__file__).with_suffix(".txt")


@dataclass(frozen=True)
class Row:
    """An address asked by a method with some keys; ``allowed`` are the letters of each role."""

    name: str
    method: str
    keys: Mapping[str, str]
    query: str
    sent: Mapping[str, str]
    allowed: Mapping[str, frozenset[str]]

    def __str__(self) -> str:
        further = [*self.keys, *([self.query] if self.query else []), *self.sent]
        return "-".join((self.name, self.method, *further))


def read_table(path: Path = TABLE) -> Iterator[Row]:
    """The rows of the table, the profiles in their places."""
    profiles: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("="):
            name, *letters = line[1:].split()
            profiles[name] = letters
            continue
        asked, _, cells = line.rpartition(" : ")
        name, method, *keys = asked.split()
        letters = cells.split()
        if len(letters) == 1:
            letters = profiles[letters[0]]
        allowed = {
            role: frozenset(each.replace("-", ""))
            for role, each in zip(ROLES, letters, strict=True)
        }
        pairs = [each.partition("=") for each in keys if not each.startswith("?")]
        yield Row(
            name, method,
            {key: value for key, _, value in pairs if not key.startswith("!")},
            "&".join(each[1:] for each in keys if each.startswith("?")),
            {key[1:]: value for key, _, value in pairs if key.startswith("!")},
            allowed,
        )  # fmt: skip
