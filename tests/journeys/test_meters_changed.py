"""An office's sheets of readings, with meters that were replaced and one that rolled over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.cierre_command import cierre

SPANISH = """Comunidad;Vivienda;Contador;Fecha lectura;Lectura anterior;Lectura actual;\
Cambio de contador;Nº de serie del nuevo;Lectura final del viejo;Lectura inicial del nuevo
Las Lilas;1ºA;Agua;28/08/2026;1589;1612;No;;;
Las Lilas;1ºB;Agua;28/08/2026;877;12;Sí;A-7781;902;3
Las Lilas;2ºA;Agua;28/08/2026;99998;00012;No;;;
Las Lilas;2ºB;Agua;28/08/2026;450;461;;;;
"""
CHINESE = """小区,房号,表类型,抄表日期,上期读数,本期读数,换表,旧表底数,新表起数
阳光苑,1-101,水表,2026-08-28,1589,1612,,,
阳光苑,1-102,水表,2026-08-28,877,12,是,902,3
阳光苑,1-201,水表,2026-08-28,99998,12,,,
阳光苑,1-202,水表,2026-08-28,450,461,否,,
"""


@pytest.mark.parametrize("text", [SPANISH, CHINESE], ids=["es", "zh"])
def test_changed_meters_come_out_right_and_the_likely_rollover_is_doubted(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "agosto.csv").write_text(text, encoding="utf-8")
    ended = cierre(tmp_path, "import", "agosto.csv", "--office", "lilas", "--lang", "es")
    assert ended.code == 0, ended.output + ended.errors
    assert "vuelta" in ended.errors
    ended = cierre(tmp_path, "statement", "lilas", "2026-08", "--json")
    told = json.loads(ended.output)["figures"]
    names = ("consumption", "replaced", "rolled_over", "read")
    # 23, 25 and 9 of two meters, 14 and 11
    assert [told[f"meters.{name}"]["value"] for name in names] == [82, 1, 1, 4]
