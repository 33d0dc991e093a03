"""Pictures of the sample reports are drawn with what is there, and what is not is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from examples import pictures


def test_without_a_program_what_it_draws_is_left_out_with_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pictures.main(tmp_path) == 0
    said = capsys.readouterr().out
    for name in ("chromium", "soffice", "pdftoppm"):
        assert f"No {name} here" in said
    assert "0 reports drawn" in said


def test_a_picture_ends_where_the_page_does(tmp_path: Path) -> None:
    drawn = Image.new("RGB", (40, 900), "white")
    drawn.paste("black", (5, 5, 20, 100))
    drawn.save(tmp_path / "page.png")
    pictures._cropped(tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as cropped:
        assert cropped.size == (40, 120)
