"""Each promise of the page names a test that is there."""

from __future__ import annotations

import re

from tests.docs.pages import ROOT
from tests.truth.tampered import KINDS

_TEXT = (ROOT / "docs/guarantees.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| .+ \| `(tests/[\w/]+\.py)`(?:, `(test_\w+)`)? \|$", re.MULTILINE)


def test_each_promise_of_a_close_names_a_test_that_is_there() -> None:
    promises = _TEXT.partition("## What a close promises")[2].partition("\n## ")[0]
    lines = [line for line in promises.splitlines() if line.startswith("| ")][1:]
    named = _ROW.findall(promises)
    assert len(named) == len(lines) > 15
    for path, name in named:
        written = (ROOT / path).read_text(encoding="utf-8")
        assert f"def {name}(" in written if name else "def test_" in written, (path, name)


def test_the_page_tells_in_how_many_ways_an_office_is_tampered_with() -> None:
    assert f"in {len(KINDS)} ways" in _TEXT
