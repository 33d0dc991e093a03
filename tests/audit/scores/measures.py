"""What was counted, what it must reach, and the one table of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

_UNKNOWN = "—"


@dataclass(frozen=True)
class Target:
    """What must be reached at least or at most: so many, or such a share of all."""

    sign: Literal["≥", "≤"]
    number: int
    percent: bool = False

    def met(self, reached: int, of: int) -> bool:
        """Whether it is; a share of nothing reaches nothing."""
        asked = self.number * of if self.percent else self.number
        got = 100 * reached if self.percent else reached
        return got <= asked if self.sign == "≤" else got >= asked and of > 0

    def __str__(self) -> str:
        return f"{self.sign} {self.number}{' %' if self.percent else ''}"


@dataclass(frozen=True)
class Measure:
    """So many of so many, under a name; without a target it only tells."""

    name: str
    reached: int
    of: int
    target: Target | None = None

    @property
    def met(self) -> bool:
        """Whether what it must reach is reached."""
        return self.target is None or self.target.met(self.reached, self.of)


@dataclass
class Told:
    """A part's measures, and by its kind (missed, false, crashed) each case that went wrong."""

    measures: list[Measure] = field(default_factory=list)
    cases: dict[str, list[str]] = field(default_factory=dict)

    def case(self, kind: str, *words: object) -> None:
        """Note a case that went wrong."""
        line = "  ".join(" ".join(str(each).split()) for each in words)
        self.cases.setdefault(kind, []).append(line)

    def count(self, kind: str) -> int:
        """How many cases there are of a kind."""
        return len(self.cases.get(kind, ()))

    def shares(self, heading: str, found: Counter[str], of: Counter[str]) -> None:
        """A measure without a target for each group."""
        self.measures += [
            Measure(f"{heading} {each}", found[each], count) for each, count in sorted(of.items())
        ]

    def lines(self, most: int | None) -> Iterator[str]:
        """The cases, so many of each kind (None: all)."""
        for kind, cases in self.cases.items():
            yield from (f"{kind:8} {case}" for case in cases[:most])
            if most is not None and 0 < most < len(cases):
                yield f"{kind:8} … and {len(cases) - most} more"


def table(measures: Sequence[Measure]) -> str:
    """The measures as lines of one table."""
    width = max((len(each.name) for each in measures), default=0)
    return "\n".join(_row(each, width) for each in measures)


def _row(measure: Measure, width: int) -> str:
    share = f"{100 * measure.reached / measure.of:5.1f} %" if measure.of else f"{_UNKNOWN:>7}"
    counted = f"{measure.reached:6} / {measure.of:<6}"
    told = f"{measure.name:{width}} {counted} {share}"
    if measure.target is None:
        return told
    return f"{told}  {measure.target!s:7} {'met' if measure.met else 'NOT MET'}"
