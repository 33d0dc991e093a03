"""The demo runs the commands that it shows, and its index links what there is."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from cierre.report import FORMATS
from examples import demo


def test_a_command_is_told_as_it_is_written_with_all_that_it_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    demo.cierre("books", "--lang", "en")
    lines = [line.partition(" s  ")[2] for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == "$ cierre books --lang en"
    assert any("cases" in line for line in lines[1:])


def test_a_command_that_fails_ends_the_demo(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        demo.cierre("books", "nothing")
    assert "nothing" in capsys.readouterr().out


def test_a_program_is_followed_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    demo._follow(["echo", "hola"], "echo hola")
    assert [line.partition(" s  ")[2] for line in capsys.readouterr().out.splitlines()] == [
        "$ echo hola",
        "hola",
    ]


def test_the_two_runs_of_an_office_write_nothing_of_each_other() -> None:
    """They may go on beside each other: one is of the office, the other of those in it."""
    for everything in (False, True):
        office, others = demo.selection("mesa", everything=everything)
        assert "--scope" not in office
        assert others[:2] == ("--scope", "unit:mesa")
        assert set(FORMATS) == set(office[office.index("--format") + 1].split(","))
        assert ("--format" in others) is everything


def test_the_index_links_what_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "_names", lambda *_: {"office": "Toda", "person-ana": "Ana <A>"})
    home = tmp_path / "agent" / demo.PERIOD
    written = (home / "office.pdf", home / "zh" / "office.html", home / "person-ana.pdf")
    for path in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    told = demo._section({"id": "agent", "name": "Mesa"}, home, tmp_path)
    assert told.count("<a ") == len(written)
    assert all(str(path.relative_to(tmp_path)) in told for path in written)
    assert "Ana &lt;A&gt;" in told
