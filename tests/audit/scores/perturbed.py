"""Numbers of checked relations changed by one digit: does the audit find them, and only them?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from cierre.audit import audit
from tests.audit.scores.measures import Measure, Target, Told
from tests.audit.scores.sets import Marked, marked
from tests.audit.scores.slips import Outcome, Slip, Span, outcome, slip, words_around

FOUND = {"real": Target("≥", 35, percent=True)}
ALARMED = Target("≤", 2, percent=True)


@dataclass
class _Runs:
    """The runs of a set so far: how many were made and found, in all and by group."""

    told: Told
    made: int = 0
    found: int = 0
    alarmed: int = 0
    of: dict[str, Counter[str]] = field(default_factory=dict)

    def add(self, report: Marked, kinds: list[str], slipped: Slip, said: Outcome) -> None:
        self.made += 1
        self.found += said.found
        self.alarmed += bool(said.alarms)
        for group, names in (("language", [report["language"]]), ("kind", kinds)):
            for what in ("made", "found") if said.found else ("made",):
                self.of.setdefault(f"{group} {what}", Counter()).update(names)
        shown = (report["id"], "/".join(kinds), slipped)
        if not said.found:
            self.told.case("missed", *shown, words_around(report["text"], slipped.span))
        for each in said.alarms:
            self.told.case("alarm", *shown, f"{each.kind}: {each.quote}")


def told_of(name: str, seed: int = 1, each: int = 1, only: str = "") -> Told:
    """A slip in every ``each``-th number that a claim found right in a report without errors
    stands on. Raises Absent.
    """
    told = Told()
    runs = _Runs(told)
    for report in marked(name):
        errors = any(one["verdict"] == "error" for one in report["expected"])
        if not errors and only in ("", report["id"]):
            _perturb(report, seed, each, runs)
    told.measures += [
        Measure(f"{name} perturbed: found", runs.found, runs.made, FOUND.get(name)),
        Measure(f"{name} perturbed: runs with a false alarm", runs.alarmed, runs.made, ALARMED),
        Measure(f"{name} perturbed: crashed", told.count("crashed"), runs.made, Target("≤", 0)),
    ]
    for group in ("language", "kind"):
        found = runs.of.get(f"{group} found", Counter())
        told.shares(f"  {name} found,", found, runs.of.get(f"{group} made", Counter()))
    return told


def _perturb(report: Marked, seed: int, each: int, runs: _Runs) -> None:
    text = report["text"]
    clean = audit(text)
    right: dict[Span, list[str]] = {}
    for claim in clean.claims:
        if claim.verdict == "ok" and claim.kind != "date":
            for span in dict.fromkeys(claim.spans):
                right.setdefault(span, []).append(claim.kind)
    for span, kinds in sorted(right.items()):
        random = Random(f"{seed} {report['id']} {span[0]}")
        slipped = slip(text, span, random)
        if slipped is None or random.randrange(each):
            continue
        try:
            after = audit(slipped.text(text))
        except Exception as problem:  # noqa: BLE001 a crash is one of the things counted
            runs.told.case("crashed", report["id"], slipped, repr(problem))
            continue
        said = outcome(slipped, clean, after)
        runs.add(report, sorted(set(kinds)), slipped, said)
