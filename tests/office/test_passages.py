"""Paragraphs in other words, kept version by version and laid over what is drafted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.bulk import Wanted, write_reports
from cierre.office.kept_reports import draft_of, kept_report
from cierre.office.load import load_folder
from cierre.office.passages import as_drafted, passages_of, reword, versions_of
from cierre.report.rewording import Passage, pieces
from cierre.report.tokens import written
from tests.sources.little_office import CASES, a_case, make_office, write_csv

WHERE = ("little", "2026-08", "office", "es")


@pytest.fixture
def passage(database: str, tmp_path: Path) -> Passage:
    """Words over the first paragraph that tells how many cases came; not kept yet."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    (draft,) = Archive(database).drafts("little", "2026-08", ["office"])
    piece = next(e for e in pieces(draft.drafted) if "[[cases.received]]" in written(e.runs))
    said = "Vino [[cases.received]]\r\nsola."
    return Passage(piece.key, said, written(piece.runs), {}, piece.section, piece.title, "ana")


def told(database: str) -> tuple[bool, ...]:
    """Whether the words are in the report as it is drafted, kept and written to files."""
    archive = Archive(database)
    (draft,) = archive.drafts("little", "2026-08", ["office"])
    kept = draft_of(archive, "little", "2026-08")
    return tuple("Vino 1 sola." in _said(each.rendered(("md",))) for each in (draft, kept))


def _said(files: dict[str, bytes]) -> str:
    return next(each.decode() for name, each in files.items() if name.endswith(".md"))


def test_versions_one_after_the_other(database: str, passage: Passage) -> None:
    assert told(database) == (False, False)
    first = reword(*WHERE, passage)
    assert (first.text, first.number) == ("Vino [[cases.received]] sola.", 1)
    assert told(database) == (True, True)
    with pytest.raises(Fault, match="mientras usted escribía"):
        reword(*WHERE, replace(passage, text="Otra cosa."))
    as_drafted(*WHERE, first)
    assert told(database) == (False, False)
    assert [each.text for each in versions_of(*WHERE, passage.key)] == [first.text, ""]
    assert passages_of("little", "2026-08", ["office"]) == {}


@pytest.mark.parametrize("text", [" \n ", "x" * 10_001])
def test_what_says_nothing_or_too_much_is_refused(
    database: str, passage: Passage, text: str
) -> None:
    with pytest.raises(Fault):
        reword(*WHERE, replace(passage, text=text))
    assert versions_of(*WHERE, passage.key) == ()


def test_what_is_kept_of_reports_is_what_the_figures_say(database: str, passage: Passage) -> None:
    reword(*WHERE, passage)
    archive = Archive(database)
    document = kept_report(archive, "little", "2026-08").document
    assert "sola." not in "".join(written(each.runs) for each in pieces(document))
    assert archive.check("little") == ()


def test_reports_that_are_there_are_made_anew_when_somebody_wrote(
    database: str, passage: Passage, tmp_path: Path
) -> None:
    archive = Archive(database)
    wanted = Wanted((("es", tmp_path / "out"),), ("md",))

    def made() -> int:
        common, statements = archive.prepared("little", "2026-08", ["office"])
        return sum(each.made for each in write_reports(common, statements.values(), wanted))

    assert (made(), made()) == (1, 0)
    reword(*WHERE, passage)
    assert (made(), made()) == (1, 0)
    assert "Vino 1 sola." in (tmp_path / "out" / "office.md").read_text(encoding="utf-8")
