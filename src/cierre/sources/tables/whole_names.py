"""First names and surnames that stand in columns of their own."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.regions import Region

_FIRST_NAMES = frozenset(
    ("first name", "firstname", "forename", "given name", "nombre", "nombres", "nombre s", "名")
)
_LAST_NAMES: Mapping[str, str] = {
    "last name": "Full name",
    "lastname": "Full name",
    "surname": "Full name",
    "family name": "Full name",
    "apellido": "Nombre y apellidos",
    "apellidos": "Nombre y apellidos",
    "apellido s": "Nombre y apellidos",
    "姓": "姓名",
}


def with_whole_names(region: Region) -> tuple[Region, Mapping[str, tuple[str, ...]]]:
    """The table with first names and surnames that stand side by side as one column."""
    letters = list(region.headings)
    for one, other in itertools.pairwise(letters):
        first, last = sorted(
            (one, other), key=lambda letter: fold(region.headings[letter]) in _LAST_NAMES
        )
        name = _LAST_NAMES.get(fold(region.headings[last]))
        if name is None or fold(region.headings[first]) not in _FIRST_NAMES:
            continue
        mark = "" if name == "姓名" else " "
        order = (last, first) if name == "姓名" else (first, last)
        joined = pl.concat_str(order, separator=mark, ignore_nulls=True).str.strip_chars()
        body = region.body.with_columns(
            pl.when(pl.any_horizontal(pl.col(order).is_not_null())).then(joined).alias(one)
        ).drop(other)
        headings = {
            letter: name if letter == one else heading
            for letter, heading in region.headings.items()
            if letter != other
        }
        of = (region.headings[one], region.headings[other])
        return replace(region, headings=headings, body=body), {name: of}
    return region, {}
