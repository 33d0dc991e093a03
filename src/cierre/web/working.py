"""``python -m cierre.web.working``: does the work that pages have put into the database."""

from __future__ import annotations

from cierre.web.application import application

if __name__ == "__main__":
    from django.core.management import call_command

    assert application is not None
    call_command("db_worker", verbosity=0, interval=0.5)
