"""The settings of a site that a team shares, beside those of every site: accounts and HTTPS."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PROVIDER = "CIERRE_OPENID"
"""The file that names the OpenID Connect provider: ``id``, ``name``, ``server_url``, ``client_id``
and ``secret``, as JSON."""

APPS = [
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
]
MIDDLEWARE = ["allauth.account.middleware.AccountMiddleware"]


def provider() -> dict[str, str]:
    """The OpenID Connect provider that the environment names; empty when none."""
    named = os.environ.get(PROVIDER)
    if not named:
        return {}
    found: dict[str, str] = json.loads(Path(named).read_text(encoding="utf-8"))
    return found


def team_settings(hosts: list[str]) -> dict[str, Any]:
    """The settings by name, for a site that is opened under the hosts."""
    return _HTTPS | _ACCOUNTS | {
        "CSRF_TRUSTED_ORIGINS": [f"https://{host}" for host in hosts if host],
        "SOCIALACCOUNT_PROVIDERS": {"openid_connect": {"APPS": _apps(provider())}},
    }  # fmt: skip


def provider_origin() -> list[str]:
    """Where a form may lead that signs in by the provider; nowhere when there is none."""
    address = urlsplit(provider().get("server_url", ""))
    return [f"{address.scheme}://{address.netloc}"] if address.netloc else []


def _apps(found: dict[str, str]) -> list[dict[str, Any]]:
    if not found:
        return []
    return [
        {
            "provider_id": found["id"],
            "name": found["name"],
            "client_id": found["client_id"],
            "secret": found["secret"],
            "settings": {"server_url": found["server_url"], "oauth_pkce_enabled": True},
        }
    ]


_HTTPS: dict[str, Any] = {
    "SECURE_SSL_REDIRECT": True,
    "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"),
    "SECURE_HSTS_SECONDS": 365 * 24 * 3600,
    "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
    "SECURE_HSTS_PRELOAD": True,
    "SESSION_COOKIE_NAME": "__Host-cierre",
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_NAME": "__Host-cierre_form",
    "CSRF_COOKIE_SECURE": True,
    "SESSION_ENGINE": "cierre.web.accounts.lasting",
    "SESSION_COOKIE_AGE": 12 * 3600,
    "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
}
_ACCOUNTS: dict[str, Any] = {
    "USE_I18N": True,
    "LANGUAGES": [("es", "Español"), ("en", "English"), ("zh-hans", "中文")],
    "AUTHENTICATION_BACKENDS": ["allauth.account.auth_backends.AuthenticationBackend"],
    "AUTH_PASSWORD_VALIDATORS": [
        {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
        for name, options in (
            ("UserAttributeSimilarityValidator", {}),
            ("MinimumLengthValidator", {"min_length": 12}),
            ("CommonPasswordValidator", {}),
            ("NumericPasswordValidator", {}),
        )
    ]
    + [
        {"NAME": "cierre.web.accounts.passwords.WordsOfHere"},
        {"NAME": "cierre.web.accounts.passwords.KnownElsewhere"},
    ],
    "CACHES": {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "web_cache",
        }
    },
    "LOGIN_URL": "account_login",
    "LOGIN_REDIRECT_URL": "/",
    "ACCOUNT_LOGOUT_REDIRECT_URL": "/sign-in",
    "ACCOUNT_ADAPTER": "cierre.web.accounts.adapters.Accounts",
    "ACCOUNT_LOGIN_METHODS": {"username"},
    "ACCOUNT_SIGNUP_FIELDS": ["username*", "password1*", "password2*"],
    "ACCOUNT_EMAIL_VERIFICATION": "none",
    "ACCOUNT_EMAIL_NOTIFICATIONS": False,
    "ACCOUNT_SESSION_REMEMBER": False,
    "ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE": False,
    "ACCOUNT_RATE_LIMITS": {"login": "30/m/ip", "login_failed": "20/m/ip,5/300s/key"},
    "ALLAUTH_TRUSTED_PROXY_COUNT": 1,
    "MFA_SUPPORTED_TYPES": ["totp", "recovery_codes"],
    "MFA_TOTP_ISSUER": "Cierre",
    "SOCIALACCOUNT_ADAPTER": "cierre.web.accounts.adapters.Providers",
    "SOCIALACCOUNT_EMAIL_AUTHENTICATION": True,
    "SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
    "SOCIALACCOUNT_LOGIN_ON_GET": False,
}
