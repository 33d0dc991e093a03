"""Reports with expected claims, where the machine has them, and how the audit does on them.

The sets' form is that of the README beside them.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from cierre.audit import audit
from cierre.audit.finding import Claim
from tests.audit.scores.measures import Measure, Target, Told

FOLDER = "CIERRE_AUDITS"
_BESIDE = Path(__file__).parents[4] / "shared" / "audit"
_ACCUSED = {"error", "query"}

TARGETS: Mapping[str, Mapping[str, Target]] = {
    "real": {
        "errors found": Target("≥", 5),
        "documents with a false error": Target("≤", 1),
    },
    "dev": {
        "errors found": Target("≥", 12),
        "false errors": Target("≤", 0),
        "claims recognised": Target("≥", 285),
    },
}
"""What the audit must reach on each set."""

Expected = Mapping[str, Any]
Marked = Mapping[str, Any]
"""A report of a set, with its expected claims."""


class Absent(Exception):
    """A set that this machine does not have, and what to do."""


@cache
def marked(name: str) -> tuple[Marked, ...]:
    """The reports of a set. Raises Absent."""
    path = Path(os.environ.get(FOLDER, _BESIDE)) / f"{name}.jsonl"
    if not path.is_file():
        raise Absent(f"no marked reports here: set {FOLDER} to the folder of {path.name}")
    return tuple(json.loads(line) for line in path.read_text("utf-8").splitlines() if line)


def told_of(name: str, only: str = "") -> Told:
    """How the audit does on a set, or on the one report that is named. Raises Absent."""
    told, tally = Told(), Counter[str]()
    for report in marked(name):
        if only in ("", report["id"]):
            _judge(report, told, tally)
    targets = {"crashed": Target("≤", 0), **TARGETS[name]}
    told.measures = [
        Measure(f"{name}: {what}", tally[what], tally[of], targets.get(what))
        for what, of in (
            ("errors found", "errors"),
            ("false errors", "documents"),
            ("documents with a false error", "documents"),
            ("claims recognised", "claims"),
            ("crashed", "documents"),
        )
        if tally[of]
    ]
    return told


def _judge(report: Marked, told: Told, tally: Counter[str]) -> None:
    """Count a report: each expected claim seen or not, each error found, each false one."""
    tally["documents"] += 1
    try:
        claims = audit(report["text"]).claims
    except Exception as problem:  # noqa: BLE001 a crash is one of the things counted
        tally["crashed"] += 1
        told.case("crashed", report["id"], repr(problem))
        claims = ()
    for each in _counted(report):
        hits = [claim for claim in claims if same(each, claim)]
        wanted = {"error", each["verdict"], *each.get("accept", ())}
        tally.update({"claims": 1, "claims recognised": bool(hits)})
        if each["verdict"] == "error":
            found = any(claim.verdict in wanted for claim in hits)
            tally.update({"errors": 1, "errors found": found})
            if not found:
                said = ", ".join(sorted({claim.verdict for claim in hits})) or "not seen"
                told.case("missed", *_shown(report, each), f"({said})", each["quote"])
        elif not hits:
            told.case("unseen", *_shown(report, each), each["quote"])
    false = list(_false(report, claims))
    tally.update({"false errors": len(false), "documents with a false error": bool(false)})
    for claim in false:
        told.case("false", report["id"], claim.kind, f"{claim.stated} → {claim.right}", claim.quote)


def _shown(report: Marked, expected: Expected) -> tuple[str, str, str]:
    numbers = ", ".join(map(str, expected.get("parts") or ()))
    return report["id"], expected["kind"], f"{expected.get('stated')} of [{numbers}]"


def _counted(report: Marked) -> Iterator[Expected]:
    """What an audit of the report alone must see."""
    for each in report["expected"]:
        if not (each.get("implicit") or each.get("cross_document") or "follows_from" in each):
            yield each


def _false(report: Marked, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The errors that the report does not have."""
    right = [
        each for each in report["expected"] if {each["verdict"], *each.get("accept", ())} & _ACCUSED
    ]
    for claim in claims:
        if claim.verdict == "error" and not any(same(each, claim) for each in right):
            yield claim


def same(expected: Expected, claim: Claim) -> bool:
    """Whether a claim is the expected one: its stated number, and one of the others."""
    wanted = _numbers(expected.get("parts") or (), expected.get("whole"))
    found = _numbers(claim.parts, claim.whole)
    stated, said = _number(expected.get("stated")), _number(claim.stated)
    if stated not in found | {said} or said not in wanted | {stated}:
        return False
    return not wanted or not found or not wanted.isdisjoint(found)


def _numbers(parts: Sequence[object], whole: object) -> set[Decimal | str]:
    return {_number(each) for each in (*parts, *((whole,) if whole else ()))}


def _number(written: object) -> Decimal | str:
    """A number without its sign, so that a fall of 6 and -6 are the same; or the words."""
    plain = str(written).strip().rstrip("%").replace("+", "").strip()
    try:
        return abs(Decimal(plain)).normalize()
    except InvalidOperation:
        return plain
