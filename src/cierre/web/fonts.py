"""The typefaces of the pages: those of the reports, cut to what pages say."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control

from cierre.report.webfont import page_font


@cache_control(public=True, max_age=30 * 24 * 3600, immutable=True)
def font(request: HttpRequest, name: str) -> HttpResponse:
    """A typeface by its name."""
    try:
        content = page_font(name)
    except KeyError:
        raise Http404 from None
    return HttpResponse(content, content_type="font/woff2")
