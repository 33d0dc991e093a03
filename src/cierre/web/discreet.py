"""What the program's own log says of requests and templates, without the secrets in them."""

from __future__ import annotations

import logging
import re
from typing import Any, Final

_KEYS: Final = re.compile(r"(/(?:welcome|enter)/)[^/\s?\"']+")
"""One-time links, which open something as long as nobody has used them."""


class Discreet(logging.Filter):
    """Takes the keys out of addresses, and from records of templates all that pages were given."""

    def filter(self, record: logging.LogRecord) -> bool:
        """True: the record is logged, without secrets."""
        record.msg = _without(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_without(each) for each in record.args)
        if record.name == "django.template":
            record.exc_info = record.exc_text = None
        record.__dict__.pop("request", None)
        return True


def _without(said: Any) -> Any:
    return _KEYS.sub(r"\1…", said) if isinstance(said, str) else said
