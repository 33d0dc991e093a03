"""Every report that Cierre writes of the sample offices: right, and with one figure altered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from cierre.audit import Audited, Unreadable, audit
from cierre.report import FORMATS
from tests.audit.scores.measures import Measure, Target, Told
from tests.audit.scores.slips import Span, covers, outcome, slip, words_around
from tests.examples.spreadsheets import NAMES
from tests.samples import Sample

FOUND = Target("≥", 60, percent=True)
SLIPS = 3
"""In how many figures of a report, one at a time, a slip is made."""
_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec)[a-z]*\.?"
_NO_FIGURE = re.compile(
    rf"(?:\b\d{{1,2}}\s(?:al|a|y|to|and)\s)?\b\d{{1,2}}\s(?:de\s)?{_MONTH}\b(?:\s(?:de\s)?\d{{4}})?"
    rf"|\b{_MONTH}\s(?:de\s)?\d{{1,4}}\b"
    r"|\d+年|\d{1,2}月|\d{1,2}日|\d{1,2}:\d\d|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
    r"|(?<!\d)(?:19|20)\d\d(?!\d)|[A-Z#_][\w]*-?\d[\w-]*",
    re.IGNORECASE | re.ASCII,
)
"""Dates, hours, years and the names of cases."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")


def written(samples: Iterable[Sample], folder: Path, each: int = 1) -> Iterator[Path]:
    """August of an office and every ``each``-th scope, in three languages and five formats."""
    for sample in samples:
        for drafts in list(sample.drafts.values())[::each]:
            for language, draft in drafts.items():
                place = folder / sample.office / language
                place.mkdir(parents=True, exist_ok=True)
                files = draft.write(place, FORMATS)
                yield from (file for file in files if file.suffix != ".json")


def every_sample(home: Path) -> Iterator[Sample]:
    """The sample offices, made and loaded into a folder when it is their turn."""
    return (Sample(name, home) for name in NAMES)


def found_in(folder: Path) -> list[Path]:
    """The reports that lie in a folder."""
    return sorted(each for kind in FORMATS for each in folder.rglob(f"*.{kind}") if each.is_file())


def told_of(files: Iterable[Path], seed: int = 1, each: int = 1, only: str = "") -> Told:
    """What the audit says of every ``each``-th file, and of slips in those that are Markdown."""
    told, tally = Told(), Counter[str]()
    for number, path in enumerate(files, seed):
        if number % each or only not in str(path):
            continue
        tally["files"] += 1
        clean = _clean(path, told, tally)
        if clean is not None and path.suffix == ".md" and not path.stem.endswith("-annex"):
            _alter(path, clean, seed, told, tally)
    told.measures = [
        Measure("reports: with an error", tally["accused"], tally["files"], Target("≤", 0)),
        Measure("reports: refused, as too long", tally["refused"], tally["files"]),
        Measure("reports: crashed", told.count("crashed"), tally["files"], Target("≤", 0)),
        Measure("reports altered: found", tally["found"], tally["altered"], FOUND),
        Measure("  by their text alone", tally["read"], tally["altered"]),
        Measure("  of those in a checked relation", tally["related_found"], tally["related"]),
        Measure("reports altered: with a false alarm", tally["alarmed"], tally["altered"]),
    ]
    return told


def _clean(path: Path, told: Told, tally: Counter[str]) -> Audited | None:
    try:
        clean = audit(path)
    except Unreadable as refused:
        tally["refused"] += 1
        told.case("refused", _named(path), refused)
        return None
    except Exception as problem:  # noqa: BLE001 a crash is one of the things counted
        told.case("crashed", _named(path), repr(problem))
        return None
    errors = [claim for claim in clean.claims if claim.verdict == "error"]
    tally["accused"] += bool(errors)
    for claim in errors:
        told.case("false", _named(path), claim.kind, f"{claim.stated} → {claim.right}", claim.quote)
    return clean


def _alter(path: Path, clean: Audited, seed: int, told: Told, tally: Counter[str]) -> None:
    """Slips in some figures of a report, one at a time."""
    document, random = clean.document, Random(f"{seed} {_named(path)}")
    figures = list(figures_of(document.text))
    for span in random.sample(figures, min(SLIPS, len(figures))):
        slipped = slip(document.text, span, random)
        if slipped is None:
            continue
        shown = (_named(path), slipped)
        text = slipped.text(document.text)
        try:
            after, read = (audit(replace(document, text=text, written=those))
                           for those in (document.written, ()))  # fmt: skip
        except Exception as problem:  # noqa: BLE001 a crash is one of the things counted
            told.case("crashed", *shown, repr(problem))
            continue
        said, alone = outcome(slipped, clean, after), outcome(slipped, clean, read)
        tally.update(
            altered=1, found=said.found, alarmed=bool(said.alarms or alone.alarms), read=alone.found
        )
        related = any(covers(each, span) for each in clean.claims if each.verdict == "ok")
        tally.update(related=related, related_found=related and alone.found)
        if not said.found:
            told.case("missed", *shown, words_around(document.text, span))
        for claim in [*said.alarms, *alone.alarms]:
            told.case("alarm", *shown, f"{claim.kind}: {claim.quote}")


def figures_of(text: str) -> Iterator[Span]:
    """Where the numbers of a report stand that are no dates, hours, years or names of cases.

    >>> text = "G-1234 del 1 al 31 de agosto de 2026: 1.145 gestiones (52 %)"
    >>> [text[start:end] for start, end in figures_of(text)]
    ['1.145', '52']
    """
    others = [each.span() for each in _NO_FIGURE.finditer(text)]
    for figure in _FIGURE.finditer(text):
        start, end = figure.span()
        if not any(first < end and start < last for first, last in others):
            yield start, end


def _named(path: Path) -> str:
    """A report's file by its last folders."""
    return "/".join(path.parts[-4:])
