"""Tables without what says nothing."""

from __future__ import annotations

from dataclasses import replace

from cierre.report.document import Block, Runs, Table


def filled(block: Block, nothing: Runs) -> Block:
    """A table without the columns in which no row has anything but ``nothing``.

    The first one, which names the rows, stays. Other blocks are as they were.
    """
    if not isinstance(block, Table) or not block.rows:
        return block
    kept = [
        place
        for place in range(len(block.columns))
        if not place or any(_says(row[place], nothing) for row in block.rows)
    ]
    return replace(
        block,
        columns=tuple(block.columns[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in block.rows),
    )


def _says(cell: Runs, nothing: Runs) -> bool:
    return cell != nothing and any(run.text.strip() for run in cell)
