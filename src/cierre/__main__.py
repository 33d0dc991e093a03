"""``python -m cierre``: the command line without its script."""

from cierre.cli import main

main()
