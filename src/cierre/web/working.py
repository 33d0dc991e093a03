"""``python -m cierre.web.working``: does the work that pages have put into the database."""

from __future__ import annotations

from cierre.web.application import application

if __name__ == "__main__":
    from django.core.management import call_command

    from cierre.web.start.again import take_up_all
    from cierre.web.start.arriving import clear_old

    assert application is not None
    clear_old()
    take_up_all()
    call_command("db_worker", verbosity=0, interval=0.5)
