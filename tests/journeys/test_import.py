"""Spreadsheets as offices keep them, imported as they are: understood, asked about, used again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from tests.journeys.cierre_command import cierre

TITLE = "FINCAS LÓPEZ - INCIDENCIAS {}"
HEADINGS = ("Nº", "Fecha aviso", "Comunidad", "Qué pasa", "Lo lleva", "Situación", "Solucionado el")
JULY: Sequence[tuple[object, ...]] = (
    (1, "3/7/26", "Los Tilos", "gotera en el garaje", "Marta García", "Solucionado", "8-jul"),
    (2, date(2026, 7, 14), "los tilos", "puerta rota", "MARTA", "Pte. gremio", ""),
    (3, "17.07.26", "Las Lilas", "bombilla fundida", "Pepe (conserje)", "Anulado", ""),
    (4, "25 de julio de 2026", "Las Lilas", "ascensor parado", "marta garcia", "OK", "30/07/2026"),
)
AUGUST: Sequence[tuple[object, ...]] = (
    (5, "3/8/26", "Los Tilos", "gotera", "Marta G.", "Solucionado", "18-ago"),
    (6, datetime(2026, 8, 21, 9, 30), "Las Lilas", "puerta rota", "Pepe", "En curso", ""),  # noqa: DTZ001
)


def write(path: Path, sheets: dict[str, Sequence[tuple[object, ...]]]) -> Path:
    """A workbook with a title, headings, rows and a total on each sheet."""
    with xlsxwriter.Workbook(path) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.write(0, 0, TITLE.format(name))
            sheet.write_row(2, 0, HEADINGS)
            for place, row in enumerate(rows, start=3):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(place, column, cell, day)
                    elif cell != "":
                        sheet.write(place, column, cell)
            sheet.write_row(len(rows) + 4, 0, ("TOTAL", f"{len(rows)} incidencias"))
    return path


@pytest.fixture
def incidents(tmp_path: Path) -> Path:
    return write(tmp_path / "Incidencias 2026.xlsx", {"JULIO 26": JULY, "AGOSTO 26": AUGUST})


def figures(folder: Path, month: str) -> dict[str, float]:
    """The values of a month's figures of cases."""
    ended = cierre(folder, "statement", "mi_oficina", month, "--json")
    assert ended.code == 0, ended.errors
    told = json.loads(ended.output)["figures"]
    return {name.removeprefix("cases."): each["value"] for name, each in told.items()}


def test_one_command_leads_from_her_sheets_to_the_month(incidents: Path) -> None:
    ended = cierre(incidents.parent, "import", incidents.name)
    assert ended.code == 0, ended.errors
    assert "hora de Europe/Madrid, importes en EUR" in ended.output
    july, august = (figures(incidents.parent, month) for month in ("2026-07", "2026-08"))
    assert (july["received"], july["handled"], july["withdrawn"], july["pending"]) == (4, 2, 1, 1)
    assert (august["received"], august["handled"], august["pending"]) == (2, 1, 2)


def test_what_was_understood_and_left_out_is_said(incidents: Path) -> None:
    said = cierre(incidents.parent, "import", incidents.name).output
    assert "6 registros de «Quejas e incidencias»" in said
    assert "Solucionado → resuelta" in said
    assert "Pte. gremio → en espera" in said
    assert "Marta García (MARTA, Marta G., marta garcia)" in said
    assert "primero el día" in said
    assert "«Comunidad»: Los Tilos (los tilos)" in said
    assert "2 totales" in said


def test_a_rehearsal_saves_nothing_and_says_the_figures(incidents: Path) -> None:
    ended = cierre(incidents.parent, "import", incidents.name, "--dry-run", "--json")
    told = json.loads(ended.output)
    assert ended.code == 0
    assert told["months"]["2026-07"]["received"] == 4
    assert told["questions"] == []
    assert {each["why"] for each in told["refused_rows"]} == {"total"}
    assert not (incidents.parent / "cierre-data").exists()


def test_the_same_file_again_changes_nothing(incidents: Path) -> None:
    folder = incidents.parent
    assert cierre(folder, "import", incidents.name).code == 0
    again = cierre(folder, "import", incidents.name)
    assert again.code == 0, again.errors
    assert "0 movimientos nuevos" in again.output
    assert cierre(folder, "check", "mi_oficina").code == 0


def test_a_word_that_nobody_can_guess_is_asked_once_and_remembered(tmp_path: Path) -> None:
    rows = [(*row[:5], "PIP" if row[5] == "OK" else row[5], row[6]) for row in JULY]
    rows.append((9, "28/7/26", "Los Tilos", "ruidos", "Pepe", "PIP", ""))
    write(tmp_path / "julio.xlsx", {"JULIO 26": rows})
    asked = cierre(tmp_path, "import", "julio.xlsx")
    assert asked.code == 1
    assert asked.errors.count("¿Qué significa «PIP»") == 1
    assert "No se ha guardado nada" in asked.errors
    answered = cierre(tmp_path, "import", "julio.xlsx", "--answer", "state:PIP=in_hand")
    assert answered.code == 0, answered.errors
    later = [(10, "3/8/26", "Los Tilos", "gotera", "Pepe", "PIP", "")]
    write(tmp_path / "agosto.xlsx", {"AGOSTO 26": [*later, *AUGUST]})
    ended = cierre(tmp_path, "import", "agosto.xlsx")
    assert ended.code == 0, ended.errors
    assert "PIP → en curso" in ended.output


def test_a_mapping_may_be_read_and_put_right_by_hand(incidents: Path) -> None:
    folder = incidents.parent
    assert cierre(folder, "import", incidents.name, "--dry-run", "--map", "how.toml").code == 0
    text = (folder / "how.toml").read_text(encoding="utf-8")
    assert '"Situación" = "state"' in text
    changed = text.replace('"Pte. gremio" = "waiting"', '"Pte. gremio" = "escalated"')
    (folder / "how.toml").write_text(changed, encoding="utf-8")
    ended = cierre(folder, "import", incidents.name, "--map", "how.toml")
    assert ended.code == 0, ended.errors
    assert figures(folder, "2026-07")["escalated"] == 1


def test_days_that_may_be_read_in_two_ways_are_asked_about(tmp_path: Path) -> None:
    text = "Ref,Date received,Nature,Owner,Status\n" + "".join(
        f"C{day},0{day}/0{1 + day % 8}/2026,Late delivery,Ann Lee,Open\n" for day in range(1, 9)
    )
    (tmp_path / "complaints.csv").write_text(text, encoding="utf-8")
    asked = cierre(tmp_path, "import", "complaints.csv")
    assert asked.code == 1
    assert "does the day come first, or the month?" in asked.errors
    assert cierre(tmp_path, "import", "complaints.csv", "--answer", "date_order=dmy").code == 0


def test_a_total_that_its_rows_do_not_add_up_to_is_told(tmp_path: Path) -> None:
    text = (
        "Recibo;Fecha emisión;Vivienda;Importe;Fecha cobro;Cobrado\n"
        "1;1/8/2026;1ºA;100,00;14/8/2026;100,00\n2;1/8/2026;1ºB;100,00;;\n"
        "3;1/8/2026;2ºA;120,50;20/8/2026;120,50\nTOTAL;;;320,50;;220,50\n"
    )
    (tmp_path / "recibos.csv").write_text(text, encoding="utf-8")
    assert "suman" not in cierre(tmp_path, "import", "recibos.csv", "--dry-run").output
    (tmp_path / "recibos.csv").write_text(text.replace("320,50;;", "330,50;;"), encoding="utf-8")
    said = cierre(tmp_path, "import", "recibos.csv", "--dry-run").output
    assert "El total de «Importe» en la fila 5 dice 330.50 y sus filas suman 320.50." in said


def test_what_is_no_service_record_is_said_to_be_none(tmp_path: Path) -> None:
    text = "Ingredient,Quantity,Unit\nButter,225,g\nSugar,225,g\nEggs,4,\n"
    (tmp_path / "cake.csv").write_text(text, encoding="utf-8")
    ended = cierre(tmp_path, "import", "cake.csv", "--lang", "en")
    assert ended.code == 1
    assert "No records of any book" in ended.errors


def test_counts_are_asked_about_and_not_taken_for_records(tmp_path: Path) -> None:
    text = "Tipo de incidencia;Enero;Febrero;Marzo\nFiltraciones;10;16;11\nAscensor;4;14;1\n"
    (tmp_path / "resumen incidencias 2026.csv").write_text(text, encoding="utf-8")
    ended = cierre(tmp_path, "import", "resumen incidencias 2026.csv", "--json")
    told = json.loads(ended.output)
    assert ended.code == 1
    assert [each["kind"] for each in told["questions"]] == ["aggregate"]
    assert told["rows"] == 0


def test_what_entered_is_not_told_where_nobody_keeps_it(tmp_path: Path) -> None:
    answers = "".join(
        f"2026/08/{day:02d} 9:20:11,{score},Iván Castro,Volveré\n"
        for day, score in ((3, 9), (4, 10), (7, 4), (11, 8), (20, 7))
    )
    heading = '"Marca temporal","Del 0 al 10, ¿nos recomendaría?",¿Quién le atendió?,Comentarios\n'
    (tmp_path / "encuesta.csv").write_text(heading + answers, encoding="utf-8")
    assert cierre(tmp_path, "import", "encuesta.csv").code == 0
    ended = cierre(tmp_path, "statement", "mi_oficina", "2026-08", "--json")
    told = json.loads(ended.output)["figures"]
    assert told["surveys.answered"]["value"] == 5
    assert told["surveys.nps_answers"]["value"] == 5
    assert told["surveys.sent"]["value"] is None
    assert told["surveys.response_rate"]["value"] is None


def test_a_log_of_events_is_recorded_and_its_figures_hold(tmp_path: Path) -> None:
    rows = [
        "case id,time,lifecycle:transition,org:resource,org:group",
        "1,2026-08-03 09:00,Awaiting Assignment,Ana,First",
        "1,2026-08-03 10:00,In Progress,Ana,First",
        "1,2026-08-04 10:00,Awaiting Assignment,Ana,Second",
        "1,2026-08-05 10:00,Resolved,Luis,Second",
        "2,2026-08-13 09:00,Awaiting Assignment,Ana,First",
        "2,2026-08-14 09:00,In Progress,Luis,Second",
    ]
    (tmp_path / "log.csv").write_text("\n".join(rows).replace(",time,", ",timestamp,"), "utf-8")
    made = cierre(tmp_path, "import", "log.csv", "--office", "desk", "--lang", "en")
    assert made.code == 0, made.output + made.errors
    assert "in hand → new" in made.errors + made.output
    stated = cierre(tmp_path, "statement", "desk", "2026-08", "--json")
    assert stated.code == 0, stated.output + stated.errors


def test_files_that_say_something_of_the_same_records_are_read_one_after_the_other(
    tmp_path: Path,
) -> None:
    opened = "Nº,Fecha aviso,Comunidad,Qué pasa,Lo lleva\nI-1,3/8/2026,Los Tilos,gotera,Ana Ruiz\n"
    closed = (
        "Nº,Fecha aviso,Lo lleva,Solucionado el,Situación\nI-1,3/8/2026,Ana Ruiz,20/8/2026,OK\n"
    )
    for name, text in (("avisos.csv", opened), ("taller.csv", closed)):
        more = "".join(f"I-{day},{day}/8/2026,Los Olmos,puerta,Ana Ruiz\n" for day in (13, 24, 25))
        (tmp_path / name).write_text(
            text + (more if name == "avisos.csv" else ""), encoding="utf-8"
        )
    ended = cierre(tmp_path, "import", "avisos.csv", "taller.csv", "--answer", "date_order=dmy",
                   "--answer", "book=cases")  # fmt: skip
    assert ended.code == 0, ended.errors
    told = figures(tmp_path, "2026-08")
    assert (told["received"], told["handled"], told["pending"]) == (4, 1, 3)
    assert cierre(tmp_path, "check", "mi_oficina").code == 0


def test_of_such_files_all_are_recorded_or_none(tmp_path: Path) -> None:
    headings = "Nº,Fecha aviso,Comunidad,Qué pasa,Lo lleva,Solucionado el,Situación\n"
    first = "".join(
        f"I-{day},{day}/8/2026,Los Olmos,puerta,Ana Ruiz,,En curso\n" for day in (13, 24)
    )
    sheets = {
        "julio.csv": first,
        "avisos.csv": first + "I-25,25/8/2026,Los Tilos,gotera,Ana Ruiz,,En curso\n",
        "taller.csv": "I-25,25/8/2026,Los Tilos,gotera,Ana Ruiz,28/8/2026,OK\n",
        "otro.csv": "I-25,25/8/2026,Los Tilos,gotera,Ana Ruiz,28/8/2026,OK\n"
        "I-13,20/9/2026,Las Lilas,ascensor,Pepe Gil,28/9/2026,OK\n",
    }
    for name, rows in sheets.items():
        (tmp_path / name).write_text(headings + rows, encoding="utf-8")

    def imported(*files: str) -> int:
        return cierre(tmp_path, "import", *files, "--answer", "date_order=dmy").code

    assert imported("julio.csv") == 0
    assert imported("avisos.csv", "taller.csv", "--dry-run") == 0
    # I-13 is another in one of them: nothing of the other is recorded either
    assert imported("avisos.csv", "otro.csv") == 1
    assert figures(tmp_path, "2026-08")["received"] == 2
    assert imported("avisos.csv", "taller.csv") == 0
    told = figures(tmp_path, "2026-08")
    assert (told["received"], told["handled"], told["pending"]) == (3, 1, 2)
    assert cierre(tmp_path, "check", "mi_oficina").code == 0


def told(folder: Path, sheet: str, text: str) -> str:
    """What the report of August says once a sheet is imported."""
    (folder / sheet).write_text(text, encoding="utf-8")
    ended = cierre(folder, "import", sheet, "--answer", "date_order=dmy")
    assert ended.code == 0, ended.output + ended.errors
    ended = cierre(folder, "report", "mi_oficina", "2026-08", "--format", "md")
    assert ended.code == 0, ended.errors
    return (folder / "office.md").read_text(encoding="utf-8")


def test_what_is_kept_of_a_book_is_told_though_the_rest_is_not(tmp_path: Path) -> None:
    rows = "".join(f"C-{each};{each * 7};{each * 9};{20 + each}/08/2026\n" for each in range(1, 7))
    sheet = "Contador;Lectura anterior;Lectura actual;Fecha de lectura\n" + rows
    report = told(tmp_path, "lecturas.csv", sheet)
    assert "Se leyeron 6 contadores. El consumo fue de 42." in report


def test_a_score_is_told_on_the_scale_that_its_heading_says(tmp_path: Path) -> None:
    people = ("Ana Ruiz", "Luis Gil", "Eva Sanz", "Pau Mas", "Iris Rey", "Leo Paz")
    rows = "".join(
        f"{5 + 7 * week}/08/2026;{name};Sí;{4 + place}\n"
        for week in range(3)
        for place, name in enumerate(people)
    )
    sheet = "Semana del;Persona;Respondió;Ánimo (1 mal - 10 bien)\n" + rows
    report = told(tmp_path, "animo.csv", sheet)
    assert "El ánimo medio, de uno (mal) a diez (bien), fue de 6,5" in report


def test_names_with_signs_of_any_kind_are_told_in_every_format(tmp_path: Path) -> None:
    carriers = ("J&T Express", "A&b=c", "¿Qué? S.A.", "<b>R&R</b>", "{ $x } #1 *", "=1+1")
    lines = [
        f"G-{place};0{place}/08/2026;2{place}/08/2026;2{place}/08/2026;{carrier}"
        for place, carrier in enumerate(carriers, start=1)
    ]
    rows = "\n".join(
        ["Nº guía;Fecha pedido;Fecha prometida;Fecha de entrega;Transportista", *lines]
    )
    (tmp_path / "envios.csv").write_text(rows, encoding="utf-8")
    ended = cierre(tmp_path, "import", "envios.csv", "--answer", "date_order=dmy", "--json")
    assert ended.code == 0, ended.output + ended.errors
    ended = cierre(tmp_path, "report", "mi_oficina", "2026-08", "--format", "md,html,docx,xlsx,pdf")
    assert ended.code == 0, ended.output + ended.errors
    shown = (tmp_path / "office-annex.md").read_text(encoding="utf-8")
    assert all(name in shown for name in ("J&T Express", "A&b=c", "¿Qué? S.A."))


def test_whom_only_a_sheet_named_has_a_report_until_it_is_undone(
    incidents: Path, tmp_path: Path
) -> None:
    cierre(tmp_path, "import", incidents.name)
    other = "Nº,Fecha aviso,Lo lleva,Situación\nX-1,20/8/2026,Rosa Gil,En curso\n"
    (tmp_path / "otra.csv").write_text(other, encoding="utf-8")

    def reported(folder: str) -> list[str]:
        ended = cierre(
            tmp_path, "report", "mi_oficina", "2026-08", "--all-people", "--format", "md",
            "--out", folder,
        )  # fmt: skip
        assert ended.code == 0, ended.errors
        return sorted(each.stem for each in (tmp_path / folder).glob("person-*.md"))

    own = ["person-marta_garcia", "person-pepe"]
    assert reported("first") == own
    assert cierre(tmp_path, "import", "otra.csv").code == 0
    assert reported("second") == [*own, "person-rosa_gil"]
    assert cierre(tmp_path, "undo", "mi_oficina", "2").code == 0
    assert reported("third") == own


def test_without_opening_hours_nothing_is_said_of_answers_within_them(incidents: Path) -> None:
    folder = incidents.parent
    assert cierre(folder, "import", incidents.name).code == 0
    written = ("report", "mi_oficina", "2026-07", "--format", "md", "--out", "out")
    assert cierre(folder, *written).code == 0
    text = (folder / "out" / "office.md").read_text(encoding="utf-8")
    assert "Se resolvieron 2" in text
    assert "primera respuesta" not in text.casefold()


def test_counts_that_are_left_out_leave_nothing_to_save(tmp_path: Path) -> None:
    text = "Tipo de incidencia;Enero;Febrero;Marzo\nFiltraciones;10;16;11\nAscensor;4;14;1\n"
    (tmp_path / "resumen 2026.csv").write_text(text, encoding="utf-8")
    ended = cierre(
        tmp_path, "import", "resumen 2026.csv", "--answer", "aggregate:resumen 2026.csv=skip"
    )
    assert ended.code == 1
    assert "No hay ningún registro que guardar." in ended.errors
