"""How mail goes out: by the server that the environment names, else into a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

SERVER, PASSWORD = "CIERRE_MAIL_SERVER", "CIERRE_MAIL_PASSWORD_FILE"
_PATIENCE = 20
"""Seconds that a mail server has to answer."""
_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def mail_settings() -> dict[str, Any]:
    """Django's settings of mail, by name."""
    server = os.environ.get(SERVER, "")
    sender = os.environ.get("CIERRE_MAIL_FROM") or "cierre@localhost"
    if not server:
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": str(mail_folder()),
            "DEFAULT_FROM_EMAIL": sender,
        }
    host, _, port = server.partition(":")
    security = os.environ.get("CIERRE_MAIL_SECURITY") or "starttls"
    password = os.environ.get(PASSWORD)
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": host,
        "EMAIL_PORT": int(port) if port else _PORTS[security],
        "EMAIL_USE_TLS": security == "starttls",
        "EMAIL_USE_SSL": security == "tls",
        "EMAIL_HOST_USER": os.environ.get("CIERRE_MAIL_USER", ""),
        "EMAIL_HOST_PASSWORD": Path(password).read_text().strip() if password else "",
        "EMAIL_TIMEOUT": _PATIENCE,
        "DEFAULT_FROM_EMAIL": sender,
    }


def mail_folder() -> Path:
    """Where messages lie that no server sends: beside the data, or beside a server's files."""
    data = os.environ.get("CIERRE_FILES") or os.environ.get("CIERRE_DATA", "")
    return Path("cierre-data" if not data or "://" in data else data) / "mail"
