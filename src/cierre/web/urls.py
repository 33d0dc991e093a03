"""The site's addresses. Each has a name, and its rule in ``access``."""

from __future__ import annotations

from django.conf import settings
from django.urls import include, path

from cierre.web import entering, fonts, home, samples, tokens

urlpatterns = [
    path("", home.home, name="home"),
    path("enter/<str:key>", entering.enter, name="enter"),
    path("door", entering.door, name="door"),
    path("font/<str:name>.woff2", fonts.font, name="font"),
    path("language", home.language, name="language"),
    path("samples/remove", samples.remove, name="samples-remove"),
    path("tokens", tokens.tokens, name="tokens"),
    path("tokens/<int:token>/forget", tokens.forget, name="token-forget"),
    path("", include("cierre.web.start.urls")),
    path("", include("cierre.web.audits.urls")),
    path("o/<str:office>/go", home.go, name="go"),
    path("o/<str:office>/", include("cierre.web.statement_twins")),
    path("o/<str:office>/", include("cierre.web.evidence.urls")),
    path("o/<str:office>/", include("cierre.web.trends.urls")),
    path("o/<str:office>/", include("cierre.web.team.urls")),
    path("o/<str:office>/", include("cierre.web.mailing.urls")),
    path("o/<str:office>/", include("cierre.web.closing.urls")),
    path("o/<str:office>/", include("cierre.web.imports.urls")),
    path("o/<str:office>/", include("cierre.web.log.urls")),
    path("o/<str:office>/", include("cierre.web.month.urls")),
    path("o/<str:office>/", include("cierre.web.office_settings.urls")),
    path("o/<str:office>/", include("cierre.web.registers.urls")),
    path("o/<str:office>/", include("cierre.web.review.urls")),
    path("o/<str:office>/", include("cierre.web.reports.urls")),
]
if settings.SHARED:
    urlpatterns.append(path("", include("cierre.web.accounts.urls")))
