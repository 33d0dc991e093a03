"""An office's data, opened to be read and written: its tables brought up to date, and sealed."""

from __future__ import annotations

from pathlib import Path

from cierre.office.database import answered, open_database
from cierre.office.links import UNSEALED
from cierre.office.models import Seal
from cierre.office.unclean import mend


def open_data(data: Path | str) -> str:
    """Open a data folder or a ``postgresql://`` address, as ``open_database`` does.

    Records of before there were seals are sealed as they are: what does not hold then is still
    told by the guards. After a writer's unclean end the database looks itself through, and files
    that no item has are removed. Raises Fault.
    """
    uri = open_database(data)
    with answered(uri):
        mend(uri, _remove_unnamed)
        if Seal.objects.filter(kind=UNSEALED).exists():
            from cierre.office.chain import bring_forward

            bring_forward()
    return uri


def _remove_unnamed() -> None:
    from cierre.office.typed.attachments import remove_unnamed

    remove_unnamed()
