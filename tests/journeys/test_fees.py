"""Fees from an office's sheet to the month's figures: what came late, and by how much."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.cierre_command import cierre
from tests.real_data import real_data


def figures(folder: Path, office: str, period: str) -> dict[str, Any]:
    """The values of a period's figures of fees, whose books balance."""
    ended = cierre(folder, "statement", office, period, "--json")
    assert ended.code == 0, ended.errors
    told = json.loads(ended.output, parse_float=Decimal)["figures"]
    return {
        name.removeprefix("fees."): None if each["value"] is None else Decimal(each["value"])
        for name, each in told.items()
    }


def test_the_statements_of_the_invoices_tell_the_877_that_were_paid_late(tmp_path: Path) -> None:
    folder = real_data("ibm_receivables") / "ibm_receivables"
    shutil.copy(folder / "WA_Fn-UseC_-Accounts-Receivable.csv", tmp_path / "invoices.csv")
    said = ("--answer", "column:Disputed=", "--lang", "en")
    ended = cierre(tmp_path, "import", "invoices.csv", "--office", "ibm", *said)
    assert ended.code == 0, ended.errors
    years = [figures(tmp_path, "ibm", year) for year in ("2012", "2013", "2014")]
    sums = {
        name: sum(year[name] or 0 for year in years)
        for name in ("late_payments", "payments", "collected", "collected_in_time",
                     "collected_late", "billed")
    }  # fmt: skip
    assert (sums["late_payments"], sums["payments"]) == (877, 2466)
    assert sums["collected_in_time"] + sums["collected_late"] == sums["collected"]
    assert sums["collected"] == sums["billed"] == Decimal("147703.18")
    assert [year["days_late_median"] for year in years[:2]] == [8, 7]


SHEETS = {
    "recibos.csv": """Recibo;Vivienda;Fecha emisión;Importe;Vencimiento;Fecha cobro;Cobrado;\
Recargo;Fecha devolución;Importe devuelto;Nota de crédito;Fecha nota de crédito;Días de atraso
R1;1A;01/08/2026;60,00;10/08/2026;05/08/2026;60,00;;12/08/2026;60,00;;;
R2;1B;01/08/2026;60,00;10/08/2026;25/08/2026;66,00;6,00;;;;;15
R3;2A;01/08/2026;60,00;10/08/2026;;;6,00;;;15,00;20/08/2026;
R4;2B;01/08/2026;60,00;10/08/2026;05/08/2026;100,00;;;;;;
""",
    "dues.csv": """Invoice,Unit,Invoice date,Amount,Due date,Paid on,Amount paid,Late fee,\
Credit memo,NSF returned on,Days overdue
1001,1A,2026-08-01,60.00,2026-08-10,2026-08-05,60.00,,,2026-08-12,
1002,1B,2026-08-01,60.00,2026-08-10,2026-08-25,66.00,6.00,,,15
1003,2A,2026-08-01,60.00,2026-08-10,,,6.00,15.00,,
1004,2B,2026-08-01,60.00,2026-08-10,2026-08-05,100.00,,,,
""",
    "收费台账.csv": """收据号,房号,账单日期,应收金额,到期日,收费日期,实收金额,滞纳金,减免金额,\
退票日期,退票金额,逾期天数
S1,1-101,2026-08-01,60,2026-08-10,2026-08-05,60,,,2026-08-12,60,
S2,1-102,2026-08-01,60,2026-08-10,2026-08-25,66,6,,,,15
S3,1-103,2026-08-01,60,2026-08-10,,,6,15,,,
S4,1-104,2026-08-01,60,2026-08-10,2026-08-05,100,,,,,
""",
}


@pytest.mark.parametrize("name", SHEETS)
def test_what_offices_write_of_late_returned_lowered_and_overpaid_fees_is_understood(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text(SHEETS[name], encoding="utf-8")
    ended = cierre(tmp_path, "import", name, "--office", "little")
    assert ended.code == 0, ended.output
    found = figures(tmp_path, "little", "2026-08")
    told = ("billed", "surcharged", "collected", "collected_in_time", "collected_late", "returned")
    assert [found[each] for each in told] == [240, 12, 226, 160, 66, 60]
    further = ("late_payments", "days_late_median", "credit_notes", "credit", "arrears")
    assert [found[each] for each in further] == [1, 15, 15, 40, 111]


PARTS = """Recibo;Vivienda;Plazo;Fecha emisión;Importe;Vencimiento;Fecha de pago
D1;1A;1/3;01/08/2026;100,00;15/08/2026;14/08/2026
D1;1A;2/3;01/08/2026;100,00;15/09/2026;20/09/2026
D1;1A;3/3;01/08/2026;100,00;15/10/2026;
D2;1B;1/3;01/08/2026;100,00;15/08/2026;14/08/2026
D2;1B;2/3;01/08/2026;100,00;15/09/2026;
D2;1B;3/3;01/08/2026;100,00;15/10/2026;
"""


def test_each_instalment_of_a_fee_is_due_on_its_own_day(tmp_path: Path) -> None:
    (tmp_path / "derrama.csv").write_text(PARTS, encoding="utf-8")
    assert cierre(tmp_path, "import", "derrama.csv", "--office", "little").code == 0
    august, september = (figures(tmp_path, "little", month) for month in ("2026-08", "2026-09"))
    assert (august["billed"], august["collected_in_time"], august["arrears"]) == (600, 200, 400)
    assert (september["collected_late"], september["days_late_median"]) == (100, 5)


AHEAD = """Vivienda;Concepto;Fecha;Importe;Fecha de pago;Pagado
1A;Cuota agosto;01/08/2026;60,00;05/08/2026;60,00
1B;Cuota agosto;01/08/2026;60,00;28/07/2026;120,00
2A;Cuota agosto;01/08/2026;60,00;;
1B;Cuota septiembre;01/09/2026;60,00;;
"""


def test_what_is_paid_before_it_is_billed_pays_the_next_fee_of_the_household(
    tmp_path: Path,
) -> None:
    (tmp_path / "cuotas.csv").write_text(AHEAD, encoding="utf-8")
    assert cierre(tmp_path, "import", "cuotas.csv", "--office", "little").code == 0
    july, august, september = (
        figures(tmp_path, "little", month) for month in ("2026-07", "2026-08", "2026-09")
    )
    assert (july["collected"], july["credit"], july["arrears"]) == (120, 120, 0)
    assert (august["collected"], august["credit_used"], august["credit"]) == (60, 60, 60)
    assert (september["credit_used"], september["credit"], september["arrears"]) == (60, 0, 60)
