"""Structures of tables: the rows of ``told`` are siblings, those of ``alone`` have nothing to do
with each other.
"""

from __future__ import annotations

from typing import Final

from tests.audit.structures import Structure, Texts, table

_CELLS: Final = (
    "a1=1243 a2=2187 b1=917 b2=1364 c1=1582 c2=1976 d1=776 d2=1839 e1=1433 e2=2049 x=4117 y=1952 "
)
_NAMES: Final = ("Norte", "Costa", "Sierra", "Llano", "Bahía")


def _told(*columns: str) -> Texts:
    """Five rows of cells "{a1} {a2}" that the row's letter is put into."""
    row = " ".join(columns)
    return table(
        *(
            f"{name} {row.replace('{', '{' + letter)}"
            for name, letter in zip(_NAMES, "abcde", strict=True)
        )
    )


def _alone(*columns: str) -> Texts:
    """Three rows of which the last is as ``_told`` has it, while the others end otherwise."""
    row, last = " ".join(columns[:-1]), columns[-1]
    mark = last.partition("}")[2]
    sign = last.partition("{")[0]
    rows = [
        f"{name} {row.replace('{', '{' + letter)} {sign}{{{end}}}{mark}"
        for name, letter, end in (("Norte", "a", "x"), ("Costa", "b", "y"))
    ]
    return table(*rows, f"Sierra {row.replace('{', '{c')} {last.replace('{', '{c')}")


TABLES: Final = (
    Structure(
        "table: sum across", "sum", _CELLS + "a3=3430 b3=2281 c3=3558 d3=2615 e3=3482",
        "c3", "3858", "c1 c2", _told("{1}", "{2}", "{3}"), _alone("{1}", "{2}", "{3}"),
    ),
    Structure(
        "table: sum down", "sum", _CELLS + "t1=3742 t2=5527", "t2", "5827", "a2 b2 c2",
        table("Norte {a1} {a2}", "Costa {b1} {b2}", "Sierra {c1} {c2}", "Suma {t1} {t2}"),
        table("Norte {a1} {a2}", "Costa {b1} {b2}", "Sierra {c1} {c2}", "Llano {y} {t2}"),
    ),
    Structure(
        "table: share", "share", _CELLS + "a3=56.84 b3=67.23 c3=80.06 d3=42.20 e3=69.94",
        "c3", "80.66", "c1 c2", _told("{1}", "{2}", "{3}%"), _alone("{1}", "{2}", "{3}%"),
    ),
    Structure(
        "table: change", "change", _CELLS + "a3=75.95 b3=48.75 c3=24.91 d3=136.98 e3=42.99",
        "c3", "24.51", "c1 c2", _told("{1}", "{2}", "+{3}%"), _alone("{1}", "{2}", "+{3}%"),
    ),
    Structure(
        "table: difference", "change", _CELLS + "a3=944 b3=447 c3=394 d3=1063 e3=616",
        "c3", "334", "c1 c2", _told("{1}", "{2}", "+{3}"), _alone("{1}", "{2}", "+{3}"),
    ),
    Structure(
        "table: balance", "rollforward",
        _CELLS + "a3=1586 a4=1844 b3=1128 b4=1153 c3=1410 c4=2148 d3=1289 d4=1326 e3=1305 e4=2177",
        "c4", "2748", "c1 c2 c3", _told("{1}", "{2}", "{3}", "{4}"),
        _alone("{1}", "{2}", "{3}", "{4}"),
    ),
    Structure(
        "table: mean", "average",
        _CELLS + "a3=1586 a4=1672 b3=1125 b4=1135.33 c3=1410 c4=1656 d3=1288 d4=1301 e3=1306 "
        "e4=1596", "c4", "1956", "", _told("{1}", "{2}", "{3}", "{4}"),
        _alone("{1}", "{2}", "{3}", "{4}"),
    ),
)  # fmt: skip
