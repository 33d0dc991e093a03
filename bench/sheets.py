"""A made-up sheet of cases, as an office would save it, the same for everybody who asks for as
many rows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import polars as pl

PEOPLE, UNITS, PLACES, PLACES_EACH, CATEGORIES, CUSTOMERS = 200, 10, 50, 3, 8, 40_000
ZONE = "Europe/Madrid"
REASONS = ("agreed", "explained", "repaired", "replaced")
_LINES = ("Tarjetas", "Públicos", "Empresas")
_TITLES = ("Gotea el techo del portal", "No cierra la puerta del garaje", "Luz del pasillo fundida")
_KINDS = ("Retraso en la entrega", "Cobro indebido", "Trato recibido", "Avería", "Otros")
_FIRST_NAMES = ("Ana", "Luis", "Marta", "Pedro", "Lucía", "Jorge", "Elena", "Sergio", "Carmen",
                "Pablo", "Nuria", "Diego", "Irene", "Raúl", "Silvia", "Óscar")  # fmt: skip
_LAST_NAMES = ("García", "López", "Martín", "Ruiz", "Sanz", "Vega", "Ortega", "Molina", "Iglesias",
               "Castro", "Reyes", "Prieto")  # fmt: skip
_FIRST, _DAYS = np.datetime64("2025-01-02"), 600

Numbers = npt.NDArray[np.int64]
_EMPTY = np.datetime64("NaT")


def write_office(folder: Path, rows: int, seed: int = 20260831) -> int:
    """Write ``office.toml`` and ``cases.csv``; the number of rows."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "office.toml").write_text(_office(), encoding="utf-8")
    _cases(rows, seed).write_csv(folder / "cases.csv")
    return rows


def write_export(file: Path, rows: int, seed: int = 20260831) -> int:
    """Write complaints as a program of the office's own exports them; the number of rows."""
    draw = np.random.default_rng(seed)
    opened = np.sort(_FIRST + draw.integers(0, _DAYS * 86_400, rows).astype("timedelta64[s]"))
    closed = opened + (draw.exponential(3 * 86_400, rows) + 600).astype("timedelta64[s]")
    closed = np.where(closed < _FIRST + np.timedelta64(_DAYS, "D"), closed, _EMPTY)
    at, until = _local(opened), _local(closed)
    numbers = pl.int_range(1, rows + 1, eager=True).cast(pl.String).str.zfill(6)
    pl.DataFrame(
        {
            "Nº reclamación": "R-" + numbers,
            "Fecha de recepción": at.dt.to_string("%d/%m/%Y"),
            "Hora": at.dt.to_string("%H:%M"),
            "Tipo": _one_of(draw, _KINDS, rows),
            "Canal": _one_of(draw, ("Teléfono", "Correo", "Web", "Oficina"), rows),
            "Agente": _one_of(draw, _agents(), rows),
            "Estado": until.is_null().replace_strict({True: "Pendiente", False: "Solucionada"}),
            "Fecha de cierre": until.dt.to_string("%d/%m/%Y %H:%M"),
        }
    ).write_csv(file)
    return rows


def drop_last_row(folder: Path) -> None:
    """Take the last row away: the sheet is another one, and says nothing that is new."""
    path = folder / "cases.csv"
    content = path.read_bytes().rstrip(b"\n")
    path.write_bytes(content[: content.rindex(b"\n") + 1])


def _cases(rows: int, seed: int) -> pl.DataFrame:
    draw = np.random.default_rng(seed)
    opened = np.sort(_FIRST + draw.integers(0, _DAYS * 86_400, rows).astype("timedelta64[s]"))
    response = opened + (draw.exponential(3 * 3_600, rows) + 30).astype("timedelta64[s]")
    resolved = response + (draw.exponential(2 * 86_400, rows) + 60).astype("timedelta64[s]")
    end = _FIRST + np.timedelta64(_DAYS, "D")
    response, resolved = (np.where(each < end, each, _EMPTY) for each in (response, resolved))
    numbers = pl.int_range(1, rows + 1, eager=True)
    done = ~np.isnat(resolved)
    person = draw.integers(0, PEOPLE, rows)
    # everybody looks after a few places
    place = (person * 7 + draw.integers(0, PLACES_EACH, rows)) % PLACES
    return pl.DataFrame(
        {
            "Número": pl.select(
                pl.format("Q-{}", numbers.cast(pl.String).str.zfill(8))
            ).to_series(),
            "Fecha de apertura": _written(opened),
            "Categoría": _one_of(draw, [f"Asunto {n}" for n in range(CATEGORIES)], rows),
            "Lugar": _named("Comunidad {}", place),
            "Cliente": _one_of(draw, [f"Cliente {n:05}" for n in range(CUSTOMERS)], rows),
            "Línea": _one_of(draw, _LINES, rows),
            "Asunto": _one_of(draw, _TITLES, rows),
            "Fecha prometida": _written(opened + np.timedelta64(5, "D")).str.head(10),
            "Responsable": _named("Persona {:03}", person),
            "Primera respuesta": _written(response),
            "Resuelta el": _written(resolved),
            "Motivo": pl.select(
                pl.when(pl.Series(done)).then(_one_of(draw, REASONS, rows))
            ).to_series(),
        }
    )


def _agents() -> list[str]:
    """Names of 192 people."""
    return [f"{first} {last}" for first in _FIRST_NAMES for last in _LAST_NAMES]


def _written(moments: np.ndarray) -> pl.Series:
    return _local(moments).dt.to_string("%Y-%m-%d %H:%M:%S")


def _local(moments: np.ndarray) -> pl.Series:
    moment = pl.Series(moments.astype("datetime64[ms]")).dt.replace_time_zone("UTC")
    return moment.dt.convert_time_zone(ZONE)


def _named(name: str, numbers: Numbers) -> pl.Series:
    return pl.Series([name.format(n) for n in range(numbers.max() + 1)]).gather(numbers)


def _one_of(draw: np.random.Generator, texts: list[str] | tuple[str, ...], rows: int) -> pl.Series:
    return pl.Series(texts).gather(draw.integers(0, len(texts), rows))


def _office() -> str:
    head = f"""
[office]
id = "bench"
name = "Oficina de medida"
time_zone = "{ZONE}"
locale = "es_ES"
currency = "EUR"
pack = "property"
[hours]
monday = ["09:00-14:00", "16:00-19:00"]
tuesday = ["09:00-14:00", "16:00-19:00"]
wednesday = ["09:00-14:00", "16:00-19:00"]
thursday = ["09:00-14:00", "16:00-19:00"]
friday = ["09:00-14:00"]
"""
    tables = [_table("unit", id=f"u{n}", name=f"Equipo {n}") for n in range(UNITS)]
    tables += [
        _table(
            "person",
            id=f"p{n:03}",
            name=f"Persona {n:03}",
            unit=f"u{n % UNITS}",
            since="2024-01-01",
        )
        for n in range(PEOPLE)
    ]
    tables += [_table("place", id=f"l{n}", name=f"Comunidad {n}") for n in range(PLACES)]
    tables += [
        _table("category", book="cases", id=f"c{n}", name=f"Asunto {n}") for n in range(CATEGORIES)
    ]
    tables += [_table("reason", book="cases", id=each, name=each) for each in REASONS]
    return head + "".join(tables)


def _table(kind: str, /, **values: str) -> str:
    lines = "".join(f'{key} = "{value}"\n' for key, value in values.items())
    return f"[[{kind}]]\n{lines}"
