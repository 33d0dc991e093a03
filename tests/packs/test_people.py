"""The reports of the sample offices' people: two pages each, of every book they have records in."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from cierre.report import pdf
from cierre.report.annexed import body_of, numbers
from tests.report.reading import read_aloud
from tests.samples import EACH, Sample

MOST_PAGES = {"person": 2, "office": 8}
FIRST_PERSON = {"es": ("He ", "Me ", "mi ", "mis "), "en": ("I ", "my "), "zh": ("我",)}


def pages(sample: Sample, scope: str, language: str) -> pypdfium2.PdfDocument:
    body = body_of(sample.drafts[scope][language].document, "" if "person" in scope else "office")
    return pypdfium2.PdfDocument(pdf.render(body))


@pytest.mark.parametrize("kind", MOST_PAGES)
@pytest.mark.parametrize("office", EACH)
def test_bodies_keep_to_their_pages(
    sample: Callable[[str], Sample], office: str, kind: str
) -> None:
    made = sample(office)
    counted = {
        f"{scope} {language}": len(pages(made, scope, language))
        for scope, drafts in made.drafts.items()
        for language in drafts
        if scope.partition(":")[0] == kind
    }
    assert {name: count for name, count in counted.items() if count > MOST_PAGES[kind]} == {}


@pytest.mark.parametrize("office", EACH)
def test_people_speak_for_themselves_of_every_book_they_have_records_in(
    sample: Callable[[str], Sample], office: str
) -> None:
    made = sample(office)
    for scope, drafts in made.drafts.items():
        if not scope.startswith("person:"):
            continue
        for language, draft in drafts.items():
            document = body_of(draft.document)
            said = read_aloud(document)
            own = "\n".join(said.split("\n# ")[1:-1])
            assert any(each in own for each in FIRST_PERSON[language]), (scope, language)
            assert f"{draft.statement.scope.name} ha" not in own
            told = {each.figure.partition(".")[0] for each in numbers(document.sections)}
            # courses are told by their names
            recorded = {each.id for each in document.records} - {"training"}
            assert recorded <= told, (scope, language)
