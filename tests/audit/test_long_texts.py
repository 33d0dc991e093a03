"""Long texts and texts that nobody would write are audited in bounded time."""

from __future__ import annotations

import time

import pytest

from cierre.audit import audit
from tests.audit.generator import made

_ENOUGH = 40
"""Seconds: many times what a text here takes on an idle machine; a busy one is no fault of it."""

_LENGTH = 30_000
_STRANGE = {
    "one list": "En total 100000: " + ", ".join(f"{each} cosas" for each in range(3, 2700)),
    "one sentence of decimals": "1,5 " * (_LENGTH // 4),
    "shares": "De 1000: " + ", ".join(f"{each} ({each / 10:.1f} %)" for each in range(3, 2000)),
    "chinese list": "共收到" + "、".join(f"{each}件" for each in range(3, 5000)),
    "one number": "1" * _LENGTH,
    "brackets": "(1 " * (_LENGTH // 3),
    "chinese numeral": "三百二十" * (_LENGTH // 4),
    "thousands": "1.000." * (_LENGTH // 6),
    "lines": "1\n" * (_LENGTH // 2),
    "spaces": " " * _LENGTH + "1",
}
_LAST = "En octubre se recibieron 63 quejas: 27 de fugas, 11 de puertas y 26 de otros temas."


@pytest.mark.parametrize("text", _STRANGE.values(), ids=_STRANGE)
def test_a_strange_text_takes_no_long_time(text: str) -> None:
    begun = time.process_time()
    audit(text)
    assert time.process_time() - begun < _ENOUGH


def test_a_long_report_is_checked_to_its_end() -> None:
    pages = [made(seed, "es") for seed in range(200)]
    begun = time.process_time()
    found = audit("\n\n".join([*pages, _LAST]))
    assert time.process_time() - begun < _ENOUGH
    assert found.claims[-1].calculation == "27 + 11 + 26 = 64"
    assert found.claims[-1].verdict == "error"
