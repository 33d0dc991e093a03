"""The command in three languages, and how it answers one that it does not speak."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.journeys.cierre_command import cierre

_EXAMPLE = Path(__file__).parents[2] / "examples" / "property"


pytestmark = pytest.mark.xdist_group("languages")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("languages")
    (folder / "office").mkdir()
    shutil.copy(_EXAMPLE / "office.toml", folder / "office")
    (folder / "office" / "cases.csv").write_text(
        "Number,Opened,Category,Place,Person,First response,Resolved on\n"
        "Q-1,2026-08-03 09:20,leak,las_lilas,marta,2026-08-03 10:05,2026-08-06 13:00\n",
        encoding="utf-8",
    )
    ended = cierre(folder, "load", "office", "--lang", "en")
    assert ended.output == "1 row read in property: 1 new item, 3 new movements.\n"
    return folder


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "1 complaint came in and 1 was resolved; none is open at the close."),
        ("zh", "新增投诉1件，办结1件，期末无未结。"),
    ],
)
def test_a_report_is_written_in_the_language_asked_for(
    office: Path, language: str, said: str
) -> None:
    ended = cierre(
        office,
        "report",
        "property",
        "2026-08",
        "--lang",
        language,
        "--format",
        "md",
        "--out",
        language,
    )
    assert ended.code == 0, ended.errors
    assert said in (office / language / "office.md").read_text(encoding="utf-8")


def test_a_report_without_a_language_is_in_that_of_the_office(office: Path) -> None:
    cierre(office, "report", "property", "2026-08", "--format", "md", "--out", "own")
    assert "# Informe mensual" in (office / "own" / "office.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "command",
    [
        ("report", "property", "2026-08", "--lang", "fr", "--out", "fr"),
        ("books", "--lang", "fr"),
        ("load", "office", "--lang", "fr"),
    ],
    ids=lambda command: command[0],
)
def test_an_unknown_language_is_answered_with_those_there_are(
    office: Path, command: tuple[str, ...]
) -> None:
    ended = cierre(office, *command)
    assert ended.code == 2
    assert ended.errors == "No hay textos en «fr». Escriba uno de estos idiomas: en, es, zh.\n"
    assert not (office / "fr").exists()


def test_books_are_named_in_the_language_asked_for(tmp_path: Path) -> None:
    labels = {
        language: json.loads(cierre(tmp_path, "books", "fees", "--lang", language, "--json").output)
        for language in ("en", "zh")
    }
    assert [labels[each][0]["label"] for each in labels] == ["Fees", "物业费"]


def test_what_is_wrong_is_said_in_the_language_asked_for(office: Path) -> None:
    bad = office / "bad"
    shutil.copytree(office / "office", bad)
    with (bad / "cases.csv").open("a", encoding="utf-8") as sheet:
        sheet.write("Q-1,2026-13-03,leak,las_lilas,marta,,\n")
    for language, said in (
        ("en", ("cases.csv, row 2", "is not a possible date", "what to do")),
        ("zh", ("cases.csv第2行", "不是有效日期", "处理办法")),
    ):
        ended = cierre(office, "load", "bad", "--lang", language)
        assert ended.code == 1
        assert [each for each in said if each not in " ".join(ended.errors.split())] == []
