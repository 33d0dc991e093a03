"""Which records prove a figure that a text should have had: those of a month, a figure, a part."""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass

from cierre.calendars.period import Period
from cierre.report.document import Bound
from cierre.report.figures import SET
from cierre.report.proof import LEDGER

_MONTH = re.compile(r"\d{4}-\d{2}")
_BEFORE = ("before", "opening")


@dataclass(frozen=True)
class Source:
    """The records of a figure, or of a part of it, in a period."""

    period: str
    figure: str
    part: str = ""

    def command(self, office: str, scope: str) -> str:
        """The command that lists them."""
        words = ["cierre", "evidence", office, self.period, self.figure]
        words += ["--scope", scope] if scope != "office" else []
        words += ["--where", self.part] if self.part else []
        return shlex.join(words)

    @property
    def where(self) -> dict[str, str]:
        """The part as it is asked for."""
        name, _, value = self.part.partition("=")
        return {name: value} if name else {}


def source_of(number: Bound, period: str) -> Source | None:
    """Where a number of a statement comes from; None where the office set it, and for those of
    the reconciliation, which no single figure's records prove."""
    if number.figure == LEDGER or number.aspect.endswith(SET) or "&" in number.part:
        return None
    if _MONTH.fullmatch(number.aspect):
        period = number.aspect
    elif number.aspect in _BEFORE:
        period = Period.parse(period).previous().id
    return Source(period, number.figure, number.part)


def is_set(number: Bound) -> bool:
    """Whether somebody set the number, and nothing was counted."""
    return number.aspect.endswith(SET)
