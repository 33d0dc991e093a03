from __future__ import annotations

from pathlib import Path

import pytest

from tests.audit.documents import SENTENCE, TITLE, every_format, read_as, told

_FILES = every_format()
_TABLE = ["A1* Tipo", "B1* Recibidas", "A2* Fugas", "B2 27", "A3* Puertas", "B3 36"]


@pytest.mark.parametrize("ending", [each for each in _FILES if each != "xlsx"])
def test_a_report_is_the_same_in_every_format(ending: str, tmp_path: Path) -> None:
    blocks = told(read_as(tmp_path, f"informe.{ending}", _FILES[ending]))
    blocks = [each for each in blocks if each != "paragraph: Por tipos:"]
    assert blocks == [
        f"title1: {TITLE}",
        f"paragraph: {SENTENCE}",
        "item1: fugas: 27",
        "item1: puertas: 36",
        *_TABLE,
        "A4* Total",
        "B4 63",
    ]


def test_a_workbook_has_the_addresses_of_its_cells(tmp_path: Path) -> None:
    document = read_as(tmp_path, "informe.xlsx", _FILES["xlsx"])
    assert told(document)[:4] == [f"heading1: {TITLE}", "A3* Tipo", "B3* Recibidas", "A4* Fugas"]
    assert {block.where.sheet for block in document.blocks} == {"Agosto"}
    last = document.blocks[-1]
    assert (last.where.cell, last.row, last.column) == ("B6", 4, 2)


@pytest.mark.parametrize("ending", _FILES)
def test_blocks_lie_in_the_text_in_order_and_apart(ending: str, tmp_path: Path) -> None:
    document = read_as(tmp_path, f"informe.{ending}", _FILES[ending])
    edges = [edge for block in document.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert edges[-1] <= len(document.text)
    for block in document.blocks:
        assert document.text_of(block).strip() == document.text_of(block) != ""
        assert document.block_at(block.start) == document.block_at(block.end - 1) == block


@pytest.mark.parametrize("ending", [each for each in _FILES if each != "md"])
def test_the_format_is_found_by_content(ending: str, tmp_path: Path) -> None:
    named = read_as(tmp_path, f"informe.{ending}", _FILES[ending])
    other = read_as(tmp_path, "sin nombre", _FILES[ending])
    assert told(other) == told(named)
