"""How well the audit reads a set of reports with expected claims, and how fast.

    python bench/audit_scores.py dev.jsonl

Prints, per language, per kind and per verdict, how many of the expected claims were recognised
and how many of them with the expected verdict; the errors found and the false ones; documents
per second on one core. The set's form is that of its own README.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from cierre.audit import audit
from cierre.audit.finding import Claim
from cierre.audit.readers.text import read_text

Expected = Mapping[str, Any]
ROUNDS = 5


def comparable(written: object) -> Decimal | str:
    """A number without its sign, so that a fall of 6 and -6 are the same; or the words."""
    plain = str(written).replace("pp", "").replace("+", "").strip().rstrip("%")
    try:
        return abs(Decimal(plain)).normalize()
    except InvalidOperation:
        return str(written).strip()


def around(parts: Sequence[object], whole: object) -> set[Decimal | str]:
    """The numbers that a claim stands on."""
    return {comparable(each) for each in [*parts, *([whole] if whole else [])]}


def same(expected: Expected, claim: Claim) -> bool:
    """Whether the claim is the expected one: its stated number, and one of the others."""
    wanted, stated = around(expected["parts"], expected["whole"]), comparable(expected["stated"])
    found, said = around(claim.parts, claim.whole), comparable(claim.stated)
    if stated not in found | {said} or said not in wanted | {stated}:
        return False
    return not wanted or not found or bool(wanted & found)


def counted(report: Mapping[str, Any]) -> Iterator[Expected]:
    """The expected claims that an audit of the document alone must recognise."""
    for each in report["expected"]:
        left_out = each.get("implicit") or each.get("cross_document") or "follows_from" in each
        if not left_out:
            yield each


def scored(reports: Sequence[Mapping[str, Any]]) -> dict[tuple[str, str], Counter[str]]:
    """Tallies by ("language", "zh"), ("kind", "sum"), ("verdict", "error") and ("all", "")."""
    tallies: dict[tuple[str, str], Counter[str]] = {}
    for report in reports:
        claims = audit(report["text"]).claims
        language = ("language", report["language"])
        for each in counted(report):
            hits = [claim for claim in claims if same(each, claim)]
            wanted = {each["verdict"], *each.get("accept", ())}
            judged = any(claim.verdict in wanted for claim in hits)
            kinds = (("kind", each["kind"]), ("verdict", each["verdict"]))
            for key in (("all", ""), language, *kinds):
                tally = tallies.setdefault(key, Counter())
                tally.update(expected=1, recognised=bool(hits), judged=judged)
        false = len(false_errors(report, claims))
        for key in (("all", ""), language):
            tally = tallies.setdefault(key, Counter())
            tally.update(false=false, documents=1)
    return tallies


def false_errors(report: Mapping[str, Any], claims: Sequence[Claim]) -> list[Claim]:
    """The errors that the set does not have."""
    right = [
        each
        for each in report["expected"]
        if {each["verdict"], *each.get("accept", ())} & {"error", "query"}
    ]
    return [
        claim
        for claim in claims
        if claim.verdict == "error" and not any(same(each, claim) for each in right)
    ]


def documents_per_second(reports: Sequence[Mapping[str, Any]]) -> float:
    """The best of a few rounds, in processor time."""
    documents = [read_text("", report["text"]) for report in reports]
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for document in documents:
            audit(document)
        best = min(best, time.process_time() - start)
    return len(documents) / best


def load(file: Path) -> list[dict[str, Any]]:
    """The reports of a set, one JSON object a line."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    reports = load(parser.parse_args().reports)
    print(f"{'':22}{'expected':>9}{'recognised':>12}{'verdict':>9}{'false errors':>14}")
    for (group, name), tally in sorted(scored(reports).items()):
        false = f"{tally['false']} in {tally['documents']}" if tally["documents"] else ""
        print(
            f"{f'{group} {name}':22}{tally['expected']:9}{tally['recognised']:12}"
            f"{tally['judged']:9}{false:>14}"
        )
    print(f"{documents_per_second(reports):.0f} documents per second on one core")


if __name__ == "__main__":
    main()
