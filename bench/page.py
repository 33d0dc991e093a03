"""A report of a few pages, the same for both printers: tiles, prose, a chart, a table."""

from __future__ import annotations

from cierre.report.document import (
    Bound,
    Chart,
    Cover,
    Document,
    KeyFigure,
    KeyFigures,
    Labels,
    Mark,
    Paragraph,
    Runs,
    Section,
    Table,
    TableColumn,
    Text,
)

_CATEGORIES = ("Filtraciones", "Puertas y portones", "Luces de pasillo", "Otras quejas")
_PLACES = ("Los Tilos", "Mirador del Río", "Las Lilas", "San Bernabé", "Plaza Nueva")


def document(number: int) -> Document:
    """The report of one of many people; the number changes its figures."""
    return Document(
        language="es",
        locale="es_ES",
        title=f"Informe mensual {number}",
        author="Marta Solís Peña",
        date="2026-08-31",
        cover=Cover(
            office="Administración de Fincas Ribera Alta",
            title="Informe mensual",
            subtitle=f"Agosto de 2026, persona {number}",
            facts=(("Periodo", "agosto de 2026"), ("Redactado por", "Marta Solís Peña")),
        ),
        sections=(
            Section("summary", "Resumen", (_tiles(number), *_prose(number))),
            Section("volume", "Volumen", (_chart(number), *_prose(number + 1))),
            Section("detail", "Detalle", (_table(number),)),
        ),
        labels=Labels(
            page="Página {page} de {pages}",
            figures="Cifras",
            records="Registros",
            contents="Contenido",
            evidence="Soporte",
            colon=": ",
            heads=("Clave", "Cifra", "Parte", "Valor", "Antes", "Objetivo", "Qué se cuenta"),
        ),
        footer="Administración de Fincas Ribera Alta",
        statement=b"{}\n",
        currency="EUR",
    )


def _tiles(number: int) -> KeyFigures:
    return KeyFigures(
        tuple(
            KeyFigure(category, (_bound(number + place),), (Text("mes anterior: 12"),))
            for place, category in enumerate(_CATEGORIES)
        )
    )


def _prose(number: int) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(
            (
                Text(f"En {place} se recibieron "),
                _bound(number + count),
                Text(" quejas y se resolvieron "),
                _bound(number),
                Text(
                    "; las demás siguen pendientes de una decisión de la junta o de un repuesto. "
                    "El tiempo hasta la primera respuesta está dentro de lo habitual."
                ),
            )
        )
        for count, place in enumerate(_PLACES)
    )


def _chart(number: int) -> Chart:
    marks = tuple(
        Mark(category, float(number % 50 + place), _bound(number % 50 + place))
        for place, category in enumerate(_CATEGORIES)
    )
    return Chart("bar", "Quejas por categoría", marks, "Quejas recibidas por categoría")


def _table(number: int) -> Table:
    headings = ("Lugar", "Categoría", "Recibidas", "Resueltas", "Pendientes")
    columns = tuple(
        TableColumn(heading, "left" if place < 2 else "right")
        for place, heading in enumerate(headings)
    )
    rows: tuple[tuple[Runs, ...], ...] = tuple(
        (
            (Text(place),),
            (Text(category),),
            *((_bound(number % 30 + each),) for each in range(3)),
        )
        for place in _PLACES
        for category in _CATEGORIES
    )
    return Table(columns, rows, "Quejas por lugar y categoría")


def _bound(value: int) -> Bound:
    return Bound(str(value), "cases.received")
