"""An OpenID Connect provider as organisations have one: a Django site with its people, by HTTPS.

Run as a program of its own with ``FOLDER PORT BACK`` it is served at a port, for a site to whose
address ``BACK`` it leads back.
"""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

CLIENT, SECRET, PASSWORD = "cierre", "only for tests", "password of the provider"
DATABASE = "provider.sqlite"
PEOPLE = {
    "eva": "eva@example.org",
    "vera": "vera@example.org",
    "false-eva": "eva@example.org",
}
"""Who has an account there, and the e-mail address that they gave."""

CHECKED = {"eva", "vera"}
"""Those whose address was verified."""


class Provider:
    """One that is served in a process of its own."""

    def __init__(self, home: Path, process: subprocess.Popen[bytes]) -> None:
        self._database = home / DATABASE
        self._process = process

    @contextmanager
    def silent(self) -> Iterator[None]:
        """It answers nobody until the block ends."""
        os.kill(self._process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self._process.pid, signal.SIGCONT)

    @contextmanager
    def another_secret(self) -> Iterator[None]:
        """It knows the site by another secret until the block ends."""
        with closing(sqlite3.connect(self._database)) as kept, kept:
            ((was,),) = kept.execute("SELECT secret FROM allauth_idp_oidc_client")
            kept.execute("UPDATE allauth_idp_oidc_client SET secret = 'another'")
        try:
            yield
        finally:
            with closing(sqlite3.connect(self._database)) as kept, kept:
                kept.execute("UPDATE allauth_idp_oidc_client SET secret = ?", [was])


@contextmanager
def provided(home: Path, port: int, back: str) -> Iterator[Provider]:
    """A provider at a port, until the block ends."""
    # by its path: whoever imports the tests starts Django as Cierre's site
    process = subprocess.Popen([sys.executable, __file__, str(home), str(port), back])
    try:
        while True:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=5):
                break
            if process.poll() is not None:
                raise RuntimeError("the provider has ended")
            time.sleep(0.1)
        yield Provider(home, process)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _serve(home: Path, port: int, back: str) -> None:
    _configure(home)
    from django.core.management import call_command
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    application = get_wsgi_application()
    call_command("migrate", verbosity=0)
    _make_people()
    _make_client(back)

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args: object) -> None:
            """Nothing is printed."""

    server = ThreadedWSGIServer(("127.0.0.1", port), Quiet)
    server.set_app(application)
    server.serve_forever()


def _configure(home: Path) -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from django.conf import settings

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    settings.configure(
        SECRET_KEY="only for tests",  # noqa: S106
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF="openid_urls",
        SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"),
        SESSION_COOKIE_NAME="provider",
        CSRF_COOKIE_NAME="provider_form",
        INSTALLED_APPS=[
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "allauth",
            "allauth.account",
            "allauth.idp.oidc",
        ],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            "allauth.account.middleware.AccountMiddleware",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        DATABASES={
            "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(home / DATABASE)}
        },
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        AUTHENTICATION_BACKENDS=["allauth.account.auth_backends.AuthenticationBackend"],
        LOGIN_URL="account_login",
        ACCOUNT_EMAIL_VERIFICATION="none",
        IDP_OIDC_PRIVATE_KEY=key.decode(),
        USE_TZ=True,
    )


def _make_people() -> None:
    from allauth.account.models import EmailAddress
    from django.contrib.auth.models import User

    for name, email in PEOPLE.items():
        user = User.objects.create_user(name, email, PASSWORD)
        EmailAddress.objects.create(user=user, email=email, primary=True, verified=name in CHECKED)


def _make_client(back: str) -> None:
    from allauth.idp.oidc.models import Client

    client = Client(id=CLIENT, name="Cierre", redirect_uris=back, scopes="openid\nprofile\nemail")
    client.set_secret(SECRET)
    client.save()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
