"""What the processes of one server share: the environment that the settings are read from."""

from __future__ import annotations

import os


def prepare(data: str, port: int, secret_key: str) -> None:
    """Set it for this process and those that it starts."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "cierre.web.settings",
        "CIERRE_DATA": data,
        "CIERRE_PORT": str(port),
        "CIERRE_SECRET_KEY": secret_key,
    }
