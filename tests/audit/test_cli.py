from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cierre.cli import app
from tests.audit.documents import every_format

_RIGHT = "En agosto se recibieron 63 quejas: 27 de fugas, 11 de puertas y 25 de otros temas.\n"
_WRONG = "En agosto se recibieron 63 quejas: 27 de fugas, 11 de puertas y 26 de otros temas.\n"


def _run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["audit", *map(str, arguments)], env={"LANG": "es_ES.UTF-8"})
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def right(tmp_path: Path) -> Path:
    path = tmp_path / "bien.txt"
    path.write_text(_RIGHT, encoding="utf-8")
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "mal.txt"
    path.write_text(_WRONG, encoding="utf-8")
    return path


def test_a_clean_report_ends_with_0(right: Path) -> None:
    code, said, _ = _run(right)
    assert code == 0
    assert "27 + 11 + 25 = 63" in said


def test_an_error_ends_with_1(wrong: Path) -> None:
    code, said, _ = _run(wrong)
    assert code == 1
    assert "27 + 11 + 26 = 64" in said
    assert "párrafo 1" in said


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_audited(
    right: Path, wrong: Path, tmp_path: Path
) -> None:
    code, said, refused = _run(right, tmp_path / "nada.txt", wrong)
    assert code == 2
    assert "bien.txt" in said.replace("\n", "")
    assert "mal.txt" in said
    assert "No existe ese archivo" in " ".join(refused.split())


def test_json_is_one_object_for_all_files(right: Path, wrong: Path, tmp_path: Path) -> None:
    code, said, _ = _run("--json", right, wrong, tmp_path / "nada.txt")
    assert code == 2
    documents = json.loads(said)["documents"]
    assert [Path(each["file"]).name for each in documents] == ["bien.txt", "mal.txt", "nada.txt"]
    assert documents[0]["language"] == "es"
    assert "unreadable" in documents[2]


def test_the_page_is_written(wrong: Path, tmp_path: Path) -> None:
    page = tmp_path / "mal.html"
    code, _, said = _run(wrong, "--html", page)
    assert code == 1
    assert str(page) in said.replace("\n", "")
    assert "27 + 11 + 26 = 64" in page.read_text(encoding="utf-8")
    code, _, said = _run(wrong, "--html", tmp_path / "nada" / "mal.html")
    assert code == 2


def test_the_language_may_be_chosen(right: Path) -> None:
    assert "Checked and found right" in _run("--lang", "en", right)[1]
    assert "已核对" in _run("--lang", "zh", right)[1]
    assert _run("--lang", "fr", right)[0] == 2


def test_the_findings_are_said_in_the_language_chosen(wrong: Path, tmp_path: Path) -> None:
    page = tmp_path / "mal.html"
    for language, words in (
        ("en", "are the parts of"),
        ("es", "son las partes de"),
        ("zh", "部分"),
    ):
        said = _run("--lang", language, wrong, "--html", page)[1]
        assert words in " ".join(said.split())
        assert words in page.read_text(encoding="utf-8")
        assert words in json.loads(_run("--json", "--lang", language, wrong)[1])["documents"][0][
            "claims"
        ][0]["relation"]  # fmt: skip


def test_the_report_before_must_be_readable(right: Path, tmp_path: Path) -> None:
    assert _run(right, "--previous", right)[0] == 0
    code, said, refused = _run(right, "--previous", tmp_path / "nada.txt")
    assert (code, said) == (2, "")
    assert "nada.txt" in refused.replace("\n", "")


@pytest.mark.parametrize(("ending", "content"), every_format().items(), ids=tuple(every_format()))
def test_every_format_is_audited(ending: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"informe.{ending}"
    path.write_bytes(content)
    code, said, _ = _run("--json", path)
    assert code == 0
    (document,) = json.loads(said)["documents"]
    sums = [each for each in document["claims"] if each["stated"] == "63" and each["parts"]]
    assert ["27", "36"] in [each["parts"] for each in sums]


def test_an_audit_starts_nothing_else_of_the_project(right: Path) -> None:
    finished = subprocess.run(
        [
            sys.executable, "-c",
            "import sys; from cierre.cli import app\n"
            "try: app(['audit', sys.argv[1]])\n"
            "except SystemExit: pass\n"
            "loaded = {each.partition('.')[0] for each in sys.modules}\n"
            "assert not loaded & {'django', 'duckdb', 'ibis', 'polars', 'pyarrow'}, loaded\n"
            "ours = {each for each in sys.modules if each.startswith('cierre.')}\n"
            "may = ('cierre.audit', 'cierre.cli', 'cierre.spoken', 'cierre.whole_files')\n"
            "assert all(each.startswith(may) for each in ours), ours\n",
            str(right),
        ],
        capture_output=True,
        check=False,
        text=True,
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
