"""Results told beside their targets in tables: met or not.

Examples: ``97.2% | ≥98.0% | 未达标`` · ``Target 85% | May 81% | Met? No`` ·
``Meta | Máximo 12 h | 14 h | No cumple``. A target that does not say on which side of it the
number should be is taken to be one to reach, and what contradicts that is a query: of delays and
failures less is better. Counter-examples: a column of yes and no without a target beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.checks.claiming import number, worded
from cierre.audit.checks.verdicts import compatible
from cierre.audit.finding import Claim, Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Cell, Table
from cierre.audit.wording import why_said

_MET: Final = re.compile(
    r"\W*(?:s[ií]|yes|met|on target|cumple|cumplid[oa]|alcanzad[oa]"
    r"|达标|達標|是|完成|达成|[✓✔✅])\W*",
    re.IGNORECASE,
)
_MISSED: Final = re.compile(
    r"\W*(?:no|not met|missed|below|off target|no (?:cumple|cumplid[oa]|alcanzad[oa])|incumplid[oa]"
    r"|未达标|未達標|不达标|否|未完成|未达成|[✗✘❌×])\W*",
    re.IGNORECASE,
)
_TARGET: Final = re.compile(
    r"\bmetas?\b|\bobjetivos?\b|\bl[ií]mites?\b|\btopes?\b|\btargets?\b|\bgoals?\b|\blimits?\b"
    r"|\bstandards?\b|目标|目標|指标|标准|要求|限值|考核",
    re.IGNORECASE,
)
_AT_LEAST: Final = re.compile(
    r"≥|>=|\bor (?:more|better|above)\b|\bo más\b"
    r"|\bat least\b|\bmin(?:imum)?\b|\bm[ií]n(?:imo)?\b|\bal menos\b|不低于|以上",
    re.IGNORECASE,
)
_AT_MOST: Final = re.compile(
    r"≤|<=?|\bor (?:fewer|less|under)\b|\bo menos\b"
    r"|\b(?:no|not) more than\b|\bno más de\b|\bnot over\b"
    r"|\bat most\b|\bunder\b|\bbelow\b|\bwithin\b|\bup to\b|\bm[aá]x(?:im[oa]|imum)?\b"
    r"|\bmenos de\b|\bhasta\b|\bcomo máximo\b|不超过|不高于|以内|以下",
    re.IGNORECASE,
)
_OFTEN: Final = 0.6
"""The share of a column's cells that must say met or missed, and of its rows that must agree."""


@dataclass(frozen=True, slots=True)
class _Row:
    said: Cell
    actual: Mention
    target: Mention
    side: int
    """1 where the number should be at least the target, -1 at most, 0 where it does not say."""

    @property
    def met(self) -> bool:
        """Whether the cell says that the target is met."""
        return _MET.fullmatch(self.said.text) is not None

    @property
    def holds(self) -> bool:
        """Whether the number is on the side of the target that the cell says."""
        far = (self.actual.value - self.target.value) * (self.side or 1)
        return self.met == (far >= 0)


def attained(report: Report) -> Iterator[Claim]:
    """The targets that the report's tables say are met or missed."""
    for table in report.tables:
        said = [column for column in table.columns[1:] if _says_met(table, column)]
        aims = [column for column in table.columns[1:] if _heads_target(table, column)]
        if len(said) != 1 or len(aims) != 1:
            continue
        others = [each for each in table.columns[1:] if each not in (*said, *aims)]
        readings = [_rows(report, table, said[0], aims[0], each) for each in others]
        best = max(readings, key=lambda rows: sum(each.holds for each in rows), default=[])
        if best and sum(each.holds for each in best) >= _OFTEN * len(best):
            yield from (_claim(report, each) for each in best)


def _says_met(table: Table, column: int) -> bool:
    cells = [row[column] for row in table.rows[1:] if column in row and row[column].text]
    said = [each for each in cells if _MET.fullmatch(each.text) or _MISSED.fullmatch(each.text)]
    return len(said) > 1 and len(said) >= _OFTEN * len(cells)


def _heads_target(table: Table, column: int) -> bool:
    return column in table.rows[0] and _TARGET.search(table.rows[0][column].text) is not None


def _rows(report: Report, table: Table, said: int, aim: int, actual: int) -> list[_Row]:
    found = []
    for row in table.rows[1:]:
        if not {said, aim, actual} <= row.keys():
            continue
        word, stated = row[said], row[actual].mention
        target = row[aim].mention or _sole(report, row[aim])
        if not (_MET.fullmatch(word.text) or _MISSED.fullmatch(word.text)):
            continue
        if stated and target and _comparable(stated, target):
            found.append(_Row(word, stated, target, _side(row[aim].text)))
    return found


def _sole(report: Report, cell: Cell) -> Mention | None:
    """The number of a cell that says more than the number: "under 4%"."""
    inside = [
        each for each in report.mentions
        if cell.block.start <= each.start < cell.block.end and not each.numeral.weak
    ]  # fmt: skip
    return inside[0] if len(inside) == 1 else None


def _comparable(stated: Mention, target: Mention) -> bool:
    return compatible(stated, target) and (stated.unit == target.unit or not target.unit)


def _side(words: str) -> int:
    return int(_AT_LEAST.search(words) is not None) - int(_AT_MOST.search(words) is not None)


def _claim(report: Report, row: _Row) -> Claim:
    block = row.said.block
    verdict: Verdict = "ok" if row.holds else "error" if row.side else "query"
    parts: Sequence[Mention] = (row.actual, row.target)
    return worded(
        report, "target", verdict, (block.start, block.end), "attained",
        stated=row.said.text, computed=number(row.actual), parts=[number(each) for each in parts],
        whole=number(row.target), took_part=parts,
        why="" if row.side or row.holds else why_said(report.spoken, "less_is_better"),
    )  # fmt: skip
