"""Pages as data: the same address with ``.json`` or ``.csv`` behind it, under the same rule."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from django.http import HttpResponse

from cierre.web.plain_cells import plain_cell

Value = str | int | float | None
_MARK = "\ufeff"
"""What tells a spreadsheet that a file is in UTF-8."""


def csv_answer(stem: str, headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> HttpResponse:
    """A table as a file (RFC 4180, UTF-8 with its mark)."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([plain_cell(each) for each in row] for row in rows)
    answer = HttpResponse(_MARK + made.getvalue(), content_type="text/csv; charset=utf-8")
    return _named(answer, f"{stem}.csv")


def json_answer(content: object) -> HttpResponse:
    """An object as JSON; decimals and fractions stand as texts, so that no digit is lost."""
    said = json.dumps(content, ensure_ascii=False, indent=2, default=str)
    return HttpResponse(said + "\n", content_type="application/json; charset=utf-8")


def _named(answer: HttpResponse, name: str) -> HttpResponse:
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    return answer
