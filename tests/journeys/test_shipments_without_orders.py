"""A freight company's lists of promised and delivered days alone, month after month."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from tests.journeys.cierre_command import Ended, cierre
from tests.real_data import real_data

AUGUST = """Nº guía;Cliente;Destino;Fecha prometida;Fecha de entrega;Estado
G-101;Ferretería Sol;Cuenca;05/08/2026;04/08/2026;Entregado
G-102;Bar Luna;Toledo;05/08/2026;05/08/2026;Entregado
G-103;Óptica Mira;Cuenca;12/08/2026;14/08/2026;Entregado
G-104;Casa Paco;Toledo;20/08/2026;;En ruta
G-105;Bazar Oro;Cuenca;02/10/2026;;En ruta
G-106;Farmacia Río;Toledo;27/08/2026;27/08/2026;Entregado
"""
UNTIL_AUGUST = "\n".join(line.rpartition(";")[0] for line in AUGUST.splitlines())
UNTIL_SEPTEMBER = UNTIL_AUGUST.replace("20/08/2026;", "20/08/2026;02/09/2026").replace(
    "02/10/2026;", "02/10/2026;28/09/2026"
)


def brought(folder: Path, text: str, *further: str) -> Ended:
    (folder / "entregas.csv").write_text(text, encoding="utf-8")
    return cierre(folder, "import", "entregas.csv", "--office", "sur", *further)


def figures(folder: Path, office: str, period: str) -> dict[str, float | None]:
    ended = cierre(folder, "statement", office, period, "--json")
    assert ended.code == 0, ended.errors
    told = json.loads(ended.output)["figures"]
    return {name.partition(".")[2]: each["value"] for name, each in told.items()}


def test_promised_and_delivered_days_are_enough(tmp_path: Path) -> None:
    ended = brought(tmp_path, AUGUST)
    assert ended.code == 0, ended.output + ended.errors
    assert "6 registros no dicen «Contratado el»" in ended.output
    august = figures(tmp_path, "sur", "2026-08")
    names = ("arrived", "early", "on_the_day", "late", "on_the_way", "booked", "transit_median")
    assert [august[name] for name in names] == [4, 1, 2, 1, 2, None, None]


def test_what_arrives_later_changes_no_month_before(tmp_path: Path) -> None:
    brought(tmp_path, UNTIL_AUGUST)
    before = figures(tmp_path, "sur", "2026-08")
    ended = brought(tmp_path, UNTIL_SEPTEMBER)
    assert ended.code == 0, ended.output + ended.errors
    assert "2 movimientos nuevos" in ended.output
    assert figures(tmp_path, "sur", "2026-08") == before
    september = figures(tmp_path, "sur", "2026-09")
    names = ("arrived", "early", "late", "on_the_day", "waiting")
    assert [september[name] for name in names] == [2, 1, 1, 0, None]


def test_the_published_deliveries_are_late_on_the_day_and_early_in_the_statements(
    tmp_path: Path,
) -> None:
    file = real_data("scms_shipments") / "scms_shipments" / "SCMS_Delivery_History_Dataset.csv"
    ended = cierre(
        tmp_path, "import", file, "--office", "scms", "--skip-bad-rows",
        "--answer", "column:PO Sent to Vendor Date=",
    )  # fmt: skip
    assert ended.code == 0, ended.output + ended.errors
    years = [figures(tmp_path, "scms", str(year)) for year in range(2006, 2016)]
    told = {
        name: sum(int(year[name] or 0) for year in years)
        for name in ("arrived", "late", "on_the_day", "early", "on_time")
    }
    assert told == {
        "arrived": 10324, "late": 1186, "on_the_day": 6324, "early": 2814, "on_time": 9138,
    }  # fmt: skip
    value = sum(Decimal(str(year["arrived_value"])) for year in years)
    assert value == Decimal("1627584457.29")
    assert {year["booked"] for year in years} == {None}
