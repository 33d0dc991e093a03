"""The same records read right in each language and country: names, own words, numbers, dates."""

from __future__ import annotations

import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.journeys.cierre_command import cierre

pytestmark = pytest.mark.xdist_group("languages")

_OFFICE = """
[office]
id = "{id}"
name = "Casa"
time_zone = "Europe/Madrid"
locale = "{locale}"
currency = "{currency}"
pack = "property"
books = ["cases", "fees"]
[[unit]]
id = "u"
name = "Equipo"
[[person]]
id = "ana"
name = "Ana Ruiz"
unit = "u"
since = "2026-01-01"
[[place]]
id = "lilas"
name = "Las Lilas"
[[place]]
id = "olmo"
name = "El Olmo"
[[category]]
book = "cases"
id = "leak"
name = "Fugas de agua"
[[category]]
book = "cases"
id = "gate"
name = "Portones"
[names.en.place]
lilas = "The Lilacs"
[names.en.category.cases]
leak = "Water leaks"
{words}
"""
_CASES = """number,opened,category,place,person,resolved,title
Q1,2026-08-03 09:20,{leak},lilas,ana,2026-08-05 10:00,Gotea el techo
Q2,2026-08-04 10:00,Portones,El Olmo,ana,,No cierra
Q3,2026-08-04 11:00,leak,{lilas},ana,,Charco en el sótano
"""
_FEES = """number,billed,amount,place,person,paid,paid_amount
F1,2026-08-01,1234.5,lilas,ana,2026-08-05,1234.5
"""
_OWN_WORDS = """
[names.es.dimension]
place = "Condominio"
[names.es.book]
fees = "Cuotas de mantenimiento"
[names.es.figure]
"fees.collected" = "Cuotas de mantenimiento cobradas"
"""
_STRANGE = """
[names.fr.place]
lilas = "Lilas"
[names.zh.place]
nowhere = "x"
[names.zh.category.meters]
gas = "Gas"
"""


def _loaded(folder: Path, locale: str, currency: str, words: str = "") -> str:
    office = folder / locale
    office.mkdir()
    text = _OFFICE.format(id=locale.lower(), locale=locale, currency=currency, words=words)
    (office / "office.toml").write_text(text, encoding="utf-8")
    cases = _CASES.format(leak="Water leaks", lilas="The Lilacs")
    (office / "cases.csv").write_text(cases, encoding="utf-8")
    (office / "fees.csv").write_text(_FEES, encoding="utf-8")
    ended = cierre(folder, "load", locale)
    assert (ended.code, ended.errors) == (0, "")
    return locale.lower()


def _told(folder: Path, office: str, language: str, formats: str = "md") -> Path:
    ended = cierre(
        folder, "report", office, "2026-08", "--lang", language, "--format", formats,
        "--out", f"{office}-{language}",
    )  # fmt: skip
    assert ended.code == 0, ended.errors
    return folder / f"{office}-{language}"


def test_what_has_a_name_in_a_language_is_called_so_and_the_rest_says_its_own(
    tmp_path: Path,
) -> None:
    office = _loaded(tmp_path, "es_ES", "EUR")
    out = _told(tmp_path, office, "en", "md,html,docx,pdf")
    text = (out / "office.md").read_text(encoding="utf-8")
    assert "Water leaks" in text
    assert "The Lilacs" in text
    assert "Fugas de agua" not in text
    page = (out / "office.html").read_text(encoding="utf-8")
    assert re.search(r'lang="es">Portones', page)
    annex = (out / "office-annex.html").read_text(encoding="utf-8")
    assert re.search(r'lang="es">No cierra', annex)
    assert not re.search(r'lang="es">[^<]*Water leaks', page)
    words = ZipFile(out / "office.docx").read("word/document.xml").decode()
    assert re.search(r'<w:lang w:val="es"/></w:rPr><w:t[^>]*>Portones', words)
    own = _told(tmp_path, office, "es", "html") / "office.html"
    assert 'lang="es">Portones' not in own.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("locale", "currency", "language", "amount", "day"),
    [
        ("es_ES", "EUR", "es", "1.234,50\N{NO-BREAK SPACE}€", "31 de agosto de 2026"),
        ("es_MX", "MXN", "es", "$1,234.50", "31 de agosto de 2026"),
        ("en_GB", "GBP", "en", "£1,234.50", "31 August 2026"),
        ("en_US", "USD", "en", "$1,234.50", "August 31, 2026"),
        ("zh_CN", "CNY", "zh", "¥1,234.50", "2026年8月1日至8月31日"),
    ],
)
def test_the_same_records_are_written_as_each_country_writes(
    tmp_path: Path, locale: str, currency: str, language: str, amount: str, day: str
) -> None:
    text = (_told(tmp_path, _loaded(tmp_path, locale, currency), language) / "office.md").read_text(
        encoding="utf-8"
    )
    assert amount in text
    assert day in text


def test_an_office_has_words_of_its_own(tmp_path: Path) -> None:
    office = _loaded(tmp_path, "es_MX", "MXN", _OWN_WORDS)
    text = (_told(tmp_path, office, "es") / "office.md").read_text(encoding="utf-8")
    assert "Cuotas de mantenimiento cobradas" in text
    assert "Condominio" in text


def test_names_of_what_there_is_not_are_told(tmp_path: Path) -> None:
    (tmp_path / "o").mkdir()
    text = _OFFICE.format(id="o", locale="es_ES", currency="EUR", words=_STRANGE)
    (tmp_path / "o" / "office.toml").write_text(text, encoding="utf-8")
    ended = cierre(tmp_path, "load", "o", "--lang", "en")
    assert ended.code == 1
    for told in ("fr", "nowhere", "meters"):
        assert told in ended.errors
