"""How mail goes out: by the server that the environment names, else into a folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from cierre.fault import Fault

SERVER, PASSWORD = "CIERRE_MAIL_SERVER", "CIERRE_MAIL_PASSWORD_FILE"
SECURITY = "CIERRE_MAIL_SECURITY"
_PATIENCE = 20
"""Seconds that a mail server has to answer."""
_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def mail_settings() -> dict[str, Any]:
    """Django's settings of mail, by name. Raises Fault for a variable that cannot be meant."""
    server = os.environ.get(SERVER, "")
    sender = os.environ.get("CIERRE_MAIL_FROM") or "cierre@localhost"
    if not server:
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": str(mail_folder()),
            "DEFAULT_FROM_EMAIL": sender,
        }
    host, _, port = server.partition(":")
    security = os.environ.get(SECURITY) or "starttls"
    if security not in _PORTS:
        raise Fault("mail-variable", value=SECURITY, names=", ".join(_PORTS))
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65_536):
        raise Fault("mail-variable", value=SERVER, names="smtp.example.org, smtp.example.org:587")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": host,
        "EMAIL_PORT": int(port) if port else _PORTS[security],
        "EMAIL_USE_TLS": security == "starttls",
        "EMAIL_USE_SSL": security == "tls",
        "EMAIL_HOST_USER": os.environ.get("CIERRE_MAIL_USER", ""),
        "EMAIL_HOST_PASSWORD": _password(),
        "EMAIL_TIMEOUT": _PATIENCE,
        "DEFAULT_FROM_EMAIL": sender,
    }


def _password() -> str:
    named = os.environ.get(PASSWORD, "")
    try:
        return Path(named).read_text(encoding="utf-8").strip() if named else ""
    except (OSError, ValueError):
        raise Fault("mail-password", value=PASSWORD, path=named) from None


def mail_folder() -> Path:
    """Where messages lie that no server sends: beside the data, or beside a server's files."""
    data = os.environ.get("CIERRE_FILES") or os.environ.get("CIERRE_DATA", "")
    return Path("cierre-data" if not data or "://" in data else data) / "mail"
