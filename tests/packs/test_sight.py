"""Every format of every sample office's reports against the one rule of who may see what."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from cierre.books import load_books
from cierre.office.writing import Draft
from cierre.report import FORMATS
from cierre.report.document import Bound, Document
from cierre.report.sentences import book_wording
from cierre.statement.sight import shows_figures, shows_names
from tests.samples import EACH, Sample

CENTRE = pytest.mark.xdist_group("call_centre")
BOOKS = load_books()


@pytest.mark.parametrize("office", EACH)
def test_no_document_is_bound_to_what_its_readers_may_not_see(
    sample: Callable[[str], Sample], office: str
) -> None:
    for by_language in sample(office).drafts.values():
        for draft in by_language.values():
            scope = draft.statement.scope
            hidden = {each for each, book in BOOKS.items() if not shows_figures(book, scope)}
            shown = {figure.partition(".")[0] for figure in _figures(draft)}
            assert not shown & hidden, (scope, draft.document.language)


@pytest.mark.parametrize("office", EACH)
def test_nobody_is_named_in_a_statement_where_the_book_names_nobody(
    sample: Callable[[str], Sample], office: str
) -> None:
    for by_language in sample(office).drafts.values():
        made = by_language["es"].statement
        for name, figure in made.figures.items():
            book = BOOKS.get(name.partition(".")[0])
            if book is not None and not shows_names(book):
                assert not [by for by in figure.parts if "holder" in by]
        listed = [(each.book, each.holder) for each in (*made.pending, *made.planned)]
        listed += [(each.book, each.holder) for each in made.answered]
        assert not [book for book, holder in listed if holder and not shows_names(BOOKS[book])]
        for identity in made.identities:
            assert identity.by != "holder" or shows_names(BOOKS[identity.book])


@pytest.fixture(scope="module")
def centre(sample: Callable[[str], Sample]) -> Sample:
    return sample("call_centre")


@CENTRE
@pytest.mark.parametrize("scope", ["person:hugo", "person:carla"])
def test_no_file_of_a_person_s_report_tells_what_they_answered(
    centre: Sample, tmp_path: Path, scope: str
) -> None:
    own = centre.archive.statement("call_centre", "2026-08", scope, "own")
    assert own["wellbeing.mood_mean"].value is not None
    for language, draft in centre.drafts[scope].items():
        wording = book_wording("wellbeing", language)
        labels = [wording.attribute(each.id, "label") for each in BOOKS["wellbeing"].measures]
        labels.append(wording.attribute("book", "label"))
        (tmp_path / language).mkdir()
        for path in draft.write(tmp_path / language, FORMATS, annex=True):
            text = _text(path)
            assert "wellbeing" not in text, path.name
            assert not [each for each in labels if each in text], path.name


@CENTRE
@pytest.mark.parametrize("scope", ["office", "unit:equipo_publica"])
def test_no_file_of_a_group_s_report_names_anybody_for_conduct(
    centre: Sample, tmp_path: Path, scope: str
) -> None:
    draft = centre.drafts[scope]["es"]
    people = {each.name for each in centre.archive.directory("call_centre").people}
    (sheet,) = [each for each in draft.document.records if each.id == "conduct"]
    assert sheet.rows
    assert not [each for each in sheet.parts if "holder" in each]
    told = 0
    for path in draft.write(tmp_path, ("xlsx", "html"), annex=True):
        near = [line for line in _lines(path) if re.search(r"\bK-\d+\b", line)]
        assert not [name for name in people for line in near if name in line], path.name
        told += len(near)
    assert told >= len(sheet.rows)


@pytest.mark.parametrize("office", EACH)
def test_no_key_of_a_figure_is_read_in_any_format(
    sample: Callable[[str], Sample], tmp_path: Path, office: str
) -> None:
    key = re.compile(rf"(?<![\w./-])(?:{'|'.join((*BOOKS, 'pack'))})\.[a-z]\w+(?![\w/])")
    drafts = sample(office).drafts
    of_person = next(scope for scope in drafts if scope.startswith("person"))
    for scope in ("office", of_person):
        for language, draft in drafts[scope].items():
            folder = tmp_path / f"{scope.partition(':')[0]}-{language}"
            folder.mkdir()
            for path in draft.write(folder, ("html", "md", "xlsx", "docx"), annex=True):
                if path.suffix != ".json":
                    assert key.findall(_read_text(path)) == [], path


def _read_text(path: Path) -> str:
    """What a reader of a file reads; not the addresses that stand behind it."""
    text = _text(path)
    if path.suffix == ".html":
        text = re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)
    return re.sub(r"<[^>]*>", " ", text) if path.suffix != ".md" else text


def _figures(draft: Draft) -> Iterator[str]:
    """Every figure that a document is bound to, lists, records, or carries in its statement."""
    document = draft.document
    yield from (each.figure for each in _bound(document))
    yield from (each.figure for each in document.figures)
    for sheet in document.records:
        yield from sheet.figures
    yield from json.loads(document.statement)["figures"]


def _bound(part: object) -> Iterator[Bound]:
    if isinstance(part, Bound):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _bound(each)
    elif is_dataclass(part):
        for field in fields(part):
            if not (isinstance(part, Document) and field.name in ("records", "figures")):
                yield from _bound(getattr(part, field.name))


def _text(path: Path) -> str:
    """All that a file says: its text, its attachments, the parts of its package."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(content)
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
        attached = [pdf.get_attachment(each).get_data() for each in range(pdf.count_attachments())]
        return "\n".join([*pages, *(bytes(each).decode() for each in attached)])
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = [package.read(each) for each in package.namelist() if each.endswith(".xml")]
        return unescape(b"\n".join(parts).decode())
    return unescape(content.decode())


def _lines(path: Path) -> list[str]:
    """A file's rows: those of a workbook's sheets, of a page's tables, or its lines."""
    if path.suffix == ".xlsx":
        import openpyxl

        book = openpyxl.load_workbook(path)
        return [
            " ".join(str(each) for each in row)
            for sheet in book
            for row in sheet.iter_rows(values_only=True)
        ]
    if path.suffix == ".html":
        blocks = re.split(r"<(?:tr|p|li|h[1-6]|dt|dd|div)\b", path.read_text(encoding="utf-8"))
        return [unescape(each) for each in blocks]
    return []
