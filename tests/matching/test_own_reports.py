"""Reports that Cierre wrote are right to the last figure, and one altered figure is found."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from cierre.audit.document import Document
from cierre.audit.readers import read
from cierre.matching.headings import records
from cierre.matching.matched import Numeral
from cierre.matching.matching import Yardstick
from cierre.office.writing import Draft
from tests.samples import EACH, Sample

pytestmark = pytest.mark.parametrize("office", EACH)

# every office in one language and the formats that cost little, and one of each of the others
_FORMATS = {"agent": "pdf", "call_centre": "md", "logistics": "docx", "property": "html",
            "satisfaction": "xlsx"}  # fmt: skip
_LANGUAGES = {"agent": "es", "call_centre": "zh", "logistics": "en", "property": "es",
              "satisfaction": "zh"}  # fmt: skip
_ALTERED = 4


def _texts(office: Sample, folder: Path) -> Iterator[tuple[Document, Draft]]:
    name = office.office
    scopes = [each for each in office.drafts if each == "office" or each.startswith("person:")]
    for scope in scopes[:2]:
        draft = office.drafts[scope][_LANGUAGES[name]]
        for file in draft.write(folder, (_FORMATS[name],), annex=False):
            if file.suffix != ".json":
                yield read(file, "es"), draft


def _yardstick(text: Document, office: Sample, draft: Draft) -> Yardstick:
    material = office.archive.material(draft.statement, draft.document.language)
    return Yardstick(draft.document if records(text, material) else draft.planned, material)


def test_own_reports_are_right_and_what_is_altered_is_found(
    office: str, sample: Callable[[str], Sample], tmp_path: Path
) -> None:
    of = sample(office)
    altered = found = 0
    accused: list[str] = []
    for text, draft in _texts(of, tmp_path):
        yardstick = _yardstick(text, of, draft)
        numerals = yardstick.match(text).numerals
        assert [each for each in numerals if each.verdict == "wrong"] == []
        right = [e for e in numerals if e.verdict == "right" and re.search(r"\d", e.text)]
        assert len(right) > len(numerals) / 2
        for each in _some(right, f"{office} {draft.statement.scope}"):
            changed = _with_another_digit(text, each)
            wrong = yardstick.match(changed).of("wrong")
            here = [e for e in wrong if e.start < each.end and each.start < e.end]
            accused += [e.text for e in wrong if e not in here]
            altered, found = altered + 1, found + bool(here)
    assert accused == []
    assert found >= 0.95 * altered, f"{found} of {altered}"


def _some(right: list[Numeral], seed: str) -> list[Numeral]:
    """A few, the same in every run."""
    return sorted(right, key=lambda each: _hash(f"{seed} {each.start}"))[:_ALTERED]


def _hash(said: str) -> int:
    return int(hashlib.sha256(said.encode()).hexdigest(), 16)


def _with_another_digit(text: Document, numeral: Numeral) -> Document:
    places = [at for at in range(numeral.start, numeral.end) if text.text[at].isdigit()]
    place = places[_hash(numeral.text) % len(places)]
    digits = (str((int(text.text[place]) + step) % 10) for step in count(1))
    return replace(text, text=f"{text.text[:place]}{next(digits)}{text.text[place + 1 :]}")
