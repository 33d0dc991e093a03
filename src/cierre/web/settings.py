"""The site's settings. What differs from one server to another comes from its environment, which
``serving`` sets."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from csp.constants import NONE, SELF

from cierre.web import team_settings
from cierre.web.mailing.environment import mail_settings

_HERE = Path(__file__).parent
_REPORT = _HERE.parent / "report"

SHARED = os.environ.get("CIERRE_SHARED") == "1"
"""Whether a team signs in, or one person works on their own machine."""

DEBUG = False
SECRET_KEY = os.environ.get("CIERRE_SECRET_KEY") or secrets.token_urlsafe(64)
PORT = os.environ.get("CIERRE_PORT", "8000")
ALLOWED_HOSTS = os.environ.get("CIERRE_HOSTS", "127.0.0.1,localhost,[::1]").split(",")

INSTALLED_APPS = [
    "cierre.office",
    "cierre.web.apps.Web",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_prose_editor",
    "django_tasks",
    "django_tasks_db",
]
MIDDLEWARE = [
    "cierre.web.headers.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "cierre.web.language.LanguageMiddleware",
    "cierre.web.logged.LoggedMiddleware",
    "cierre.web.faults.FaultMiddleware",
    "cierre.web.access.AccessMiddleware",
    "cierre.web.preparing.PreparingMiddleware",
]
ROOT_URLCONF = "cierre.web.urls"
WSGI_APPLICATION = "cierre.web.application.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "cierre.web.language.words_of_page",
            ],
            "builtins": ["cierre.web.templatetags.cierre"],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
        },
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
"""Until ``application`` opens the office's own."""

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

STATIC_URL = "static/"
STATICFILES_DIRS = [
    ("report", _REPORT / "static"),
    ("audit", _HERE.parent / "audit" / "present" / "static"),
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
FILE_UPLOAD_PERMISSIONS = 0o600

SESSION_COOKIE_NAME = f"cierre_{PORT}"
SESSION_COOKIE_AGE = 30 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = f"cierre_form_{PORT}"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "cierre.web.faults.form_expired"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}

globals().update(mail_settings())

SILENCED_SYSTEM_CHECKS: list[str] = []
if SHARED:
    INSTALLED_APPS += team_settings.APPS
    MIDDLEWARE += team_settings.MIDDLEWARE
    CONTENT_SECURITY_POLICY["DIRECTIVES"]["form-action"] += team_settings.provider_origin()
    globals().update(team_settings.team_settings(ALLOWED_HOSTS))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"discreet": {"()": "cierre.web.discreet.Discreet"}},
    "loggers": {
        "django.request": {"filters": ["discreet"]},
        "django.template": {"filters": ["discreet"]},
    },
    "handlers": {"terminal": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["terminal"], "level": "WARNING"},
}
