"""The process in which a close is made or verified."""

from cierre.web.application import application
from cierre.web.closing.at_work import main

assert application is not None
main()
