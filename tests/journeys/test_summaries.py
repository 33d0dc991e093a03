"""Sheets of counts as months: what can be figured from them is right, what cannot is not told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.cierre_command import cierre

DAYS = """Fecha;Cola;Entrantes;Atendidas;Abandonadas;Espera media (s);TMO (min)
13/08/2026;Ventas;200;150;50;10;5:00
14/08/2026;Ventas;100;90;10;40;2:00
14/08/2026;Averías;12;12;0;6;3:30
"""
CALLS = """Fecha y hora;Cola;Espera (s);Conversación (s);Agente
15/08/2026 09:00;Ventas;10;60;Ana Ruiz
15/08/2026 09:10;Ventas;50;120;Ana Ruiz
15/08/2026 09:20;Ventas;15;90;Luis Gil
"""
MONTHS = """Mes;Categoría;Recibidas;Resueltas
Junio 2026;Fugas;10;14
Julio 2026;Fugas;8;6
Julio 2026;Ruidos;3;0
Agosto 2026;Fugas;5;7
Agosto 2026;Ruidos;0;2
"""


def statement(folder: Path, month: str, office: str = "mi_oficina") -> dict[str, Any]:
    ended = cierre(folder, "statement", office, month, "--json")
    assert ended.code == 0, ended.errors
    told: dict[str, Any] = json.loads(ended.output)
    return told


def values(folder: Path, month: str, office: str = "mi_oficina") -> dict[str, Any]:
    figures = statement(folder, month, office)["figures"]
    return {name: each["value"] for name, each in figures.items()}


def imported(folder: Path, name: str, text: str, *answers: str, office: str = "") -> None:
    (folder / name).write_text(text, encoding="utf-8")
    said = [word for each in answers for word in ("--answer", each)]
    of = ["--office", office] if office else []
    ended = cierre(folder, "import", name, *of, *said)
    assert ended.code == 0, ended.output + ended.errors


def test_counts_of_days_make_the_months_flows_and_their_means_are_of_all_calls(
    tmp_path: Path,
) -> None:
    imported(tmp_path, "sala.csv", DAYS, "aggregate=calls")
    told = values(tmp_path, "2026-08")
    assert [told[f"calls.{name}"] for name in ("offered", "answered", "abandoned")] == [
        312,
        252,
        60,
    ]
    assert told["calls.answer_rate"] == pytest.approx(252 / 312, abs=1e-4)
    assert told["calls.wait_mean"] == round((150 * 10 + 90 * 40 + 12 * 6) / 252)
    assert told["calls.handle_mean"] == round((150 * 300 + 90 * 120 + 12 * 210) / 252)


def test_what_counts_cannot_tell_is_not_kept_and_is_not_zero(tmp_path: Path) -> None:
    imported(tmp_path, "sala.csv", DAYS, "aggregate=calls")
    told = values(tmp_path, "2026-08")
    unknown = ("service_level", "answered_within", "waited", "wait_p90", "talk_mean",
               "abandoned_wait_mean")  # fmt: skip
    assert {told.get(f"calls.{name}") for name in unknown} == {None}


def test_counts_balance_by_place_and_the_records_behind_them_add_up(tmp_path: Path) -> None:
    imported(tmp_path, "sala.csv", DAYS, "aggregate=calls")
    whole = statement(tmp_path, "2026-08")
    assert not whole["breaches"]
    assert all(each["holds"] for each in whole["identities"] if "holds" in each)
    ended = cierre(tmp_path, "evidence", "mi_oficina", "2026-08", "calls.offered", "--json")
    assert ended.code == 0, ended.errors
    records = json.loads(ended.output)
    rows = records["records"] if isinstance(records, dict) else records
    assert sorted(each["amount"] for each in rows) == [12, 100, 200]
    assert sorted(each["quantity"] for each in rows) == [12, 100, 200]


def test_calls_of_their_own_beside_counted_ones_have_a_service_level_of_their_own(
    tmp_path: Path,
) -> None:
    imported(tmp_path, "sala.csv", DAYS, "aggregate=calls")
    imported(tmp_path, "llamadas.csv", CALLS, office="mi_oficina")
    told = values(tmp_path, "2026-08")
    assert told["calls.offered"] == 315
    assert (told["calls.waited"], told["calls.answered_within"]) == (3, 2)
    assert told["calls.service_level"] == pytest.approx(2 / 3, abs=1e-4)
    assert told["calls.wait_p90"] == 43
    assert told["calls.wait_mean"] == round((1500 + 3600 + 72 + 75) / 255)


def test_more_that_ended_than_came_in_was_there_before(tmp_path: Path) -> None:
    imported(tmp_path, "resumen.csv", MONTHS, "aggregate=cases")
    months = {month: values(tmp_path, f"2026-{month}") for month in ("05", "06", "07", "08")}
    received = [months[month]["cases.received"] for month in ("06", "07", "08")]
    assert received == [10, 11, 5]
    assert [months[month]["cases.handled"] for month in ("06", "07", "08")] == [14, 6, 9]
    assert months["05"]["cases.received"] == 4
    assert {each.get("cases.pending") for each in months.values()} == {None}


def test_the_next_month_is_read_as_the_last_one_and_an_undone_one_is_gone(tmp_path: Path) -> None:
    imported(tmp_path, "sala.csv", DAYS, "aggregate=calls")
    september = DAYS.replace("/08/", "/09/").replace("Ventas;200;150", "Ventas;210;160")
    imported(tmp_path, "sala.csv", DAYS + "".join(september.splitlines(keepends=True)[1:]),
             office="mi_oficina")  # fmt: skip
    assert values(tmp_path, "2026-09")["calls.offered"] == 322
    assert values(tmp_path, "2026-08")["calls.offered"] == 312


@pytest.mark.parametrize(
    ("rates", "offered", "answered"),
    [(("9.1", "9.1", "3.2"), 485, 450), (("10.0", "10.0", "3.3"), 450, 415)],
)
def test_a_printed_rate_says_what_the_counts_are_of(
    tmp_path: Path, rates: Sequence[str], offered: int, answered: int
) -> None:
    imported(tmp_path, "calls.csv", inbound(rates), "aggregate=calls")
    found = values(tmp_path, "2026-08", office="my_office")
    assert (found["calls.offered"], found["calls.answered"]) == (offered, answered)


def test_a_rate_that_is_not_that_of_its_row_is_told(tmp_path: Path) -> None:
    (tmp_path / "calls.csv").write_text(inbound(("10.0", "10.0", "9.9")), encoding="utf-8")
    ended = cierre(tmp_path, "import", "calls.csv", "--dry-run", "--answer", "aggregate=calls")
    assert "share of 1 row does not follow from its counts: row 4" in ended.output


def inbound(rates: Sequence[str]) -> str:
    counts = zip(("100,10", "200,20", "150,5"), rates, strict=True)
    rows = [f"2026-08-0{day},{each},{rate}" for day, (each, rate) in enumerate(counts, start=1)]
    return "\n".join(("date,inbound calls,abandoned calls,abandonment rate", *rows, ""))
