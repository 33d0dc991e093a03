"""Structures that are right, wrong or neither by themselves: dates, and months in a row."""

from __future__ import annotations

from typing import Final, NamedTuple

from cierre.audit.finding import Kind
from tests.audit.structures import Texts


class Dated(NamedTuple):
    """A text with a gap, and what fills it rightly, wrongly, and so that nothing is claimed."""

    name: str
    kinds: tuple[Kind, Kind]
    text: Texts
    right: Texts
    wrong: Texts
    nothing: Texts


DATED: Final = (
    Dated(
        "weekday", ("date", "date"),
        {
            "es": "Informe de junio de 2026\n\nEl {} hubo un corte de agua.",
            "en": "Report for June 2026\n\nOn {} the water was cut.",
            "zh": "2026年6月小结\n\n{}停水。",
        },
        {"es": "lunes 15 de junio", "en": "Monday 15 June", "zh": "6月15日(星期一)"},
        {"es": "martes 15 de junio", "en": "Tuesday 15 June", "zh": "6月15日(星期二)"},
        {"es": "15 de junio", "en": "15 June", "zh": "6月15日"},
    ),
    Dated(
        "months in a row", ("trend", "contradiction"),
        {
            "es": "Informe de julio de 2026\n\nTasa por mes: mayo, 71 %; junio, 73 %; julio, 76 %. "
            "Son tres meses consecutivos por debajo de {}.",
            "en": "Report for July 2026\n\nRate by month: May, 71%; June, 73%; July, 76%. That is "
            "three months running below {}.",
            "zh": "2026年7月小结\n\n接通率5月为71%,6月为73%,7月为76%,连续3个月低于{}。",
        },
        {"es": "la meta del 80 %", "en": "the target of 80%", "zh": "目标80%"},
        {"es": "la meta del 72 %", "en": "the target of 72%", "zh": "目标72%"},
        {"es": "lo habitual", "en": "what is usual", "zh": "往常"},
    ),
)  # fmt: skip
IMPOSSIBLE: Final[tuple[tuple[str, Texts], ...]] = (
    (
        "a day that its month has not",
        {
            "es": "Informe de junio de 2026\n\nEl 31 de junio hubo un corte.",
            "en": "Report for June 2026\n\nOn 31 June the water was cut.",
            "zh": "2026年6月小结\n\n6月31日停水。",
        },
    ),
    (
        "a title of another month than its text",
        {
            "es": "Informe de mayo de 2026\n\nEn junio hubo 1.243 quejas.",
            "en": "Report for May 2026\n\nIn June there were 1,243 complaints.",
            "zh": "2026年5月小结\n\n6月受理1243件。",
        },
    ),
    (
        "a thing of this month on a day of another",
        {
            "es": "Informe de junio de 2026\n\nLa reunión de este mes se celebró el 12 de mayo.",
            "en": "Report for June 2026\n\nThis month's meeting was held on 12 May.",
            "zh": "2026年6月小结\n\n本月例会于5月12日举行。",
        },
    ),
)
