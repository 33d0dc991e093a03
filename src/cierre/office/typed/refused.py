"""What was typed and cannot be recorded: every cause at once, by the field that it is in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cierre.fault import Fault
from cierre.sources.problems import Problem


@dataclass(frozen=True)
class Wrong:
    """A cause, with the number of the item and the id of the field, "" where it is of all of it."""

    number: str
    field: str
    what: str
    remedy: str
    code: str


class Refused(Fault):
    """Nothing was recorded; ``causes`` are all that stand against it."""

    causes: tuple[Wrong, ...] = ()


def refused(causes: Sequence[Wrong]) -> Refused:
    """The fault that tells all of the causes, each once."""
    told = tuple(dict.fromkeys(causes))
    several = len({each.number for each in told}) > 1
    said = (f"{each.number}: {each.what}" if several else each.what for each in told)
    fault = Refused("typed-refused", names=" ".join(said))
    fault.causes = told
    return fault


def wrong(
    problems: Sequence[Problem], numbers: Mapping[int, str], fields: Mapping[str, str]
) -> list[Wrong]:
    """Problems of rows as causes; ``numbers`` are those of the rows, ``fields`` ids by heading."""
    return [
        Wrong(
            numbers.get(each.row or 0, ""),
            fields.get(each.column, ""),
            each.what,
            each.remedy,
            each.code,
        )
        for each in problems
    ]
