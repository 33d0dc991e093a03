from __future__ import annotations

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

WRONG = "Recibimos 63 quejas: 27 de filtraciones, 11 de portones y 26 de otros asuntos."


def report(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_a_report_is_shown_with_what_was_found_in_its_text(owner: Client) -> None:
    answer = owner.post("/audit", {"files": [report("agosto.txt", WRONG.encode())]})
    assert answer.status_code == 200
    assert "64" in answer.text
    assert "error" in answer.text
    assert "<style>" not in answer.text
    assert '<link rel="stylesheet" href="/static/audit/audit.css">' in answer.text


def test_what_stands_in_a_report_is_text(owner: Client) -> None:
    hostile = "<script>alert(1)</script> 5 quejas"
    answer = owner.post("/audit", {"files": [report("<b>x</b>.txt", hostile.encode())]})
    assert "<script>alert" not in answer.text
    assert "<b>" not in answer.text


def test_what_cannot_be_read_is_told(owner: Client) -> None:
    answer = owner.post("/audit", {"files": [report("x.pdf", b"%PDF-1.7 nothing of the kind")]})
    assert answer.status_code == 422
    assert "x.pdf" in answer.text
    assert owner.post("/audit", {}).status_code == 409
