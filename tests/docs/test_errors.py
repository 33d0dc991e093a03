"""Every code is on the page, said in three languages, and raised somewhere."""

from __future__ import annotations

import re

import pytest

from cierre.fault import CATALOGUE as FAULTS
from cierre.sources.catalogue import CATALOGUE as PROBLEMS
from cierre.spoken import LANGUAGES, Catalogue
from tests.docs import errors
from tests.docs.pages import ROOT

CATALOGUES = {"faults": FAULTS, "problems": PROBLEMS}


def test_the_page_is_what_the_catalogues_give() -> None:
    # when this fails: python -m tests.docs.errors
    assert errors.PAGE.read_text(encoding="utf-8") == errors.page()


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_code_is_said_in_every_language(name: str) -> None:
    catalogue: Catalogue = CATALOGUES[name]
    known = errors.codes(catalogue)
    assert known
    assert len(known) == len(set(known))
    for language in LANGUAGES:
        assert tuple(each.id.name for each in catalogue.with_remedy(language)) == known


@pytest.mark.parametrize("name", CATALOGUES)
def test_no_code_is_on_the_page_that_nothing_raises(name: str) -> None:
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in sorted((ROOT / "src/cierre").rglob("*.py"))
    )
    written = set(re.findall(r'"([a-z]+(?:-[a-z0-9]+)*)"', source))
    # what is made of a kind: no-person, unknown-place
    made = {
        f"{lead}-{kind}"
        for lead in ("no", "unknown")
        for kind in ("person", "unit", "place", "category", "reason", "state", "value", "kind",
                     "book", "decision", "outcome", "about")
    }  # fmt: skip
    assert [each for each in errors.codes(CATALOGUES[name]) if each not in written | made] == []
