"""Cierre: the month-end close for customer service.

>>> import cierre
>>> data = cierre.open("cierre-data")                           # doctest: +SKIP
>>> data.statement("property", "2026-08")["cases.received"]     # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cierre.office.archive import Archive

__all__ = ["open"]
__version__ = "0.1.0"


def open(data: str | Path = "cierre-data") -> Archive:
    """The offices kept in a data folder (or a ``postgresql://`` address), ready to be asked.

    The folder is made when it is not there. One process works with one folder.
    """
    from cierre.office.archive import open_archive  # Django starts only when it is needed

    return open_archive(data)
