"""Nothing is imported before it is needed: what each command has taken when it ends.

Counted, not timed: a library that comes back is named here on any machine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from cierre.report import FORMATS
from tests.cli.started import Started, started
from tests.journeys.cierre_command import cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

pytestmark = pytest.mark.xdist_group("start")

ENGINES = {
    "adbc_driver_manager", "adbc_driver_postgresql", "adbc_driver_sqlite", "duckdb", "ibis",
    "numpy", "pandas", "polars", "psycopg", "pyarrow", "sqlglot",
}  # fmt: skip
SPREADSHEETS = {"python_calamine", "xlsxwriter"}
WORDS = {"babel", "fluent"}
OF_FORMAT = {
    "pdf": {"fontTools", "resvg_py", "typst"},
    "docx": {"docx", "docxtpl", "fontTools", "jinja2", "lxml", "resvg_py"},
    "xlsx": {"xlsxwriter"},
    "html": {"brotli", "fontTools", "jinja2", "lxml"},
    "md": set[str](),
}
"""The libraries that a format may take; what stands here for none but others it may not."""
DRAWING = set().union(*OF_FORMAT.values())
SOURCE = Path(import_module("cierre").__file__ or "").parent.parent
FEW = 200
"""Modules with which a command starts that imports nothing of what it does."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office in ``office``, loaded into ``data``."""
    made = tmp_path_factory.mktemp("start")
    make_office(
        made / "office", OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    )
    write_csv(made / "office", "cases", CASES, [a_case(), a_case(número="C2", resuelta="")])
    assert cierre(made, "load", "office", "--data", "data").code == 0
    return made


@pytest.fixture(scope="module")
def stated(folder: Path) -> Started:
    return started(folder, "statement", "little", "2026-08", "--data", "data")


@pytest.mark.parametrize(
    ("arguments", "code"), [(("--help",), 0), ((), 2), (("--version-of-what",), 2)]
)
def test_the_list_of_commands_waits_for_none_of_them(
    tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    seen = started(tmp_path, *arguments)
    assert seen.code == code
    if not code:
        heavy = ENGINES | SPREADSHEETS | WORDS | DRAWING | {"django", "pydantic", "rich"}
        assert not seen.packages & heavy
        assert len(seen.modules) < FEW
    assert not seen.packages & (ENGINES | SPREADSHEETS | DRAWING | {"django"})


@pytest.mark.parametrize(
    "arguments",
    [("books",), ("books", "cases"), ("wording", "cases"), ("report", "--help"),
     ("statement", "--help")],
)  # fmt: skip
def test_what_asks_no_office_waits_for_no_database(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    seen = started(tmp_path, *arguments)
    assert seen.code == 0
    assert not seen.packages & (ENGINES | SPREADSHEETS | DRAWING | {"django"})


@pytest.mark.parametrize("language", ["es", "en", "zh"])
def test_the_words_of_the_language_asked_for_are_read(tmp_path: Path, language: str) -> None:
    seen = started(tmp_path, "books", "cases", "--lang", language)
    assert {each.split(".")[-2] for each in seen.wording} == {language}


def test_a_statement_waits_for_nothing_that_reports_are_written_with(stated: Started) -> None:
    assert stated.code == 0
    assert not stated.packages & (SPREADSHEETS | DRAWING | {"holidays", "pydantic"})
    others = ("cierre.report.sections", "cierre.evidence", "django.urls")
    assert not {each for each in stated.modules if each.startswith(others)}
    assert {each.split(".")[-2] for each in stated.wording} == {"es"}


def test_what_a_command_has_just_read_is_not_searched_again_and_again(stated: Started) -> None:
    assert stated.searches < FEW


@pytest.mark.parametrize(
    "engine", ["adbc_driver_manager", "duckdb", "ibis", "pandas", "psycopg", "sqlglot"]
)
def test_a_statement_of_a_file_waits_for_no_engine_that_it_does_not_ask(
    stated: Started, engine: str
) -> None:
    assert engine not in stated.packages


def test_a_close_waits_for_nothing_that_it_is_not_set_up_for(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    given = ("--except", "Mario; no se lleva; 2026-12-31", "--who", "Mario", "--key", "key.pem")
    closed = started(copy, "close", "little", "2026-08", "--yes", *given, "--data", "data")
    verified = started(copy, "verify", "little", "--data", "data")
    for each in (closed, verified):
        assert each.code == 0
        assert not each.packages & {"pyhanko", "pkcs11", "asn1crypto", "httpx"}


def test_a_statement_in_json_reads_no_words(folder: Path) -> None:
    seen = started(folder, "statement", "little", "2026-08", "--json", "--data", "data")
    assert seen.code == 0
    assert not seen.wording


def test_records_wait_for_nothing_that_reports_are_written_with(folder: Path) -> None:
    seen = started(folder, "evidence", "little", "2026-08", "cases.received", "--data", "data")
    assert seen.code == 0
    assert not seen.packages & (SPREADSHEETS | DRAWING)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_report_waits_for_the_libraries_of_its_format_alone(folder: Path, kind: str) -> None:
    seen = started(folder, "report", "little", "2026-08", "--format", kind, "--data", "data")
    assert seen.code == 0
    assert not seen.packages & ((SPREADSHEETS | DRAWING) - OF_FORMAT[kind])
    assert {each.split(".")[-2] for each in seen.wording} == {"es"}


def test_loading_waits_for_nothing_that_writes(folder: Path) -> None:
    seen = started(folder, "load", "office", "--data", "data")
    assert seen.code == 0
    assert not seen.packages & (DRAWING | {"adbc_driver_postgresql", "openpyxl"})


def test_no_module_sets_an_engine_to_work_when_it_is_read() -> None:
    """Its threads would be lost in a process that is forked from there, and hang it."""
    modules = [path.relative_to(SOURCE).with_suffix("") for path in SOURCE.glob("cierre/*/*.py")]
    # importing the application opens the data, as a server's process does when it begins
    left = ("__init__", "__main__", "application", "served", "working")
    named = [".".join(each.parts) for each in modules if each.name not in left]
    code = (
        "import os, importlib, polars, pyarrow, django\n"
        "django.setup()\n"
        "before = len(os.listdir('/proc/self/task'))\n"
        f"for name in {named}: importlib.import_module(name)\n"
        "print(len(os.listdir('/proc/self/task')) - before)"
    )
    settings = {**os.environ, "DJANGO_SETTINGS_MODULE": "cierre.web.settings"}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=settings, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == ("0", 0), ran.stderr
