"""A small report by hand with every kind of block, for the tests of the renderers."""

from __future__ import annotations

from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Cover,
    Document,
    FigureRow,
    KeyFigure,
    KeyFigures,
    Labels,
    Mark,
    Paragraph,
    RecordSheet,
    Section,
    Signature,
    Signatures,
    Table,
    TableColumn,
    Text,
)

TILES = KeyFigures(
    (
        KeyFigure(
            "Recaudado",
            (Bound("143.221,50 €", "fees.collected"),),
            (Text("objetivo "), Bound("170.000,00 €", "fees.collected", aspect="target")),
            "bad",
        ),
        KeyFigure("Incidencias", (Bound("124", "cases.received"),), tone="good"),
        KeyFigure("En plazo", (Bound("84,2 %", "cases.on_time_share"),)),
    )
)

TABLE = Table(
    (TableColumn("Comunidad", weight=3), TableColumn("Incidencias", "right"),
     TableColumn("Recaudado", "decimal", 2)),
    (
        ((Text("Río | Tajo"),), (Bound("80", "cases.received", "place=tajo"),),
         (Bound("43.221,50 €", "fees.collected", "place=tajo"),)),
        ((Text("Ebro <nuevo>"),), (Bound("44", "cases.received", "place=ebro"),),
         (Bound("100.000,00 €", "fees.collected", "place=ebro"),)),
        ((Text("Total"),), (Bound("124", "cases.received"),),
         (Bound("143.221,50 €", "fees.collected"),)),
    ),
    "Por comunidad",
    total=True,
)  # fmt: skip


DEFINITIONS = Table(
    (TableColumn("Cifra"), TableColumn("Qué se cuenta", weight=3)),
    (((Text("En plazo"),), (Text("Resueltas en plazo entre las resueltas."),)),),
    defines=("cases.on_time_share",),
)


def _months(figure: str, values: tuple[int, ...]) -> tuple[Mark, ...]:
    names = ("may", "jun", "jul", "ago")
    return tuple(
        Mark(name, value, Bound(str(value), figure, aspect=name), strong=name == "ago")
        for name, value in zip(names, values, strict=True)
    )


BAR = Chart(
    "bar",
    "Incidencias por categoría",
    (
        Mark("Fugas & humedades", 80, Bound("80", "cases.received", "category=leak"), True),
        Mark("Ascensor", 44, Bound("44", "cases.received", "category=lift")),
    ),
    "Barras: fugas & humedades 80, ascensor 44.",
)
LINE = Chart(
    "line",
    "Incidencias por mes",
    _months("cases.received", (98, 131, 110, 124)),
    "Línea: de 98 en mayo a 124 en agosto.",
    limits=(80, 115, 150),
    target=100,
    target_label="objetivo",
)
ROLL_FORWARD = Chart(
    "roll_forward",
    "De julio a agosto",
    (
        Mark("Abiertas al inicio", 20, Bound("20", "cases.opening_pending"), True),
        Mark("Recibidas", 124, Bound("124", "cases.received")),
        Mark("Resueltas", -118, Bound("−118", "cases.handled")),
        Mark("Abiertas al final", 26, Bound("26", "cases.pending"), True),
    ),
    "Cascada: 20 más 124 menos 118 son 26.",
)
ACTUAL_TARGET = Chart(
    "actual_target",
    "Recaudación y objetivo",
    _months("fees.collected", (150, 161, 139, 143)),
    "Columnas: 143 en agosto, con objetivo 170.",
    targets=(160, 160, 160, 170),
    target_label="objetivo",
)

SIGNATURES = Signatures(
    (Signature("Elaborado por", "Ana Ruiz"), Signature("Revisado por", "Luis Gil"),
     Signature("Aprobado por")),
    "Fecha",
)  # fmt: skip

SUMMARY: tuple[Block, ...] = (
    TILES,
    Paragraph(
        (
            Text("Se recibieron "),
            Bound("124 incidencias", "cases.received"),
            Text(", un "),
            Text("13 % más", strong=True),
            Text(" que en julio."),
        )
    ),
    Bullets(
        (
            (Text("Fugas: ", strong=True), Bound("80", "cases.received", "category=leak")),
            (Text("1. *Nota* de {{ nadie }} con <b>marcas</b> & más"),),
        )
    ),
    TABLE,
)

DOCUMENT = Document(
    language="es",
    locale="es_ES",
    title="Informe mensual: Fincas Río & Mar, agosto de 2026",
    author="Ana Ruiz",
    date="2026-08-31",
    cover=Cover(
        "Fincas Río & Mar",
        "Informe mensual",
        "agosto de 2026",
        (("Elaborado por", "Ana Ruiz"), ("Ámbito", "Toda la oficina")),
    ),
    sections=(
        Section("summary", "Resumen", SUMMARY),
        Section(
            "cases",
            "Incidencias",
            (BAR, LINE),
            (Section("flow", "De dónde a dónde", (ROLL_FORWARD, ACTUAL_TARGET)),),
        ),
        Section("signatures", "Firmas", (SIGNATURES,)),
        Section(
            "definitions",
            "Definiciones",
            (Paragraph((Text("Recibidas: entradas del mes."),)), DEFINITIONS),
            annex=True,
        ),
    ),
    labels=Labels(
        "Página {page} de {pages}",
        "Cifras",
        "Registros",
        "Contenido",
        "Pruebas",
        ": ",
        ("libro", "cifra", "parte", "valor", "antes", "objetivo", "definición"),
        annex="Anexo",
        key_figures="Cifras clave",
        key_heads=(
            "cifra",
            "valor",
            "antes",
            "variación",
            "objetivo",
            "cumplimiento",
            "% del total",
            "total",
            "desde",
            "hasta",
        ),
    ),
    footer="Fincas Río & Mar · agosto de 2026",
    figures=(
        FigureRow(
            "cases.received", "Recibidas", "", 1124, "items", 1110, None, "Entradas.", key=True
        ),
        FigureRow(
            "cases.received", "Recibidas", "Categoría: Fugas", 80, "items", dimension="category"
        ),
        FigureRow(
            "fees.collected",
            "Recaudado",
            "",
            143221.5,
            "money",
            139000.0,
            170000.0,
            "=No",
            key=True,
            attainable=True,
        ),
        FigureRow("cases.on_time_share", "En plazo", "", 0.842, "share", 0.8, 0.9),
        FigureRow("cases.resolution_median", "Mediana", "", 129600, "seconds"),
        FigureRow("training.mark_mean", "Nota media", "", 7.25, "score"),
        FigureRow("tasks.done_quantity", "Hecho", "", 12.5, "quantity", 12),
        FigureRow("pack.ratio", "Sin dato", "", None, "per_thousand", 3.25),
    ),
    records=(
        RecordSheet(
            "cases",
            "Incidencias: mayo/agosto",
            ("Número", "Asunto", "Horas"),
            (("C-1", '=HYPERLINK("http://mal")', 3), ("C-2", "Fuga", 4.5), ("C-3", None, None)),
            {"cases.received": (0, 1, 2), "cases.received?category=leak": (1,)},
        ),
        RecordSheet("fees", "cifras", ("Recibo",), (("R-1",),), {"fees.collected": (0,)}),
    ),
    first_day="2026-08-01",
    statement=b'{"office":"rio"}',
    currency="EUR",
)
