"""An office's data, opened to be read and written: its tables brought up to date, and sealed."""

from __future__ import annotations

from pathlib import Path

from cierre.office.chain import bring_forward
from cierre.office.database import open_database


def open_data(data: Path | str) -> str:
    """Open a data folder or a ``postgresql://`` address, as ``open_database`` does.

    Records of before there were seals are sealed as they are: what does not hold then is still
    told by the guards. Raises Fault.
    """
    uri = open_database(data)
    bring_forward()
    return uri
