"""A fourth language as somebody would add it: one file, with a few words of Portuguese."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from cierre.audit.languages import Words, words
from cierre.audit.languages.around import Around
from cierre.audit.languages.spelling import MILLION, Spelling, numbered, same

_SPELLING: Final = Spelling(
    spaced=True,
    decimal=",",
    values=numbered("zero um|uma dois|duas três quatro cinco seis sete oito nove dez")
    | numbered("vinte trinta quarenta", 20, 10)
    | {"cento": 100, "duzentas": 200},
    multipliers={"mil": 1000},
    gaps={10: (" e ",), 100: (" e ",), 1000: (" e ", " ")},
    opening=frozenset({"mil"}),
    weak=frozenset({"um", "uma"}),
    scales={"mil": Decimal(1000), "milhões": MILLION},
    percent=("por cento",),
    points=("pontos",),
    units=same({"hora|horas": "h", "reais|de reais": "R$"}),
    months=(
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
    ),
    dates=r"(?P<d>\d{1,2})\sde\s(?P<m>{month})(?:\sde\s(?P<y>{year}))?"
    r"|\b(?P<am>{month})\b(?:\sde\s(?P<ay>{year}))?",
)  # fmt: skip

WORDS: Final[Words] = words(
    spelling=_SPELLING,
    around=Around(
        before={
            "about": "cerca de", "over": "mais de", "under": "menos de",
            "named": "linha, semana, lei", "years": "em, de, que em",
        },
        to=frozenset({"a"}),
        roughly=re.compile(r"\saproximadamente"),
        counted=re.compile(r"\s[a-zà-ÿ]+s\b"),
    ),
    common="de do da em e o a os as no na foram são não reclamações total das dos por com",
    script="[ãõç]",
    total=r"\btotal",
    other=r"\boutr[oa]s?\b",
    rest=r"\brestantes?\b",
    joins=r"\s(?=(?:e|mas)\s)",
    turns=r"\s(?:de|do|da|que)\b",
)  # fmt: skip
