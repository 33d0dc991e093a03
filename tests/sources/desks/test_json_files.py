"""Files of JSON: which desk they are of, what is a table, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cierre.sources.desks import json_pages, zendesk
from cierre.sources.desks.all_desks import DESKS, Desk
from cierre.sources.desks.json_pages import Pages
from cierre.sources.desks.reading import desk_of
from cierre.sources.tables.files import read_grids
from cierre.sources.tables.importing import read_file
from tests.sources.desks.examples import PAGES
from tests.sources.desks.pages import written
from tests.sources.desks.test_zendesk import ticket


def file(folder: Path, content: str | bytes) -> Path:
    path = folder / "tickets.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def codes(path: Path) -> list[str]:
    return [each.code for each in read_grids(path)[1]]


@pytest.mark.parametrize("name", PAGES)
def test_a_desk_is_known_by_its_pages_and_by_no_others(tmp_path: Path, name: str) -> None:
    known = {
        desk.name for desk in DESKS for page in PAGES[name]
        if isinstance(page, dict) and desk.knows(page)
    }  # fmt: skip
    assert known == {name}
    assert set(PAGES) == {desk.name for desk in DESKS}


@pytest.mark.parametrize("name", PAGES)
def test_its_cases_are_the_same_in_an_array_and_line_by_line(tmp_path: Path, name: str) -> None:
    array = written(tmp_path, *PAGES[name], name="array.json")
    lines = tmp_path / "lines.json"
    lines.write_text("\n".join(json.dumps(each) for each in PAGES[name]), encoding="utf-8")
    one, other = (read_file(path, language="en").rows["cases"] for path in (array, lines))
    assert one.items.height == 1
    assert one.moves.drop("file", strict=False).equals(other.moves.drop("file", strict=False))


def test_the_name_of_the_file_says_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, *PAGES["Zammad"], name="export.txt")
    assert read_file(path, language="en").rows["cases"].items.height == 1


def test_utf_16_and_a_mark_before_it_are_read(tmp_path: Path) -> None:
    text = json.dumps(PAGES["Zammad"][0])
    for encoding in ("utf-8-sig", "utf-16"):
        assert desk_of(Pages(file(tmp_path, text.encode(encoding))))


def test_a_list_of_simple_records_is_a_table(tmp_path: Path) -> None:
    records = [
        {"number": n, "opened": f"2026-08-{n:02d}", "status": "Open", "agent": "Ana", "vip": True}
        for n in range(1, 9)
    ]
    for content in (records, {"total": 8, "rows": records}):
        (grid,), problems = read_grids(file(tmp_path, json.dumps(content)))
        assert not problems
        assert grid.cells.row(0) == (1, "number", "opened", "status", "agent", "vip")
        assert grid.cells.row(1) == (2, "1", "2026-08-01", "Open", "Ana", "true")
        assert [*grid.native] == ["A"]
    cases = read_file(file(tmp_path, json.dumps(records)), answers={"book": "cases"})
    assert cases.rows["cases"].items.height == 8


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('[{"a": {"b": 1}}]', "unknown-json"),
        ('{"a": [[1]]}', "unknown-json"),
        ("[[1, 2], {}]", "unknown-json"),
        ("[]", "unknown-json"),
        ("{}", "unknown-json"),
        ('[{"a": 1}, {"a": ', "damaged-json"),
        ('{"a": 1}\n{"a": }', "damaged-json"),
        ("[" * 200_000 + "]" * 200_000, "damaged-json"),
        ('[{"a": ' + "9" * 5000 + "}]", "damaged-json"),
        ('[{"number": 1}, oh]', "damaged-json"),
    ],
)
def test_what_is_no_export_is_refused_with_why(tmp_path: Path, content: str, code: str) -> None:
    assert codes(file(tmp_path, content)) == [code]


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    path = file(tmp_path, '{"a": 1}\n{"a": 2}\n{"a": ,}\n')
    (problem,) = read_grids(path)[1]
    assert (problem.code, problem.row) == ("damaged-json", 3)


def test_values_are_read_part_by_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = json.dumps([{"a": n} for n in range(50)])
    monkeypatch.setattr(json_pages, "_AT_ONCE", 40)
    pages = Pages(file(tmp_path, content))
    assert [page["a"] for page in pages] == [*range(50)]
    assert len([*pages]) == 50


def test_one_value_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_pages, "_AT_ONCE", 40)
    assert codes(file(tmp_path, json.dumps({"a": "x" * 100}))) == ["too-large-text"]


@pytest.mark.parametrize("desk", DESKS, ids=lambda desk: desk.name)
def test_pages_that_come_once_or_twice_say_the_same(desk: Desk) -> None:
    pages = [page for page in PAGES[desk.name] if isinstance(page, dict)]
    lines = [*desk.cases(pages)]
    assert lines
    assert [*desk.cases(iter(pages))] == lines
    assert [*desk.cases([*pages, *pages])] == lines
    if desk.answers:
        assert [*desk.answers(iter(pages))] == [*desk.answers(pages)]


def test_of_a_ticket_that_is_told_again_the_last_is_taken() -> None:
    first, later = ticket(1, "open"), ticket(1, "solved", updated_at="2026-08-21T08:00:00Z")
    for pages in ([first, later], [later, first]):
        assert [each.state for each in zendesk.cases(pages)][-1] == "resolved"
