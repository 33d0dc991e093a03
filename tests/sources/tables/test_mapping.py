"""How a source is read, kept and used again."""

from pathlib import Path

import pytest

from cierre.office.importing import mappings_of
from cierre.sources.tables.importing import read_file
from cierre.sources.tables.mapping import read_mapping, source_name, write_mapping
from tests.sources.tables.little_sheets import complaints, imported, text_file

DAYS = [(f"{n:02d}/08/2026", f"{n + 1:02d}/08/2026") for n in range(10, 25)]


def test_a_mapping_reads_back_as_it_was_written(tmp_path: Path) -> None:
    mappings = mappings_of(imported(text_file(tmp_path, complaints(DAYS))))
    assert read_mapping(write_mapping(mappings)) == mappings


def test_a_mapping_answers_next_months_questions(tmp_path: Path) -> None:
    states = ["Nevera", "Cerrada"]
    first = imported(text_file(tmp_path, complaints(DAYS, states)), **{"state:Nevera": "waiting"})
    assert first.questions == ()
    later = text_file(tmp_path, complaints(DAYS, states), "otra.csv")
    assert imported(later).questions != ()
    assert read_file(later, first.directory, {}, mappings_of(first)).questions == ()


def test_a_text_that_is_no_mapping_is_refused() -> None:
    with pytest.raises(ValueError, match="table"):
        read_mapping("book = 3")


@pytest.mark.parametrize(
    "name", ["Quejas agosto 2026.xlsx", "quejas_2026-09.csv", "Quejas v2.xlsx"]
)
def test_a_source_keeps_its_name_from_month_to_month(name: str) -> None:
    assert source_name(name) == "quejas"
