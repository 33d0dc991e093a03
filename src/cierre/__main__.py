"""``python -m cierre``: the command line without its script."""

from __future__ import annotations

from cierre.cli import main

if __name__ == "__main__":  # a worker of a run imports this module as well
    main()
