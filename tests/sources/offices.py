"""A little office for the tests, and its sheets as text."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from cierre.directory import (
    Category,
    Directory,
    Hours,
    Membership,
    Person,
    Place,
    Reason,
    Unit,
)

OFFICE = """\
[office]
id = "prueba"
name = "Oficina de prueba"
time_zone = "Europe/Madrid"
pack = "property"
author = "ana"

[hours]
monday = ["09:00-14:00"]

[[unit]]
id = "norte"
name = "Equipo norte"

[[unit]]
id = "sur"
name = "Equipo sur"

[[person]]
id = "ana"
name = "Ana Ruiz"
memberships = [
    { unit = "norte", since = "2025-01-01", until = "2026-08-10" },
    { unit = "sur", since = "2026-08-10" },
]

[[person]]
id = "luis"
name = "Luis Gómez"
unit = "sur"
since = "2025-01-01"

[[place]]
id = "tilos"
name = "Los Tilos"

[[category]]
book = "cases"
id = "leak"
name = "Filtraciones"

[[reason]]
book = "cases"
id = "parts"
name = "A la espera de repuestos"
"""


def directory() -> Directory:
    """What ``OFFICE`` says, without the pack's own categories."""
    return Directory(
        id="prueba",
        name="Oficina de prueba",
        time_zone="Europe/Madrid",
        locale="es_ES",
        currency="EUR",
        pack="property",
        books=("cases", "fees"),
        hours=(Hours(0, time(9), time(14)),),
        units=(Unit("norte", "Equipo norte"), Unit("sur", "Equipo sur")),
        people=(
            Person(
                "ana",
                "Ana Ruiz",
                memberships=(
                    Membership("norte", date(2025, 1, 1), date(2026, 8, 10)),
                    Membership("sur", date(2026, 8, 10)),
                ),
            ),
            Person("luis", "Luis Gómez", memberships=(Membership("sur", date(2025, 1, 1)),)),
        ),
        places=(Place("tilos", "Los Tilos"),),
        categories=(Category("cases", "leak", "Filtraciones"),),
        reasons=(Reason("cases", "parts", "A la espera de repuestos"),),
    )


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file of the folder and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
