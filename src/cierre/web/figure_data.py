"""A statement's figures as rows of data: the numbers of its canonical JSON, with their names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from cierre.report.figures import target_of
from cierre.report.material import Material
from cierre.statement.canonical import to_json

HEADINGS = ("id", "label", "value", "unit", "before", "change", "target", "absence")


def figures_of(material: Material) -> dict[str, dict[str, Any]]:
    """The figures by id, as the statement's JSON has them, each with its ``label``."""
    found: dict[str, dict[str, Any]] = json.loads(to_json(material.statement))["figures"]
    return {name: {"label": material.full_label(name), **each} for name, each in found.items()}


def rows_of(material: Material) -> Iterator[list[Any]]:
    """A row for each figure, in the columns of ``HEADINGS``."""
    for name, each in figures_of(material).items():
        figure = material.statement.figures[name]
        target = target_of(figure)
        own = None if target is None else each["targets"][figure.targets.index(target)]["target"]
        yield [own if heading == "target" else each[heading] for heading in HEADINGS]
