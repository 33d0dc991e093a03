"""The forms that programs of property managers and telephone exchanges fill in, as they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.cierre_command import cierre
from tests.real_data import real_data


def figures(folder: Path, file: Path, *further: str) -> dict[str, Any]:
    """What the statement of its only month says once a file is imported."""
    ended = cierre(folder, "import", str(file), "--office", "desk", "--json", *further)
    assert ended.code == 0, ended.output + ended.errors
    (month,) = json.loads(ended.output)["months"]
    stated = cierre(folder, "statement", "desk", month, "--json")
    assert stated.code == 0, stated.errors
    told = json.loads(stated.output)["figures"]
    return {
        "month": month,
        **{name.partition(".")[2]: each["value"] for name, each in told.items()},
    }


def test_the_tickets_of_a_property_manager_are_cases_of_its_homes(tmp_path: Path) -> None:
    told = figures(tmp_path, real_data("condo") / "condo" / "ticket-import-example.xlsx")
    assert (told["month"], told["received"], told["pending"]) == ("2022-08", 10, 10)


@pytest.mark.parametrize("form", ["meter", "propertyMeter"])
def test_its_meters_are_read_though_it_writes_no_reading_before(tmp_path: Path, form: str) -> None:
    path = real_data("condo") / "condo" / f"{form}-import-example.xlsx"
    ended = cierre(
        tmp_path, "import", str(path), "--office", "desk", "--answer", "book=meters", "--json"
    )
    assert ended.code == 0, ended.output + ended.errors
    told = json.loads(ended.output)["months"]
    assert {month: each["read"] for month, each in told.items()} == {"2021-11": 1, "2021-12": 9}
    assert all("consumption" not in each for each in told.values())


def test_its_list_of_houses_and_its_empty_forms_are_no_records(tmp_path: Path) -> None:
    folder = real_data("condo") / "condo"
    for name in (
        "property-import-example",
        "MeterReadingsExportTemplate",
        "PaymentsExportTemplate",
    ):
        ended = cierre(tmp_path, "import", str(folder / f"{name}.xlsx"), "--office", "desk")
        assert ended.code == 1, ended.output
        assert "Traceback" not in ended.errors


def test_of_an_exchanges_calls_one_gave_up_and_one_was_lost_when_it_began_anew(
    tmp_path: Path,
) -> None:
    told = figures(tmp_path, real_data("queue_log") / "queue_log" / "queue_log.sample")
    assert (told["offered"], told["abandoned"]) == (2, 2)
    assert told["abandoned_wait_mean"] == (68 + (1596513628 - 1596513054)) / 2
