"""Structures of sentences and lists."""

from __future__ import annotations

from typing import Final

from tests.audit.structures import Structure, table

PROSE: Final = (
    Structure(
        "share", "share",
        "all=4187 a=1873 b=1262 c=743 pa=44.73 pb=30.14 pc=17.75",
        "pb", "31.14", "b all",
        {
            "es": "Hubo {all} llamadas. Por correo {a} ({pa} %), por carta {b} ({pb} %) y en "
            "mano {c} ({pc} %).",
            "en": "There were {all} calls. By mail {a} ({pa}%), by letter {b} ({pb}%) and by hand "
            "{c} ({pc}%).",
            "zh": "共来电{all}件。邮件{a}件,占{pa}%;信函{b}件,占{pb}%;当面{c}件,占{pc}%。",
        },
        {
            "es": "Por carta llegaron {b} llamadas ({pb} %).",
            "en": "By letter came {b} calls ({pb}%).",
            "zh": "信函{b}件,占{pb}%。",
        },
    ),
    Structure(
        "list whose shares make 100", "sum",
        "all=4187 a=1873 b=1262 c=1052 pa=44.73 pb=30.14 pc=25.13",
        "all", "4178", "a b c",
        {
            "es": "Hubo {all} llamadas: por correo {a} ({pa} %), por carta {b} ({pb} %) y en "
            "mano {c} ({pc} %).",
            "en": "There were {all} calls: by mail {a} ({pa}%), by letter {b} ({pb}%) and by hand "
            "{c} ({pc}%).",
            "zh": "共来电{all}件。邮件{a}件,占{pa}%;信函{b}件,占{pb}%;当面{c}件,占{pc}%。",
        },
        {
            "es": "Hubo {all} llamadas, entre otras {a} por correo y {b} por carta.",
            "en": "There were {all} calls, such as {a} by mail and {b} by letter.",
            "zh": "共来电{all}件,主要有邮件{a}件、信函{b}件等。",
        },
    ),
    Structure(
        "breakdown in brackets", "sum",
        "n=2314 n1=1427 n2=887 s=1763 s1=924 s2=839", "s", "1768", "s1 s2",
        {
            "es": "El norte envió {n} piezas ({n1} grandes y {n2} chicas); el sur envió {s} piezas "
            "({s1} grandes y {s2} chicas).",
            "en": "The north sent {n} parcels ({n1} large and {n2} small); the south sent {s} "
            "parcels ({s1} large and {s2} small).",
            "zh": "北区发出{n}件(大件{n1}件、小件{n2}件);南区发出{s}件(大件{s1}件、小件{s2}件)。",
        },
        {
            "es": "El sur envió {s} piezas (entre otras, {s1} grandes y {s2} chicas).",
            "en": "The south sent {s} parcels (such as {s1} large and {s2} small ones).",
            "zh": "南区发出{s}件(主要有大件{s1}件、小件{s2}件等)。",
        },
    ),
    Structure(
        "closed list", "sum", "all=4187 a=1873 b=1262 c=1052", "all", "4787", "a b c",
        {
            "es": "Recibimos {all} quejas: {a} de limpieza, {b} de ruido y {c} de otros temas.",
            "en": "We received {all} complaints: {a} on cleaning, {b} on noise and {c} others.",
            "zh": "收到投诉{all}件:保洁{a}件,噪音{b}件,其他{c}件。",
        },
        {
            "es": "Recibimos {all} quejas. Destacan sobre todo {a} de limpieza, {b} de ruido y {c} "
            "de luz.",
            "en": "We received {all} complaints, mainly {a} on cleaning, {b} on noise and {c} on "
            "light.",
            "zh": "收到投诉{all}件,主要集中在保洁{a}件,噪音{b}件,照明{c}件。",
        },
    ),
    Structure(
        "remainder", "remainder", "all=4187 done=3652 left=535 other=771", "left", "585",
        "done all",
        {
            "es": "Recibimos {all} avisos, resolvimos {done} y quedan {left} pendientes.",
            "en": "We received {all} requests, closed {done} and {left} are left.",
            "zh": "共受理{all}件,已办结{done}件,剩余{left}件。",
        },
        {
            "es": "Recibimos {all} avisos, resolvimos {done} y quedan {other} pendientes.",
            "en": "We received {all} requests, closed {done} and {other} are left.",
            "zh": "共受理{all}件,已办结{done}件,剩余{other}件。",
        },
    ),
    Structure(
        "roll-forward", "rollforward", "open=1243 in=4187 out=3652 left=1778", "left", "1788",
        "open in out",
        {
            "es": "Al empezar había {open} casos, recibimos {in}, cerramos {out} y quedan {left}.",
            "en": "We started with {open} cases, received {in}, closed {out} and {left} remain.",
            "zh": "上月结转{open}件,本月新增{in}件,办结{out}件,月末在办{left}件。",
        },
        {
            "es": "Se leyeron {open} cartas, {in} correos, {out} avisos y {left} notas.",
            "en": "Staff read {open} letters, {in} mails, {out} notices and {left} notes.",
            "zh": "阅读信函{open}封,邮件{in}封,通知{out}份,便条{left}张。",
        },
    ),
    Structure(
        "cumulative", "cumulative", "jan=1243 feb=1187 all=2430", "all", "2480", "jan feb",
        {
            "es": "En enero se cobraron {jan} € y en febrero {feb} €. El acumulado es de {all} €.",
            "en": "January brought £{jan} and February £{feb}. The year to date is £{all}.",
            "zh": "1月受理{jan}件,2月受理{feb}件,累计受理{all}件。",
        },
        {
            "es": "En enero se cobraron {jan} €. El acumulado es de {all} €.",
            "en": "January brought £{jan}. The year to date is £{all}.",
            "zh": "1月受理{jan}件,累计受理{all}件。",
        },
    ),
    Structure(
        "change", "change", "new=4187 old=3652 by=14.65", "by", "19.65", "new old",
        {
            "es": "Hubo {new} llamadas, un {by} % más que las {old} de mayo.",
            "en": "There were {new} calls, {by}% more than the {old} of May.",
            "zh": "来电{new}通,比5月的{old}通增长{by}%。",
        },
        {
            "es": "Hubo {new} llamadas, un {by} % más que en mayo.",
            "en": "There were {new} calls, {by}% more than in May.",
            "zh": "来电{new}通,环比增长{by}%。",
        },
    ),
    Structure(
        "difference", "change", "new=4187 old=3652 by=535", "by", "585", "new old",
        {
            "es": "Las quejas subieron de {old} a {new}, {by} más.",
            "en": "Complaints rose from {old} to {new}, up {by}.",
            "zh": "投诉由{old}件升至{new}件,增加{by}件。",
        },
        {
            "es": "Hubo {new} quejas, {by} más que en mayo.",
            "en": "There were {new} complaints, {by} more than in May.",
            "zh": "投诉{new}件,比5月增加{by}件。",
        },
    ),
    Structure(
        "points", "points", "new=84.27 old=78.62 by=5.65", "by", "5.95", "new old",
        {
            "es": "La satisfacción fue del {new} %, {by} puntos más que el {old} % de mayo.",
            "en": "Satisfaction was {new}%, up {by} points from {old}% in May.",
            "zh": "满意度{new}%,较5月的{old}%提高{by}个百分点。",
        },
        {
            "es": "La satisfacción fue del {new} %, {by} puntos más.",
            "en": "Satisfaction was {new}%, up {by} points.",
            "zh": "满意度{new}%,提高{by}个百分点。",
        },
    ),
)  # fmt: skip
_ROWS: Final = ("Norte {n}", "Costa {s}", "Sierra {e2}")
_TOLD: Final = "n=1243 s=2187 e=1586 e2=1586 n3=4551 s3=3718"
TOLD_TWICE: Final = (
    Structure(
        "list and table", "repeat", _TOLD, "e", "1536", "e2",
        table(*_ROWS, behind="\n\n- Norte: {n}\n- Costa: {s}\n- Sierra: {e}"),
        table(*_ROWS, behind="\n\n- Norte: {n3}\n- Costa: {s3}\n- Sierra: {e}"),
    ),
)  # fmt: skip
