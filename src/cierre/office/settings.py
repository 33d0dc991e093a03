"""Django's settings but for the database, which ``database`` opens."""

INSTALLED_APPS = ["cierre.office"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
