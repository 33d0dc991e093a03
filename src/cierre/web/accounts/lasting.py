"""Sessions of a team's site end so long after signing in, whatever is done in them meanwhile.

Django's own would last longer each time that something is written into them.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore as Kept
from django.http import HttpRequest

_BEGAN = "began"


class SessionStore(Kept):
    """A session in the database that ends ``SESSION_COOKIE_AGE`` seconds after its user came in."""

    def get_expiry_date(self, **told: Any) -> datetime:
        """When it ends; before anybody has signed in, as long after now."""
        began = self.get(_BEGAN)
        if began is None:
            return super().get_expiry_date(**told)
        return datetime.fromtimestamp(began + settings.SESSION_COOKIE_AGE, UTC)

    def get_expiry_age(self, **told: Any) -> int:
        """The seconds until then."""
        if self.get(_BEGAN) is None:
            return super().get_expiry_age(**told)
        return max(0, round(self.get_expiry_date().timestamp() - time.time()))


def begin(request: HttpRequest | None = None, **_: Any) -> None:
    """Somebody has signed in just now."""
    if request is not None:
        request.session[_BEGAN] = time.time()
